/** Markdown that GitHub shows, from plain values. */

const cell = (text) => String(text).trim().replaceAll('|', '\\|').replaceAll('\n', ' ')

export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** Text as code; nothing when there is none. A text with backticks gets a longer fence. */
export function code(text) {
  if (text === '' || text === undefined) return ''
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

export const block = (language, text) => `\`\`\`${language}\n${text}\n\`\`\``

/** A capital letter at the start and a full stop at the end, where they are missing. */
export function sentence(text) {
  const begun = /^[a-z]/.test(text) ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}` : text
  return /[.!?:`)]$/.test(begun) && !/[`)]$/.test(begun) ? begun : `${begun}.`
}

/** The anchor that GitHub gives a heading. */
export const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
