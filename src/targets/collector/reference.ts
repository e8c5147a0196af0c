/**
 * An image reference in full, by the rules that Docker applies to familiar names (distribution/reference): no domain
 * means docker.io, a single docker.io name is below `library/`. `docker.io/library/web` for `web`.
 */
export interface Reference {
  readonly repository: string
  readonly tag: string | undefined
  readonly digest: string | undefined
}

/** Takes a reference apart. Never fails: what is no valid reference simply equals no image's name. */
export function readReference(text: string): Reference {
  const at = text.indexOf('@')
  const named = at === -1 ? text : text.slice(0, at)
  const colon = named.lastIndexOf(':')
  const tagged = colon > named.lastIndexOf('/')
  return {
    repository: fullRepository(tagged ? named.slice(0, colon) : named),
    tag: tagged ? named.slice(colon + 1) : undefined,
    digest: at === -1 ? undefined : text.slice(at + 1),
  }
}

function fullRepository(name: string): string {
  const slash = name.indexOf('/')
  const first = slash === -1 ? '' : name.slice(0, slash)
  const isDomain = first.includes('.') || first.includes(':') || first === 'localhost' || first !== first.toLowerCase()
  const domain = isDomain ? first : 'docker.io'
  const path = isDomain ? name.slice(slash + 1) : name
  if (domain !== 'docker.io' && domain !== 'index.docker.io') return `${domain}/${path}`
  return path.includes('/') ? `docker.io/${path}` : `docker.io/library/${path}`
}

/** Every way in which Docker lets a person write this repository, the full one first. */
export function spellingsOf(repository: string): readonly string[] {
  const hub = 'docker.io/'
  if (!repository.startsWith(hub)) return [repository]
  const path = repository.slice(hub.length)
  const single = path.startsWith('library/') && !path.slice('library/'.length).includes('/')
  const paths = single ? [path, path.slice('library/'.length)] : [path]
  return paths.flatMap((one) => [`docker.io/${one}`, `index.docker.io/${one}`, one])
}

/** The name a reference has in `RepoTags` when it is written in full: the tag defaults to `latest`. */
export const fullTag = ({ repository, tag }: Reference): string => `${repository}:${tag ?? 'latest'}`
