import { type Evidence, noEvidence, seen } from '../model/evidence.ts'
import type { CommitSha } from '../model/plan.ts'
import { type Git, gitCommand } from './checkout.ts'
import { askGitHub, during, type GitHubSettings, isSafeApi, nameOf, refusalOf, statusOf } from './github.ts'
import type { CommittedFile } from './port.ts'

/**
 * Reads a file of a commit from the objects of a checkout, whatever is checked out; `undefined` if the checkout doesn't have
 * it. `path` is relative to the workspace.
 */
export async function readCommitted(
  git: Git,
  workspace: string,
  commit: CommitSha,
  path: string,
  maxBytes: number,
): Promise<CommittedFile | undefined> {
  const listed = await git(gitCommand(workspace, 'ls-tree', '-z', commit, '--', path))
  if (listed.code !== 0) return undefined
  if (listed.stdout === '') return { kind: 'missing' }
  const entry = /^(\d{6}) (\w+) ([0-9a-f]{40,64})\t/.exec(listed.stdout)
  const [, mode, type, object = ''] = entry ?? []
  if (mode === '120000') return { kind: 'link' }
  if (type !== 'blob') return { kind: 'not-a-file' }
  const size = await git(gitCommand(workspace, 'cat-file', '-s', object))
  const amount = Number(size.stdout)
  if (size.code !== 0 || !Number.isSafeInteger(amount)) return undefined
  if (amount > maxBytes) return { kind: 'too-large', amount }
  const read = await git(gitCommand(workspace, 'cat-file', 'blob', object))
  if (read.code !== 0) return undefined
  // git's output was decoded with replacement characters, so other bytes differ in length.
  return Buffer.byteLength(read.stdout) === amount
    ? { kind: 'text', text: read.stdout.replace(/^\uFEFF/, '') }
    : { kind: 'not-utf8' }
}

/** Reads a file of a commit with `GET /repos/{owner}/{repo}/contents/{path}`. */
export async function fetchCommitted(
  settings: GitHubSettings,
  commit: CommitSha,
  path: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Evidence<CommittedFile>> {
  if (!isSafeApi(settings.apiUrl)) return noEvidence('connect', 'api-insecure')
  const found = await during(settings, signal, async (api): Promise<Evidence<CommittedFile>> => {
    try {
      const { data } = await api.request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...nameOf(settings),
        path,
        ref: commit,
        headers: { accept: 'application/json' },
      })
      return seen(readContents(data, maxBytes))
    } catch (error) {
      if (signal.aborted) return noEvidence('run', 'cancelled')
      if (statusOf(error) === 404) return seen({ kind: 'missing' })
      return api.lost() ?? refusalOf(error, settings.apiUrl, 'contents: read')
    }
  })
  if (found.kind === 'missing' || found.value.kind !== 'missing') return found
  // GitHub answers 404 for a repository that the token may not read, too. Then nothing shows that the file is missing.
  const known = await askGitHub(settings, commit, signal)
  if (known.kind === 'missing') return known
  return known.value.exists ? found : noEvidence('run', 'checkout-without-commit', { about: commit })
}

function readContents(data: unknown, maxBytes: number): CommittedFile {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { kind: 'not-a-file' }
  const fields = new Map<string, unknown>(Object.entries(data))
  if (fields.get('type') === 'symlink') return { kind: 'link' }
  const [size, content] = [fields.get('size'), fields.get('content')]
  if (fields.get('type') !== 'file' || typeof size !== 'number') return { kind: 'not-a-file' }
  if (size > maxBytes) return { kind: 'too-large', amount: size }
  if (fields.get('encoding') !== 'base64' || typeof content !== 'string') return { kind: 'not-a-file' }
  const bytes = Buffer.from(content, 'base64')
  if (bytes.length !== size) return { kind: 'not-utf8' }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { kind: 'not-utf8' }
  }
}
