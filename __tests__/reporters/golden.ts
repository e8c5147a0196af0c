import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Compares a text with a file of __tests__/reporters/golden; UPDATE_GOLDEN=1 writes it, but never in CI. */
export function expectGolden(name: string, text: string): void {
  const file = join(import.meta.dirname, 'golden', name)
  if (process.env.UPDATE_GOLDEN === '1' && process.env.CI === undefined) writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
}
