import { accessSync, constants } from 'node:fs'
import { debian, today } from './engine-kinds.ts'
import { systemdRoot } from './systemd.ts'

/** A part of the machine that a live test needs. */
export type LivePart =
  | 'docker'
  | 'docker-29'
  | 'systemd'
  | 'podman'
  | 'sshd'
  | 'registry'
  | 'nginx'
  | 'haproxy'
  | 'sudo'
  | 'root'

export const programs = {
  docker: [debian.dockerd, debian.docker, '/usr/bin/docker-compose', '/bin/busybox'],
  'docker-29': [today.dockerd, today.docker, `${today.plugins}/docker-compose`],
  systemd: ['/usr/bin/systemd-nspawn', '/usr/bin/nsenter', `${systemdRoot}/usr/bin/systemctl`],
  podman: ['/usr/bin/podman', '/usr/sbin/runc', '/bin/busybox'],
  sshd: ['/usr/sbin/sshd', '/usr/bin/ssh', '/usr/bin/ssh-keygen'],
  registry: ['/usr/bin/docker-registry'],
  nginx: ['/usr/sbin/nginx'],
  haproxy: ['/usr/sbin/haproxy'],
  sudo: ['/usr/bin/sudo', '/usr/bin/script', '/usr/sbin/useradd'],
  root: [],
} satisfies Record<LivePart, readonly string[]>

/** Parts that no package has: what makes them. */
const makers: Readonly<Partial<Record<LivePart, string>>> = {
  'docker-29': 'scripts/rigs/engines.sh build',
  systemd: 'scripts/rigs/systemd.sh build',
}

/** What keeps a part from being used here; `undefined` when nothing does. */
function lacking(part: LivePart): string | undefined {
  if (['docker', 'docker-29', 'systemd', 'podman', 'sudo', 'root'].includes(part) && process.getuid?.() !== 0)
    return `${part}: needs root`
  const missing = programs[part].find((path) => !isProgram(path))
  const maker = makers[part]
  if (missing === undefined) return undefined
  return `${part}: ${maker === undefined ? `${missing} is not installed` : `run ${maker}`}`
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * `describe` when everything is there. On a developer's machine a missing part skips the tests and gives the reason in their
 * title; with `CI=true` or `RUNTIME_DRIFT_LIVE=1` it fails, so that CI never passes by skipping.
 */
export function liveOrSkip(...parts: readonly LivePart[]): (title: string, tests: () => void) => void {
  const reasons = parts.flatMap((part) => lacking(part) ?? [])
  if (reasons.length === 0) return describe
  if (process.env.CI === 'true' || process.env.RUNTIME_DRIFT_LIVE === '1')
    return (title) =>
      describe(title, () => {
        it(`has what it needs: ${reasons.join('; ')}`, () => expect(reasons).toEqual([]))
      })
  return (title, tests) => describe.skip(`${title} (skipped: ${reasons.join('; ')})`, tests)
}
