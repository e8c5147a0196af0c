import { marked } from 'marked'
import { renderSummary } from '../../src/reporters/summary.ts'
import { everyCause, everyFinding } from '../builders/examples.ts'
import {
  answered,
  attacks,
  before,
  container,
  host,
  merged,
  outcomeOf,
  planOf,
  route,
  service,
  ssh,
  theAttack,
  theCrowd,
  theProof,
  there,
  theStory,
  theUnknownHost,
} from '../builders/outcomes.ts'
import { expectGolden } from './golden.ts'

const summaryOf = (outcome: Parameters<typeof renderSummary>[0]): string => renderSummary(outcome, '0.1.0')
const htmlOf = (markdown: string): string => marked.parse(markdown, { gfm: true, async: false })
const tags = 'h2 h3 p strong em sub ul li pre code table thead tbody tr th td br details summary blockquote'.split(' ')

describe('the job summary', () => {
  it('lists the verdict, the cause, its fix, and then the chain', () => {
    expectGolden('story.md', summaryOf(theStory))
  })

  it('renders a saved report like the run itself', () => {
    expect(summaryOf(JSON.parse(JSON.stringify(theStory)))).toBe(summaryOf(theStory))
  })

  it.each([
    ['The deployment does not run commit `4f0c7d1e9a2b`', 'built-not-recreated'],
    ['Commit `4f0c7d1e9a2b` is not running as configured', 'stopped'],
    ['Commit `4f0c7d1e9a2b` is not running as configured', 'crash-loop'],
  ] as const)('has the headline "%s" when the cause is %s', (words, code) => {
    const causes = everyCause.filter((cause) => cause.code === code)
    const { verdict } = theStory
    expect(summaryOf({ ...theStory, verdict: { ...verdict, causes } })).toContain(`\n\n${words}.\n`)
  })

  it('reports that the commit is not running as configured when its container is unhealthy', () => {
    const causes = everyFinding
      .filter(({ code }) => code === 'runtime/unhealthy')
      .map((finding) => ({ code: 'as-found', finding }) as const)
    const { verdict } = theStory
    expect(summaryOf({ ...theStory, verdict: { ...verdict, causes } })).toContain('is not running as configured.\n')
  })

  it('does not mention `wait` when it is not set', () => {
    const pace = { ...theStory.plan.pace, wait: 0 }
    expect(summaryOf({ ...theStory, plan: { ...theStory.plan, pace } })).toContain('; no retries (`wait` is 0) · ')
  })

  it('shows a proof in a few lines', () => {
    expectGolden('proof.md', summaryOf(theProof))
  })

  it('shows a host that could not be reached, and how to list its key', () => {
    expectGolden('unknown-host.md', summaryOf(theUnknownHost))
  })

  it('starts with the verdict', () => {
    expect(summaryOf(theStory)).toMatch(
      /^## ✗ Drifted: broken at runtime\n\nThe deployment does not run commit `4f0c7d1e9a2b`\.\n/,
    )
    expect(summaryOf(theProof)).toMatch(/^## ✓ Proven by labels\n/)
    expect(summaryOf(theUnknownHost)).toMatch(/^## \? Unproven: evidence is missing at runtime\n/)
  })

  it('shows the command that fixes both services', () => {
    expect(summaryOf(theStory)).toContain(
      '```sh\ndocker compose -p ai-backoffice-pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api dashboard\n```',
    )
  })

  it('shows a link that was not checked as such, and a later one as proving nothing', () => {
    const text = summaryOf(theStory)
    expect(text).toContain('<tr><td>auth</td><td>○&nbsp;not&nbsp;checked</td>')
    expect(text).toContain('<em>proves nothing while runtime is broken</em>')
  })

  it('names the switches that weakened the proof next to the verdict', () => {
    expect(summaryOf(theUnknownHost).indexOf('allow-unsafe-http')).toBeLessThan(200)
  })

  it('lists the broken ones first among 1,000 routes and 2,000 instances', () => {
    const text = summaryOf(theCrowd)
    expect(Buffer.byteLength(text)).toBeLessThan(160 * 1024)
    expect(text).toContain('500 of 1,000 routes')
    expect(text).toContain('1 of 100 containers wrong')
    expect(text.indexOf('prod-7.example.com</code>)')).toBeLessThan(text.indexOf('prod-1.example.com</code>)'))
    expect(text.match(/<tr><td>✗&nbsp;<code>GET/g)).toHaveLength(10 + 200)
    expect(text).toContain('… and 290 more routes; the JSON report has all of them.')
  })

  it('names what was omitted when it is full, and keeps the important parts', () => {
    const name = (at: number) => `${at}-${'<'.repeat(190)}`
    const many = Array.from({ length: 40 }, (_, at) => name(at))
    const routes = Array.from({ length: 1000 }, (_, at) => route(`/${at}/${'<'.repeat(190)}`, '200', 20 + at))
    const plan = planOf({
      routes,
      targets: many.map((one) => ({
        name: one,
        address: one,
        kind: 'ssh',
        hasInstances: true,
        place: theStory.plan.routes[0]?.place ?? { kind: 'input', name: 'target' },
      })),
    })
    const instances = theStory.observations.targets.flatMap((one) =>
      one.evidence.kind === 'seen' && one.evidence.value.kind === 'host' ? one.evidence.value.instances : [],
    )
    const hosts = many.map((one) =>
      there(one, host(...Array.from({ length: 60 }, (_, at) => ({ ...(instances[0] ?? never()), name: name(at) })))),
    )
    const text = summaryOf(
      outcomeOf(
        plan,
        hosts,
        routes.map((_, at) => answered(at, at % 2 === 0 ? 200 : 404)),
      ),
    )
    expect(Buffer.byteLength(text)).toBeLessThan(256 * 1024)
    expect(text).toContain('Not shown, because the summary reached its size limit: instances.')
    expect(text).toContain('### The chain')
  })

  it('shows some instances of each of many hosts, and counts the rest', () => {
    const names = Array.from({ length: 40 }, (_, at) => `prod-${at + 1}`)
    const copies = Array.from({ length: 100 }, (_, at) =>
      container({ service: 'api', name: `api-${at}`, runs: at % 2 === 0 ? before : merged }),
    )
    const plan = planOf({
      targets: names.map((name) => ssh(name, 2)),
      services: [service('api', names, 5)],
      routes: [],
    })
    const text = summaryOf(
      outcomeOf(
        plan,
        names.map((name) => there(name, host(...copies))),
        [],
      ),
    )
    expect(text.match(/50 of 100 containers wrong/g)).toHaveLength(40)
    expect(text).not.toContain('Not shown')
  })

  it('bounds each table, and counts the omitted rows', () => {
    const all = Array.from({ length: 200 }, (_, at) => container({ service: 'api', name: `${at}-${'<'.repeat(190)}` }))
    const text = summaryOf(outcomeOf(planOf({}), [there('prod-1', host(...all))], []))
    expect(Buffer.byteLength(text)).toBeLessThan(64 * 1024)
    expect(text).toMatch(/… and 1\d\d more containers; the JSON report has all of them\./)
  })

  it.each(attacks)('shows %# as text', (attack) => {
    const text = summaryOf(theAttack(attack))
    const html = htmlOf(text)
    const foreign = [...html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/gi)].filter(
      ([, tag = '', attributes = '']) =>
        !tags.includes(tag) || !['', ' align="left"', ' class="language-sh"'].includes(attributes),
    )
    expect(foreign).toEqual([])
    expect(html.replace(/<code[^>]*>[^<]*<\/code>/g, '')).not.toMatch(/evil|octocat|owned|verified|script/)
    expect(Buffer.byteLength(text)).toBeLessThan(32 * 1024)
  })

  it('has the same structure whatever the labels contain', () => {
    const shape = (attack: string) => htmlOf(summaryOf(theAttack(attack))).match(/<h[1-6][^>]*>[^<]*/g)
    for (const attack of attacks) expect(shape(attack)).toEqual(shape('plain'))
  })
})

function never(): never {
  throw new Error('the story has instances')
}
