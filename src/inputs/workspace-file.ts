import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, normalize, relative, sep } from 'node:path'

/** A text file of the workspace, or why it can't be read. Sizes in bytes. */
export type WorkspaceFile =
  /** `path` is relative to the workspace, with slashes, as annotations need it. */
  | { readonly kind: 'text'; readonly path: string; readonly text: string }
  | { readonly kind: 'missing' | 'not-a-file' | 'not-utf8' }
  | { readonly kind: 'outside'; readonly by: 'absolute' | 'parent' | 'link' }
  | { readonly kind: 'too-large'; readonly amount: number }
  /** `reason` is the code of a system error, such as `EACCES`. */
  | { readonly kind: 'unreadable'; readonly reason: string }

/** Reads a UTF-8 file of the workspace. A symbolic link that leads out of the workspace is refused. */
export async function readWorkspaceFile(path: string, workspace: string, maxBytes: number): Promise<WorkspaceFile> {
  const contents = relativePath(path)
  if (contents.kind === 'outside') return contents
  try {
    const root = realpathSync.native(workspace)
    const real = realpathSync.native(join(workspace, contents.path))
    const within = relative(root, real)
    if (within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within)) return { kind: 'outside', by: 'link' }
    const found = statSync(real)
    if (!found.isFile()) return { kind: 'not-a-file' }
    if (found.size > maxBytes) return { kind: 'too-large', amount: found.size }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(real))
    return { kind: 'text', path: contents.path, text }
  } catch (error) {
    const reason = errorCode(error)
    if (reason === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { kind: 'not-utf8' }
    return reason === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason }
  }
}

/** The path with slashes, relative to the workspace, or why it can't be inside. */
export function relativePath(
  path: string,
): { readonly kind: 'inside'; readonly path: string } | Extract<WorkspaceFile, { readonly kind: 'outside' }> {
  const contents = normalize(path)
  if (isAbsolute(path)) return { kind: 'outside', by: 'absolute' }
  if (contents === '..' || contents.startsWith(`..${sep}`)) return { kind: 'outside', by: 'parent' }
  return { kind: 'inside', path: contents.split(sep).join('/') }
}

/** The code of a system error, as in `ENOENT`; `unknown` when it has none. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
