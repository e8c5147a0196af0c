import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { lexer, type Token, walkTokens } from 'marked'
import { parse } from 'yaml'
import { root } from '../rig/act.ts'
import { askConfig, built, overSsh } from './asking.ts'
import { everyPage, examples, pages, textOf } from './pages.ts'

function tokensOf(page: string): readonly Token[] {
  const found: Token[] = []
  walkTokens(lexer(textOf(page)), (token) => {
    found.push(token)
  })
  return found
}

const linksOf = (page: string): readonly string[] =>
  tokensOf(page).flatMap((token) => (token.type === 'link' || token.type === 'image' ? [String(token['href'])] : []))

/** What GitHub calls the headings of a page. */
const anchorsOf = (page: string): readonly string[] =>
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

/** Whether something is there where a link of a page leads to, in this repository. */
function leads(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const to = path === '' ? page : relative(root, join(root, dirname(page), path))
  return existsSync(join(root, to)) && (anchor === undefined || anchorsOf(to).includes(anchor))
}

describe('the pages', () => {
  it.each(pages)('mark every YAML block, so that none is unchecked: %s', (page) => {
    const blocks = tokensOf(page).flatMap((token) =>
      token.type === 'code' && /^ya?ml\b/.test(String(token['lang'])) ? [String(token['text'])] : [],
    )
    expect(examples.filter((one) => one.page === page).map(({ text }) => text.trimEnd())).toEqual(blocks)
  })

  it('give each example a name of its own', () => {
    const names = examples.map(({ kind, name }) => `${kind}: ${name}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  const configs = examples.filter(({ kind }) => kind === 'config').map(({ page, name, text }) => [page, name, text])
  it.each(configs)('show configs that are read: %s, %s', async (_page = '', _name = '', text = '') => {
    const { targets, services } = parse(text)
    const all: readonly (Record<string, unknown> | null)[] = Object.values(services ?? {})
    const hasHosts = all.length === 0 || all.some((one) => one?.['serves'] === undefined || 'artifact' in one)
    const around = targets === undefined && hasHosts ? { target: 'prod-1=ssh://deploy@prod-1.example.com' } : {}
    const named = targets === undefined && services === undefined ? { services: 'api' } : {}
    const files = built('index.js', 'index.html', 'workflow/index.js')
    const request = await askConfig(text, { ...overSsh, ...around, ...named }, files)
    expect(request.ok ? [] : request.problems).toEqual([])
  })

  it.each(everyPage)('link to what is there: %s', (page) => {
    const links = linksOf(page).filter((link) => !/^[a-z]+:/.test(link))
    expect(links.filter((link) => !leads(page, link))).toEqual([])
  })

  it('are all to be found from the README', () => {
    const linked = linksOf('README.md')
    expect(pages.filter((page) => page !== 'README.md' && !linked.includes(page))).toEqual([])
  })
})
