/**
 * A glob as a pattern of awk for a path that begins with `./`: a star stands for anything within one name, two of them for any
 * folders, a question mark for one byte of a name. Everything else is itself.
 */
export function globPattern(glob: string): string {
  const parts = glob.split(/(\*\*\/|\*\*|\*|\?)/).map((part) => {
    switch (part) {
      case '**/':
        return '(.*/)?'
      case '**':
        return '.*'
      case '*':
        return '[^/]*'
      case '?':
        return '[^/]'
    }
    return part.replace(/[.[\](){}+$|\\^]/g, (sign) => ('\\]^'.includes(sign) ? `\\${sign}` : `[${sign}]`))
  })
  return `^[.]/${parts.join('')}$`
}
