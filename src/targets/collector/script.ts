import type { HostView } from '../../model/host.ts'
import type { ServiceAsk } from '../port.ts'
import { addressFormats, addressRule } from './addresses.ts'
import { orphansScript, projectEnd, projectRule } from './compose.ts'
import { composeVersionScript } from './compose-version.ts'
import {
  askLine,
  containerFormat,
  extraColumn,
  imageFormat,
  insideFormat,
  listFormat,
  projectFormat,
} from './containers.ts'
import { coveredFormat, coveredRule } from './covered.ts'
import { type EngineName, engineScript, podmanListFormat, rootlessScript } from './engines.ts'
import { filesData, insideScript } from './files.ts'
import { frame } from './frame.ts'
import { hostProcessData, hostProcessScript } from './host-process.ts'
import { type Known, knownData, knownOf, knownScript } from './known.ts'
import { logData, logFormats, logRule, logScript } from './logs.ts'
import { extrasData, extrasOf } from './manifest-extras.ts'
import { questionRecords } from './question.ts'
import { kinFormat, kinScript, otherEngineRule, otherEnginesScript, restEnd, restRule } from './rest.ts'
import { ageScript, requirementsData, requirementsFormats, requirementsRule, requirementsScript } from './settings.ts'
import { engineJson, shellWord } from './shell.ts'
import { swarmData, swarmLabel, swarmScript } from './swarm.ts'
import { manifestEnd, manifestFormat, manifestRule, variantScript } from './variant.ts'
import { pidFormat, pidRule, whereaboutsData, whereaboutsScript } from './whereabouts.ts'

/**
 * The one fixed, read-only script for a POSIX shell (`sh -s`): everything that differs is quoted data ahead of it. It
 * calls the engine three times, or four when a tag moved on, and writes nothing on the host. It frames its output, so
 * that neither output of a login shell nor a cut answer is read as evidence. A published answer also lists what it was
 * collected for. `last` is what an earlier check of the same run found on the host.
 */
export const collectorScript = (
  asks: readonly ServiceAsk[],
  nonce: string,
  published = false,
  engine?: EngineName,
  last?: HostView,
): string => renderScript(asks, { nonce, published, engine, shows: 'related', known: last && knownOf(last) })

/** How a script is made. */
export interface ScriptTerms {
  readonly nonce: string
  /** Whether the answer lists what it was collected for. */
  readonly published: boolean
  readonly engine: EngineName | undefined
  /** Whether containers are named that were not requested. */
  readonly shows: 'related' | 'asked'
  /** What an earlier check of the run found. */
  readonly known?: Known | undefined
  /** Shell text after the data, which may replace it. */
  readonly adjust?: string
}

/** The same, with all of its terms. */
export function renderScript(asks: readonly ServiceAsk[], terms: ScriptTerms): string {
  const { nonce, published, engine, shows, known, adjust = '' } = terms
  const keys = [...new Set(asks.flatMap(labelOf))]
  const extras = extrasData(asks)
  const files = { ...filesData(asks), ...extras }
  const first = beforehand(asks, keys, files, engine)
  const hashed = asks.flatMap((_, index) => (`artifact${index}` in files ? [`h\t${index}`] : []))
  const data = {
    nonce,
    ...files,
    ...requirementsData(asks),
    ...logData(asks),
    asks: [...asks.map((ask, index) => askLine(ask, index, keys)), ...hashed].join('\n'),
    names: [...asks.map(({ name }) => `s ${engineJson(name)}`), ...(published ? questionRecords(asks) : [])].join('\n'),
    list: listFormat(keys),
    extra: String(extraColumn(keys)),
    ...whereaboutsData,
    ...first.data,
    ...knownData(known),
    container: [
      containerFormat,
      projectFormat,
      pidFormat,
      coveredFormat,
      manifestFormat,
      ...requirementsFormats(asks),
      ...logFormats(asks),
      ...addressFormats(asks),
      ...(hashed.length === 0 ? [] : [insideFormat]),
    ].join('\n'),
    image: imageFormat,
    kinship: kinFormat,
  }
  const lines = Object.entries(data).map(([name, text]) => `${name}=${shellWord(text)}`)
  // Indentation is for readers; without it, the script is a fifth shorter.
  const body = bodyOf(
    requirementsScript(asks) +
      logScript(asks) +
      (hashed.length === 0 ? '' : insideScript + extrasOf(extras) + ageScript),
    first,
    shows,
    known !== undefined,
  ).replace(/^ +/gm, '')
  return `${lines.join('\n')}\n${adjust}${body}`
}

/**
 * A script as it is piped to `sh -s`. A program that the script starts may read on where the shell stopped (POSIX sh,
 * "STDIN"), so bash reads a pipe byte by byte, 0.17 s for ten thousand files: it is made to read the rest at once.
 * The other shells read in blocks, and reading the rest from them would cut the script in the middle. bash is
 * detected in a way that no environment can fake: an assignment to GROUPS has no effect in it (bash(1)), and in no
 * other shell.
 */
export function piped(script: string): string {
  return `GROUPS=; [ -z "$GROUPS" ] || eval "$(cat)"\n${script}`
}

export { sessionScript } from './session.ts'

const tab = '\t'

/** For awk: whether an image's name matches request i, in any spelling; a tag or a digest in the request must match. */
const imageMatch = String.raw`function matches(i, name,    tag, digest) {
      if (match(name, /@.*/)) { digest = substr(name, RSTART + 1); name = substr(name, 1, RSTART - 1) }
      if (match(name, /:[^\/]*$/)) { tag = substr(name, RSTART + 1); name = substr(name, 1, RSTART - 1) }
      name = tolower(name)
      if (!index(one[i], " " name " ")) return 0
      if (three[i] != "") return digest == three[i]
      return two[i] == "" || two[i] == (tag digest == "" ? "latest" : tag)
    }`

/**
 * The braces make the shell read all of it before it runs any of it, and keep the commands away from its stdin. The
 * closing frame is printed only after the record `z`, so a body that was killed half-way never looks complete. `call`
 * runs one engine command and adds its result: a record `x`, and a record `e` for each line of its stderr. "No such
 * container" and "no such image" are no failure: a container that was removed since it was listed is no instance any
 * more, and the next check finds its replacement; an image without a name is a valid result. The first awk keeps the
 * containers that a selector wants (exact comparison): `f` id, which selectors, image; `p` an image to inspect.
 * Starting the docker CLI is what takes time, so containers and images are inspected in one call: the list shows a
 * container's image by its name as long as that name is still the image's. The second awk passes the records of
 * containers on, and prints what is still to be inspected: the names of images that moved on. The last one counts the
 * records; the engine prints an empty line for an empty answer, which is skipped. No step starts a program that the
 * shell can do without (each costs a millisecond or two). The clock is read (`t`) while the list is made, but not
 * into the pipe of the list, where it could split a line (a pipe keeps only 4 KiB together, POSIX write()). GOGC
 * saves the CLI garbage collections.
 */
const bodyOf = (
  contents: string,
  { scripts, calls }: Beforehand,
  shows: ScriptTerms['shows'],
  hasKnown: boolean,
): string => String.raw`{
LC_ALL=C; export LC_ALL
PATH=$PATH:/usr/local/bin:/usr/bin:/bin:/snap/bin
GOGC=400; export GOGC
newline='
'
tab='${tab}'
IFS=$newline
set -f
call() {
  name=$1; shift
  { said=$("$@" 2>&1 >&4 4>&- </dev/null); code=$?; } 4>&1
  lost=0
  for line in $said; do
    case $line in
    [Ee]'rror: '[Nn]'o such '* | 'Error response from daemon: '[Nn]'o such '* | 'Error: inspecting object: no such '* | 'Error: '*': image not known') [ "$lost" = 2 ] || lost=1 ;;
    *) [ "$code" = 0 ] || { lost=2; printf 'e %.500s\n' "$line"; } ;;
    esac
  done
  [ "$lost" != 1 ] || code=0
  printf 'x {"call":"%s","code":%s}\n' "$name" "$code"
}
${rootlessScript}${orphansScript}${variantScript}${whereaboutsScript}${kinScript}${otherEnginesScript}${scripts}${contents}${hasKnown ? knownScript : ''}collect() {
  printf '%s\n' "$names"
  ${calls}  if ! command -v docker >/dev/null 2>&1; then printf 'x {"call":"find","code":127}\nz\n'; return; fi
  ${hasKnown ? 'ahead | collect_listed' : 'collect_listed'}
}
collect_listed() {
  date '+t %s' &
  list=$({ printf '%s\n' "$asks"; call list docker ps -a --no-trunc --format "$list"; other_engines "$list"; } | extra=$extra awk '
    ${imageMatch}
    ${restRule}
    function wanted(i) {
      if (by[i] == "service") return $6 == one[i] || (one[i] in names)
      if (by[i] == "compose") return $6 == one[i] && (two[i] == "" || $5 == two[i])
      if (by[i] == "all") return runs() && (one[i] == "" || $5 == one[i])
      if (by[i] == "name") return one[i] in names
      if (by[i] == "label") return $(two[i]) == one[i]
      return matches(i, image)
    }
    BEGIN { FS = "\t"; extra = ENVIRON["extra"] + 0 }
    /^a\t/ { by[$2] = $3; one[$2] = $4; two[$2] = $5; three[$2] = $6; n++; next }
    /^h\t/ { next }
    ${otherEngineRule}
    /^c\t"[0-9a-f]+"\t/ {
      for (name in names) delete names[name]
      count = split(substr($3, 2, length($3) - 2), parts, ",")
      for (i = 1; i <= count; i++) names["\"" parts[i] "\""] = 1
      image = substr($4, 2, length($4) - 2)
      found = ""
      isId = image ~ /^(sha256:)?[0-9a-f]+$/
      for (i = 0; i < n; i++) {
        if (by[i] == "image" && isId) found = found ",?"
        else if (wanted(i)) { found = found "," i; seen[i] = 1 }
      }
      if (found != "") chosen++
      if (found != "") print "f\t" substr($2, 2, length($2) - 2) "\t" substr(found, 2) "\t" image
      if (found ~ /[0-9]/) mark()
      else if (found == "" && runs()) lines[++left] = $0
      if (found ~ /[0-9]/ && !(image in images)) { images[image] = 1; print "p\t" image }
      other = $6 == "\"\"" ? $3 : $6
      if (more < 50 && !(other in others)) { others[other] = 1; rest[++more] = other }
      next
    }
    { print }
    END {
      for (i = 0; i < n; i++) if (!seen[i]) missing = 1
      ${shows === 'asked' ? '' : `if (missing) for (i = 1; i <= more; i++) print "o " rest[i]\n${restEnd}`}
    }')
  wait
  ids= images= unnamed=
  for line in $list; do
    case $line in [fpd]"$tab"*) ;; *) continue ;; esac
    IFS=$tab; set -- $line; IFS=$newline
    case $1 in
    f) ids=$ids$newline$2 ;;
    p) images=$images$newline$2 ;;
    d) unnamed=$unnamed$newline$line ;;
    esac
  done
  shown=none
  if [ -z "$ids" ]; then
    printf '%s\n' "$list"
    case $list in *'"call":"list","code":0'*) ;; *) rootless ;; esac
    whereabouts
    ${hasKnown ? 'cat >/dev/null' : ''}
    printf 'z\n'
    return
  fi
  ${hasKnown ? 'earlier' : 'new=$ids'}
  rest=$({
    [ -z "$images" ] || call image docker image inspect --format "$image" -- $images
  } | {
    { printf '%s\n' "$asks" "$list"${hasKnown ? ' "$before"' : ''}
      [ -z "$new" ] || call inspect docker inspect --type container --format "$container" $new
      cat; } | awk '
      ${imageMatch}
      function ask(name) { if (name != "" && !(name in asked)) { asked[name] = 1; print "p\t" name | "cat >&5" } }
      BEGIN { FS = "\t" }
      /^a\t/ { by[$2] = $3; one[$2] = $4; two[$2] = $5; three[$2] = $6; n++; next }
      /^f\t/ { why["\"" $2 "\""] = $3; shown["\"" $2 "\""] = $4; next }
      /^p\t/ { asked[$2] = 1; next }
      /^h\t/ { hashed[$2] = 1; next }
      /^d\t/ { next }
      /^M$/ { next }
      /^i\t"[0-9a-f]+"\t/ {
        if (!($2 in why)) next
        name = substr($4, 2, length($4) - 2)
        list = why[$2]
        if (gsub(/,?\?/, "", list)) {
          for (i = 0; i < n; i++) if (by[i] == "image" && matches(i, name)) list = list "," i
          sub(/^,/, "", list)
          if (list == "") next
        }
        print "i {\"asks\":[" list "],\"id\":" $2 ",\"image\":" $3 ",\"reference\":" $4 "," $5 "}"
        chosen[$2] = list
        imageOf[$2] = substr($3, 2, length($3) - 2)
        if (shown[$2] != name) ask(substr($3, 2, length($3) - 2))
        ask(name)
        next
      }
      /^v\t"[0-9a-f]+"\t[0-9]+\t/ {
        count = split(chosen[$2], parts, ",")
        for (i = 1; i <= count; i++) if (parts[i] in hashed && $3 > 0) {
          if (!told[$2]++) print "v {\"id\":" $2 ",\"pid\":" $3 ",\"mounts\":" $4 ",\"tmpfs\":" $5 "}"
          print "w\t" substr($2, 2, length($2) - 2) "\t" $3 "\t" parts[i] | "cat >&5"
        }
        next
      }
      ${projectRule}
      ${pidRule}
      ${coveredRule}
      ${manifestRule}
      ${requirementsRule}
      ${logRule}
      ${addressRule}
      { print }
      ${projectEnd}
      ${manifestEnd}' >&3
  } 5>&1)
  moved=
  for line in $rest; do
    IFS=$tab; set -- $line; IFS=$newline
    case $1 in
    p) moved=$moved$newline$2 ;;
    w) (inside "$2" "$3" "$4"); (beside "$2" "$3" "$4") ;;
    k) shift; orphans "$@" ;;
    u) process_seen "$2" "$3" ;;
    f) variant "$2" "$3" "$4" ;;
    q) shift; conduct "$@" ;;
    l) shift; (logs "$@") ;;
    esac
  done
  conducted
  kin
  whereabouts
  [ -z "$moved" ] || call image docker image inspect --format "$image" -- $moved
  printf 'z\n'
}
printf '\n${frame} begin %s\n' "$nonce"
collect 3>&1 | nonce=$nonce awk '
  $0 != "" { print; count++ }
  $0 == "z" { print "${frame} end " ENVIRON["nonce"] " " count; exit }'
} </dev/null
`

/** The functions and calls of the script before it lists containers, and its data. */
export interface Beforehand {
  readonly data: Readonly<Record<string, string>>
  readonly scripts: string
  readonly calls: string
}

/** The label that a selector compares. */
export const labelOf = ({ container }: ServiceAsk): readonly string[] =>
  container.by === 'label' ? [container.key] : container.by === 'swarm' ? [swarmLabel] : []

const isHostProcess = ({ container }: ServiceAsk): boolean => container.by === 'systemd' || container.by === 'pidfile'

/**
 * Prints the boot id of the host (record `p`), so that two names of one machine are distinguished from two machines.
 */
const bootLine = `{ read -r boot </proc/sys/kernel/random/boot_id && printf 'p %.36s\\n' "$boot"; } 2>/dev/null
`

/** The processes of the host, the engine, and the swarm. A plan without containers needs no engine. */
export function beforehand(
  asks: readonly ServiceAsk[],
  keys: readonly string[],
  files: Readonly<Record<string, string>>,
  engine: EngineName | undefined,
): Beforehand {
  const hosted = Object.keys(files).length === 0 ? '' : '1'
  const hostProcesses = asks.some(isHostProcess)
  const first = { scripts: hostProcesses ? hostProcessScript : '', calls: hostProcesses ? `${bootLine}daemons\n` : '' }
  if (asks.length > 0 && asks.every(isHostProcess)) {
    const calls = String.raw`date '+t %s'; echo 'g none'; printf 'z\n'; return`
    return { data: { ...hostProcessData(asks), hosted }, scripts: first.scripts, calls: `${first.calls}${calls}\n` }
  }
  const swarm = swarmData(asks)
  const hasSwarm = Object.keys(swarm).length > 0
  return {
    data: { ...hostProcessData(asks), hosted, engine: engine ?? '', podman: podmanListFormat(keys), ...swarm },
    scripts: `${first.scripts}${hasSwarm ? swarmScript : ''}`,
    calls: `${first.calls}${engineScript}${composeVersionScript(asks)}${hasSwarm ? 'swarm_services\n' : ''}`,
  }
}
