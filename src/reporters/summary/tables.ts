import { htmlText, inHtml } from '../escape.ts'
import { type Phrase, plain, say } from '../phrase.ts'
import type { RouteRow } from '../story/routes.ts'
import type { InstanceRow, TargetRows } from '../story/targets.ts'
import type { LinkStory } from '../story.ts'
import { count, counted, stateWords, wordPlace } from '../wording.ts'

/**
 * Tables are HTML blocks on one line each row and without an empty line: nothing in them is read as markdown, so that no
 * pipe, mention or address in a foreign text can become anything.
 */
const cell = (content: string): string => `<td>${content}</td>`

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = `<tr>${heads.map((name) => `<th align="left">${htmlText(name)}</th>`).join('')}</tr>`
  return ['<table>', head, ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`), '</table>'].join('\n')
}

const folded = (title: string, body: string): string => `<details><summary>${title}</summary>\n${body}\n</details>`

const mostTold = 3
const mostWrong = 50
const mostRight = 200
/** Characters of rows that one table may hold. */
const roomOfTable = 48 * 1024

/** Rows that fit, and how many did not. */
function fitting<T>(all: readonly T[], most: number, render: (row: T) => readonly string[]) {
  const rows: (readonly string[])[] = []
  let used = 0
  for (const one of all.slice(0, most)) {
    const row = render(one)
    used += row.reduce((sum, text) => sum + text.length + 9, 9)
    if (used > roomOfTable) break
    rows.push(row)
  }
  return { rows, rest: all.length - rows.length }
}

const restLine = (rest: number, what: string): string =>
  rest === 0 ? '' : `\n<p>… and ${htmlText(counted(rest, `more ${what}`))}; the JSON report has all of them.</p>`

/** Five rows, in the order in which the links carry each other. */
export function chainTable(links: readonly LinkStory[]): string {
  const rows = links.map((link) => {
    const { mark, word } = stateWords[link.state]
    const state = link.state === 'broken' && !link.moot ? `<strong>${mark} ${word}</strong>` : `${mark} ${word}`
    return [link.link, state, link.proof ?? '–', link.claims === 0 ? '–' : String(link.claims), linkCell(link)]
  })
  return table(['Link', 'State', 'Proof', 'Claims', 'What was found'], rows)
}

function linkCell(link: LinkStory): string {
  const note = link.note.parts[0] === '' ? [] : [`<em>${inHtml(link.note)}</em>`]
  const told = link.told.slice(0, mostTold).map(({ what, place }) => inHtml(say`${what} (${wordPlace(place)})`))
  const rest = link.told.length - told.length
  const more = rest === 0 ? [] : [inHtml(say`… and ${count(rest, 'more finding')}`)]
  return [...note, ...told, ...more].join('<br>')
}

/** One table a target with something wrong, unfolded; one folded table a target where everything is right. */
export function instanceTables(targets: readonly TargetRows[]): string {
  if (targets.length === 0) return ''
  const wrong = targets.filter((target) => target.wrong)
  const right = targets.filter((target) => !target.wrong)
  const shown = [...wrong.slice(0, 20).map(targetBlock), ...right.slice(0, 20).map(targetBlock)]
  const rest = targets.length - shown.length
  const more = rest === 0 ? [] : [restLine(rest, 'target').trim()]
  return ['### Where it runs', ...shown, ...more].join('\n\n')
}

function targetBlock(target: TargetRows): string {
  const name = target.name === target.address ? say`${target.name}` : say`${target.name} (${target.address})`
  const wrong = target.instances.filter((row) => row.wrong)
  const right = target.instances.filter((row) => !row.wrong)
  const mark = target.wrong ? '✗' : '✓'
  if (target.says !== undefined) return `<p>${mark} ${inHtml(say`${name} ${target.says}`)}</p>`
  const amount =
    wrong.length === 0
      ? count(right.length, 'container')
      : plain(`${wrong.length} of ${counted(target.instances.length, 'container')} wrong`)
  const head = inHtml(say`${plain(mark)} ${name}: ${amount}`)
  if (wrong.length === 0) return folded(head, instanceTable(right, mostRight))
  const others =
    right.length === 0
      ? ''
      : `\n${folded(`✓ ${htmlText(counted(right.length, 'container'))} as expected`, instanceTable(right, mostRight))}`
  return `<p><strong>${head}</strong></p>\n${instanceTable(wrong, mostWrong)}${others}`
}

function instanceTable(instances: readonly InstanceRow[], most: number): string {
  const { rows, rest } = fitting(instances, most, (row) => [
    `${row.wrong ? '✗' : '✓'} ${inHtml(say`${row.service}`)}`,
    ...[say`${row.container}`, row.state, row.image, row.revision].map(inHtml),
  ])
  return table(['Service', 'Container', 'State', 'Image', 'Commit'], rows) + restLine(rest, 'container')
}

/** Routes with another answer, unfolded; the others folded behind how many they are. */
export function routeTable(routes: readonly RouteRow[]): string {
  if (routes.length === 0) return ''
  const wrong = routes.filter((row) => row.wrong)
  const right = routes.filter((row) => !row.wrong)
  const parts = ['### Routes']
  if (wrong.length > 0) {
    const head = `${wrong.length} of ${counted(routes.length, 'route')} answered otherwise than declared:`
    parts.push(`<p>${htmlText(head)}</p>\n${rowsOf(wrong, mostWrong)}`)
  }
  if (right.length > 0)
    parts.push(folded(`✓ ${htmlText(counted(right.length, 'route'))} as declared`, rowsOf(right, mostRight)))
  return parts.join('\n\n')
}

function rowsOf(routes: readonly RouteRow[], most: number): string {
  const { rows, rest } = fitting(routes, most, (row) => [
    `${row.wrong ? '✗' : '✓'} ${inHtml(say`${row.request}`)}`,
    ...[say`${row.expected}`, row.answer, plain(row.took === '' ? '–' : row.took), row.note].map((words: Phrase) =>
      inHtml(words),
    ),
  ])
  return table(['Request', 'Expected', 'Answered', 'Took', 'What it says'], rows) + restLine(rest, 'route')
}
