import type { ServiceAsk } from '../port.ts'
import { shellText } from './files.ts'

/** For `docker inspect`: process, network, published ports and addresses of a container. */
export const socketFormat = [
  'q',
  '{{json .ID}}',
  'socket',
  '{{json .State.Pid}}',
  '{{json (printf "%s" .HostConfig.NetworkMode)}}',
  '{{json .NetworkSettings.Ports}}',
  '"{{range .NetworkSettings.Networks}} {{.IPAddress}} {{.GlobalIPv6Address}}{{end}} "',
].join('\t')

/** The most addresses of one port that are reported: a wildcard is one. */
const maxAddresses = 20

/** The ports of a request as words of the script: `3000:` or `3000:8080`. */
export const portsOf = ({ listens = [] }: ServiceAsk): string =>
  listens.map(({ port, host }) => `${port}:${host ?? ''}`).join(' ')

/**
 * Finds which process holds the declared ports (records `q` with `socket`). In the container's own network: the
 * listening sockets of `/proc/PID/net/tcp`, and the processes that have them open. The mount namespace shows which
 * container a process belongs to, because no two containers share one. A user without access to the processes reads
 * those of the container with one `docker exec`.
 *
 * On the host: the engine knows which ports it publishes for the container; the listener there is its proxy for the
 * container's address, the engine itself, another process, or none, where the packet filter forwards.
 *
 * Another container or program that listens on the same port in the same network answers some of the requests, so it
 * is reported.
 *
 * A socket of the container is reported with its bound address, as the kernel has it in hex; for loopback only, also
 * whether another container is in the same network. A port of the host is reported with the addresses that it leads
 * to.
 */
export const socketScript = shellText`listening() {
  [ -r "$1/tcp" ] || return 1
  six=$1/tcp6
  [ -r "$six" ] || six=/dev/null
  port=$(printf '%04X' "$2") awk '$4 == "0A" && $2 ~ (":" ENVIRON["port"] "$") { print $10, substr($2, 1, index($2, ":") - 1) }' "$1/tcp" "$six"
}
holding() {
  sockets=$1 awk '
    BEGIN { count = split(ENVIRON["sockets"], parts, "\n"); for (i = 1; i <= count; i++) { split(parts[i], one, " "); wanted["socket:[" one[1] "]"] = 1 } }
    /^\/proc\/[0-9]+\/fd:$/ { at = $0; gsub(/[^0-9]/, "", at); next }
    ($NF in wanted) { print at; exit }'
}
bound() {
  sockets=$1 awk '
    BEGIN { count = split(ENVIRON["sockets"], parts, "\n"); for (i = 1; i <= count; i++) { split(parts[i], one, " "); at["socket:[" one[1] "]"] = one[2] } }
    ($NF in at) && !told[at[$NF]]++ && n++ < ${maxAddresses} { list = list " " at[$NF] }
    END { print substr(list, 2) }'
}
rivals() {
  sockets=$1 awk '
    function any(address) { return address !~ /[^0]/ }
    BEGIN { count = split(ENVIRON["sockets"], parts, "\n"); for (i = 1; i <= count; i++) { split(parts[i], one, " "); at["socket:[" one[1] "]"] = one[2] } }
    ($NF in at) { own[$NF] = 1 }
    END {
      for (other in at) if (!(other in own))
        for (mine in own) if (at[mine] == at[other] || any(at[mine]) || any(at[other])) { gsub(/[^0-9]/, "", other); print other; exit }
    }'
}
alone() {
  IFS=' '
  for address in $1; do
    case $address in ??????7F | 0000000000000000FFFF0000??????7F | 00000000000000000000000001000000) ;; *) IFS=$newline; return 1 ;; esac
  done
  IFS=$newline
}
network() {
  case $mode in
  \"host\" | host) printf host; return ;;
  \"container:* | \"ns:*) printf shared; return ;;
  \"slirp4netns* | \"pasta* | \"private\") printf unknown; return ;;
  esac
  seeing || { printf unknown; return; }
  with=own
  set +f
  for one in /proc/[0-9]*; do
    [ "$one/ns/net" -ef "/proc/$pid/ns/net" ] && [ ! "$one/ns/mnt" -ef "/proc/$pid/ns/mnt" ] || continue
    # A container that shares the network also has the first one's files for names mounted, so only its group tells.
    case $(cat "$one/cgroup" 2>/dev/null) in *"$id"*) ;; *) with=shared; break ;; esac
  done
  set -f
  printf %s "$with"
}
everyone() { set +f; ls -ln /proc/[0-9]*/fd /proc/self/ns 2>/dev/null; set -f; }
members() {
  set +f
  for one in /proc/[0-9]*; do [ ! "$one/ns/mnt" -ef "/proc/$pid/ns/mnt" ] || printf '%s\n' "$one/fd"; done
  set -f
}
seeing() { [ -r "/proc/$pid/fd" ] && [ "/proc/$pid/ns/mnt" -ef "/proc/$pid/ns/mnt" ]; }
ours() {
  if seeing; then ls -ln $(members) /proc/self/ns 2>/dev/null
  else docker exec "$id" sh -c 'ls -ln /proc/[0-9]*/fd /proc/self/ns 2>/dev/null' </dev/null 2>/dev/null
  fi
}
whose() {
  other=$(awk '
    function look(text,    count, parts, i) {
      count = split(text, parts, /[^0-9a-f]/)
      for (i = 1; i <= count; i++) if (length(parts[i]) == 64) { print parts[i]; exit }
    }
    FILENAME ~ /cgroup$/ { look($0); next }
    $5 == "/etc/hostname" || $5 == "/etc/hosts" { look($4) }' /proc/$1/cgroup /proc/$1/mountinfo 2>/dev/null)
  if [ -n "$other" ]; then
    name=$(docker inspect --type container --format '{{json .Name}}' "$other" </dev/null 2>/dev/null) || name=\"$other\"
    printf '"by":"container","detail":%.300s' "$name"
    return
  fi
  comm=
  read -r comm 2>/dev/null </proc/$1/comm
  case $comm in
  docker-proxy | dockerd | rootlesskit | rootlessport | conmon | slirp4netns | pasta*) [ -z "$2" ] || { printf '"by":"own","detail":"proxy"'; return; } ;;
  esac
  printf '"by":"program","detail":"%s"' "$(word "$comm")"
}
unknown() { printf '"by":"unseen","detail":"process-unreadable"'; }
within() {
  found=$(listening "/proc/$pid/net" "$1") || { unknown; return; }
  [ -n "$found" ] || { printf '"by":"nobody","detail":""'; return; }
  [ -n "$mine" ] || mine=$(ours)
  at=$(printf '%s\n' "$mine" | bound "$found")
  if [ -n "$at" ]; then
    # Two that listen at one address take turns, and one at a narrower address goes first.
    rival=
    ! seeing || rival=$(printf '%s\n' "$mine" | rivals "$found")
    if [ -n "$rival" ]; then
      holder=$(everyone | holding "$rival")
      case $(cat "/proc/\${holder:-self}/cgroup" 2>/dev/null) in *"$id"*) ;; *) [ -z "$holder" ] || { whose "$holder" ''; return; } ;; esac
    fi
    with=
    ! alone "$at" || with=$(network)
    printf '"by":"own","detail":"process","addresses":"%s","network":"%s"' "$at" "$with"
    return
  fi
  seeing || { unknown; return; }
  holder=$(everyone | holding "$found")
  if [ -n "$holder" ]; then whose "$holder" ''; else unknown; fi
}
proxied() {
  set +f
  for one in /proc/[0-9]*; do
    comm=
    read -r comm 2>/dev/null <"$one/comm"
    [ "$comm" = docker-proxy ] || continue
    line=" $(tr '\0' ' ' 2>/dev/null <"$one/cmdline") "
    case $line in *" -proto tcp "*) ;; *) continue ;; esac
    case $line in *" -host-port $1 "*) ;; *) continue ;; esac
    address=\${line#* -container-ip }; address=\${address%% *}
    case "$addresses" in *" $address "*) case $line in *" -container-port $2 "*) echo "own $address"; continue ;; esac ;; esac
    echo other
  done
}
outside() {
  case $mode in host | \"host\") within "$1"; return ;; esac
  mapped=
  case $published in
  *"\"$2/tcp\":["*)
    part=\${published#*"\"$2/tcp\":["}
    case \${part%%]*} in *"\"HostPort\":\"$1\""*) mapped=1 ;; esac
    ;;
  esac
  found=$(listening /proc/self/net "$1") || { unknown; return; }
  if [ -z "$found" ]; then
    if [ -n "$mapped" ]; then printf '"by":"own","detail":"rules","addresses":"%s"' "$(printf '%.1000s' "$addresses" | tr -cd '0-9A-Za-z.: ')"; else printf '"by":"nobody","detail":""'; fi
    return
  fi
  leads=$(proxied "$1" "$2")
  case $leads in
  *own*) printf '"by":"own","detail":"proxy","addresses":"%s"' "$(printf '%s\n' "$leads" | awk '$1 == "own" { list = list " " $2 } END { print substr(list, 2) }')"; return ;;
  *other*)
    name=$(docker ps --no-trunc --filter "publish=$1" --format '{{json .Names}}' </dev/null 2>/dev/null)
    name=\${name%%"$newline"*}
    printf '"by":"container","detail":%.300s' "\${name:-\"\"}"
    return
    ;;
  esac
  holder=$(everyone | holding "$found")
  if [ -n "$holder" ]; then whose "$holder" "$mapped"; else unknown; fi
}
sockets() {
  list=$1 id=$2 pid=$4 mode=$5 published=$6 addresses=$7 mine=
  IFS=,
  for ask in $list; do
    eval 'wanted=\${listens'"$ask"'-}'
    IFS=' '
    for pair in $wanted; do
      IFS=$newline
      inner=\${pair%%:*} outer=\${pair#*:}
      if isof "$pid" "$id"; then
        said=$(within "$inner") other=
        [ -z "$outer" ] || other=$(outside "$outer" "$inner")
      else said=$(unknown) other=$said
      fi
      printf 'q {"about":"socket","id":"%s","ask":%s,"on":"container","port":%s,%s}\n' "$id" "$ask" "$inner" "$said"
      [ -z "$outer" ] || printf 'q {"about":"socket","id":"%s","ask":%s,"on":"host","port":%s,%s}\n' "$id" "$ask" "$outer" "$other"
    done
    IFS=,
  done
  IFS=$newline
}
`
