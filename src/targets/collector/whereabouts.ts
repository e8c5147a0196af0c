import type { EngineName } from './engines.ts'

/** A further line of `docker inspect`, for the script alone: the main process of a container, 0 when none runs. */
export const pidFormat = ['u', '{{json .ID}}', '{{json .State.Pid}}'].join('\t')

/** The most containers whose process is searched for among those of the host. */
const maxPids = 5

/** For awk: passes the first processes on to the shell. */
export const pidRule = String.raw`/^u\t/ {
        if ($2 in chosen && $3 > 0 && up++ < ${maxPids}) print "u\t" substr($2, 2, length($2) - 2) "\t" $3 | "cat >&5"
        next
      }`

/**
 * `docker info`, called only when no process shows which host the engine is on. podman names the fields differently.
 */
const infoFormats: Readonly<Record<EngineName, string>> = {
  docker:
    '"name":{{json (printf "%.256s" .Name)}},"kernel":{{json (printf "%.256s" .KernelVersion)}},"system":{{json (printf "%.256s" .OperatingSystem)}}',
  podman:
    '"name":{{json (printf "%.256s" .Host.Hostname)}},"kernel":{{json (printf "%.256s" .Host.Kernel)}},"system":""',
}

export const whereaboutsData = { info: infoFormats.docker, podinfo: infoFormats.podman }

/**
 * Reports which engine answered, and the evidence that it runs on this host (record `w`): a process of one of its
 * containers is a process of this host (`process`), or this shell runs in one of its containers (`container`).
 * `other`: all processes are visible (the first namespace of processes has a fixed number), and none of those is
 * among them; `hidden`: they are not visible; `none`: no container runs. In those cases the engine's name and kernel
 * are read and compared with those of the host. The endpoint is that of `DOCKER_HOST`, else of the current context;
 * without either it is the usual socket, and no program is started to find out.
 */
export const whereaboutsScript = String.raw`belongs() {
  if [ -r "/proc/$1/cgroup" ]; then
    while read -r line; do case $line in *"$2"*) return 0 ;; esac; done <"/proc/$1/cgroup"
  fi
  case $(cat "/proc/$1/mountinfo" 2>/dev/null) in *"$2"*) return 0 ;; esac
  return 1
}
process_seen() {
  [ "$shown" != process ] || return 0
  if belongs "$2" "$1"; then shown=process
  # One that ended since it was listed shows nothing: the engine names another process by now, or none.
  elif [ "$(docker inspect --type container --format '{{.State.Pid}}' "$1" </dev/null 2>/dev/null)" != "$2" ]; then return 0
  elif [ "$(readlink /proc/self/ns/pid 2>/dev/null)" = 'pid:[4026531836]' ] && [ -r /proc/1/cgroup ]; then shown=other
  else shown=hidden
  fi
}
harmless() { [ -z "$1" ] || printf '%.300s' "$1" | tr -c ' !#-[]-~' '?'; }
endpoint_of() {
  source= endpoint=
  if [ "$engine" = podman ]; then
    [ -z "\${CONTAINER_HOST-}" ] || { source=CONTAINER_HOST; endpoint=$CONTAINER_HOST; }
    return
  fi
  if [ -n "\${DOCKER_HOST-}" ]; then source=DOCKER_HOST; endpoint=$DOCKER_HOST; return; fi
  context=\${DOCKER_CONTEXT-}
  file=\${DOCKER_CONFIG:-\${HOME-}/.docker}/config.json
  if [ -z "$context" ] && [ -r "$file" ]; then
    while read -r line || [ -n "$line" ]; do
      case $line in *'"currentContext"'*) line=\${line#*'"currentContext"'}; line=\${line#*\"}; context=\${line%%\"*} ;; esac
    done <"$file"
  fi
  case $context in '' | default) return ;; esac
  source="context $context"
  endpoint=$(docker context inspect --format '{{.Endpoints.docker.Host}}' "$context" </dev/null 2>/dev/null) || endpoint=
}
own_container() {
  own=$(awk '$5 == "/etc/hostname" || $5 == "/etc/hosts" || $5 == "/etc/resolv.conf" {
    count = split($4, parts, /[^0-9a-f]/)
    for (i = 1; i <= count; i++) if (length(parts[i]) == 64) { print parts[i]; exit }
  }' /proc/self/mountinfo 2>/dev/null)
  [ -n "$own" ] && docker inspect --type container --format '{{.ID}}' "$own" </dev/null >/dev/null 2>&1
}
whereabouts() {
  endpoint_of
  told='"name":"","kernel":"","system":""' here= engines=1
  case $shown$swarm in process* | none) ;; *) ! own_container || shown=container ;; esac
  case $shown$swarm in
  process*)
    case $endpoint in
    tcp:*)
      engines=0
      set +f
      for one in /proc/[0-9]*/comm; do
        comm=
        { read -r comm <"$one"; } 2>/dev/null || :
        [ "$comm" != dockerd ] || engines=$((engines + 1))
      done
      set -f
      ;;
    esac
    ;;
  none | container*) ;;
  *)
    [ "$engine" != podman ] || info=$podinfo
    answer=$(docker info --format "$info" </dev/null 2>/dev/null) && case $answer in '"'*','*) told=$answer ;; esac
    here=$(uname -snr)
    ;;
  esac
  IFS=' '
  set -- $here
  IFS=$newline
  printf 'w {"shown":"%s","source":"%s","endpoint":"%s",%s,"hostSystem":"%s","hostName":"%s","hostKernel":"%s","engines":%s}\n' "$shown" "$(harmless "$source")" "$(harmless "$endpoint")" "$told" \
    "$(harmless "\${1-}")" "$(harmless "\${2-}")" "$(harmless "\${3-}")" "$engines"
}
`.replaceAll(String.raw`\$`, '$')
