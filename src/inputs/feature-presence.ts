import { posix } from 'node:path'
import type { DeclaredFeature, DeclaredService } from './declarations.ts'
import type { ReadFiles } from './files.ts'

/** Whether a path of a feature is a whole path in the container, and no glob. */
export const isWholePath = (path: string): boolean => path.startsWith('/') && !/[*?{[]/.test(path)

/** A path of a feature as its list has it: relative to the directory of the list. */
export const pathBelow = (directory: string, path: string): string => posix.relative(directory, path)

/**
 * The files that features name by whole paths, for services without a manifest. Only their presence is checked, like the
 * names of a bundler's manifest. Paths that have nothing but the root in common are left out.
 */
export async function readPresence(
  features: readonly DeclaredFeature[],
  services: readonly DeclaredService[],
): Promise<ReadonlyMap<string, ReadFiles>> {
  const found = new Map<string, ReadFiles>()
  const artifacts = features.flatMap((feature) => feature.artifacts)
  for (const { name, files, place } of services) {
    if (files !== undefined || found.has(name)) continue
    const own = artifacts.filter(({ service, path }) => service.text === name && isWholePath(path.text))
    const paths = [...new Set(own.map(({ path }) => posix.normalize(path.text)))].sort()
    const artifact = commonDirectory(paths)
    if (artifact === undefined) continue
    const { createHash } = await import('node:crypto')
    const digest = `sha256:${createHash('sha256').update(paths.join('\0')).digest('hex')}`
    const claim = { artifact, manifest: '', commit: undefined, count: paths.length, links: 0, digest }
    found.set(name, {
      claim: { ...claim, named: 'feature', place: own[0]?.path.place ?? place },
      manifest: {
        ...{ lists: 'names', format: 'feature', commit: undefined, digest },
        files: paths.map((path) => ({ path: pathBelow(artifact, path) })),
      },
    })
  }
  return found
}

/** The innermost directory of all paths; nothing if that is the root. */
function commonDirectory(paths: readonly string[]): string | undefined {
  const [first, ...others] = paths
  if (first === undefined) return undefined
  let directory = posix.dirname(first)
  while (directory !== '/' && !others.every((path) => path.startsWith(`${directory}/`)))
    directory = posix.dirname(directory)
  return directory === '/' ? undefined : directory
}
