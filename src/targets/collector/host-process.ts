import type { ServiceAsk } from '../port.ts'

/** Processes outside any engine, as data of the script: number of the request, kind, name, release, and its file. */
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

/** How many other processes are reported, and how many processes outside of the service. */
const maxChildren = 256
const maxOutside = 256
/** How many folders that were moved are reported. */
const maxMoved = 40
/** How many arguments with a slash are read, and how many bytes of all arguments. */
const maxArguments = 256
const maxWords = 65_536
/** How many folders with files in use are reported, and how many open and mapped files are searched for them. */
const maxUsed = 256
const maxOpen = 20_000

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
 * A file in use counts for its folder: one of each folder next to the declared paths is reported, and none below them. A
 * process with `more` has too many arguments or files to report them all, and `crowd` stands for more processes outside.
 *
 * A folder that was `moved` to its place keeps its files and their times. Its own change time is then newer than its
 * modification time, which only a new, renamed or removed entry sets, together with the change time.
 *
 * A process that `shares` has a socket open on which those listen, without being one of them: an old main process that
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
  [ -n "$oldest" ] && [ "$oldest" -le "$began" ] || oldest=$began
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
  first=
  for path in $(tr '\n\0' '\001\n' <"/proc/$pid/cmdline" 2>/dev/null | head -c ${maxWords + 1} | awk '
    { size += length($0) + 1 }
    NR == 1 { print "1" $0 }
    /\// { if (++n > ${maxArguments}) exit; print "+" $0 }
    END { if (n > ${maxArguments} || size > ${maxWords}) print "m" }'); do
    case $path in
    m) tell_of $1 more; break ;;
    1*) first=\${path#?}; continue ;;
    esac
    path=\${path#?}
    # The first word names the program, which may have been moved away since.
    [ "$path" != "$first" ] || [ ! -e "$path" ] || same_here "$path" exe || continue
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
  { ls -ln "/proc/$pid/fd" 2>/dev/null | sed -n 's/^lr-x.* -> \//\//p'; sed -n 's/^[^/]*\//\//p' "/proc/$pid/maps" 2>/dev/null; } | homes=$homes reals=$reals awk '
    BEGIN { count = split(ENVIRON["homes"], home, "\n"); all = split(ENVIRON["reals"], real, "\n") }
    NR > ${maxOpen} { more = 1; exit }
    { sub(/ \(deleted\)$/, "") }
    ($0 in done) { next }
    {
      done[$0] = 1; near = 0; folder = $0
      for (i = 1; i <= all; i++) if (index($0 "/", real[i] "/") == 1) next
      sub(/\/[^\/]*$/, "", folder)
      for (i = 1; i <= count; i++) { if (index($0, home[i] "/") == 1) near = 1; if (folder == home[i]) folder = $0 }
      if (!near || (folder in told)) next
      told[folder] = 1
      if (++n > ${maxUsed}) { more = 1; exit }
      print
    }
    END { if (more) print "m" }' | while read -r path; do case $path in m) tell_of $1 more ;; *) tell_of $1 uses "$path" ;; esac; done
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
        for (hop = 0; !found && hop < NR && (at in parent); hop++) { at = parent[at]; found = at == main }
        if (found && one != main) print one
      }
      print "z"
    }' | sort -n)
  set -f
  case $newline$family$newline in *"\${newline}z$newline"*) ;; *) tell_of $1 veiled; return ;; esac
  total=0 shares= forked=
  for pid in $family s $(host_sharers); do
    case $pid in
    z) continue ;;
    s) shares=1; continue ;;
    esac
    child=$pid
    stat=$(cat "/proc/$pid/stat" 2>/dev/null) && host_age $1 || continue
    if [ "$image" = "$fork" ] && [ "$fork" != 0 ] && [ "/proc/$pid/exe" -ef "/proc/$main/exe" ] && [ "/proc/$pid/cwd" -ef "/proc/$main/cwd" ]; then
      [ -n "$forked" ] && [ "$forked" -le "$began" ] || forked=$began
      continue
    fi
    total=$((total + 1))
    [ $total -le ${maxChildren} ] || { tell_of $1 surplus; break; }
    tell_of $1 child "$pid"
    [ -z "$shares" ] || tell_of $1 shares
    host_times $1
    host_member $1
    host_opened $1
  done
  [ -z "$forked" ] || tell_of $1 forked $((boot + forked / hertz))
  host_moved $1
  tell_of $1 family
  host_outside $1
}
host_outside() {
  [ -n "$homes" ] || return 0
  set +f
  ls -ld /proc/[0-9]*/cwd /proc/[0-9]*/exe 2>/dev/null | homes=$homes own="$main$newline$family" there=$there awk '
    BEGIN { count = split(ENVIRON["homes"], home, "\n"); n = split(ENVIRON["own"], list, "\n"); for (i = 1; i <= n; i++) own[list[i]] = 1 }
    match($0, /\/proc\/[0-9]+\/(cwd|exe) -> /) {
      pid = substr($0, RSTART + 6); sub(/\/.*/, "", pid)
      path = substr($0, RSTART + RLENGTH)
      if ((pid in own) || (pid, path) in told) next
      if (ENVIRON["there"] != "" && path !~ / \(deleted\)$/ && index(path "/", ENVIRON["there"] "/") == 1) next
      for (i = 1; i <= count; i++) if (index(path, home[i] "/") == 1) { told[pid, path] = 1; if (++found > ${maxOutside}) { print "m"; exit }; print pid " " path; next }
    }' | while read -r line; do
    [ "$line" != m ] || { tell_of $1 crowd; break; }
    comm=
    { read -r comm <"/proc/\${line%% *}/comm"; } 2>/dev/null || continue
    tell_of $1 outside "\${line%% *} \${comm##*/}/\${line#* /}"
  done
  set -f
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
  [ ! -e "$at" ] || { tell_of "$1" real "$at"; reals=$reals\${reals:+$newline}$at; [ -z "\${at%/*}" ] || homes=$homes\${homes:+$newline}\${at%/*}; }
  ways=$ways\${ways:+$newline}$2
}
host_tree() {
  paths 0 99999999 | tr '\n\0' '\001\n' | awk '
    { for (i = 3; (j = index(substr($0, i), "/")); i += j) { dir = substr($0, 1, i + j - 2); if (!(dir in seen)) { seen[dir] = 1; print dir } } }' |
    tr '\n\001' '\0\n'
}
host_folders() { host_tree | xargs -0 -n 4000 sh -c 'for d do [ ! -h "$d" ] || printf "%s\0" "$d"; done' sh; }
host_moved() (
  eval 'expected=\${files'"$1"'-} artifact=\${artifact'"$1"'-} mark=\${mark'"$1"'-}'
  [ -n "$oldest" ] || return
  [ -z "$expected" ] || cd "$artifact" 2>/dev/null || expected=
  {
    for at in $reals; do while [ -n "$at" ]; do [ ! -d "$at" ] || printf '%s\0' "$at"; at=\${at%/*}; done; done
    [ -z "$expected" ] || host_tree
  } | xargs -0 -n 1000 stat -c '%Y %Z %n' 2>/dev/null | since=$((boot + oldest / hertz)) awk '
    $1 ~ /^[0-9]+$/ && $2 ~ /^[0-9]+$/ && $1 != $2 && $2 + 0 > ENVIRON["since"] + 0 { line = substr($0, length($1) + 2); if (!(line in seen)) { seen[line] = 1; print line } }' |
    sort -rn | head -n ${maxMoved} | while read -r line; do tell_of "$1" moved "$line"; done
)
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
  pid= main= group= ways= reals= homes= oldest= file=$5
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
