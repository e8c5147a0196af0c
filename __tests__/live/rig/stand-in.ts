import { membersOf, recordOf } from '../../builders/collector-records.ts'

/**
 * A stand-in for the docker CLI, as shell text: it answers the collector's three calls for `count` containers of the
 * compose service `api`. For engines that are to fail in ways that a real one would need a long time for.
 */
export function standInDocker(count = 1, before: Partial<Record<'ps' | 'inspect' | 'image', string>> = {}): string {
  const ids = Array.from({ length: count }, (_, at) => at.toString(16).padStart(64, 'c'))
  const image = `sha256:${'a'.repeat(64)}`
  const commit = '1'.repeat(40)
  const time = '2026-11-22T10:00:00.123456789Z'
  const rest = (at: number): string =>
    membersOf(
      'i',
      [
        `/p_api_${at}`,
        'running',
        '',
        0,
        0,
        time,
        time,
        'p',
        'api',
        `${at}`,
        'False',
        '/srv/p',
        '/srv/p/compose.yml',
        commit,
        '',
        '',
      ],
      4,
    )
  const lines = {
    ps: ids.map((id, at) => `c\t"${id}"\t"p_api_${at}"\t"api"\t"p"\t"api"`),
    inspect: ids.map((id, at) => `i\t"${id}"\t"${image}"\t"api"\t${rest(at)}`),
    image: [recordOf('m', image, ['api:latest'], [], time, commit, '', '', 'linux/amd64')],
  }
  const cases = (['ps', 'inspect', 'image'] as const).map(
    (call) => `${call})\n${before[call] ?? ''}\ncat <<'END'\n${lines[call].join('\n')}\nEND\n;;`,
  )
  return `case $1 in\n${cases.join('\n')}\nesac`
}
