import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contender } from '../contest.ts'
import type { Stage } from '../stage/stage.ts'
import type { Web } from '../stage/web.ts'
import { installed } from './installed.ts'

const program = '/usr/bin/curl'

/** One curl for all routes, `width` at the same time, each with its own connection; it prints the status codes. */
export function curlParallel(web: Web, width: number, stage: Stage): Contender {
  const file = configFile(web, stage)
  const parallel = ['--parallel', '--parallel-immediate', '--parallel-max', `${width}`]
  return {
    name: `curl --parallel-max ${width}`,
    ...installed(program),
    command: () => ({
      line: [program, '-q', ...parallel, '--config', file],
      env: { PATH: '/usr/bin:/bin' },
      cwd: stage.folder,
    }),
    wrong: ({ exit, stdout }) => {
      const answers = stdout.match(/^200 /gm)?.length ?? 0
      return exit === 0 && answers === web.routes.length ? undefined : `exit code ${exit}, ${answers} times 200`
    },
  }
}

/** A curl config file (`man curl`, --config) that requests every route and prints `CODE URL` for each. */
export function configFile(web: Web, stage: Stage): string {
  const file = join(stage.folder, 'curl.conf')
  const urls = web.routes.map((route) => `url = "${route}"\noutput = "/dev/null"\n`)
  const trust = web.authority === undefined ? '' : `cacert = "${web.authority}"\n`
  writeFileSync(
    file,
    `silent\nno-progress-meter\nmax-time = 20\n${trust}write-out = "%{http_code} %{url}\\n"\n${urls.join('')}`,
  )
  return file
}
