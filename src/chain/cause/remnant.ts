import type { Instance } from '../evidence.ts'
import type { Finding, InstanceName } from '../finding.ts'
import { commandOf, gather } from '../group.ts'
import { groupedIn } from './group.ts'
import type { Crew, Explained, Scene } from './scene.ts'

/** A finding about one instance. */
type Placed = Finding & { readonly instance: InstanceName }

/** Instances that are not as their fellows are: of a service that is no more, of a project that is no more, or forgotten. */
export type Remnant = 'orphaned' | 'old-project' | 'left-behind'

/** Which of them an instance is, when others of its service may be right; nothing when it is none. */
export function remnantOf(instance: Instance, crew: Crew): Remnant | undefined {
  if (instance.compose?.orphaned === true) return 'orphaned'
  if (!crew.isAnyRight) return undefined
  return currentProjects(instance, crew).length > 0 ? 'old-project' : 'left-behind'
}

/** The projects whose instances of the same compose service are right, when none of the instance's own project is. */
function currentProjects({ compose }: Instance, crew: Crew): readonly string[] {
  if (compose === undefined) return []
  const right = crew.instances.filter((one) => crew.isRight(one)).map((one) => one.compose)
  const projects = right.flatMap((one) => (one?.service === compose.service ? [one.project] : []))
  return projects.includes(compose.project) ? [] : [...new Set(projects)].sort()
}

/** The causes of findings about remnants, each with the command of its own. */
export function remnantCauses(
  scene: Scene,
  { orphaned, old, left }: Readonly<Record<'orphaned' | 'old' | 'left', readonly Placed[]>>,
): readonly Explained[] {
  const crewOf = ({ instance }: Placed): Crew => scene.crew(instance.service, instance.target)
  const together = (findings: readonly Placed[]) => gather(findings, ({ instance }) => commandOf(instance))
  return [
    ...together(orphaned).map((group): Explained => {
      const right = group.every((finding) => crewOf(finding).isAnyRight)
      return { cause: { code: 'orphaned', ...groupedIn(scene, group), right }, findings: group }
    }),
    ...together(old).map((group): Explained => {
      const current = group.flatMap((finding) => {
        const evidence = crewOf(finding).byName.get(finding.instance.container)
        return evidence === undefined ? [] : currentProjects(evidence, crewOf(finding))
      })
      const cause = { code: 'old-project', ...groupedIn(scene, group), current: [...new Set(current)] } as const
      return { cause, findings: group }
    }),
    ...gather(left, ({ instance }) => JSON.stringify([instance.service, commandOf(instance)])).map(
      (group): Explained => {
        const of = crewOf(group[0]).instances.length
        return { cause: { code: 'left-behind', ...groupedIn(scene, group), of }, findings: group }
      },
    ),
  ]
}
