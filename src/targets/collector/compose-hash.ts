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
  // The files of the host that it may only read: what it may write, it may have changed by itself.
  '{{range .Mounts}}{{if and (eq .Type "bind") (not .RW)}}\t{{json .Source}}\t{{json .Destination}}{{end}}{{end}}',
]
  .join('\t')
  .replace('\t{{range', '{{range')

/**
 * Says whether compose would make the same container of its files now (records `q` with `config`): by the hash that the
 * Compose of the same making computes, and by the file of the project that was changed last. Read-only, a start of
 * Compose each.
 *
 * A hash that is the container's own proves that nothing changed. Another one proves a change, but not where it could differ for
 * another reason: when the files need a variable that no file there has, for whoever deployed may have had it in the
 * environment; when they bring in files that are not named; and for `env_file` with Compose 2 and later, which has computed
 * two hashes of those. Then times count, as far as they are of all the files that the hash covers.
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
project() {
  id=$2 pid=$4 newest='0 ' whole=
  shift 4
  (mounted "$@")
  case $1$2$3$4$5$6$7 in *\\*) blind compose-files-unreadable 'a path'; return ;; esac
  project=$(bare "$1") service=$(bare "$2") folder=$(bare "$3") named=$(bare "$4") envs=$(bare "$5") version=$(bare "$6") hash=$(bare "$7")
  if [ -z "$project" ] || [ -z "$hash" ] || [ -z "$named" ]; then blind compose-missing 'compose project'; return; fi
  IFS=,
  files= environment=
  for file in $named; do
    case $file in /*) ;; *) file=$folder/$file ;; esac
    files=$files$newline$file
  done
  for file in $envs; do
    case $file in /*) ;; *) file=$folder/$file ;; esac
    environment=$environment$newline$file
  done
  IFS=$newline
  [ -n "$environment" ] || [ ! -e "$folder/.env" ] || environment=$newline$folder/.env
  flags=
  for file in $files; do
    [ -f "$file" ] && [ -r "$file" ] || { blind compose-files-unreadable "$file"; return; }
    flags=$flags$newline-f$newline$file
  done
  for file in $environment; do
    [ -f "$file" ] && [ -r "$file" ] || { blind compose-files-unreadable "$file"; return; }
    [ -z "$envs" ] || flags=$flags$newline--env-file$newline$file
  done
  needed=$(needs "$environment" "$files") named= why=
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
  case $version in
  1.*)
    case $(docker-compose --version 2>/dev/null) in *' 1.'*) ;; *) doubted compose-missing 'docker-compose 1'; return ;; esac
    tool=docker-compose
    ;;
  *)
    docker compose version >/dev/null 2>&1 </dev/null || { doubted compose-missing 'docker compose'; return; }
    tool=docker$newline'compose'
    ;;
  esac
  now=$(cd "$folder" && $tool -p "$project" --project-directory "$folder" $flags config --hash "$service" 2>/dev/null </dev/null) || now=
  case $now in
  "$service $hash") told same '' ;;
  "$service "?*) if [ -z "$why" ]; then told other ''; else doubted; fi ;;
  *) doubted compose-failed '' ;;
  esac
}
doubted() {
  case $why in
  include) blind compose-files-unreadable 'an included file' ;;
  variable*) blind compose-variable "\${why#variable }" ;;
  env_file) blind compose-missing 'Compose that computes one hash with env_file' ;;
  *) blind "$1" "$2" ;;
  esac
}
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
    printf 'q ["mount","%s","%s",%s,"%s","%s"]\n' "$id" "$is" "$when" "$(word "$source")" "$(word "$inner")"
  done
}
bare() { bare=\${1#?}; printf %s "\${bare%?}"; }
blind() { told "$1" "$2"; }
told() { printf 'q ["config","%s","%s","%s",%s,"%s","%s"]\n' "$id" "$1" "$(word "$2")" "\${newest%% *}" "$(word "\${newest#* }")" "$whole"; }
`.replaceAll(String.raw`\$`, '$')
