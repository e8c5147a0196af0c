import type { Access, TargetRequest } from '../../../src/targets/port.ts'
import { readSshTarget } from '../../../src/targets/ssh/index.ts'

const key = '-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n'
const access: Access = {
  sshKey: key,
  sshKeyPassphrase: undefined,
  sshKnownHosts: 'prod ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKxR',
  sshJump: undefined,
}
const place = { kind: 'file', path: 'drift.yml', line: 3, column: 5 } as const
const request: TargetRequest = {
  name: 'prod',
  address: 'ssh://deploy@prod:2222',
  place,
  settings: {},
  access,
  timeout: 1000,
  allowUnsafeHttp: false,
}
const problems = (changes: Partial<TargetRequest>, env: NodeJS.ProcessEnv = {}) => {
  const read = readSshTarget({ ...request, ...changes }, env)
  return read.ok ? [] : read.problems
}

describe('an ssh target', () => {
  it('is read from an address and credentials', () => {
    expect(readSshTarget(request, {})).toMatchObject({
      ok: true,
      value: { name: 'prod', kind: 'ssh', address: 'ssh://deploy@prod:2222', hasInstances: true, place },
    })
  })

  it('takes an agent in place of a key', () => {
    const agent = { ...access, sshKey: undefined }
    expect(problems({ access: agent }, { SSH_AUTH_SOCK: '/tmp/agent' })).toEqual([])
    expect(problems({ access: agent })).toEqual([
      { place: { kind: 'input', name: 'ssh-key' }, value: undefined, fault: { code: 'ssh-key-missing' } },
    ])
  })

  it('never shows a password or a key in a problem', () => {
    const wrong = problems({ address: 'ssh://deploy:hunter2@prod', access: { ...access, sshKey: 'hunter2' } })
    expect(wrong.map(({ fault }) => fault.code)).toEqual(['ssh-password-in-address', 'ssh-key-unrecognised'])
    expect(JSON.stringify(wrong)).not.toContain('hunter2')
  })

  it('reports every mistake at once, each with its place', () => {
    const jumpPlace = { ...place, line: 4 }
    const wrong = problems({
      address: 'ssh://prod',
      access: { ...access, sshKey: '', sshKnownHosts: undefined },
      settings: { jump: { value: 'ssh://-x@bastion', place: jumpPlace }, jmup: { value: 'x', place } },
    })
    expect(wrong.map(({ place, fault }) => [place, fault])).toEqual([
      [place, { code: 'ssh-user-missing' }],
      [
        place,
        { code: 'unknown-key', key: 'jmup', nearest: 'jump', known: ['jump', 'engine', 'remote-engine', 'collector'] },
      ],
      [jumpPlace, { code: 'ssh-user-invalid', text: '-x' }],
      [{ kind: 'input', name: 'ssh-known-hosts' }, { code: 'ssh-known-hosts-missing' }],
      [{ kind: 'input', name: 'ssh-key' }, { code: 'ssh-key-empty' }],
    ])
  })

  it('refuses a jump host that is no text, or that the input spells wrongly', () => {
    expect(problems({ settings: { jump: { value: 22, place } } })).toMatchObject([
      { place, fault: { code: 'setting-not-text', key: 'jump' } },
    ])
    expect(problems({ access: { ...access, sshJump: 'bastion' } })).toMatchObject([
      { place: { kind: 'input', name: 'ssh-jump' }, value: 'bastion', fault: { code: 'address-malformed' } },
    ])
  })
})
