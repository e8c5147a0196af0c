import { rm, writeFile } from 'node:fs/promises'
import { run } from './started.ts'

/** A user of this machine without a password, who is in no group of an engine. */
export interface Sudoer {
  readonly name: string
  remove(): Promise<void>
}

/** Creates a user with these lines of sudoers; `USER` in them stands for its name. */
export async function createSudoer(...rules: readonly string[]): Promise<Sudoer> {
  const name = `drift-${process.pid}-${Math.floor(1e6 * Math.random())}`
  const file = `/etc/sudoers.d/${name}`
  const remove = async (): Promise<void> => {
    await rm(file, { force: true })
    await run('userdel', ['--remove', '--force', name]).catch(() => undefined)
  }
  try {
    await run('useradd', ['--create-home', '--shell', '/bin/sh', '--password', '*', name])
    await writeFile(file, rules.map((rule) => `${rule.replaceAll('USER', name)}\n`).join(''), { mode: 0o440 })
    await run('visudo', ['--check', '--file', file])
  } catch (error) {
    await remove()
    throw error
  }
  return { name, remove }
}
