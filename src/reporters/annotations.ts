import * as core from '@actions/core'
import type { Place } from '../parsed.ts'
import { inLog } from './escape.ts'
import { fixText } from './fix.ts'
import { counted } from './messages/index.ts'
import { type Phrase, paragraph, plain, say, sentence } from './phrase.ts'
import type { Reporter } from './port.ts'
import { buildReport, type Message, type ReportModel } from './rows/index.ts'

export type AnnotationKind = 'error' | 'warning' | 'notice'

export interface Annotation {
  readonly kind: AnnotationKind
  readonly message: string
  readonly properties: core.AnnotationProperties
}

/** The runner keeps ten of a kind and step, and 4,096 characters of each (actions/runner, ExecutionContext.cs). */
const max = 10
const longest = 4096

/**
 * Findings of the first broken link are errors, as many as the runner keeps. Those of later links prove nothing, so they are
 * notices. Warnings, and switches that weaken the proof, are warnings.
 */
export function renderAnnotations(model: ReportModel): readonly Annotation[] {
  const first = model.links.filter((link) => !link.blocked).flatMap((link) => link.messages)
  const errors = [
    ...first,
    ...model.links.filter((link) => link.blocked).flatMap((link) => link.messages.filter(isLoud)),
  ]
  const later = model.links.filter((link) => link.blocked).flatMap((link) => link.messages)
  const notices = later.filter((message) => !isLoud(message))
  return [
    ...(errors.length > 0 ? bounded('error', errors) : bare(model)),
    ...bounded('warning', [...model.warnings, ...model.unsafe]),
    ...bounded('notice', notices),
  ]
}

/** A request that is open to anonymous callers is an error, whichever link broke before. */
const isLoud = ({ code }: Message): boolean => code === 'auth/anonymous-allowed'

/** A verdict that no finding explains (not stable, nothing claimed) is still an error, with its fix. */
function bare(model: ReportModel): readonly Annotation[] {
  if (model.verdict === 'proven')
    return model.failed === undefined ? [] : [simple('error', 'Runtime drift', model.failed)]
  const causes = model.causes
    .slice(0, max)
    .flatMap((cause) => [inLog(say`${plain(cause.name)}: ${paragraph(cause)}`), ...cause.fixes.map(fixText)])
  const message = [inLog(sentence(model.headline)), ...causes].join('\n').slice(0, longest)
  return [{ kind: 'error', message, properties: { title: 'Runtime drift' } }]
}

/** At most ten of a kind; the first says how many there are. */
function bounded(kind: AnnotationKind, all: readonly (Message | Phrase)[]): readonly Annotation[] {
  const noun = kind === 'error' ? 'finding' : kind === 'warning' ? 'warning' : 'later finding'
  return all.slice(0, max).map((one, at) => {
    const annotation = 'parts' in one ? simple(kind, 'Runtime drift', one) : annotate(kind, one)
    if (at > 0 || all.length <= max) return annotation
    const head = `${counted(all.length, noun)}, the first ${max} are annotated; the summary has the rest.\n`
    return { ...annotation, message: (head + annotation.message).slice(0, longest) }
  })
}

function annotate(kind: AnnotationKind, finding: Message): Annotation {
  const message = [inLog(paragraph(finding)), ...finding.fixes.map(fixText)].join('\n').slice(0, longest)
  return { kind, message, properties: { title: titleOf(finding), ...placeProperties(finding.place) } }
}

const simple = (kind: AnnotationKind, title: string, words: Phrase): Annotation => ({
  kind,
  message: inLog(sentence(words)).slice(0, longest),
  properties: { title },
})

/** `Runtime drift: api`. */
const titleOf = (message: Message): string => inLog(say`Runtime drift: ${message.subject}`)

/** Annotations are shown next to a line of a file of the repository. Other places have no line there. */
function placeProperties(place: Place): core.AnnotationProperties {
  return place.kind === 'file' ? { file: place.path, startLine: place.line } : {}
}

const tell: Readonly<Record<AnnotationKind, (message: string, properties: core.AnnotationProperties) => void>> = {
  error: core.error,
  warning: core.warning,
  notice: core.notice,
}

export const annotations: Reporter = {
  name: 'annotations',
  async report(outcome) {
    for (const { kind, message, properties } of renderAnnotations(buildReport(outcome))) tell[kind](message, properties)
  },
}
