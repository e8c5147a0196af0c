import type { HostView } from '../model/host.ts'
import type { Contents, Image, Instance, PathList } from '../model/instance.ts'

/**
 * The name of something that a host reports twice and differently, or that cannot exist; undefined if its records
 * agree.
 */
export function readContradiction(view: HostView): string | undefined {
  const { engine, instances, swarm = [], hostProcesses = [] } = view
  // Without an engine, a host cannot report containers.
  if (engine === 'none' && instances.length > 0) return 'engine'
  // A task on another node has no container here, and no id.
  const names = instances.flatMap(({ id, name }) => (id === '' ? [] : [`${name} ${id}`]))
  return (
    firstTwice(names) ??
    firstTwice(swarm.map(({ name }) => name)) ??
    differingImage(instances) ??
    [...instances, ...hostProcesses].flatMap(({ contents = [] }) => contradictionInContents(contents) ?? [])[0] ??
    instances.find(({ contents = [] }) => contents.some(isOfHost))?.name
  )
}

function firstTwice(names: readonly string[]): string | undefined {
  const known = new Set<string>()
  return names.find((name) => known.has(name) || !known.add(name))
}

/**
 * An id names the same bytes everywhere, and so the same labels. Some engines report two ids for the image of a
 * container; both are compared.
 */
function differingImage(instances: readonly Instance[]): string | undefined {
  const known = new Map<string, Image>()
  for (const { imageId, image, resolved } of instances)
    for (const [id, one] of [
      [imageId, image] as const,
      [image?.id, image] as const,
      [resolved?.id, resolved] as const,
    ]) {
      if (id === undefined || id === '' || one === undefined) continue
      const same = known.get(id)
      if (same === undefined) known.set(id, one)
      else if (same !== one && !isAlike(same, one)) return id
    }
  return undefined
}

const isAlike = (a: Image, b: Image): boolean =>
  a.createdAt === b.createdAt &&
  a.labels.revision === b.labels.revision &&
  a.labels.source === b.labels.source &&
  a.labels.version === b.labels.version

function contradictionInContents(contents: readonly Contents[]): string | undefined {
  const twice = firstTwice(contents.map(({ service, artifact }) => `${service} ${artifact}`))
  return twice ?? contents.find(isMiscounted)?.artifact
}

/** Only processes of a host have files of the host. */
const isOfHost = ({ files }: Contents): boolean => files.kind === 'seen' && files.value.method === 'host'

/** A list of paths can't be longer than its total. */
function isMiscounted({ files, extras }: Contents): boolean {
  const lists: PathList[] = []
  if (files.kind === 'seen') {
    const { changed, missing, held } = files.value
    lists.push(changed, missing)
    if (held !== undefined) lists.push(held)
    if (held?.total === 0 && held.newest !== undefined) return true
  }
  if (extras?.kind === 'seen') lists.push(extras.value.changed, extras.value.missing, extras.value.extra)
  return lists.some(({ total, paths }) => total < paths.length)
}
