import type { Bystander, PublishedPort } from '../../model/evidence-engine.ts'
import { allTexts, readText } from './shell.ts'

const orNothing = (text: string | undefined): string | undefined => (text ? text.slice(0, 512) : undefined)

/** The keys of a record `r`. */
export const bystanderKeys = ['id', 'names', 'image', 'project', 'service', 'ports', 'revision', 'source', 'dir']
/** A container of another engine has this key too. */
export const bystanderEngine = 'engine'

/** A record `r`: id, names, image, project, service, ports, revision, source and folder, as rest.ts prints them. */
export function readBystander(value: unknown): Bystander | undefined {
  if (!Array.isArray(value)) return undefined
  const texts = allTexts(value.slice(0, 9), 9)
  const engine = readText(value[9])
  if (texts === undefined) return undefined
  const [id = '', names = '', image = '', project, service, ports = '', revision, source, workingDir] = texts
  if (!/^[0-9a-f]{64}$/.test(id)) return undefined
  return {
    id,
    // A name with a slash belongs to a link.
    name: (names.split(',').find((name) => !name.includes('/')) ?? names).slice(0, 256),
    image: image.slice(0, 512),
    project: orNothing(project),
    service: orNothing(service),
    workingDir: orNothing(workingDir),
    revision: orNothing(revision),
    source: orNothing(source),
    ports: readPorts(ports),
    ...(engine === undefined ? {} : { engine: engine.slice(0, 300) }),
  }
}

/** `0.0.0.0:8080-8081->80-81/tcp, [::]:443->443/tcp, 9000/tcp`, as docker and podman list ports. */
export function readPorts(text: string): readonly PublishedPort[] {
  return text.split(/,\s*/).flatMap((one) => {
    const [, ip = '', from, to] = /^(.*):(\d{1,5})(?:-(\d{1,5}))?->[\d-]+(?:\/tcp)?$/.exec(one) ?? []
    if (from === undefined) return []
    const published = { ip: ip.replace(/[[\]]/g, ''), port: Number(from) }
    return [to === undefined || Number(to) <= Number(from) ? published : { ...published, to: Number(to) }]
  })
}
