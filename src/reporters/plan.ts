import type { Plan, ServiceClaim } from '../model/plan.ts'
import { inText } from './escape.ts'
import { counted, lasting } from './messages/index.ts'
import { explainSelector } from './messages/names.ts'
import { list, type Phrase, plain, say } from './phrase.ts'
import { painter, wrapped } from './terminal.ts'

/** How many rows of one kind are printed. */
const maxRows = 40

/** What `verify --dry-run` prints: everything that would be checked. Nothing was contacted for it. */
export function renderPlan(plan: Plan, commands: ReadonlyMap<string, string>, color: boolean): string {
  const paint = painter(color)
  const blocks = [
    section('target', plan.targets, ({ name, address, hasInstances }) => [
      say`${name} at ${address}, which shows ${plain(hasInstances ? 'what runs there' : 'the commit that it states')}`,
      ...(commands.has(name) ? [say`command: ${commands.get(name) ?? ''}`] : []),
    ]),
    section('service', plan.services, (service) => [explainService(service), ...requirementsOf(service)]),
    section('route', plan.routes, ({ method, url, expect, via, samples, asserts = [] }) => [
      say`${`${method} ${url}`} must return ${expect.text}${plain(asserts.length === 0 ? '' : ` and meet ${counted(asserts.length, 'assertion')}`)}${via === undefined ? plain('') : say`, sent to ${via}`}${plain(samples === undefined ? '' : `, ${samples} times`)}`,
    ]),
    section('access rule', plan.guards ?? [], ({ method, url, callers }) => [
      say`${`${method} ${url}`} is requested as ${list(callers.map(({ name }) => name))}`,
    ]),
    section('public build', plan.publicFiles ?? [], ({ service, at, asked, of }) => [
      say`${service} at ${at}: ${asked} of ${of} files are fetched`,
    ]),
    section('feature', plan.features ?? [], ({ name, source, artifacts, routes }) => [
      say`${name}: ${plain(counted(source.length, 'source path'))}, ${plain(counted(artifacts.length, 'built file'))}, ${plain(counted(routes.length, 'route'))}`,
    ]),
  ]
  const { wait, interval, grows, stable, timeout } = plan.pace
  const pace = `Checks repeat every ${lasting(interval)}${grows ? ', less often while nothing changes,' : ''} for up to ${lasting(wait)}, until ${counted(stable, 'check')} in a row ${stable === 1 ? 'proves' : 'prove'} the commit. Each check of a target and each request may take ${lasting(timeout)}.`
  return `${[
    [paint('bold', inText(say`Dry run for commit ${plan.commit}: nothing was contacted.`))],
    ...blocks.filter((block) => block.length > 0),
    wrapped(pace, 0),
  ]
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

/** A heading with the number of rows, and each row with its details below it. */
function section<Row>(noun: string, rows: readonly Row[], words: (row: Row) => readonly Phrase[]): readonly string[] {
  if (rows.length === 0) return []
  const lines = rows.slice(0, maxRows).flatMap((row) => {
    const [first = say``, ...details] = words(row)
    return [...wrapped(inText(first), 2), ...details.flatMap((detail) => wrapped(inText(detail), 4))]
  })
  const rest = rows.length - maxRows
  return [`${counted(rows.length, noun)}:`, ...lines, ...(rest > 0 ? [`  … and ${rest} more`] : [])]
}

const explainService = ({ name, on, container, instances }: ServiceClaim): Phrase =>
  say`${name} on ${list(on)}, recognised as ${explainSelector(container)}${plain(instances === undefined ? '' : `, ${counted(instances, 'instance')} on each`)}`

/** What is required of a service beyond the commit. */
function requirementsOf({
  require,
  image,
  files,
  listens = [],
  env = [],
  current,
  logs,
}: ServiceClaim): readonly Phrase[] {
  return [
    say`proof: at least ${require}`,
    ...(image === undefined ? [] : [say`image: ${image}`]),
    ...(files === undefined
      ? []
      : [
          files.named === 'feature'
            ? say`files: those that features name must exist, at ${files.artifact}`
            : say`files: those that ${files.manifest} lists, at ${files.artifact}`,
        ]),
    ...(listens.length === 0 ? [] : [say`ports: ${listens.map(({ port }) => port).join(', ')}`]),
    ...(env.length === 0 ? [] : [say`variables: ${env.map(({ name }) => name).join(', ')}`]),
    ...(current === undefined ? [] : [plain('configuration: as the Compose files say now')]),
    ...(logs === undefined ? [] : [plain(`log: the last ${counted(logs, 'line')}`)]),
  ]
}
