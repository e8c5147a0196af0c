/** For `docker inspect`: the main process of each container; 0 when nothing runs. */
export const processFormat = ['q', '{{json .ID}}', 'exe', '{{json .State.Pid}}'].join('\t')

/**
 * Whether a number is the process of a container on this very machine: behind a remote engine it is another one. `word`
 * gives a text from outside as one that JSON may hold.
 */
export const processTools = `isof() { case $(cat /proc/$1/cgroup /proc/$1/mountinfo 2>/dev/null) in *"$2"*) ;; *) return 1 ;; esac; }
word() { printf '%.300s' "$1" | tr -c ' !#-[]-~' '?'; }
`

/**
 * Says which main processes run a file that is not the one of their path any more (records `q` with `exe`). One `ls` tells
 * for all of them whether the kernel calls theirs deleted; then bytes are compared, for a file that was put there anew
 * may be the same. What was never a file (`memfd:`) cannot be lost, and where a link leads cannot be told from outside.
 */
export const lostScript = String.raw`lost() {
  for line in $(ls -ln $exes 2>/dev/null); do
    case $line in *' -> /memfd:'*) continue ;; *' (deleted)') ;; *) continue ;; esac
    line=\${line#*/proc/}
    pid=\${line%%/*} path=\${line#* -> }
    path=\${path% (deleted)}
    id=\${mains##*"$newline$pid "}; id=\${id%%"$newline"*}
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
    elif [ ! -e "$at" ]; then now=gone
    elif [ /proc/$pid/exe -ef "$at" ] || ! command -v cmp >/dev/null 2>&1 || cmp -s /proc/$pid/exe "$at"; then continue
    fi
    printf 'q ["exe","%s","%s","%s"]\n' "$id" "$now" "$(word "$path")"
  done
}
`.replaceAll(String.raw`\$`, '$')

/**
 * Says which file of a list was put there last, where a mount holds some of them: the files of an image are older than any
 * container of it. When bytes were written can be set by anybody, so a time counts only as far as the inode itself was
 * not changed before it; when an inode was made cannot be set, but copies of an image's files are made when they are
 * touched, so it counts only where one mount has all of them. The clock of a file system of another machine is not ours.
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
    [ "$count" != "$size" ] || printf 'q ["age","%s",%s,%s,%s]\n' "$id" "$ask" "$which" "$newest"
  }
}
`.replaceAll(String.raw`\$`, '$')
