// The reference of findings and causes: one section each, with meaning, example and fix.
import { causeRecords, exampleCauses } from '../../src/model/cause.ts'
import { examplePlan as plan } from '../../src/model/example.ts'
import { exampleFindings, findingRecords } from '../../src/model/finding.ts'
import { linkNames } from '../../src/model/plan.ts'
import { inMarkdown } from '../../src/reporters/escape.ts'
import { fixedBySentences } from '../../src/reporters/explain.ts'
import { explainCause, nameCause } from '../../src/reporters/messages/cause.ts'
import { explainFinding } from '../../src/reporters/messages/finding.ts'
import { fixCauses } from '../../src/reporters/messages/fix.ts'
import { sentence as inSentence, paragraph, say } from '../../src/reporters/phrase.ts'
import { block, code, sentence, table } from './markdown.mjs'

const everyFinding = exampleFindings()

const verdicts = { contradicted: '`drifted`', missing: '`unproven`', warning: 'warning' }
const retries = {
  true: 'Later checks can clear it, so the run keeps retrying.',
  false: 'Waiting cannot change it, so the run ends at once.',
  'by-reason': 'Whether the run keeps retrying depends on why the evidence is missing.',
}

/** The fix: commands one per line, or an edit in a sentence. */
function fixed(fix) {
  if (fix.kind === 'edit') return `**Fix:** ${inMarkdown(inSentence(fix.words))}`
  const where = fix.on === undefined ? 'Run:' : `On ${inMarkdown(say`${fix.on}`)}:`
  const then = fix.then === undefined ? [] : [inMarkdown(inSentence(fix.then))]
  return [`**Fix:** ${where}`, block('sh', fix.lines.join('\n')), ...then].join('\n\n')
}

const quoted = (text) => `> ${text.replaceAll('\n', '\n> ')}`

/** A finding of each code; the messages are those that the reporters print. */
function findingSection(name) {
  const { kind, retryable, meaning, fixedBy } = findingRecords[name]
  const example = everyFinding.find((finding) => finding.code === name)
  if (example === undefined) throw new Error(`no example of the finding ${name}`)
  const explained = explainFinding(example, plan)
  return [
    `### \`${name}\``,
    sentence(meaning),
    `Result: ${verdicts[kind]}. ${retries[retryable]} ${fixedBySentences[fixedBy]}`,
    quoted(inMarkdown(paragraph(explained))),
    fixed(explained.fix),
  ].join('\n\n')
}

export const findingNames = Object.keys(findingRecords)

export function findingsReference() {
  return linkNames
    .map((link) => {
      const names = findingNames.filter((name) => name.startsWith(`${link}/`))
      return [`## ${link}`, ...names.map(findingSection)].join('\n\n')
    })
    .join('\n\n')
}

/** Without \`as-found\`, which only repeats a finding. */
export const causes = exampleCauses().filter(({ code: name }) => name !== 'as-found')

export const causeNames = [...new Set(causes.map(({ code: name }) => name))]

export function causesReference() {
  const sections = causeNames.map((name) => {
    const examples = causes.filter((cause) => cause.code === name)
    const [first] = examples
    const received = examples.map((cause) => quoted(inMarkdown(paragraph(explainCause(cause, plan)))))
    const steps = [...new Set(fixCauses([first], plan).map(fixed))]
    return [
      `## \`${name}\``,
      `**${nameCause(first)}.** ${sentence(causeRecords[name].meaning)} ${fixedBySentences[causeRecords[name].fixedBy]}`,
      received.join('\n\n'),
      ...steps,
    ].join('\n\n')
  })
  const list = table(
    ['cause', 'code'],
    causeNames.map((name) => {
      const [first] = causes.filter((cause) => cause.code === name)
      return [nameCause(first), `[\`${name}\`](#${name})`]
    }),
  )
  return [list, ...sections].join('\n\n')
}

/** The findings that never change the verdict. */
export const warningsReference = () =>
  table(
    ['warning', 'meaning'],
    findingNames
      .filter((name) => findingRecords[name].kind === 'warning')
      .map((name) => [`[${code(name)}](#${name.replaceAll('/', '')})`, sentence(findingRecords[name].meaning)]),
  )
