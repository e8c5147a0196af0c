import { readBoolean, readProof, readWhole } from '../../src/inputs/scalar.ts'
import { codes } from '../builders/inputs.ts'

const place = { kind: 'input', name: 'it' } as const

describe('a whole number', () => {
  it('is parsed between its bounds', () => {
    expect(readWhole('1', place, 1, 20)).toEqual({ ok: true, value: 1 })
    expect(readWhole('20', place, 1, 20)).toEqual({ ok: true, value: 20 })
  })

  it.each(['0', '21', '-1', '999999999999999'])('refuses %s as out of range', (text) => {
    expect(codes(readWhole(text, place, 1, 20))).toEqual(['number-out-of-range @ it'])
  })

  it.each(['', '2.0', '1e1', '0x2', ' 2', 'two', '٢', '9999999999999999'])('refuses %j as no whole number', (text) => {
    expect(codes(readWhole(text, place, 1, 20))).toEqual(['number-malformed @ it'])
  })
})

describe('a switch', () => {
  it('accepts the spellings of the runner', () => {
    expect(['true', 'True', 'TRUE'].map((text) => readBoolean(text, place))).toEqual(
      Array(3).fill({ ok: true, value: true }),
    )
    expect(['false', 'False', 'FALSE'].map((text) => readBoolean(text, place))).toEqual(
      Array(3).fill({ ok: true, value: false }),
    )
  })

  it.each(['', 'yes', 'on', '1', 'tRUE', 'true '])('refuses %j', (text) => {
    expect(codes(readBoolean(text, place))).toEqual(['boolean-malformed @ it'])
  })
})

describe('a proof', () => {
  it('is one of the supported grades', () => {
    expect(readProof('identified', place)).toEqual({ ok: true, value: 'identified' })
  })

  it('reports later grades as not supported yet', () => {
    expect(codes(readProof('attested', place))).toEqual(['proof-unsupported @ it'])
  })

  it('suggests a similar grade', () => {
    expect(readProof('claimd', place)).toMatchObject({
      problems: [{ fault: { code: 'proof-unknown', nearest: 'claimed' } }],
    })
  })
})
