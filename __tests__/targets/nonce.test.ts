import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshNonce } from '../../src/targets/nonce.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

describe('a nonce', () => {
  it('is different each time', () => {
    const some = Array.from({ length: 100 }, () => freshNonce())
    expect(some.filter((nonce) => !uuid.test(nonce))).toEqual([])
    expect(new Set(some).size).toBe(100)
  })

  it('is random when the kernel provides none', () => {
    const some = Array.from({ length: 100 }, () => freshNonce('/nowhere'))
    expect(some.filter((nonce) => !uuid.test(nonce))).toEqual([])
    expect(new Set(some).size).toBe(100)
  })

  it('is never a text that is no UUID', () => {
    const folder = mkdtempSync(join(tmpdir(), 'runtime-drift-'))
    try {
      writeFileSync(join(folder, 'uuid'), "'; echo not a nonce #\n")
      expect(freshNonce(join(folder, 'uuid'))).toMatch(uuid)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
