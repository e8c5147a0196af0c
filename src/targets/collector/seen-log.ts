import { type Evidence, seen, unseen } from '../../chain/evidence.ts'
import type { ServiceAsk } from '../port.ts'
import { conceal } from './concealed.ts'
import { readText } from './fields.ts'
import { bounded } from './frame.ts'
import { logCap } from './log.ts'

/** What the end of a container's log says. */
export interface Logged {
  readonly id: string
  readonly log: Evidence<readonly string[]>
}

/** Characters of a line that are kept. */
const lineCap = 500

/** A record `l`: the id of a container and the end of its log in hex, as log.ts prints it. Secrets are hidden in it. */
export function readLogged(value: unknown, asks: readonly ServiceAsk[]): Logged | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [id, hex] = [readText(value[0]), readText(value[1])]
  if (id === undefined || hex === undefined || !/^(?:[0-9a-f]{2})*$/.test(hex) || hex.length > logCap * 2)
    return undefined
  const bytes = Buffer.from(hex, 'hex')
  const [, text, code] = /^([\s\S]*)\n(\d{1,3})$/.exec(bytes.toString('utf8')) ?? []
  if (text === undefined || code === undefined) return undefined
  const secrets = asks.flatMap(({ logs }) => logs?.conceal ?? [])
  // The first line may have lost its beginning, and with it what tells a secret from other text.
  const lines = (bytes.length === logCap ? text.slice(text.indexOf('\n') + 1) : text).split(/\r?\n/)
  const shown = conceal(lines, secrets).map((line) => line.slice(0, lineCap))
  while (shown.at(-1) === '') shown.pop()
  if (code !== '0') return { id, log: unseen('run', 'engine-failed', { said: bounded(shown.join(' ')) }) }
  const most = Math.max(...asks.map(({ logs }) => logs?.lines ?? 0))
  return { id, log: seen(shown.slice(-most)) }
}
