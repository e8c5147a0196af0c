import type { ServiceAsk } from '../port.ts'

/** Processes that no engine keeps, as data of the script: number of the ask, kind, name, release, and its file. */
export function daemonData(asks: readonly ServiceAsk[]): Readonly<Record<string, string>> {
  const lines = asks.flatMap(({ container, release }, index) => {
    const name = container.by === 'systemd' ? container.unit : container.by === 'pidfile' ? container.path : undefined
    if (name === undefined) return []
    // Tabs are white space to the shell: a field that is empty would be none.
    return [[index, container.by, name, release?.path ?? '-', release?.revision ?? 'REVISION'].join('\t')]
  })
  return lines.length === 0 ? {} : { daemons: lines.join('\n') }
}

/** What systemd is asked for (systemd.exec(5), org.freedesktop.systemd1(5)). */
const properties = ['LoadState', 'ActiveState', 'MainPID', 'Result', 'ExecMainStatus', 'NRestarts']

/**
 * Looks at each process: `d NUMBER KEY TEXT`, a line each, ended by the key `z`. A text with a newline in it could forge a
 * line and is not told. A process is a number and a time: it began so many clock ticks after the host did
 * (`/proc/PID/stat`, field 22, counted after the last parenthesis). The directory that it works in is the one it was
 * started in, whatever a link means since; upwards from there the first file of the name says which release that is.
 * Of an executable only one that does not belong to the system is hashed: interpreters are large and say nothing.
 */
export const daemonScript =
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
host_age() {
  boot=
  while IFS=' ' read -r key value rest; do [ "$key" != btime ] || boot=$value; done </proc/stat
  hertz=$(getconf CLK_TCK 2>/dev/null) || hertz=100
  ticks=\${stat##*) }
  IFS=' '; set -- "$1" $ticks; IFS=$newline
  [ "$2" != Z ] && [ "$2" != X ] || { tell_of "$1" gone; return 1; }
  shift 20
  tell_of $daemon began $((boot + $1 / hertz))
}
host_process() {
  daemon=$1
  if [ ! -d "/proc/$pid" ]; then
    case $(kill -0 "$pid" 2>&1) in
    *ermitted*) tell_of $daemon unreadable "/proc/$pid" ;;
    *) tell_of $daemon gone ;;
    esac
    return
  fi
  stat=$(cat "/proc/$pid/stat" 2>/dev/null) || { tell_of $daemon gone; return; }
  host_age $daemon || return
  tell_of $daemon pid "$pid"
  if exe=$(readlink "/proc/$pid/exe" 2>/dev/null); then
    case $exe in *' (deleted)') exe=\${exe% (deleted)}; tell_of $daemon replaced ;; esac
    tell_of $daemon executes "$exe"
    case $exe in
    /usr/* | /bin/* | /sbin/* | /lib*) ;;
    *) sum=$(IFS=' '; $hash "/proc/$pid/exe" 2>/dev/null) && tell_of $daemon sum "\${sum%% *}" ;;
    esac
  fi
  if at=$(readlink "/proc/$pid/cwd" 2>/dev/null); then
    case $at in
    *' (deleted)') tell_of $daemon works "\${at% (deleted)}" ;;
    *)
      while [ -n "$at" ]; do
        if [ -f "$at/$file" ]; then tell_of $daemon works "$at"; host_revision $daemon says "$at/$file"; break; fi
        at=\${at%/*}
      done ;;
    esac
  fi
}
host_newest() (
  eval 'expected=\${files'"$1"'-} artifact=\${artifact'"$1"'-} mark=\${mark'"$1"'-}'
  [ -z "$expected" ] || cd "$artifact" 2>/dev/null || expected=
  {
    [ ! -f "$2" ] || printf '%s\0' "$2"
    [ -z "$expected" ] || paths 0 99999999
  } | xargs -0 -n 1000 stat -c '%Z %n' 2>/dev/null | {
    last=0 path=
    while IFS=' ' read -r time name; do
      case $time in '' | *[!0-9]*) continue ;; esac
      if [ "$time" -gt "$last" ]; then last=$time path=$name; fi
    done
    [ "$last" = 0 ] || tell_of "$1" newest "$last $path"
  }
)
host_daemon() {
  pid=
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
  file=$5
  case $pid in '' | 0 | *[!0-9]*) pid= ;; *) host_process "$1" ;; esac
  there=$4
  if [ "$there" != - ] && there=$(readlink -f "$4" 2>/dev/null) && [ -d "$there" ]; then
    tell_of "$1" release "$there"
    host_revision "$1" states "$there/$file"
    [ ! -h "$4" ] || tell_of "$1" linked "$(stat -c %Z "$4" 2>/dev/null)"
  else there=
  fi
  if [ -n "$pid" ]; then
    host_newest "$1" "\${at:-$there}/$file"
    [ -z "\${hosted-}" ] || { (inside "p$1" "$pid" "$1"); (beside "p$1" "$pid" "$1"); }
  fi
}
daemons() {
  for line in $daemons; do
    IFS=$tab; set -- $line; IFS=$newline
    at=
    host_daemon "$@"
    tell_of "$1" z
  done
}
`.replaceAll('\\$', '$')
