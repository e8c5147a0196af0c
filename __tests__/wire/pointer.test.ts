import { readPointer, valueAt } from '../../src/wire/pointer.ts'

const document = JSON.parse(
  '{"commit":"a","build":{"git":{"commit":"b"}},"list":[{"c":"d"}],"":"empty","a/b":"slash","m~n":"tilde","~1":"both","__proto__":{"x":"own"}}',
)
const at = (pointer: string): unknown => valueAt(document, readPointer(pointer) ?? ['no pointer'])

describe('a JSON Pointer', () => {
  it.each([
    ['/commit', 'a'],
    ['/build/git/commit', 'b'],
    ['/list/0/c', 'd'],
    ['/', 'empty'],
    ['/a~1b', 'slash'],
    ['/m~0n', 'tilde'],
    ['/~01', 'both'],
    ['/__proto__/x', 'own'],
  ])('%s names a value', (pointer, value) => expect(at(pointer)).toBe(value))

  it.each([
    '/none',
    '/commit/length',
    '/list/00/c',
    '/list/length',
    '/list/-',
    '/toString',
    '/constructor/name',
    '/commit/0',
  ])('%s names nothing that the document has', (pointer) => expect(at(pointer)).toBeUndefined())

  it('does not reach what every object inherits', () => {
    expect(valueAt({}, ['__proto__'])).toBeUndefined()
    expect(valueAt({}, ['__proto__', 'constructor'])).toBeUndefined()
  })

  it.each(['', 'commit', '#/commit', '/a~', '/a~2b'])('is not %j', (text) => expect(readPointer(text)).toBeUndefined())
})
