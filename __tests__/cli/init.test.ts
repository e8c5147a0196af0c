import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as yaml from 'yaml'
import { draftOf } from '../../src/cli/init/draft.ts'
import { openRepository } from '../../src/cli/init/repository.ts'
import { renderDraft } from '../../src/reporters/draft/render.ts'
import { ask, codes } from '../builders/inputs.ts'
import { processorTime } from '../patience.ts'
import { root, run } from '../rig/act.ts'

// Each command is a separate process, which a busy machine starts slowly.
type Files = Readonly<Record<string, string>>

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function repositoryOf(files: Files): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'runtime-drift-init-')), 'back-office')
  folders.push(dirname(folder))
  for (const [path, text] of Object.entries({ 'README.md': '', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const draft = (files: Files): string => {
  const folder = repositoryOf(files)
  return renderDraft(draftOf(openRepository(folder), folder, yaml))
}

/** The file as data, without its comments. */
const dataOf = (text: string) => yaml.parse(text)

const deploy = (...steps: readonly string[]): string =>
  `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    environment: { name: production, url: "https://app.example.com/" }\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`
const ssh = 'uses: appleboy/ssh-action@v1\n        with: { host: prod.example.com, username: deploy }'

/** Typical repositories, and the expected draft of each. */
const repositories: Readonly<Record<string, { readonly files: Files; readonly says: object }>> = {
  'compose with what it builds, what it pulls and what ends': {
    files: {
      'compose.yml':
        'name: pack\nservices:\n  api: { build: ./apps/api, deploy: { replicas: 2 } }\n  web: { image: "ghcr.io/acme/web:${TAG}" }\n  db: { image: postgres }\n  migrate: { build: . }\n  debug: { build: ., profiles: [dev] }\n  worker: { build: ., depends_on: { migrate: { condition: service_completed_successfully } } }\n',
      '.github/workflows/deploy.yml': deploy(ssh),
    },
    says: {
      targets: { production: 'ssh://deploy@prod.example.com' },
      services: {
        api: { container: { compose: 'pack/api' }, instances: 2 },
        web: { container: { compose: 'pack/web' }, image: 'ghcr.io/acme/web' },
        worker: { container: { compose: 'pack/worker' } },
      },
    },
  },
  'a compose file of production over another one': {
    files: {
      'docker-compose.yml': 'services: { api: { build: . } }\n',
      'docker-compose.prod.yml':
        'services: { api: { image: "registry.example.com:5000/acme/api", deploy: { replicas: 3 } } }\n',
      'docker-compose.override.yml': 'services: { mailhog: { build: . } }\n',
    },
    says: {
      targets: { prod: 'ssh://deploy@FILL-IN' },
      services: { api: { container: { compose: 'api' }, instances: 3, image: 'registry.example.com:5000/acme/api' } },
    },
  },
  'several hosts, ports, and hosts that are secrets': {
    files: {
      'compose.yaml': 'services: { api: { build: . } }\n',
      '.github/workflows/ship.yaml': deploy(
        'uses: appleboy/ssh-action@v1\n        with: { host: "a.example.com, b.example.com", username: "${{ secrets.SSH_USER }}", port: 2222 }',
        'run: |\n          rsync -az ./ deploy@c.example.com:/srv/app\n          ssh -p 2200 root@d.example.com systemctl restart app',
        'uses: appleboy/ssh-action@v1\n        with: { host: "${{ secrets.PROD_HOST }}", username: deploy }',
      ),
    },
    says: {
      targets: {
        production: 'ssh://FILL-IN@a.example.com:2222',
        'production-2': 'ssh://FILL-IN@b.example.com:2222',
        'production-3': 'ssh://deploy@c.example.com',
        'production-4': 'ssh://root@d.example.com:2200',
        'production-5': 'ssh://deploy@FILL-IN',
      },
      services: { api: { container: { compose: 'api' } } },
    },
  },
  'a runner that is the host': {
    files: {
      'compose.yml': 'services: { api: { build: . } }\n',
      '.github/workflows/deploy.yml':
        'jobs: { up: { runs-on: [self-hosted, linux], steps: [{ run: "docker compose -f compose.yml up -d --build" }] } }\n',
    },
    says: { targets: { prod: 'docker://' }, services: { api: { container: { compose: 'api' } } } },
  },
  'a stack of a swarm': {
    files: {
      'docker-compose.yml': 'services: { api: { image: "ghcr.io/acme/api:${SHA}" }, db: { image: postgres } }\n',
      '.github/workflows/deploy.yml': deploy(
        'uses: appleboy/ssh-action@v1\n        with: { host: manager.example.com, username: deploy, script: "cd /srv && docker stack deploy -c docker-compose.yml office" }',
      ),
    },
    says: {
      targets: { production: 'ssh://deploy@manager.example.com' },
      services: { api: { container: { swarm: 'office_api' }, image: 'ghcr.io/acme/api' } },
    },
  },
  'units of systemd': {
    files: {
      '.github/workflows/deploy.yml': deploy(
        'run: |\n          ssh deploy@prod.example.com "sudo systemctl restart office-api.service && sudo systemctl restart nginx"',
      ),
    },
    says: {
      targets: { production: 'ssh://deploy@prod.example.com' },
      services: { 'office-api': { container: { systemd: 'office-api' } } },
    },
  },
  'images that are pushed, without compose': {
    files: {
      Dockerfile:
        'FROM node\nWORKDIR /app\nCOPY dist ./dist\nEXPOSE 8080\nHEALTHCHECK CMD wget -qO- http://127.0.0.1:8080/ready || exit 1\n',
      '.git/config': '[core]\n\tbare = false\n[remote "origin"]\n\turl = git@github.com:Acme/Back-Office.git\n',
      '.github/workflows/build.yml':
        'env: { REGISTRY: ghcr.io, IMAGE: "${{ github.repository }}" }\njobs: { b: { steps: [{ uses: docker/metadata-action@v5, with: { images: "${{ env.REGISTRY }}/${{ env.IMAGE }}" } }, { uses: docker/build-push-action@v6, with: { tags: "${{ steps.meta.outputs.tags }}" } }] } }\n',
    },
    says: {
      services: { 'back-office': { container: { image: 'ghcr.io/acme/back-office' } } },
      'base-url': 'https://FILL-IN',
      routes: ['GET /ready -> 200'],
    },
  },
  'Rails with Kamal': {
    files: {
      'config/deploy.yml':
        'service: office\nimage: acme/office\nservers: { web: [192.0.2.1, 192.0.2.2], job: { hosts: [192.0.2.1] } }\nregistry: { server: ghcr.io }\nssh: { user: app }\n',
      'config/routes.rb':
        'Rails.application.routes.draw do\n  get "up" => "rails/health#show", as: :rails_health_check\nend\n',
      Dockerfile: 'FROM ruby\n',
    },
    says: {
      targets: { prod: 'ssh://app@192.0.2.1', 'prod-2': 'ssh://app@192.0.2.2' },
      services: { office: { container: { label: 'service=office' }, image: 'ghcr.io/acme/office' } },
      routes: ['GET /up -> 200'],
    },
  },
  'Kamal with a port, and hosts of the environment': {
    files: {
      'config/deploy.yml':
        'service: office\nservers: { web: [\'<%= ENV["WEB_HOST"] %>\', 192.0.2.3] }\nssh: { port: 2222, proxy: "ops@bastion.example.com:2200" }\n',
    },
    says: {
      targets: {
        prod: { address: 'ssh://root@FILL-IN:2222', jump: 'ssh://ops@bastion.example.com:2200' },
        'prod-2': { address: 'ssh://root@192.0.2.3:2222', jump: 'ssh://ops@bastion.example.com:2200' },
      },
      services: { office: { container: { label: 'service=office' } } },
    },
  },
  'a stack that is deployed in a command of several lines': {
    files: {
      'docker-compose.yml': 'services: { api: { build: . } }\n',
      '.github/workflows/deploy.yml':
        'jobs: { d: { steps: [{ uses: appleboy/ssh-action@v1, with: { host: m.example.com, username: deploy, script: "docker stack deploy \\\\\n  -c docker-compose.yml \\\\\n  office\\necho done" } }] } }\n',
    },
    says: { services: { api: { container: { swarm: 'office_api' } } } },
  },
  'Next.js': {
    files: {
      'app/(ops)/api/health/route.ts': 'export const GET = () => {}',
      'pages/api/status.ts': '',
      'package.json': '{}',
    },
    says: { services: { 'back-office': {} }, routes: ['GET /api/status -> 200', 'GET /api/health -> 200'] },
  },
  'Spring with its actuator': {
    files: { 'pom.xml': '<dependency>\n<artifactId>spring-boot-starter-actuator</artifactId>\n</dependency>' },
    says: { routes: ['GET /actuator/health -> 200'] },
  },
  'Express, FastAPI, Django, Laravel and Go': {
    files: {
      'a/server.ts': "app.get('/healthz', handler)\napp.get('/users', users)",
      'b/main.py': '@app.get("/api/health")\ndef health(): ...',
      'c/urls.py': 'urlpatterns = [path("ping/", ping), path("admin/", admin)]',
      'd/routes/web.php': "Route::get('/status', fn () => 'ok');",
      'e/main.go': 'mux.HandleFunc("GET /livez", live)',
    },
    says: { routes: ['GET /healthz -> 200', 'GET /api/health -> 200', 'GET /ping/ -> 200'] },
  },
  'nothing that tells': {
    files: {},
    says: { targets: { prod: 'ssh://deploy@FILL-IN' }, services: { 'back-office': {} } },
  },
}

describe('a drafted config', () => {
  it('includes the variables and the jump host of Kamal', () => {
    const config = (proxy: string) =>
      `service: office\nservers: ['<%= ENV["WEB_HOST"] %>']\nssh: { proxy: "${proxy}" }\n`
    const text = draft({ 'config/deploy.yml': config('ops@bastion.example.com:2200') })
    expect(text).toContain('the host comes from WEB_HOST')
    expect(text).toContain('jump: ssh://ops@bastion.example.com:2200 }')
    expect(draft({ 'config/deploy.yml': config('192.0.2.9') })).toContain('jump: ssh://root@192.0.2.9 }')
    expect(draft({ 'config/deploy.yml': config('-oProxyCommand=x') })).not.toContain('jump:')
  })

  it.each(Object.entries(repositories))('includes what is known about %s', (_, { files, says }) => {
    expect(dataOf(draft(files))).toMatchObject(says)
  })

  it.each(Object.entries(repositories))('is valid except for the values to fill in: %s', async (_, { files }) => {
    const text = draft(files)
    const left = text.split('\n').filter((line) => !/^ *#/.test(line) && line.includes('FILL-IN')).length
    const asking = { inputs: { 'ssh-known-hosts': 'x' }, file: text }
    const found = codes((await ask(asking)).read).map((code) => code.split(' ')[0])
    expect(found).toEqual(Array.from({ length: left }, () => 'placeholder-left'))
    expect((await ask({ ...asking, file: text.replaceAll('FILL-IN', 'example.com') })).read.ok).toBe(true)
  })

  it('names the source of each line', () => {
    const text = draft(repositories['compose with what it builds, what it pulls and what ends']?.files ?? {})
    expect(text).toContain('  # compose.yml:3\n  api:')
    expect(text).toContain('# .github/workflows/deploy.yml:7 deploys here.\n  production:')
    expect(text).toContain('# Left out: db (compose.yml:5): its image is not built in this repository.')
    expect(text).toContain(
      '# Left out: migrate (compose.yml:6): other services wait for it to finish, so it does not keep running.',
    )
    expect(text).toContain('# Left out: debug (compose.yml:7): it only starts with a profile.')
  })

  it('contains no guesses about files and ports', () => {
    const dockerfile =
      'FROM a AS build\nEXPOSE 1\nFROM b\nWORKDIR /srv\nCOPY --from=build --chown=1 \\\n  /src/dist/ app/dist/\nEXPOSE 3000/tcp\n'
    const text = draft({ 'compose.yml': 'services: { api: { build: ./api } }', 'api/Dockerfile': dockerfile })
    expect(text).toContain('    # Guess: api/Dockerfile:5 puts the build there.')
    expect(text).toContain('    # artifact: /srv/app/dist\n')
    expect(text).toContain('    # listens: 3000 # guess: api/Dockerfile:7')
  })
})

describe('a hostile repository', () => {
  const compose = 'services: { api: { build: . } }\n'

  it('adds no line to the draft, and no character that editors display differently', () => {
    const evil = 'x\nservices: { evil: {} }\u202e\u001b[31m'
    const text = draft({
      [`${evil.replaceAll('/', '')}/routes.js`]: 'app.get("/healthz")',
      'compose.yml': `services:\n  ${JSON.stringify(evil)}: { build: . }\n  "on": { build: . }\n  "null": { build: . }\n  "1": { build: . }\n  __proto__: { build: . }\n  api: { build: ., image: ${JSON.stringify(evil)} }\n`,
      '.github/workflows/a.yml': `jobs: { ${JSON.stringify(evil)}: { environment: { name: ${JSON.stringify(evil)}, url: ${JSON.stringify(`https://${evil}`)} }, steps: [{ uses: appleboy/ssh-action, with: { host: ${JSON.stringify(`-oProxyCommand=${evil}`)}, username: ${JSON.stringify(evil)} } }] } }\n`,
      'config/deploy.yml': `service: ${JSON.stringify(evil)}\nservers: [${JSON.stringify(evil)}]\n`,
    })
    expect(Object.keys(dataOf(text).services)).toEqual(['1', 'on', 'null', 'api'])
    expect(dataOf(text)).toMatchObject({ targets: { prod: 'ssh://FILL-IN@FILL-IN' }, 'base-url': 'https://FILL-IN' })
    expect(text.match(/its name is not a valid service name/g)).toHaveLength(2)
    expect(text).not.toMatch(/[^\n\P{C}]/u)
  })

  it.each([
    [
      'a bomb of aliases',
      `a: &a [x, x]\n${'bcdefghijklmnopq'
        .split('')
        .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghijklmnopq'[at]}`)}]\n`)
        .join('')}services: *q\n`,
    ],
    ['a thousand brackets', `services: ${'['.repeat(50_000)}`],
    ['three hundred kilobytes', `services: {}\n# ${'x'.repeat(300_000)}`],
    ['no YAML', 'services:\n\t- {'],
  ])('is not read when a file is %s, which is reported', async (_, text) => {
    const spent = await processorTime(() =>
      expect(draft({ 'compose.yml': text, 'docker-compose.yml': compose })).toContain('not valid YAML: compose.yml'),
    )
    expect(spent).toBeLessThan(15_000)
  })

  it.each([
    'get(',
    'systemctl restart ',
    'docker stack deploy ',
    "get('/",
    'route( ',
    'ssh ',
    'ssh a',
    "ssh '",
    '${{ ',
    'path = ',
    'http://localhost:',
  ])('is read in linear time when it is full of %j', async (part) => {
    const full = part.repeat(250_000 / part.length)
    const spent = await processorTime(() =>
      draft({
        'a.js': full,
        Dockerfile: `FROM a\nHEALTHCHECK ${full}`,
        'compose.yml': `services: { a: { build: ., healthcheck: { test: ${JSON.stringify(full)} } } }`,
        '.github/workflows/a.yml': `jobs: { a: { steps: [{ run: ${JSON.stringify(full)} }, { uses: docker/build-push-action, with: { tags: ${JSON.stringify(full)} } }] } }`,
      }),
    )
    expect(spent).toBeLessThan(15_000)
  })

  it('has no link that is followed', () => {
    const folder = repositoryOf({ 'compose.yml': compose })
    const elsewhere = repositoryOf({ 'compose.yml': 'services: { canary: { build: . } }\n' })
    symlinkSync(join(elsewhere, 'compose.yml'), join(folder, 'docker-compose.yml'))
    symlinkSync(elsewhere, join(folder, 'more'))
    writeFileSync(join(elsewhere, 'config'), '[remote "origin"]\n\turl = https://a.example/canary/canary\n')
    mkdirSync(join(folder, '.git'))
    symlinkSync(join(elsewhere, 'config'), join(folder, '.git/config'))
    rmSync(join(folder, 'compose.yml'))
    expect(renderDraft(draftOf(openRepository(folder), folder, yaml))).not.toContain('canary')
  })
})

describe('runtime-drift init', () => {
  const init = (folder: string, ...words: readonly string[]) =>
    run([join(root, 'src/cli.ts'), 'init', ...words], { PATH: process.env.PATH, HOME: folder }, folder)

  it('writes the draft once, and lists the remaining steps', async () => {
    const folder = repositoryOf({ 'compose.yml': 'services: { api: { build: . } }\n' })
    const { exit, stdout } = await init(folder)
    expect(exit).toBe(0)
    expect(stdout).toContain('1 target, 1 service, 0 routes')
    expect(stdout).toContain('Fill in 1 value that is marked FILL-IN')
    const file = join(folder, '.github/runtime-drift.yml')
    expect(dataOf(readFileSync(file, 'utf8'))).toMatchObject({ services: { api: { container: { compose: 'api' } } } })
    writeFileSync(file, 'mine')
    expect(await init(folder)).toMatchObject({ exit: 64, stderr: expect.stringContaining('is not overwritten') })
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it('prints the draft with --stdout, and writes no file', async () => {
    const folder = repositoryOf({ '.github/runtime-drift.yml': 'mine' })
    const { exit, stdout } = await init(folder, '--stdout')
    expect(exit).toBe(0)
    expect(stdout).toMatch(/^# yaml-language-server/)
    expect(readFileSync(join(folder, '.github/runtime-drift.yml'), 'utf8')).toBe('mine')
  })

  it('follows no link that leaves the repository', async () => {
    const [folder, elsewhere] = [repositoryOf({}), repositoryOf({})]
    symlinkSync(elsewhere, join(folder, '.github'))
    expect(await init(folder)).toMatchObject({
      exit: 64,
      stderr: expect.stringContaining('ELOOP'),
    })
    rmSync(join(folder, '.github'))
    mkdirSync(join(folder, '.github'))
    symlinkSync(join(elsewhere, 'gone'), join(folder, '.github/runtime-drift.yml'))
    expect(await init(folder)).toMatchObject({ exit: 64, stderr: expect.stringContaining('is not overwritten') })
  })

  it('rejects other arguments', async () => {
    const { exit, stderr } = await init(repositoryOf({}), 'now', '--force')
    expect(exit).toBe(64)
    for (const word of ['force', 'now']) expect(stderr).toContain(word)
  })
})
