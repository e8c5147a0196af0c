import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../rig/act.ts'

/** The pages with examples, by their paths from the root of the repository. */
export const pages: readonly string[] = ['README.md', ...markdownIn('docs')]

/** All Markdown that somebody reads here. */
export const everyPage: readonly string[] = [...markdownIn('.'), ...markdownIn('docs'), ...markdownIn('docs/decisions')]

export const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')

/** A block of YAML, and the comment before it that says what it is: a workflow, or a config file. */
export interface Example {
  readonly page: string
  readonly kind: 'snippet' | 'config'
  readonly name: string
  readonly text: string
}

export const examples: readonly Example[] = pages.flatMap((page) =>
  [...textOf(page).matchAll(/<!-- (snippet|config): (\S+) -->\n```yaml\n([\s\S]*?)```/g)].map(
    ([, kind, name = '', text = '']) => ({ page, kind: kind === 'config' ? 'config' : 'snippet', name, text }),
  ),
)

/** The text of the only example of that name. */
export function example(kind: Example['kind'], name: string): string {
  const [found, ...others] = examples.filter((one) => one.kind === kind && one.name === name)
  if (found === undefined || others.length > 0) throw new Error(`not one example: ${kind} ${name}`)
  return found.text
}

function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
}
