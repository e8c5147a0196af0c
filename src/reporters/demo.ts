import { styleText } from 'node:util'
import { inText } from './escape.ts'
import { say } from './phrase.ts'

/** The text of the demo between two runs: a heading, and lines below it. */
export interface DiagnosisContext {
  readonly heading: string
  readonly lines: readonly string[]
}

/** The three parts of the demo. */
export interface Contexts {
  readonly opening: DiagnosisContext
  readonly redeployment: DiagnosisContext
  readonly ending: DiagnosisContext
}

/** The three parts, for a deployment that is simulated at `url`, with its config file. */
export const demoContexts = (url: string, commit: string, config: string): Contexts => ({
  opening: {
    heading: 'A deployment that drifted',
    lines: [
      'The workflow screen of AI Back Office Pack "does nothing". Its code was merged, both images were built, and the',
      `pipeline is green. This process plays the host at ${url}.`,
      '',
      `Does commit ${inText(say`${commit}`)} run there? .github/runtime-drift.yml says what to check:`,
      '',
      ...config
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`),
    ],
  },
  redeployment: {
    heading: 'The fix',
    lines: ['The host recreates its containers from the images that it already has.'],
  },
  ending: {
    heading: 'Next',
    lines: [
      'Run this in your own repository:',
      '',
      '  runtime-drift init     # writes a first config file',
      '  runtime-drift doctor   # checks the way to each target',
      '  runtime-drift verify   # checks the deployment',
    ],
  },
})

/** A part as a terminal shows it. */
export function renderContext({ heading, lines }: DiagnosisContext, color: boolean): string {
  const title = `── ${heading} ${'─'.repeat(Math.max(3, 92 - heading.length))}`
  const painted = color ? styleText('cyan', title, { validateStream: false }) : title
  return `\n${painted}\n\n${lines.join('\n')}\n\n`
}
