import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bound, megabytes, type Result, seconds, spreadText, times } from './report.ts'

/** Writes docs/performance.md: the goals into one region, each bench into another. */
export function writePage(root: string, results: readonly Result[], machine: string, day: string): void {
  const measured = [
    `Measured on ${day} with \`npm run bench\` on ${machine}.`,
    'Whole processes, start-up included, run in turn with their peers; a ratio compares what ran in the same round: median',
    '(least – most) of the rounds.',
    '',
  ]
  const file = join(root, 'docs/performance.md')
  const parts = [
    { name: 'goals', lines: [...measured, ...renderGoals(results)] },
    { name: 'bench', lines: results.flatMap(renderBench) },
  ]
  let text = readFileSync(file, 'utf8')
  for (const { name, lines } of parts) {
    const region = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*(<!-- /${name} -->)`)
    if (!region.test(text)) throw new Error(`${file} has no region ${name}`)
    text = text.replace(region, (_, open, close) => `${open}${lines.join('\n')}\n${close}`)
  }
  writeFileSync(file, text)
}

/** What is fast enough, what is not, and why. */
function renderGoals(results: readonly Result[]): readonly string[] {
  const goals = results.flatMap(({ goals: judged }) =>
    judged.map(({ goal, measured, met }) => {
      const unit = goal.kind === 'memory' ? megabytes : times
      return `| ${goal.what} | ${bound(goal)} | ${spreadText(measured, unit)} | ${met === undefined ? 'not measured' : met ? 'yes' : 'no'} |`
    }),
  )
  return [
    '| what | goal | measured | met |',
    '| --- | --- | --- | --- |',
    ...goals,
    '',
    'Where a goal is missed, and why:',
    '',
    ...renderLosses(results),
    '',
  ]
}

/** Why goals are missed, in ratios of the same run. */
function renderLosses(results: readonly Result[]): readonly string[] {
  const how = (bench: string, over: string, under: string, of: 'took' | 'cpu' | 'peak' = 'took'): string => {
    const all = results.find(({ name }) => name === bench)?.contenders ?? []
    const [a, b] = [over, under].map((contender) => all.find(({ name }) => name === contender)?.[of]?.median)
    return a === undefined || b === undefined ? 'not measured' : times(a / b)
  }
  const [ours, login] = ['runtime-drift', 'ssh host true']
  const [script, spawning] = ['ssh with the same script', 'a Node that only spawns that ssh']
  const ten = (exchange: string): string =>
    how('whole-job', `a Node that only spawns ten times ssh, ${exchange}`, `one ssh, ${exchange}`)
  const [routes, curl] = ['runtime-drift, 50 wide', 'curl --parallel-max 50']
  return [
    `- **One \`ssh\` alone.** The script starts the Docker CLI twice, which is nearly all of its time. *ssh with the same`,
    `  script* takes ${how('one-host', script, login)} as long as the login for 20 containers, and ${how('many-containers', script, login)} for 100. *A Node that only spawns that ssh* takes`,
    `  ${how('one-host', spawning, login)}, and judges nothing; Runtime Drift takes ${how('one-host', ours, login)}. The ratio depends on the key exchange.`,
    `- **Ten thousand files.** *ssh with the same script* takes ${how('files', script, login)}: opening and hashing them is 0.3 s of processor time on`,
    `  the host, besides two starts of the Docker CLI. The rest of ${how('files', ours, login)} is Node, and ten thousand lines of a manifest.`,
    '- **The key exchange.** OpenSSH 9.2 agrees on sntrup761, which costs 8 × the processor time of curve25519. Ten logins at once on two',
    `  cores, which also run the servers, feel it: *a Node that only spawns ten times ssh* takes ${ten('sntrup761')} as`,
    `  long as one, with curve25519 ${ten('curve25519')}. Runtime Drift doesn't weaken what client and server agree on.`,
    `- **curl.** It starts at once. Runtime Drift needs ${how('routes', routes, curl, 'cpu')} its processor time, ${how('routes', routes, curl, 'peak')} its memory, and 0.1 s before the first`,
    '  connection. curl judges nothing.',
    '- **pssh** sends the same script to fifty hosts, and judges nothing either. Most of the difference is the start of Node.',
  ]
}

/** What each contender of a bench took, and what a reader has to know of how. */
function renderBench({ about, notes, contenders }: Result): readonly string[] {
  const rows = contenders.map(({ name, missing, took, cpu, peak }) =>
    missing === undefined
      ? `| ${name} | ${spreadText(took, seconds)} | ${cpu ? seconds(cpu.median) : ''} | ${peak ? megabytes(peak.max / 1e6) : ''} |`
      : `| ${name} | skipped: ${missing} | | |`,
  )
  const head = ['| | wall clock | processor time | largest process |', '| --- | --- | --- | --- |']
  return [`## ${about}`, '', ...notes, '', ...head, ...rows, '']
}
