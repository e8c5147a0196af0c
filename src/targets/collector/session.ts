import { frame } from './frame.ts'

/** What a shell prints on its first script when it accepts more. A program that answers once does not print it. */
export const shellLine = `\n${frame} shell\n`

/** The remote command of a target whose collector is installed. A forced command ignores it, or accepts nothing else. */
export const installedCommand = 'runtime-drift-collect'

/** A script that does nothing else. */
export const greeting = `printf '${shellLine.replaceAll('\n', '\\n')}'\n`

/** A word in the opening frame of an answer. The input then gets one more line, which shows that it continues. */
export const openingFrame = (nonce: string): string => `\n${frame} begin ${nonce}\n`

/** The text before the count in the closing frame of an answer. */
export const closingFrame = (nonce: string): string => `\n${frame} end ${nonce} `

/** What a persistent shell prints between a script and the exit code when it is ready for the next script. */
export const readyLine = (nonce: string): string => `\n${frame} ready ${nonce} `

/**
 * Ends what a script has started when the connection is lost, because a hung `docker` would outlive it: sshd only
 * closes the streams. It ends the descendants of the shell, and its process group only where the shell leads it, since
 * the group may be that of the SSH server. An input that ends before its line may belong to a forced command that keeps
 * the connection, so the end of stderr decides then. All are stopped first, so that none starts another one in between. Each gets
 * SIGTERM, and SIGKILL a second later. Processes of other users only get SIGTERM: sudo hands it on and takes its time to
 * end what it runs, which would be left if sudo was killed.
 */
const watcher = String.raw`started() {
  { for at in /proc/[0-9]*; do
    read -r line <"$at/stat" && printf '%s %s\n' "${'$'}{at##*/}" "${'$'}{line##*) }"
  done
  [ -d /proc/self ] || ps -A -o pid= -o stat= -o ppid= -o pgid=; } 2>/dev/null | awk -v top="$$" -v self="$self" '
    NF > 3 { parent[$1] = $3; group[$1] = $4 }
    END {
      for (pid in parent) {
        hit = group[pid] == top
        for (at = pid; at in parent && steps[pid]++ < 64; at = parent[at]) {
          if (at == self) { hit = 0; break }
          if (at == top) hit = 1
        }
        if (hit) print pid
      }
    }'
}
watch() {
  trap '' TERM
  if read -r line; then read -r line
  else while (echo >&7); do sleep 1; done
  fi
  self=$(exec sh -c 'echo "$PPID"')
  [ -n "$self" ] || return
  set +f
  for round in 1 2 3; do
    all=$(started)
    kill -STOP $(own)
  done
  kill -TERM $all
  kill -CONT $all
  sleep 1
  kill -KILL $(own)
}
own() {
  for pid in $all; do
    if [ ! -d /proc/1 ] || [ -O /proc/1 ] || [ -O "/proc/$pid" ]; then echo "$pid"; fi
  done
}
`

/** A script in a subshell, ended when the connection is lost. Its standard input is empty. */
export const watched = (script: string): string => `(
exec 6<&0 </dev/null
${watcher.replace(/^ +/gm, '')}watch <&6 7>&2 >/dev/null 2>&1 &
watcher=$!
exec 6<&-
(
${script})
code=$?
{ kill -KILL "$watcher"; wait "$watcher"; } 2>/dev/null
exit "$code"
)
`

/**
 * A script for a shell that reads one script after the other from its stdin (`sh -s`) until the connection ends. It runs
 * in a subshell, so that it leaves no variable behind. bash reads a pipe byte by byte, so it is made to read the rest
 * at once (see `piped`), and no more than that. The ready line belongs to the same command, so a shell has read all of
 * it before the watcher reads.
 */
export function sessionScript(script: string, nonce: string): string {
  const body = `${greeting}${watched(script).trimEnd()}; printf '${readyLine(nonce).replaceAll('\n', '\\n')}%s\\n' "$?"
`
  return `GROUPS=; [ -z "$GROUPS" ] || eval "$(head -c ${Buffer.byteLength(body)})"\n${body}`
}
