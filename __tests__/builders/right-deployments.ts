import type { Bystander } from '../../src/model/evidence-engine.ts'
import type { HostView } from '../../src/model/host.ts'
import type { Image, Instance } from '../../src/model/instance.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import { before, composed, container, contents, files, fresh, image, merged, service, stale } from './observations.ts'

/** A deployment of a kind that is common, and right: it must not be drift. */
export interface Right {
  readonly instances: readonly Instance[]
  readonly claims?: readonly ServiceClaim[]
  readonly facts?: Partial<HostView>
  readonly warnings?: readonly string[]
}

const labelled = (key: string, value: string, facts: Partial<ServiceClaim> = {}): ServiceClaim =>
  service('app', { container: { by: 'label', key, value }, ...facts })
const one = (name: string, facts: Parameters<typeof container>[2] = {}, runs: Image | undefined = fresh): Instance =>
  container('app', runs, { name, compose: undefined, ...facts })
/** A container that was stopped before the current one was created. */
const retired = (name: string, runs: Image | undefined = stale, facts: Partial<Instance> = {}): Instance =>
  one(name, { state: 'exited', exitCode: 143, createdAt: '2026-11-20T10:00:00Z', ...facts }, runs)
const compose = (
  project: string,
  name: string,
  facts: Parameters<typeof container>[2] = {},
  runs: Image | undefined = fresh,
): Instance => container(name, runs, { name: `${project}-${name}-1`, compose: composed(project, name), ...facts })
const digestOf = (letter: string): string => `sha256:${letter.repeat(64)}`
const repository = 'ghcr.io/acme/app'
const pulled = image('pulled', merged, { tags: [`${repository}:1.2`], repoDigests: [`${repository}@${digestOf('a')}`] })
const silent = image('silent', undefined, { repoDigests: [`${repository}@${digestOf('a')}`] })
const database = image('postgres', undefined, { repoDigests: [`postgres@${digestOf('c')}`] })
const kamal = labelled('service', 'app')
const neighbour = (name: string, facts: Partial<Bystander> = {}): Bystander => ({
  ...{
    id: name,
    name,
    project: undefined,
    service: undefined,
    workingDir: undefined,
    image: 'traefik:v3',
    revision: undefined,
  },
  ...{ source: undefined, ports: [], ...facts },
})

/** Deployments of containers, by name. */
export const containers: Readonly<Record<string, Right>> = {
  'Kamal: one container': { claims: [kamal], instances: [one(`app-web-${merged}`)] },
  'Kamal: stopped versions are kept for a rollback': {
    claims: [kamal],
    instances: [one(`app-web-${merged}`), retired(`app-web-${before}`), retired('app-web-old', undefined)],
    warnings: ['runtime/kept-copies'],
  },
  'Kamal: two roles, with a stopped container of each': {
    claims: [kamal],
    instances: [
      ...['web', 'job'].map((role) => one(`app-${role}-${merged}`)),
      ...['web', 'job'].map((role) => retired(`app-${role}-${before}`)),
    ],
    warnings: ['runtime/kept-copies'],
  },
  'Kamal: the same version is deployed again': {
    claims: [kamal],
    instances: [one(`app-web-${merged}`), retired(`app-web-${merged}_replaced_0a1b2c3d4e5f6071`, fresh)],
    warnings: ['runtime/kept-copies'],
  },
  'Kamal: kamal-proxy next to it': {
    claims: [kamal],
    instances: [one(`app-web-${merged}`)],
    facts: {
      bystanders: { total: 1, containers: [neighbour('kamal-proxy', { image: 'basecamp/kamal-proxy:v0.9.0' })] },
    },
  },
  'Dokku: app.web.1': { claims: [labelled('com.dokku.app-name', 'app')], instances: [one('app.web.1')] },
  'Dokku: retired container': {
    claims: [labelled('com.dokku.app-name', 'app')],
    instances: [one('app.web.1'), retired('app.web.1.1796040000')],
    warnings: ['runtime/kept-copies'],
  },
  'Dokku: processes of two types': {
    claims: [labelled('com.dokku.app-name', 'app', { instances: 3 })],
    instances: ['app.web.1', 'app.web.2', 'app.worker.1'].map((name) => one(name)),
  },
  'Coolify: name with a random ending': {
    claims: [labelled('coolify.name', 'app')],
    instances: [one('jk4s8w0-101500123456', { reference: 'jk4s8w0:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d' })],
  },
  'Coolify: Compose with a random project': {
    claims: [service('app', { container: { by: 'compose', project: 'jk4s8w0', service: 'app' } })],
    instances: [compose('jk4s8w0', 'app', { name: 'app-jk4s8w0-101500123456' })],
  },
  'Portainer: recreated with the old label': {
    instances: [compose('pack', 'app', { ownLabels: stale.labels })],
    warnings: ['runtime/label-copied'],
  },
  'Watchtower: recreated with the old label, and the old image is gone': {
    claims: [labelled('app', 'app')],
    instances: [one('app', { ownLabels: { ...stale.labels, version: '1.9' } })],
    warnings: ['runtime/label-copied'],
  },
  'the next deployment has pulled already': {
    instances: [compose('pack', 'app', { means: image('next', 'c'.repeat(40)) })],
    warnings: ['runtime/tag-moved'],
  },
  'somebody built the tag without a label': {
    instances: [compose('pack', 'app', { means: image('local', undefined) })],
    warnings: ['runtime/tag-moved'],
  },
  'the tag was removed': { instances: [compose('pack', 'app', { means: 'nothing' })] },
  'Compose v1 names': { instances: [compose('pack', 'app', { name: 'pack_app_1' })] },
  'Compose v2 names': { instances: [compose('pack', 'app', { name: 'pack-app-1' })] },
  'Compose: a name of its own': { instances: [compose('pack', 'app', { name: 'production-app' })] },
  'Compose: a scaled service': {
    claims: [service('app', { instances: 3 })],
    instances: [1, 2, 3].map((at) => compose('pack', 'app', { name: `pack-app-${at}` })),
  },
  'Compose: a migration that exited 0 is not declared': {
    instances: [compose('pack', 'app'), compose('pack', 'migrate', { services: [], state: 'exited', exitCode: 0 })],
  },
  'Compose: a service of another profile is not declared': {
    instances: [compose('pack', 'app')],
    facts: { others: ['debug'] },
  },
  'Compose: `run` tasks that ended': {
    instances: [
      compose('pack', 'app'),
      compose(
        'pack',
        'app',
        { name: 'pack-app-run-0a1b', compose: composed('pack', 'app', true), state: 'exited' },
        stale,
      ),
    ],
  },
  'Compose: a `run` task of the commit': {
    instances: [
      compose('pack', 'app'),
      compose('pack', 'app', { name: 'pack-app-run-0a1b', compose: composed('pack', 'app', true) }),
    ],
  },
  'Compose: a service that was scaled to zero': {
    claims: [service('app'), service('worker', { instances: 0 })],
    instances: [compose('pack', 'app'), compose('pack', 'worker', { state: 'exited' }, stale)],
  },
  'Compose: a service that was never started and has zero instances': {
    claims: [service('app'), service('worker', { instances: 0 })],
    instances: [compose('pack', 'app')],
  },
  'monorepo: one image for each service': {
    claims: ['api', 'web', 'jobs'].map((name) => service(name, { image: `ghcr.io/acme/mono/${name}` })),
    instances: ['api', 'web', 'jobs'].map((name) =>
      compose('mono', name, { reference: `ghcr.io/acme/mono/${name}:main` }, image(name, merged)),
    ),
  },
  'monorepo: one image for all services': {
    claims: ['api', 'worker'].map((name) => service(name)),
    instances: ['api', 'worker'].map((name) => compose('mono', name, { reference: 'ghcr.io/acme/mono:main' })),
  },
  'a whole project with its database': {
    claims: [service('all', { container: { by: 'all', project: 'pack' } })],
    instances: [
      compose('pack', 'app', { services: ['all'], reference: 'ghcr.io/acme/app:1' }),
      compose('pack', 'db', { services: ['all'], reference: 'postgres:17' }, database),
    ],
  },
  'blue/green: the stopped color is kept': {
    claims: [labelled('app', 'app')],
    instances: [one('app-green'), retired('app-blue')],
    warnings: ['runtime/kept-copies'],
  },
  'blue/green: two Compose projects': {
    claims: [labelled('app', 'app')],
    instances: [
      compose('app-green', 'app'),
      compose('app-blue', 'app', { state: 'exited', createdAt: '2026-11-20T10:00:00Z' }, stale),
    ],
    warnings: ['runtime/kept-copies'],
  },
  'blue/green: both colors run the commit': {
    claims: [labelled('app', 'app')],
    instances: [one('app-green'), one('app-blue')],
  },
  'docker run: a renamed former container': {
    claims: [service('app', { container: { by: 'image', reference: 'acme/app' } })],
    instances: [one('app', { reference: 'acme/app' }), retired('app-before', stale, { reference: 'acme/app' })],
    warnings: ['runtime/kept-copies'],
  },
  'a digest with a tag in the plan, and none in the reference': {
    claims: [service('app', { image: `${repository}:1.2@${digestOf('a')}` })],
    instances: [compose('pack', 'app', { reference: `${repository}@${digestOf('a')}` }, pulled)],
  },
  'a digest without a tag in the plan, and one in the reference': {
    claims: [service('app', { image: `${repository}@${digestOf('a')}` })],
    instances: [compose('pack', 'app', { reference: `${repository}:1.2@${digestOf('a')}` }, pulled)],
  },
  'a digest without any label': {
    claims: [service('app', { image: `${repository}@${digestOf('a')}`, require: 'identified' })],
    instances: [compose('pack', 'app', { reference: `${repository}:1.2` }, silent)],
  },
  'a tag in the plan, and a reference by digest': {
    claims: [service('app', { image: `${repository}:1.2` })],
    instances: [compose('pack', 'app', { reference: `${repository}@${digestOf('a')}` }, pulled)],
  },
  'the tag latest, which the reference leaves out': {
    claims: [service('app', { image: `${repository}:latest` })],
    instances: [compose('pack', 'app', { reference: repository })],
  },
  'a mirror that serves the same digest': {
    claims: [service('app', { image: `${repository}@${digestOf('a')}` })],
    instances: [
      compose(
        'pack',
        'app',
        { reference: 'mirror.example.com/acme/app:1.2' },
        image('mirrored', merged, { repoDigests: [`mirror.example.com/acme/app@${digestOf('a')}`] }),
      ),
    ],
  },
  'a registry in capitals': {
    claims: [service('app', { image: 'registry.example.com/acme/app' })],
    instances: [compose('pack', 'app', { reference: 'Registry.Example.com/acme/app:1.2' })],
  },
  'an image that claims to be of 1970': {
    instances: [compose('pack', 'app', {}, image('reproducible', merged, { createdAt: '1970-01-01T00:00:00Z' }))],
  },
  'an image without a time': {
    instances: [compose('pack', 'app', {}, image('timeless', merged, { createdAt: '' }))],
  },
  'files of the commit without a label': {
    claims: [service('api', { files: files(), require: 'hashed' })],
    instances: [container('api', image('bare', undefined), { contents: contents() })],
  },
  'podman: a quadlet': {
    claims: [labelled('app', 'app')],
    instances: [one('systemd-app', { manager: { by: 'podman' } })],
    facts: { engine: 'podman' },
  },
  'podman: compose': {
    instances: [compose('pack', 'app', { name: 'pack_app_1', manager: { by: 'podman' } })],
    facts: { engine: 'podman' },
  },
  'podman: a sibling of another service has an unknown health': {
    instances: [compose('pack', 'app', { manager: { by: 'podman' } })],
    facts: { engine: 'podman', unknownContainers: [{ name: 'old', services: ['none'], received: 'running, stopped' }] },
  },
  'a restart of long ago': { instances: [compose('pack', 'app', { restarts: 3 })] },
  'a healthy container': { instances: [compose('pack', 'app', { health: 'healthy' })] },
}
