import { unsafeVariables } from '../../src/inputs/environment.ts'
import { ask } from '../builders/inputs.ts'

describe('variables of the job', () => {
  it.each([
    ['NODE_OPTIONS', '--require /tmp/hook.js'],
    ['NODE_OPTIONS', '-r /tmp/hook.js'],
    ['NODE_OPTIONS', '--max-old-space-size=4096 --import=./hook.mjs'],
    ['NODE_OPTIONS', '--max-old-space-size=4096 ./hook.mjs --inspect'],
    ['NODE_OPTIONS', '--tls-min-v1.0'],
    ['NODE_OPTIONS', '--use-openssl-ca'],
    ['NODE_OPTIONS', '"--require" x'],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
    ['NODE_EXTRA_CA_CERTS', '/etc/ssl/company.pem'],
    ['OPENSSL_CONF', '/tmp/openssl.cnf'],
    ['LD_PRELOAD', '/tmp/hook.so'],
    ['LD_AUDIT', '/tmp/hook.so'],
    ['ACTIONS_ALLOW_UNSECURE_COMMANDS', 'true'],
  ])('are shown when they change what runs or which certificates are trusted: %s=%s', (name, value) => {
    expect(unsafeVariables({ [name]: value })).toEqual([name])
  })

  it.each([
    ['NODE_OPTIONS', '--use-openssl-ca'],
    ['NODE_OPTIONS', '--use-system-ca'],
    ['NODE_USE_SYSTEM_CA', '1'],
  ])('name files of authorities that %s=%s makes Node read', (name, value) => {
    const files = { SSL_CERT_FILE: '/a.pem', SSL_CERT_DIR: '/a' }
    expect(unsafeVariables(files)).toEqual([])
    expect(unsafeVariables({ ...files, [name]: value }).filter((one) => one.startsWith('SSL_'))).toEqual(
      Object.keys(files),
    )
  })

  it.each([
    ['NODE_OPTIONS', '--max-old-space-size=4096'],
    ['NODE_OPTIONS', ' --max-old-space-size 4096  --no-warnings --dns-result-order=ipv4first '],
    ['NODE_OPTIONS', ''],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '1'],
    ['OPENSSL_CONF', '/dev/null'],
    ['LD_PRELOAD', ''],
    ['ACTIONS_ALLOW_UNSECURE_COMMANDS', 'false'],
    ['HTTPS_PROXY', 'http://proxy.example:3128'],
    ['SSL_CERT_FILE', '/etc/ssl/certs/ca-bundle.crt'],
  ])('are not shown when they change neither: %s=%s', (name, value) => {
    expect(unsafeVariables({ [name]: value })).toEqual([])
  })

  it('appear in the plan next to the switches', async () => {
    const file = 'targets: { prod: "https://app.example.com/version" }\n'
    const inputs = { 'allow-unsafe-http': 'true' }
    const { read } = await ask({ file, inputs, environment: { LD_PRELOAD: '/tmp/hook.so' } })
    expect(read.ok && read.value.plan.unsafe).toEqual(['allow-unsafe-http', 'LD_PRELOAD'])
  })
})
