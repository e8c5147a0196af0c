import type { Finding } from '../finding.ts'
import { commandOf, gather, instanceKey } from '../group.ts'
import { groupedIn } from './group.ts'
import { type Explained, findingsOf, type Scene } from './scene.ts'

/** Why the process, its socket or its configuration is another one than declared. */
export function conductCauses(scene: Scene): readonly Explained[] {
  return [
    ...lostExecutables(scene),
    ...agedProcesses(scene),
    ...mounts(scene),
    ...configurations(scene),
    ...takenPorts(scene),
  ]
}

const lostExecutables = (scene: Scene): readonly Explained[] =>
  gather(findingsOf(scene, 'runtime/executable-lost'), ({ instance, path, now }) =>
    JSON.stringify([commandOf(instance), path, now]),
  ).map((group) => {
    const [{ path, now }] = group
    return { cause: { code: 'executable-lost', ...groupedIn(scene, group), path, now }, findings: group }
  })

const agedProcesses = (scene: Scene): readonly Explained[] =>
  gather(findingsOf(scene, 'runtime/older-than-files'), ({ instance }) => commandOf(instance)).map((group) => {
    const [{ artifact, path, putAt, startedAt }] = group
    const times = { artifact, path, putAt, startedAt }
    return { cause: { code: 'older-than-files', ...groupedIn(scene, group), ...times }, findings: group }
  })

const mounts = (scene: Scene): readonly Explained[] =>
  gather(findingsOf(scene, 'runtime/mount-behind'), ({ instance, source, destination, is }) =>
    JSON.stringify([commandOf(instance), source, destination, is]),
  ).map((group) => {
    const [{ source, destination, is }] = group
    return { cause: { code: 'mount-behind', ...groupedIn(scene, group), source, destination, is }, findings: group }
  })

/** What compose would make anew explains variables of the same containers; the rest of them is told for itself. */
function configurations(scene: Scene): readonly Explained[] {
  const behind = findingsOf(scene, 'runtime/config-behind')
  const variables = findingsOf(scene, 'runtime/env-differs', 'runtime/env-missing')
  const keys = new Set(behind.map(({ instance }) => instanceKey(instance)))
  const isOld = ({ instance, from }: (typeof variables)[number]): boolean =>
    from === 'container' && keys.has(instanceKey(instance))
  return [
    ...gather(behind, ({ instance }) => commandOf(instance)).map((group): Explained => {
      const own = new Set(group.map(({ instance }) => instanceKey(instance)))
      const explained = variables.filter((one) => isOld(one) && own.has(instanceKey(one.instance)))
      const [{ changed }] = group
      const cause = {
        code: 'config-behind',
        ...groupedIn(scene, group),
        changed,
        variables: namesOf(explained),
      } as const
      return { cause, findings: [...group, ...explained] }
    }),
    ...gather(
      variables.filter((one) => !isOld(one)),
      ({ instance, from }) => JSON.stringify([commandOf(instance), from]),
    ).map((group): Explained => {
      const [{ from }] = group
      return {
        cause: { code: 'env-differs', ...groupedIn(scene, group), variables: namesOf(group), from },
        findings: group,
      }
    }),
  ]
}

const namesOf = (findings: readonly Extract<Finding, { readonly variable: string }>[]): readonly string[] => [
  ...new Set(findings.map(({ variable }) => variable)),
]

const takenPorts = (scene: Scene): readonly Explained[] =>
  gather(
    findingsOf(scene, 'runtime/port-of-another', 'runtime/port-of-stranger'),
    ({ instance, code, holder, port, on }) => JSON.stringify([commandOf(instance), code, holder, port, on]),
  ).map((group) => {
    const [{ code, holder: name, port, on }] = group
    const holder = { by: code === 'runtime/port-of-another' ? 'container' : 'program', name } as const
    return { cause: { code: 'port-taken', ...groupedIn(scene, group), port, on, holder }, findings: group }
  })
