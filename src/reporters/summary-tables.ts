import { htmlText, inHtml } from './escape.ts'
import { count, counted, explainPlace, placeOf, stateWords } from './messages/index.ts'
import { isEmpty, paragraph, plain, say } from './phrase.ts'
import type { LinkModel } from './rows/index.ts'
import type { RouteRow } from './rows/routes.ts'
import type { InstanceRow, Noun, TargetRows } from './rows/targets.ts'

/**
 * Tables are HTML blocks on one line each row and without an empty line: nothing in them is read as markdown, so that no
 * pipe, mention or address in a foreign text can become anything.
 */
const cell = (content: string): string => `<td>${content}</td>`

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = `<tr>${heads.map((name) => `<th align="left">${htmlText(name)}</th>`).join('')}</tr>`
  return ['<table>', head, ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`), '</table>'].join('\n')
}

/** Our own few words as ones that a narrow column does not break. */
const unbroken = (words: string): string => htmlText(words).replaceAll(' ', '&nbsp;')

const folded = (title: string, body: string): string => `<details><summary>${title}</summary>\n${body}\n</details>`

const maxFindings = 3
const maxWrong = 50
const maxRight = 200
const maxOpen = 10
const maxTargets = 40
/** Characters of rows that one table may hold. */
const roomOfTable = 48 * 1024

/** Rows that fit, and how many did not. */
function fitting<T>(all: readonly T[], max: number, render: (row: T) => readonly string[]) {
  const rows: (readonly string[])[] = []
  let used = 0
  for (const one of all.slice(0, max)) {
    const row = render(one)
    used += row.reduce((sum, text) => sum + text.length + 9, 9)
    if (used > roomOfTable) break
    rows.push(row)
  }
  return { rows, rest: all.length - rows.length }
}

const restLine = (rest: number, what: string, many = `${what}s`): string =>
  rest === 0
    ? ''
    : `\n<p>… and ${htmlText(counted(rest, `more ${what}`, `more ${many}`))}; the JSON report has all of them.</p>`

/** Five rows, in the order in which the links carry each other. */
export function chainTable(links: readonly LinkModel[]): string {
  const rows = links.map((link) => {
    const { mark, word } = stateWords[link.state]
    const state =
      link.state === 'broken' && !link.blocked
        ? `<strong>${unbroken(`${mark} ${word}`)}</strong>`
        : unbroken(`${mark} ${word}`)
    return [link.link, state, link.proof ?? '–', link.claims === 0 ? '–' : String(link.claims), linkCell(link)]
  })
  return table(['Link', 'State', 'Proof', 'Claims', 'Result'], rows)
}

function linkCell(link: LinkModel): string {
  const note = isEmpty(link.note) ? [] : [`<em>${inHtml(link.note)}</em>`]
  const lines = link.messages
    .slice(0, maxFindings)
    .map((message) => inHtml(say`${paragraph(message)} (${explainPlace(message.place)})`))
  const rest = link.messages.length - lines.length
  const more = rest === 0 ? [] : [inHtml(say`… and ${count(rest, 'more finding')}`)]
  return [...note, ...lines, ...more].join('<br>')
}

/** One table a target with something wrong, unfolded; one folded table a target where everything is right. */
export function instanceTables(targets: readonly TargetRows[]): string {
  if (targets.length === 0) return ''
  const shown = targets.slice(0, maxTargets)
  const each = Math.max(4, Math.floor(maxRight / shown.length))
  const rest = restLine(targets.length - shown.length, 'target').trim()
  return ['### Targets', ...shown.map((target) => targetBlock(target, each)), ...(rest === '' ? [] : [rest])].join(
    '\n\n',
  )
}

/** `each` is how many rows of a kind a target may show: many targets share one room. */
function targetBlock(target: TargetRows, each: number): string {
  const mark = target.wrong ? '✗' : '✓'
  if (target.says !== undefined) return `<p>${mark} ${inHtml(target.says)}</p>`
  const { one, many } = target.noun
  const wrong = target.instances.filter((row) => row.wrong)
  const right = target.instances.filter((row) => !row.wrong)
  const amount =
    wrong.length === 0
      ? count(right.length, one, many)
      : plain(`${wrong.length} of ${counted(target.instances.length, one, many)} wrong`)
  const head = inHtml(say`${plain(mark)} ${placeOf(target)}: ${amount}`)
  if (wrong.length === 0) return folded(head, instanceTable(right, each, target.noun))
  const table = `<p><strong>${head}</strong></p>\n${instanceTable(wrong, Math.min(each, maxWrong), target.noun)}`
  if (right.length === 0) return table
  const others = `✓ ${htmlText(counted(right.length, one, many))} as expected`
  return `${table}\n${folded(others, instanceTable(right, each, target.noun))}`
}

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

function instanceTable(instances: readonly InstanceRow[], max: number, { one, many }: Noun): string {
  const { rows, rest } = fitting(instances, max, (row) => [
    `${row.mark}&nbsp;${inHtml(say`${row.service}`)}`,
    ...[say`${row.container}`, row.state, row.image, row.revision].map(inHtml),
  ])
  const heads = ['Service', capitalised(one), 'State', one === 'process' ? 'Executable' : 'Image', 'Commit']
  return table(heads, rows) + restLine(rest, one, many)
}

/** Routes with an unexpected response, the first of them unfolded; the others folded behind how many they are. */
export function routeTable(routes: readonly RouteRow[]): string {
  const first = routes[0]
  if (first === undefined) return ''
  const origin = routes.every((row) => row.origin === first.origin) ? first.origin : undefined
  const wrong = routes.filter((row) => row.wrong)
  const right = routes.filter((row) => !row.wrong)
  const at = origin === undefined ? say`` : say` at ${origin}`
  const parts = ['### Routes']
  if (wrong.length > 0) {
    const head = inHtml(
      say`${plain(`✗ ${wrong.length} of ${counted(routes.length, 'route')}`)}${at} returned an unexpected response`,
    )
    parts.push(`<p><strong>${head}</strong></p>\n${rowsOf(wrong.slice(0, maxOpen), origin)}`)
  }
  if (wrong.length > maxOpen) {
    const head = htmlText(`✗ ${counted(wrong.length - maxOpen, 'more route')} with an unexpected response`)
    parts.push(folded(head, rowsOf(wrong.slice(maxOpen), origin)))
  }
  if (right.length > 0) {
    parts.push(
      folded(
        inHtml(say`${plain(`✓ ${counted(right.length, 'route')}`)}${at} returned the expected response`),
        rowsOf(right, origin),
      ),
    )
  }
  return parts.join('\n\n')
}

/** Requests without the origin that the head names already. */
function rowsOf(routes: readonly RouteRow[], origin: string | undefined): string {
  const { rows, rest } = fitting(routes, maxRight, (row) => [
    `${row.wrong ? '✗' : '✓'}&nbsp;${inHtml(say`${`${row.method} ${origin === undefined ? row.url : row.url.slice(origin.length)}`}`)}`,
    inHtml(say`${row.expected}`),
    inHtml(row.answer),
    row.took === '' ? '–' : unbroken(row.took),
    inHtml(row.note),
  ])
  return table(['Request', 'Expected', 'Received', 'Time', 'Note'], rows) + restLine(rest, 'route')
}
