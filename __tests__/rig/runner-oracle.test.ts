import { readStep } from './runner-oracle.ts'

describe('the runner oracle', () => {
  it('reads ::command:: at the start of a line, after blanks, in any case', () => {
    const { commands } = readStep({ stdout: '\u00a0 ::SET-OUTPUT name=a%2Cb::x%0Ay%2525\nno ::debug::z\n' })
    expect(commands).toEqual([{ name: 'set-output', properties: { name: 'a,b' }, data: 'x\ny%25' }])
  })

  it('reads ##[command] anywhere in a line, on standard error too', () => {
    const { commands } = readStep({ stdout: '', stderr: 'label: ##[add-matcher owner=a%5D;b=c]/tmp/m%3B.json' })
    expect(commands).toEqual([{ name: 'add-matcher', properties: { owner: 'a]', b: 'c' }, data: '/tmp/m;.json' }])
  })

  it('reads CR as the end of a line', () => {
    expect(readStep({ stdout: 'a\r::debug::b' }).commands).toHaveLength(1)
  })

  it('skips characters that .NET with ICU ignores', () => {
    expect(readStep({ stdout: 'x #\u200d#[debug]y' }).commands).toHaveLength(1)
    expect(readStep({ stdout: '\u00ad::debug::y' }).commands).toHaveLength(1)
  })

  it('reads unknown commands as text', () => {
    const { commands, log } = readStep({ stdout: '::nope::x\n##[nope]x\n::debug x' })
    expect(commands).toEqual([])
    expect(log).toEqual(['::nope::x', '##[nope]x', '::debug x'])
  })

  it('reads no command between stop-commands and its token', () => {
    const { commands, log } = readStep({
      stdout: '::stop-commands::t0ken\n::set-output name=a::1\n::T0KEN::\n::set-output name=b::2\n',
    })
    expect(commands.map(({ name }) => name)).toEqual(['stop-commands', 'set-output'])
    expect(log).toEqual(['::stop-commands::t0ken', '::set-output name=a::1', '::T0KEN::'])
  })

  it('masks a secret from its registration on', () => {
    expect(readStep({ stdout: 'true\n::add-mask::true\nverified=true\n' }).log).toEqual(['true', 'verified=***'])
  })

  it('keeps ten annotations of a kind and 4,096 characters of each', () => {
    const { annotations, dropped } = readStep({ stdout: `${`::error::${'x'.repeat(5000)}\n`.repeat(12)}::notice::n` })
    expect(annotations).toHaveLength(11)
    expect(annotations[0]?.data).toHaveLength(4096)
    expect(dropped).toBe(2)
  })

  it('fails a step that uses the commands that were switched off', () => {
    expect(readStep({ stdout: '::set-env name=A::b\n::add-path::/x\n' }).complaints).toHaveLength(2)
  })

  it('reads the files of outputs and environment with heredocs', () => {
    const { outputs, env, path } = readStep({
      stdout: '',
      outputFile: 'a<<EOF\n1\n::x\n\nEOF\nb=c<<d\n',
      envFile: 'A=B\n',
      pathFile: '/x\n\n/y\n',
    })
    expect(outputs).toEqual({ a: '1\n::x\n', b: 'c<<d' })
    expect(env).toEqual({ A: 'B' })
    expect(path).toEqual(['/x', '/y'])
  })

  it('complains about a heredoc without an end and about a line that is neither', () => {
    expect(readStep({ stdout: '', outputFile: 'a<<EOF\n1\n' }).complaints).toHaveLength(1)
    expect(readStep({ stdout: '', outputFile: 'nonsense\n' }).complaints).toHaveLength(1)
  })

  it('drops a summary above 1 MiB whole', () => {
    const { summary, complaints } = readStep({ stdout: '', summaryFile: 'x'.repeat(1024 * 1024 + 1) })
    expect(summary).toBe('')
    expect(complaints).toHaveLength(1)
  })
})
