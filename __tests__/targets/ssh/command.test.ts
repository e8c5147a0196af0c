import { sshCommand, tunnelCommand } from '../../../src/targets/ssh/command.ts'

const access = { key: { path: '/proc/7/fd/20', asks: false }, knownHosts: '/proc/7/fd/21', connectTimeout: 10 }
const options =
  '-o BatchMode=yes -o NumberOfPasswordPrompts=1 -o PreferredAuthentications=publickey -o IdentitiesOnly=yes -o IdentityAgent=none -o IdentityFile=/proc/7/fd/20 ' +
  '-o StrictHostKeyChecking=yes -o UserKnownHostsFile=/proc/7/fd/21 -o GlobalKnownHostsFile=/dev/null -o VerifyHostKeyDNS=no -o UpdateHostKeys=no ' +
  '-o ConnectTimeout=10 -o ConnectionAttempts=1 -o ServerAliveInterval=5 -o ServerAliveCountMax=2 ' +
  '-o ForwardAgent=no -o ClearAllForwardings=yes -o PermitLocalCommand=no -o ControlPath=none -o RequestTTY=no -o EscapeChar=none -o LogLevel=DEBUG1'
const prod = { user: 'deploy', host: 'prod-2.example.com', port: 2222 }

describe('the command of a check', () => {
  it('is the line that a person would type', () => {
    expect(sshCommand(prod, access).join(' ')).toBe(
      `ssh -F /dev/null ${options} -p 2222 -l deploy -- prod-2.example.com sh -s`,
    )
  })

  it('passes a jump host with the same options, each part one word of the shell that ssh hands it to', () => {
    const hop = { address: { user: 'jump', host: '2001:db8::1', port: 22 }, log: '/proc/7/fd/22' }
    const proxy = `ssh -F /dev/null ${options} -E /proc/7/fd/22 -W prod-2.example.com:2222 -p 22 -l jump -- 2001:db8::1`
    expect(sshCommand(prod, access, hop)).toEqual([
      ...sshCommand(prod, access).slice(0, -8),
      '-o',
      `ProxyCommand=${proxy}`,
      ...sshCommand(prod, access).slice(-8),
    ])
  })

  it('quotes the name of a temporary folder for the shell and for the percent signs of ssh', () => {
    const odd = { ...access, knownHosts: "/tmp/a b's%h/file" }
    const hop = { address: prod, log: '/dev/null' }
    const proxy = sshCommand({ ...prod, host: '::1' }, odd, hop).find((word) => word.startsWith('ProxyCommand='))
    expect(proxy).toContain(`-o 'UserKnownHostsFile=/tmp/a b'\\''s%%h/file' -o`)
    expect(proxy).toContain(`-W '[::1]:2222'`)
  })

  it('uses an agent when there is no key', () => {
    const line = sshCommand(prod, { ...access, key: 'agent' }).join(' ')
    expect(line).toContain('-o IdentityFile=none ')
    expect(line).not.toMatch(/IdentityAgent|IdentitiesOnly/)
  })

  it('leaves batch mode only for a passphrase, which only our program gets', () => {
    const line = sshCommand(prod, { ...access, key: { path: '/k', asks: true } }).join(' ')
    expect(line).toContain('-o BatchMode=no -o NumberOfPasswordPrompts=1 -o PreferredAuthentications=publickey')
  })
})

describe('the command of a tunnel', () => {
  it('is the line that a person would type: it forwards one socket, and runs nothing', () => {
    const forwarding = { path: '/tmp/a/s', port: 8443, log: '/proc/7/fd/23' }
    const first = '-o ClearAllForwardings=no -o ExitOnForwardFailure=yes -o StreamLocalBindMask=0177'
    expect(tunnelCommand(prod, access, forwarding).join(' ')).toBe(
      `ssh -F /dev/null ${first} ${options} -E /proc/7/fd/23 -N -L /tmp/a/s:localhost:8443 -p 2222 -l deploy -- prod-2.example.com`,
    )
  })

  it('leads to an address that the host knows, IPv6 in brackets', () => {
    const far = (host: string): string | undefined =>
      tunnelCommand(prod, access, { path: '/tmp/a/s', port: 3000, host, log: '/log' }).at(-7)
    expect([far('172.17.0.3'), far('fd00::3')]).toEqual(['/tmp/a/s:172.17.0.3:3000', '/tmp/a/s:[fd00::3]:3000'])
  })
})
