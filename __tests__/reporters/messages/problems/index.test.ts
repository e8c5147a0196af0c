import type { Place } from '../../../../src/parsed.ts'
import type { Fault } from '../../../../src/problem.ts'
import { explainProblem } from '../../../../src/reporters/messages/problems/index.ts'
import type { Phrase } from '../../../../src/reporters/phrase.ts'

const other: Place = { kind: 'file', path: '.github/runtime-drift.yml', line: 3, column: 5 }
const input: Place = { kind: 'input', name: 'wait' }
const known = ['routes', 'services']
const hostile = '</code><h1>::set-output name=verified::true'

type Sample = readonly [value: string | undefined, facts: object]

/** Every fault once: the compiler requires a sample of each new one. */
const samples: { readonly [Code in Fault['code']]: Sample } = {
  'unknown-key': [undefined, { key: 'rotes', nearest: 'routes', known }],
  'value-unknown': ['strikt', { what: 'control', nearest: 'strict', known: ['off', 'pages', 'strict'] }],
  missing: [undefined, { what: 'address' }],
  'too-large': [undefined, { limit: 1_048_576, amount: 2_097_152 }],
  'too-many': [undefined, { what: 'routes', limit: 1000, amount: 1001 }],
  'control-character': ['a\u001b', { character: 'U+001B' }],
  'name-malformed': ['-rf', { what: 'service' }],
  'declared-twice': ['https://b', { what: 'target', name: 'prod', other }],
  'unknown-input': [undefined, { key: 'route', nearest: 'routes', known }],
  'runner-variable-missing': [undefined, { name: 'GITHUB_OUTPUT' }],
  'event-unreadable': ['/event.json', { reason: 'not-json' }],
  'runner-file-unwritable': ['/tmp', { variable: 'RUNNER_TEMP', reason: 'ENOSPC' }],
  'flag-value-missing': ['--wait', {}],
  'flag-twice': ['--wait', {}],
  'argument-unexpected': ['api', {}],
  'flag-secret-shown': [undefined, { variable: 'RUNTIME_DRIFT_SSH_KEY' }],
  'flag-file-unreadable': [undefined, { path: 'key', reason: 'not-found' }],
  'commit-short': ['611372f', { length: 7 }],
  'commit-numeric': ['6113728', {}],
  'commit-not-hex': ['main', {}],
  'commit-zero': ['0'.repeat(40), {}],
  'commit-whitespace': ['a b', {}],
  'commit-upper-case': ['AB', { lower: 'ab' }],
  'commit-length': ['a'.repeat(41), { length: 41 }],
  'commit-in-file': [undefined, {}],
  'commit-not-named': [undefined, {}],
  'commit-deleted-ref': [undefined, { event: 'push', ref: 'refs/heads/old' }],
  'commit-unsafe-event': [undefined, { event: 'pull_request_target' }],
  'commit-not-in-event': [undefined, { event: 'issue_comment' }],
  'environment-other': [undefined, { event: 'deployment_status', received: 'Preview', expected: 'production' }],
  'environment-not-named': [undefined, { event: 'deployment', received: 'pr-12' }],
  'environment-malformed': ['', { limit: 255 }],
  'deployment-state': [undefined, { state: 'in_progress' }],
  'deployed-without': ['deployed', { what: 'environment' }],
  'deployed-none': ['deployed', { environment: 'production', amount: 60, more: true }],
  'deployed-by-this-run': ['deployed', { environment: 'production' }],
  'deployed-unknown': [
    'deployed',
    {
      environment: 'production',
      why: {
        phase: 'authenticate',
        reason: 'api-refused',
        amount: 403,
        about: 'api.github.com',
        expected: 'deployments: read',
      },
    },
  ],
  'base-unknown': [
    undefined,
    { event: 'workflow_run', commit: 'feed'.repeat(10), why: { phase: 'run', reason: 'checkout-missing' } },
  ],
  'commit-field-missing': [undefined, { event: 'deployment', field: 'deployment.sha' }],
  'image-line-malformed': ['ghcr.io/acme/api', {}],
  'image-digest-missing': ['api=ghcr.io/acme/api@', { service: 'api' }],
  'image-digest-malformed': ['ghcr.io/acme/api@sha256:12', { digest: 'sha256:12' }],
  'mirror-malformed': ['mirror.example.com/acme/api:main', {}],
  'tag-malformed': ['ghcr.io/acme/api:main', {}],
  'registry-host-malformed': ['https://gitlab.example.com/', {}],
  'service-unknown': ['apy=a@b', { name: 'apy', nearest: 'api', known: ['api'] }],
  'artifacts-unreadable': ['/list.json', { reason: 'not-json' }],
  'artifact-malformed': ['/list.json', { at: '/subjects/0/digest' }],
  'artifact-ambiguous': ['ghcr.io/acme/api', { service: 'api', amount: 2 }],
  'attestation-malformed': ['deploy', { key: 'signer-workflow' }],
  'attestation-repository-missing': [undefined, {}],
  'attestation-signer-twice': ['me@example.com', {}],
  'attestation-bundle-missing': ['https://gitlab.com/acme/api', { server: 'https://github.com' }],
  'attestation-file-unreadable': ['attestations.jsonl', { key: 'bundle', reason: 'missing' }],
  'host-path-malformed': ['api.pid', { key: 'pidfile' }],
  'revision-file-malformed': ['../REVISION', {}],
  'container-only': [undefined, { key: 'instances', service: 'api' }],
  'process-only': [undefined, { key: 'release' }],
  'manifest-missing': ['dist/build.json', {}],
  'manifest-not-a-file': ['dist', {}],
  'manifest-not-utf8': ['dist/build.json', {}],
  'manifest-unreadable': ['dist/build.json', { reason: 'EACCES' }],
  'manifest-outside': ['../build.json', { by: 'parent' }],
  'manifest-too-large': ['dist/build.json', { limit: 10_485_760, amount: 10_485_761 }],
  'manifest-unrecognised': ['README.md', {}],
  'manifest-of-other-format': ['public/manifest.json', { format: 'web-app' }],
  'manifest-not-json': ['dist/build.json', {}],
  'manifest-empty': ['dist/build.json', {}],
  'manifest-newer': ['dist/build.json', { schema: 2 }],
  'manifest-malformed': ['dist/build.json', { at: '/files/a' }],
  'manifest-commit': ['dist/build.json', { received: '611372f' }],
  'manifest-hash': ['dist/build.json', { path: 'index.js', digits: 32 }],
  'manifest-path': ['dist/build.json', { path: '../x', reason: 'parent' }],
  'manifest-path-twice': ['dist/build.json', { path: 'index.js' }],
  'build-missing': ['dist', {}],
  'build-not-a-directory': ['dist', {}],
  'build-empty': ['dist', {}],
  'build-unreadable': ['dist', { path: 'index.js', reason: 'EACCES' }],
  'build-entry': ['dist', { path: 'agent.sock', kind: 'socket' }],
  'build-name': ['dist', { path: 'a\u001b', reason: 'control-character' }],
  'build-changed': ['dist', { path: 'index.js' }],
  'build-too-many': ['dist', { limit: 100_000 }],
  'build-too-large': ['dist', { limit: 10_485_760, amount: 10_485_761 }],
  'build-head-other': [undefined, { commit: 'a'.repeat(40), head: 'b'.repeat(40) }],
  'build-git-missing': [undefined, {}],
  'build-git-failed': [undefined, { received: 'fatal: bad config line 1' }],
  'build-out': ['dist', { path: '/build.json', reason: 'EACCES' }],
  'artifact-path-malformed': ['app/dist', { reason: 'relative' }],
  'proof-of-endpoint': [undefined, { proof: 'hashed' }],
  'proof-without-manifest': [undefined, { service: 'api' }],
  'proof-without-commit': [undefined, { service: 'api', manifest: 'SHA256SUMS' }],
  'files-glob-malformed': ['{a,b}.js', { reason: 'sign' }],
  'manifest-without-hashes': ['dist/.vite/manifest.json', { format: 'vite' }],
  'site-files-none': ['https://a.example/', { of: 3 }],
  'site-without-commit': [undefined, { service: 'web', manifest: 'SHA256SUMS' }],
  'site-too-large': [undefined, { limit: 2000, amount: 5000 }],
  'site-without-instances': ['web', { service: 'web' }],
  'site-glob-malformed': ['/assets/**', {}],
  'exclude-all': ['**', { of: 12 }],
  'include-nothing': ['*.css', { of: 12 }],
  'site-addition-malformed': ['<script', { least: 6 }],
  'duration-unit-missing': ['5', { suggestion: '5s' }],
  'duration-malformed': ['banana', {}],
  'duration-negative': ['-1s', {}],
  'duration-fraction': ['1.5h', { suggestion: '1h30m' }],
  'duration-too-long': ['25h', { max: 21_600_000 }],
  'duration-too-short': ['0s', { min: 100 }],
  'number-malformed': ['two', { min: 1, max: 20 }],
  'number-out-of-range': ['21', { min: 1, max: 20 }],
  'boolean-malformed': ['yes', {}],
  'proof-unknown': ['claimd', { nearest: 'claimed', known: ['claimed', 'identified'] }],
  'proof-unsupported': ['attested', { available: ['claimed', 'identified', 'hashed'] }],
  'wait-too-short': ['3s', { wait: 3000, interval: 2000, stable: 3, needed: 4000 }],
  'target-malformed': ['prod-1', { known: ['ssh://', 'docker://'] }],
  'target-scheme-unknown': ['shh://x', { scheme: 'shh', nearest: 'ssh', known: ['ssh://'] }],
  'address-twice': ['ssh://a@b', { first: 'prod', other }],
  'address-malformed': ['ssh:x', { form: 'ssh://user@host' }],
  'address-extra': ['ssh://a@b/c', { part: 'path', text: '/c' }],
  'setting-not-text': [undefined, { key: 'jump' }],
  'ssh-user-missing': ['ssh://b', {}],
  'ssh-password-in-address': ['ssh://a:…@b', {}],
  'ssh-user-invalid': ['ssh://-a@b', { text: '-a' }],
  'ssh-host-invalid': ['ssh://a@-b', { text: '-b' }],
  'ssh-port-invalid': ['ssh://a@b:0', { text: '0' }],
  'ssh-known-hosts-missing': [undefined, {}],
  'ssh-known-hosts-malformed': [undefined, { line: 2 }],
  'ssh-key-missing': [undefined, {}],
  'ssh-key-empty': [undefined, {}],
  'ssh-key-public': [undefined, {}],
  'ssh-key-putty': [undefined, {}],
  'ssh-key-cut': [undefined, {}],
  'ssh-key-unrecognised': [undefined, {}],
  'ssh-key-passphrase-missing': [undefined, {}],
  'url-malformed': ['x', {}],
  'url-credentials': ['https://u:…@a', {}],
  'url-fragment': ['https://a#b', {}],
  'url-query': ['https://a?b', {}],
  'url-scheme': ['ftp://a', { scheme: 'ftp' }],
  'url-plain-http': ['http://a', { host: 'a' }],
  'pointer-malformed': ['commit', {}],
  'header-name-malformed': [undefined, { name: 'a b' }],
  'header-value-malformed': [undefined, { name: 'Authorization' }],
  'header-reserved': [undefined, { name: 'Host' }],
  'header-name-twice': [undefined, { name: 'a', other: 'A' }],
  'settings-exclude': [undefined, { keys: ['commit', 'header'] }],
  'listen-malformed': ['9117', {}],
  'listen-failed': ['127.0.0.1:80', { reason: 'EACCES' }],
  'serve-unsigned': ['0.0.0.0:9117', { variable: 'RUNTIME_DRIFT_SIGN_SECRET' }],
  'preset-unknown': ['dokerflow', { nearest: 'dockerflow', known: ['dockerflow', 'actuator'] }],
  'meta-name-malformed': ['a b', {}],
  'metric-malformed': ['a-b', {}],
  'endpoint-method': ['PUT', { method: undefined }],
  'sign-secret-in-file': [undefined, {}],
  'sign-secret-short': [undefined, { min: 32 }],
  'route-malformed': ['GET /', {}],
  'route-path-malformed': ['x', {}],
  'base-url-missing': ['/x', {}],
  'status-malformed': ['ok', {}],
  'method-malformed': ['get', { suggestion: 'GET' }],
  'method-unsupported': ['CONNECT', { method: 'CONNECT' }],
  'status-out-of-range': ['600', { min: 100, max: 599 }],
  'json-place-malformed': ['name', {}],
  'json-path-malformed': ['$[', { received: 'unexpected end of query' }],
  'json-path-costly': ['$..a..b..c', { limit: 2 }],
  'pattern-malformed': ['(?=a)', { received: 'invalid or unsupported Perl syntax: (?=' }],
  'pattern-costly': ['a{1000}', {}],
  'http-version-unknown': ['3', {}],
  'follow-unknown': ['all', {}],
  'via-malformed': ['a b', {}],
  'via-unknown': ['prdo', { name: 'prdo', nearest: 'prod', known: ['prod'] }],
  'via-kind': ['here', { name: 'here', kind: 'docker' }],
  'via-service-unknown': ['apo', { name: 'apo', nearest: 'api', known: ['api'] }],
  'via-service-kind': ['api', { name: 'api', kind: 'https', target: 'public' }],
  'via-guard': [undefined, {}],
  'body-not-json': [undefined, {}],
  'term-needs-https': ['http://localhost/a', { term: 'tls' }],
  'head-without-body': [undefined, {}],
  'authorities-unreadable': ['ca.pem', { reason: 'missing' }],
  'authorities-malformed': ['ca.pem', {}],
  'config-misnamed': ['.github/runtime-drift.yaml', { usual: '.github/runtime-drift.yml' }],
  'config-missing': ['plan.yml', {}],
  'config-not-a-file': ['.', {}],
  'config-not-utf8': ['plan.yml', {}],
  'config-empty': [undefined, {}],
  'config-exists': ['.github/runtime-drift.yml', {}],
  'config-unwritable': ['.github/runtime-drift.yml', { reason: 'EACCES' }],
  'placeholder-left': ['ssh://deploy@FILL-IN', {}],
  'config-unreadable': ['plan.yml', { reason: 'EACCES' }],
  'config-outside': ['../x', { by: 'parent' }],
  'yaml-syntax': [undefined, { received: 'Missing closing quote' }],
  'yaml-duplicate-key': [undefined, { key: 'a' }],
  'yaml-reserved-key': [undefined, { key: '__proto__' }],
  'yaml-key-not-text': [undefined, {}],
  'yaml-tag': [undefined, { tag: '!secret' }],
  'yaml-alias': [undefined, { name: 'x' }],
  'yaml-too-big': [undefined, {}],
  'yaml-documents': [undefined, {}],
  'key-of-service': [undefined, { key: 'container', service: 'api' }],
  'line-of-list': ['- api', { line: 'api' }],
  'template-without-braces': [undefined, { name: 'TOKEN' }],
  'yaml-type': ['12e4567', { expected: ['text'], seen: 'number', quoted: '"12e4567"' }],
  'entries-count': [undefined, { min: 1, max: 1, known: ['name', 'image'] }],
  'list-empty': [undefined, {}],
  'key-unsupported': [undefined, { key: 'features' }],
  'expression-in-file': [undefined, {}],
  'template-misplaced': ['x', {}],
  'template-malformed': [undefined, {}],
  'template-unset': [undefined, { name: 'TOKEN' }],
  'template-empty': [undefined, { name: 'TOKEN' }],
  'nothing-to-verify': [undefined, {}],
  'routes-only': [undefined, {}],
  'services-without-target': [undefined, {}],
  'target-unknown': ['prod-3', { service: 'api', name: 'prod-3', nearest: 'prod-1', known: ['prod-1'] }],
  'target-unclaimed': [undefined, { name: 'prod-2' }],
  'services-not-visible': [undefined, { services: ['api', 'worker'], targets: ['version'] }],
  'endpoint-of-several': [undefined, { target: 'version', services: ['api', 'worker'] }],
  'not-on-endpoint': [undefined, { key: 'instances', service: 'api', target: 'version' }],
  'feature-empty': [undefined, {}],
  'glob-malformed': ['../x', { reason: 'parent' }],
  'paths-only-excluded': [undefined, {}],
  'feature-path-malformed': ['/x', { reason: 'absolute' }],
  'feature-without-manifest': ['api', { service: 'api' }],
  'feature-unknown': ['workflw', { name: 'workflw', nearest: 'workflow', known: ['workflow'] }],
  'guard-hides-route': ['GET /x', { status: '404' }],
  'guard-anonymous-headers': [undefined, {}],
  'guard-headers-missing': [undefined, { caller: 'authorized' }],
  'guard-allows': ['200', { caller: 'anonymous' }],
  'guard-denies': ['401', { caller: 'authorized' }],
  'guard-callers-same': [undefined, { caller: 'authorized', other: 'invalid' }],
  'guard-tests-same': [undefined, { caller: 'expired', other: 'anonymous' }],
}

const codes = Object.keys(samples) as Fault['code'][]
const text = ({ parts }: Phrase): string =>
  parts.map((part) => (typeof part === 'string' ? part : `\`${part.foreign}\``)).join('')

function word(code: Fault['code'], { place = input, hostileValue = false } = {}) {
  const [value, facts] = samples[code]
  const fault = { code, ...facts } as Fault
  const { where, what, fix } = explainProblem({ place, value: hostileValue && value ? hostile : value, fault })
  return { where: text(where), what: text(what), fix: text(fix), foreign: what }
}

/** How a fix starts: with a verb, which is added here when it is new, and with what it is done to. */
const instruction =
  /^(?:did you mean|add|begin|check|convert|correct|create|define|find|give|install|keep|list|make|print|quote|remove|rename|replace|run|save|select|set|skip|split|start|store|type|use|wait|write) (?:a |\S{2})/

describe('the message of a problem', () => {
  it.each(codes)('explains %s and how to fix it', (code) => {
    const { what, fix } = word(code)
    expect(what).toMatch(/^[`a-z].{10,}[^.\s]$/s)
    expect(fix).toMatch(/^(?:did you mean `.+`\?|.+\.)$|^did you mean `.+`\? [A-Z].+\.$/s)
    expect(fix.replace(/^(?:for|in) [^,]+, /, '')).toMatch(instruction)
    expect(`${what} ${fix}`).not.toMatch(/undefined|\[object|NaN|`{2}/)
  })

  it.each(codes)('separates the value of %s from the text of the message', (code) => {
    const own = word(code, { hostileValue: true }).foreign.parts.filter((part) => typeof part === 'string')
    expect(own.join(' ')).not.toContain('<h1>')
  })

  it('is different for each problem', () => {
    const received = codes.map((code) => word(code).what)
    const range = received.filter((one) => one.startsWith('expected a whole number'))
    expect(new Set(received).size).toBe(received.length - (range.length - new Set(range).size))
  })

  it('names the place of the problem', () => {
    expect(word('duration-malformed').where).toBe('input `wait`')
    expect(word('missing', { place: other }).where).toBe('`.github/runtime-drift.yml:3:5`')
    expect(word('missing', { place: { kind: 'input', name: 'routes', line: 4 } }).where).toBe(
      'input `routes`, line `4`',
    )
    expect(word('missing', { place: { kind: 'environment', name: 'GITHUB_OUTPUT' } }).where).toBe(
      'variable `GITHUB_OUTPUT`',
    )
    expect(word('missing', { place: { kind: 'event', name: 'push' } }).where).toBe('event `push`')
  })

  it.each([
    ['unknown-key', 'the key `rotes` is unknown', 'did you mean `routes`?'],
    [
      'runner-file-unwritable',
      "can't write to `/tmp`: the disk is full (ENOSPC)",
      'remove files from the disk of the runner. `df -h` shows its file systems.',
    ],
    ['duration-unit-missing', 'the duration `5` has no unit', 'for seconds, write `5s`.'],
    ['duration-fraction', 'expected a duration in whole numbers, received `1.5h`', 'write `1h30m`.'],
    [
      'duration-too-long',
      'expected at most `6h`, received `25h`',
      'write for example `500ms`, `30s`, `2m` or `1m30s`.',
    ],
    ['commit-upper-case', 'expected a commit id in lower case, received `AB`', 'write `ab`.'],
    [
      'commit-short',
      'expected a full commit id of 40 or 64 characters, received `611372f` with `7`',
      'use the full commit id: `${{ github.sha }}` in a workflow, or the output of `git rev-parse HEAD`.',
    ],
    [
      'wait-too-short',
      '`3` consecutive checks (`stable`), `2s` apart (`interval`), take `4s`, but `wait` is `3s`',
      'set `wait` to `4s` or more, or `stable` to `1` for a single check.',
    ],
    ['yaml-type', 'expected a string, received a number', 'quote it: `"12e4567"`.'],
    ['line-of-list', 'the input contains a YAML list, but expected one value per line', 'write `api`.'],
    ['template-without-braces', '`$TOKEN` has no braces, so it would be sent as it is', 'write `${TOKEN}`.'],
    [
      'key-of-service',
      '`container` is in the place of a service, but it is a key of a service',
      'write it below `api`, with one more level of indentation.',
    ],
    [
      'proof-unsupported',
      'the proof grade `attested` is not supported yet',
      'use `claimed`, `identified` or `hashed`.',
    ],
    [
      'declared-twice',
      'the target `prod` has two different values, here and at `.github/runtime-drift.yml:3`',
      'keep one of the two, or make them equal.',
    ],
    [
      'template-unset',
      'the variable `TOKEN` is not set',
      'set it in the step: `env: { TOKEN: "${{ secrets.TOKEN }}" }`. A secret of an environment needs `environment: NAME` in the job. Secrets are empty in workflows of forks and of Dependabot.',
    ],
  ] as const)('is for %s “%s” and “%s”', (code, what, fix) => {
    expect(word(code)).toMatchObject({ what, fix })
  })

  it('names an empty value', () => {
    const fault = { code: 'duration-malformed' } as const
    expect(text(explainProblem({ place: input, value: '', fault }).what)).toBe(
      'expected a duration, received an empty string',
    )
  })

  it('lists the known words when none is similar', () => {
    const fault = { code: 'unknown-key', key: 'x', nearest: undefined, known } as const
    expect(text(explainProblem({ place: input, value: undefined, fault }).fix)).toBe(
      'use one of `routes` or `services`.',
    )
  })
})
