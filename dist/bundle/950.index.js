export const id = 950;
export const ids = [950];
export const modules = {

/***/ 7268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dH: () => (/* binding */ besideData),
  A4: () => (/* binding */ besideOf),
  dk: () => (/* binding */ namesBeside)
});

;// CONCATENATED MODULE: ./lib/targets/collector/glob.js
function globPattern(glob) {
    const parts = glob.split(/(\*\*\/|\*\*|\*|\?)/).map((part) => {
        switch (part) {
            case '**/':
                return '(.*/)?';
            case '**':
                return '.*';
            case '*':
                return '[^/]*';
            case '?':
                return '[^/]';
        }
        return part.replace(/[.[\](){}+$|\\^]/g, (sign) => ('\\]^'.includes(sign) ? `\\${sign}` : `[${sign}]`));
    });
    return `^[.]/${parts.join('')}$`;
}

// EXTERNAL MODULE: ./lib/targets/collector/inside.js
var inside = __webpack_require__(4536);
;// CONCATENATED MODULE: ./lib/targets/collector/beside.js


const namesBeside = ({ links = [], names = [] }) => [
    ...links.map(({ path }) => path),
    ...names,
];
const asksBeside = (files) => namesBeside(files).length > 0 || (files.complete ?? []).length > 0;
function besideData(asks) {
    const data = {};
    asks.forEach(({ files }, at) => {
        if (files === undefined || !asksBeside(files))
            return;
        const { links = [], names = [], complete = [] } = files;
        const mark = (0,inside/* newlineMark */.cC)(files);
        if (mark === undefined)
            return;
        const line = (text) => text.replaceAll('\n', mark);
        const rows = [
            ...links.map(({ path, link }) => `l${line(path)}\n${line(link)}`),
            ...names.map((path) => `n${line(path)}\n`),
        ];
        data[`artifact${at}`] = files.artifact;
        data[`mark${at}`] = `\\${mark.charCodeAt(0).toString(8).padStart(3, '0')}`;
        data[`beside${at}`] = rows.join('\n');
        data[`globs${at}`] = complete.map(globPattern).join('\n');
    });
    return Object.keys(data).length === 0 ? data : { ...data, spot, survey, besideEnter };
}
const spot = (0,inside/* shellText */.o0) `for f do
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
done`;
const survey = (0,inside/* shellText */.o0) `export mark strict
if ! command -v readlink >/dev/null 2>&1 || ! command -v xargs >/dev/null 2>&1; then echo "$1 u"; exit; fi
xargs -0 -n 1000 sh -c "$2" "$1" || echo "$1 u"
[ -z "$3" ] || { find . '(' -type f -o -type l ')' -print0 2>/dev/null || printf '%s u\0' "$1"; } | tr '\n\0' "$mark\n"
echo "$1 z"`;
const besideEnter = (0,inside/* shellText */.o0) `if ! cd "$4"; then
  d=$4
  while [ -n "$d" ] && [ ! -e "$d" ]; do d=\${d%/*}; done
  if [ "$d" != "$4" ] && [ -x "\${d:-/}" ]; then echo "$1 n"; else echo "$1 u"; fi
  exit
fi
mark=$5 strict=
`;
const besideScript = (0,inside/* shellText */.o0) `named() { printf '%s\n' "$beside" | awk 'NR % 2 && $0 != "" { print "./" substr($0, 2) }' | tr "\n$mark" '\0\n'; }
weigh() {
  { printf '%s\n' "$beside"; echo "$nonce ="; printf '%s\n' "$expected"; echo "$nonce ="; cat; } | word=$nonce globs=$globs real=$(printf "$mark") awk '
    BEGIN {
      word = ENVIRON["word"]; size = length(word); real = ENVIRON["real"]
      many = split(ENVIRON["globs"], glob, "\n")
      part = n = at = right = changed = missing = extra = whole = 0; bad = which = lost = found = ""
    }
    part < 2 && $0 == word " =" { part++; next }
    part == 0 { if ($0 == "" && !odd) next; odd = !odd; if (odd) { kind[n] = substr($0, 1, 1); known["./" substr($0, 2)] = 1 } else text[n++] = $0; next }
    part == 1 { known["./" substr($0, 9)] = 1; next }
    NR > 500000 { bad = 1; exit }
    substr($0, 1, size + 1) == word " " {
      state = substr($0, size + 2, 1)
      if (state == "z") { whole = 1; next }
      if (state == "n") { for (; at < n; at++) if (missing++ < ${inside/* mostPaths */.s4}) lost = lost "," at; whole = 1; next }
      if (state == "u" || at >= n) { bad = 1; next }
      if (state == "m") { if (missing++ < ${inside/* mostPaths */.s4}) lost = lost "," at }
      else if (kind[at] == "l" ? state == "h" && substr($0, size + 4) == text[at] real : state == "f" || state == "h") right++
      else if (changed++ < ${inside/* mostPaths */.s4}) which = which "," at
      at++
      next
    }
    /^\.\// {
      if ($0 in known) next
      for (i = 1; i <= many; i++) if ($0 ~ glob[i]) { if (extra++ < ${inside/* mostPaths */.s4}) found = found ",\"" json(substr($0, 3, 400)) "\""; next }
    }
    END {
      if (bad || !whole || at != n) print "no"
      else print "ok " right "," changed ",[" substr(which, 2) "]," missing ",[" substr(lost, 2) "]," extra ",[" substr(found, 2) "]"
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
beside_exec() { named | docker exec -i "$id" sh -c "$besideEnter$survey" sh "$nonce" "$spot" "$globs" "$artifact" "$mark"; }
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
  eval 'expected=\${files'"$ask"'-} beside=\${beside'"$ask"'-} globs=\${globs'"$ask"'-} artifact=\${artifact'"$ask"'-} mark=\${mark'"$ask"'-}'
  [ -n "$beside$globs" ] || return
  case $id,\${engine-} in p*) set -- host ;; *,podman) set -- proc exec ;; *) set -- proc exec cp ;; esac
  for way do
    found=$({ "beside_$way" 2>&1 || echo "$nonce u"; } | weigh)
    case $found in 'ok '*) printf 'b ["%s",%s,"%s",%s]\n' "$id" "$ask" "$way" "\${found#ok }"; return ;; esac
  done
  printf 'b ["%s",%s,""]\n' "$id" "$ask"
}
`;
const besideOf = (data) => 'spot' in data ? besideScript : 'beside() { :; }\n';


/***/ }),

/***/ 1453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   g$: () => (/* binding */ allTexts),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _wire_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);

function readJson(text) {
    try {
        const value = JSON.parse(text);
        return text.includes('{') && (0,_wire_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTwice */ .Q)(text, value) !== undefined ? undefined : value;
    }
    catch {
        return undefined;
    }
}
const readText = (value) => (typeof value === 'string' ? value : undefined);
const readCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
const readTexts = (value) => value === null ? [] : Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
function allTexts(values, count) {
    return values.length === count && values.every((value) => typeof value === 'string') ? values : undefined;
}


/***/ }),

/***/ 6839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   a8: () => (/* binding */ cutFrame)
/* harmony export */ });
/* unused harmony export frameVersion */
/* harmony import */ var _chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);

const frameVersion = 2;
const frame = `runtime-drift/${frameVersion}`;
const bounded = (text) => text.trim().slice(0, 400);
function cutFrame(text, nonce) {
    const opening = nonce === undefined ? published(text) : opened(text, nonce);
    if (opening === undefined)
        return foreign(text) ?? (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing', { said: bounded(text), amount: text.length });
    const end = `\n${frame} end ${opening.nonce} `;
    const close = text.indexOf(end, opening.end - 1);
    if (close === -1)
        return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-cut', { amount: text.length });
    const count = /^(\d{1,9})(?:\n|$)/.exec(text.slice(close + end.length, close + end.length + 10))?.[1];
    const records = close < opening.end ? [] : text.slice(opening.end, close).split('\n');
    if (count === undefined || Number(count) !== records.length)
        return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-cut', { amount: records.length });
    return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)({ nonce: opening.nonce, records });
}
function opened(text, nonce) {
    const line = `${frame} begin ${nonce}\n`;
    const at = text.startsWith(line) ? 0 : text.indexOf(`\n${line}`) + 1;
    return at === 0 && !text.startsWith(line) ? undefined : { nonce, end: at + line.length };
}
function foreign(text) {
    const [, digits] = /^runtime-drift\/(\d{1,6}) begin [0-9A-Za-z-]{8,64}$/m.exec(text) ?? [];
    if (digits === undefined)
        return undefined;
    const version = Number(digits);
    if (version === frameVersion)
        return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'nonce-mismatch', { about: 'collector' });
    const facts = { amount: version, limit: frameVersion };
    return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', version < frameVersion ? 'collector-outdated' : 'collector-newer', facts);
}
function published(text) {
    const line = new RegExp(`^${frame} begin ([0-9A-Za-z-]{8,64})\\n`, 'm').exec(text);
    return line?.[1] === undefined ? undefined : { nonce: line[1], end: line.index + line[0].length };
}


/***/ }),

/***/ 4536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ filesData),
/* harmony export */   cC: () => (/* binding */ newlineMark),
/* harmony export */   o0: () => (/* binding */ shellText),
/* harmony export */   s4: () => (/* binding */ mostPaths),
/* harmony export */   yT: () => (/* binding */ insideScript)
/* harmony export */ });
const telling = 8;
const mostPaths = 20;
function newlineMark({ entries, links = [], names = [] }) {
    const codes = [2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23];
    const texts = [...entries.map(({ path }) => path), ...links.flatMap(({ path, link }) => [path, link]), ...names];
    return codes.map((code) => String.fromCharCode(code)).find((mark) => !texts.some((text) => text.includes(mark)));
}
const shellText = (text, ...values) => String.raw(text, ...values).replaceAll('\\$', '$');
function filesData(asks) {
    const data = {};
    asks.forEach(({ files }, at) => {
        const mark = files && newlineMark(files);
        if (files === undefined || mark === undefined || files.entries.length === 0)
            return;
        const line = (path, sha256) => `${sha256.slice(0, telling)}${path.replaceAll('\n', mark)}`;
        data[`artifact${at}`] = files.artifact;
        data[`mark${at}`] = `\\${mark.charCodeAt(0).toString(8).padStart(3, '0')}`;
        data[`files${at}`] = files.entries.map(({ path, sha256 }) => line(path, sha256)).join('\n');
    });
    return Object.keys(data).length === 0 ? data : { ...data, folders, peek, enter, each };
}
const peek = shellText `follow=-L
[ -z "$strict" ] || follow=
if { [ -n "$plain" ] || [ -z "$(find $follow "$@" -prune ! -type f 2>&1 || echo odd)" ]; } && sums=$($hash "$@" 2>/dev/null); then
  echo "$0 a $#"
  printf '%s\n' "$sums"
  [ -z "$times" ] || { stat -c "$0 z %Z" "$@" && stat -L -c "$0 z %Z" "$@"; } 2>/dev/null
  exit
fi
for f do
  shift
  if [ -n "$strict" ] && [ -h "$f" ]; then echo "$0 l"
  elif [ -f "$f" ] && [ -r "$f" ]; then echo "$0 f"; set -- "$@" "$f"
  elif [ -f "$f" ]; then echo "$0 u"
  else
    d=\${f%/*}
    while [ "$d" != . ] && [ ! -d "$d" ]; do d=\${d%/*}; done
    if [ -x "$d" ]; then echo "$0 m"; else echo "$0 u"; fi
  fi
done
[ $# = 0 ] || exec $hash "$@"`;
const folders = shellText `for d do [ ! -h "$d" ] || { echo l; exit; }; done
[ -z "$({ find "$@" -maxdepth 1 ! -type f ! -type d 2>&1 || echo odd; } | head -n 1)" ] || echo o`;
const enter = shellText `hash=
for tool in sha256sum openssl; do
  if [ -z "$hash" ] && command -v $tool >/dev/null 2>&1; then hash=$tool; fi
done
[ "$hash" != openssl ] || hash='openssl dgst -sha256 -r'
if [ -z "$hash" ] || ! command -v xargs >/dev/null 2>&1; then echo "$1 t"; exit; fi
if ! cd "$2"; then
  d=$2
  while [ -n "$d" ] && [ ! -e "$d" ]; do d=\${d%/*}; done
  if [ "$d" != "$2" ] && [ -x "\${d:-/}" ]; then echo "$1 n"; else echo "$1 u"; fi
  exit
fi
strict= plain= times=1; export hash strict plain times
d=$2
while [ -n "$d" ]; do [ ! -h "$d" ] || stat -c "$1 y %Z" "$d"; d=\${d%/*}; done
exec xargs -0 -n 4000 sh -c "$3" "$1"`;
const each = String.raw `sum=$($hash) && printf '%s %.64s %s\n' "$word" "$sum" "$(printf '%s' "$TAR_FILENAME" | tr '\n' "$mark")"`;
const insideScript = shellText `if command -v openssl >/dev/null 2>&1; then hash='openssl dgst -sha256 -r'
elif command -v sha256sum >/dev/null 2>&1; then hash=sha256sum
else hash=
fi
export hash
paths() {
  printf '%s\n' "$expected" | awk -v from="$1" -v to="$2" 'NR > from && NR <= to { print "./" substr($0, 9) }' | tr "\n$mark" '\0\n'
}
judge() {
  { printf '%s\n' "$expected"; echo "$nonce ="; cat; } | word=$nonce sum=$hash awk '
    BEGIN { word = ENVIRON["word"]; sum = ENVIRON["sum"]; size = length(word); bad = changed = missing = done = ready = at = n = told = span = along = 0; which = lost = "" }
    !started { if ($0 == word " =") started = 1; else want[n++] = substr($0, 1, 8); next }
    NR > 8 * n + 2000 { bad = "u"; exit }
    substr($0, 1, size + 1) == word " " {
      state = substr($0, size + 2)
      if (state ~ /^z [0-9]+$/) { if (span) { k = base + told++ % span; if (substr(state, 3) + 0 > age[k] + 0) age[k] = substr(state, 3) + 0 } }
      else if (state ~ /^y [0-9]+$/) { if (substr(state, 3) + 0 > along) along = substr(state, 3) + 0 }
      else if (state ~ /^a [0-9]+$/) { base = at; span = substr(state, 3) + 0; for (count = substr(state, 3) + 0; count > 0 && at <= n; count--) queue[ready++] = at++ }
      else if (state == "f") queue[ready++] = at++
      else if (state == "m") { if (missing++ < ${mostPaths}) lost = lost "," at; at++ }
      else if (state == "n") { for (; at < n; at++) if (missing++ < ${mostPaths}) lost = lost "," at }
      else bad = state
      next
    }
    {
      line = $0
      sub(/^\\/, "", line)
      if (match(line, /^[0-9a-f]+ [ *]/) && RLENGTH == 66) {
        if (done >= ready) { bad = "u"; next }
        k = queue[done++]
        if (substr(line, 1, 8) != want[k] && changed++ < ${mostPaths}) which = which "," k
        print substr(line, 1, 64) | sum
      } else if (said == "") { gsub(/[^ -!#-\[\]-~]/, "?", line); said = substr(line, 1, 300) }
    }
    END {
      if (done > 0) close(sum)
      if (bad == "0" && (at != n || done != ready)) bad = "u"
      print "r " bad " " done " " changed " [" substr(which, 2) "] " missing " [" substr(lost, 2) "]"
      print "s " said
      if (bad == "0" && n > 0 && told == 2 * n) {
        if (along > age[0] + 0) age[0] = along
        for (found = 0; found < ${mostPaths} && found < n; found++) {
          best = 0
          for (i = 1; i < n; i++) if (age[i] + 0 > age[best] + 0) best = i
          list = list "," best; times = times "," age[best]; age[best] = -1
        }
        print "t " n " [" substr(list, 2) "] [" substr(times, 2) "]"
      }
    }'
}
at_proc() {
  at=/proc/$pid/root
  [ -x "$at/" ] || return 1
  case $(cat /proc/$pid/cgroup /proc/$pid/mountinfo 2>/dev/null) in *"$id"*) ;; *) return 1 ;; esac
  IFS=/
  for part in $artifact; do
    [ -n "$part" ] || continue
    if [ -d "$at" ] && [ -x "$at" ] && [ ! -e "$at/$part" ] && [ ! -h "$at/$part" ]; then IFS=$newline; return 2; fi
    at=$at/$part
    [ ! -h "$at" ] || { IFS=$newline; return 1; }
  done
  IFS=$newline
  cd "$at" || return 1
}
by_proc() {
  [ -n "$hash" ] || return 1
  at_proc
  case $? in 0) ;; 2) echo "$nonce n"; return ;; *) return 1 ;; esac
  others=$(printf '%s\n' "$expected" | awk '
    BEGIN { print "." }
    { path = substr($0, 9)
      for (i = index(path, "/"); i; i = j ? i + j : 0) {
        dir = substr(path, 1, i - 1)
        if (!(dir in seen)) { seen[dir] = 1; print "./" dir }
        j = index(substr(path, i + 1), "/")
      } }' | tr "\n$mark" '\0\n' | xargs -0 sh -c "$folders" sh)
  plain=1
  case $others in *l*) return 1 ;; *o*) plain= ;; esac
  strict=1 times=; export strict plain times
  if [ "$size" -lt 400 ]; then paths 0 "$size" | xargs -0 -n 4000 sh -c "$peek" "$nonce"; return; fi
  half=$((size / 2))
  paths $half "$size" | xargs -0 -n 4000 sh -c "$peek" "$nonce" | awk '{ kept[n++] = $0 } END { for (i = 0; i < n; i++) print kept[i] }' | {
    paths 0 $half | xargs -0 -n 4000 sh -c "$peek" "$nonce"
    cat
  }
}
by_host() {
  at=$artifact
  if [ ! -e "$at" ]; then
    while [ -n "$at" ] && [ ! -e "$at" ]; do at=\${at%/*}; done
    [ -x "\${at:-/}" ] && echo "$nonce n"
    return
  fi
  cd "$at" || return 1
  strict= plain= times=; export strict plain times
  paths 0 "$size" | xargs -0 -n 4000 sh -c "$peek" "$nonce"
}
by_exec() { paths 0 "$size" | docker exec -i "$id" sh -c "$enter" sh "$nonce" "$artifact" "$peek"; }
by_cp() {
  [ -n "$hash" ] && [ "$size" -le 2000 ] || return 1
  case $(tar --version 2>/dev/null) in *GNU*) ;; *) return 1 ;; esac
  # tar needs a folder that it may enter; in this one nobody can make a file.
  cd /proc || return 1
  word=$nonce; export word mark
  streamed=$(stream)
  printf '%s\n' "$streamed"
  case $newline$streamed$newline in *"$newline$nonce m$newline"*) links ;; esac
}
links() {
  { printf '%s\n' "$expected"; echo "$nonce ="
    docker cp "$id:$artifact/." - </dev/null 2>/dev/null | tar --quoting-style=literal -tf -; } | awk '
    !started { if ($0 == ENVIRON["word"] " =") started = 1; else path[n++] = "./" substr($0, 9); next }
    { names[$0] = 1 }
    END {
      for (i = 0; i < n; i++)
        while (match(path[i], /\/[^\/]*$/) && RSTART > 1) {
          path[i] = substr(path[i], 1, RSTART - 1)
          if (path[i] in names) { print ENVIRON["word"] " u"; exit }
        }
    }'
}
stream() {
  {
    printf '%s\n' "$expected"; echo "$nonce ="
    paths 0 "$size" | {
      { docker cp "$id:$artifact/." - 3<&- </dev/null || echo "$nonce !" >&2; } | tar -xf - --null -T /dev/fd/3 --to-command="$each"
    } 3<&0 2>&1
  } | awk '
    BEGIN { word = ENVIRON["word"]; size = length(word) }
    !started { if ($0 == word " =") started = 1; else path[n++] = "./" substr($0, 9); next }
    $0 == word " !" { failed = 1; next }
    substr($0, 1, size + 1) == word " " { sums[substr($0, size + 67)] = substr($0, size + 2, 64); next }
    / Not found in archive$/ { absent++; next }
    /[Nn]o such container:path: |[Cc]ould not find the file / { nowhere = 1 }
    { print }
    END {
      if (nowhere) { print word " n"; exit }
      for (i = 0; i < n; i++) { if (path[i] in sums) print word " f"; else { print word " m"; missing++ } }
      if (failed || missing != absent) print word " u"
      for (i = 0; i < n; i++) if (path[i] in sums) print sums[path[i]] " *"
    }'
}
edits() {
  { printf '%s\n' "$expected"; echo "$nonce ="; docker diff "$id" </dev/null 2>/dev/null && echo "$nonce z"; } | word=$nonce base=\${artifact%/} which=$1 awk '
    BEGIN { word = ENVIRON["word"]; base = ENVIRON["base"] "/"; all = ENVIRON["which"] == "all"; count = split(ENVIRON["which"], asked, ",") }
    !started { if ($0 == word " =") started = 1; else path[n++] = substr($0, 9); next }
    $0 == word " z" { whole = 1; next }
    /^[ACD] / { held[substr($0, 3)] = substr($0, 1, 1) }
    END {
      if (all) {
        for (i = 0; i < n; i++) if (((base path[i]) in held) && total++ < ${mostPaths}) list = list "," i
        if (whole) print total + 0, "[" substr(list, 2) "]"
        exit
      }
      for (i = 1; i <= count; i++) if (asked[i] != "") {
        name = base path[asked[i] + 0]
        found = name in held
        while (!found && match(name, /\/[^\/]*$/)) { name = substr(name, 1, RSTART - 1); found = held[name] == "D" }
        if (found) list = list "," asked[i]
      }
      print whole ? "[" substr(list, 2) "]" : "null"
    }'
}
held() {
  case $way in
  host) return ;;
  proc) by_layers || by_times ;;
  *)
    if [ -z "$aged" ]; then by_diff; return; fi
    IFS=' '; set -- $aged; IFS=$newline
    holds times unknown "$@"
    ;;
  esac
}
holds() { printf 'q ["held","%s",%s,"%s","%s",%s,%s,%s]\n' "$id" "$ask" "$1" "$2" "$3" "$4" "$5"; }
by_diff() {
  found=$(edits all)
  IFS=' '; set -- $found; IFS=$newline
  [ $# -lt 2 ] || holds diff unknown "$1" "$2" '[]'
}
newest() {
  sort -rn | awk 'NR <= ${mostPaths} { list = list "," $2; times = times "," $1 } END { print NR, "[" substr(list, 2) "]", "[" substr(times, 2) "]" }'
}
by_times() {
  cd "/proc/$pid/root$artifact" || return
  found=$(paths 0 "$size" | xargs -0 -n 1000 stat -c %Z 2>/dev/null | awk '{ print $1, NR - 1 }' | newest)
  [ "\${found%% *}" = "$size" ] || return
  IFS=' '; set -- $found; IFS=$newline
  holds times unknown "$@"
}
listed() {
  [ -d "$1" ] || return
  { printf '%s\n' "$3"; echo "$nonce ="; (cd "$1" && find . -type $2 -print0 2>/dev/null | tr '\n\0' "$mark\n"); } | word=$nonce awk '
    BEGIN { word = ENVIRON["word"] " =" }
    $0 == word { started = 1; next }
    !started { path = $0; sub(/^[0-9]+ /, "", path); at[path] = $0; next }
    ($0 in at) { print at[$0] }'
}
covered() {
  at=$1
  IFS=/
  for part in $artifact; do
    [ -n "$part" ] || continue
    at=$at/$part
    [ ! -c "$at" ] || { IFS=$newline; return 0; }
  done
  IFS=$newline
  return 1
}
names() { awk '{ sub(/^[0-9]+ /, ""); print }' | tr "\n$mark" '\0\n'; }
by_layers() {
  case $(cat /sys/module/overlay/parameters/redirect_dir 2>/dev/null) in N*) ;; *) return 1 ;; esac
  layers=$(awk '
    $5 == "/" { for (i = 7; i < NF && $i != "-"; i++); type = $(i + 1); options = $(i + 3) }
    END {
      if (type != "overlay" || options ~ /\\/ || options ~ /redirect_dir=(on|follow)/) exit
      count = split(options, parts, ",")
      for (i = 1; i <= count; i++) {
        if (sub(/^upperdir=/, "", parts[i])) upper = parts[i]
        else if (sub(/^lowerdir[+]?=/, "", parts[i])) { many = split(parts[i], dirs, ":"); for (j = 1; j <= many; j++) if (dirs[j] != "") lower = lower "\n" dirs[j] }
      }
      if (upper != "" && lower != "") print upper lower
    }' /proc/$pid/mountinfo 2>/dev/null)
  [ -n "$layers" ] || return 1
  first=$(paths 0 1 | tr -d '\0') whole=
  for layer in $layers; do
    case $layer in /*) [ -x "$layer/" ] || return 1 ;; *) return 1 ;; esac
    [ -n "$whole" ] || [ ! -f "$layer$artifact/$first" ] || whole=$layer$artifact/$first
  done
  cmp -s "$whole" "/proc/$pid/root$artifact/$first" 2>/dev/null || return 1
  upper=\${layers%%"$newline"*} layers=\${layers#*"$newline"}
  left=$(printf '%s\n' "$expected" | awk '{ print NR - 1, "./" substr($0, 9) }')
  left=$(listed "$upper$artifact" f "$left") rest=
  for layer in $layers; do
    [ -n "$left" ] && ! covered "$layer" || break
    gone=$(listed "$layer$artifact" c "$left")
    found=$(listed "$layer$artifact" f "$left")
    [ -n "$gone$found" ] || continue
    sums=$(cd "$layer$artifact" && printf '%s\n' "$found" | names | xargs -0 -n 4000 sh -c 'exec $hash "$@"' sh 2>/dev/null)
    left=$({
      for part in "$expected" "$found" "$sums" "$gone" "$left"; do printf '%s\n' "$part"; echo "$nonce ="; done
    } | word=$nonce awk '
      BEGIN { word = ENVIRON["word"] " =" }
      $0 == word { part++; next }
      $0 == "" { next }
      part == 0 { want[n++] = substr($0, 1, 8); next }
      part == 1 { at[$1] = b++; next }
      part == 2 { sub(/^\\/, ""); sum[s++] = substr($0, 1, 8); next }
      part == 3 { gone[$1] = 1; next }
      ($1 in at) { if (s != b || sum[at[$1]] != want[$1]) print "= " $0; next }
      { print (($1 in gone) ? "= " : "") $0 }')
    rest=$rest$newline$(printf '%s\n' "$left" | awk 'sub(/^= /, "")')
    left=$(printf '%s\n' "$left" | awk '$1 != "="')
  done
  rest=$(printf '%s\n' "$rest" "$left" | awk NF)
  if [ -z "$rest" ]; then holds layers other 0 '[]' '[]'; return; fi
  found=$({
    (cd "$upper$artifact" && printf '%s\n' "$rest" | names | xargs -0 -n 1000 stat -c %Z 2>/dev/null)
    echo "$nonce ="
    printf '%s\n' "$rest"
  } | word=$nonce awk '
    $0 == ENVIRON["word"] " =" { started = 1; next }
    !started { time[n++] = $1; next }
    { print time[m++] + 0, $1 }' | newest)
  IFS=' '; set -- $found; IFS=$newline
  holds layers other "$1" "$2" "$3"
}
inside() {
  id=$1 pid=$2 ask=$3 said= reason=files-unreadable sum= rest= aged=
  eval 'expected=\${files'"$ask"'-} artifact=\${artifact'"$ask"'-} mark=\${mark'"$ask"'-}'
  [ -n "$expected" ] || return
  size=$(printf '%s\n' "$expected" | wc -l); size=$((size))
  [ -n "$hash" ] || reason=hash-tool-missing
  # What is no container's lies on the host itself. In the stream of podman names are others than in that of docker.
  case $id,\${engine-} in p*) set -- host ;; *,podman) set -- proc exec ;; *) set -- proc exec cp ;; esac
  for way do
    [ -n "$hash" ] || break
    found=$({ "by_$way" 2>&1 || echo "$nonce u"; } | judge)
    for line in $found; do
      case $line in
      'r 0 '*) rest=\${line#r 0 } ;;
      'r t '*) reason=hash-tool-missing ;;
      'r '*) ;;
      't '*) aged=\${line#t } ;;
      's '*) [ "$line" = 's ' ] || said=\${line#s } ;;
      *) sum=\${line%% *} ;;
      esac
    done
    [ -z "$rest" ] || break
  done
  if [ -z "$rest" ]; then printf 'h ["%s",%s,"","%s","%s"]\n' "$id" "$ask" "$reason" "$said"; return; fi
  IFS=' '; set -- $rest; IFS=$newline
  edited=null
  [ "$2$4" = 00 ] || [ "$way" = host ] || edited=$(edits "$(printf '%s,%s' "$3" "$5" | tr -d '[]')")
  printf 'h ["%s",%s,"%s","%s",%s,%s,%s,%s,%s,%s]\n' "$id" "$ask" "$way" "$sum" "$1" "$2" "$3" "$4" "$5" "$edited"
  right=$2$4
  [ "$right" != 00 ] || (held)
  [ "$way$right" != proc00 ] || age
}
`;


/***/ }),

/***/ 7887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
const inOrder = (files) => ({
    ...files,
    entries: files.entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
});
function digestOf(files) {
    const { artifact, entries, links = [], names = [], complete = [] } = inOrder(files);
    const told = [
        artifact,
        entries.map(({ path, sha256 }) => [path, sha256]),
        links.map(({ path, link }) => [path, link]),
        names,
        complete,
    ];
    return process.getBuiltinModule('node:crypto').hash('sha256', JSON.stringify(told));
}


/***/ }),

/***/ 5608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ logCap),
/* harmony export */   NL: () => (/* binding */ logFormats),
/* harmony export */   dR: () => (/* binding */ logRule),
/* harmony export */   nr: () => (/* binding */ logData),
/* harmony export */   q3: () => (/* binding */ logScript)
/* harmony export */ });
const logCap = 8 * 1024;
const asksFor = (asks) => asks.some(({ logs }) => logs !== undefined);
const logData = (asks) => Object.fromEntries(asks.flatMap(({ logs }, at) => (logs === undefined ? [] : [[`log${at}`, String(logs.lines)]])));
const logFormats = (asks) => (asksFor(asks) ? ['l\t{{json .ID}}'] : []);
const logRule = String.raw `/^l\t/ { if ($2 in chosen) print "l\t" chosen[$2] "\t" substr($2, 2, length($2) - 2) | "cat >&5"; next }`;
const logScript = (asks) => asksFor(asks)
    ? String.raw `logs() {
  IFS=,
  for ask in $1; do eval "lines=\$log$ask"; [ -z "$lines" ] || break; done
  IFS=$newline
  [ -n "$lines" ] || return
  printf 'l ["%s","' "$2"
  { docker logs --tail "$lines" "$2" 2>&1; printf '\n%s' "$?"; } | tail -c ${logCap} | od -An -v -tx1 | tr -d ' \n'
  printf '"]\n'
}
`
    : '';


/***/ }),

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ doubtQuestions),
/* harmony export */   H1: () => (/* binding */ readQuestion),
/* harmony export */   rb: () => (/* binding */ questionRecords)
/* harmony export */ });
/* harmony import */ var _chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1453);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6839);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7887);




function questionOf({ name, container, release, listens = [], current, files }) {
    return {
        service: name,
        container: selectorText(container),
        release: release?.path,
        revision: release?.revision,
        listens: listens.map(portText),
        current: current === true,
        files: files === undefined ? undefined : (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)(files),
    };
}
function selectorText(container) {
    switch (container.by) {
        case 'service':
            return `service: ${container.name}`;
        case 'compose':
            return `compose: ${container.project === undefined ? '' : `${container.project}/`}${container.service}`;
        case 'all':
            return container.project === undefined ? 'all' : `all: ${container.project}`;
        case 'name':
            return `name: ${container.name}`;
        case 'label':
            return `label: ${container.key}=${container.value}`;
        case 'image':
            return `image: ${container.reference}`;
        case 'swarm':
            return `swarm: ${container.service}`;
        case 'systemd':
            return `systemd: ${container.unit}`;
        case 'pidfile':
            return `pidfile: ${container.path}`;
    }
}
const portText = ({ port, host }) => (host === undefined ? String(port) : `${host}:${port}`);
const questionRecords = (asks) => asks.map((ask) => `a ${JSON.stringify(questionOf(ask))}`);
function readQuestion(body) {
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(body);
    if (typeof value !== 'object' || value === null)
        return undefined;
    const member = (key) => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);
    const [service, container] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(member('service')), (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(member('container'))];
    const [listens, current] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readTexts */ .Z7)(member('listens')), member('current')];
    if (service === undefined || container === undefined || listens === undefined || typeof current !== 'boolean')
        return undefined;
    const [release, revision, files] = [member('release'), member('revision'), member('files')].map(_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR);
    return { service, container, release, revision, listens, current, files };
}
function doubtQuestions(questions, wanted) {
    for (const ask of wanted) {
        const [question, ...more] = questions.filter(({ service }) => service === ask.name);
        if (question === undefined)
            return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('parse', 'service-not-collected', { about: ask.name });
        const difference = more.length > 0 ? { said: 'several selections', expected: 'one' } : differenceOf(question, ask);
        if (difference !== undefined)
            return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('parse', 'selection-differs', { about: ask.name, ...difference });
    }
    return undefined;
}
function differenceOf(found, ask) {
    const wanted = questionOf(ask);
    const pair = (said, expected) => ({ said: (0,_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(said), expected: (0,_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(expected) });
    if (found.container !== wanted.container)
        return pair(found.container, wanted.container);
    for (const key of ['release', 'revision']) {
        const [said, expected] = [found[key], wanted[key]].map((text) => text === undefined ? `no ${key}` : `${key}: ${text}`);
        if (said !== expected)
            return pair(said ?? '', expected ?? '');
    }
    const missing = wanted.listens.filter((port) => !found.listens.includes(port));
    if (missing.length > 0)
        return pair(found.listens.length === 0 ? 'no listens' : `listens: ${found.listens.join(', ')}`, `listens: ${wanted.listens.join(', ')}`);
    return wanted.current && !found.current ? pair('no current', 'current: true') : undefined;
}


/***/ }),

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectorScript: () => (/* binding */ collectorScript),
  piped: () => (/* binding */ piped)
});

;// CONCATENATED MODULE: ./lib/targets/collector/address.js
const addressFormat = [
    'n',
    '{{json .ID}}',
    '[{{json (printf "%.128s" .HostConfig.NetworkMode)}}{{range .NetworkSettings.Networks}}{{if .}},{{json .IPAddress}},{{json .GlobalIPv6Address}}{{end}}{{end}}]',
].join('\t');
const addressFormats = (asks) => asks.some(({ address }) => address !== undefined) ? [addressFormat] : [];
const addressRule = String.raw `/^n\t/ { if ($2 in chosen) print "n [" $2 "," $3 "]"; next }`;

;// CONCATENATED MODULE: ./lib/targets/collector/daemon.js
function daemonData(asks) {
    const lines = asks.flatMap(({ container, release }, index) => {
        const name = container.by === 'systemd' ? container.unit : container.by === 'pidfile' ? container.path : undefined;
        if (name === undefined)
            return [];
        return [[index, container.by, name, release?.path ?? '-', release?.revision ?? 'REVISION'].join('\t')];
    });
    return lines.length === 0 ? {} : { daemons: lines.join('\n') };
}
const properties = ['LoadState', 'ActiveState', 'MainPID', 'Result', 'ExecMainStatus', 'NRestarts', 'ControlGroup'];
const mostChildren = 256;
const mostOpened = 16;
const daemonScript = String.raw `if command -v openssl >/dev/null 2>&1; then hash='openssl dgst -sha256 -r'; else hash=sha256sum; fi
tell_of() {
  case $3 in *"$newline"*) return ;; esac
  printf 'd %s %s %.1024s\n' "$1" "$2" "$3"
}
host_revision() {
  line=
  [ ! -r "$3" ] || read -r line <"$3"
  tell_of "$1" "$2" "$line"
}
host_clock() {
  boot= fraction= up= now=
  while IFS=' ' read -r key value rest; do [ "$key" != btime ] || boot=$value; done </proc/stat
  hertz=$(getconf CLK_TCK 2>/dev/null) || hertz=100
  case $(stat -c %.3Z / 2>/dev/null) in *[!0-9.]*) ;; *.*) fraction=.3 now=$(date +%s%3N); IFS=' ' read -r up rest </proc/uptime ;; esac
  up=\${up%.*}\${up#*.}
  case $now in '' | *[!0-9]*) fraction= now= ;; esac
}
host_age() {
  ticks=\${stat##*) }
  IFS=' '; set -- "$1" $ticks; IFS=$newline
  [ "$2" != Z ] && [ "$2" != X ] || { [ -n "$child" ] || tell_of "$1" gone; return 1; }
  shift 20
  began=$1 image=$7
}
host_times() {
  tell_of "$1" began $((boot + began / hertz))
  [ -z "$now" ] || { at=$((now - up * 10 + began * 1000 / hertz)); tell_of "$1" launched "\${at%???}.\${at#"\${at%???}"}"; }
  at=
}
host_process() {
  daemon=$1 child= image= began=
  if [ ! -d "/proc/$pid" ]; then
    case $(kill -0 "$pid" 2>&1) in
    *ermitted*) tell_of $daemon unreadable "/proc/$pid" ;;
    *) tell_of $daemon gone ;;
    esac
    return
  fi
  stat=$(cat "/proc/$pid/stat" 2>/dev/null) || { tell_of $daemon gone; return; }
  host_age $daemon || return
  main=$pid fork=$image
  host_times $daemon
  host_member $daemon
  host_opened $daemon
  host_keeper $daemon
}
host_member() {
  at= exe=
  tell_of $1 pid "$pid"
  if exe=$(readlink "/proc/$pid/exe" 2>/dev/null); then
    case $exe in *' (deleted)') exe=\${exe% (deleted)}; tell_of $1 replaced ;; esac
    tell_of $1 executes "$exe"
    case $child$exe in
    [0-9]* | /usr/* | /bin/* | /sbin/* | /lib*) ;;
    *) sum=$(IFS=' '; $hash "/proc/$pid/exe" 2>/dev/null) && tell_of $1 sum "\${sum%% *}" ;;
    esac
  fi
  if at=$(readlink "/proc/$pid/cwd" 2>/dev/null); then
    case $at in
    *' (deleted)') tell_of $1 removed "\${at% (deleted)}"; tell_of $1 works "\${at% (deleted)}"; at= ;;
    *)
      tell_of $1 at "$at"
      while [ -n "$at" ]; do
        if [ -f "$at/$file" ]; then tell_of $1 works "$at"; host_revision $1 says "$at/$file"; break; fi
        at=\${at%/*}
      done ;;
    esac
  fi
}
host_opened() {
  count=0
  for path in $(tr '\n\0' '\001\n' <"/proc/$pid/cmdline" 2>/dev/null | head -c 65536 | grep '^/' | head -n 8); do
    for way in $ways; do case $path in "$way" | "$way"/*) tell_of $1 through "$path"; continue 2 ;; esac; done
    [ ! -f "$path" ] || tell_of $1 names "$(readlink -f "$path" 2>/dev/null)"
  done
  [ -n "$homes" ] || return
  { ls -ln "/proc/$pid/fd" 2>/dev/null | sed -n 's/^lr-x.* -> \//\//p'; sed -n 's/^[^/]*\//\//p' "/proc/$pid/maps" 2>/dev/null; } | head -n 20000 | homes=$homes awk '
    BEGIN { count = split(ENVIRON["homes"], home, "\n") }
    { sub(/ \(deleted\)$/, "") }
    ($0 in done) { next }
    { done[$0] = 1; for (i = 1; i <= count; i++) if (index($0, home[i] "/") == 1) { print; n++; break } }
    n == 20 { exit }' | while read -r path; do tell_of $1 uses "$path"; done
}
host_keeper() {
  title=$(tr '\n\0' '  ' <"/proc/$pid/cmdline" 2>/dev/null | head -c 400)
  case $title in
  'PM2 v'* | */pm2/lib/Daemon.js* | */pm2-runtime' '* | */pm2-docker' '*) tell_of $1 keeper pm2; return ;;
  */forever/bin/monitor*) tell_of $1 keeper forever; return ;;
  'foreman: '*) tell_of $1 keeper foreman; return ;;
  esac
  IFS=' '; set -- $1 $title; IFS=$newline
  for word in "\${2-}" "\${3-}" "\${4-}"; do
    case \${word##*/} in
    supervisord | forever | foreman | honcho | overmind | goreman | hivemind | circusd | monit | nodemon | runsv | runsvdir | s6-supervise | s6-svscan | supervise | svscan | tini | dumb-init | npm | pm2-runtime)
      tell_of $1 keeper "\${word##*/}"; return ;;
    esac
  done
}
host_family() {
  [ -n "\${main-}" ] || return
  # Who may not see the first process may not see those of other users.
  [ -d /proc/1 ] || { tell_of $1 veiled; return; }
  set +f
  family=$({
    grep -s '^PPid:' /proc/[0-9]*/status /dev/null | tr -cs '0-9\n' ' '
    case $group in
    */../* | '' | /) ;;
    /*) for dir in /sys/fs/cgroup /sys/fs/cgroup/systemd /sys/fs/cgroup/unified; do
      [ ! -d "$dir$group" ] || find "$dir$group" -name cgroup.procs -exec cat {} + 2>/dev/null
    done ;;
    esac
  } | awk -v main="$main" '
    NF == 2 { parent[$1] = $2 }
    NF == 1 { kept[$1 + 0] = 1 }
    END {
      if (!(main in parent)) exit
      for (one in parent) {
        found = one in kept
        at = one
        for (hop = 0; !found && hop < 64 && (at in parent); hop++) { at = parent[at]; found = at == main }
        if (found && one != main) print one
      }
      print "z"
    }' | sort -n)
  set -f
  case $newline$family$newline in *"\${newline}z$newline"*) ;; *) tell_of $1 veiled; return ;; esac
  total=0
  for pid in $family; do
    [ "$pid" != z ] || continue
    child=$pid
    stat=$(cat "/proc/$pid/stat" 2>/dev/null) && host_age $1 || continue
    if [ "$image" = "$fork" ] && [ "$fork" != 0 ] && [ "/proc/$pid/exe" -ef "/proc/$main/exe" ] && [ "/proc/$pid/cwd" -ef "/proc/$main/cwd" ]; then continue; fi
    total=$((total + 1))
    [ $total -le ${mostChildren} ] || { tell_of $1 surplus; break; }
    tell_of $1 child "$pid"
    host_times $1
    host_member $1
    [ $total -gt ${mostOpened} ] || host_opened $1
  done
  tell_of $1 family
}
host_way() {
  [ -n "$2" ] || return
  tell_of "$1" way "$2"
  at= left=\${2#/} hops=0
  while [ -n "$left" ]; do
    part=\${left%%/*}
    case $left in */*) left=\${left#*/} ;; *) left= ;; esac
    case $part in '' | .) continue ;; ..) at=\${at%/*}; continue ;; esac
    at=$at/$part
    [ -h "$at" ] || continue
    hops=$((hops + 1)) to=$(readlink "$at")
    [ $hops -le 40 ] && [ -n "$to" ] || return
    real=$(readlink -f "$at" 2>/dev/null)
    tell_of "$1" link "$(stat -c "%\${fraction}Z" "$at" 2>/dev/null) $at"
    tell_of "$1" to "$real"
    [ -z "\${real%/*}" ] || homes=$homes\${homes:+$newline}\${real%/*}
    case $to in /*) at= ;; *) at=\${at%/*} ;; esac
    left=\${to#/}\${left:+/$left}
  done
  [ ! -e "$at" ] || { tell_of "$1" real "$at"; [ -z "\${at%/*}" ] || homes=$homes\${homes:+$newline}\${at%/*}; }
  ways=$ways\${ways:+$newline}$2
}
host_folders() {
  paths 0 99999999 | tr '\n\0' '\001\n' | awk '
    { for (i = 3; (j = index(substr($0, i), "/")); i += j) { dir = substr($0, 1, i + j - 2); if (!(dir in seen)) { seen[dir] = 1; print dir } } }' |
    tr '\n\001' '\0\n' | xargs -0 -n 4000 sh -c 'for d do [ ! -h "$d" ] || printf "%s\0" "$d"; done' sh
}
host_newest() (
  eval 'expected=\${files'"$1"'-} artifact=\${artifact'"$1"'-} mark=\${mark'"$1"'-}'
  [ -z "$expected" ] || cd "$artifact" 2>/dev/null || expected=
  # A file that is a link changes with the link and with what it leads to.
  {
    [ ! -f "$2/$file" ] || printf '%s\0' "$2/$file"
    [ "$2" = "$3" ] || [ ! -f "$3/$file" ] || printf '%s\0' "$3/$file"
    [ -z "$expected" ] || { paths 0 99999999; host_folders; }
  } | format="%\${fraction}Z %n" xargs -0 -n 1000 sh -c 'stat -c "$format" "$@"; stat -L -c "$format" "$@"' sh 2>/dev/null | awk '
    $1 ~ /^[0-9]+(\.[0-9]+)?$/ && $1 + 0 > last + 0 { last = $1; line = $0 }
    END { if (last) print line }' | while read -r line; do tell_of "$1" newest "$line"; done
)
host_daemon() {
  pid= main= group= ways= homes= file=$5
  [ "$4" = - ] || host_way "$1" "$4"
  eval 'host_way "$1" "\${artifact'"$1"'-}"'
  case $2 in
  systemd)
    if ! command -v systemctl >/dev/null 2>&1; then tell_of "$1" missing systemctl; return; fi
    if ! shown=$(systemctl show --no-pager ${properties.map((name) => `-p ${name}`).join(' ')} -- "$3" 2>&1 </dev/null); then
      set -- "$1" $shown
      tell_of "$1" failed "$2"
      return
    fi
    for line in $shown; do
      case $line in
      MainPID=*) pid=\${line#MainPID=} ;;
      ControlGroup=*) group=\${line#ControlGroup=} ;;
      *=*) tell_of "$1" unit "$line" ;;
      esac
    done ;;
  pidfile)
    folder=\${3%/*}
    if [ -f "$3" ] && [ -r "$3" ]; then
      IFS=' ' read -r pid rest <"$3"
      tell_of "$1" written "$(stat -c %Y "$3" 2>/dev/null)"
      case $pid in '' | *[!0-9]*) tell_of "$1" garbage ;; esac
    elif [ -e "$3" ] || [ ! -x "\${folder:-/}" ]; then tell_of "$1" unreadable "$3"
    else tell_of "$1" absent
    fi ;;
  esac
  case $pid in '' | 0 | *[!0-9]*) pid= ;; *) host_process "$1" ;; esac
  there=$4
  if [ "$there" != - ] && there=$(readlink -f "$4" 2>/dev/null) && [ -d "$there" ]; then
    tell_of "$1" release "$there"
    host_revision "$1" states "$there/$file"
    [ ! -h "$4" ] || tell_of "$1" linked "$(stat -c "%\${fraction}Z" "$4" 2>/dev/null)"
  else there=
  fi
  if [ -n "$pid" ]; then
    host_newest "$1" "\${at:-$there}" "\${there:-$at}"
    [ -z "\${hosted-}" ] || { (inside "p$1" "$pid" "$1"); (beside "p$1" "$pid" "$1"); }
    host_family "$1"
  fi
}
daemons() {
  host_clock
  for line in $daemons; do
    IFS=$tab; set -- $line; IFS=$newline
    at=
    host_daemon "$@"
    tell_of "$1" z
  done
}
`.replaceAll('\\$', '$');

// EXTERNAL MODULE: ./lib/chain/reference.js
var reference = __webpack_require__(4484);
// EXTERNAL MODULE: ./lib/targets/collector/quote.js
var quote = __webpack_require__(6558);
;// CONCATENATED MODULE: ./lib/targets/collector/rest.js
const mostRest = 50;
const restLabels = [
    'org.opencontainers.image.revision',
    'org.opencontainers.image.source',
    'com.docker.compose.project.working_dir',
];
const restRule = String.raw `function runs() { return $extra ~ /^"(Up|Restarting)/ }
    function repositoryOf(name) {
      name = substr(name, 2, length(name) - 2)
      sub(/@.*/, "", name)
      sub(/:[^\/]*$/, "", name)
      sub(/^(index\.)?docker\.io\//, "", name)
      sub(/^library\//, "", name)
      return name == "sha256" || (length(name) > 11 && name !~ /[^0-9a-f]/) ? "" : name
    }
    function mark() {
      if ($5 != "\"\"") projects[$5] = 1
      if ($6 != "\"\"") services[$6] = 1
      if (repositoryOf($4) != "") repositories[repositoryOf($4)] = 1
      if ($(extra + 3) != "\"\"") sources[$(extra + 3)] = 1
    }
    function near() {
      if (repositoryOf($4) in repositories || $(extra + 3) in sources) return 1
      return $6 in services ? 2 : $5 in projects ? 3 : 0
    }`;
const restEnd = `for (i = 1; i <= left; i++) {
        $0 = lines[i]
        how = near()
        if (!how) continue
        total++
        rank = how * 2 - ($(extra + 1) ~ /->/)
        if (ranked[rank] == "") ranked[rank] = i
        else ranked[rank] = ranked[rank] " " i
      }
      if (total) {
        print "c [" total "]"
        for (rank = 1; rank <= 6; rank++) {
          count = split(ranked[rank], parts, " ")
          for (i = 1; i <= count && told < ${mostRest}; i++) {
            $0 = lines[parts[i]]
            told++
            print "r [" $2 "," $3 "," $4 "," $5 "," $6 "," $(extra + 1) "," $(extra + 2) "," $(extra + 3) "," $(extra + 4) "]"
          }
        }
      }`;

;// CONCATENATED MODULE: ./lib/targets/collector/swarm.js
const swarmLabel = 'com.docker.swarm.service.name';
const serviceFormat = `y [${[
    '{{json .Spec.Name}}',
    '{{with .Spec.TaskTemplate.ContainerSpec}}{{json (printf "%.512s" .Image)}}{{else}}""{{end}}',
    '{{with .PreviousSpec}}{{with .TaskTemplate.ContainerSpec}}{{json (printf "%.512s" .Image)}}{{else}}""{{end}}{{else}}""{{end}}',
    '{{with .UpdateStatus}}{{json .State}},{{json (printf "%.400s" .Message)}}{{else}}"",""{{end}}',
].join(',')}]`;
const taskFormat = `j [${['.ID', '.Name', '.Image', '.Node', '.DesiredState', '.CurrentState', '.Error']
    .map((field) => `{{json (printf "%.512s" ${field})}}`)
    .join(',')}]`;
function swarmData(asks) {
    const names = asks.flatMap(({ container }) => (container.by === 'swarm' ? [container.service] : []));
    if (names.length === 0)
        return {};
    return { swarm: [...new Set(names)].join('\n'), service: serviceFormat, task: taskFormat };
}
const swarmScript = String.raw `ask_swarm() {
  name=$1; shift
  { said=$("$@" 2>&1 >&4 4>&- </dev/null); code=$?; } 4>&1
  lost=0
  for line in $said; do
    case $line in
    *[Nn]o' such service: '* | *' service '*' not found'* | 'nothing found in stack'*) [ "$lost" = 2 ] || lost=1 ;;
    *) [ "$code" = 0 ] || { lost=2; printf 'e %.500s\n' "$line"; } ;;
    esac
  done
  [ "$lost" != 1 ] || code=0
  printf 'x ["%s",%s]\n' "$name" "$code"
}
swarm_services() {
  ask_swarm service docker service inspect --format "$service" -- $swarm
  ask_swarm tasks docker service ps --no-trunc --format "$task" -- $swarm
}
`;

;// CONCATENATED MODULE: ./lib/targets/collector/formats.js




const buildLabels = ['revision', 'source', 'version'].map((name) => `org.opencontainers.image.${name}`);
const label = (key, limit = 256) => `{{with index .Config.Labels ${(0,quote/* engineJson */.r)(key)}}}{{json (printf "%.${limit}s" .)}}{{else}}""{{end}}`;
const compose = (name, limit) => label(`com.docker.compose.${name}`, limit);
const containerFormat = [
    'i',
    '{{json .ID}}',
    '{{json .Image}}',
    '{{json (printf "%.512s" .Config.Image)}}',
    [
        '{{json (printf "%.256s" .Name)}}',
        '{{json .State.Status}}',
        '{{if .State.Health}}{{json .State.Health.Status}}{{else}}""{{end}}',
        '{{json .State.ExitCode}}',
        '{{json .RestartCount}}',
        '{{json .Created}}',
        '{{json .State.StartedAt}}',
        compose('project'),
        compose('service'),
        compose('container-number'),
        compose('oneoff'),
        compose('project.working_dir', 512),
        compose('project.config_files', 1024),
        ...buildLabels.map((key) => label(key)),
    ].join(','),
].join('\t');
const projectFormat = `{{if index .Config.Labels "com.docker.compose.project"}}${[
    'k',
    '{{json .ID}}',
    compose('project'),
    compose('service'),
    compose('project.working_dir', 512),
    compose('project.config_files', 1024),
].join('\t')}{{end}}`;
const insideFormat = [
    'v',
    '{{json .ID}}',
    '{{json .State.Pid}}',
    `[{{range $at, $mount := .Mounts}}{{if $at}},{{end}}[${[
        '{{json (printf "%.16s" .Type)}}',
        '{{json (printf "%.256s" .Name)}}',
        '{{json (printf "%.1024s" .Source)}}',
        '{{json (printf "%.1024s" .Destination)}}',
        '{{json .RW}}',
    ].join(',')}]{{end}}]`,
    '{{json .HostConfig.Tmpfs}}',
].join('\t');
const imageFormat = `m [${[
    '{{json .ID}}',
    '{{json .RepoTags}}',
    '{{json .RepoDigests}}',
    '{{json .Created}}',
    ...buildLabels.map((key) => `{{if .Config}}${label(key)}{{else}}""{{end}}`),
].join(',')}]`;
function listFormat(keys) {
    const column = (key) => `{{json (printf "%.1024s" (.Label ${(0,quote/* engineJson */.r)(key)}))}}`;
    return listColumns('{{json .Image}}', keys, column);
}
function listColumns(image, keys, column) {
    const own = ['com.docker.compose.project', 'com.docker.compose.service'];
    const state = ['{{json (printf "%.64s" .Status)}}', '{{json (printf "%.1024s" .Ports)}}'];
    return [
        'c',
        '{{json .ID}}',
        '{{json .Names}}',
        image,
        ...[...own, ...keys].map(column),
        ...state,
        ...restLabels.map(column),
    ].join('\t');
}
const extraColumn = (keys) => 7 + keys.length;
function askLine({ container }, index, keys) {
    const line = (...fields) => ['a', String(index), ...fields].join('\t');
    switch (container.by) {
        case 'service':
            return line('service', (0,quote/* engineJson */.r)(container.name));
        case 'compose':
            return line('compose', (0,quote/* engineJson */.r)(container.service), container.project ? (0,quote/* engineJson */.r)(container.project) : '');
        case 'all':
            return line('all', container.project ? (0,quote/* engineJson */.r)(container.project) : '');
        case 'name':
            return line('name', (0,quote/* engineJson */.r)(container.name));
        case 'label':
            return line('label', (0,quote/* engineJson */.r)(container.value), String(keys.indexOf(container.key) + 7));
        case 'swarm':
            return line('label', (0,quote/* engineJson */.r)(container.service), String(keys.indexOf(swarmLabel) + 7));
        case 'systemd':
        case 'pidfile':
            return line('name', '-');
        case 'image': {
            const { repository, tag, digest } = (0,reference/* readReference */.Wf)(container.reference);
            return line('image', ` ${(0,reference/* spellingsOf */.Hz)(repository).join(' ')} `, tag ?? '', digest ?? '');
        }
    }
}

;// CONCATENATED MODULE: ./lib/targets/collector/podman.js


function podmanListFormat(keys) {
    const column = (key) => `{{json (printf "%.1024s" (index .Labels ${(0,quote/* engineJson */.r)(key)}))}}`;
    return listColumns('{{json .ImageID}}', keys, column);
}
const engineScript = `if [ -z "$engine" ]; then
  if at=$(command -v docker 2>/dev/null); then
    first=
    [ ! -f "$at" ] || { read -r first <"$at"; } 2>/dev/null || :
    case $first in
    '#!'*) case $(cat "$at" 2>/dev/null) in *'exec '*podman' "$@"'*) engine=podman ;; esac ;;
    esac
  elif command -v podman >/dev/null 2>&1; then engine=podman
  fi
fi
if [ "$engine" = podman ]; then
  list=$podman
  if command -v podman >/dev/null 2>&1; then
    docker() { podman "$@"; }
  else
    docker() { return 127; }
  fi
  echo 'g podman'
fi
`;

;// CONCATENATED MODULE: ./lib/targets/collector/beforehand.js



const labelOf = ({ container }) => container.by === 'label' ? [container.key] : container.by === 'swarm' ? [swarmLabel] : [];
const isDaemon = ({ container }) => container.by === 'systemd' || container.by === 'pidfile';
const bootLine = `{ read -r boot </proc/sys/kernel/random/boot_id && printf 'p %.36s\\n' "$boot"; } 2>/dev/null
`;
function beforehand(asks, keys, files, engine) {
    const hosted = Object.keys(files).length === 0 ? '' : '1';
    const daemons = asks.some(isDaemon);
    const first = { scripts: daemons ? daemonScript : '', calls: daemons ? `${bootLine}daemons\n` : '' };
    if (asks.length > 0 && asks.every(isDaemon)) {
        const calls = String.raw `date '+t %s'; echo 'g none'; printf 'z\n'; return`;
        return { data: { ...daemonData(asks), hosted }, scripts: first.scripts, calls: `${first.calls}${calls}\n` };
    }
    const swarm = swarmData(asks);
    const asked = Object.keys(swarm).length > 0;
    return {
        data: { ...daemonData(asks), hosted, engine: engine ?? '', podman: podmanListFormat(keys), ...swarm },
        scripts: `${first.scripts}${asked ? swarmScript : ''}`,
        calls: `${first.calls}${engineScript}${asked ? 'swarm_services\n' : ''}`,
    };
}

// EXTERNAL MODULE: ./lib/targets/collector/beside.js + 1 modules
var collector_beside = __webpack_require__(7268);
;// CONCATENATED MODULE: ./lib/targets/collector/compose-hash.js
const compose_hash_compose = (name) => `{{with index .Config.Labels "com.docker.compose.${name}"}}{{json (printf "%.2048s" .)}}{{else}}""{{end}}`;
const composeFormat = [
    'q',
    '{{json .ID}}',
    'config',
    '{{json .State.Pid}}',
    compose_hash_compose('project'),
    compose_hash_compose('service'),
    compose_hash_compose('project.working_dir'),
    compose_hash_compose('project.config_files'),
    compose_hash_compose('project.environment_file'),
    compose_hash_compose('version'),
    compose_hash_compose('config-hash'),
    '{{range .Mounts}}{{if and (eq .Type "bind") (not .RW)}}\t{{json .Source}}\t{{json .Destination}}{{end}}{{end}}',
]
    .join('\t')
    .replace('\t{{range', '{{range');
const composeScript = String.raw `needs() {
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
`.replaceAll(String.raw `\$`, '$');

;// CONCATENATED MODULE: ./lib/targets/collector/environment.js

const environmentFormat = [
    'q',
    '{{json .ID}}',
    'env',
    '{{json .State.Pid}}{{range .Config.Env}}\t{{json .}}{{end}}',
].join('\t');
const wantedOf = ({ env = [] }) => env.map(({ name, value }) => (0,quote/* engineJson */.r)(`${name}=${value}`)).join('\n');
const rawOf = ({ env = [] }) => env.map(({ name, value }) => `${name}=${value.replaceAll('\n', '\u0001')}`).join('\n');
const environmentScript = String.raw `compared() {
  { printf '%s\n' "$1"; printf '%s =\n' "$nonce"; cat; } | word=$nonce whole=$2 awk '
    BEGIN { word = ENVIRON["word"]; n = 0 }
    !started {
      if ($0 == word " =") started = 1
      else { want[n] = $0 ""; name[n] = substr($0, 1, index($0, "=")); state[n++] = "missing" }
      next
    }
    ENVIRON["whole"] && $0 !~ /^[^=]+=/ { bad = 1 }
    { for (i = 0; i < n; i++) if (state[i] == "missing" && substr($0, 1, length(name[i])) == name[i]) state[i] = ($0 "" == want[i]) ? "same" : "other" }
    END { for (i = 0; i < n; i++) print bad ? "-" : state[i] }'
}
variables() {
  list=$1 id=$2 pid=$4
  shift 4
  IFS=,
  for ask in $list; do
    IFS=$newline
    eval 'wanted=\${env'"$ask"'-} raw=\${raw'"$ask"'-}'
    [ -n "$wanted" ] || continue
    created=$({ [ $# = 0 ] || printf '%s\n' "$@"; } | compared "$wanted" '')
    started=
    if isof "$pid" "$id" && environ=$(tr '\0\n' '\n\001' 2>/dev/null </proc/$pid/environ && printf x); then
      started=$(printf %s "\${environ%x}" | compared "$raw" 1)
    fi
    at=0
    for state in $created; do
      now=\${started%%"$newline"*} started=\${started#*"$newline"}
      printf 'q ["env","%s",%s,%s,"%s","%s"]\n' "$id" "$ask" "$at" "$state" "\${now#-}"
      at=$((at + 1))
    done
    IFS=,
  done
  IFS=$newline
}
`.replaceAll(String.raw `\$`, '$');

;// CONCATENATED MODULE: ./lib/targets/collector/process.js
const processFormat = ['q', '{{json .ID}}', 'exe', '{{json .State.Pid}}'].join('\t');
const processTools = `isof() { case $(cat /proc/$1/cgroup /proc/$1/mountinfo 2>/dev/null) in *"$2"*) ;; *) return 1 ;; esac; }
word() { printf '%.300s' "$1" | tr -c ' !#-[]-~' '?'; }
`;
const lostScript = String.raw `lost() {
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
`.replaceAll(String.raw `\$`, '$');
const ageScript = String.raw `age() {
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
`.replaceAll(String.raw `\$`, '$');

// EXTERNAL MODULE: ./lib/targets/collector/inside.js
var inside = __webpack_require__(4536);
;// CONCATENATED MODULE: ./lib/targets/collector/socket.js

const socketFormat = [
    'q',
    '{{json .ID}}',
    'socket',
    '{{json .State.Pid}}',
    '{{json (printf "%s" .HostConfig.NetworkMode)}}',
    '{{json .NetworkSettings.Ports}}',
    '"{{range .NetworkSettings.Networks}} {{.IPAddress}} {{.GlobalIPv6Address}}{{end}} "',
].join('\t');
const mostAddresses = 20;
const portsOf = ({ listens = [] }) => listens.map(({ port, host }) => `${port}:${host ?? ''}`).join(' ');
const socketScript = (0,inside/* shellText */.o0) `listening() {
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
    ($NF in at) && !told[at[$NF]]++ && n++ < ${mostAddresses} { list = list " " at[$NF] }
    END { print substr(list, 2) }'
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
    printf '"container",%.300s' "$name"
    return
  fi
  comm=
  read -r comm 2>/dev/null </proc/$1/comm
  case $comm in
  docker-proxy | dockerd | rootlesskit | rootlessport | conmon | slirp4netns | pasta*) [ -z "$2" ] || { printf '"own","proxy"'; return; } ;;
  esac
  printf '"program","%s"' "$(word "$comm")"
}
unknown() { printf '"unseen","process-unreadable"'; }
within() {
  found=$(listening "/proc/$pid/net" "$1") || { unknown; return; }
  [ -n "$found" ] || { printf '"nobody",""'; return; }
  [ -n "$mine" ] || mine=$(ours)
  at=$(printf '%s\n' "$mine" | bound "$found")
  if [ -n "$at" ]; then
    with=
    ! alone "$at" || with=$(network)
    printf '"own","process","%s","%s"' "$at" "$with"
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
    if [ -n "$mapped" ]; then printf '"own","rules","%s"' "$(printf '%.1000s' "$addresses" | tr -cd '0-9A-Za-z.: ')"; else printf '"nobody",""'; fi
    return
  fi
  leads=$(proxied "$1" "$2")
  case $leads in
  *own*) printf '"own","proxy","%s"' "$(printf '%s\n' "$leads" | awk '$1 == "own" { list = list " " $2 } END { print substr(list, 2) }')"; return ;;
  *other*)
    name=$(docker ps --no-trunc --filter "publish=$1" --format '{{json .Names}}' </dev/null 2>/dev/null)
    name=\${name%%"$newline"*}
    printf '"container",%.300s' "\${name:-\"\"}"
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
      printf 'q ["socket","%s",%s,"container",%s,%s]\n' "$id" "$ask" "$inner" "$said"
      [ -z "$outer" ] || printf 'q ["socket","%s",%s,"host",%s,%s]\n' "$id" "$ask" "$outer" "$other"
    done
    IFS=,
  done
  IFS=$newline
}
`;

;// CONCATENATED MODULE: ./lib/targets/collector/conduct.js




const asksFor = (asks, key) => asks.some((ask) => ask[key] !== undefined);
function conductData(asks) {
    const entries = asks.flatMap((ask, at) => [
        ...(ask.listens === undefined ? [] : [[`listens${at}`, portsOf(ask)]]),
        ...(ask.env === undefined ? [] : [[`env${at}`, wantedOf(ask)], [`raw${at}`, rawOf(ask)]]),
        ...(ask.current === undefined ? [] : [[`current${at}`, '1']]),
    ]);
    return Object.fromEntries(entries);
}
const conductFormats = (asks) => [
    processFormat,
    ...(asksFor(asks, 'listens') ? [socketFormat] : []),
    ...(asksFor(asks, 'env') ? [environmentFormat] : []),
    ...(asksFor(asks, 'current') ? [composeFormat] : []),
];
const conductRule = String.raw `/^q\t/ { if (($2 in chosen) && $4 > 0) print "q\t" chosen[$2] "\t" substr($2, 2, length($2) - 2) substr($0, length($2) + 3) | "cat >&5"; next }`;
const conductScript = (asks) => [
    processTools,
    lostScript,
    asksFor(asks, 'listens') ? socketScript : '',
    asksFor(asks, 'env') ? environmentScript : '',
    asksFor(asks, 'current') ? composeScript : '',
    String.raw `exes= mains=$newline
conduct() {
  case $3 in
  exe) exes=$exes$newline/proc/$4/exe mains=$mains$4' '$2$newline ;;
  socket) (sockets "$@") ;;
  env) (variables "$@") ;;
  config) (IFS=,; for ask in $1; do eval 'wanted=\${current'"$ask"'-}'; [ -z "$wanted" ] || { IFS=$newline; project "$@"; break; }; done) ;;
  esac
}
`.replaceAll(String.raw `\$`, '$'),
].join('');

// EXTERNAL MODULE: ./lib/targets/collector/frame.js
var collector_frame = __webpack_require__(6839);
// EXTERNAL MODULE: ./lib/targets/collector/log.js
var log = __webpack_require__(5608);
;// CONCATENATED MODULE: ./lib/targets/collector/orphans.js
const mostLines = 20_000;
const mostProjects = 20;
const projectRule = String.raw `/^k\t/ {
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
      }`;
const projectEnd = `END { for (key in projects) if (counts[key] > 0) print "k\\t" counts[key] projects[key] owners[key] | "cat >&5" }`;
const orphansScript = String.raw `orphans() {
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
`.replaceAll(String.raw `\$`, '$');

// EXTERNAL MODULE: ./lib/targets/collector/question.js
var question = __webpack_require__(2140);
;// CONCATENATED MODULE: ./lib/targets/collector/whereabouts.js
const pidFormat = ['u', '{{json .ID}}', '{{json .State.Pid}}'].join('\t');
const mostPids = 5;
const pidRule = String.raw `/^u\t/ {
        if ($2 in chosen && $3 > 0 && up++ < ${mostPids}) print "u\t" substr($2, 2, length($2) - 2) "\t" $3 | "cat >&5"
        next
      }`;
const infoFormats = {
    docker: '{{json (printf "%.256s" .Name)}},{{json (printf "%.256s" .KernelVersion)}},{{json (printf "%.256s" .OperatingSystem)}}',
    podman: '{{json (printf "%.256s" .Host.Hostname)}},{{json (printf "%.256s" .Host.Kernel)}},""',
};
const whereaboutsData = { info: infoFormats.docker, podinfo: infoFormats.podman };
const whereaboutsScript = String.raw `belongs() {
  if [ -r "/proc/$1/cgroup" ]; then
    while read -r line; do case $line in *"$2"*) return 0 ;; esac; done <"/proc/$1/cgroup"
  fi
  case $(cat "/proc/$1/mountinfo" 2>/dev/null) in *"$2"*) return 0 ;; esac
  return 1
}
process_seen() {
  [ "$shown" != process ] || return 0
  if belongs "$2" "$1"; then shown=process
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
  told='"","",""' here= engines=1
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
  printf 'w ["%s","%s","%s",%s,"%s","%s","%s",%s]\n' "$shown" "$(harmless "$source")" "$(harmless "$endpoint")" "$told" \
    "$(harmless "\${1-}")" "$(harmless "\${2-}")" "$(harmless "\${3-}")" "$engines"
}
`.replaceAll(String.raw `\$`, '$');

;// CONCATENATED MODULE: ./lib/targets/collector/script.js














function collectorScript(asks, nonce, published = false, engine) {
    const keys = [...new Set(asks.flatMap(labelOf))];
    const beside = (0,collector_beside/* besideData */.dH)(asks);
    const files = { ...(0,inside/* filesData */.IX)(asks), ...beside };
    const first = beforehand(asks, keys, files, engine);
    const hashed = asks.flatMap((_, index) => (`artifact${index}` in files ? [`h\t${index}`] : []));
    const data = {
        nonce,
        ...files,
        ...conductData(asks),
        ...(0,log/* logData */.nr)(asks),
        asks: [...asks.map((ask, index) => askLine(ask, index, keys)), ...hashed].join('\n'),
        names: [...asks.map(({ name }) => `s ${(0,quote/* engineJson */.r)(name)}`), ...(published ? (0,question/* questionRecords */.rb)(asks) : [])].join('\n'),
        list: listFormat(keys),
        extra: String(extraColumn(keys)),
        ...whereaboutsData,
        ...first.data,
        container: [
            containerFormat,
            projectFormat,
            pidFormat,
            ...conductFormats(asks),
            ...(0,log/* logFormats */.NL)(asks),
            ...addressFormats(asks),
            ...(hashed.length === 0 ? [] : [insideFormat]),
        ].join('\n'),
        image: imageFormat,
    };
    const lines = Object.entries(data).map(([name, text]) => `${name}=${(0,quote/* shellWord */.K)(text)}`);
    const body = bodyOf(conductScript(asks) + (0,log/* logScript */.q3)(asks) + (hashed.length === 0 ? '' : inside/* insideScript */.yT + (0,collector_beside/* besideOf */.A4)(beside) + ageScript), first).replace(/^ +/gm, '');
    return `${lines.join('\n')}\n${body}`;
}
function piped(script) {
    return `GROUPS=; [ -z "$GROUPS" ] || eval "$(cat)"\n${script}`;
}
const tab = '\t';
const imageMatch = String.raw `function matches(i, name,    tag, digest) {
      if (match(name, /@.*/)) { digest = substr(name, RSTART + 1); name = substr(name, 1, RSTART - 1) }
      if (match(name, /:[^\/]*$/)) { tag = substr(name, RSTART + 1); name = substr(name, 1, RSTART - 1) }
      if (!index(one[i], " " name " ")) return 0
      if (three[i] != "") return digest == three[i]
      return two[i] == "" || two[i] == (tag digest == "" ? "latest" : tag)
    }`;
const bodyOf = (inside, { scripts, calls }) => String.raw `{
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
  printf 'x ["%s",%s]\n' "$name" "$code"
}
${orphansScript}${whereaboutsScript}${scripts}${inside}collect() {
  printf '%s\n' "$names"
  ${calls}  if ! command -v docker >/dev/null 2>&1; then printf 'x ["find",127]\nz\n'; return; fi
  date '+t %s' &
  list=$({ printf '%s\n' "$asks"; call list docker ps -a --no-trunc --format "$list"; } | extra=$extra awk '
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
      if (missing) for (i = 1; i <= more; i++) print "o " rest[i]
      ${restEnd}
    }')
  wait
  ids= images=
  for line in $list; do
    IFS=$tab; set -- $line; IFS=$newline
    case $1 in
    f) ids=$ids$newline$2 ;;
    p) images=$images$newline$2 ;;
    esac
  done
  shown=none
  if [ -z "$ids" ]; then
    printf '%s\n' "$list"
    whereabouts
    printf 'z\n'
    return
  fi
  rest=$({
    [ -z "$images" ] || call image docker image inspect --format "$image" -- $images
  } | {
    { printf '%s\n' "$asks" "$list"
      call inspect docker inspect --type container --format "$container" $ids; } | awk '
      ${imageMatch}
      function ask(name) { if (name != "" && !(name in asked)) { asked[name] = 1; print "p\t" name | "cat >&5" } }
      BEGIN { FS = "\t" }
      /^a\t/ { by[$2] = $3; one[$2] = $4; two[$2] = $5; three[$2] = $6; n++; next }
      /^f\t/ { why["\"" $2 "\""] = $3; shown["\"" $2 "\""] = $4; next }
      /^p\t/ { asked[$2] = 1; next }
      /^h\t/ { hashed[$2] = 1; next }
      /^i\t"[0-9a-f]+"\t/ {
        name = substr($4, 2, length($4) - 2)
        list = why[$2]
        if (gsub(/,?\?/, "", list)) {
          for (i = 0; i < n; i++) if (by[i] == "image" && matches(i, name)) list = list "," i
          sub(/^,/, "", list)
          if (list == "") next
        }
        print "i [[" list "]," $2 "," $3 "," $4 "," $5 "]"
        chosen[$2] = list
        if (shown[$2] != name) ask(substr($3, 2, length($3) - 2))
        ask(name)
        next
      }
      /^v\t"[0-9a-f]+"\t[0-9]+\t/ {
        count = split(chosen[$2], parts, ",")
        for (i = 1; i <= count; i++) if (parts[i] in hashed && $3 > 0) {
          if (!told[$2]++) print "v [" $2 "," $3 "," $4 "," $5 "]"
          print "w\t" substr($2, 2, length($2) - 2) "\t" $3 "\t" parts[i] | "cat >&5"
        }
        next
      }
      ${projectRule}
      ${pidRule}
      ${conductRule}
      ${log/* logRule */.dR}
      ${addressRule}
      { print }
      ${projectEnd}' >&3
    cat >&3
  } 5>&1)
  moved=
  for line in $rest; do
    IFS=$tab; set -- $line; IFS=$newline
    case $1 in
    p) moved=$moved$newline$2 ;;
    w) (inside "$2" "$3" "$4"); (beside "$2" "$3" "$4") ;;
    k) shift; orphans "$@" ;;
    u) process_seen "$2" "$3" ;;
    q) shift; conduct "$@" ;;
    l) shift; (logs "$@") ;;
    esac
  done
  lost
  whereabouts
  [ -z "$moved" ] || call image docker image inspect --format "$image" -- $moved
  printf 'z\n'
}
printf '\n${collector_frame/* frame */.Gt} begin %s\n' "$nonce"
collect 3>&1 | nonce=$nonce awk '
  $0 != "" { print; count++ }
  $0 == "z" { print "${collector_frame/* frame */.Gt} end " ENVIRON["nonce"] " " count; exit }'
} </dev/null
`;


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keyTwice)
/* harmony export */ });
const keyTwice = (text, value) => keysIn(text) === keysOf(value) ? undefined : firstKeyTwice(text);
function keysIn(text) {
    let keys = 0;
    if (!/"[ \t\n\r]+:/.test(text)) {
        for (let end = text.indexOf('":'); end !== -1; end = text.indexOf('":', end + 2))
            keys += 1;
        return keys;
    }
    for (let start = text.indexOf('"'); start !== -1;) {
        let end = text.indexOf('"', start + 1);
        while (isEscaped(text, end))
            end = text.indexOf('"', end + 1);
        let next = end + 1;
        while (text.charCodeAt(next) <= 0x20)
            next += 1;
        if (text[next] === ':')
            keys += 1;
        start = text.indexOf('"', next);
    }
    return keys;
}
function isEscaped(text, quote) {
    let first = quote;
    while (text[first - 1] === '\\')
        first -= 1;
    return (quote - first) % 2 === 1;
}
function keysOf(root) {
    let keys = 0;
    const left = [];
    const visit = (value) => {
        if (typeof value === 'object' && value !== null)
            left.push(value);
    };
    visit(root);
    for (let value = left.pop(); value !== undefined; value = left.pop()) {
        if (Array.isArray(value))
            for (const one of value)
                visit(one);
        else
            for (const key in value) {
                keys += 1;
                visit(value[key]);
            }
    }
    return keys;
}
function firstKeyTwice(text) {
    const open = [];
    let last = '';
    for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) {
        if (token === '{')
            open.push(new Set());
        else if (token === '[')
            open.push(undefined);
        else if (token === '}' || token === ']')
            open.pop();
        else if (token !== ':')
            last = token;
        else {
            const keys = open.at(-1);
            const key = last.includes('\\') ? String(JSON.parse(last)) : last.slice(1, -1);
            if (keys?.has(key))
                return key;
            keys?.add(key);
        }
    }
    return undefined;
}


/***/ })

};
