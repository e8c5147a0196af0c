import type { ServiceAsk } from '../port.ts'
import { engineJson } from './quote.ts'

/** For `docker inspect`: the variables that a container was created with. They stay in the shell on the host. */
export const environmentFormat = [
  'q',
  '{{json .ID}}',
  'env',
  '{{json .State.Pid}}{{range .Config.Env}}\t{{json .}}{{end}}',
].join('\t')

/** The wanted variables as the engine spells them, one a line; JSON has no newline. */
export const wantedOf = ({ env = [] }: ServiceAsk): string =>
  env.map(({ name, value }) => engineJson(`${name}=${value}`)).join('\n')

/** The same as `/proc/PID/environ` has them when NUL ends each and U+0001 stands for a newline, which no wanted one holds. */
export const rawOf = ({ env = [] }: ServiceAsk): string =>
  env.map(({ name, value }) => `${name}=${value.replaceAll('\n', '\u0001')}`).join('\n')

/**
 * Says how the declared variables stand in the container and in its main process (records `q` with `env`): `same`, `other`
 * or `missing`, and nothing of what they hold. Values come in on the script's own stdin and go to awk through a pipe, so
 * that no list of processes and no environment shows them.
 *
 * Of a process it is the environment that it was started with. Some write their title over it (setproctitle, nginx); then it
 * has parts that are no variables, and nothing is said of it. One that is empty is empty.
 */
export const environmentScript = String.raw`compared() {
  { printf '%s\n' "$1"; printf '%s =\n' "$nonce"; cat; } | word=$nonce whole=$2 awk '
    BEGIN { word = ENVIRON["word"]; n = 0 }
    !started {
      if ($0 == word " =") started = 1
      else { want[n] = $0 ""; name[n] = substr($0, 1, index($0, "=")); state[n++] = "missing" }
      next
    }
    ENVIRON["whole"] && $0 !~ /^[^=]+=/ { bad = 1 }
    { for (i = 0; i < n; i++) if (state[i] == "missing" && substr($0, 1, length(name[i])) == name[i]) state[i] = ($0 "" == want[i]) ? "same" : "other" }
    END { for (i = 0; i < n; i++) print bad ? "-" : state[i] }'
}
variables() {
  list=$1 id=$2 pid=$4
  shift 4
  IFS=,
  for ask in $list; do
    IFS=$newline
    eval 'wanted=\${env'"$ask"'-} raw=\${raw'"$ask"'-}'
    [ -n "$wanted" ] || continue
    created=$({ [ $# = 0 ] || printf '%s\n' "$@"; } | compared "$wanted" '')
    started=
    if isof "$pid" "$id" && environ=$(tr '\0\n' '\n\001' 2>/dev/null </proc/$pid/environ && printf x); then
      started=$(printf %s "\${environ%x}" | compared "$raw" 1)
    fi
    at=0
    for state in $created; do
      now=\${started%%"$newline"*} started=\${started#*"$newline"}
      printf 'q ["env","%s",%s,%s,"%s","%s"]\n' "$id" "$ask" "$at" "$state" "\${now#-}"
      at=$((at + 1))
    done
    IFS=,
  done
  IFS=$newline
}
`.replaceAll(String.raw`\$`, '$')
