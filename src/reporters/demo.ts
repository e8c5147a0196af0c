import { styleText } from 'node:util'
import { inText } from './escape.ts'
import { say } from './phrase.ts'

/** What the demo says between two runs: a heading, and lines below it. */
export interface DiagnosisContext {
  readonly heading: string
  readonly lines: readonly string[]
}

/** The story that the demo tells. */
export interface Contexts {
  readonly opening: DiagnosisContext
  readonly redeployment: DiagnosisContext
  readonly ending: DiagnosisContext
}

/** The three scenes, for a deployment that is played at `url`, with the config file that asks it. */
export const demoContexts = (url: string, commit: string, config: string): Contexts => ({
  opening: {
    heading: 'A deployment that lies',
    lines: [
      'The workflow screen of AI Back Office Pack "does nothing". Its code was merged, both images were built, the',
      `pipeline is green. This process plays that host at ${url}.`,
      '',
      `Is commit ${inText(say`${commit}`)} what is running? This is what is asked, .github/runtime-drift.yml:`,
      '',
      ...config
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`),
    ],
  },
  redeployment: {
    heading: 'Now the remedy is carried out',
    lines: ['The played host creates its containers anew, from the images that it has had all along.'],
  },
  ending: {
    heading: 'That is all',
    lines: ['The same step in your deploy workflow: see README.md, "Quick start".'],
  },
})

/** A scene as a terminal shows it. */
export function renderContext({ heading, lines }: DiagnosisContext, color: boolean): string {
  const title = `── ${heading} ${'─'.repeat(Math.max(3, 92 - heading.length))}`
  const painted = color ? styleText('cyan', title, { validateStream: false }) : title
  return `\n${painted}\n\n${lines.join('\n')}\n\n`
}
