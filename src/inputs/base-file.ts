import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type MissingEvidence, noEvidence } from '../model/evidence.ts'
import type { CommitSha } from '../model/plan.ts'
import type { JobHistory } from '../origin/port.ts'
import { readWorkspaceFile, relativePath, type WorkspaceFile } from './workspace-file.ts'

/** Reads a file that belongs to the plan. Evidence for it may be missing. */
export type ReadFile = (
  path: string,
  maxBytes: number,
) => Promise<WorkspaceFile | { readonly kind: 'unknown'; readonly why: MissingEvidence }>

/**
 * The events that run with secrets on the default or base branch, although a job may check out code of others. There, the
 * files of the plan come from `GITHUB_SHA`: a pull request must not change what is checked, or where secrets are sent.
 */
const baseEvents: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'check_run',
  'check_suite',
  'status',
])

export const isOfBase = (event: string): boolean => baseEvents.has(event)

/** Reads files of the workspace. */
export const readsWorkspace =
  (workspace: string): ReadFile =>
  (path, maxBytes) =>
    readWorkspaceFile(path, workspace, maxBytes)

/** Reads files of a commit. A workspace without a checkout and without the file has none. */
export const readsCommit =
  (workspace: string, commit: CommitSha, history: JobHistory | undefined): ReadFile =>
  async (path, maxBytes) => {
    const inside = relativePath(path)
    if (inside.kind === 'outside') return inside
    const isBare = !existsSync(join(workspace, '.git')) && !existsSync(join(workspace, inside.path))
    if (isBare) return { kind: 'missing' }
    const evidence = (await history?.fileAt(commit, inside.path, maxBytes)) ?? noEvidence('run', 'checkout-missing')
    if (evidence.kind === 'missing') return { kind: 'unknown', why: evidence.why }
    const file = evidence.value
    if (file.kind === 'text') return { kind: 'text', path: inside.path, text: file.text }
    if (file.kind === 'too-large') return file
    return file.kind === 'link' ? { kind: 'outside', by: 'link' } : { kind: file.kind }
  }
