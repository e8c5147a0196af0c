import { readFlags, type Shell } from '../../src/inputs/flags.ts'
import { parsed, refused } from '../../src/parsed.ts'

const shell: Shell = {
  environment: { RUNTIME_DRIFT_SSH_KEY: 'from the environment' },
  readFile: async (path) => (path === 'known' ? parsed('host key\n') : refused('not-found')),
}
const read = (...words: readonly string[]) => readFlags(words, shell)
const codes = async (...words: readonly string[]) => {
  const flags = await read(...words)
  return flags.ok ? [] : flags.problems.map(({ fault }) => fault.code)
}

describe('the flags of the terminal', () => {
  it('set inputs, with the value after a space or an equals sign', async () => {
    const flags = await read(
      '--wait',
      '5s',
      '--routes=GET /x -> 200',
      '--json',
      'out.json',
      '--feature=workflow',
      '--no-color',
    )
    expect(flags).toMatchObject({ ok: true, value: { color: false } })
    expect(flags.ok && [...flags.value.values]).toEqual([
      ['json', 'out.json'],
      ['feature', 'workflow'],
    ])
    expect(flags.ok && flags.value.inputs.get('wait')).toBe('5s')
    expect(flags.ok && flags.value.inputs.get('routes')).toBe('GET /x -> 200')
  })

  it('add lines to inputs with several values, and may be given once otherwise', async () => {
    const flags = await read('--target', 'docker://', '--target', 'https://a/')
    expect(flags.ok && flags.value.inputs.get('target')).toBe('docker://\nhttps://a/')
    expect(await codes('--commit', 'a', '--commit', 'b')).toEqual(['flag-twice'])
  })

  it('take --json without a value for standard output, also before another flag', async () => {
    for (const words of [['--json'], ['--json', '--quiet'], ['--quiet', '--json', '-'], ['--json=-']]) {
      const flags = await read(...words)
      expect(flags.ok && flags.value.values.get('json')).toBe('-')
    }
    const flags = await read('--json', 'out.json', '--quiet')
    expect(flags.ok && [flags.value.values.get('json'), [...flags.value.switches]]).toEqual(['out.json', ['quiet']])
    expect(await codes('--json=')).toEqual(['flag-value-missing'])
    expect(await codes('--json', 'a', '--json', 'b')).toEqual(['flag-twice'])
  })

  it('read files, and report unreadable ones', async () => {
    const flags = await read('--ssh-known-hosts', '@known')
    expect(flags.ok && flags.value.inputs.get('ssh-known-hosts')).toBe('host key\n')
    expect(await codes('--ssh-known-hosts', '@gone')).toEqual(['flag-file-unreadable'])
  })

  it('take secrets from the environment or from a file, never from the command line', async () => {
    const flags = await read()
    expect(flags.ok && flags.value.inputs.get('ssh-key')).toBe('from the environment')
    const file = await read('--ssh-key', '@known')
    expect(file.ok && file.value.inputs.get('ssh-key')).toBe('host key\n')
    for (const name of ['ssh-key', 'ssh-key-passphrase', 'github-token'])
      expect(await codes(`--${name}`, 'secret')).toEqual(['flag-secret-shown'])
    expect(JSON.stringify(await read('--ssh-key', 'hunter2'))).not.toContain('hunter2')
  })

  it('report all problems at once', async () => {
    expect(await codes('--comit', 'x', 'y', '--wait')).toEqual([
      'unknown-input',
      'flag-value-missing',
      'argument-unexpected',
    ])
  })
  it('treat everything after two dashes as arguments, and refuse short flags', async () => {
    expect(await codes('-x', '--', '--wait')).toEqual(['argument-unexpected', 'argument-unexpected'])
  })
})
