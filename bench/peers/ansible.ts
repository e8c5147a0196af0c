import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contender } from '../contest.ts'
import type { Fleet } from '../stage/fleet.ts'
import type { Stage } from '../stage/stage.ts'
import type { Web } from '../stage/web.ts'
import { configFile } from './curl.ts'
import { installed } from './installed.ts'

const programs = ['/usr/bin/ansible', '/usr/bin/curl']

/** The labels and the image of every container: what people print to compare it by eye. */
export const inspectAll =
  "docker ps -q | xargs docker inspect --format '{{.Name}} {{.Image}} {{.Config.Image}} {{.State.Status}} " +
  '{{index .Config.Labels "org.opencontainers.image.revision"}}\''

/**
 * `ansible all -m shell` with all hosts at once and its usual ControlPersist, then curl. `routes` are the curl
 * options: one request after the other over one connection, as is common, or in parallel, as an expert does it.
 */
export function ansible(fleet: Fleet, web: Web, routes: readonly string[], name: string, stage: Stage): Contender {
  const home = join(stage.folder, 'ansible')
  const at = (path: string): string => join(home, path)
  const hosts = fleet.hosts.map((host) => `${host} ansible_host=${host} ansible_port=${fleet.port}`)
  mkdirSync(home, { recursive: true })
  writeFileSync(at('inventory'), `${hosts.join('\n')}\n`)
  const login = `-o UserKnownHostsFile=${fleet.knownHostsFile} -o IdentitiesOnly=yes`
  const look = [
    ...['ansible', 'all', '-i', at('inventory'), '-u', fleet.user, '--private-key', fleet.keyFile, '-f', '10'],
    ...[
      `--ssh-common-args=${login}`,
      '-e',
      'ansible_python_interpreter=/usr/bin/python3',
      '-m',
      'shell',
      '-a',
      `{% raw %}${inspectAll}{% endraw %}`,
    ],
  ]
  const ask = ['curl', '-q', ...routes, '--config', configFile(web, stage)]
  return {
    name,
    ...installed(...programs),
    rounds: 5,
    command: () => ({
      line: ['/bin/sh', '-c', `${look.map(quoted).join(' ')} && ${ask.map(quoted).join(' ')}`],
      env: { PATH: '/usr/bin:/bin', HOME: home, LC_ALL: 'C.UTF-8', ANSIBLE_SSH_CONTROL_PATH_DIR: at('cp') },
      cwd: home,
    }),
    wrong: ({ exit, stdout }) => {
      const seen = stdout.match(/ running [0-9a-f]{40}$/gm)?.length ?? 0
      const codes = stdout.match(/^200 /gm)?.length ?? 0
      const all = seen === fleet.hosts.length * 20 && codes === web.routes.length
      return exit === 0 && all ? undefined : `exit code ${exit}, ${seen} containers, ${codes} times 200`
    },
    // Each runner is new, so its connections are new too.
    after: async () => hangUp(at('cp')),
  }
}

/** Ends the connections that ansible keeps open for reuse. */
function hangUp(folder: string): void {
  if (!existsSync(folder)) return
  for (const socket of readdirSync(folder))
    execFileSync('/usr/bin/ssh', ['-O', 'exit', '-o', `ControlPath=${join(folder, socket)}`, 'host'], {
      stdio: 'ignore',
    })
  rmSync(folder, { recursive: true, force: true })
}

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`
