import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexer, type Token, walkTokens } from 'marked'
import { root } from '../rig/act.ts'

/** Decisions are read by contributors and are no part of the manual. */
const decisions = markdownIn('docs').filter((page) => page.startsWith('docs/decisions/'))

/** The pages of the manual, by their paths from the root of the repository. */
export const pages: readonly string[] = ['README.md', ...markdownIn('docs').filter((page) => !decisions.includes(page))]

/** All Markdown pages for readers. */
export const everyPage: readonly string[] = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...markdownIn('docs'),
]

export const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')

/** A block of YAML, and the comment before it with its kind: a workflow, a config file, or a Compose file. */
export interface Example {
  readonly page: string
  readonly kind: 'snippet' | 'config' | 'compose'
  readonly name: string
  readonly text: string
}

const kinds: Readonly<Record<string, Example['kind']>> = { snippet: 'snippet', config: 'config', compose: 'compose' }

export const examples: readonly Example[] = pages.flatMap((page) =>
  [...textOf(page).matchAll(/<!-- (\w+): (\S+) -->\n```yaml\n([\s\S]*?)```/g)].flatMap(
    ([, word = '', name = '', text = '']) => {
      const kind = kinds[word]
      return kind === undefined ? [] : [{ page, kind, name, text }]
    },
  ),
)

/** The text of the only example of that name. */
export function example(kind: Example['kind'], name: string): string {
  const [found, ...others] = examples.filter((one) => one.kind === kind && one.name === name)
  if (found === undefined || others.length > 0) throw new Error(`not one example: ${kind} ${name}`)
  return found.text
}

export function tokensOf(page: string): readonly Token[] {
  const found: Token[] = []
  walkTokens(lexer(textOf(page)), (token) => {
    found.push(token)
  })
  return found
}

export const linksOf = (page: string): readonly string[] =>
  tokensOf(page).flatMap((token) => (token.type === 'link' || token.type === 'image' ? [String(token['href'])] : []))

/** What GitHub calls the headings of a page. */
export const anchorsOf = (page: string): readonly string[] =>
  tokensOf(page).flatMap((token) =>
    token.type === 'heading'
      ? [
          String(token['text'])
            .toLowerCase()
            .replace(/[^\p{L}\p{N} _-]/gu, '')
            .replaceAll(' ', '-'),
        ]
      : [],
  )

function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
    .toSorted()
}
