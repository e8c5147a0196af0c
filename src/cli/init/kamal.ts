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
  const targets = hosts
    .filter((host) => /^[A-Za-z0-9][A-Za-z0-9.-]{0,252}$/.test(host))
    .slice(0, 20)
    .map(
      (host): DraftTarget => ({
        name: 'prod',
        kind: 'ssh',
        user: /^[A-Za-z_][\w.-]{0,31}$/.test(user) ? user : undefined,
        host,
        port: undefined,
        from,
        variable: undefined,
      }),
    )
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

const withRegistry = (image: string, server: string | undefined): string =>
  server !== undefined && /^[a-z0-9.-]+(?::\d{1,5})?$/.test(server) && !image.startsWith(`${server}/`)
    ? `${server}/${image}`
    : image
