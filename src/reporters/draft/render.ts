import { fillIn } from '../../problem.ts'
import type { Draft, DraftRoute, DraftService, DraftTarget, Source } from '../draft.ts'
import { comments } from '../messages/draft.ts'

/** A first config as YAML, each line with its source. Unknown values are marked as left to fill in. */
export function renderDraft(draft: Draft): string {
  const blocks = [
    comments.head,
    ['targets:', ...draft.targets.flatMap(renderTarget)],
    [
      'services:',
      ...draft.services.flatMap(renderService),
      ...draft.leftOut
        .slice(0, 20)
        .map(({ name, why, from }) => `  ${comments.leftOut(shown(name), why, place(from))}`),
    ],
    renderRoutes(draft),
    draft.unread.map((path) => comments.unread(shown(path))),
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

function renderTarget({ name, kind, user, host, port, from, variable, jump }: DraftTarget): readonly string[] {
  const why = comments.target(kind, from && place(from), variable === undefined ? undefined : shown(variable))
  if (kind === 'docker') return [`  ${why}`, `  ${scalar(name)}: docker://`]
  const known = from === undefined ? (user ?? 'deploy') : (user ?? fillIn)
  const address = scalar(`ssh://${known}@${host ?? fillIn}${port === undefined ? '' : `:${port}`}`)
  return [
    `  ${why}`,
    `  ${scalar(name)}: ${jump === undefined ? address : `{ address: ${address}, jump: ${scalar(jump)} }`}`,
  ]
}

function renderService({ name, container, instances, image, artifact, port, from }: DraftService): readonly string[] {
  const lines = [
    ...(container === undefined ? [] : [`container: { ${container.by}: ${scalar(container.text)} }`]),
    ...(instances === undefined ? [] : [`instances: ${instances}`]),
    ...(image === undefined ? [] : [`image: ${scalar(image)}`]),
  ]
  const guesses = [
    ...(artifact.value === undefined || artifact.from === undefined
      ? []
      : comments.artifact(scalar(artifact.value), place(artifact.from))),
    ...(port.value === undefined || port.from === undefined ? [] : [comments.port(port.value, place(port.from))]),
  ]
  const head = lines.length === 0 ? `${scalar(name)}: {}` : `${scalar(name)}:`
  return [
    `  ${comments.service(from && place(from))}`,
    `  ${head}`,
    ...[...lines, ...guesses].map((line) => `    ${line}`),
  ]
}

function renderRoutes({ routes, baseUrl }: Draft): readonly string[] {
  if (routes.length === 0) return comments.noRoutes
  const url = (baseUrl.value ?? `https://${fillIn}`).replace(/\/+$/, '')
  return [
    comments.baseUrl(baseUrl.from && place(baseUrl.from)),
    `base-url: ${scalar(url)}`,
    '',
    'routes:',
    ...routes.map(renderRoute),
  ]
}

const renderRoute = ({ path, why, from }: DraftRoute): string =>
  `  - ${scalar(`GET ${path} -> 200`)} ${comments.route(why, place(from))}`

const place = ({ path, line }: Source): string => `${shown(path)}:${line}`

/** Foreign text in a comment: one line, without characters that an editor hides. */
const shown = (text: string): string => text.slice(0, 120).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')

/** Words that YAML 1.1 or 1.2 read as another type than text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i

/** A text as a scalar that no parser reads as another type. */
function scalar(text: string): string {
  const isPlain =
    /^(?:GET )?[A-Za-z_./][\w./:@=-]*(?: -> \d{3})?$/.test(text) && !/:$|: /.test(text) && !reserved.test(text)
  return isPlain
    ? text
    : JSON.stringify(text).replace(
        /[\u007f-\u{10ffff}]/gu,
        (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
      )
}
