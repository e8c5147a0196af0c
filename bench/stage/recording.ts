import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../__tests__/live/rig/engine.ts'
import { run } from '../command.ts'
import type { Stage } from './stage.ts'

/**
 * A `docker` that plays back what the real CLI printed for the same arguments, after the time that the real one took.
 * Ten or fifty hosts have processors of their own; here they would all use the client's. So their computation is
 * replaced by waiting, and their output stays. With RECORD it calls the real engine and keeps the output.
 */
const player = (tape: string, host: string): string => `
key=$(printf '%s\\n' "$@" | cksum)
at="${tape}/\${key%% *}"
if [ -n "$RECORD" ]; then
  begun=$(date +%s%N)
  DOCKER_HOST=${host} /usr/bin/docker "$@" >"$at.out" 2>"$at.err"
  code=$?
  took=$(($(date +%s%N) - begun))
  printf 'sleep %d.%09d; code=%d\\n' $((took / 1000000000)) $((took % 1000000000)) "$code" >"$at"
fi
[ -e "$at" ] || { echo "this was not recorded: docker $*" >&2; exit 97; }
. "$at"
cat "$at.err" >&2
cat "$at.out"
exit "$code"`

/** How often a command is recorded; the last answer, of a warm engine, is the one that is kept. */
const takes = 3

export interface Recording {
  /** The text of the program. */
  readonly docker: string
  /** Runs a shell command and keeps what docker answers to it. */
  record(command: string, bin: string): Promise<void>
}

export function openRecording(engine: Engine, stage: Stage): Recording {
  const tape = join(stage.folder, 'tape')
  mkdirSync(tape)
  return {
    docker: player(tape, engine.host),
    async record(command, bin) {
      for (let take = 0; take < takes; take += 1) {
        const env = { PATH: `${bin}:/usr/bin:/bin`, RECORD: 'yes' }
        const ran = await run({ line: ['/bin/sh', '-c', command], env, cwd: stage.folder }, stage.folder)
        if (ran.exit !== 0) throw new Error(`cannot record ${command}: ${ran.stderr}`)
      }
    },
  }
}
