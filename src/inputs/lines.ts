import type { Place } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { DeclaredTarget, Reading } from './declarations.ts'
import type { InputName } from './declared.ts'
import { readImageLine } from './images.ts'
import { readName } from './name.ts'
import { namedServices } from './named-services.ts'
import { controlCharacter, keep, problem } from './problems.ts'
import { misplacedTemplate } from './template.ts'

/** The lines of an input that are not empty, with their numbers. `#` starts a comment. */
function linesOf(
  text: string,
  name: InputName,
  problems: Problem[],
): { readonly text: string; readonly place: Place }[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    const declared = line.trim()
    if (declared === '' || declared.startsWith('#')) return []
    const place = { kind: 'input', name, line: at + 1 } as const
    const meant = withoutListSyntax(declared)
    if (meant === declared) return [{ text: declared, place }]
    problems.push(problem(place, declared, { code: 'line-of-list', line: meant }))
    return []
  })
}

/** A line without the dash and the quotes of an entry of a YAML list. No name, address or route begins with them. */
function withoutListSyntax(line: string): string {
  const entry = line.replace(/^-\s+/, '')
  return /^(["']).+\1$/.test(entry) ? entry.slice(1, -1) : entry
}

/** Parses the inputs `target`, `services`, `routes`, `images` and `base-url`. */
export function readLists(given: (name: InputName) => string | undefined): Reading {
  const problems: Problem[] = []
  const targetLines = linesOf(given('target') ?? '', 'target', problems)
  const targetNames = targetLines.flatMap((line) => splitTarget(line.text).name ?? [])
  const targets = targetLines.flatMap((line) => readTarget(line.text, line.place, problems))
  const services = linesOf(given('services') ?? '', 'services', problems).flatMap(({ text, place }) =>
    namedServices(text, place, problems),
  )
  const routes = linesOf(given('routes') ?? '', 'routes', problems).flatMap((line) =>
    isMisplaced(line.text, line.place, problems) ? [] : [{ kind: 'line', ...line } as const],
  )
  const images = linesOf(given('images') ?? '', 'images', problems).flatMap(
    (line) => keep(readImageLine(line.text, line.place), problems) ?? [],
  )
  const base = given('base-url')?.trim()
  const baseUrl = base ? { text: base, place: { kind: 'input', name: 'base-url' } as const } : undefined
  const serviceNames = services.map((service) => service.name)
  return {
    declared: { targets, services, routes, images, sites: [], features: [], baseUrl, targetNames, serviceNames },
    problems,
  }
}

/** Parses `[name=]address`. The kind of the address is parsed later. */
function readTarget(text: string, place: Place, problems: Problem[]): DeclaredTarget[] {
  const character = controlCharacter(text)
  if (character !== undefined) {
    problems.push(problem(place, text, { code: 'control-character', character }))
    return []
  }
  if (isMisplaced(text, place, problems)) return []
  const { name, address } = splitTarget(text)
  if (name !== undefined && keep(readName(name, 'target', place), problems) === undefined) return []
  return [{ name, address, settings: {}, place }]
}

function splitTarget(text: string): { readonly name: string | undefined; readonly address: string } {
  // In two steps, because one pattern would read a long run of spaces once for each of them.
  const [before = '', ...rest] = text.split('=')
  if (rest.length === 0 || /[:/]/.test(before)) return { name: undefined, address: text }
  return { name: before.trimEnd(), address: rest.join('=').trimStart() }
}

function isMisplaced(text: string, place: Place, problems: Problem[]): boolean {
  const misplaced = misplacedTemplate(text, place)
  if (misplaced !== undefined) problems.push(misplaced)
  return misplaced !== undefined
}
