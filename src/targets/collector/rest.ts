/** The most other containers that are reported. */
export const maxRest = 50

/** Labels of the list that name the source of another container. */
export const restLabels = [
  'org.opencontainers.image.revision',
  'org.opencontainers.image.source',
  'com.docker.compose.project.working_dir',
]

/** For awk: the repository of a name as JSON; nothing for an id. */
const repositoryRule = String.raw`function repositoryOf(name) {
      name = substr(name, 2, length(name) - 2)
      sub(/@.*/, "", name)
      sub(/:[^\/]*$/, "", name)
      sub(/^(index\.)?docker\.io\//, "", name)
      sub(/^library\//, "", name)
      return name == "sha256" || (length(name) > 11 && name !~ /[^0-9a-f]/) ? "" : name
    }`

/**
 * For awk, with a line of the list that was not selected (FS is a tab, `extra` the column of the status): keeps it
 * when it runs. For a selected line, remembers what identifies related containers.
 */
export const restRule = String.raw`function runs() { return $extra ~ /^"(Up|Restarting)/ }
    ${repositoryRule}
    function mark() {
      if ($5 != "\"\"") projects[$5] = 1
      if ($6 != "\"\"") services[$6] = 1
      if (repositoryOf($4) != "") repositories[repositoryOf($4)] = 1
      if ($(extra + 3) != "\"\"") sources[$(extra + 3)] = 1
    }
    function named() { return "\"id\":" $2 ",\"names\":" $3 ",\"image\":" }
    function described() { return ",\"project\":" $5 ",\"service\":" $6 ",\"ports\":" $(extra + 1) ",\"revision\":" $(extra + 2) ",\"source\":" $(extra + 3) ",\"dir\":" $(extra + 4) told_by "}" }
    function near() {
      if (repositoryOf($4) in repositories || $(extra + 3) in sources) return 1
      return $6 in services ? 2 : $5 in projects ? 3 : 0
    }`

/**
 * At the end of the list: containers related to the selected ones, those first that publish a port, and then the
 * nearest.
 */
export const restEnd = String.raw`for (i = 1; i <= left; i++) {
        $0 = lines[i]
        how = near()
        told_by = from[i]
        if (!how && told_by == "" && chosen && repositoryOf($4) == "" && unnamed++ < ${maxRest})
          print "d\t" substr($2, 2, length($2) - 2) "\t" named() "\t" described()
        if (!how) continue
        total++
        rank = how * 2 - ($(extra + 1) ~ /->/)
        if (ranked[rank] == "") ranked[rank] = i
        else ranked[rank] = ranked[rank] " " i
      }
      if (total) {
        print "c {\"total\":" total "}"
        for (rank = 1; rank <= 6; rank++) {
          count = split(ranked[rank], parts, " ")
          for (i = 1; i <= count && told < ${maxRest}; i++) {
            $0 = lines[parts[i]]
            told_by = from[parts[i]]
            told++
            print "r {" named() $4 described()
          }
        }
      }`

/** For awk: a container of another engine, which no selector means. A second socket of the same engine lists the same ids. */
export const otherEngineRule = String.raw`/^E\t/ { engine = $2; gsub(/[^A-Za-z0-9_.\/-]/, "?", engine); next }
    /^c\t/ && engine != "" {
      if (NF == extra + 4 && /"$/ && length($0) < 20000 && !($2 in ids) && runs()) { ids[$2] = 1; lines[++left] = $0; from[left] = ",\"engine\":\"" engine "\"" }
      next
    }
    /^c\t/ { ids[$2] = 1 }`

/**
 * Lists the containers of other engines of this host whose sockets the user may open: rootless ones, and podman. The
 * engine that answered is left out. All of them together take some seconds, so that a hanging one costs no proof.
 */
export const otherEnginesScript = String.raw`other_engines() {
  [ "$engine" != podman ] && command -v timeout >/dev/null 2>&1 || return 0
  known= begin=$(date +%s)
  set +f
  for socket in /run/docker.sock /run/user/*/docker.sock /run/podman/podman.sock /run/user/*/podman/podman.sock; do
    [ -S "$socket" ] && [ -w "$socket" ] || continue
    [ $(($(date +%s) - begin)) -lt 3 ] || break
    [ -n "$known" ] || { endpoint_of; main=\${endpoint#unix://} known=1; }
    [ ! "$socket" -ef "\${main:-/var/run/docker.sock}" ] || continue
    printf 'E	%s
' "$socket"
    DOCKER_HOST=unix://$socket timeout 3 docker ps --no-trunc --format "$1" </dev/null 2>/dev/null | head -c 1000000
    echo
  done
  set -f
}
`.replaceAll(String.raw`\$`, '$')

/**
 * A container that the list shows by an image id was started from a name that means another image now; podman lists
 * all of them so. `kin` looks the names up: a container started from the repository of a selected one is related to
 * it.
 */
export const kinScript = String.raw`kin() {
  [ -n "$unnamed" ] || return
  { printf '%s\n' "$unnamed"; docker inspect --type container --format "$kinship" $ids $(printf '%s\n' "$unnamed" | awk -F '\t' '$1 == "d" { print $2 }') </dev/null 2>/dev/null; } | awk '
    ${repositoryRule}
    BEGIN { FS = "\t" }
    $1 == "d" { before[$2] = $3; after[$2] = $4; next }
    $1 == "n" && ($2 in before) { name[$2] = $3; next }
    $1 == "n" { repositories[repositoryOf($3)] = 1 }
    END { for (id in name) if (repositoryOf(name[id]) != "" && repositoryOf(name[id]) in repositories) print "r {" before[id] name[id] after[id] }'
}
`

/** For docker inspect: what a container was started from. */
export const kinFormat = 'n\t{{.ID}}\t{{json (printf "%.512s" .Config.Image)}}'
