// Derived from action.yml by scripts/inputs.mjs: edit that, then run `node scripts/inputs.mjs`.

/** Every input: what it is for, and its default as action.yml has it. An expression is left to the runner. */
export const declaredInputs = {
  commit: {
    description:
      'The commit that must be running, as a full lower-case id. Not given, it is the commit that this event is about.',
    default: undefined,
  },
  config: {
    description:
      'The config file, relative to the workspace. The default is read when it exists; any other path must exist.',
    default: '.github/runtime-drift.yml',
  },
  target: {
    description:
      'Where the deployment runs, one `[name=]address` a line: `ssh://user@host`, `docker://` for this machine, or `https://…` for an endpoint that says what it runs.',
    default: undefined,
  },
  services: {
    description:
      'The services that must run the commit (compose services or containers of that name), separated by spaces, commas or new lines.',
    default: undefined,
  },
  'base-url': {
    description: 'The absolute URL that the paths in `routes` begin with, such as `https://backoffice.example.com`.',
    default: undefined,
  },
  routes: {
    description:
      'Requests that must be answered as declared, one `METHOD PATH-or-URL -> STATUS` a line. STATUS is a code, a class or several: `200`, `2xx`, `200|204`.',
    default: undefined,
  },
  images: {
    description:
      'The images that were built, one `service=repository@sha256:…` a line, as `docker/build-push-action` outputs their digests.',
    default: undefined,
  },
  'ssh-key': {
    description: 'The private key for `ssh://` targets (a secret). Not given, the ssh agent of the job is asked.',
    default: undefined,
  },
  'ssh-key-passphrase': {
    description: 'The passphrase of `ssh-key` (a secret), when it has one.',
    default: undefined,
  },
  'ssh-known-hosts': {
    description:
      'The host keys to expect, as lines of a `known_hosts` file. Required for `ssh://` targets, since no host key is trusted on first use.',
    default: undefined,
  },
  'ssh-jump': {
    description: 'The host that ssh connections go through, as `ssh://user@host[:port]`.',
    default: undefined,
  },
  wait: {
    description: 'How long to look again until the deployment settles. `0s` looks without waiting.',
    default: '60s',
  },
  interval: {
    description: 'The pause between two looks.',
    default: '2s',
  },
  stable: {
    description: 'How many looks in a row must prove the commit, 1 to 20.',
    default: '2',
  },
  timeout: {
    description: 'The most that one look at one target, or one request, may take.',
    default: '20s',
  },
  concurrency: {
    description: 'The most requests to one origin at the same time, 1 to 1000.',
    default: '50',
  },
  require: {
    description:
      'The weakest proof that is accepted: `claimed` (a label or an endpoint says so), `identified` (the image has the digest that `images` or the config file names) or `hashed` (the files inside are those of the build manifest).',
    default: 'claimed',
  },
  'fail-on': {
    description:
      'What fails the job: `error` (the verdict is not `proven`), or `warning` (the verdict is not `proven`, or there is a warning).',
    default: 'error',
  },
  'github-token': {
    description:
      'The token that asks GitHub whether the commit exists, when neither the event nor the checkout knows it.',
    default: undefined,
  },
  'allow-unsafe-http': {
    description: 'Allow plain `http://` beyond loopback. Whoever is on the network in between can forge the answers.',
    default: 'false',
  },
} as const

export type InputName = keyof typeof declaredInputs

/** Every output and what it tells. */
export const declaredOutputs = {
  verified:
    "`true` when every claim is proven and `fail-on` fails nothing, `false` otherwise. Compare with `== 'true'`.",
  verdict: '`proven`, `drifted` (evidence contradicts a claim) or `unproven` (evidence is missing).',
  'broken-link':
    'The first link that does not hold: `source`, `build`, `runtime`, `route` or `auth`. Empty when proven.',
  commit: 'The commit that was to be proven.',
  report: 'The path of the JSON report.',
} as const

export type OutputName = keyof typeof declaredOutputs
