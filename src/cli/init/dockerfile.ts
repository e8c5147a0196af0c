import type { Drafted, Source } from '../../reporters/draft.ts'
import { healthPath } from './compose.ts'

/** What the last stage of a Dockerfile shows about the container. */
export interface Dockerfile {
  /** The folder that the build is copied to. */
  readonly artifact: Drafted
  readonly port: Drafted
  readonly health: { readonly path: string; readonly from: Source } | undefined
}

/** Names of build directories. Other copied directories are source or configuration. */
const buildNames = /^(?:dist|build|out|output|public|target|\.next|\.output|bin|static|release|publish)$/

/** Reads a Dockerfile, as far as its last stage can be read without running it. */
export function readDockerfile(text: string, path: string): Dockerfile {
  let workdir: string | undefined = '/'
  let artifact: Drafted = nothing
  let port: Drafted = nothing
  let health: Dockerfile['health']
  for (const { line, word, rest } of instructions(text)) {
    const from = { path, line }
    if (word === 'FROM') [workdir, artifact, port, health] = ['/', nothing, nothing, undefined]
    else if (word === 'WORKDIR') workdir = absolute(workdir, rest.trim())
    else if (word === 'COPY') artifact = copied(rest, workdir, from) ?? artifact
    else if (word === 'EXPOSE') port = port.value === undefined ? exposed(rest, from) : port
    else if (word === 'HEALTHCHECK') {
      const healthCheckPath = healthPath(rest)
      health = healthCheckPath === undefined ? undefined : { path: healthCheckPath, from }
    }
  }
  return { artifact, port, health }
}

const nothing: Drafted = { value: undefined, from: undefined }

/** Instructions with their lines joined; at most as many as a Dockerfile has. */
function instructions(
  text: string,
): readonly { readonly line: number; readonly word: string; readonly rest: string }[] {
  const found: { line: number; word: string; rest: string }[] = []
  const lines = text.split(/\r?\n/).slice(0, 5000)
  for (let at = 0; at < lines.length && found.length < 1000; at += 1) {
    const line = at + 1
    let whole = lines[at] ?? ''
    while (whole.endsWith('\\') && at + 1 < lines.length && whole.length < 20_000) {
      at += 1
      whole = `${whole.slice(0, -1)} ${lines[at] ?? ''}`
    }
    const [, word = '', rest = ''] = /^\s*([A-Za-z]+)\s+(.*)$/s.exec(whole) ?? []
    if (word !== '') found.push({ line, word: word.toUpperCase(), rest })
  }
  return found
}

function copied(rest: string, workdir: string | undefined, from: Source): Drafted | undefined {
  const words = rest
    .trim()
    .split(/\s+/)
    .filter((word) => !word.startsWith('--'))
  const json = /^\[.*\]$/.test(words.join(' '))
    ? words
        .join(' ')
        .match(/"[^"]*"/g)
        ?.map((word) => word.slice(1, -1))
    : undefined
  const [source = '', destination = '', more] = json ?? words
  const name = source.replace(/\/+$/, '').split('/').at(-1) ?? ''
  if (more !== undefined || !buildNames.test(name)) return undefined
  const target = absolute(workdir, destination)
  return target === undefined || target === '/' ? undefined : { value: target, from }
}

function exposed(rest: string, from: Source): Drafted {
  const port = /^(\d{1,5})(?:\/tcp)?$/.exec(rest.trim().split(/\s+/)[0] ?? '')?.[1]
  return port === undefined || Number(port) > 65_535 || Number(port) === 0
    ? nothing
    : { value: String(Number(port)), from }
}

/** A path inside of the image; nothing when a variable is in it. */
function absolute(workdir: string | undefined, path: string): string | undefined {
  const whole = path.startsWith('/') ? path : workdir === undefined ? undefined : `${workdir}/${path}`
  if (whole === undefined || !/^[\w./@+-]{1,200}$/.test(whole)) return undefined
  const parts: string[] = []
  for (const part of whole.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  return `/${parts.join('/')}`
}
