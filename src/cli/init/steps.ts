import type { DraftTarget, Source } from '../../reporters/draft.ts'
import { at, textOf } from './yaml.ts'

/** One step of a workflow. */
export interface Step {
  readonly uses: string
  /** The commands that it runs, here or on a host, one per line. */
  readonly run: string
  readonly with: unknown
  readonly env: unknown
  readonly from: Source
  readonly environment: string | undefined
  readonly isOwnRunner: boolean
}

/** Actions that connect to a host, and their input for it. */
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

/** The hosts that a step connects to. */
export function targetsOf(step: Step, fill: (text: string) => string): readonly DraftTarget[] {
  const action = Object.hasOwn(sshActions, step.uses.toLowerCase()) ? sshActions[step.uses.toLowerCase()] : undefined
  const name = step.environment ?? 'prod'
  if (action !== undefined) {
    const declared = (key: string): string =>
      fill(textOf(at(action.of === 'with' ? step.with : step.env, key)) ?? '').trim()
    const hosts = declared(action.host)
      .split(',')
      .map((host) => host.trim())
    const [user, port] = [declared(action.user), declared(action.port)]
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

/** `docker stack deploy -c compose.yml STACK`: its last word. */
export const stacksOf = ({ run }: Step): readonly string[] =>
  [...run.matchAll(/\bdocker stack (?:deploy|up)\b([^\n|;&]{0,500})/g)].flatMap(([, words = '']) => {
    const last = words.trim().replace(/["']$/, '').split(/\s+/).at(-1) ?? ''
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/.test(last) ? [last] : []
  })

/** The units that a step restarts, except the engine and proxies. */
export const unitsOf = ({ run, from }: Step): readonly { readonly name: string; readonly from: Source }[] =>
  [
    ...run.matchAll(/\bsystemctl (?:--user )?(?:restart|reload-or-restart) ([A-Za-z0-9][\w.-]{0,100})(?=[\s"';&|]|$)/g),
  ].flatMap(([, unit = '']) => {
    const name = unit.replace(/\.service$/, '')
    return /^(?:docker|containerd|podman|nginx|apache2|httpd|caddy|haproxy|ssh|sshd)$/.test(name)
      ? []
      : [{ name, from }]
  })

/** A literal host, or its expression. */
function hostOf(text: string): Pick<DraftTarget, 'host' | 'variable'> {
  if (hostName.test(text)) return { host: text, variable: undefined }
  return { host: undefined, variable: /^\$\{\{\s*([\w.-]{1,100})\s*\}\}$/.exec(text)?.[1] }
}

function portOf(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 22
  return port === 22 || port > 65_535 || port === 0 ? undefined : port
}

/** The repositories of the images that a step pushes. */
export function imagesOf(
  step: Step,
  fill: (text: string) => string,
): readonly { readonly repository: string; readonly from: Source }[] {
  const declared =
    step.uses === 'docker/build-push-action'
      ? textOf(at(step.with, 'tags'))
      : step.uses === 'docker/metadata-action'
        ? textOf(at(step.with, 'images'))
        : undefined
  return fill(declared ?? '')
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
