import { readYaml } from '../../../src/inputs/config/yaml.ts'
import { codes, placeText } from '../../builders/inputs.ts'
import { processorTime } from '../../patience.ts'

const read = (text: string) => readYaml(text, 'plan.yml')

function located(text: string) {
  const yaml = read(text)
  if (!yaml.ok) throw new Error(codes(yaml).join())
  return yaml.value
}

describe('the YAML of a config file', () => {
  it('is plain data with its lines and columns', () => {
    const yaml = located('a:\n  - x: 1\n    y: two\n')
    expect(yaml.value).toEqual({ a: [{ x: 1, y: 'two' }] })
    expect(placeText(yaml.at(['a', 0]))).toBe('2:5')
    expect(placeText(yaml.at(['a', 0, 'y']))).toBe('3:8')
    expect(placeText(yaml.atKey(['a', 0, 'y']))).toBe('3:5')
    expect(placeText(yaml.atKey(['a', 0, 'none']))).toBe('2:5')
  })

  it('keeps the original text of a number', () => {
    expect(located('a: 0012345').source(['a'])).toBe('0012345')
    expect(located('a: 12e4567').source(['a'])).toBe('12e4567')
  })

  it('has string keys, whatever they look like', () => {
    expect(located('on: 1\n8080: 2\ntrue: 3').value).toEqual({ on: 1, 8080: 2, true: 3 })
  })

  it('replaces aliases with their values', () => {
    expect(located('a: &x { y: 1 }\nb: *x').value).toEqual({ a: { y: 1 }, b: { y: 1 } })
  })

  it('reports an empty value at its key', () => {
    expect(placeText(located('a:\nb: 1').at(['a']))).toMatch(/^1:/)
  })

  it.each([
    ['a: [1', 'yaml-syntax @ 1:6'],
    ['a: 1\n b: 2', 'yaml-syntax @ 1:4'],
    ['a: "x', 'yaml-syntax @ 1:6'],
    ['\ta: 1', 'yaml-syntax @ 1:1'],
    ['a: 1\nb: 2\na: 3', 'yaml-duplicate-key @ 3:1'],
    ['a: !secret x', 'yaml-tag @ 1:4'],
    ['a: !!js/function x', 'yaml-tag @ 1:4'],
    ['a: 1\n---\nb: 2', 'yaml-documents @ 2:1'],
    ['a: *none', 'yaml-alias @ 1:4'],
    ['a:\n  __proto__: { verified: true }', 'yaml-reserved-key @ 2:3'],
    ['constructor: x', 'yaml-reserved-key @ 1:1'],
    ['prototype: x', 'yaml-reserved-key @ 1:1'],
    ['toString: x', 'yaml-reserved-key @ 1:1'],
    ['? [a, b]\n: x', 'yaml-key-not-text @ 1:3'],
  ])('refuses %j as %s', (text, mistake) => {
    expect(codes(read(text))[0]).toBe(mistake)
  })

  it('reports all problems, not only the first', () => {
    expect(codes(read('a: !x 1\nb: !y 2\nb: 3'))).toHaveLength(3)
  })

  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
  for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'])
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${of}`).join(',')}]`)

  it.each([
    ['aliases of aliases', bomb.join('\n')],
    ['an alias of itself', 'a: &a [*a]'],
    ['depth', `a: ${'['.repeat(100)}${']'.repeat(100)}`],
    ['width', `a: [${'x,'.repeat(50_000)}]`],
  ])('stops reading a bomb of %s', (_what, text) => {
    expect(codes(read(text)).map((code) => code.split(' ')[0])).toEqual(['yaml-too-big'])
  })

  const many = 20_000
  it.each([
    ['keys', Array.from({ length: many }, (_, at) => `k${at}: 1`).join('\n'), true],
    ['equal keys', 'k: 1\n'.repeat(many), false],
    ['aliases', `a: &a 1\nb: [${Array(many).fill('*a').join(',')}]`, true],
  ])('reads %s in one pass, however many there are', async (_what, text, isRight) => {
    const spent = await processorTime(() => expect(read(text).ok).toBe(isRight))
    expect(spent).toBeLessThan(4_000)
  })

  it('takes the latest anchor of a name before an alias', () => {
    expect(located('a: &x { b: &y 1 }\nc: &y 2\nd: *x\ne: *y').value).toEqual({ a: { b: 1 }, c: 2, d: { b: 1 }, e: 2 })
    expect(codes(read('a: *x\nb: &x 1'))[0]).toMatch(/^yaml-/)
  })

  it('survives brackets beyond the depth of the parser itself', () => {
    expect(read('['.repeat(500_000)).ok).toBe(false)
  })

  it('is null when the file is empty', () => {
    expect(located('# nothing\n').value).toBeNull()
  })
})
