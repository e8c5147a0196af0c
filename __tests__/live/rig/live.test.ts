import { readFileSync } from 'node:fs'
import { programs } from './live.ts'

describe('what CI installs', () => {
  it('has every program that a live test needs', () => {
    const needed: readonly string[] = readFileSync('.ci/run', 'utf8').match(/(?<=^need )\S+/gm) ?? []
    // A program is asked for by its path, or by its name where any of that name will do.
    const isNeeded = (path: string): boolean => needed.includes(path) || needed.includes(path.replace(/^.*\//, ''))
    expect(
      Object.values(programs)
        .flat()
        .filter((path) => !isNeeded(path)),
    ).toEqual([])
  })
})
