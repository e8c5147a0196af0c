import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instance } from '../../../src/model/instance.ts'
import { readCovered } from '../../../src/targets/collector/covered.ts'
import { collectorScript, readCollected } from '../../../src/targets/collector/index.ts'
import { engineJson } from '../../../src/targets/collector/shell.ts'
import { membersOf, recordOf } from '../../builders/collector-records.ts'
import { merged } from '../../builders/observations.ts'

const nonce = '0f9e8d7c-1'
const time = '2026-11-28T21:39:53.1Z'
const [id, imageId] = ['c'.repeat(64), `sha256:${'f'.repeat(64)}`]

let bin = ''
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'drift-bin-'))
})
afterEach(() => rmSync(bin, { recursive: true }))

const mountOf = (destination: string) => ({ type: 'bind', name: '', source: '/srv/x', destination, writable: true })

/** What is read of a container with this working directory, command and mounts. */
function collect(dir: string, command: readonly string[], mounts: readonly string[], pid = 7): Instance['covered'] {
  const fields = ['/api', 'running', '', 0, 0, time, time, '', '', '', '', '', '', merged, '', '']
  const over = [
    'over',
    engineJson(id),
    String(pid),
    engineJson(dir),
    String(mounts.length),
    ...mounts.flatMap((one) => [engineJson(one), JSON.stringify(mountOf(one))]),
    ...command.map((word) => engineJson(word).replaceAll('&', '\\u0026')),
  ].join('\t')
  const inspected = [['i', engineJson(id), engineJson(imageId), '"api:1"', membersOf('i', fields, 4)].join('\t'), over]
  const image = recordOf('m', imageId, ['api:1'], [], time, merged, '', '', 'linux/amd64')
  writeFileSync(join(bin, 'inspected'), `${inspected.join('\n')}\n`)
  const program = `#!/bin/sh
case "$1 $2" in
'ps '*) printf '%s\\n' 'c\t"${id}"\t"api"\t"api:1"\t""\t""' ;;
'inspect '*) cat ${bin}/inspected ;;
'image inspect') echo '${image}' ;;
esac
`
  writeFileSync(join(bin, 'docker'), program, { mode: 0o755 })
  const asks = [{ name: 'api', container: { by: 'name', name: 'api' } as const }]
  const env = { PATH: `${bin}:/usr/bin:/bin` }
  const answer = execFileSync('sh', ['-s'], { input: collectorScript(asks, nonce), env, encoding: 'utf8' })
  const read = readCollected(answer, nonce, asks)
  const [instance] = read.kind === 'seen' ? read.value.instances : []
  if (instance === undefined) throw new Error(answer)
  return instance.covered
}

type Case = readonly [dir: string, command: string, mounts: string, how: string, by: string, mount: string]

/** A command as words; what is in quotes is one. */
const wordsOf = (command: string): readonly string[] =>
  (command.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ''))

describe('a mount that holds the code of a container', () => {
  it.each<Case>([
    // The code of a developer's machine over that of the image.
    ['/app', 'docker-entrypoint.sh node server.js', '/app /app/node_modules', 'file', '/app/server.js', '/app'],
    ['/app', 'docker-entrypoint.sh npm start', '/app', 'runner', 'npm', '/app'],
    ['/app', "/bin/sh -c 'npm run migrate && npm start'", '/app', 'runner', 'npm', '/app'],
    ['/srv/app/', 'tini -- gunicorn app:app', '/srv/app', 'runner', 'gunicorn', '/srv/app'],
    ['/srv/app', 'bundle exec puma -C config/puma.rb', '/srv', 'file', '/srv/app/config/puma.rb', '/srv'],
    ['/var/www/html', 'docker-php-entrypoint php-fpm', '/var/www/html', 'runner', 'php-fpm', '/var/www/html'],
    [
      '/var/www/html',
      'docker-entrypoint.sh apache2-foreground',
      '/var/www/html',
      'runner',
      'apache2-foreground',
      '/var/www/html',
    ],
    ['/app', '/bin/sh start.sh', '/app', 'file', '/app/start.sh', '/app'],
    // A part that has the code.
    ['/app', 'node dist/server.js', '/app/dist', 'file', '/app/dist/server.js', '/app/dist'],
    ['/app', 'node ./dist/../dist', '/app/dist', 'file', '/app/dist', '/app/dist'],
    ['/', 'node /opt/app/server.js', '/opt/app', 'file', '/opt/app/server.js', '/opt/app'],
    ['', 'java -jar /app/app.jar', '/app/app.jar', 'file', '/app/app.jar', '/app/app.jar'],
    ['', 'java -cp /app/classes:/app/libs/* Main', '/app/classes', 'file', '/app/classes', '/app/classes'],
    ['', "sh -c 'cd /srv/app && exec node index.mjs'", '/srv/app', 'file', '/srv/app/index.mjs', '/srv/app'],
    ['', 'gunicorn --chdir=/srv/app app:app', '/srv/app', 'file', '/srv/app', '/srv/app'],
    // The program itself.
    ['/app', './server --port=80', '/app', 'executable', '/app/server', '/app'],
    ['', '/usr/local/bin/api', '/usr/local/bin/api', 'executable', '/usr/local/bin/api', '/usr/local/bin/api'],
    ['', 'gosu app env A=/b tini -- /opt/api/bin/api', '/opt/api', 'executable', '/opt/api/bin/api', '/opt/api'],
    // The content of a web server.
    [
      '',
      "/docker-entrypoint.sh nginx -g 'daemon off;'",
      '/usr/share/nginx/html',
      'runner',
      'nginx',
      '/usr/share/nginx/html',
    ],
    ['/srv', 'caddy file-server', '/srv', 'runner', 'caddy', '/srv'],
    // The command does not show what it runs.
    ['/app', '/entrypoint.sh', '/app', 'directory', '', '/app'],
    ['/app', '/entrypoint.sh', '/entrypoint.sh', 'directory', '/entrypoint.sh', '/entrypoint.sh'],
    ['/app', 'npm start', '/app/src', 'directory', '', '/app/src'],
  ])('in %j, by %j, with mounts at %s, is reported', (dir, command, mounts, how, by, destination) => {
    expect(collect(dir, wordsOf(command), mounts.split(' '))).toEqual({
      how,
      by,
      mount: { ...mountOf(destination), name: undefined },
    })
  })

  it.each([
    // Data, dependencies, configurations and keys.
    ['/app', 'docker-entrypoint.sh node server.js', '/app/node_modules /app/data /app/uploads'],
    ['/app', 'npm start', '/app/.env /app/config /app/public/uploads /run/secrets'],
    ['/rails', '/rails/bin/docker-entrypoint ./bin/rails server', '/rails/storage /rails/log'],
    ['/data', 'docker-entrypoint.sh redis-server', '/data'],
    ['/data', '/usr/local/bin/api --db=/data/api.db', '/data'],
    ['', '/docker-entrypoint.sh nginx -c /etc/nginx/nginx.conf', '/etc/nginx/nginx.conf /etc/nginx/conf.d'],
    ['/srv', 'caddy run --config /etc/caddy/Caddyfile', '/data /config /etc/caddy/Caddyfile'],
    ['/var/www/html', 'docker-php-entrypoint php-fpm', '/var/www/html/storage /usr/local/etc/php/php.ini'],
    ['', '/usr/bin/prometheus --config.file=/etc/prometheus/p.yml --storage.tsdb.path=/prometheus', '/prometheus'],
    ['/home/node', 'tini -- /docker-entrypoint.sh n8n', '/home/node/.n8n'],
    ['', 'minio server /data', '/data'],
    ['/application', 'node server.js', '/app'],
    ['/app', 'node /app/server.js', '/var/run/docker.sock /etc/localtime'],
  ])('in %j, by %j, is not reported at %s', (dir, command, mounts) => {
    expect(collect(dir, wordsOf(command), mounts.split(' '))).toBeUndefined()
  })

  it('is recognised by the end of a long command, and by its working directory if the command is too long to read', () => {
    const options = (count: number) => Array.from({ length: count }, (_, at) => `--option-${at}`)
    const long = ['/usr/bin/launch', ...options(400), `--more=${'a'.repeat(9000)}`, '/srv/app/server.js']
    expect(collect('', long, ['/srv/app'])).toMatchObject({ how: 'file', by: '/srv/app/server.js' })
    expect(collect('/app', ['/usr/bin/launch', ...options(2500)], ['/app'])).toMatchObject({ how: 'directory' })
    expect(collect('/app', ['/usr/bin/launch', ...options(500)], ['/app'])).toBeUndefined()
  })

  it('is not reported for a stopped container', () => {
    expect(collect('/app', ['npm', 'start'], ['/app'], 0)).toBeUndefined()
  })

  it('never lets arguments leave the host', () => {
    const covered = collect('/app', ['node', 'server.js', '--token=geheim', '"\\\t$(reboot)'], ['/app'])
    expect(JSON.stringify(covered)).not.toMatch(/geheim|reboot/)
  })

  it('is read within bounds, and rejected when it is malformed', () => {
    expect(readCovered([id, 'runner', 'n'.repeat(999), mountOf('/app')])?.by).toHaveLength(300)
    expect(readCovered([id, 'other', 'npm', mountOf('/app')])).toBeUndefined()
    expect(readCovered([id, 'runner', 'npm', {}])).toBeUndefined()
    expect(readCovered([id, 'runner', 'npm'])).toBeUndefined()
  })

  it.each(['mawk', 'busybox', 'gawk'])('is the same with %s, if it is installed', (name) => {
    if (spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0) return
    writeFileSync(join(bin, 'awk'), `#!/bin/sh\nexec ${name} ${name === 'busybox' ? 'awk ' : ''}"$@"\n`, {
      mode: 0o755,
    })
    expect(collect('/app', ['node', 'server.js'], ['/app/node_modules', '/app'])).toMatchObject({
      how: 'file',
      by: '/app/server.js',
      mount: { destination: '/app' },
    })
  })
})
