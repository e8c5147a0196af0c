import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Secrets, shareLogin } from '../../../src/targets/ssh/login.ts'

const secrets = (): Secrets => ({ key: undefined, passphrase: undefined, knownHosts: 'prod ssh-ed25519 AAAA\n' })

describe('a login', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'login-'))
  // Without a /proc the files keep their names, so that a test can see them go.
  const places = { temporary, proc: join(temporary, 'proc') }
  afterAll(() => rmSync(temporary, { recursive: true, force: true }))

  it('is one for all hosts that have the same secrets, and closes with the last of them', () => {
    const same = secrets()
    const [one, two] = [shareLogin(same, {}, places), shareLogin(same, {}, places)]
    const path = one.access.knownHosts
    expect(two.access.knownHosts).toBe(path)
    expect(readFileSync(path, 'utf8')).toBe(same.knownHosts)
    one.close()
    one.close()
    expect(existsSync(path)).toBe(true)
    two.close()
    expect(existsSync(path)).toBe(false)
  })

  it('is opened again after it was closed', () => {
    const same = secrets()
    shareLogin(same, {}, places).close()
    const again = shareLogin(same, {}, places)
    expect(readFileSync(again.access.knownHosts, 'utf8')).toBe(same.knownHosts)
    again.close()
  })

  it('is not shared with other secrets, even when they read the same', () => {
    const [one, two] = [shareLogin(secrets(), {}, places), shareLogin(secrets(), {}, places)]
    expect(one.access.knownHosts).not.toBe(two.access.knownHosts)
    one.close()
    expect(existsSync(two.access.knownHosts)).toBe(true)
    two.close()
  })
})
