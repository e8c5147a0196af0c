import { inText } from '../escape.ts'
import { list, say } from '../phrase.ts'

/** Says that a word is no command, and which there are. */
export const wordCommand = (word: string, known: readonly string[]): string =>
  `${inText(say`${word.slice(0, 64)} is no command of runtime-drift; the commands are ${list(known)}. See runtime-drift --help.`)}\n`
