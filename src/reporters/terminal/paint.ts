import { styleText } from 'node:util'

/** What a text is coloured as. */
export type Tone = 'green' | 'red' | 'yellow' | 'dim' | 'bold'
/** Colours a text, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string

export const painter = (color: boolean): Paint =>
  color ? (tone, text) => styleText(tone, text, { validateStream: false }) : (_tone, text) => text
