import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { Outcome } from '../../src/model/verdict.ts'
import { actionReporters, runReporters } from '../../src/reporters/index.ts'
import type { Reporter } from '../../src/reporters/port.ts'
import { renderTerminal } from '../../src/reporters/terminal.ts'
import { causeKinds } from '../builders/examples.ts'
import { attacks, theAttack, theCrowd, theProof, theStory, theUnknownHost } from '../builders/outcomes.ts'
import { reportInto } from './telling.ts'

const tell = (outcome: Outcome, reporters: readonly Reporter[] = actionReporters) =>
  reportInto((context) => runReporters(reporters, outcome, context))

const schema: object = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'))
const conforms = new Ajv({ allErrors: true, allowUnionTypes: true, inlineRefs: false }).compile(schema)

describe('the output of the action', () => {
  it('sets the outputs of a drift', async () => {
    const { outputs } = await tell(theStory)
    expect(outputs).toMatchObject({
      verified: 'false',
      verdict: 'drifted',
      'broken-link': 'runtime',
      commit: theStory.plan.commit,
    })
  })

  it('sets the outputs of a proof', async () => {
    const { outputs, annotations } = await tell(theProof)
    expect(outputs).toMatchObject({ verified: 'true', verdict: 'proven', 'broken-link': '' })
    expect(annotations).toEqual([])
  })

  it('annotates each service on its line of the config file, and the explained route as a notice', async () => {
    const { annotations } = await tell(theStory)
    expect(
      annotations.map(({ name, properties }) => [name, properties.title, properties.file, properties.line]),
    ).toEqual([
      ['error', 'Runtime drift: api', '.github/runtime-drift.yml', '5'],
      ['error', 'Runtime drift: dashboard', '.github/runtime-drift.yml', '8'],
      ['notice', 'Runtime drift: GET https://backoffice.example.com/api/workflows', '.github/runtime-drift.yml', '13'],
    ])
  })

  it('shows the same fix of a cause in the annotations, the log, the summary and on the terminal', async () => {
    const fix = 'docker compose -p ai-backoffice-pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d '
    const { annotations, written } = await tell(theStory)
    const { log } = await tell(theStory, actionReporters.slice(0, 1))
    const shown = [
      ...annotations.filter(({ name }) => name === 'error').map(({ data }) => data),
      log.filter((line) => line.includes(fix)).join('\n'),
      written,
      renderTerminal(theStory, false),
    ].map((text) =>
      text
        .split('\n')
        .filter((line) => line.includes(fix))
        .map((line) => line.trim().replace('$ ', '')),
    )
    // Each finding is about one service; the fix is the one of the cause, which names both.
    expect(shown).toEqual(Array(5).fill([`${fix}api dashboard`]))
  })

  it('warns of a switch that weakens the proof', async () => {
    const { annotations } = await tell(theUnknownHost)
    expect(annotations.filter(({ name }) => name === 'warning').map(({ data }) => data)).toEqual([
      'allow-unsafe-http is set and weakens the proof.',
    ])
  })

  it('annotates at most ten of a kind, and counts all of them in the first', async () => {
    const { annotations, dropped } = await tell(theCrowd)
    const notices = annotations.filter(({ name }) => name === 'notice')
    expect(notices).toHaveLength(10)
    expect(notices[0]?.data).toMatch(/^500 later findings, the first 10 are annotated/)
    expect(dropped).toBe(0)
  })

  it('annotates a verdict that no finding explains with its cause and fix', async () => {
    const causes = [{ code: 'not-stable', stable: 1, wanted: 2, changes: [], repeated: [] }] as const
    const { annotations } = await tell({ ...theProof, verdict: { ...theProof.verdict, kind: 'unproven', causes } })
    expect(annotations.map(({ name, data }) => [name, data])).toEqual([
      [
        'error',
        'Unproven.\nNot stable: Only 1 of the 2 required consecutive checks passed before the time limit.\nFix: raise wait of this step (now 1 min), or find out what changes between the checks.',
      ],
    ])
  })

  it('ends the log with the verdict, the cause and the fix', async () => {
    const { log } = await tell(theStory, actionReporters.slice(0, 1))
    expect(log.slice(-5).join('\n')).toMatch(
      /✗ Drifted: broken at runtime\. The deployment does not run commit 4f0c7d1e9a2b\.\n {2}Built, not recreated: .*\n.*Fix: run on deploy@prod-1\.example\.com:\n.*\$ docker compose -p ai-backoffice-pack .* up -d api dashboard\n/,
    )
  })

  it('folds the log in groups that end', async () => {
    const { commands } = await tell(theStory, actionReporters.slice(0, 1))
    const groups = commands.map(({ name }) => name)
    expect(groups.filter((name) => name === 'group').length).toBe(4)
    expect(groups.filter((name) => name === 'endgroup').length).toBe(4)
  })

  it.each([...causeKinds, theProof, theCrowd])('writes a report that follows its schema %#', async (outcome) => {
    const { report } = await tell(outcome)
    expect(report?.mode).toBe(0o600)
    const text = JSON.parse(report?.text ?? '')
    expect(conforms(text) ? [] : conforms.errors).toEqual([])
    expect(text).toMatchObject({ schema: 1, verdict: { kind: outcome.verdict.kind } })
  })

  it('refuses a report of another version', () => {
    expect(conforms({ schema: 2 })).toBe(false)
  })

  it.each(attacks)('turns no text of %# into a command', async (attack) => {
    const { annotations, commands, complaints, masks, outputs, env, path, log } = await tell(theAttack(attack))
    const allowed = ['group', 'endgroup', 'error', 'warning', 'notice']
    expect(commands.filter(({ name }) => !allowed.includes(name))).toEqual([])
    expect(complaints).toEqual([])
    expect(masks).toEqual([])
    expect(outputs.verified).toBe('false')
    expect(Object.keys(outputs).sort()).toEqual(['broken-link', 'commit', 'report', 'verdict', 'verified'])
    expect([env, path]).toEqual([{}, []])
    expect(annotations.map(({ data }) => data.replaceAll('\n', '')).join('')).not.toMatch(/[\p{Cc}\p{Cf}]|##\[/u)
    expect(Math.max(...log.map((line) => line.length))).toBeLessThan(8192)
  })

  it('warns when a reporter fails, and runs the others', async () => {
    const broken: Reporter = {
      name: 'summary',
      report: async () => {
        throw new Error('ENOSPC: no space left on device\n::set-output name=verified::true')
      },
    }
    const { annotations, outputs, commands } = await tell(theStory, [broken, ...actionReporters.slice(-1)])
    expect(annotations.map(({ name, data }) => [name, data])).toEqual([
      ['warning', expect.stringMatching(/^The summary could not be written: "ENOSPC.*The verdict does not change\.$/)],
    ])
    expect(commands).toHaveLength(1)
    expect(outputs.verdict).toBe('drifted')
  })
})
