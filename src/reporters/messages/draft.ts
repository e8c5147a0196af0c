import { fillIn } from '../../problem.ts'
import type { Draft, DraftRoute } from '../draft.ts'

const leftOut: Readonly<Record<Draft['leftOut'][number]['why'], string>> = {
  'not-built-here': 'its image is not built here, so no commit of this repository is in it',
  task: 'others wait for its end, so it does not stay',
  profile: 'it starts with a profile alone',
  name: 'its name cannot be one here; name its container with `container: { name: … }`',
}

const routes: Readonly<Record<DraftRoute['why'], string>> = {
  healthcheck: 'asked there by a health check; guess: that it can be reached from outside',
  route: 'guess: declared there, and open to everybody',
  convention: 'guess: by convention of the framework, and open to everybody',
}

/** The comments of a drafted config. What is put in is one line already. */
export const comments = {
  head: [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/runtime-drift/v1/schema/runtime-drift.schema.json',
    '#',
    '# A first draft by `runtime-drift init`, from what this repository says of its own deployment. Every line names where it',
    `# was read. A value that only you know is ${fillIn}, and is refused until it is filled in; what is called a guess may be`,
    '# wrong. The step needs `ssh-key` and `ssh-known-hosts` beside this file.',
  ],
  target(kind: 'ssh' | 'docker', from: string | undefined, variable: string | undefined): string {
    if (from === undefined) return '# Where it runs: the host that you deploy to, as `ssh://user@host`.'
    if (kind === 'docker') return `# ${from} deploys on the runner itself, whose Docker Engine is asked.`
    if (variable === undefined) return `# ${from} deploys here.`
    return `# ${from} deploys here; the host comes from ${variable}.`
  },
  service: (from: string | undefined): string =>
    from === undefined
      ? '# Guess: a container, or a compose service, that is called like the repository.'
      : `# ${from}`,
  leftOut: (name: string, why: Draft['leftOut'][number]['why'], from: string): string =>
    `# Left out: ${name} (${from}): ${leftOut[why]}.`,
  artifact: (path: string, from: string): readonly string[] => [
    `# Guess: ${from} puts the build there. Its files are hashed once the build job`,
    '# records them (docs/guides/prove-files.md):',
    `# artifact: ${path}`,
    '# manifest: dist/build-manifest.json',
  ],
  port: (port: string, from: string): string => `# listens: ${port} # guess: ${from}`,
  baseUrl: (from: string | undefined): string =>
    from === undefined
      ? '# What the paths below begin with.'
      : `# What the paths below begin with: the environment of ${from}.`,
  route: (why: DraftRoute['why'], from: string): string => `# ${from}: ${routes[why]}`,
  noRoutes: [
    '# Requests that must be answered as declared:',
    `# base-url: https://${fillIn}`,
    '# routes:',
    '#   - GET /healthz -> 200',
    '#   - GET /api/private -> 401',
  ],
  unread: (path: string): string => `# Not read, since it is too large or no YAML that can be read: ${path}`,
} as const
