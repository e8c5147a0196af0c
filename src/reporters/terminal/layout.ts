/** Columns of a terminal that a person reads comfortably; a narrower one breaks lines itself. */
const width = 100

/** A text as lines of at most 100 columns behind an indent. A word that is longer stays whole, so that it can be copied. */
export function wrapped(text: string, indent: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && indent + longer.length > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].map((one) => `${' '.repeat(indent)}${one}`)
}

/** Rows in columns as wide as their widest cell, at most 40; a wider cell pushes its own row only. */
export function columns(rows: readonly (readonly string[])[], indent: number): readonly string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.min(40, Math.max(widths[at] ?? 0, cell.length))
    })
  }
  const fill = (row: readonly string[]) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')
  return rows.map((row) => `${' '.repeat(indent)}${fill(row)}`.trimEnd())
}
