import { inText } from '../../../src/reporters/escape.ts'
import { fixText } from '../../../src/reporters/fix.ts'
import { explainMissing } from '../../../src/reporters/messages/missing.ts'
import { readRefusal } from '../../../src/targets/ssh/refusal.ts'
import { withoutDebug } from '../../../src/targets/ssh/stage.ts'

const reasonOf = (log: string): string | undefined => readRefusal(log, withoutDebug(log))?.reason

describe('the last message of ssh', () => {
  // Messages of versions and systems that are not available here. Those of OpenSSH 9.2 come from a real sshd.
  it.each([
    ['ssh: Could not resolve hostname prod: Temporary failure in name resolution', 'name-not-resolved'],
    ['ssh: connect to host prod port 22: Connection timed out', 'connection-timeout'],
    ['ssh: connect to host prod port 22: Operation timed out', 'connection-timeout'],
    ['ssh: connect to host prod port 22: No route to host', 'network-unreachable'],
    ['ssh: connect to host prod port 22: Connection refused', 'connection-refused'],
    ['Connection timed out during banner exchange\nConnection to 10.0.0.1 port 22 timed out', 'banner-timeout'],
    [
      'Unable to negotiate with 10.0.0.1 port 22: no matching host key type found. Their offer: ssh-rsa',
      'no-common-algorithm',
    ],
    [
      'Unable to negotiate with 10.0.0.1 port 22: no matching cipher found. Their offer: 3des-cbc',
      'no-common-algorithm',
    ],
    ['Load key "/k": error in libcrypto: unsupported\ndeploy@prod: Permission denied (publickey).', 'key-unreadable'],
    ['Load key "/k": invalid format\ndeploy@prod: Permission denied (publickey).', 'key-unreadable'],
    ['Load key "/k": bad permissions\ndeploy@prod: Permission denied (publickey).', 'key-unreadable'],
    [
      'Load key "/k": incorrect passphrase supplied to decrypt private key\nx: Permission denied (publickey).',
      'key-passphrase-wrong',
    ],
    ['deploy@prod: Permission denied (publickey,password).', 'authentication-refused'],
    [
      'Received disconnect from 10.0.0.1 port 22:2: Too many authentication failures\nDisconnected',
      'authentication-refused',
    ],
    [
      'kex_exchange_identification: read: Connection reset by peer\nConnection reset by 10.0.0.1 port 22',
      'connection-reset',
    ],
    ['kex_exchange_identification: Connection closed by remote host', 'connection-reset'],
    ['ssh_askpass: exec(/proc/7/fd/20): Permission denied\nx: Permission denied (publickey).', 'ssh-failed'],
    ['something new', undefined],
    ['', undefined],
  ])('%s', (received, reason) => {
    expect(reasonOf(received)).toBe(reason)
  })

  it.each([
    ['keyboard-interactive', 'keyboard-interactive'],
    ['password,keyboard-interactive', 'password,keyboard-interactive'],
  ])('reports another login step after the accepted key: %s', (methods, received) => {
    const log = [
      'debug1: Authentications that can continue: publickey',
      'debug1: Offering public key: /proc/7/fd/20 ED25519 SHA256:a explicit',
      'debug1: Server accepts key: /proc/7/fd/20 ED25519 SHA256:a explicit',
      'Authenticated using "publickey" with partial success.',
      `debug1: Authentications that can continue: ${methods}`,
      'debug1: No more authentication methods to try.',
    ].join('\n')
    const output = `deploy@prod: Permission denied (${methods}).`
    expect(readRefusal(`${log}\n${output}`, output)).toEqual({
      phase: 'authenticate',
      reason: 'authentication-incomplete',
      received,
    })
    const why = { phase: 'authenticate', reason: 'authentication-incomplete', received } as const
    const { what, fix } = explainMissing(why, { name: 'prod', address: 'ssh://deploy@prod' })
    expect(inText(what)).toContain(`accepted the SSH key`)
    expect(inText(what)).toContain(received)
    expect(fixText(fix)).toContain('AuthenticationMethods publickey')
  })

  it('ignores the software version of a server', () => {
    expect(
      reasonOf('debug1: Remote protocol version 2.0, remote software version Permission denied (x)\n'),
    ).toBeUndefined()
  })
})
