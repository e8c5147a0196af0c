import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './started.ts'

/** The root of a host that is nothing but busybox: a folder that sshd accepts for ChrootDirectory. */
export async function openBusyboxRoot() {
  const root = await mkdtemp('/run/drift-root-')
  await run('chmod', ['755', root])
  for (const folder of ['bin', 'dev', 'tmp', 'root']) await mkdir(join(root, folder))
  await copyFile('/bin/busybox', join(root, 'bin/busybox'))
  for (const name of ['sh', 'awk', 'sed', 'date', 'cat']) await symlink('busybox', join(root, 'bin', name))
  // Whatever shell the password file names for this user is this one here.
  for (const name of ['bash', 'zsh', 'fish'])
    await writeFile(join(root, 'bin', name), '#!/bin/sh\nexec /bin/sh "$@"\n', { mode: 0o755 })
  await run('mknod', ['-m', '666', join(root, 'dev/null'), 'c', '1', '3'])
  return { root, stop: () => rm(root, { recursive: true, force: true }) }
}
