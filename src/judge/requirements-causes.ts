import type { Finding } from '../model/finding.ts'
import {
  commandOf,
  type DiagnosisContext,
  type Explained,
  findingsOf,
  gather,
  groupedIn,
  instanceKey,
} from './context.ts'

/** Explains why the process, its socket or its configuration differs from the declared one. */
export function requirementsCauses(context: DiagnosisContext): readonly Explained[] {
  return [
    ...lostExecutables(context),
    ...agedProcesses(context),
    ...mounts(context),
    ...configurations(context),
    ...takenPorts(context),
  ]
}

const lostExecutables = (context: DiagnosisContext): readonly Explained[] =>
  gather(findingsOf(context, 'runtime/executable-lost'), ({ instance, path, now }) =>
    JSON.stringify([commandOf(instance), path, now]),
  ).map((group) => {
    const [{ path, now }] = group
    return { cause: { code: 'executable-lost', ...groupedIn(context, group), path, now }, findings: group }
  })

const agedProcesses = (context: DiagnosisContext): readonly Explained[] =>
  gather(findingsOf(context, 'runtime/older-than-files'), ({ instance }) => commandOf(instance)).map((group) => {
    const [{ artifact, path, putAt, startedAt }] = group
    const times = { artifact, path, putAt, startedAt }
    return { cause: { code: 'older-than-files', ...groupedIn(context, group), ...times }, findings: group }
  })

const mounts = (context: DiagnosisContext): readonly Explained[] =>
  gather(findingsOf(context, 'runtime/mount-behind'), ({ instance, source, destination, is }) =>
    JSON.stringify([commandOf(instance), source, destination, is]),
  ).map((group) => {
    const [{ source, destination, is }] = group
    return { cause: { code: 'mount-behind', ...groupedIn(context, group), source, destination, is }, findings: group }
  })

/** An outdated container explains missing variables of the same container. All others get their own cause. */
function configurations(context: DiagnosisContext): readonly Explained[] {
  const behind = findingsOf(context, 'runtime/config-behind')
  const variables = findingsOf(context, 'runtime/env-differs', 'runtime/env-missing')
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
        ...groupedIn(context, group),
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
        cause: { code: 'env-differs', ...groupedIn(context, group), variables: namesOf(group), from },
        findings: group,
      }
    }),
  ]
}

const namesOf = (findings: readonly Extract<Finding, { readonly variable: string }>[]): readonly string[] => [
  ...new Set(findings.map(({ variable }) => variable)),
]

const takenPorts = (context: DiagnosisContext): readonly Explained[] =>
  gather(
    findingsOf(context, 'runtime/port-of-other-container', 'runtime/port-of-other-process'),
    ({ instance, code, holder, port, on }) => JSON.stringify([commandOf(instance), code, holder, port, on]),
  ).map((group) => {
    const [{ code, holder: name, port, on }] = group
    const holder = { by: code === 'runtime/port-of-other-container' ? 'container' : 'program', name } as const
    return { cause: { code: 'port-taken', ...groupedIn(context, group), port, on, holder }, findings: group }
  })
