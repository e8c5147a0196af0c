import { type Evidence, type MissingEvidence, noEvidence } from '../../model/evidence.ts'
import type { HostView } from '../../model/host.ts'
import { type Finished, usualBounds } from '../bounded.ts'
import { readCollected, readInstalled } from '../collector/index.ts'
import { bounded } from '../collector/shell.ts'
import type { ServiceAsk } from '../port.ts'
import { type SshAddress, showAddress } from './address.ts'
import { withoutForwards } from './forwards.ts'
import { readRefusal } from './refusal.ts'
import { isBefore, type Stage, stageOf, wasSignalled, withoutDebug } from './stage.ts'

/** The jump host, and what its own ssh printed. */
export type Hop = SshAddress & { readonly log: string }

/** One finished check: how ssh ended, or the script of a shell that stays, and the host it connected to. */
export interface Session {
  readonly finished: Finished & { readonly status?: number | undefined }
  readonly nonce: string
  /** The collector is installed on the host, so its services may be others. */
  readonly isInstalled?: boolean
  /** The request; needed where it names files. */
  readonly asks?: readonly ServiceAsk[]
  readonly host: string
  readonly timeout: number
  /** The jump host, and the output of the ssh that connected to it. */
  readonly hop: Hop | undefined
}

type Blind = Extract<Evidence<HostView>, { kind: 'missing' }>

/**
 * The evidence of a check, or the most specific reason why there is none. A complete answer counts however the session
 * ended: its closing frame shows that nothing is missing. Else, in this order: our own timeout, the jump host's
 * messages, ssh's messages, and the end of the remote command.
 */
export function readSession(whole: Session): Evidence<HostView> {
  const session = { ...whole, finished: { ...whole.finished, stderr: withoutForwards(whole.finished.stderr) } }
  const { finished, nonce, asks } = session
  const { ending } = finished
  if (ending.by === 'spawn')
    return noEvidence('prepare', ending.code === 'ENOENT' ? 'ssh-missing' : 'ssh-failed', { received: ending.code })
  if (ending.by === 'cancelled') return noEvidence('run', 'cancelled')
  if (ending.by === 'too-large') return noEvidence('read', 'answer-too-large', { limit: usualBounds.stdout })
  const read = session.isInstalled
    ? readInstalled(finished.stdout, nonce, asks ?? [])
    : readCollected(finished.stdout, nonce, asks)
  if (read.kind === 'seen' || (read.why.reason !== 'answer-missing' && read.why.reason !== 'answer-cut')) return read
  const stage = stageOf(finished.stderr)
  if (finished.status !== undefined) return inSession(session, 'ended', read)
  if (session.hop && isBefore(stage, 'greeted')) return beyondHop(session, session.hop) ?? beforeSession(session, stage)
  return isBefore(stage, 'running') ? beforeSession(session, stage) : inSession(session, stage, read)
}

/** The session was not opened. */
function beforeSession({ finished, host, timeout }: Session, stage: Stage): Blind {
  const output = withoutDebug(finished.stderr)
  const refusal = finished.ending.by === 'timeout' ? undefined : readRefusal(finished.stderr, output)
  if (refusal)
    return noEvidence(refusal.phase, refusal.reason, {
      received: refusal.received,
      about: host,
      ...limitOf(refusal, timeout),
    })
  if (finished.ending.by === 'timeout') return tooLate(stage, { about: host, limit: timeout })
  return noEvidence('connect', 'ssh-failed', { received: bounded(output.slice(-400)), about: host })
}

const limitOf = ({ reason }: Pick<MissingEvidence, 'reason'>, timeout: number): { readonly limit?: number } =>
  reason.endsWith('-timeout') ? { limit: timeout } : {}

/** Our own timeout ended it; the stage shows where. */
function tooLate(stage: Stage, facts: Omit<MissingEvidence, 'phase' | 'reason'>): Blind {
  switch (stage) {
    case 'started':
      return noEvidence('connect', 'connection-timeout', facts)
    case 'connected':
      return noEvidence('handshake', 'banner-timeout', facts)
    case 'greeted':
      return noEvidence('authenticate', 'authentication-timeout', facts)
    case 'authenticated':
    case 'running':
    case 'ended':
      return noEvidence('run', 'session-timeout', facts)
  }
}

/** Messages of a jump host about the host behind it (RFC 4254, 5.1, in OpenSSH's words), not about itself. */
const behind: readonly (readonly [RegExp, MissingEvidence['phase'], MissingEvidence['reason']])[] = [
  [/open failed: connect failed: Connection refused/, 'connect', 'connection-refused'],
  [/open failed: connect failed: (?:No route to host|Network is unreachable)/, 'connect', 'network-unreachable'],
  [/open failed: connect failed: .*(?:not known|name resolution|No address)/i, 'resolve', 'name-not-resolved'],
  [/open failed: connect failed: .*timed out/, 'connect', 'connection-timeout'],
]

/** Distinguishes failures of the jump host from those of the target: each ssh has its own log. */
function beyondHop({ finished, host, timeout }: Session, hop: Hop): Blind | undefined {
  const output = withoutDebug(hop.log)
  const jump = showAddress(hop)
  for (const [pattern, phase, reason] of behind)
    if (pattern.test(output))
      return noEvidence(phase, reason, {
        received: bounded(output),
        about: host,
        jump,
        ...limitOf({ reason }, timeout),
      })
  const stage = stageOf(hop.log)
  const late = finished.ending.by === 'timeout'
  const authenticated = !isBefore(stage, 'authenticated')
  // ssh does not print whether the jump host reached the target, so a silent target and a lost packet are the same.
  if (authenticated && late) return noEvidence('connect', 'connection-timeout', { about: host, jump, limit: timeout })
  if (authenticated && !/open failed:/.test(output)) return undefined
  const refusal = late ? undefined : readRefusal(hop.log, output)
  const cause = refusal?.reason ?? (late ? tooLate(stage, {}).why.reason : undefined)
  const text = refusal?.received ?? bounded(output || withoutDebug(finished.stderr))
  const facts = { received: text, about: hop.host, jump, ...(late ? { limit: timeout } : {}) }
  return noEvidence('connect', 'jump-host-failed', { ...facts, ...(cause ? { cause } : {}) })
}

/**
 * A login that is no shell, or a shell without `sh`: git-shell, nologin, a menu. Another missing command is no such
 * sign, because start-up files of a shell report those too.
 */
const noShell =
  /\bsh['"]?: (?:command )?(?:not found|no such file)|unknown command|unrecognized command|not (?:currently )?available|not allowed|sftp connections only|account is restricted|restricted to (?:sftp|scp|rsync)|rssh|exec request failed|request failed on channel/i

/** The session was open: how the remote command ended. */
function inSession({ finished, host, timeout }: Session, stage: Stage, answer: Blind): Blind {
  const output = bounded(withoutDebug(finished.stderr))
  const facts = { received: output, about: host }
  const begun = answer.why.reason === 'answer-cut'
  if (finished.ending.by === 'timeout') return tooLate(stage, { about: host, limit: timeout })
  if (wasSignalled(finished.stderr)) return noEvidence('run', 'remote-signal', facts)
  if (stage !== 'ended') {
    const refused = /exec request failed|request failed on channel|open failed:/.test(output)
    return refused ? noEvidence('run', 'shell-missing', facts) : noEvidence('run', 'session-dropped', facts)
  }
  const code = finished.status ?? (finished.ending.by === 'exit' ? finished.ending.code : 255)
  const message = answer.why.received || output
  if (!begun && code !== 0 && (code === 127 || noShell.test(`${message}\n${output}`)))
    return noEvidence('run', 'shell-missing', { received: output || message, about: host, amount: code })
  if (code !== 0) return noEvidence('run', 'remote-exit', { received: output || message, about: host, amount: code })
  return begun ? answer : noEvidence('read', 'answer-missing', { received: message, about: host })
}
