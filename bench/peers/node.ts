import type { Contender } from '../contest.ts'
import type { Stage } from '../stage/stage.ts'

/** `node -e 0`: what no JavaScript action can be faster than. */
export const emptyNode = (stage: Stage): Contender => ({
  name: 'node -e 0',
  command: () => ({ line: [process.execPath, '-e', '0'], env: { PATH: '/usr/bin:/bin' }, cwd: stage.folder }),
  wrong: ({ exit }) => (exit === 0 ? undefined : `exit code ${exit}`),
})
