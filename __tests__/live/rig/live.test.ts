import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { today } from './engine-kinds.ts'
import { programs } from './live.ts'
import { systemdRoot } from './systemd.ts'

describe('what CI installs', () => {
  it('has every program that a live test needs', () => {
    const needed: readonly string[] = readFileSync('.ci/run', 'utf8').match(/(?<=^need )\S+/gm) ?? []
    // What is built is called by the folder that it is built into.
    const builds = ['engines', 'systemd'].filter((name) => readFileSync('.ci/run', 'utf8').includes(`${name}.sh build`))
    expect(builds).toEqual(['engines', 'systemd'])
    const folders = [dirname(dirname(today.docker)), systemdRoot]
    const isBuilt = (path: string): boolean => folders.some((folder) => path.startsWith(`${folder}/`))
    // A program is required by its path, or by its name if any program of that name works.
    const isNeeded = (path: string): boolean => needed.includes(path) || needed.includes(path.replace(/^.*\//, ''))
    expect(
      Object.values(programs)
        .flat()
        .filter((path) => !isBuilt(path) && !isNeeded(path)),
    ).toEqual([])
  })
})
