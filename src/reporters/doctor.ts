import type { CheckStep, ServiceResult, StepResult, TargetResult } from '../model/check-step.ts'
import type { Finding } from '../model/finding.ts'
import type { HostView } from '../model/host.ts'
import { commitSha, type Plan } from '../model/plan.ts'
import { isDirty } from '../model/revision.ts'
import { inText } from './escape.ts'
import { fixLines } from './fix.ts'
import { counted, explainFinding, explainMissing, lasting, short } from './messages/index.ts'
import { type Fix, list, type Phrase, plain, type Sentence, say, sentence } from './phrase.ts'

import { type Paint, painter, wrapped } from './terminal.ts'

/** A larger clock difference is reported. It fails no step, because times of a host are compared with its own clock. */
const maxSkew = 60_000

const names: Readonly<Record<CheckStep, string>> = {
  client: 'client',
  resolve: 'resolve',
  connect: 'connect',
  'host-key': 'host key',
  certificate: 'certificate',
  login: 'login',
  shell: 'shell',
  engine: 'engine',
  answer: 'answer',
}

const passed: Readonly<Record<CheckStep, string>> = {
  client: 'The ssh client starts.',
  resolve: 'The name resolves to an address.',
  connect: 'The port accepts connections.',
  'host-key': 'The host key is the expected one.',
  certificate: 'The certificate is trusted and names this host.',
  login: 'The host accepts the key.',
  shell: 'A shell runs the read-only commands.',
  engine: 'The engine answers.',
  answer: 'The answer is complete.',
}

type Mark = '✓' | '✗' | '!' | '-'

interface Row {
  readonly mark: Mark
  readonly name: string
  readonly what: Phrase
  readonly fix?: Fix
}

/** Whether every step of every target passed, and every service can be identified. */
export const isReady = (results: readonly TargetResult[], plan: Plan): boolean =>
  results.every((result) => rowsOf(result, plan).every(({ mark }) => mark !== '✗'))

/** What `runtime-drift doctor` prints: each target with its steps. `commands` are the command lines to show. */
export function renderDoctor(
  plan: Plan,
  results: readonly TargetResult[],
  commands: ReadonlyMap<string, string>,
  color: boolean,
): string {
  const paint = painter(color)
  const blocks = results.map((result) =>
    [
      paint('bold', inText(say`${result.target} at ${result.address}`)),
      ...[commands.get(result.target)].flatMap((line) => (line === undefined ? [] : [paint('dim', `  ${line}`)])),
      ...rowsOf(result, plan).flatMap((row) => renderRow(row, paint)),
    ].join('\n'),
  )
  const wrong = results.filter((result) => !isReady([result], plan)).length
  const verdict =
    wrong === 0
      ? paint('green', '✓ Every target can be checked. Next: runtime-drift verify')
      : paint('red', `✗ ${wrong} of ${counted(results.length, 'target')} cannot be checked yet.`)
  return `${[...blocks, verdict].join('\n\n')}\n`
}

function renderRow({ mark, name, what, fix }: Row, paint: Paint): readonly string[] {
  const tone = { '✓': 'green', '✗': 'red', '!': 'yellow', '-': 'dim' } as const
  const [first = '', ...rest] = wrapped(inText(sentence(what)), 16)
  const fixes = fix === undefined ? [] : fixLines(fix, '$ ')
  return [
    `  ${paint(tone[mark], mark)} ${name.padEnd(11)} ${first.trimStart()}`,
    ...rest,
    // Commands stay whole, so that they can be copied.
    ...fixes.flatMap((line) => (line.startsWith('  $ ') ? [`${' '.repeat(16)}${line}`] : wrapped(line, 16))),
  ]
}

function rowsOf(result: TargetResult, plan: Plan): readonly Row[] {
  const { target, address, view, steps } = result
  const rows = steps.map((one) => rowOfStep(one, { name: target, address }, view))
  if (view === undefined) return rows
  return [
    ...rows,
    ...(view.kind === 'host' ? [...rowOfCompose(view), ...rowOfClock(result)] : []),
    ...(view.kind === 'statement' && result.obstacles.length === 0
      ? [rowOfRevisions('commit', say`${view.at}`, [view.commit])]
      : []),
    ...result.obstacles.map((finding) => rowOfFinding('commit', finding, plan)),
    ...result.services.flatMap((service) => rowsOfService(service, plan)),
  ]
}

function rowOfStep(
  result: StepResult,
  at: { readonly name: string; readonly address: string },
  view: TargetResult['view'],
): Row {
  const name = names[result.step]
  switch (result.state) {
    case 'passed':
      return {
        mark: '✓',
        name,
        what: result.step === 'engine' && view?.kind === 'host' ? explainEngine(view) : plain(passed[result.step]),
      }
    case 'not-reached':
      return { mark: '-', name, what: plain('Not checked.') }
    case 'failed':
      return { mark: '✗', name, ...explainMissing(result.why, at) }
  }
}

const engineNames = { docker: 'Docker', podman: 'Podman' } as const

function explainEngine({ engine, answering }: HostView): Phrase {
  if (engine === 'none') return plain('No service runs in a container, so no engine was checked.')
  const { endpoint, machine } = answering ?? {}
  const at = endpoint === undefined ? plain('') : say` at ${endpoint}`
  const on = machine === undefined ? plain('') : say` on ${machine.name}`
  return say`${plain(engineNames[engine])}${at}${on} answers`
}

const composeNames = { plugin: 'docker compose', standalone: 'docker-compose' } as const

/** Compose computes its hashes only for a required configuration, so no step fails without it. */
function rowOfCompose({ instances, composeVersions = [] }: HostView): readonly Row[] {
  const versions = list(composeVersions.map(({ by, version }) => plain(`${composeNames[by]} ${version}`)))
  const made = instances.filter(({ compose }) => compose !== undefined)
  if (made.length === 0)
    return composeVersions.length === 0 ? [] : [{ mark: '✓', name: 'Compose', what: say`The host has ${versions}` }]
  const projects = [...new Set(made.flatMap(({ compose }) => compose?.project ?? []))]
  const hashes = made.flatMap(({ configuration }) => configuration?.hash ?? [])
  const absent = hashes.find((hash) => hash.kind === 'missing' && hash.why.reason === 'compose-missing')
  if (absent?.kind === 'missing')
    return [
      {
        mark: '!',
        name: 'Compose',
        what: say`Compose does not answer (${absent.why.about ?? ''}), so ${'config: current'} cannot be checked`,
      },
    ]
  return [
    {
      mark: '✓',
      name: 'Compose',
      what: say`${composeVersions.length === 0 ? plain('') : say`The host has ${versions}. `}The containers belong to ${plain(projects.length === 1 ? 'the project' : 'the projects')} ${list(projects)}`,
    },
  ]
}

function rowOfClock({ skew }: TargetResult): readonly Row[] {
  if (skew === undefined) return []
  const way = skew < 0 ? 'behind' : 'ahead of'
  if (Math.abs(skew) <= maxSkew)
    return [{ mark: '✓', name: 'clock', what: plain('The clock of the host is right to a minute.') }]
  return [
    {
      mark: '!',
      name: 'clock',
      what: say`The clock of the host is ${plain(lasting(Math.abs(skew)))} ${plain(way)} the clock of this machine`,
      fix: { kind: 'edit', words: say`synchronise both clocks (${'timedatectl'})` },
    },
  ]
}

function rowsOfService({ service, instances, revisions, obstacles }: ServiceResult, plan: Plan): readonly Row[] {
  if (obstacles.length > 0) return obstacles.map((finding) => rowOfFinding(service, finding, plan))
  return [rowOfRevisions(service, plain(counted(instances, 'instance')), revisions, sourceOf(service, plan))]
}

/** Where the commit of a service is read. */
function sourceOf(name: string, { services }: Plan): Phrase {
  const by = services.find((one) => one.name === name)?.container.by
  return by === 'systemd' || by === 'pidfile'
    ? plain(' (from its revision file)')
    : say` (label ${'org.opencontainers.image.revision'})`
}

/** Any commit may run before a deployment, but only a full id can be compared with the one to prove. */
function rowOfRevisions(name: string, who: Phrase, revisions: readonly string[], source = plain('')): Row {
  const partial = revisions.find((one) => commitSha(one) === undefined)
  if (partial !== undefined && isDirty(partial))
    return {
      mark: '✗',
      name,
      what: say`${who} names ${partial}, a build with uncommitted changes`,
      fix: {
        kind: 'edit',
        words: say`build from a clean checkout, and name the full id that ${'git rev-parse HEAD'} prints`,
      },
    }
  if (partial !== undefined)
    return {
      mark: '✗',
      name,
      what: say`${who} names ${partial}, which is not a full commit id`,
      fix: { kind: 'edit', words: say`name the full id of 40 characters, as ${'git rev-parse HEAD'} prints it` },
    }
  const commits =
    revisions.length === 0 ? plain('') : say`, commit ${list(revisions.map((one) => short(one)))}${source}`
  return { mark: '✓', name, what: say`${who}${commits}` }
}

function rowOfFinding(name: string, finding: Finding, plan: Plan): Row {
  const explained: Sentence = explainFinding(finding, plan)
  return { mark: '✗', name, ...explained }
}
