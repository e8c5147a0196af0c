import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contender } from '../contest.ts'
import type { Stage } from '../stage/stage.ts'
import type { Web } from '../stage/web.ts'
import { installed } from './installed.ts'

/** One curl after the other, as people write it. */
export function curlLoop(web: Web, stage: Stage): Contender {
  const file = join(stage.folder, 'curl-loop.sh')
  const trust = web.authority === undefined ? '' : `--cacert ${web.authority} `
  const url = `curl -q -s -o /dev/null -w '%{http_code} %{url}\\n' ${trust}"$route"`
  writeFileSync(file, `for route in ${web.routes.join(' ')}; do\n  ${url}\ndone\n`)
  return {
    name: 'a shell loop of curl',
    ...installed('/usr/bin/curl'),
    rounds: 1,
    command: () => ({ line: ['/bin/sh', file], env: { PATH: '/usr/bin:/bin' }, cwd: stage.folder }),
    wrong: ({ exit, stdout }) => {
      const answers = stdout.match(/^200 /gm)?.length ?? 0
      return exit === 0 && answers === web.routes.length ? undefined : `exit code ${exit}, ${answers} times 200`
    },
  }
}
