// Generated from action.yml by scripts/inputs.mjs. Edit action.yml, then run `node scripts/inputs.mjs`.

/** Every input with its description and its default in action.yml. The runner evaluates defaults that are expressions. */
export const declaredInputs = {
  commit: {
    description:
      'The full id of the commit that must be running, or `deployed` for the newest successful deployment of `environment`. Defaults to the commit of the triggering event.',
    default: undefined,
  },
  config: {
    description:
      'Path of the config file, relative to the workspace. The default file is optional; any other path must exist.',
    default: '.github/runtime-drift.yml',
  },
  environment: {
    description:
      'The environment that this run is about, such as `production`. A `deployment` or `deployment_status` event of another environment is refused.',
    default: undefined,
  },
  target: {
    description:
      'Where the deployment runs, one `[name=]address` per line: `ssh://user@host`, `docker://` for this machine, or `https://…` for an endpoint that returns its commit.',
    default: undefined,
  },
  services: {
    description:
      'Names of the services that must run the commit (Compose services or containers), separated by spaces, commas or line breaks.',
    default: undefined,
  },
  'base-url': {
    description: 'Absolute URL that is put before the paths in `routes`, such as `https://backoffice.example.com`.',
    default: undefined,
  },
  routes: {
    description:
      'Requests and their expected status, one `METHOD PATH-or-URL -> STATUS` per line. STATUS is a code, a class or several: `200`, `2xx`, `200|204`.',
    default: undefined,
  },
  images: {
    description:
      'Expected images, one `service=repository@sha256:…` per line. `docker/build-push-action` outputs the digest.',
    default: undefined,
  },
  'ssh-key': {
    description:
      'Private key for `ssh://` targets (a secret). Its user must be able to run `docker ps` and `docker inspect`. Defaults to the SSH agent of the job.',
    default: undefined,
  },
  'ssh-key-passphrase': {
    description: 'Passphrase of `ssh-key` (a secret), if it has one.',
    default: undefined,
  },
  'ssh-known-hosts': {
    description:
      'Expected host keys, as lines of a `known_hosts` file. Required for `ssh://` targets, because no host key is trusted on first use.',
    default: undefined,
  },
  'ssh-jump': {
    description: 'Jump host for SSH connections, as `ssh://user@host[:port]`.',
    default: undefined,
  },
  wait: {
    description:
      'How long to keep retrying before the result is final. `0s` checks once. Defaults to 60s, and to 15s while nothing on the hosts changes, starts, stops or updates.',
    default: undefined,
  },
  interval: {
    description: 'Pause between two checks. Defaults to 2s, and grows while nothing changes (3s, 5s, 8s, 13s).',
    default: undefined,
  },
  stable: {
    description: 'Number of consecutive checks that must pass, 1 to 20. With `wait: 0s`, the default is 1.',
    default: '2',
  },
  timeout: {
    description: 'Timeout for each check of a target and for each request.',
    default: '20s',
  },
  concurrency: {
    description: 'Maximum number of concurrent requests to one origin, 1 to 1000.',
    default: '50',
  },
  require: {
    description:
      'Minimum proof grade: `claimed` (a label or an endpoint names the commit), `identified` (the image has the expected digest) or `hashed` (the files equal the build manifest).',
    default: 'claimed',
  },
  'fail-on': {
    description:
      'When the job fails: `error` (the verdict is not `proven`) or `warning` (also when there is a warning).',
    default: 'error',
  },
  'github-token': {
    description:
      'Token for the GitHub API. Finds a commit that neither the event nor the checkout shows, and compares commits. `commit: deployed` needs `deployments: read`.',
    default: undefined,
  },
  'allow-unsafe-http': {
    description: 'Allow plain `http://` beyond loopback. Anyone on the network path can forge the responses.',
    default: 'false',
  },
} as const

export type InputName = keyof typeof declaredInputs

/** Every output with its description. */
export const declaredOutputs = {
  verified: "`true` if every claim is proven and `fail-on` finds nothing, otherwise `false`. Compare with `== 'true'`.",
  verdict: '`proven`, `drifted` (evidence contradicts a claim) or `unproven` (evidence is missing).',
  'broken-link':
    'The first broken link: `source`, `build`, `runtime`, `route` or `auth`. Empty if the verdict is `proven`.',
  commit: 'The commit that was verified.',
  report: 'Path of the JSON report.',
} as const

export type OutputName = keyof typeof declaredOutputs
