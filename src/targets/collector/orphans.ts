/** Compose files of more lines than this are not read. */
const mostLines = 20_000

/** Projects whose files are read: each costs a start of awk. */
const mostProjects = 20

/**
 * For awk, which sees each container with its project's files (records `k` of formats.ts): collects them by project, and in
 * the end prints `k`, how many files there are, the files, and then each service with its containers. Texts are JSON; one
 * with an escape in it is not taken apart, and a file that is not absolute has to stand in a directory that is. Nothing is
 * said of such a project.
 */
export const projectRule = String.raw`/^k\t/ {
        if (NF != 6 || $0 ~ /\\/) next
        for (i = 3; i <= 6; i++) $i = substr($i, 2, length($i) - 2)
        if ($4 == "") next
        key = $3 "\t" $5
        if (!(key in projects)) { if (many++ >= ${mostProjects}) next; projects[key] = ""; counts[key] = 0 }
        count = split($6, parts, ",")
        if (count == 0) counts[key] = -1000
        for (i = 1; i <= count; i++) {
          file = parts[i] ~ /^\// ? parts[i] : $5 "/" parts[i]
          if (file !~ /^\//) counts[key] = -1000
          if (!((key, file) in files)) { files[key, file] = 1; projects[key] = projects[key] "\t" file; counts[key]++ }
        }
        owners[key] = owners[key] "\t" $4 "\t" $2
        next
      }`

/** Its end: one line a project. */
export const projectEnd = `END { for (key in projects) if (counts[key] > 0) print "k\\t" counts[key] projects[key] owners[key] | "cat >&5" }`

/**
 * Says which containers Compose would not find any more: those whose service no file of their project names. A name counts
 * as said wherever it could be a key, so that what is doubtful is never called an orphan; a file that is not there, that
 * includes another one, or that an override stands beside (unless that is read too) leaves nobody an orphan.
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
    FNR > ${mostLines} || /^["\047]?include["\047]?[ \t]*:/ || /\\[xuU]/ { unsure = 1; exit }
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
