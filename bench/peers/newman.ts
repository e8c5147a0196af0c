import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contender } from '../contest.ts'
import type { Stage } from '../stage/stage.ts'
import type { Web } from '../stage/web.ts'

/**
 * Newman, which runs a collection of Postman, a request after the other. It is no part of this project: NEWMAN names its
 * `bin/newman.js`, wherever `npm i newman` has put it.
 */
export function newman(web: Web, stage: Stage): Contender {
  const program = process.env['NEWMAN'] ?? ''
  const file = join(stage.folder, 'collection.json')
  const exec = ["pm.test('200', () => pm.response.to.have.status(200))"]
  const event = [{ listen: 'test', script: { type: 'text/javascript', exec } }]
  const item = web.routes.map((route) => ({ name: route, event, request: { method: 'GET', url: route } }))
  const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'
  writeFileSync(file, JSON.stringify({ info: { name: 'routes', schema }, item }))
  const trust = web.authority === undefined ? [] : ['--ssl-extra-ca-certs', web.authority]
  return {
    name: 'newman',
    ...(existsSync(program) ? {} : { missing: 'NEWMAN does not name its bin/newman.js' }),
    rounds: 1,
    command: () => ({
      line: [process.execPath, program, 'run', file, '--color', 'off', ...trust],
      env: { PATH: '/usr/bin:/bin', HOME: stage.folder },
      cwd: stage.folder,
    }),
    wrong: ({ exit, stdout }) => {
      const tests = stdout.match(/✓ +200/g)?.length ?? 0
      return exit === 0 && tests === web.routes.length ? undefined : `exit code ${exit}, ${tests} times 200`
    },
  }
}
