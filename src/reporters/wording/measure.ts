import { type Phrase, plain } from '../phrase.ts'

/** `1 route`, `2 routes`; the plural is the word with an `s` when not said. */
export const counted = (amount: number, one: string, many = `${one}s`): string =>
  `${grouped(amount)} ${amount === 1 ? one : many}`

/** `1,234`. By hand, because the first number that `Intl` writes in a process takes 15 ms. */
const grouped = (amount: number): string => `${amount}`.replace(/\B(?=(?:\d{3})+$)/g, ',')

/** The same as our own words in a phrase. */
export const count = (amount: number, one: string, many?: string): Phrase => plain(counted(amount, one, many))

/** Milliseconds in the unit a person would say: `230 ms`, `4.2 s`, `48 s`, `2 min 5 s`, `3 h`, `10 days`. */
export function lasting(milliseconds: number): string {
  const whole = Math.round(milliseconds)
  if (whole < 1000) return `${whole} ms`
  const tenths = Math.round(whole / 100) / 10
  if (tenths < 10) return `${tenths} s`
  const seconds = Math.round(whole / 1000)
  if (seconds < 60) return `${seconds} s`
  const hours = Math.round(seconds / 3600)
  if (hours >= 48) return counted(Math.round(hours / 24), 'day')
  if (seconds >= 3 * 3600) return `${hours} h`
  const rest = seconds % 60
  return `${(seconds - rest) / 60} min${rest === 0 ? '' : ` ${rest} s`}`
}

/** A number of bytes: `512 bytes`, `64 KiB`, `1.5 MiB`. */
export function weighing(bytes: number): string {
  if (bytes < 1024) return counted(bytes, 'byte')
  const kibi = bytes / 1024
  return kibi < 1024 ? `${Number(kibi.toFixed(1))} KiB` : `${Number((kibi / 1024).toFixed(1))} MiB`
}

const shown = 12

/**
 * The short form of a commit or digest: 12 characters, with `sha256:` before a digest's. The whole of it where one of
 * `others` is another id with the same short form, and for everything that is neither.
 */
export function short(id: string, ...others: readonly (string | undefined)[]): string {
  const match = /^(sha256:|sha512:)?([0-9a-f]{40,128})$/.exec(id)
  if (match === null) return id
  const brief = `${match[1] ?? ''}${(match[2] ?? '').slice(0, shown)}`
  return others.some((other) => other !== undefined && other !== id && other.startsWith(brief)) ? id : brief
}
