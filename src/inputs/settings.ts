import type { Pace, Proof } from '../model/plan.ts'
import type { Place } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { Access } from '../targets/port.ts'
import { declaredInputs, type InputName } from './declared.ts'
import { readDuration } from './duration.ts'
import { keep, problem } from './problems.ts'
import { type FailOn, readBoolean, readFailOn, readProof, readWhole } from './scalar.ts'
import { maskLines } from './template.ts'

/** The inputs with a single value. An invalid one has a value that lets the rest be parsed. */
export interface Settings {
  readonly pace: Pace
  readonly require: Proof
  readonly failOn: FailOn
  readonly allowUnsafeHttp: boolean
}

const second = 1000
const hour = 3600 * second
/** A job of a hosted runner ends after six hours. */
const maxWait = 6 * hour
const usualWait = 60 * second
const usualInterval = 2 * second
const leastInterval = second / 10
const leastTimeout = second / 10
const maxStable = 20
const maxConcurrency = 1000

/** Parses the durations (in milliseconds), numbers and switches. */
export function readSettings(given: (name: InputName) => string | undefined, problems: Problem[]): Settings {
  const text = (name: InputName): string => given(name)?.trim() ?? ''
  const duration = (name: InputName, min: number, max: number) =>
    keep(readDuration(text(name), placeOf(name), { min, max }), problems)
  const whole = (name: InputName, min: number, max: number) =>
    keep(readWhole(text(name), placeOf(name), min, max), problems)
  const [settles, grows] = [given('wait') === undefined, given('interval') === undefined]
  const wait = settles ? usualWait : duration('wait', 0, maxWait)
  const interval = grows ? usualInterval : duration('interval', leastInterval, hour)
  const checks = whole('stable', 1, maxStable)
  // Without time for a second check, the default of `stable` can't be meant.
  const stable = wait === 0 && text('stable') === declaredInputs.stable.default ? 1 : checks
  const timeout = duration('timeout', leastTimeout, hour) ?? second
  const concurrency = whole('concurrency', 1, maxConcurrency) ?? 1
  const require = keep(readProof(text('require'), placeOf('require')), problems) ?? 'claimed'
  const failOn = keep(readFailOn(text('fail-on'), placeOf('fail-on')), problems) ?? 'error'
  const http = keep(readBoolean(text('allow-unsafe-http'), placeOf('allow-unsafe-http')), problems)
  if (wait !== undefined && interval !== undefined && stable !== undefined && (stable - 1) * interval > wait) {
    const needed = (stable - 1) * interval
    problems.push(problem(placeOf('wait'), text('wait'), { code: 'wait-too-short', wait, interval, stable, needed }))
  }
  const pace: Pace = {
    wait: wait ?? 0,
    ...(settles && { settles }),
    interval: interval ?? second,
    ...(grows && { grows }),
    stable: stable ?? 1,
    timeout,
    concurrency,
  }
  // An invalid switch is reported, so the addresses that it allows are not reported too.
  return { pace, require, failOn, allowUnsafeHttp: http ?? true }
}

const placeOf = (name: InputName): Place => ({ kind: 'input', name })

/** The SSH inputs. Secrets are masked before anything else. */
export function readAccess(given: (name: InputName) => string | undefined, mask: (secret: string) => void): Access {
  const secret = (name: InputName) => {
    const text = given(name)
    if (text !== undefined) maskLines(text, mask)
    return text
  }
  return {
    sshKey: secret('ssh-key'),
    sshKeyPassphrase: secret('ssh-key-passphrase'),
    sshKnownHosts: given('ssh-known-hosts'),
    sshJump: given('ssh-jump')?.trim(),
  }
}
