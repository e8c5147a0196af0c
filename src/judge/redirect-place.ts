import { leadsToLogin } from './route-diagnosis.ts'

/** A redirect: its `Location`, and the URL of the request that was redirected. */
export interface Redirect {
  readonly location: string
  readonly from: string
}

/** The redirect of a request to a random path in a directory. A constant name replaces the random one. */
export const redirectBelow = (directory: string, location: string): Redirect => ({
  location: location.replaceAll(/runtime-drift-[0-9a-f-]{36}/g, 'runtime-drift-'),
  from: `${directory}runtime-drift-`,
})

/** Whether two redirects lead to the same place, despite parts that repeat the request or change with each response. */
export function isSamePlace(a: Redirect, b: Redirect): boolean {
  const [one, other] = [readPlace(a), readPlace(b)]
  if (one === undefined || other === undefined) return a.location === b.location
  return one.origin === other.origin && isAlike(one.path, other.path) && isAlike(one.query, other.query)
}

/** A part of a URL without values that change with each response. */
interface Part {
  readonly plain: string
  /** The same part, with a space in place of what repeats the request. */
  readonly rest: string
}

/** A constant part can contain the requested path by chance, so both readings count. */
const isAlike = (a: Part | undefined, b: Part | undefined): boolean => a?.plain === b?.plain || a?.rest === b?.rest

interface Place {
  readonly origin: string
  readonly path: Part
  /** Undefined for a login, whose query can be different for each request. */
  readonly query: Part | undefined
}

function readPlace({ location, from }: Redirect): Place | undefined {
  const to = URL.parse(location, from)
  if (to === null) return undefined
  const own = new URL(from)
  const path = pathOf(to, endsOf(own))
  return leadsToLogin(from, location)
    ? { origin: `login at ${to.origin}`, path: { ...path, rest: path.plain }, query: undefined }
    : { origin: to.origin, path, query: queryOf(to, own) }
}

/** The ends of a path that a redirect can repeat, the longest first: `a/b` and `b` for `/a/b`. */
const endsOf = ({ pathname }: URL): readonly string[] =>
  bare(pathname)
    .split('/')
    .slice(1)
    .map((_, at, names) => names.slice(at).join('/'))

function pathOf({ pathname }: URL, ends: readonly string[]): Part {
  const repeated = ends.find((end) => pathname.includes(`/${end}`))
  const read = (path: string): string => bare(withoutNonces(path))
  const rest = repeated === undefined ? pathname : pathname.replace(`/${repeated}`, '/ ')
  return { plain: read(pathname), rest: read(rest) }
}

function queryOf({ searchParams }: URL, own: URL): Part {
  const ends = endsOf(own)
  const repeats = (value: string): boolean => {
    const encoded = encodeURI(value)
    return ends.includes(encoded) || (ends.length > 0 && encoded.includes(bare(own.pathname)))
  }
  const isNew = ([name, value]: readonly [string, string]): boolean => !own.searchParams.has(name, value)
  const read = (pairs: readonly (readonly [string, string])[]): string =>
    pairs
      .map(([name, value]) => `${name}=${withoutNonces(value)}`)
      .toSorted()
      .join('&')
  const pairs = [...searchParams]
  return {
    plain: read(pairs),
    rest: read(pairs.filter(isNew).map(([name, value]) => [name, repeats(value) ? ' ' : value])),
  }
}

const bare = (path: string): string => path.replace(/\/$/, '')

/** Without identifiers that a server creates for one response, such as UUIDs: long mixtures of letters and digits. */
const withoutNonces = (text: string): string => text.replace(/(?=[a-z_-]*\d)[\w-]{16,}/gi, '')
