import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './started.ts'

/** A separate podman: storage, state and settings in a folder, nothing shared with one that the machine may have. */
export interface Podman {
  /** Shell text of a program that is called `podman` and is this one. */
  readonly program: string
  /** Shell text of `podman-build IMAGE [COMMIT]`: an image that sleeps. */
  readonly build: string
  /** Removes every container and image. */
  clear(): Promise<void>
}

/** Settings for podman on a machine without systemd, netavark and the right to raise limits. */
const settings = `[containers]
default_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]
netns = "host"
log_driver = "k8s-file"
[engine]
cgroup_manager = "cgroupfs"
events_logger = "file"
runtime = "runc"
`

export async function openPodman(folder: string): Promise<Podman> {
  const path = (name: string): string => join(folder, name)
  await mkdir(path('context'), { recursive: true })
  await writeFile(path('containers.conf'), settings)
  await copyFile('/bin/busybox', path('context/busybox'))
  const storage = `--root ${path('root')} --runroot ${path('run')} --storage-driver vfs`
  const program = `CONTAINERS_CONF=${path('containers.conf')} exec /usr/bin/podman ${storage} "$@"`
  const build = `{ echo 'FROM scratch'
  echo 'COPY busybox /bin/busybox'
  [ -z "\${2-}" ] || echo "LABEL org.opencontainers.image.revision=$2"
  echo 'CMD ["/bin/busybox", "sleep", "86400"]'
} >${path('Dockerfile')}
podman build -q -f ${path('Dockerfile')} -t "$1" ${path('context')} >/dev/null`
  const call = (words: string): Promise<string> => run('sh', ['-euc', `set -- ${words}\n${program}`])
  return {
    program,
    build,
    clear: async () => {
      await call('rm --all --force --time 0')
      await call('rmi --all --force')
    },
  }
}
