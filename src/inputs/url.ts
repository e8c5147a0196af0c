import { type Parsed, type Place, parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { urlFault } from '../wire/url.ts'
import { controlCharacter, mistake } from './problems.ts'

/** Parses an absolute http or https URL without credentials and fragment. `text` is the original text. */
export function readUrl(text: string, place: Place, allowUnsafeHttp: boolean): Parsed<URL, Problem> {
  const character = controlCharacter(text)
  if (character !== undefined) return mistake(place, text, { code: 'control-character', character })
  const fault = urlFault(text, allowUnsafeHttp)
  return fault === undefined ? parsed(new URL(text)) : mistake(place, text, fault)
}

/** Parses `base-url`, which has no query either. */
export function readBaseUrl(text: string, place: Place, allowUnsafeHttp: boolean): Parsed<string, Problem> {
  const url = readUrl(text, place, allowUnsafeHttp)
  if (!url.ok) return url
  if (text.includes('?')) return mistake(place, text, { code: 'url-query' })
  return parsed(url.value.href.replace(/\/+$/, ''))
}
