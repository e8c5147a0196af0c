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
 * The hash is not computed where it could differ for another reason than a change: when the files need a variable that
 * no file there has, for whoever deployed may have had it in the environment; when they bring in files that are not
 * named; and for `env_file` with Compose 2 and later, which has computed two hashes of those.
 */
export const composeScript = String.raw`needs() {
  envs=$1 awk '
    FILENAME in environment { if (match($0, /^[ \t]*(export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*[ \t]*=/)) { name = $0; sub(/[ \t]*=.*/, "", name); sub(/^[ \t]*(export[ \t]+)?/, "", name); known[name] = 1 } next }
    /^[ \t]*#/ { next }
    {
      if ($0 ~ /^["\047]?include["\047]?[ \t]*:/ || $0 ~ /^[ \t]*["\047]?extends["\047]?[ \t]*:/) { print "include"; exit }
      if ($0 ~ /^[ \t]*["\047]?env_file["\047]?[ \t]*:/) sets = 1
      line = $0
      while (match(line, /[$]([$]|[{]?[A-Za-z_][A-Za-z0-9_]*)/)) {
        name = substr(line, RSTART + 1, RLENGTH - 1)
        line = substr(line, RSTART + RLENGTH)
        sub(/^[{]/, "", name)
        if (name != "$" && name != "COMPOSE_PROJECT_NAME" && !(name in known)) { print "variable " name; exit }
      }
    }
    BEGIN { count = split(ENVIRON["envs"], parts, "\n"); for (i = 1; i <= count; i++) environment[parts[i]] = 1 }
    END { if (sets) print "env_file" }' $1 $2
}
project() {
  id=$2 pid=$4 newest='0 '
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
  newest=$(stat -c '%Z %n' $files $environment 2>/dev/null | sort -rn)
  newest=\${newest%%"$newline"*}
  [ -n "$newest" ] || newest='0 '
  case $(needs "$environment" "$files"),$version in
  include*) blind compose-files-unreadable 'an included file'; return ;;
  variable*,*) name=$(needs "$environment" "$files"); blind compose-variable "\${name#variable }"; return ;;
  env_file,1.*) ;;
  env_file,*) blind compose-missing 'Compose that computes one hash with env_file'; return ;;
  esac
  case $version in
  1.*)
    case $(docker-compose --version 2>/dev/null) in *' 1.'*) ;; *) blind compose-missing 'docker-compose 1'; return ;; esac
    tool=docker-compose
    ;;
  *)
    docker compose version >/dev/null 2>&1 </dev/null || { blind compose-missing 'docker compose'; return; }
    tool=docker$newline'compose'
    ;;
  esac
  now=$(cd "$folder" && $tool -p "$project" --project-directory "$folder" $flags config --hash "$service" 2>/dev/null </dev/null) || now=
  case $now in
  "$service $hash") told same '' ;;
  "$service "?*) told other '' ;;
  *) blind compose-failed '' ;;
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
told() { printf 'q ["config","%s","%s","%s",%s,"%s"]\n' "$id" "$1" "$(word "$2")" "\${newest%% *}" "$(word "\${newest#* }")"; }
`.replaceAll(String.raw`\$`, '$')
