import { type Evidence, type EvidenceError, noEvidence, seen } from '../../model/evidence.ts'
import type { Instance } from '../../model/instance.ts'
import type { MountedFile, ProjectFile } from '../../model/requirements.ts'
import { readCount, readText } from './shell.ts'

/** A label of compose, as JSON. */
const compose = (name: string): string =>
  `{{with index .Config.Labels "com.docker.compose.${name}"}}{{json (printf "%.2048s" .)}}{{else}}""{{end}}`

/** For `docker inspect`: what the compose project of a container was made of, and the hash it was made with. */
export const composeFormat = [
  'q',
  '{{json .ID}}',
  'config',
  '{{json .State.Pid}}',
  compose('project'),
  compose('service'),
  compose('project.working_dir'),
  compose('project.config_files'),
  compose('project.environment_file'),
  compose('version'),
  compose('config-hash'),
  // Only read-only bind mounts: a file in a writable one may have been changed by the container itself.
  '{{range .Mounts}}{{if and (eq .Type "bind") (not .RW)}}\t{{json .Source}}\t{{json .Destination}}{{end}}{{end}}',
]
  .join('\t')
  .replace('\t{{range', '{{range')

/**
 * Reports whether Compose would create the same container from its current files (records `q` with `config`): by the hash that
 * the same Compose generation computes, and by the file of the project that was changed last. Read-only. Compose starts
 * once for all services of a project; only where it can't answer that, or another hash needs an explanation, it starts
 * again. It gets the names of the services, because only a named one is included when its profile is off.
 *
 * An equal hash proves that nothing changed. A different one proves a change, unless it could differ for another
 * reason: the files need a variable that no file there has, since the deployer may have had it in the environment;
 * they include files that are not named; or they use `env_file` with Compose 2 and later, which has computed two
 * hashes of those. Then modification times count, if they cover all the files of the hash.
 */
export const composeScript = String.raw`needs() {
  envs=$1 awk '
    function file(path) {
      sub(/[ \t]+(#.*)?$/, "", path)
      if (path ~ /^".*"$/ || path ~ /^\047.*\047$/) path = substr(path, 2, length(path) - 2)
      if (path == "" || path ~ /^~/ || path ~ /[][{}$&*|>!:"\047\\]/) odd = 1
      else paths = paths "env " path "\n"
    }
    FILENAME in environment { if (match($0, /^[ \t]*(export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*[ \t]*=/)) { name = $0; sub(/[ \t]*=.*/, "", name); sub(/^[ \t]*(export[ \t]+)?/, "", name); known[name] = 1 } next }
    FNR == 1 { listing = 0 }
    { sub(/\r$/, "") }
    /^[ \t]*#/ { next }
    {
      if ($0 ~ /(^|[^A-Za-z0-9_.-])(include|extends|label_file)["\047]?[ \t]*:/) brings = 1
      if (listing) {
        value = $0
        if (sub(/^[ \t]*-[ \t]*/, "", value)) { sub(/^["\047]?path["\047]?[ \t]*:[ \t]*/, "", value); if (value ~ /^["\047]?(required|format)["\047]?[ \t]*:/) odd = 1; else file(value) }
        else if (sub(/^[ \t]*["\047]?path["\047]?[ \t]*:[ \t]*/, "", value)) file(value)
        else if ($0 !~ /^[ \t]*(["\047]?(required|format)["\047]?[ \t]*:.*)?$/) listing = 0
      }
      if (match($0, /env_file["\047]?[ \t]*:/)) {
        sets = 1
        if ($0 !~ /^[ \t]*(-[ \t]+)?["\047]?env_file/) odd = 1
        value = substr($0, RSTART + RLENGTH)
        sub(/^[ \t]+/, "", value); sub(/(^|[ \t]+)#.*$/, "", value); sub(/[ \t]+$/, "", value)
        if (value == "") listing = 1
        else if (value ~ /^\[.*\]$/) { many = split(substr(value, 2, length(value) - 2), items, ","); for (i = 1; i <= many; i++) { sub(/^[ \t]+/, "", items[i]); file(items[i]) } }
        else file(value)
      }
      line = $0
      while (match(line, /[$]([$]|[{]?[A-Za-z_][A-Za-z0-9_]*)/)) {
        name = substr(line, RSTART + 1, RLENGTH - 1)
        line = substr(line, RSTART + RLENGTH)
        sub(/^[{]/, "", name)
        if (name != "$" && name != "COMPOSE_PROJECT_NAME" && !(name in known) && unset == "") unset = name
      }
    }
    BEGIN { count = split(ENVIRON["envs"], parts, "\n"); for (i = 1; i <= count; i++) environment[parts[i]] = 1 }
    END {
      if (brings) print "include"
      else if (unset != "") print "variable " unset
      else if (sets) print "env_file"
      if (brings || odd) print "more"
      printf "%s", paths
    }' $1 $2
}
configured() {
  [ -n "$configs" ] || return 0
  key= lines=
  for line in $(printf '%s\n' "$configs" | sort -t "$tab" -k 6,6 -k 8,11 -k 7,7) end; do
    IFS=$tab; set -- $line; IFS=$newline
    now=\${6-}$tab\${8-}$tab\${9-}$tab\${10-}$tab\${11-}
    if [ "$now" != "$key" ]; then
      [ -z "$lines" ] || (project "$lines")
      key=$now lines=
    fi
    lines=$lines$newline$line
  done
}
project() {
  all=$1 newest='0 ' whole= reason= about= why= generation= answers= services=
  for line in $all; do
    IFS=$tab; set -- $line; IFS=$newline
    id=$3 pid=$5
    shift 5
    (mounted "$@")
    case $2$7 in *\\*) continue ;; esac
    service=$(bare "$2")
    case $7,$services, in '"",'* | *,"$service",*) ;; *) services=$services,$service ;; esac
  done
  services=\${services#,}
  composed "$@"
  [ -n "$reason" ] || [ -z "$services" ] || answered
  for line in $all; do
    IFS=$tab; set -- $line; IFS=$newline
    id=$3
    case $7\${12} in *\\*) blind compose-files-unreadable 'a path'; continue ;; esac
    service=$(bare "$7") hash=$(bare "\${12}") now=
    for one in $answers; do case $one in "$service "?*) now=\${one#"$service "} ;; esac; done
    if [ -z "$hash" ]; then blind compose-missing 'compose project'
    elif [ -n "$reason" ]; then blind "$reason" "$about"
    elif [ "$now" = "$hash" ]; then told same ''
    elif [ -n "$why" ]; then doubted
    elif ! generation; then blind compose-missing "$missing"
    elif [ -z "$now" ]; then blind compose-failed "$called"
    else told other ''
    fi
  done
}
composed() {
  case $1$3$4$5$6 in *\\*) unread 'a path'; return ;; esac
  project=$(bare "$1") folder=$(bare "$3") named=$(bare "$4") envs=$(bare "$5") version=$(bare "$6")
  if [ -z "$project" ] || [ -z "$named" ]; then reason=compose-missing about='compose project'; return; fi
  IFS=,
  files= environment=
  typed= from=$folder
  case $named in /*) ;; */*) typed=\${named%%,*}; typed=\${typed#./} ;; esac
  case $typed in */*) typed=\${typed%/*} ;; *) typed= ;; esac
  [ -z "$typed" ] || case $folder in *"/$typed") from=\${folder%"/$typed"} ;; esac
  for file in $named; do
    case $file in
    /*) ;;
    ../*) [ -n "$typed" ] && [ "\${file%/*}" = "$typed" ] && file=$folder/\${file##*/} || file=$from/$file ;;
    *) file=$from/\${file#./} ;;
    esac
    files=$files$newline$file
  done
  for file in $envs; do
    case $file in /*) ;; *) if [ -e "$folder/$file" ]; then file=$folder/$file; else file=$from/$file; fi ;; esac
    environment=$environment$newline$file
  done
  IFS=$newline
  [ -n "$environment" ] || [ ! -e "$folder/.env" ] || environment=$newline$folder/.env
  flags=
  for file in $files; do
    [ -f "$file" ] && [ -r "$file" ] || { unread "$file"; return; }
    flags=$flags$newline-f$newline$file
  done
  for file in $environment; do
    [ -f "$file" ] && [ -r "$file" ] || { unread "$file"; return; }
    [ -z "$envs" ] || flags=$flags$newline--env-file$newline$file
  done
  needed=$(needs "$environment" "$files") named=
  whole=1
  for line in $needed; do
    case $line in
    include | variable* | env_file) why=$line ;;
    more) whole= ;;
    'env '*)
      file=\${line#env }
      case $file in /*) ;; *) file=$folder/$file ;; esac
      if [ -f "$file" ] && [ -r "$file" ]; then named=$named$newline$file; else whole=; fi
      ;;
    esac
  done
  newest=$(stat -L -c '%Z %n' $files $environment $named 2>/dev/null | sort -rn)
  newest=\${newest%%"$newline"*}
  [ -n "$newest" ] || newest='0 '
  case $why,$version in env_file,1.*) why= ;; esac
}
answered() {
  case $version in
  1.*) tool=docker-compose called=docker-compose missing='docker-compose 1' ;;
  *) tool=docker$newline'compose' called='docker compose' missing=$called ;;
  esac
  if ! answers=$(hashes "$services"); then
    answers=
    case $services in
    *,*)
      # The files may no longer have one of them. Without names, services of a profile are left out.
      answers=$(hashes '*') || answers=
      IFS=,
      for service in $services; do
        IFS=$newline
        case $newline$answers in *"$newline$service "*) continue ;; esac
        now=$(hashes "$service") && answers=$answers$newline$now
      done
      IFS=$newline
      ;;
    esac
  fi
  [ "$tool" = docker-compose ] || [ -z "$answers" ] || generation=right
}
hashes() { (cd "$folder" && $tool -p "$project" --project-directory "$folder" $flags config --hash "$1" 2>/dev/null </dev/null); }
generation() {
  [ -n "$generation" ] || case $tool in
  docker-compose) case $(docker-compose --version 2>/dev/null </dev/null) in *' 1.'*) generation=right ;; *) generation=other ;; esac ;;
  *) if docker compose version >/dev/null 2>&1 </dev/null; then generation=right; else generation=none; fi ;;
  esac
  [ "$generation" = right ]
}
doubted() {
  case $why in
  include) blind compose-files-unreadable 'an included file' ;;
  variable*) blind compose-variable "\${why#variable }" ;;
  env_file) blind compose-missing 'Compose that computes one hash with env_file' ;;
  esac
}
unread() { reason=compose-files-unreadable about=$1; }
mounted() {
  shift 7
  isof "$pid" "$id" || return
  while [ $# -gt 1 ]; do
    source=$(bare "$1") inner=$(bare "$2")
    case $1$2 in *\\*) source= ;; esac
    shift 2
    [ -f "$source" ] || continue
    at=/proc/$pid/root
    IFS=/
    for part in $inner; do
      [ -n "$part" ] || continue
      at=$at/$part
      [ ! -h "$at" ] || source=
    done
    IFS=$newline
    [ -n "$source" ] && [ -f "$at" ] || continue
    is=same
    if [ ! "$source" -ef "$at" ]; then
      command -v cmp >/dev/null 2>&1 && ! cmp -s "$source" "$at" || continue
      is=another
    fi
    times=$(stat -c '%Y %Z' "$source" 2>/dev/null) || continue
    when=\${times#* }
    [ "$when" -lt "\${times%% *}" ] || when=\${times%% *}
    printf 'q {"about":"mount","id":"%s","is":"%s","written":%s,"source":"%s","destination":"%s"}\n' "$id" "$is" "$when" "$(word "$source")" "$(word "$inner")"
  done
}
bare() { bare=\${1#?}; printf %s "\${bare%?}"; }
blind() { told "$1" "$2"; }
told() { printf 'q {"about":"config","id":"%s","hash":"%s","reason":"%s","changed":%s,"path":"%s","whole":"%s"}\n' "$id" "$1" "$(word "$2")" "\${newest%% *}" "$(word "\${newest#* }")" "$whole"; }
`.replaceAll(String.raw`\$`, '$')

/** Seconds since 1970 as RFC 3339; nothing for an invalid time. */
export function timeOf(seconds: number): string | undefined {
  const time = new Date(seconds * 1000)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

/** A mounted file: whether it equals the file inside, when it was written, its path on the host and inside. */
export function readMounted(value: readonly unknown[]): MountedFile | undefined {
  const [seconds, source, destination] = [readCount(value[1]), readText(value[2]), readText(value[3])]
  const is = (['same', 'another'] as const).find((one) => one === value[0])
  const writtenAt = seconds === undefined ? undefined : timeOf(seconds)
  if (is === undefined || writtenAt === undefined || source === undefined || destination === undefined) return undefined
  const [from, to] = [source.slice(0, 300), destination.slice(0, 300)]
  return { source: from, destination: to, is, writtenAt }
}

const blindReasons = [
  'compose-missing',
  'compose-failed',
  'compose-variable',
  'compose-files-unreadable',
] as const satisfies readonly EvidenceError[]

/** The result of compose, or why there is none, and the file of the project that was changed last. */
export function readConfiguration(value: readonly unknown[]): Instance['configuration'] {
  const [answer, about, seconds, path] = [
    readText(value[0]),
    readText(value[1]),
    readCount(value[2]),
    readText(value[3]),
  ]
  if (about === undefined || seconds === undefined || path === undefined) return undefined
  const hash = readHash(answer, about)
  const changedAt = timeOf(seconds)
  if (hash === undefined || changedAt === undefined) return undefined
  const newest: ProjectFile | undefined = path === '' ? undefined : { path: path.slice(0, 300), changedAt }
  return { hash, newest, ...(value[4] === undefined ? {} : { whole: value[4] === '1' }) }
}

function readHash(answer: string | undefined, about: string): Evidence<'same' | 'other'> | undefined {
  if (answer === 'same' || answer === 'other') return seen(answer)
  const reason = blindReasons.find((one) => one === answer)
  return reason && noEvidence('run', reason, about === '' ? {} : { about: about.slice(0, 300) })
}

/** Compose files of more lines than this are not read. */
const maxLines = 20_000

/** Projects whose files are read: each costs a start of awk. */
const maxProjects = 20

/**
 * For awk, which sees each container with its project's files (records `k` of formats.ts): collects them by project,
 * and at the end prints `k`, the number of files, the files, and then each service with its containers. Texts are
 * JSON. A project is left out when a text has an escape in it, or when a relative file has no absolute directory.
 */
export const projectRule = String.raw`/^k\t/ {
        if (NF != 6 || !($2 in why) || $0 ~ /\\/) next
        for (i = 3; i <= 6; i++) $i = substr($i, 2, length($i) - 2)
        if ($4 == "") next
        key = $3 "\t" $5
        if (!(key in projects)) { if (many++ >= ${maxProjects}) next; projects[key] = ""; counts[key] = 0 }
        count = split($6, parts, ",")
        if (count == 0) counts[key] = -1000
        typed = parts[1]
        if (typed ~ /^\// || !sub(/\/[^\/]*$/, "", typed)) typed = ""
        sub(/^[.]\//, "", typed)
        at = length($5) - length(typed)
        from = typed != "" && substr($5, at) == "/" typed ? substr($5, 1, at - 1) : $5
        for (i = 1; i <= count; i++) {
          file = parts[i] ~ /^\// ? parts[i] : from "/" parts[i]
          if (file !~ /^\//) counts[key] = -1000
          if (!((key, file) in files)) { files[key, file] = 1; projects[key] = projects[key] "\t" file; counts[key]++ }
        }
        owners[key] = owners[key] "\t" $4 "\t" $2
        next
      }`

/** Its end: one line a project. */
export const projectEnd = `END { for (key in projects) if (counts[key] > 0) print "k\\t" counts[key] projects[key] owners[key] | "cat >&5" }`

/**
 * Finds the containers that Compose no longer manages: those whose service is not in any file of their project. A
 * name counts as defined wherever it could be a key, so that a doubtful container is never called an orphan. No
 * orphan is reported when a file is missing, includes another one, or has an unread override next to it.
 */
export const orphansScript = String.raw`orphans() {
  count=$1; shift
  i=0
  for file do
    [ "$i" -lt "$count" ] || break
    i=$((i + 1))
    [ -f "$file" ] && [ -r "$file" ] || return
    for end in yml yaml; do
      more=\${file%.y*ml}.override.$end
      [ ! -e "$more" ] || case "$newline$*$newline" in *"$newline$more$newline"*) ;; *) return ;; esac
    done
  done
  count=$count awk '
    BEGIN {
      files = ENVIRON["count"] + 0
      for (i = files + 1; i < ARGC; i += 2) { word[++n] = ARGV[i]; id[n] = ARGV[i + 1] }
      ARGC = files + 1
    }
    FNR > ${maxLines} || /^["\047]?include["\047]?[ \t]*:/ || /\\[xuU]/ { unsure = 1; exit }
    /^[ \t]*#/ { next }
    { for (i = 1; i <= n; i++) if (!(i in found) && names($0, word[i])) found[i] = 1 }
    END { if (!unsure) for (i = 1; i <= n; i++) if (!(i in found)) print "k " id[i] }
    function names(line, name,    at, from, rest, before) {
      from = 1
      while (at = index(substr(line, from), name)) {
        before = from + at - 2
        rest = substr(line, from + at - 1 + length(name))
        if ((before == 0 || substr(line, before, 1) !~ /[A-Za-z0-9_.\/-]/) && rest ~ /^["\047]?[ \t]*(:|$)/) return 1
        from += at
      }
      return 0
    }' "$@"
}
`.replaceAll(String.raw`\$`, '$')
