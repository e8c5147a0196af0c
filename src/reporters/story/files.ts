import { attainable, claimable } from '../../chain/artifact.ts'
import type { HostView, Inside } from '../../chain/evidence.ts'
import { gather } from '../../chain/group.ts'
import { type FilesReading, readFiles } from '../../chain/inside.ts'
import type { Plan, ServiceClaim } from '../../chain/plan.ts'
import type { Outcome } from '../../chain/verdict.ts'
import type { Phrase } from '../phrase.ts'
import { type FilesFacts, wordFiles } from '../wording/files.ts'

/** What was seen of the files of a service on a target, for all of its instances of which the same can be said. */
export interface FilesRow {
  readonly service: string
  readonly target: string
  /** `whole`: they are those of the manifest; `weaker`: they prove less than they could; `wrong`: they differ. */
  readonly state: 'whole' | 'weaker' | 'wrong'
  readonly says: Phrase
}

/** A row for each way in which files were seen, or were not; what differs and what was not seen first. */
export function filesRows({ plan, world }: Outcome): readonly FilesRow[] {
  const views = new Map(
    world.targets.flatMap(({ target, sight }) =>
      sight.kind === 'seen' && sight.value.kind === 'host' ? [[target, sight.value] as const] : [],
    ),
  )
  const rows = plan.services.flatMap((service) =>
    service.files === undefined ? [] : service.on.flatMap((target) => rowsOf(service, target, views.get(target), plan)),
  )
  const order: readonly FilesRow['state'][] = ['wrong', 'weaker', 'whole']
  return rows.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}

function rowsOf(service: ServiceClaim, target: string, view: HostView | undefined, plan: Plan): readonly FilesRow[] {
  const { files } = service
  if (view === undefined || files === undefined) return []
  const seen = runningOf(view, service.name).map(({ name, inside }) => ({
    name,
    reading: readFiles({ inside }, service),
  }))
  const [possible, proven] = [attainable(service, plan.commit), claimable(service)]
  return gather(seen, ({ reading }) => JSON.stringify(kindOf(reading))).map((group): FilesRow => {
    const [{ reading }] = group
    const names = group.map(({ name }) => name)
    const facts: FilesFacts = { service: service.name, target, names, files, reading, proven, commit: plan.commit }
    return { service: service.name, target, state: stateOf(reading, possible === 'hashed'), says: wordFiles(facts) }
  })
}

/** What does not run has no files to look at, and its own finding. */
const runningOf = ({ instances, daemons = [] }: HostView, service: string) => [
  ...instances.flatMap((one) =>
    one.services.includes(service) && one.state === 'running' ? [{ name: one.name, inside: one.inside ?? none }] : [],
  ),
  ...daemons.flatMap((one) =>
    one.service === service && one.sight.kind === 'seen' && one.sight.value.state === 'running'
      ? [{ name: service, inside: one.inside ?? none }]
      : [],
  ),
]

const none: readonly Inside[] = []

/** What two instances have in common when one sentence says it of both. */
function kindOf(reading: FilesReading): readonly (string | undefined)[] {
  switch (reading.kind) {
    case 'unclaimed':
      return [reading.kind]
    case 'unseen':
      return [reading.kind, reading.why.reason, reading.why.said]
    case 'whole':
    case 'differs':
      return [reading.kind, methodOf(reading.inside), reading.inside.beside?.kind]
  }
}

const methodOf = ({ files }: Inside): string | undefined => (files.kind === 'seen' ? files.value.method : undefined)

function stateOf(reading: FilesReading, isAttainable: boolean): FilesRow['state'] {
  switch (reading.kind) {
    case 'unclaimed':
    case 'unseen':
      return 'weaker'
    case 'whole':
      return isAttainable ? 'whole' : 'weaker'
    case 'differs':
      return 'wrong'
  }
}
