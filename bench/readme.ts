import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bound, megabytes, type Result, seconds, spreadText, times } from './report.ts'

const region = /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/

/** Puts what was measured where marks are there for it: the goals into README.md, each bench into docs/speed.md. */
export function writePages(root: string, results: readonly Result[], machine: string, day: string): void {
  const measured = [
    `Measured on ${day} with \`npm run bench\` on ${machine}.`,
    'Whole processes, start-up included, run in turn with their peers; a ratio compares what ran in the same round: median',
    '(least – most) of the rounds.',
    '',
  ]
  const pages = [
    { file: join(root, 'README.md'), lines: [...measured, ...renderGoals(results)] },
    { file: join(root, 'docs/speed.md'), lines: [...measured, ...results.flatMap(renderBench)] },
  ].map((page) => ({ ...page, text: readFileSync(page.file, 'utf8') }))
  for (const { file, text } of pages) if (!region.test(text)) throw new Error(`${file} has no place for the bench`)
  for (const { file, text, lines } of pages)
    writeFileSync(
      file,
      text.replace(region, (_, open, close) => `${open}${lines.join('\n')}\n${close}`),
    )
}

/** Who has ten minutes wants to know what is fast enough, what is not, and why. */
function renderGoals(results: readonly Result[]): readonly string[] {
  const goals = results.flatMap(({ goals: judged }) =>
    judged.map(({ goal, measured, met }) => {
      const unit = goal.kind === 'time' ? times : megabytes
      return `| ${goal.what} | ${bound(goal)} | ${spreadText(measured, unit)} | ${met === undefined ? 'not measured' : met ? 'yes' : 'no'} |`
    }),
  )
  return [
    '| what | goal | measured | met |',
    '| --- | --- | --- | --- |',
    ...goals,
    '',
    'Where it loses, and why:',
    '',
    ...losses,
    '',
  ]
}

const losses = [
  '- **One `ssh` alone.** A login on loopback is over in 0.23 s. The script on the host takes 0.13 s, two starts of the',
  '  Docker CLI in a row among it; Node 0.05 s; reading what was asked and telling what was found as much again. *A Node that',
  '  only spawns that ssh* takes 1.8 × as long as the login: it reads, judges and tells nothing.',
  '- **The key exchange.** What OpenSSH 9.2 agrees on, sntrup761, costs 8 × the processor time of curve25519. One ssh does not',
  '  feel that; ten at once on two cores that also play the servers do: *a Node that only spawns ten times ssh* takes 1.5 × as',
  '  long as one. We do not weaken what client and server agree on.',
  '- **curl.** It starts at once and needs a sixth of our processor time and an eighth of our memory. It judges nothing.',
  '- **pssh** sends the same script to fifty hosts and judges nothing either. Most of the difference is the start of Node.',
]

/** What each contender of a bench took, and what a reader has to know of how. */
function renderBench({ about, notes, contenders }: Result): readonly string[] {
  const rows = contenders.map(({ name, missing, took, cpu, peak }) =>
    missing === undefined
      ? `| ${name} | ${spreadText(took, seconds)} | ${cpu ? seconds(cpu.median) : ''} | ${peak ? megabytes(peak.most / 1e6) : ''} |`
      : `| ${name} | skipped: ${missing} | | |`,
  )
  const head = ['| | wall clock | processor time | largest process |', '| --- | --- | --- | --- |']
  return [`## ${about}`, '', ...notes, '', ...head, ...rows, '']
}
