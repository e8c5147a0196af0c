import type { DraftService, DraftTarget } from '../../reporters/draft.ts'
import type { Repository } from './repository.ts'
import { at, entriesOf, listOf, textOf, textsOf, type Yaml } from './yaml.ts'

/** What Kamal deploys: its containers carry the label `service`. */
export interface Kamal {
  readonly targets: readonly DraftTarget[]
  readonly service: DraftService | undefined
}

const path = 'config/deploy.yml'

/** Reads config/deploy.yml (https://kamal-deploy.org/docs/configuration/overview). */
export function readKamal(repository: Repository, parse: (path: string) => Yaml | undefined): Kamal {
  const yaml = repository.paths.includes(path) ? parse(path) : undefined
  const name = textOf(at(yaml?.value, 'service'))
  if (yaml === undefined || name === undefined) return { targets: [], service: undefined }
  const { value, line } = yaml
  const servers = at(value, 'servers')
  const roles = Array.isArray(servers) ? [servers] : entriesOf(servers).map(([, role]) => at(role, 'hosts') ?? role)
  const hosts = [
    ...new Set(roles.flatMap((role) => listOf(role).flatMap((one) => textOf(one) ?? Object.keys(Object(one))))),
  ]
  const user = textOf(at(value, 'ssh', 'user')) ?? 'root'
  const from = { path, line: line('servers') }
  const port = portOf(textOf(at(value, 'ssh', 'port')))
  const proxy = textOf(at(value, 'ssh', 'proxy'))
  const jump = proxy === undefined ? undefined : jumpOf(proxy)
  const targets = hosts.slice(0, 20).flatMap((host): readonly DraftTarget[] => {
    const variable = variableOf(host)
    const isHost = hostName.test(host)
    if (!isHost && variable === undefined) return []
    return [
      {
        name: 'prod',
        kind: 'ssh',
        user: /^[A-Za-z_][\w.-]{0,31}$/.test(user) ? user : undefined,
        host: isHost ? host : undefined,
        port,
        from,
        variable,
        ...(jump === undefined ? {} : { jump }),
      },
    ]
  })
  const [image] = textsOf(at(value, 'image'))
  const service: DraftService = {
    name,
    container: { by: 'label', text: `service=${name}` },
    instances: undefined,
    image:
      image !== undefined && /^[a-z0-9][a-z0-9._/-]{1,200}$/.test(image)
        ? withRegistry(image, textOf(at(value, 'registry', 'server')))
        : undefined,
    artifact: { value: undefined, from: undefined },
    port: { value: undefined, from: undefined },
    from: { path, line: line('service') },
  }
  return { targets, service }
}

const hostName = /^[A-Za-z0-9][A-Za-z0-9.-]{0,252}$/

/** The variable in `<%= ENV["HOST"] %>` or `<%= ENV.fetch("HOST") %>`: Kamal reads its file as ERB. */
const variableOf = (text: string): string | undefined =>
  /<%=\s*ENV(?:\[|\.fetch\(\s*)["']([A-Za-z_]\w{0,99})["']/.exec(text)?.[1]

/** A port other than that of ssh. */
function portOf(text: string | undefined): number | undefined {
  const port = /^\d{1,5}$/.test(text ?? '') ? Number(text) : 22
  return port === 22 || port === 0 || port > 65_535 ? undefined : port
}

/** Kamal's `ssh.proxy` as an address: `root@bastion` or `bastion:2222`. It connects as root by default. */
function jumpOf(text: string): string | undefined {
  const [, user = 'root', host, port] =
    /^(?:([A-Za-z_][\w.-]{0,31})@)?([A-Za-z0-9][A-Za-z0-9.-]{0,252})(?::(\d{1,5}))?$/.exec(text) ?? []
  const number = portOf(port)
  return host === undefined ? undefined : `ssh://${user}@${host}${number === undefined ? '' : `:${number}`}`
}

const withRegistry = (image: string, server: string | undefined): string =>
  server !== undefined && /^[a-z0-9.-]+(?::\d{1,5})?$/.test(server) && !image.startsWith(`${server}/`)
    ? `${server}/${image}`
    : image
