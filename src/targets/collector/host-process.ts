import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import type {
  Contents,
  HostProcess,
  HostProcessObservation,
  HostProcessState,
  Link,
  ObservedProcess,
  Release,
  Way,
} from '../../model/host.ts'
import type { HostProcessManager } from '../../model/plan.ts'
import type { ServiceAsk } from '../port.ts'
import type { Hashing } from './files.ts'
import { type ExtraRecord, withExtras } from './manifest-extras.ts'

/** Processes outside any engine, as data of the script: number of the ask, kind, name, release, and its file. */
export function hostProcessData(asks: readonly ServiceAsk[]): Readonly<Record<string, string>> {
  const lines = asks.flatMap(({ container, release }, index) => {
    const name = container.by === 'systemd' ? container.unit : container.by === 'pidfile' ? container.path : undefined
    if (name === undefined) return []
    // The shell treats tabs as white space, so an empty field would disappear.
    return [[index, container.by, name, release?.path ?? '-', release?.revision ?? 'REVISION'].join('\t')]
  })
  return lines.length === 0 ? {} : { daemons: lines.join('\n') }
}

/** The properties that are read from systemd (systemd.exec(5), org.freedesktop.systemd1(5)). */
const properties = ['LoadState', 'ActiveState', 'MainPID', 'Result', 'ExecMainStatus', 'NRestarts', 'ControlGroup']

/** How many other processes are reported, and for how many of those the arguments and open files. */
const maxChildren = 256
const maxOpened = 16
/** How many arguments with a slash are read. */
const maxArguments = 16

/**
 * Inspects each process and prints `d NUMBER KEY TEXT`, a line each, ended by the key `z`. A text with a newline in
 * it could forge a line and is not printed. A process is a number and a time: it began so many clock ticks after the
 * host did (`/proc/PID/stat`, field 22, counted after the last parenthesis). Its working directory is the one it was
 * started in, wherever a link leads since; upwards from there the first file of the name says which release that is.
 * An executable is hashed only when it does not belong to the system: interpreters are large and prove nothing.
 *
 * `way` is a declared path, followed by each `link` on the way to it with its own time and where it leads `to`, and
 * by its `real` path. A `child` is a process that the main one started, or that is in the control group of the unit;
 * what follows is about that child. A fork that runs the program of the main process in its directory (same stack
 * address, so nothing was executed since) is not a separate process and is not reported.
 *
 * A process that `shares` has a socket open on which those listen, without being one of them: an old master that
 * started its successor, and its workers. The first process of the host, which may have opened the socket for them,
 * is left out.
 */
export const hostProcessScript =
  String.raw`if command -v openssl >/dev/null 2>&1; then hash='openssl dgst -sha256 -r'; else hash=sha256sum; fi
tell_of() {
  case $3 in *"$newline"*) return ;; esac
  printf 'd %s %s %.1024s\n' "$1" "$2" "$3"
}
host_revision() {
  line=
  [ ! -r "$3" ] || read -r line <"$3"
  tell_of "$1" "$2" "$line"
}
host_clock() {
  boot= fraction= up= now=
  while IFS=' ' read -r key value rest; do [ "$key" != btime ] || boot=$value; done </proc/stat
  hertz=$(getconf CLK_TCK 2>/dev/null) || hertz=100
  case $(stat -c %.3Z / 2>/dev/null) in *[!0-9.]*) ;; *.*) fraction=.3 now=$(date +%s%3N); IFS=' ' read -r up rest </proc/uptime ;; esac
  up=\${up%.*}\${up#*.}
  case $now in '' | *[!0-9]*) fraction= now= ;; esac
}
host_age() {
  ticks=\${stat##*) }
  IFS=' '; set -- "$1" $ticks; IFS=$newline
  [ "$2" != Z ] && [ "$2" != X ] || { [ -n "$child" ] || tell_of "$1" gone; return 1; }
  shift 20
  began=$1 image=$7
}
host_times() {
  tell_of "$1" began $((boot + began / hertz))
  [ -z "$now" ] || { at=$((now - up * 10 + began * 1000 / hertz)); tell_of "$1" launched "\${at%???}.\${at#"\${at%???}"}"; }
  at=
}
host_process() {
  daemon=$1 child= image= began=
  if [ ! -d "/proc/$pid" ]; then
    case $(kill -0 "$pid" 2>&1) in
    *ermitted*) tell_of $daemon unreadable "/proc/$pid" ;;
    *) tell_of $daemon gone ;;
    esac
    return
  fi
  stat=$(cat "/proc/$pid/stat" 2>/dev/null) || { tell_of $daemon gone; return; }
  host_age $daemon || return
  main=$pid fork=$image
  host_times $daemon
  host_member $daemon
  host_opened $daemon
  host_supervisor $daemon
}
host_member() {
  at= exe= folder=
  tell_of $1 pid "$pid"
  host_apart $1
  if exe=$(readlink "/proc/$pid/exe" 2>/dev/null); then
    case $exe in
    *' (deleted)') exe=\${exe% (deleted)}; tell_of $1 replaced ;;
    *) [ ! -e "$exe" ] || same_here "$exe" exe || tell_of $1 replaced ;;
    esac
    tell_of $1 executes "$exe"
    case $child$exe in
    [0-9]* | /usr/* | /bin/* | /sbin/* | /lib*) ;;
    *) sum=$(IFS=' '; $hash "/proc/$pid/exe" 2>/dev/null) && tell_of $1 sum "\${sum%% *}" ;;
    esac
  fi
  if at=$(readlink "/proc/$pid/cwd" 2>/dev/null); then
    case $at in
    *' (deleted)') tell_of $1 removed "\${at% (deleted)}"; tell_of $1 works "\${at% (deleted)}"; at= ;;
    *)
      if ! same_here "$at" cwd; then
        # A unit may have a /tmp of its own.
        case $at/ in /tmp/* | /var/tmp/*) ;; *) tell_of $1 apart ;; esac
        tell_of $1 removed "$at"; at=; return
      fi
      folder=$at
      tell_of $1 at "$at"
      while [ -n "$at" ]; do
        if [ -f "$at/$file" ]; then tell_of $1 works "$at"; host_revision $1 says "$at/$file"; break; fi
        at=\${at%/*}
      done ;;
    esac
  fi
}
same_here() { [ ! -e "/proc/$pid/$2" ] || [ "/proc/$pid/$2" -ef "$1" ]; }
host_apart() {
  [ -e "/proc/$pid/root/" ] || return
  [ "/proc/$pid/root/" -ef / ] || { tell_of $1 apart; return; }
  for way in $ways; do [ ! -e "$way" ] || [ "/proc/$pid/root$way" -ef "$way" ] || { tell_of $1 apart; return; }; done
}
host_opened() {
  for path in $(tr '\n\0' '\001\n' <"/proc/$pid/cmdline" 2>/dev/null | head -c 65536 | grep / | head -n ${maxArguments}); do
    case $path in -*=*/* | [A-Za-z_]*=*/*) path=\${path#*=} ;; esac
    case $path in
    -*) continue ;;
    /*) ;;
    *) [ -n "$folder" ] || continue; path=$folder/$path ;;
    esac
    [ -e "$path" ] && same_here "$path" "root$path" || continue
    case $path in */../*) path=$(readlink -f "$path" 2>/dev/null) ;; esac
    for way in $ways; do case $path in "$way" | "$way"/*) tell_of $1 through "$path"; continue 2 ;; esac; done
    tell_of $1 names "$(readlink -f "$path" 2>/dev/null)"
  done
  [ -n "$homes" ] || return
  { ls -ln "/proc/$pid/fd" 2>/dev/null | sed -n 's/^lr-x.* -> \//\//p'; sed -n 's/^[^/]*\//\//p' "/proc/$pid/maps" 2>/dev/null; } | head -n 20000 | homes=$homes awk '
    BEGIN { count = split(ENVIRON["homes"], home, "\n") }
    { sub(/ \(deleted\)$/, "") }
    ($0 in done) { next }
    { done[$0] = 1; for (i = 1; i <= count; i++) if (index($0, home[i] "/") == 1) { print; n++; break } }
    n == 20 { exit }' | while read -r path; do tell_of $1 uses "$path"; done
}
host_supervisor() {
  title=$(tr '\n\0' '  ' <"/proc/$pid/cmdline" 2>/dev/null | head -c 400)
  case $title in
  'PM2 v'* | */pm2/lib/Daemon.js* | */pm2-runtime' '* | */pm2-docker' '*) tell_of $1 supervisor pm2; return ;;
  */forever/bin/monitor*) tell_of $1 supervisor forever; return ;;
  'foreman: '*) tell_of $1 supervisor foreman; return ;;
  esac
  IFS=' '; set -- $1 $title; IFS=$newline
  # What they start runs elsewhere: under an engine, in a root of its own, on another host.
  for word in "\${2-}" "$exe"; do
    case \${word##*/} in
    docker | docker-compose | podman | podman-compose | nerdctl | ctr | conmon | runc | crun | systemd-nspawn | lxc-start | machinectl | kubectl | ssh)
      tell_of $1 supervisor "\${word##*/}"; return ;;
    esac
  done
  for word in "\${2-}" "\${3-}" "\${4-}"; do
    case \${word##*/} in
    docker-compose | podman-compose | supervisord | forever | foreman | honcho | overmind | goreman | hivemind | circusd | monit | nodemon | runsv | runsvdir | s6-supervise | s6-svscan | supervise | svscan | tini | dumb-init | npm | pm2-runtime)
      tell_of $1 supervisor "\${word##*/}"; return ;;
    esac
  done
}
host_family() {
  [ -n "\${main-}" ] || return
  # Who may not see the first process may not see those of other users.
  [ -d /proc/1 ] || { tell_of $1 veiled; return; }
  set +f
  family=$({
    grep -s '^PPid:' /proc/[0-9]*/status /dev/null | tr -cs '0-9\n' ' '
    case $group in
    */../* | '' | /) ;;
    /*) for dir in /sys/fs/cgroup /sys/fs/cgroup/systemd /sys/fs/cgroup/unified; do
      [ ! -d "$dir$group" ] || find "$dir$group" -name cgroup.procs -exec cat {} + 2>/dev/null
    done ;;
    esac
  } | awk -v main="$main" '
    NF == 2 { parent[$1] = $2 }
    NF == 1 { kept[$1 + 0] = 1 }
    END {
      if (!(main in parent)) exit
      for (one in parent) {
        found = one in kept
        at = one
        for (hop = 0; !found && hop < 64 && (at in parent); hop++) { at = parent[at]; found = at == main }
        if (found && one != main) print one
      }
      print "z"
    }' | sort -n)
  set -f
  case $newline$family$newline in *"\${newline}z$newline"*) ;; *) tell_of $1 veiled; return ;; esac
  total=0 shares=
  for pid in $family s $(host_sharers); do
    case $pid in
    z) continue ;;
    s) shares=1; continue ;;
    esac
    child=$pid
    stat=$(cat "/proc/$pid/stat" 2>/dev/null) && host_age $1 || continue
    if [ "$image" = "$fork" ] && [ "$fork" != 0 ] && [ "/proc/$pid/exe" -ef "/proc/$main/exe" ] && [ "/proc/$pid/cwd" -ef "/proc/$main/cwd" ]; then continue; fi
    total=$((total + 1))
    [ $total -le ${maxChildren} ] || { tell_of $1 surplus; break; }
    tell_of $1 child "$pid"
    [ -z "$shares" ] || tell_of $1 shares
    host_times $1
    host_member $1
    [ $total -gt ${maxOpened} ] || host_opened $1
  done
  tell_of $1 family
}
host_sharers() {
  {
    awk '$4 == "0A" { print "l", $10 }' /proc/net/tcp /proc/net/tcp6
    awk '$4 == "00010000" { print "l", $7 }' /proc/net/unix
    printf 'm %s\n' "$main" $family
    set +f
    ls -ln /proc/[0-9]*/fd
  } 2>/dev/null | awk '
    $1 == "l" { listens["socket:[" $2 "]"] = 1; next }
    $1 == "m" { own[$2] = 1; next }
    /^\/proc\/[0-9]+\/fd:$/ { at = $0; gsub(/[^0-9]/, "", at); next }
    ($NF in listens) { n++; who[n] = at; what[n] = $NF; if (at in own) ours[$NF] = 1 }
    END { for (i = 1; i <= n; i++) if ((what[i] in ours) && !(who[i] in own) && who[i] != 1 && !told[who[i]]++) print who[i] }'
}
host_way() {
  [ -n "$2" ] || return
  tell_of "$1" way "$2"
  at= left=\${2#/} hops=0
  while [ -n "$left" ]; do
    part=\${left%%/*}
    case $left in */*) left=\${left#*/} ;; *) left= ;; esac
    case $part in '' | .) continue ;; ..) at=\${at%/*}; continue ;; esac
    at=$at/$part
    [ -h "$at" ] || continue
    hops=$((hops + 1)) to=$(readlink "$at")
    [ $hops -le 40 ] && [ -n "$to" ] || return
    real=$(readlink -f "$at" 2>/dev/null)
    tell_of "$1" link "$(stat -c "%\${fraction}Z" "$at" 2>/dev/null) $at"
    tell_of "$1" to "$real"
    [ -z "\${real%/*}" ] || homes=$homes\${homes:+$newline}\${real%/*}
    case $to in /*) at= ;; *) at=\${at%/*} ;; esac
    left=\${to#/}\${left:+/$left}
  done
  [ ! -e "$at" ] || { tell_of "$1" real "$at"; [ -z "\${at%/*}" ] || homes=$homes\${homes:+$newline}\${at%/*}; }
  ways=$ways\${ways:+$newline}$2
}
host_folders() {
  paths 0 99999999 | tr '\n\0' '\001\n' | awk '
    { for (i = 3; (j = index(substr($0, i), "/")); i += j) { dir = substr($0, 1, i + j - 2); if (!(dir in seen)) { seen[dir] = 1; print dir } } }' |
    tr '\n\001' '\0\n' | xargs -0 -n 4000 sh -c 'for d do [ ! -h "$d" ] || printf "%s\0" "$d"; done' sh
}
host_newest() (
  eval 'expected=\${files'"$1"'-} artifact=\${artifact'"$1"'-} mark=\${mark'"$1"'-}'
  [ -z "$expected" ] || cd "$artifact" 2>/dev/null || expected=
  # A file that is a link changes with the link and with what it leads to.
  {
    [ ! -f "$2/$file" ] || printf '%s\0' "$2/$file"
    [ "$2" = "$3" ] || [ ! -f "$3/$file" ] || printf '%s\0' "$3/$file"
    [ -z "$expected" ] || { paths 0 99999999; host_folders; }
  } | format="%\${fraction}Z %n" xargs -0 -n 1000 sh -c 'stat -c "$format" "$@"; stat -L -c "$format" "$@"' sh 2>/dev/null | awk '
    $1 ~ /^[0-9]+(\.[0-9]+)?$/ && $1 + 0 > last + 0 { last = $1; line = $0 }
    END { if (last) print line }' | while read -r line; do tell_of "$1" newest "$line"; done
)
host_daemon() {
  pid= main= group= ways= homes= file=$5
  [ "$4" = - ] || host_way "$1" "$4"
  eval 'host_way "$1" "\${artifact'"$1"'-}"'
  case $2 in
  systemd)
    if ! command -v systemctl >/dev/null 2>&1; then tell_of "$1" missing systemctl; return; fi
    if ! shown=$(systemctl show --no-pager ${properties.map((name) => `-p ${name}`).join(' ')} -- "$3" 2>&1 </dev/null); then
      set -- "$1" $shown
      tell_of "$1" failed "$2"
      return
    fi
    for line in $shown; do
      case $line in
      MainPID=*) pid=\${line#MainPID=} ;;
      ControlGroup=*) group=\${line#ControlGroup=} ;;
      *=*) tell_of "$1" unit "$line" ;;
      esac
    done ;;
  pidfile)
    folder=\${3%/*}
    if [ -f "$3" ] && [ -r "$3" ]; then
      IFS=' ' read -r pid rest <"$3"
      tell_of "$1" written "$(stat -c %Y "$3" 2>/dev/null)"
      case $pid in '' | *[!0-9]*) tell_of "$1" garbage ;; esac
    elif [ -e "$3" ] || [ ! -x "\${folder:-/}" ]; then tell_of "$1" unreadable "$3"
    else tell_of "$1" absent
    fi ;;
  esac
  case $pid in '' | 0 | *[!0-9]*) pid= ;; *) host_process "$1" ;; esac
  there=$4
  if [ "$there" != - ] && there=$(readlink -f "$4" 2>/dev/null) && [ -d "$there" ]; then
    tell_of "$1" release "$there"
    host_revision "$1" states "$there/$file"
    [ ! -h "$4" ] || tell_of "$1" linked "$(stat -c "%\${fraction}Z" "$4" 2>/dev/null)"
  else there=
  fi
  if [ -n "$pid" ]; then
    host_newest "$1" "\${at:-$there}" "\${there:-$at}"
    [ -z "\${hosted-}" ] || { (inside "p$1" "$pid" "$1"); (beside "p$1" "$pid" "$1"); }
    host_family "$1"
  fi
}
daemons() {
  host_clock
  for line in $daemons; do
    IFS=$tab; set -- $line; IFS=$newline
    at=
    host_daemon "$@"
    tell_of "$1" z
  done
}
`.replaceAll('\\$', '$')

/** A record `d`: one fact that the host reports about the process of an ask. */
export interface HostProcessLine {
  readonly ask: number
  readonly key: string
  readonly text: string
}

/** The most that is kept of a text. */
const max = 1024

export function readHostProcessLine(rest: string): HostProcessLine | undefined {
  const [, ask, key, text] = /^(\d{1,4}) ([a-z]{1,16}) (.*)$/s.exec(rest) ?? []
  return ask === undefined || key === undefined
    ? undefined
    : { ask: Number(ask), key, text: (text ?? '').slice(0, max) }
}

/** The requested processes, each with what the host reports about it and the files that were hashed for it. */
export function hostProcessesOf(
  lines: readonly HostProcessLine[],
  asks: readonly ServiceAsk[],
  hashings: readonly Hashing[],
  extraRecords: readonly ExtraRecord[] = [],
): readonly HostProcessObservation[] {
  const told = Map.groupBy(lines, ({ ask }) => ask)
  return asks.flatMap(({ name, container, files }, index): readonly HostProcessObservation[] => {
    if (container.by !== 'systemd' && container.by !== 'pidfile') return []
    const manager: HostProcessManager = container
    const evidence = readHostProcess(told.get(index) ?? [], files?.artifact)
    const hashed = hashings.filter((one) => one.ask === index && one.id === `p${index}`)
    const found: readonly Contents[] =
      files === undefined
        ? []
        : hashed.map((one) => ({ service: name, artifact: files.artifact, files: one.files, mounts: [] }))
    const own = extraRecords.filter((one) => one.ask === index && one.id === `p${index}`)
    const contents = withExtras(found, asks, own)
    return [{ service: name, manager, evidence, ...(files === undefined ? {} : { contents }) }]
  })
}

function readHostProcess(lines: readonly HostProcessLine[], artifact: string | undefined): Evidence<HostProcess> {
  const [own = [], ...others] = groupsOf(lines, 'child')
  const texts = textsOf(own)
  if (!lines.some(({ key }) => key === 'z')) return noEvidence('read', 'answer-cut')
  const [missing, failed, unreadable] = [texts.get('missing'), texts.get('failed'), texts.get('unreadable')]
  if (missing !== undefined) return noEvidence('run', 'systemd-missing', { about: missing })
  if (failed !== undefined) return noEvidence('run', 'systemd-failed', { said: failed.slice(0, 400) })
  if (unreadable !== undefined) return noEvidence('read', 'pid-hidden', { about: unreadable })
  const unit = new Map(lines.filter(({ key }) => key === 'unit').map(({ text }) => property(text)))
  const state = stateOf(texts, unit)
  if (state === undefined) return noEvidence('parse', 'answer-malformed', { about: 'ActiveState' })
  const main = state === 'running' ? readProcess(own) : undefined
  if (state === 'running' && main === undefined) return noEvidence('run', 'main-pid-missing')
  const current = releaseOf(texts, 'release', 'states')
  return seen({
    state,
    result: unit.get('Result'),
    exitCode: numberIn(unit.get('ExecMainStatus')),
    restarts: numberIn(unit.get('NRestarts')) ?? 0,
    ...(main === undefined ? {} : { main }),
    ...(current === undefined ? {} : { release: { ...current, linkedAt: timeIn(texts.get('linked')) } }),
    ...newestOf(texts.get('newest'), artifact),
    ...waysOf(own),
    ...(main === undefined ? {} : familyOf(lines, others)),
  })
}

/** Lines in the order of the answer, in groups of which each but the first begins with this key. */
function groupsOf(lines: readonly HostProcessLine[], key: string): readonly (readonly HostProcessLine[])[] {
  const groups: HostProcessLine[][] = [[]]
  for (const line of lines) {
    if (line.key === key) groups.push([])
    groups.at(-1)?.push(line)
  }
  return groups
}

const textsOf = (lines: readonly HostProcessLine[]): ReadonlyMap<string, string> =>
  new Map(lines.map(({ key, text }) => [key, text]))

/** The other processes, if the host reported everything about them. */
function familyOf(
  lines: readonly HostProcessLine[],
  groups: readonly (readonly HostProcessLine[])[],
): Pick<HostProcess, 'children' | 'surplus'> {
  const keys = new Set(lines.map(({ key }) => key))
  const children = groups.map(readProcess).filter((child) => child !== undefined)
  if (!keys.has('family') || children.length !== groups.length) return {}
  return { children, ...(keys.has('surplus') ? { surplus: true } : {}) }
}

/** A path whose links were not all reported has no end. */
function waysOf(lines: readonly HostProcessLine[]): Pick<HostProcess, 'ways'> {
  const ways = groupsOf(lines, 'way')
    .slice(1)
    .map((group): Way => {
      const links = groupsOf(group, 'link').slice(1)
      const told = links.flatMap((link) => linkOf(link) ?? [])
      const texts = textsOf(group)
      const real = told.length === links.length ? texts.get('real') : undefined
      return { path: texts.get('way') ?? '', real, links: told }
    })
  return ways.length === 0 ? {} : { ways }
}

function linkOf(lines: readonly HostProcessLine[]): Link | undefined {
  const texts = textsOf(lines)
  const [, seconds, path] = /^([\d.]{1,24}) (.+)$/s.exec(texts.get('link') ?? '') ?? []
  const [to, changedAt] = [texts.get('to'), timeIn(seconds)]
  if (path === undefined || to === undefined || to === '' || changedAt === undefined) return undefined
  return { path, to, changedAt }
}

const property = (text: string): readonly [string, string] => {
  const at = text.indexOf('=')
  return [text.slice(0, at), text.slice(at + 1)]
}

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined

/** Seconds since 1970, with a fraction or without, as RFC 3339. */
function timeIn(text: string | undefined): string | undefined {
  const good = text !== undefined && /^\d{1,11}(?:\.\d{1,9})?$/.test(text)
  return good ? new Date(Math.round(Number(text) * 1000)).toISOString() : undefined
}

/** A pid file is written by the process that began before; whole seconds, and a clock that may be set, want some room. */
const slack = 2

function stateOf(texts: ReadonlyMap<string, string>, unit: ReadonlyMap<string, string>): HostProcessState | undefined {
  if (unit.size > 0) return stateOfUnit(texts, unit)
  if (texts.has('absent')) return 'no-pid-file'
  if (texts.has('garbage')) return 'no-pid'
  if (texts.has('gone')) return 'gone'
  const [began, written] = [numberIn(texts.get('began')), numberIn(texts.get('written'))]
  if (began === undefined || written === undefined) return undefined
  return began > written + slack ? 'other-process' : 'running'
}

/** `ActiveState` of a unit (org.freedesktop.systemd1(5)). */
function stateOfUnit(
  texts: ReadonlyMap<string, string>,
  unit: ReadonlyMap<string, string>,
): HostProcessState | undefined {
  if (unit.get('LoadState') === 'not-found') return 'not-found'
  switch (unit.get('ActiveState')) {
    case 'active':
    case 'reloading':
    case 'refreshing':
      return texts.has('gone') ? 'starting' : 'running'
    case 'activating':
      return 'starting'
    case 'inactive':
    case 'deactivating':
    case 'maintenance':
      return 'stopped'
    case 'failed':
      return 'failed'
  }
  return undefined
}

function readProcess(lines: readonly HostProcessLine[]): ObservedProcess | undefined {
  const texts = textsOf(lines)
  const startedAt = timeIn(texts.get('began'))
  if (startedAt === undefined) return undefined
  const [path, sum] = [texts.get('executes'), texts.get('sum')]
  const sha256 = sum !== undefined && /^[0-9a-f]{64}$/.test(sum) ? sum : undefined
  const executable = path === undefined ? undefined : { path, replaced: texts.has('replaced'), sha256 }
  const pid = numberIn(texts.get('pid'))
  const launchedAt = timeIn(texts.get('launched'))
  const [removed, through, supervisor] = [texts.get('removed'), texts.get('through'), texts.get('supervisor')]
  const directory = removed ?? texts.get('at')
  const all = (wanted: string): readonly string[] =>
    lines
      .filter(({ key }) => key === wanted)
      .map(({ text }) => text)
      .slice(0, maxUsed)
  const [names, uses] = [all('names'), all('uses')]
  return {
    ...(pid === undefined ? {} : { pid }),
    startedAt,
    ...(launchedAt === undefined ? {} : { launchedAt }),
    executable,
    release: releaseOf(texts, 'works', 'says'),
    ...(directory === undefined ? {} : { directory: { path: directory, removed: removed !== undefined } }),
    ...(texts.has('apart') ? { apart: true } : {}),
    ...(texts.has('shares') ? { shares: true } : {}),
    ...(names.length === 0 ? {} : { names }),
    ...(uses.length === 0 ? {} : { uses }),
    ...(through === undefined ? {} : { through }),
    ...(supervisor === undefined ? {} : { supervisor: supervisor.slice(0, 64) }),
  }
}

/** How many files of a process are kept. */
const maxUsed = 20

function releaseOf(texts: ReadonlyMap<string, string>, at: string, said: string): Release | undefined {
  const [path, revision] = [texts.get(at), texts.get(said)?.trim().slice(0, 256)]
  return path === undefined ? undefined : { path, revision: revision === '' ? undefined : revision }
}

/** Files of the manifest are named as in the list, relative to the artifact. */
function newestOf(text: string | undefined, artifact = ''): Pick<HostProcess, 'newest'> {
  const [, seconds, path] = /^([\d.]{1,24}) (.+)$/s.exec(text ?? '') ?? []
  const changedAt = timeIn(seconds)
  return changedAt === undefined || path === undefined
    ? {}
    : { newest: { path: path.replace(/^\./, artifact), changedAt } }
}
