import type { Bench } from '../contest.ts'
import { ansible, inspectAll } from '../peers/ansible.ts'
import { inspectEach, shellLoop } from '../peers/shell-loop.ts'
import { sshScript } from '../peers/ssh.ts'
import { access, behind, configOf, openFleet, playedBack } from '../stage/fleet.ts'
import { product } from '../stage/step.ts'
import { delay, openRelay, openWeb } from '../stage/web.ts'

const ours = 'runtime-drift'
const parallel = ['--parallel', '--parallel-immediate', '--parallel-max', '50']

/** What a person waits for after a deployment. */
export const wholeJob: Bench = {
  name: 'whole-job',
  about: `10 hosts with 20 containers each and 100 https routes, ${delay} ms away`,
  notes: [
    'Every connection goes through a relay that delays both ways by 25 ms, handshake included.',
    playedBack,
    'Same script, ssh options and key exchange for the single ssh; a config file, `stable: 1`.',
    'ansible reuses its connections (ControlPersist) within a run; the shell loop runs once after its warm-up.',
  ],
  goals: [
    {
      kind: 'time',
      what: 'the whole job, against one `ssh` with the same script',
      over: ours,
      under: 'ssh with the same script',
      bound: 'at most',
      times: 1.5,
    },
    {
      kind: 'time',
      what: 'ansible and curl, against the whole job',
      over: 'ansible, curl',
      under: ours,
      bound: 'at least',
      times: 5,
    },
    {
      kind: 'time',
      what: 'a shell loop, against the whole job',
      over: 'a shell loop',
      under: ours,
      bound: 'at least',
      times: 20,
    },
  ],
  async set(stage) {
    const near = await openFleet(10, [inspectAll, inspectEach], stage)
    const [at = ''] = await openRelay([{ listen: '0.0.0.0:0', to: `127.0.0.1:${near.port}` }], stage)
    const fleet = behind(near, Number(at.split(':')[1]), stage)
    const web = await openWeb('https', 100, stage)
    const env = { NODE_EXTRA_CA_CERTS: web.authority ?? '' }
    return [
      product(ours, { inputs: access(fleet), config: configOf(fleet, web.routes), env }, stage),
      sshScript(fleet, stage),
      ansible(fleet, web, [], 'ansible, curl', stage),
      ansible(fleet, web, parallel, 'ansible, curl --parallel', stage),
      shellLoop(fleet, web, stage),
    ]
  },
}
