import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { rootCertificates } from 'node:tls'
import { parse } from 'yaml'
import { askConfig, built, overSsh } from '../builders/docs-inputs.ts'
import { root } from '../rig/act.ts'
import { anchorsOf, everyPage, examples, linksOf, pages, textOf, tokensOf } from './pages.ts'

/** Whether something is there where a link of a page leads to, in this repository. */
function leads(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const to = path === '' ? page : relative(root, join(root, dirname(page), path))
  return existsSync(join(root, to)) && (anchor === undefined || anchorsOf(to).includes(anchor))
}

describe('the pages', () => {
  it.each(pages)('have a marker before every YAML block, so that each is checked: %s', (page) => {
    const blocks = tokensOf(page).flatMap((token) =>
      token.type === 'code' && /^ya?ml\b/.test(String(token['lang'])) ? [String(token['text'])] : [],
    )
    expect(examples.filter((one) => one.page === page).map(({ text }) => text.trimEnd())).toEqual(blocks)
  })

  it('give each example a different name', () => {
    const names = examples.map(({ kind, name }) => `${kind}: ${name}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  const configs = examples.filter(({ kind }) => kind === 'config').map(({ page, name, text }) => [page, name, text])
  it.each(configs)('show config files that are accepted: %s, %s', async (_page = '', _name = '', text = '') => {
    const { targets, services } = parse(text)
    const all: readonly (Record<string, unknown> | null)[] = Object.values(services ?? {})
    const hasHosts = all.length === 0 || all.some((one) => one?.['serves'] === undefined || 'artifact' in one)
    const around = targets === undefined && hasHosts ? { target: 'prod-1=ssh://deploy@prod-1.example.com' } : {}
    const named = targets === undefined && services === undefined ? { services: 'api' } : {}
    const files = {
      ...built('index.js', 'index.html', 'workflow/index.js'),
      'attestations.jsonl': '{}\n',
      'trusted_root.json': '{}\n',
      'certificates/internal.pem': rootCertificates[0] ?? '',
    }
    const request = await askConfig(text, { ...overSsh, ...around, ...named }, files)
    expect(request.ok ? [] : request.problems).toEqual([])
  })

  const composed = examples.filter(({ kind }) => kind === 'compose').map(({ page, name, text }) => [page, name, text])
  it.each(composed)('label every image of a Compose file: %s, %s', (_page = '', _name = '', text = '') => {
    const services: Record<string, { build: { labels: Record<string, string> } }> = parse(text).services
    expect(Object.keys(services)).not.toEqual([])
    for (const { build } of Object.values(services))
      expect(build.labels['org.opencontainers.image.revision']).toMatch(/^\$\{\w+:\?[^}]+\}$/)
  })

  it.each(everyPage)('link only to pages and headings that exist: %s', (page) => {
    const links = linksOf(page).filter((link) => !/^[a-z]+:/.test(link))
    expect(links.filter((link) => !leads(page, link))).toEqual([])
  })

  it('are all linked from the README', () => {
    const linked = linksOf('README.md')
    expect(pages.filter((page) => page !== 'README.md' && !linked.includes(page))).toEqual([])
  })

  it('begin with one title', () => {
    const titles = everyPage.map((page) => [
      page,
      tokensOf(page).filter((one) => one.type === 'heading' && one['depth'] === 1),
    ])
    expect(titles.filter(([, found]) => found?.length !== 1)).toEqual([])
    expect(everyPage.filter((page) => !textOf(page).startsWith('# '))).toEqual([])
  })
})
