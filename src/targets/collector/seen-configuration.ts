import type { MountedFile, ProjectFile } from '../../chain/evidence/configuration.ts'
import { type Evidence, type Instance, seen, type UnseenReason, unseen } from '../../chain/evidence.ts'
import { readCount, readText } from './fields.ts'

/** Seconds since 1970 as RFC 3339; nothing for what is no time. */
export function timeOf(seconds: number): string | undefined {
  const time = new Date(seconds * 1000)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

/** A mounted file: how it stands to what is seen inside, when it was written, where it is on the host and inside. */
export function readMounted(value: readonly unknown[]): MountedFile | undefined {
  const [seconds, source, destination] = [readCount(value[1]), readText(value[2]), readText(value[3])]
  const is = (['same', 'another'] as const).find((one) => one === value[0])
  const writtenAt = seconds === undefined ? undefined : timeOf(seconds)
  if (is === undefined || writtenAt === undefined || source === undefined || destination === undefined) return undefined
  const [from, to] = [source.slice(0, 300), destination.slice(0, 300)]
  return { source: from, destination: to, is, writtenAt }
}

const blindReasons = [
  'compose-missing',
  'compose-failed',
  'compose-variable',
  'compose-files-unreadable',
] as const satisfies readonly UnseenReason[]

/** What compose said, or why it could not, and the file of the project that was changed last. */
export function readConfiguration(value: readonly unknown[]): Instance['configuration'] {
  const [said, about, seconds, path] = [readText(value[0]), readText(value[1]), readCount(value[2]), readText(value[3])]
  if (about === undefined || seconds === undefined || path === undefined) return undefined
  const hash = readHash(said, about)
  const changedAt = timeOf(seconds)
  if (hash === undefined || changedAt === undefined) return undefined
  const newest: ProjectFile | undefined = path === '' ? undefined : { path: path.slice(0, 300), changedAt }
  return { hash, newest, ...(value[4] === undefined ? {} : { whole: value[4] === '1' }) }
}

function readHash(said: string | undefined, about: string): Evidence<'same' | 'other'> | undefined {
  if (said === 'same' || said === 'other') return seen(said)
  const reason = blindReasons.find((one) => one === said)
  return reason && unseen('run', reason, about === '' ? {} : { about: about.slice(0, 300) })
}
