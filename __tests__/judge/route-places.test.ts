import { judgeChain } from '../../src/judge/index.ts'
import { fixText } from '../../src/reporters/fix.ts'
import { fixCauses } from '../../src/reporters/messages/index.ts'
import { answering } from '../builders/answers.ts'
import { container, fresh, host, resultOf, route, target } from '../builders/observations.ts'
import { socketed } from '../builders/requirements.ts'

type Pairs = Parameters<typeof answering>[0]

/** The causes and their fixes, where `api` listens on 3000 and on port 8080 of its host. */
function fixesOf(pairs: Pairs, sockets = socketed({})) {
  const [planned, seen] = answering(pairs)
  const plan = { ...planned, targets: [{ ...target('prod'), address: 'ssh://deploy@prod-1.example.com' }] }
  const verdict = judgeChain(plan, { ...seen, targets: [host('prod', container('api', fresh, sockets))] })
  return { causes: resultOf(verdict).causes, text: fixCauses(verdict.causes, plan).map(fixText).join('\n') }
}

const at = (url: string, via?: string) => ({ ...route('/', 200), url, ...(via === undefined ? {} : { via }) })

describe('the fix of a route that is not answered by the instances', () => {
  it('names where they listen, for a proxy that does not reach them', () => {
    const { causes, text } = fixesOf([[route('/', 200), 502]])
    expect(causes).toEqual(['upstream-down'])
    expect(text).toMatch(/at port 3000 of the container/)
    expect(text).toMatch(/api\S* on prod at port 8080 of the host/)
  })

  it('names where they listen, for another build behind the address', () => {
    const build = { by: 'header', name: 'x-commit' } as const
    const other = { status: 200, build: { kind: 'named', build: '9'.repeat(40) } } as const
    const { causes, text } = fixesOf([[{ ...route('/', 200), build }, other]])
    expect(causes).toEqual(['other-copy'])
    expect(text).toMatch(/The commit is served by .* on prod at port 8080 of the host/)
  })

  it('names no port that another process holds', () => {
    const held = { by: 'container', name: 'old' } as const
    const { text } = fixesOf([[route('/', 200), 502]], socketed({ '3000': held, '80': held, '8080': held }))
    expect(text).not.toMatch(/at port/)
  })

  it.each([
    ['https://backoffice.example.com/', undefined, 'backoffice.example.com', '443'],
    ['http://backoffice.example.com/', undefined, 'backoffice.example.com', '80'],
    ['http://127.0.0.1:33080/', undefined, '127.0.0.1', '33080'],
    ['https://[::1]:8443/', undefined, '::1', '8443'],
    ['https://backoffice.example.com/', '10.0.0.5:8080', '10.0.0.5', '8080'],
    ['https://backoffice.example.com/', '[fd00::5]:8080', 'fd00::5', '8080'],
    ['http://localhost:33080/', 'prod', 'prod', '33080'],
    ['https://localhost/', 'prod', 'prod', '443'],
  ])('names the port of %s via %s, if the connection is refused', (url, via, name, port) => {
    const { causes, text } = fixesOf([[at(url, via), 'connection-refused']])
    expect(causes).toEqual(['origin-silent'])
    expect(text).toContain(`check that ${name} is up and listens on port ${port}.`)
    expect(text).toContain(`publish=${port}`)
    expect(text).not.toContain('(empty)')
  })
})

describe('a redirect to the requested address', () => {
  it('names the cookie that it sets, and does not advise the same address', () => {
    const { causes, text } = fixesOf([[route('/a', 200), { status: 302, location: '/a', setsCookie: 'check' }]])
    expect(causes).toEqual(['redirects-to-itself'])
    expect(text).toContain('Cookie: \\"check=…\\"')
    expect(text).not.toContain('use the address')
  })

  it('is of a proxy that ends TLS, if it sets none', () => {
    const { causes, text } = fixesOf([[route('/a', 200), { status: 301, location: '/a' }]])
    expect(causes).toEqual(['redirects-to-itself'])
    expect(text).toContain('X-Forwarded-Proto')
  })

  it('names the cookie of redirects that were followed', () => {
    const claim = { ...route('/a', 200), follow: 'same-origin' } as const
    const loop = { status: 302, location: '/a', stopped: 'loop', hops: [{ status: 302, to: 'https://a/b' }] } as const
    expect(fixesOf([[claim, { ...loop, setsCookie: 'check' }]]).text).toContain('check=…')
    expect(fixesOf([[claim, loop]]).text).toContain('correct the redirect')
  })
})
