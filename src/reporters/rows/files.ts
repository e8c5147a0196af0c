import { gather } from '../../judge/context.ts'
import { attainable, claimable, type FilesReading, readFiles } from '../../judge/files.ts'
import { commitOf, type FindComparison, indexComparisons, readWanted } from '../../judge/wanted.ts'
import type { HostView } from '../../model/host.ts'
import type { Contents } from '../../model/instance.ts'
import type { Plan, ServiceClaim } from '../../model/plan.ts'
import type { Outcome } from '../../model/verdict.ts'
import { explainFiles, type FilesFacts } from '../messages/files-rows.ts'
import { explainPublic } from '../messages/site.ts'
import type { Phrase } from '../phrase.ts'

/** The files of a service on a target, for all of its instances with the same result. */
export interface FilesRow {
  readonly service: string
  readonly target: string
  /** `whole`: they are those of the manifest; `weaker`: they prove less than they could; `wrong`: they differ. */
  readonly state: 'whole' | 'weaker' | 'wrong'
  readonly says: Phrase
}

/** A row for each result; what differs and what was not read comes first. */
export function filesRows({ plan, observations }: Outcome): readonly FilesRow[] {
  const views = new Map(
    observations.targets.flatMap(({ target, evidence }) =>
      evidence.kind === 'seen' && evidence.value.kind === 'host' ? [[target, evidence.value] as const] : [],
    ),
  )
  const compare = indexComparisons(observations)
  const rows = plan.services.flatMap((service) =>
    service.files === undefined
      ? []
      : service.on.flatMap((target) => rowsOf(equalled(service, plan, compare), target, views.get(target), plan)),
  )
  const order: readonly FilesRow['state'][] = ['wrong', 'weaker', 'whole']
  return rows.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}

/** A manifest of a commit with the same paths counts as one of the commit to run. */
function equalled(service: ServiceClaim, plan: Plan, compare: FindComparison): ServiceClaim {
  const { files } = service
  const commit = commitOf(service, plan)
  if (files?.commit === undefined || readWanted(service, files.commit, plan, compare) !== files.commit) return service
  return { ...service, files: { ...files, commit } }
}

function rowsOf(service: ServiceClaim, target: string, view: HostView | undefined, plan: Plan): readonly FilesRow[] {
  const { files } = service
  if (view === undefined || files === undefined) return []
  const seen = runningOf(view, service.name).map(({ name, contents }) => ({
    name,
    reading: readFiles({ contents }, service),
  }))
  const commit = commitOf(service, plan)
  const [possible, proven] = [attainable(service, commit), claimable(service)]
  return gather(seen, ({ reading }) => JSON.stringify(kindOf(reading))).map((group): FilesRow => {
    const [{ reading }] = group
    const names = group.map(({ name }) => name)
    const facts: FilesFacts = { service: service.name, target, names, files, reading, proven, commit }
    return { service: service.name, target, state: stateOf(reading, possible === 'hashed'), says: explainFiles(facts) }
  })
}

/** An instance that is not running has its own finding. */
const runningOf = ({ instances, hostProcesses = [] }: HostView, service: string) => [
  ...instances.flatMap((one) =>
    one.services.includes(service) && one.state === 'running'
      ? [{ name: one.name, contents: one.contents ?? none }]
      : [],
  ),
  ...hostProcesses.flatMap((one) =>
    one.service === service && one.evidence.kind === 'seen' && one.evidence.value.state === 'running'
      ? [{ name: service, contents: one.contents ?? none }]
      : [],
  ),
]

const none: readonly Contents[] = []

/** Instances with equal keys share one row. */
function kindOf(reading: FilesReading): readonly (string | undefined)[] {
  switch (reading.kind) {
    case 'unclaimed':
      return [reading.kind]
    case 'missing':
      return [reading.kind, reading.why.reason, reading.why.received]
    case 'whole':
    case 'differs':
      return [reading.kind, methodOf(reading.contents), reading.contents.extras?.kind]
  }
}

const methodOf = ({ files }: Contents): string | undefined => (files.kind === 'seen' ? files.value.method : undefined)

function stateOf(reading: FilesReading, isAttainable: boolean): FilesRow['state'] {
  switch (reading.kind) {
    case 'unclaimed':
    case 'missing':
      return 'weaker'
    case 'whole':
      return isAttainable ? 'whole' : 'weaker'
    case 'differs':
      return 'wrong'
  }
}

/** How many public files have the bytes of the build. */
export interface PublicFilesRow {
  readonly says: Phrase
  readonly wrong: boolean
}

/** The public builds, in the plan's order. */
export function publicFilesRows({ plan, observations }: Outcome): readonly PublicFilesRow[] {
  const observed = new Map(observations.publicFiles?.map(({ publicFiles, evidence }) => [publicFiles, evidence]))
  return (plan.publicFiles ?? []).map((claim) => {
    const evidence = observed.get(claim.service)
    const right = evidence?.kind === 'seen' ? evidence.value.right : undefined
    return { says: explainPublic(claim, right), wrong: right !== claim.asked }
  })
}
