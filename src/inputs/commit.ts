import { type CommitSha, commitSha } from '../model/plan.ts'
import { type Parsed, type Place, parsed } from '../parsed.ts'
import type { Fault, Problem } from '../problem.ts'
import { mistake } from './problems.ts'

/** Parses a full commit id. Each common mistake has its own fault. */
export function readCommit(text: string, place: Place): Parsed<CommitSha, Problem> {
  const commit = commitSha(text)
  return commit === undefined ? mistake(place, text, faultOf(text)) : parsed(commit)
}

function faultOf(text: string): Fault {
  if (/\s/.test(text)) return { code: 'commit-whitespace' }
  if (/^0+$/.test(text) && (text.length === 40 || text.length === 64)) return { code: 'commit-zero' }
  if (/^[0-9]+$/.test(text) && text.length < 40) return { code: 'commit-numeric' }
  if (!/^[0-9a-f]+$/i.test(text)) return { code: 'commit-not-hex' }
  if (text.length < 40) return { code: 'commit-short', length: text.length }
  if (text.length !== 40 && text.length !== 64) return { code: 'commit-length', length: text.length }
  return { code: 'commit-upper-case', lower: text.toLowerCase() }
}
