export const id = 567;
export const ids = [567];
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
strict= plain= ; export hash strict plain
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
    BEGIN { word = ENVIRON["word"]; sum = ENVIRON["sum"]; size = length(word); bad = changed = missing = done = ready = at = n = 0; which = lost = "" }
    !started { if ($0 == word " =") started = 1; else want[n++] = substr($0, 1, 8); next }
    NR > 8 * n + 2000 { bad = "u"; exit }
    substr($0, 1, size + 1) == word " " {
      state = substr($0, size + 2)
      if (state ~ /^a [0-9]+$/) for (count = substr(state, 3) + 0; count > 0 && at <= n; count--) queue[ready++] = at++
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
  strict=1; export strict plain
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
  strict= plain=; export strict plain
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
    BEGIN { word = ENVIRON["word"]; base = ENVIRON["base"] "/"; count = split(ENVIRON["which"], asked, ",") }
    !started { if ($0 == word " =") started = 1; else path[n++] = substr($0, 9); next }
    $0 == word " z" { whole = 1; next }
    /^[ACD] / { held[substr($0, 3)] = substr($0, 1, 1) }
    END {
      for (i = 1; i <= count; i++) if (asked[i] != "") {
        name = base path[asked[i] + 0]
        found = name in held
        while (!found && match(name, /\/[^\/]*$/)) { name = substr(name, 1, RSTART - 1); found = held[name] == "D" }
        if (found) list = list "," asked[i]
      }
      print whole ? "[" substr(list, 2) "]" : "null"
    }'
}
inside() {
  id=$1 pid=$2 ask=$3 said= reason=files-unreadable sum= rest=
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
  [ "$way$2$4" != proc00 ] || age
}
`;


/***/ }),

/***/ 7887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ listRecords),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   ol: () => (/* binding */ digestOf)
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
const listRecords = (asks) => asks.flatMap(({ files }, index) => (files === undefined ? [] : [`u [${index},"${digestOf(files)}"]`]));


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

/***/ 567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectorScript: () => (/* binding */ collectorScript),
  G: () => (/* binding */ script_frame),
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
const properties = ['LoadState', 'ActiveState', 'MainPID', 'Result', 'ExecMainStatus', 'NRestarts'];
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
host_age() {
  boot=
  while IFS=' ' read -r key value rest; do [ "$key" != btime ] || boot=$value; done </proc/stat
  hertz=$(getconf CLK_TCK 2>/dev/null) || hertz=100
  ticks=\${stat##*) }
  IFS=' '; set -- "$1" $ticks; IFS=$newline
  [ "$2" != Z ] && [ "$2" != X ] || { tell_of "$1" gone; return 1; }
  shift 20
  tell_of $daemon began $((boot + $1 / hertz))
}
host_process() {
  daemon=$1
  if [ ! -d "/proc/$pid" ]; then
    case $(kill -0 "$pid" 2>&1) in
    *ermitted*) tell_of $daemon unreadable "/proc/$pid" ;;
    *) tell_of $daemon gone ;;
    esac
    return
  fi
  stat=$(cat "/proc/$pid/stat" 2>/dev/null) || { tell_of $daemon gone; return; }
  host_age $daemon || return
  if exe=$(readlink "/proc/$pid/exe" 2>/dev/null); then
    case $exe in *' (deleted)') exe=\${exe% (deleted)}; tell_of $daemon replaced ;; esac
    tell_of $daemon executes "$exe"
    case $exe in
    /usr/* | /bin/* | /sbin/* | /lib*) ;;
    *) sum=$(IFS=' '; $hash "/proc/$pid/exe" 2>/dev/null) && tell_of $daemon sum "\${sum%% *}" ;;
    esac
  fi
  if at=$(readlink "/proc/$pid/cwd" 2>/dev/null); then
    case $at in
    *' (deleted)') tell_of $daemon works "\${at% (deleted)}" ;;
    *)
      while [ -n "$at" ]; do
        if [ -f "$at/$file" ]; then tell_of $daemon works "$at"; host_revision $daemon says "$at/$file"; break; fi
        at=\${at%/*}
      done ;;
    esac
  fi
}
host_newest() (
  eval 'expected=\${files'"$1"'-} artifact=\${artifact'"$1"'-} mark=\${mark'"$1"'-}'
  [ -z "$expected" ] || cd "$artifact" 2>/dev/null || expected=
  {
    [ ! -f "$2" ] || printf '%s\0' "$2"
    [ -z "$expected" ] || paths 0 99999999
  } | xargs -0 -n 1000 stat -c '%Z %n' 2>/dev/null | {
    last=0 path=
    while IFS=' ' read -r time name; do
      case $time in '' | *[!0-9]*) continue ;; esac
      if [ "$time" -gt "$last" ]; then last=$time path=$name; fi
    done
    [ "$last" = 0 ] || tell_of "$1" newest "$last $path"
  }
)
host_daemon() {
  pid=
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
  file=$5
  case $pid in '' | 0 | *[!0-9]*) pid= ;; *) host_process "$1" ;; esac
  there=$4
  if [ "$there" != - ] && there=$(readlink -f "$4" 2>/dev/null) && [ -d "$there" ]; then
    tell_of "$1" release "$there"
    host_revision "$1" states "$there/$file"
    [ ! -h "$4" ] || tell_of "$1" linked "$(stat -c %Z "$4" 2>/dev/null)"
  else there=
  fi
  if [ -n "$pid" ]; then
    host_newest "$1" "\${at:-$there}/$file"
    [ -z "\${hosted-}" ] || { (inside "p$1" "$pid" "$1"); (beside "p$1" "$pid" "$1"); }
  fi
}
daemons() {
  for line in $daemons; do
    IFS=$tab; set -- $line; IFS=$newline
    at=
    host_daemon "$@"
    tell_of "$1" z
  done
}
`.replaceAll('\\$', '$');

// EXTERNAL MODULE: ./lib/targets/collector/quote.js
var quote = __webpack_require__(6558);
;// CONCATENATED MODULE: ./lib/targets/collector/podman.js

function podmanListFormat(keys) {
    const column = (key) => `{{json (printf "%.1024s" (index .Labels ${(0,quote/* engineJson */.r)(key)}))}}`;
    const own = ['com.docker.compose.project', 'com.docker.compose.service'];
    return ['c', '{{json .ID}}', '{{json .Names}}', '{{json .ImageID}}', ...[...own, ...keys].map(column)].join('\t');
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

;// CONCATENATED MODULE: ./lib/targets/collector/beforehand.js



const labelOf = ({ container }) => container.by === 'label' ? [container.key] : container.by === 'swarm' ? [swarmLabel] : [];
const isDaemon = ({ container }) => container.by === 'systemd' || container.by === 'pidfile';
function beforehand(asks, keys, files, engine) {
    const hosted = Object.keys(files).length === 0 ? '' : '1';
    const daemons = asks.some(isDaemon);
    const first = { scripts: daemons ? daemonScript : '', calls: daemons ? 'daemons\n' : '' };
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
const compose = (name) => `{{with index .Config.Labels "com.docker.compose.${name}"}}{{json (printf "%.2048s" .)}}{{else}}""{{end}}`;
const composeFormat = [
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
    '{{range .Mounts}}{{if and (eq .Type "bind") (not .RW)}}\t{{json .Source}}\t{{json .Destination}}{{end}}{{end}}',
]
    .join('\t')
    .replace('\t{{range', '{{range');
const composeScript = String.raw `needs() {
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
const portsOf = ({ listens = [] }) => listens.map(({ port, host }) => `${port}:${host ?? ''}`).join(' ');
const socketScript = String.raw `listening() {
  [ -r "$1/tcp" ] || return 1
  six=$1/tcp6
  [ -r "$six" ] || six=/dev/null
  port=$(printf '%04X' "$2") awk '$4 == "0A" && $2 ~ (":" ENVIRON["port"] "$") { print $10 }' "$1/tcp" "$six"
}
holding() {
  sockets=$1 awk '
    BEGIN { count = split(ENVIRON["sockets"], parts, "\n"); for (i = 1; i <= count; i++) wanted["socket:[" parts[i] "]"] = 1 }
    /^\/proc\/[0-9]+\/fd:$/ { at = $0; gsub(/[^0-9]/, "", at); next }
    ($NF in wanted) { print at; exit }'
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
  if [ -n "$(printf '%s\n' "$mine" | holding "$found")" ]; then printf '"own","process"'; return; fi
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
    case "$addresses" in *" $address "*) case $line in *" -container-port $2 "*) echo own; return ;; esac ;; esac
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
    if [ -n "$mapped" ]; then printf '"own","rules"'; else printf '"nobody",""'; fi
    return
  fi
  case $(proxied "$1" "$2") in
  *own*) printf '"own","proxy"'; return ;;
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
`.replaceAll(String.raw `\$`, '$');

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

// EXTERNAL MODULE: ./lib/chain/reference.js
var reference = __webpack_require__(4484);
;// CONCATENATED MODULE: ./lib/targets/collector/formats.js



const buildLabels = ['revision', 'source', 'version'].map((name) => `org.opencontainers.image.${name}`);
const label = (key, limit = 256) => `{{with index .Config.Labels ${(0,quote/* engineJson */.r)(key)}}}{{json (printf "%.${limit}s" .)}}{{else}}""{{end}}`;
const formats_compose = (name, limit) => label(`com.docker.compose.${name}`, limit);
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
        formats_compose('project'),
        formats_compose('service'),
        formats_compose('container-number'),
        formats_compose('oneoff'),
        formats_compose('project.working_dir', 512),
        formats_compose('project.config_files', 1024),
        ...buildLabels.map((key) => label(key)),
    ].join(','),
].join('\t');
const projectFormat = `{{if index .Config.Labels "com.docker.compose.project"}}${[
    'k',
    '{{json .ID}}',
    formats_compose('project'),
    formats_compose('service'),
    formats_compose('project.working_dir', 512),
    formats_compose('project.config_files', 1024),
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
    const own = ['com.docker.compose.project', 'com.docker.compose.service'];
    return ['c', '{{json .ID}}', '{{json .Names}}', '{{json .Image}}', ...[...own, ...keys].map(column)].join('\t');
}
function askLine({ container }, index, keys) {
    const line = (...fields) => ['a', String(index), ...fields].join('\t');
    switch (container.by) {
        case 'service':
            return line('service', (0,quote/* engineJson */.r)(container.name));
        case 'compose':
            return line('compose', (0,quote/* engineJson */.r)(container.service), container.project ? (0,quote/* engineJson */.r)(container.project) : '');
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

// EXTERNAL MODULE: ./lib/targets/collector/inside.js
var inside = __webpack_require__(4536);
// EXTERNAL MODULE: ./lib/targets/collector/lists.js
var lists = __webpack_require__(7887);
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

;// CONCATENATED MODULE: ./lib/targets/collector/script.js











const script_frame = 'runtime-drift/1';
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
        names: [...asks.map(({ name }) => `s ${(0,quote/* engineJson */.r)(name)}`), ...(published ? (0,lists/* listRecords */.VI)(asks) : [])].join('\n'),
        list: listFormat(keys),
        ...first.data,
        container: [
            containerFormat,
            projectFormat,
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
${orphansScript}${scripts}${inside}collect() {
  printf '%s\n' "$names"
  ${calls}  if ! command -v docker >/dev/null 2>&1; then printf 'x ["find",127]\nz\n'; return; fi
  date '+t %s' &
  list=$({ printf '%s\n' "$asks"; call list docker ps -a --no-trunc --format "$list"; } | awk '
    ${imageMatch}
    function wanted(i) {
      if (by[i] == "service") return $6 == one[i] || (one[i] in names)
      if (by[i] == "compose") return $6 == one[i] && (two[i] == "" || $5 == two[i])
      if (by[i] == "name") return one[i] in names
      if (by[i] == "label") return $(two[i]) == one[i]
      return matches(i, image)
    }
    BEGIN { FS = "\t" }
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
      if (found ~ /[0-9]/ && !(image in images)) { images[image] = 1; print "p\t" image }
      other = $6 == "\"\"" ? $3 : $6
      if (more < 50 && !(other in others)) { others[other] = 1; rest[++more] = other }
      next
    }
    { print }
    END {
      for (i = 0; i < n; i++) if (!seen[i]) missing = 1
      if (missing) for (i = 1; i <= more; i++) print "o " rest[i]
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
  if [ -z "$ids" ]; then printf '%s\nz\n' "$list"; return; fi
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
    q) shift; conduct "$@" ;;
    l) shift; (logs "$@") ;;
    esac
  done
  lost
  [ -z "$moved" ] || call image docker image inspect --format "$image" -- $moved
  printf 'z\n'
}
printf '\n${script_frame} begin %s\n' "$nonce"
collect 3>&1 | nonce=$nonce awk '
  $0 != "" { print; count++ }
  $0 == "z" { print "${script_frame} end " ENVIRON["nonce"] " " count; exit }'
} </dev/null
`;


/***/ })

};
