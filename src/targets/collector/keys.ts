import { addressKeys } from './addresses.ts'
import { composeVersionKeys } from './compose-version.ts'
import { containerKeys, imageKeys } from './containers.ts'
import { coveredKeys } from './covered.ts'
import { hashingKeys, shellKeys } from './files-record.ts'
import { logKeys } from './logs.ts'
import { extraKeys } from './manifest-extras.ts'
import { engineKeys } from './seen-engine.ts'
import { bystanderEngine, bystanderKeys } from './seen-rest.ts'
import { listeningKeys, requirementKeys } from './settings.ts'
import { readText, valuesOf } from './shell.ts'
import { nodeKeys, serviceKeys, taskKeys } from './swarm.ts'
import { createdFromKeys, variantKeys } from './variant.ts'

/**
 * The keys of the records that are JSON objects, by their letter. Those of `b`, `h` and `q` depend on their content.
 */
export const keysByLetter: Readonly<Record<string, readonly string[]>> = {
  A: coveredKeys,
  B: nodeKeys,
  a: composeVersionKeys,
  c: ['total'],
  f: createdFromKeys,
  i: containerKeys,
  j: taskKeys,
  l: logKeys,
  m: imageKeys,
  n: addressKeys,
  r: bystanderKeys,
  u: variantKeys,
  v: shellKeys,
  w: engineKeys,
  x: ['call', 'code'],
  y: serviceKeys,
}

/** How many keys at the end of a record an older collector doesn't print. */
const optionalKeys: Readonly<Record<string, number>> = { i: 2, m: 1 }

/** The values of a record in the order in which its reader takes them, or the name of the missing key. */
export function fieldsOf(letter: string, value: unknown): ReturnType<typeof valuesOf> {
  switch (letter) {
    case 'r':
      return valuesOf(value, [...bystanderKeys, bystanderEngine], bystanderKeys.length)
    case 'b':
      return valuesOf(value, extraKeys, memberOf(value, 'way') === '' ? 3 : extraKeys.length)
    case 'h':
      return valuesOf(value, memberOf(value, 'way') === '' ? hashingKeys.unread : hashingKeys.read)
    case 'q': {
      const about = readText(memberOf(value, 'about')) ?? ''
      const subject = Object.hasOwn(requirementKeys, about) ? requirementKeys[about] : undefined
      const keys = ['about', 'id', ...(subject ?? [])]
      return valuesOf(value, subject === requirementKeys.socket ? [...keys, ...listeningKeys] : keys, keys.length)
    }
  }
  const keys = keysByLetter[letter]
  return keys && valuesOf(value, keys, keys.length - (optionalKeys[letter] ?? 0))
}

/** One member of a JSON object. */
export const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
