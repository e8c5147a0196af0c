import type { DraftTarget, Source } from '../../reporters/draft.ts'
import type { Repository } from './repository.ts'
import { at, entriesOf, listOf, textOf, type Yaml } from './yaml.ts'

/** What the workflows say of where this is deployed. */
export interface Deployments {
  readonly targets: readonly DraftTarget[]
  /** `environment.url` of a job that deploys. */
  readonly url: { readonly value: string; readonly from: Source } | undefined
  /** Repositories of images that are pushed. */
  readonly images: readonly { readonly repository: string; readonly from: Source }[]
}

interface Step {
  readonly uses: string
  readonly run: string
  readonly with: unknown
  readonly env: unknown
  readonly from: Source
  readonly environment: string | undefined
  readonly isOwnRunner: boolean
}

/** Actions that go to a host, and how they call it. */
const sshActions: Readonly<
  Record<string, { readonly of: 'with' | 'env'; readonly host: string; readonly user: string; readonly port: string }>
> = {
  'appleboy/ssh-action': { of: 'with', host: 'host', user: 'username', port: 'port' },
  'appleboy/scp-action': { of: 'with', host: 'host', user: 'username', port: 'port' },
  'garygrossgarten/github-action-ssh': { of: 'with', host: 'host', user: 'username', port: 'port' },
  'burnett01/rsync-deployments': { of: 'with', host: 'remote_host', user: 'remote_user', port: 'remote_port' },
  'easingthemes/ssh-deploy': { of: 'env', host: 'REMOTE_HOST', user: 'REMOTE_USER', port: 'REMOTE_PORT' },
}

const hostName = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/
const userName = /^[A-Za-z_][A-Za-z0-9_.-]{0,31}$/

/** Reads all workflows; `repositoryName` is `owner/name`, for expressions that say it. */
export function readWorkflows(
  repository: Repository,
  parse: (path: string) => Yaml | undefined,
  repositoryName: string | undefined,
): Deployments {
  const paths = repository.paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)).slice(0, 50)
  const targets: DraftTarget[] = []
  const images: { repository: string; from: Source }[] = []
  const urls: { value: string; from: Source }[] = []
  for (const path of paths) {
    const yaml = parse(path)
    if (yaml === undefined) continue
    for (const [name, job] of entriesOf(at(yaml.value, 'jobs'))) {
      const fill = expressions([at(yaml.value, 'env'), at(job, 'env')], repositoryName)
      const url = textOf(at(job, 'environment', 'url'))
      if (url !== undefined)
        urls.push({ value: fill(url), from: { path, line: yaml.line('jobs', name, 'environment', 'url') } })
      for (const step of stepsOf(path, yaml, name, job)) {
        targets.push(...targetsOf(step, fill))
        images.push(...imagesOf(step, fill))
      }
    }
  }
  const known = urls.filter(({ value }) => isPlainUrl(value))
  return {
    targets: once(targets, ({ kind, host, user, variable }) =>
      JSON.stringify([kind, host, host === undefined ? variable : '', user]),
    ).slice(0, 20),
    url: known.find(({ from }) => /prod|deploy|release/i.test(from.path)) ?? known[0],
    images: once(images, (image) => image.repository).slice(0, 50),
  }
}

const isPlainUrl = (text: string): boolean => /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[\w./~-]{0,200})?$/.test(text)

function once<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const found = new Map<string, T>()
  for (const item of items) if (!found.has(key(item))) found.set(key(item), item)
  return [...found.values()]
}

function stepsOf(path: string, yaml: Yaml, name: string, job: unknown): readonly Step[] {
  const environment = textOf(at(job, 'environment')) ?? textOf(at(job, 'environment', 'name'))
  const isOwnRunner = listOf(at(job, 'runs-on', 'labels') ?? at(job, 'runs-on')).includes('self-hosted')
  return listOf(at(job, 'steps'))
    .slice(0, 200)
    .map((step, index) => ({
      uses: (textOf(at(step, 'uses')) ?? '').split('@', 1)[0] ?? '',
      run: (textOf(at(step, 'run')) ?? '').slice(0, 50_000),
      with: at(step, 'with'),
      env: at(step, 'env'),
      from: { path, line: yaml.line('jobs', name, 'steps', index) },
      environment,
      isOwnRunner,
    }))
}

/** Fills in what stands in the file itself; other expressions stay as they are. */
function expressions(environments: readonly unknown[], repositoryName: string | undefined): (text: string) => string {
  const value = (name: string): string | undefined => {
    if (name === 'github.repository') return repositoryName
    if (name === 'github.repository_owner') return repositoryName?.split('/')[0]
    const variable = /^env\.([\w-]+)$/.exec(name)?.[1]
    return variable === undefined
      ? undefined
      : textOf(environments.map((one) => at(one, variable)).findLast((one) => one !== undefined))
  }
  const once = (text: string): string =>
    text
      .slice(0, 20_000)
      .replace(/\$\{\{\s{0,20}([\w.-]{1,100})\s{0,20}\}\}/g, (whole, name: string) => value(name) ?? whole)
  return (text) => once(once(text))
}

function targetsOf(step: Step, fill: (text: string) => string): readonly DraftTarget[] {
  const action = Object.hasOwn(sshActions, step.uses.toLowerCase()) ? sshActions[step.uses.toLowerCase()] : undefined
  const name = step.environment ?? 'prod'
  if (action !== undefined) {
    const said = (key: string): string =>
      fill(textOf(at(action.of === 'with' ? step.with : step.env, key)) ?? '').trim()
    const hosts = said(action.host)
      .split(',')
      .map((host) => host.trim())
    const [user, port] = [said(action.user), said(action.port)]
    return hosts.map((host) => ({
      name,
      kind: 'ssh',
      ...hostOf(host),
      user: userName.test(user) ? user : undefined,
      port: portOf(port),
      from: step.from,
    }))
  }
  const typed = [
    ...`${step.run}\n${textOf(at(step.env, 'DOCKER_HOST')) ?? ''}`.matchAll(
      /\b(?:ssh:\/\/|(?:ssh|scp|rsync)\b[^\n]{0,200}?[ '"])([A-Za-z_][\w.-]{0,31}|\$\{\{[^}\n]{1,80}\}\})@([A-Za-z0-9][A-Za-z0-9.-]{0,252}|\$\{\{[^}\n]{1,80}\}\})(?::(\d{1,5})\b)?/g,
    ),
  ]
  if (typed.length > 0)
    return typed.slice(0, 10).map(([whole, user = '', host = '', port = '']) => {
      const [filledUser, number] = [fill(user), port || (/ -p ?(\d{1,5})\b/.exec(whole)?.[1] ?? '')]
      return {
        name,
        kind: 'ssh',
        ...hostOf(fill(host)),
        user: userName.test(filledUser) ? filledUser : undefined,
        port: portOf(number),
        from: step.from,
      }
    })
  if (step.isOwnRunner && /\bdocker[ -]compose\b[^\n]{0,200}\bup\b/.test(step.run))
    return [
      { name, kind: 'docker', user: undefined, host: undefined, port: undefined, variable: undefined, from: step.from },
    ]
  return []
}

/** A host that is written down, or the expression that it comes from. */
function hostOf(text: string): Pick<DraftTarget, 'host' | 'variable'> {
  if (hostName.test(text)) return { host: text, variable: undefined }
  return { host: undefined, variable: /^\$\{\{\s*([\w.-]{1,100})\s*\}\}$/.exec(text)?.[1] }
}

function portOf(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 22
  return port === 22 || port > 65_535 || port === 0 ? undefined : port
}

function imagesOf(
  step: Step,
  fill: (text: string) => string,
): readonly { readonly repository: string; readonly from: Source }[] {
  const said =
    step.uses === 'docker/build-push-action'
      ? textOf(at(step.with, 'tags'))
      : step.uses === 'docker/metadata-action'
        ? textOf(at(step.with, 'images'))
        : undefined
  return fill(said ?? '')
    .split(/[\s,]+/)
    .slice(0, 50)
    .flatMap((text) => {
      const repository = text
        .replace(/^name=/, '')
        .replace(/:[^/]*$/, '')
        .toLowerCase()
      return /^[a-z0-9][a-z0-9._/:-]{1,200}[a-z0-9]$/.test(repository) && repository.includes('/')
        ? [{ repository, from: step.from }]
        : []
    })
}
