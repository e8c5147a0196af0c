import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contender } from '../contest.ts'
import { type Fleet, ssh } from '../stage/fleet.ts'
import type { Stage } from '../stage/stage.ts'
import type { Web } from '../stage/web.ts'
import { installed } from './installed.ts'
import { plain } from './ssh.ts'

/** One container after the other. */
export const inspectEach =
  'for id in $(docker ps -q); do docker inspect --format "{{.Name}} {{.Image}} {{.State.Status}}" $id; done'

/** The loop people write: host after host, container after container, route after route. */
export function shellLoop(fleet: Fleet, web: Web, stage: Stage): Contender {
  const file = join(stage.folder, 'loop.sh')
  const trust = web.authority === undefined ? '' : `--cacert ${web.authority} `
  const login = ssh(fleet, '"$host"').map((word) => (word === '"$host"' ? word : `'${word}'`))
  writeFileSync(
    file,
    `for host in ${fleet.hosts.join(' ')}; do
  ${login.join(' ')} '${inspectEach}' 2>/dev/null
done
for route in ${web.routes.join(' ')}; do
  curl -q -s -o /dev/null -w '%{http_code} %{url}\\n' ${trust}"$route"
done
`,
  )
  return {
    name: 'a shell loop',
    ...installed('/usr/bin/ssh', '/usr/bin/curl'),
    rounds: 1,
    command: () => ({ line: ['/bin/sh', file], env: plain, cwd: stage.folder }),
    wrong: ({ exit, stdout }) => {
      const seen = stdout.match(/ running$/gm)?.length ?? 0
      const codes = stdout.match(/^200 /gm)?.length ?? 0
      const all = seen === fleet.hosts.length * 20 && codes === web.routes.length
      return exit === 0 && all ? undefined : `exit code ${exit}, ${seen} containers, ${codes} times 200`
    },
  }
}
