import type { DraftTarget, Source } from '../../reporters/draft.ts'
import type { Repository } from './repository.ts'
import { imagesOf, type Step, stacksOf, targetsOf, unitsOf } from './steps.ts'
import { at, entriesOf, listOf, textOf, type Yaml } from './yaml.ts'

/** What the workflows show about the deployment. */
export interface Deployments {
  readonly targets: readonly DraftTarget[]
  /** `environment.url` of a job that deploys. */
  readonly url: { readonly value: string; readonly from: Source } | undefined
  /** The stack that is deployed from the Compose file. */
  readonly stack: string | undefined
  /** Systemd units that are restarted. */
  readonly units: readonly { readonly name: string; readonly from: Source }[]
  /** Repositories of images that are pushed. */
  readonly images: readonly { readonly repository: string; readonly from: Source }[]
}

/** Reads all workflows; `repositoryName` is `owner/name`, for expressions that contain it. */
export function readWorkflows(
  repository: Repository,
  parse: (path: string) => Yaml | undefined,
  repositoryName: string | undefined,
): Deployments {
  const paths = repository.paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)).slice(0, 50)
  const targets: DraftTarget[] = []
  const images: { repository: string; from: Source }[] = []
  const urls: { value: string; from: Source }[] = []
  const stacks: string[] = []
  const units: { name: string; from: Source }[] = []
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
        stacks.push(...stacksOf(step))
        units.push(...unitsOf(step))
      }
    }
  }
  const known = urls.filter(({ value }) => isPlainUrl(value))
  return {
    targets: once(targets, ({ kind, host, user, variable }) =>
      JSON.stringify([kind, host, host === undefined ? variable : '', user]),
    ).slice(0, 20),
    url: known.find(({ from }) => /prod|deploy|release/i.test(from.path)) ?? known[0],
    stack: stacks[0],
    units: once(units, (unit) => unit.name).slice(0, 10),
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
      run: `${textOf(at(step, 'run')) ?? ''}\n${textOf(at(step, 'with', 'script')) ?? ''}`
        .slice(0, 50_000)
        .replace(/\\\r?\n\s*/g, ' '),
      with: at(step, 'with'),
      env: at(step, 'env'),
      from: { path, line: yaml.line('jobs', name, 'steps', index) },
      environment,
      isOwnRunner,
    }))
}

/** Fills in expressions whose value is in the file; others stay unchanged. */
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
