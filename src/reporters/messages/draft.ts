import { fillIn } from '../../problem.ts'
import type { Draft, DraftRoute } from '../draft.ts'

const leftOut: Readonly<Record<Draft['leftOut'][number]['why'], string>> = {
  'not-built-here': 'its image is not built in this repository',
  task: 'other services wait for it to finish, so it does not keep running',
  profile: 'it only starts with a profile',
  name: 'its name is not a valid service name; use `container: { name: … }`',
}

const routes: Readonly<Record<DraftRoute['why'], string>> = {
  healthcheck: 'requested by a health check there; guess: reachable from outside',
  route: 'guess: defined there, and public',
  convention: 'guess: a convention of the framework, and public',
}

/** The comments of a drafted config. Inserted texts are single lines. */
export const comments = {
  head: [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/runtime-drift/v1/schema/runtime-drift.schema.json',
    '#',
    '# A draft by `runtime-drift init`, from the deployment files of this repository. Every line names its source.',
    `# Replace each ${fillIn} with a value: the config is rejected until you do. Check every guess.`,
    '# The step also needs the inputs `ssh-key` and `ssh-known-hosts`.',
  ],
  target(kind: 'ssh' | 'docker', from: string | undefined, variable: string | undefined): string {
    if (from === undefined) return '# The host that you deploy to, as `ssh://user@host`.'
    if (kind === 'docker') return `# ${from} deploys on the runner itself, so its Docker Engine is checked.`
    if (variable === undefined) return `# ${from} deploys here.`
    return `# ${from} deploys here; the host comes from ${variable}.`
  },
  service: (from: string | undefined): string =>
    from === undefined ? '# Guess: a container or a Compose service with the name of the repository.' : `# ${from}`,
  leftOut: (name: string, why: Draft['leftOut'][number]['why'], from: string): string =>
    `# Left out: ${name} (${from}): ${leftOut[why]}.`,
  artifact: (path: string, from: string): readonly string[] => [
    `# Guess: ${from} puts the build there. To hash its files, record them in the build job`,
    '# (docs/guides/prove-files.md):',
    `# artifact: ${path}`,
    '# manifest: dist/build-manifest.json',
  ],
  port: (port: string, from: string): string => `# listens: ${port} # guess: ${from}`,
  baseUrl: (from: string | undefined): string =>
    from === undefined
      ? '# The start of every path below.'
      : `# The start of every path below, from the environment of ${from}.`,
  route: (why: DraftRoute['why'], from: string): string => `# ${from}: ${routes[why]}`,
  noRoutes: [
    '# Requests and the status that they must return:',
    `# base-url: https://${fillIn}`,
    '# routes:',
    '#   - GET /healthz -> 200',
    '#   - GET /api/private -> 401',
  ],
  unread: (path: string): string => `# Not read, because it is too large or not valid YAML: ${path}`,
} as const
