import { readAddress, showAddress } from '../../../src/targets/ssh/address.ts'

const codes = (address: string): readonly string[] => {
  const read = readAddress(address)
  return read.ok ? [] : read.problems.map(({ code }) => code)
}

describe('an ssh address', () => {
  it.each([
    ['ssh://deploy@prod-1.example.com', { user: 'deploy', host: 'prod-1.example.com', port: 22 }],
    ['ssh://deploy@prod_2:2222', { user: 'deploy', host: 'prod_2', port: 2222 }],
    ['SSH://deploy@10.0.0.1/', { user: 'deploy', host: '10.0.0.1', port: 22 }],
    ['ssh://_svc.user-1@[2001:db8::1]:2200', { user: '_svc.user-1', host: '2001:db8::1', port: 2200 }],
  ])('%s names a user, a host and a port', (address, value) => {
    expect(readAddress(address)).toEqual({ ok: true, value })
  })

  it.each([
    ['deploy@prod', 'address-malformed'],
    ['ssh://', 'address-malformed'],
    ['ssh://prod', 'ssh-user-missing'],
    ['ssh://@prod', 'ssh-user-missing'],
    ['ssh://deploy:secret@prod', 'ssh-password-in-address'],
    ['ssh://-oProxyCommand=id@prod', 'ssh-user-invalid'],
    ['ssh://$(id)@prod', 'ssh-user-invalid'],
    ['ssh://de ploy@prod', 'ssh-user-invalid'],
    ['ssh://a@b@prod', 'ssh-user-invalid'],
    ['ssh://deploy@-oProxyCommand=id', 'ssh-host-invalid'],
    ['ssh://deploy@prod;id', 'ssh-host-invalid'],
    ['ssh://deploy@%h', 'ssh-host-invalid'],
    ['ssh://deploy@prod\n', 'ssh-host-invalid'],
    ['ssh://deploy@prod\u0000', 'ssh-host-invalid'],
    ['ssh://deploy@prød', 'ssh-host-invalid'],
    ['ssh://deploy@', 'ssh-host-invalid'],
    ['ssh://deploy@a..b', 'ssh-host-invalid'],
    ['ssh://deploy@[fe80::1%eth0]', 'ssh-host-invalid'],
    ['ssh://deploy@[::1', 'ssh-host-invalid'],
    ['ssh://deploy@::1', 'ssh-host-invalid'],
    ['ssh://deploy@prod:', 'ssh-port-invalid'],
    ['ssh://deploy@prod:0', 'ssh-port-invalid'],
    ['ssh://deploy@prod:65536', 'ssh-port-invalid'],
    ['ssh://deploy@prod:2e3', 'ssh-port-invalid'],
    ['ssh://deploy@prod/srv/app', 'address-extra'],
    ['ssh://deploy@prod?jump=x', 'address-extra'],
  ])('%j is refused as %s', (address, code) => {
    expect(codes(address)).toEqual([code])
  })

  it('names every mistake at once', () => {
    expect(codes('ssh://-x@-y:0/z')).toEqual([
      'address-extra',
      'ssh-user-invalid',
      'ssh-host-invalid',
      'ssh-port-invalid',
    ])
  })

  it('is shown as a person would write it', () => {
    for (const address of ['ssh://a@b', 'ssh://a@b:2222', 'ssh://a@[::1]:2222']) {
      const read = readAddress(address)
      expect(read.ok && showAddress(read.value)).toBe(address)
    }
  })
})
