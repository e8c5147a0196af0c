import type { ComposeVersion } from '../../model/host.ts'
import type { ServiceAsk } from '../port.ts'
import { readText } from './shell.ts'

/** The longest version that is read. */
const maxLength = 40

/**
 * Prints the version of each Compose of the host (records `a`). A version is optional: a program that is missing, fails
 * or takes 5 seconds prints none. Only characters of a version are passed on.
 */
const script = `compose_version() {
  by=$1; shift
  version=$($limit "$@" version --short 2>/dev/null </dev/null) || return 0
  case $version in '' | *[!0-9A-Za-z.+~-]*) return 0 ;; esac
  printf 'a {"by":"%s","version":"%.${maxLength}s"}\\n' "$by" "$version"
}
limit=
[ -n "$wrapper" ] || ! command -v timeout >/dev/null 2>&1 || limit=timeout\${newline}5
[ "$engine" = podman ] || ! command -v docker >/dev/null 2>&1 || compose_version plugin docker compose
! command -v docker-compose >/dev/null 2>&1 || compose_version standalone docker-compose
`

/** The script, if a service requests the versions. */
export const composeVersionScript = (asks: readonly ServiceAsk[]): string =>
  asks.some(({ composeVersion }) => composeVersion === true) ? script : ''

export const composeVersionKeys = ['by', 'version'] as const

/** A record `a`: which Compose it is, and its version. */
export function readComposeVersion([generation, text]: readonly unknown[]): ComposeVersion | undefined {
  const by = (['plugin', 'standalone'] as const).find((one) => one === generation)
  const version = readText(text)
  if (by === undefined || version === undefined || version.length > maxLength) return undefined
  return /^[0-9A-Za-z.+~-]+$/.test(version) ? { by, version } : undefined
}
