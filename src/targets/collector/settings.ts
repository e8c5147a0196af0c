import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import type { Contents, Instance } from '../../model/instance.ts'
import { comparisons, type Holder, type MountedFile, networkSharings } from '../../model/requirements.ts'
import type { ServiceAsk } from '../port.ts'
import { composeFormat, composeScript, readConfiguration, readMounted, timeOf } from './compose.ts'
import { type HeldRecord, heldOf, readHeld } from './seen-held.ts'
import { readAddresses } from './seen-socket.ts'
import { engineJson, readCount, readText } from './shell.ts'
import { portsOf, socketFormat, socketScript } from './sockets.ts'

/** Whether any request needs a part of the script. */
const asksFor = (asks: readonly ServiceAsk[], key: 'listens' | 'env' | 'current'): boolean =>
  asks.some((ask) => ask[key] !== undefined)

/** The checks of how code runs, as variables of the script with the number of their request. */
export function requirementsData(asks: readonly ServiceAsk[]): Readonly<Record<string, string>> {
  const entries = asks.flatMap((ask, at) => [
    ...(ask.listens === undefined ? [] : [[`listens${at}`, portsOf(ask)] as const]),
    ...(ask.env === undefined ? [] : [[`env${at}`, wantedOf(ask)] as const, [`raw${at}`, rawOf(ask)] as const]),
    ...(ask.current === undefined ? [] : [[`current${at}`, '1'] as const]),
  ])
  return Object.fromEntries(entries)
}

/** Further lines of `docker inspect`, one per subject. */
export const requirementsFormats = (asks: readonly ServiceAsk[]): readonly string[] => [
  processFormat,
  ...(asksFor(asks, 'listens') ? [socketFormat] : []),
  ...(asksFor(asks, 'env') ? [environmentFormat] : []),
  ...(asksFor(asks, 'current') ? [composeFormat] : []),
]

/** For awk: passes the lines of selected, running containers to the shell, with the requests that selected them. */
export const requirementsRule = String.raw`/^q\t/ { if (($2 in chosen) && $4 > 0) print "q\t" chosen[$2] "\t" substr($2, 2, length($2) - 2) substr($0, length($2) + 3) | "cat >&5"; next }`

/** `conduct` takes such a line; `conducted` reports what needs all lines: deleted executables and compose projects. */
export const requirementsScript = (asks: readonly ServiceAsk[]): string =>
  [
    processTools,
    lostScript,
    asksFor(asks, 'listens') ? socketScript : '',
    asksFor(asks, 'env') ? environmentScript : '',
    asksFor(asks, 'current') ? composeScript : '',
    String.raw`exes= parents= configs= mains=$newline
conduct() {
  case $3 in
  exe) exes=$exes$newline/proc/$4/exe mains=$mains$4' '$2$newline ;;
  socket) (sockets "$@") ;;
  env)
    [ -n "$parents" ] || { set +f; parents=$(grep -s '^PPid:' /proc/[0-9]*/status /dev/null | tr -cs '0-9\n' ' '); set -f; }
    (variables "$@")
    ;;
  config)
    IFS=,
    for ask in $1; do
      eval 'wanted=\${current'"$ask"'-}'
      [ -z "$wanted" ] || { configs=$configs$newline$line; break; }
    done
    IFS=$newline
    ;;
  esac
}
conducted() {
  lost
  ${asksFor(asks, 'current') ? 'configured' : ''}
}
`.replaceAll(String.raw`\$`, '$'),
  ].join('')

type Socket = NonNullable<Instance['sockets']>[number]
type Variable = NonNullable<Instance['variables']>[number]

/** A record `q`: one observation of how the code of a container runs. */
export type Requirements = { readonly id: string } & (
  | { readonly tells: 'executable'; readonly executable: NonNullable<Instance['executable']> }
  | { readonly tells: 'age'; readonly service: string; readonly path: string; readonly at: string }
  | { readonly tells: 'held'; readonly service: string; readonly held: HeldRecord }
  | { readonly tells: 'socket'; readonly socket: Socket }
  | { readonly tells: 'variable'; readonly variable: Variable }
  | { readonly tells: 'mount'; readonly file: MountedFile }
  | { readonly tells: 'configuration'; readonly configuration: NonNullable<Instance['configuration']> }
)

/** The keys of a record `q` about one subject; `listening` are those of a socket that its container holds. */
export const requirementKeys: Readonly<Record<string, readonly string[]>> = {
  exe: ['now', 'path'],
  age: ['ask', 'which', 'changed'],
  held: ['ask', 'by', 'image', 'total', 'which', 'times', 'touched'],
  socket: ['ask', 'on', 'port', 'by', 'detail'],
  env: ['ask', 'at', 'created', 'started'],
  mount: ['is', 'written', 'source', 'destination'],
  config: ['hash', 'reason', 'changed', 'path', 'whole'],
}
export const listeningKeys = ['addresses', 'network']

/** Reads a record with the requests that it answers; the first word names the subject. */
export function readRequirements(value: unknown, asks: readonly ServiceAsk[]): Requirements | undefined {
  if (!Array.isArray(value)) return undefined
  const [subject, id, ...rest] = [readText(value[0]), readText(value[1]), ...value.slice(2)]
  if (id === undefined) return undefined
  switch (subject) {
    case 'exe':
      return readExecutable(id, rest)
    case 'age':
      return readAge(id, rest, asks)
    case 'held': {
      const held = readHeld(rest, asks)
      return held && { id, tells: 'held', ...held }
    }
    case 'socket':
      return readSocket(id, rest, asks)
    case 'env':
      return readVariable(id, rest, asks)
    case 'mount': {
      const file = readMounted(rest)
      return file && { id, tells: 'mount', file }
    }
    case 'config': {
      const configuration = readConfiguration(rest)
      return configuration && { id, tells: 'configuration', configuration }
    }
  }
  return undefined
}

function readExecutable(id: string, [now, path]: readonly unknown[]): Requirements | undefined {
  const text = readText(path)
  if (text === undefined || (now !== 'gone' && now !== 'another')) return undefined
  return { id, tells: 'executable', executable: { path: text.slice(0, 300), now } }
}

function readAge(id: string, value: readonly unknown[], asks: readonly ServiceAsk[]): Requirements | undefined {
  const [ask, which, seconds] = value.map(readCount)
  const [service, path] = [asks[ask ?? -1]?.name, asks[ask ?? -1]?.files?.entries[which ?? -1]?.path]
  const at = seconds === undefined ? undefined : timeOf(seconds)
  if (service === undefined || path === undefined || at === undefined) return undefined
  return { id, tells: 'age', service, path, at }
}

function readSocket(id: string, value: readonly unknown[], asks: readonly ServiceAsk[]): Requirements | undefined {
  const [ask, port] = [readCount(value[0]), readCount(value[2])]
  const [on, by, detail] = [value[1], readText(value[3]), readText(value[4])]
  const service = asks[ask ?? -1]
  if (service === undefined || port === undefined || by === undefined || detail === undefined) return undefined
  if (on !== 'container' && on !== 'host') return undefined
  const isAsked = service.listens?.some((one) => (on === 'container' ? one.port : one.host) === port)
  const holder = readHolder(by, detail, `port ${port}`, value.slice(5))
  if (isAsked !== true || holder === undefined) return undefined
  return { id, tells: 'socket', socket: { service: service.name, port, on, holder } }
}

function readHolder(
  by: string,
  detail: string,
  about: string,
  [where, who]: readonly unknown[],
): Evidence<Holder> | undefined {
  switch (by) {
    case 'own': {
      const way = (['process', 'proxy', 'rules'] as const).find((one) => one === detail)
      const addresses = where === undefined ? undefined : readAddresses(where)
      const network = networkSharings.find((one) => one === who)
      if (way === undefined || (where !== undefined && addresses === undefined)) return undefined
      return seen({ by, way, ...(addresses && { addresses }), ...(network && { network }) })
    }
    case 'nobody':
      return seen({ by })
    case 'container':
      return seen({ by, name: detail.replace(/^\//, '').slice(0, 256) })
    case 'program':
      return seen({ by, name: detail.slice(0, 64) })
    case 'unseen':
      return noEvidence('read', 'process-unreadable', { about })
  }
  return undefined
}

function readVariable(id: string, value: readonly unknown[], asks: readonly ServiceAsk[]): Requirements | undefined {
  const [ask, which] = [readCount(value[0]), readCount(value[1])]
  const service = asks[ask ?? -1]
  const name = service?.env?.[which ?? -1]?.name
  const [created, started] = [value[2], value[3]].map((text) => comparisons.find((one) => one === text))
  if (service === undefined || name === undefined || created === undefined) return undefined
  if (value[3] === 'many') {
    const received = `more than ${maxBelow} different environments`
    const evidence = noEvidence('read', 'process-unreadable', { about: `variables of ${service.name}`, received })
    return { id, tells: 'variable', variable: { service: service.name, name, evidence } }
  }
  if (started === undefined && value[3] !== '') return undefined
  return { id, tells: 'variable', variable: { service: service.name, name, evidence: seen({ created, started }) } }
}

/** The observations of one container, as the fields of its instance. What was not observed stays absent. */
export function requirementsOf(
  all: readonly Requirements[],
): Pick<Instance, 'executable' | 'sockets' | 'variables' | 'configuration' | 'mountedFiles'> {
  const sockets = all.flatMap((one) => (one.tells === 'socket' ? [one.socket] : []))
  const variables = all.flatMap((one) => (one.tells === 'variable' ? [one.variable] : []))
  const mountedFiles = all.flatMap((one) => (one.tells === 'mount' ? [one.file] : []))
  const [executable] = all.flatMap((one) => (one.tells === 'executable' ? [one.executable] : []))
  const [configuration] = all.flatMap((one) => (one.tells === 'configuration' ? [one.configuration] : []))
  return {
    ...(executable === undefined ? {} : { executable }),
    ...(sockets.length === 0 ? {} : { sockets }),
    ...(variables.length === 0 ? {} : { variables }),
    ...(configuration === undefined ? {} : { configuration }),
    ...(mountedFiles.length === 0 ? {} : { mountedFiles }),
  }
}

/** The contents, with the files that do not come from the image. */
export const withHeld = (
  contents: readonly Contents[],
  all: readonly Requirements[],
  times: Pick<Instance, 'createdAt' | 'startedAt'>,
  asks: readonly ServiceAsk[],
): readonly Contents[] =>
  contents.map((one) => {
    const found = all.flatMap((record) =>
      record.tells === 'held' && record.service === one.service ? [record.held] : [],
    )
    const [only, ...more] = found
    if (only === undefined || more.length > 0 || one.files.kind === 'missing') return one
    const { entries = [] } = asks.find(({ name }) => name === one.service)?.files ?? {}
    const paths = entries.map(({ path }) => path)
    const held = heldOf(only, one, one.files.value.method, times, paths)
    return held === undefined ? one : { ...one, files: seen({ ...one.files.value, held }) }
  })

/** The contents, with the file of each list that was put there last. */
export const withAges = (contents: readonly Contents[], all: readonly Requirements[]): readonly Contents[] =>
  contents.map((one) => {
    const age = all.find((record) => record.tells === 'age' && record.service === one.service)
    if (age?.tells !== 'age' || one.files.kind === 'missing') return one
    return { ...one, files: seen({ ...one.files.value, newest: { path: age.path, at: age.at } }) }
  })

/** For `docker inspect`: the variables that a container was created with. They stay in the shell on the host. */
export const environmentFormat = [
  'q',
  '{{json .ID}}',
  'env',
  '{{json .State.Pid}}{{range .Config.Env}}\t{{json .}}{{end}}',
].join('\t')

/** The requested variables as the engine formats them, one per line; JSON has no newline. */
export const wantedOf = ({ env = [] }: ServiceAsk): string =>
  env.map(({ name, value }) => engineJson(`${name}=${value}`)).join('\n')

/**
 * The same as `/proc/PID/environ` has them when NUL ends each and U+0001 replaces a newline, which no wanted one
 * holds.
 */
export const rawOf = ({ env = [] }: ServiceAsk): string =>
  env.map(({ name, value }) => `${name}=${value.replaceAll('\n', '\u0001')}`).join('\n')

/**
 * This many different environments of processes below the main one are read. Workers of a server share one; if there are
 * more, what the others have is not known.
 */
const maxBelow = 32

/**
 * Compares the declared variables with the container and its main process (records `q` with `env`): prints `same`,
 * `other` or `missing`, and never a value. Values come in on the script's own stdin and go to awk through a pipe, so
 * that neither a process list nor an environment shows them.
 *
 * For a process, its start environment is compared. Some programs write their title over it (setproctitle, nginx);
 * then it has parts that are not variables, and nothing is reported. An empty one is empty.
 *
 * The main process may be a shell that starts the program with other variables: a different value in any process
 * below it counts as different, and a variable that none of them has did not reach the program. `many`: nothing differs in
 * those that were read, and there are more.
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
below() {
  printf '%s\n' "$parents" | awk -v main="$1" '
    NF == 2 { parent[$1] = $2 }
    END {
      for (one in parent) {
        at = one
        for (hop = 0; hop < 64 && (at in parent) && at != main; hop++) at = parent[at]
        if (at == main && one != main) print one
      }
    }'
}
distinct() {
  files=
  for child; do [ ! -e "/proc/$child/exe" ] || files=$files$newline/proc/$child/environ; done
  [ -n "$files" ] || return 0
  if command -v cksum >/dev/null 2>&1; then
    cksum $files 2>/dev/null | awk '!told[$1 " " $2]++ { split($3, part, "/"); print part[3] }'
  else printf '%s\n' "$@"; fi
}
reached() {
  count=0
  for child in $(distinct $(below "$1")); do
    count=$((count + 1))
    [ $count -le ${maxBelow} ] || { echo many; break; }
    [ -e "/proc/$child/exe" ] && environ=$(tr '\0\n' '\n\001' 2>/dev/null </proc/$child/environ && printf x) || continue
    printf '%s\n' "$(printf %s "\${environ%x}" | compared "$2" 1)" =
  done | main=$3 awk '
    BEGIN { n = split(ENVIRON["main"], state, "\n") }
    $0 == "=" { k = 0; next }
    $0 == "many" { many = 1; next }
    { k++; if ($0 == "-") next; seen[k]++; if ($0 == "other") other[k] = 1; if ($0 == "missing") missing[k]++ }
    END {
      for (i = 1; i <= n; i++) {
        if (state[i] == "same" && other[i]) state[i] = "other"
        else if (state[i] == "same" && seen[i] && missing[i] == seen[i]) state[i] = "missing"
        if (state[i] == "same" && many) state[i] = "many"
        print state[i]
      }
    }'
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
      started=$(reached "$pid" "$raw" "$(printf %s "\${environ%x}" | compared "$raw" 1)")
    fi
    at=0
    for state in $created; do
      now=\${started%%"$newline"*} started=\${started#*"$newline"}
      printf 'q {"about":"env","id":"%s","ask":%s,"at":%s,"created":"%s","started":"%s"}\n' "$id" "$ask" "$at" "$state" "\${now#-}"
      at=$((at + 1))
    done
    IFS=,
  done
  IFS=$newline
}
`.replaceAll(String.raw`\$`, '$')

/** For `docker inspect`: the main process of each container; 0 when nothing runs. */
export const processFormat = ['q', '{{json .ID}}', 'exe', '{{json .State.Pid}}'].join('\t')

/**
 * Whether a number is the process of a container on this very machine: behind a remote engine it is another one.
 * `word` makes a foreign text safe for JSON.
 */
export const processTools = `isof() { case $(cat /proc/$1/cgroup /proc/$1/mountinfo 2>/dev/null) in *"$2"*) ;; *) return 1 ;; esac; }
word() { printf '%.300s' "$1" | tr -c ' !#-[]-~' '?'; }
`

/**
 * Finds processes whose executable is no longer the file at its path (records `q` with `exe`): the main ones, which
 * may be only a shell or an init, and the other ones. One `ls` shows for all of them whether the kernel calls their
 * file deleted; then bytes are compared, because a replaced file may be the same. A `memfd:` was never a file and
 * cannot be lost. Where a link leads cannot be read from outside.
 */
export const lostScript = String.raw`lost() {
  [ -n "$exes" ] || return 0
  set +f
  found=$(ls -ln /proc/[0-9]*/exe 2>/dev/null | grep ' (deleted)$')
  set -f
  for line in $found; do
    case $line in *' -> /memfd:'*) continue ;; esac
    line=\${line#*/proc/}
    pid=\${line%%/*} path=\${line#* -> }
    path=\${path% (deleted)}
    child=
    case $mains in
    *"$newline$pid "*) id=\${mains##*"$newline$pid "}; id=\${id%%"$newline"*} ;;
    *)
      child=1 id=
      groups=$(cat /proc/$pid/cgroup /proc/$pid/mountinfo 2>/dev/null)
      for one in $mains; do case $groups in *"\${one#* }"*) id=\${one#* }; break ;; esac; done
      [ -n "$id" ] || continue
      ;;
    esac
    at=/proc/$pid/root
    [ -x "$at/" ] && isof "$pid" "$id" || continue
    now=another
    IFS=/
    for part in $path; do
      [ -n "$part" ] || continue
      at=$at/$part
      [ ! -h "$at" ] || now=
    done
    IFS=$newline
    if [ -z "$now" ]; then continue
    elif [ ! -e "$at" ]; then
      # What unpacks a helper, starts it and removes it has lost nothing.
      [ -z "$child" ] || continue
      now=gone
    elif [ /proc/$pid/exe -ef "$at" ] || ! command -v cmp >/dev/null 2>&1 || cmp -s /proc/$pid/exe "$at"; then continue
    fi
    printf 'q {"about":"exe","id":"%s","now":"%s","path":"%s"}\n' "$id" "$now" "$(word "$path")"
  done
}
`.replaceAll(String.raw`\$`, '$')

/**
 * Reports which file of a list was put there last, where a mount holds some of them: the files of an image are older
 * than any container of it. A modification time can be set, so it counts only if the inode was not changed before it.
 * The creation time of an inode cannot be set, but the engine copies files of an image when they are touched, so it
 * counts only where one mount has all of them. The clock of a network file system is not ours.
 */
export const ageScript = String.raw`age() {
  types=$(base=$artifact awk '
    BEGIN { base = ENVIRON["base"]; gsub(/ /, "\\040", base) }
    $5 != "/" && (index(base "/", $5 "/") == 1 || index($5, base "/") == 1) {
      for (i = 7; i < NF && $i != "-"; i++);
      print (index(base "/", $5 "/") == 1 ? "over " : "in ") $(i + 1)
    }' /proc/$pid/mountinfo 2>/dev/null)
  [ -n "$types" ] || return
  made=1
  for type in $types; do
    case \${type#* } in
    ext[234] | xfs | btrfs | zfs | f2fs | bcachefs | tmpfs | ramfs) ;;
    overlay) made= ;;
    *) return ;;
    esac
  done
  case $types in over*) ;; *) made= ;; esac
  cd "/proc/$pid/root$artifact" || return
  paths 0 "$size" | xargs -0 -n 1000 stat -c '%Y %Z %W' 2>/dev/null | made=$made awk '
    { at = $1 < $2 ? $1 : $2; if (ENVIRON["made"] && $3 + 0 > at && $3 + 0 <= $2) at = $3 + 0; if (at > newest) { newest = at; which = NR - 1 } }
    END { if (NR) print which, newest, NR }' | {
    IFS=' ' read -r which newest count || return
    [ "$count" != "$size" ] || printf 'q {"about":"age","id":"%s","ask":%s,"which":%s,"changed":%s}\n' "$id" "$ask" "$which" "$newest"
  }
}
`.replaceAll(String.raw`\$`, '$')
