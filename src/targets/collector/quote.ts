/** One word for a POSIX shell: whatever the text holds, the shell sees it as data. NUL cannot be passed and is dropped. */
export const shellWord = (text: string): string => `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`

/**
 * The text as Docker's `json` template function prints it, so that a host can compare both byte by byte. Go escapes
 * U+2028 and U+2029, which JSON.stringify leaves alone; every other escape is the same in both.
 */
export const engineJson = (text: string): string =>
  JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
