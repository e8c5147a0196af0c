import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import type { Contents, ExtrasObservation, PathList } from '../../model/instance.ts'
import type { FilesRequest, ServiceAsk } from '../port.ts'
import { maxPaths, newlineMark, shellText } from './files.ts'
import type { Hashing } from './files-record.ts'
import { globPattern, readCount, readText, readTexts } from './shell.ts'

/** The names that are checked apart from the hashed files: links, and files of which only the name is known. */
export const namesExtras = ({ links = [], names = [] }: FilesRequest): readonly string[] => [
  ...links.map(({ path }) => path),
  ...names,
]

/** Whether a request includes more than the content of files. */
const asksExtras = (files: FilesRequest): boolean => namesExtras(files).length > 0 || (files.complete ?? []).length > 0

/**
 * The names apart from the hashed files, as data of the script: two lines a name (`l` a link with its text, `n` a
 * file), and the globs as patterns of awk. Empty when no request has any.
 */
export function extrasData(asks: readonly ServiceAsk[]): Readonly<Record<string, string>> {
  const data: Record<string, string> = {}
  asks.forEach(({ files }, at) => {
    if (files === undefined || !asksExtras(files)) return
    const { links = [], names = [], complete = [], exclude = [] } = files
    const mark = newlineMark(files)
    if (mark === undefined) return
    const line = (text: string): string => text.replaceAll('\n', mark)
    const rows = [
      ...links.map(({ path, link }) => `l${line(path)}\n${line(link)}`),
      ...names.map((path) => `n${line(path)}\n`),
    ]
    data[`artifact${at}`] = files.artifact
    data[`mark${at}`] = `\\${mark.charCodeAt(0).toString(8).padStart(3, '0')}`
    data[`beside${at}`] = rows.join('\n')
    data[`globs${at}`] = complete.map(globPattern).join('\n')
    if (complete.length > 0 && exclude.length > 0) data[`skips${at}`] = exclude.map(globPattern).join('\n')
  })
  return Object.keys(data).length === 0 ? data : { ...data, spot, survey, extrasEnter }
}

/** Runs where the names are, on up to a thousand of them: what each is, and the text of a link. */
const spot = shellText`for f do
  if [ -n "$strict" ]; then
    d=$f
    while :; do
      case $d in ./*/*) d=\${d%/*} ;; *) break ;; esac
      if [ -h "$d" ]; then echo "$0 u"; exit; fi
    done
  fi
  if [ -h "$f" ]; then printf '%s h ' "$0"; readlink "$f" | tr '\n' "$mark"; echo
  elif [ -f "$f" ]; then echo "$0 f"
  elif [ -e "$f" ]; then echo "$0 o"
  else
    d=\${f%/*}
    while [ "$d" != . ] && [ ! -d "$d" ]; do d=\${d%/*}; done
    if [ -x "$d" ]; then echo "$0 m"; else echo "$0 u"; fi
  fi
done`

/** Runs in the artifact, with the names on stdin: what each of them is, then every file there if there are globs. */
const survey = shellText`export mark strict
if ! command -v readlink >/dev/null 2>&1 || ! command -v xargs >/dev/null 2>&1; then echo "$1 u"; exit; fi
xargs -0 -n 1000 sh -c "$2" "$1" || echo "$1 u"
[ -z "$3" ] || { find . '(' -type f -o -type l ')' -print0 2>/dev/null || printf '%s u\0' "$1"; } | tr '\n\0' "$mark\n"
echo "$1 z"`

/** Goes to the artifact inside a container: a second `docker exec`, only for requests with more than hashes. */
const extrasEnter = shellText`if ! cd "$4"; then
  d=$4
  while [ -n "$d" ] && [ ! -e "$d" ]; do d=\${d%/*}; done
  if [ "$d" != "$4" ] && [ -x "\${d:-/}" ]; then echo "$1 n"; else echo "$1 u"; fi
  exit
fi
mark=$5 strict=
`

/**
 * Checks links, names and globs with the same methods in the same order; each prints nothing when it cannot see
 * everything. The answer: how many names are right, the numbers of those that are something else and of those that
 * are missing, and the first paths that match a glob but are not listed.
 */
const extrasScript = shellText`named() { printf '%s\n' "$beside" | awk 'NR % 2 && $0 != "" { print "./" substr($0, 2) }' | tr "\n$mark" '\0\n'; }
weigh() {
  { printf '%s\n' "$beside"; echo "$nonce ="; printf '%s\n' "$expected"; echo "$nonce ="; cat; } | word=$nonce globs=$globs skips=$skips real=$(printf "$mark") awk '
    BEGIN {
      word = ENVIRON["word"]; size = length(word); real = ENVIRON["real"]
      many = split(ENVIRON["globs"], glob, "\n"); spared = split(ENVIRON["skips"], skip, "\n")
      part = n = at = right = changed = missing = extra = whole = 0; bad = which = lost = found = ""
    }
    part < 2 && $0 == word " =" { part++; next }
    part == 0 { if ($0 == "" && !odd) next; odd = !odd; if (odd) { kind[n] = substr($0, 1, 1); known["./" substr($0, 2)] = 1 } else text[n++] = $0; next }
    part == 1 { known["./" substr($0, 9)] = 1; next }
    NR > 500000 { bad = 1; exit }
    substr($0, 1, size + 1) == word " " {
      state = substr($0, size + 2, 1)
      if (state == "z") { whole = 1; next }
      if (state == "n") { for (; at < n; at++) if (missing++ < ${maxPaths}) lost = lost "," at; whole = 1; next }
      if (state == "u" || at >= n) { bad = 1; next }
      if (state == "m") { if (missing++ < ${maxPaths}) lost = lost "," at }
      else if (kind[at] == "l" ? state == "h" && substr($0, size + 4) == text[at] real : state == "f" || state == "h") right++
      else if (changed++ < ${maxPaths}) which = which "," at
      at++
      next
    }
    /^\.\// {
      if ($0 in known) next
      for (i = 1; i <= spared; i++) if ($0 ~ skip[i]) next
      for (i = 1; i <= many; i++) if ($0 ~ glob[i]) { if (extra++ < ${maxPaths}) found = found ",\"" json(substr($0, 3, 400)) "\""; next }
    }
    END {
      if (bad || !whole || at != n) print "no"
      else print "ok \"right\":" right ",\"changed\":" changed ",\"which\":[" substr(which, 2) "],\"missing\":" missing ",\"lost\":[" substr(lost, 2) "],\"extra\":" extra ",\"found\":[" substr(found, 2) "]"
    }
    function json(path,    i, c, out) {
      for (i = 1; i <= length(path); i++) {
        c = substr(path, i, 1)
        if (c == real) out = out "\\n"
        else if (c == "\\" || c == "\"") out = out "\\" c
        else out = out (c < " " || c == "\177" ? "?" : c)
      }
      return out
    }'
}
at_host() {
  at=$artifact
  if [ -e "$at" ]; then cd "$at"; return; fi
  while [ -n "$at" ] && [ ! -e "$at" ]; do at=\${at%/*}; done
  [ ! -x "\${at:-/}" ] || return 2
  return 1
}
beside_here() { named | mark=$mark strict=$1 sh -c "$survey" sh "$nonce" "$spot" "$globs"; }
beside_proc() { at_proc; case $? in 0) beside_here 1 ;; 2) echo "$nonce n" ;; *) return 1 ;; esac; }
beside_host() { at_host; case $? in 0) beside_here '' ;; 2) echo "$nonce n" ;; *) return 1 ;; esac; }
beside_exec() { named | docker exec -i "$id" sh -c "$extrasEnter$survey" sh "$nonce" "$spot" "$globs" "$artifact" "$mark"; }
beside_cp() {
  case $(tar --version 2>/dev/null) in *GNU*) ;; *) return 1 ;; esac
  cd /proc || return 1
  { printf '%s\n' "$beside"; echo "$nonce ="
    { docker cp "$id:$artifact/." - </dev/null || echo "$nonce !" >&2; } | tar --quoting-style=literal --numeric-owner -tvf -
  } 2>&1 | word=$nonce real=$(printf "$mark") awk '
    BEGIN { word = ENVIRON["word"]; n = 0 }
    !started && $0 == word " =" { started = 1; next }
    !started { if ($0 == "" && !odd) next; odd = !odd; if (odd) path[n++] = "./" substr($0, 2); next }
    $0 == word " !" { failed = 1; next }
    /[Nn]o such container:path: |[Cc]ould not find the file / { nowhere = 1; next }
    /^[-hldbcps]/ {
      type = substr($0, 1, 1)
      if (!sub(/^[^ ]+ +[^ ]+ +[0-9,]+ +[^ ]+ [^ ]+ /, "")) next
      link = ""
      if (type == "l" && (i = index($0, " -> "))) { link = substr($0, i + 4); $0 = substr($0, 1, i - 1) }
      if (type == "h" && (i = index($0, " link to "))) $0 = substr($0, 1, i - 1)
      is[$0] = type; text[$0] = link
      if (type == "-" || type == "h" || type == "l") all[++count] = $0
      seen = 1
    }
    END {
      if (nowhere) { print word " n"; exit }
      if (failed || !seen) { print word " u"; exit }
      for (i = 0; i < n; i++) {
        type = path[i] in is ? is[path[i]] : (path[i] "/") in is ? "d" : ""
        if (type == "l") print word " h " text[path[i]] ENVIRON["real"]
        else if (type == "-" || type == "h") print word " f"
        else if (type != "") print word " o"
        else print word " m"
      }
      for (i = 1; i <= count; i++) print all[i]
      print word " z"
    }'
}
beside() {
  id=$1 pid=$2 ask=$3
  eval 'expected=\${files'"$ask"'-} beside=\${beside'"$ask"'-} globs=\${globs'"$ask"'-} skips=\${skips'"$ask"'-} artifact=\${artifact'"$ask"'-} mark=\${mark'"$ask"'-}'
  [ -n "$beside$globs" ] || return
  case $id,\${engine-} in p*) set -- host ;; *,podman) set -- proc exec ;; *) set -- proc exec cp ;; esac
  for way do
    found=$({ "beside_$way" 2>&1 || echo "$nonce u"; } | weigh)
    case $found in 'ok '*) printf 'b {"id":"%s","ask":%s,"way":"%s",%s}\n' "$id" "$ask" "$way" "\${found#ok }"; return ;; esac
  done
  printf 'b {"id":"%s","ask":%s,"way":""}\n' "$id" "$ask"
}
`

/** The functions for this data, or one that does nothing when there is none. */
export const extrasOf = (data: Readonly<Record<string, string>>): string =>
  'spot' in data ? extrasScript : 'beside() { :; }\n'

/** The keys of a record `b`; those after the third are absent when no method reached the files. */
export const extraKeys = ['id', 'ask', 'way', 'right', 'changed', 'which', 'missing', 'lost', 'extra', 'found']

/** A record `b`: links, names and extra files of one request in one container. */
export interface ExtraRecord {
  readonly id: string
  readonly ask: number
  readonly evidence: Evidence<ExtrasObservation>
}

/** Reads it with the list that it answers; rejected unless every name was checked. */
export function readExtras(value: unknown, asks: readonly ServiceAsk[]): ExtraRecord | undefined {
  if (!Array.isArray(value)) return undefined
  const [id, ask, method] = [readText(value[0]), readCount(value[1]), readText(value[2])]
  const list = ask === undefined ? undefined : asks[ask]?.files
  if (id === undefined || ask === undefined || list === undefined) return undefined
  if (method === '') return { id, ask, evidence: noEvidence('read', 'files-unreadable', { about: list.artifact }) }
  const evidence = readObservation(value, list)
  return evidence === undefined ? undefined : { id, ask, evidence: seen(evidence) }
}

function readObservation(value: readonly unknown[], list: FilesRequest): ExtrasObservation | undefined {
  const method = (['proc', 'exec', 'cp', 'host'] as const).find((one) => one === value[2])
  const right = readCount(value[3])
  const names = namesExtras(list)
  const numbered = (paths: unknown): readonly string[] | undefined =>
    Array.isArray(paths) ? allOf(paths.map((at) => names[readCount(at) ?? -1])) : undefined
  const changed = readList(value[4], numbered(value[5]))
  const missing = readList(value[6], numbered(value[7]))
  const extra = readList(value[8], readTexts(value[9]))
  if (value.length !== 10 || method === undefined || right === undefined) return undefined
  if (changed === undefined || missing === undefined || extra === undefined) return undefined
  return right + changed.total + missing.total === names.length ? { method, right, changed, missing, extra } : undefined
}

/** As many paths as the count, or as were sent. */
function readList(count: unknown, paths: readonly string[] | undefined): PathList | undefined {
  const total = readCount(count)
  if (total === undefined || paths === undefined || paths.length !== Math.min(total, maxPaths)) return undefined
  return { total, paths: paths.map((path) => path.slice(0, 400)) }
}

const allOf = <T>(values: readonly (T | undefined)[]): readonly T[] | undefined => {
  const known = values.filter((value) => value !== undefined)
  return known.length === values.length ? known : undefined
}

/** A list with only names has no sums: the evidence is only that its files exist. */
export function hashingOf({ id, ask, evidence }: ExtraRecord, asks: readonly ServiceAsk[]): readonly Hashing[] {
  if (asks[ask]?.files?.entries.length !== 0) return []
  if (evidence.kind === 'missing') return [{ id, ask, files: evidence }]
  const { method, changed, missing } = evidence.value
  const gone = { total: changed.total + missing.total, paths: [...changed.paths, ...missing.paths].slice(0, maxPaths) }
  return [
    { id, ask, files: seen({ method, hashed: 0, changed: { total: 0, paths: [] }, missing: gone, edited: undefined }) },
  ]
}

/** The contents of a container, with links, names and extra files for requests that have any. */
export const withExtras = (
  contents: readonly Contents[],
  asks: readonly ServiceAsk[],
  extraRecords: readonly ExtraRecord[],
): readonly Contents[] =>
  contents.map((one) => {
    const answers = extraRecords.filter(({ ask }) => asks[ask]?.name === one.service)
    const [first] = answers
    if (first === undefined) return one
    const extras =
      answers.length === 1 ? first.evidence : noEvidence('parse', 'answer-malformed', { about: one.artifact })
    return { ...one, extras }
  })
