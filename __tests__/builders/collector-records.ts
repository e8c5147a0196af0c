import { hashingKeys } from '../../src/targets/collector/files-record.ts'
import { keysByLetter } from '../../src/targets/collector/keys.ts'

const keysOf: Readonly<Record<string, readonly string[]>> = { ...keysByLetter, h: hashingKeys.read }

/** Members of a record as JSON without braces: these values by the record's keys, from the key numbered `from` on. */
export const membersOf = (letter: string, values: readonly unknown[], from = 0): string =>
  values.map((value, at) => `"${keysOf[letter]?.[from + at] ?? '?'}":${JSON.stringify(value)}`).join(',')

/** A record of the collector with these values. */
export const recordOf = (letter: string, ...values: readonly unknown[]): string =>
  `${letter} {${membersOf(letter, values)}}`
