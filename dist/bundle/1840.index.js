export const id=1840;export const ids=[1840];export const modules={2834:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>coverings,w:()=>containerStates});const coverings=["executable","file","runner","directory"];const containerStates=["created","running","paused","restarting","removing","exited","dead"]},150:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fm:()=>concealer,gb:()=>shortOnes,qm:()=>concealDeep,sy:()=>longOnes});const echoLength=8;const anywhere=6;const shortest=3;const shortOnes=secrets=>[...secrets].filter(secret=>secret.length<echoLength);const longOnes=secrets=>[...secrets].filter(secret=>secret.length>=echoLength);function concealer(secrets){const forms=[...new Set([...secrets].flatMap(formsOf))];if(forms.length===0)return text=>text;const long=forms.filter(form=>form.length>=echoLength);const pieces=new Set(long.flatMap(piecesOf));const short=forms.filter(form=>form.length<echoLength&&form.length>=shortest).toSorted((a,b)=>b.length-a.length);const words=short.map(form=>form.length<anywhere?`(?<![\\w])${quote(form)}(?![\\w])`:quote(form));const whole=short.length===0?undefined:new RegExp(words.join("|"),"g");return text=>{const shown=hidePieces(text,pieces);return whole===undefined?shown:shown.replace(whole,"***")}}function hidePieces(text,pieces){const hidden=new Set;for(let at=0;at+echoLength<=text.length;at+=1){if(!pieces.has(text.slice(at,at+echoLength)))continue;for(let next=at;next<at+echoLength;next+=1)hidden.add(next)}if(hidden.size===0)return text;const shown=[...Array(text.length).keys()].map(at=>hidden.has(at)?hidden.has(at-1)?"":"***":text.charAt(at));return shown.join("")}const piecesOf=secret=>Array.from({length:secret.length-echoLength+1},(_,at)=>secret.slice(at,at+echoLength));const quote=text=>text.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&");const schemed=/^(?:bearer|basic|digest|token|apikey)\s+(\S.*)$/i;function formsOf(secret){const trimmed=secret.trim();const token=schemed.exec(trimmed)?.[1]??trimmed;const pair=decoded(token);const password=pair?.slice(pair.indexOf(":")+1);const plain=[trimmed,token,pair??"",password??""].filter(form=>form!=="");return plain.flatMap(form=>[form,...encoded(form)])}function decoded(token){if(!/^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(token))return undefined;const text=Buffer.from(token,"base64").toString("utf8");return/^[^:\p{C}]+:[^\p{C}]+$/u.test(text)&&!text.includes("�")?text:undefined}function encoded(text){const percent=encodeURIComponent(text.toWellFormed());const strict=percent.replace(/[!'()*~]/g,char=>`%${char.charCodeAt(0).toString(16).toUpperCase()}`);const base64=Buffer.from(text).toString("base64").replace(/=+$/,"");const html=text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;");return[...[percent,strict].flatMap(one=>[one,one.replace(/%[0-9A-F]{2}/g,hex=>hex.toLowerCase())]),strict.replaceAll("%20","+"),base64,base64.replaceAll("+","-").replaceAll("/","_"),JSON.stringify(text).slice(1,-1),html,html.replaceAll("'","&#39;")]}function concealDeep(value,conceal){return mapped(value,conceal)}function mapped(value,conceal){if(typeof value==="string")return isPlainWord(value)?value:conceal(value);if(Array.isArray(value))return value.map(one=>mapped(one,conceal));if(typeof value!=="object"||value===null)return value;return Object.fromEntries(Object.entries(value).map(([key,one])=>[key,mapped(one,conceal)]))}const isPlainWord=text=>/^[a-z]+(?:-[a-z]+)*$/.test(text)&&text.length<=24},8102:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Hr:()=>addressFormats,N$:()=>addressKeys,fd:()=>addressRule,uR:()=>readAddressed});var _shell_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3924);const addressFormat=["n","{{json .ID}}",'"mode":{{json (printf "%.128s" .HostConfig.NetworkMode)}},"ips":[""{{range .NetworkSettings.Networks}}{{if .}},{{json .IPAddress}},{{json .GlobalIPv6Address}}{{end}}{{end}}]'].join("	");const addressFormats=asks=>asks.some(({address})=>address!==undefined)?[addressFormat]:[];const addressRule=String.raw`/^n\t/ { if ($2 in chosen) print "n {\"id\":" $2 "," $3 "}"; next }`;const maxNetworks=100;const v4=/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;const v6=/^(?=.*:)[0-9a-f:]{2,39}$/i;const addressKeys=["id","mode","ips"];function readAddressed(value){if(!Array.isArray(value)||value.length!==3||!Array.isArray(value[2]))return undefined;const[id,mode]=[(0,_shell_js__WEBPACK_IMPORTED_MODULE_0__.yR)(value[0]),(0,_shell_js__WEBPACK_IMPORTED_MODULE_0__.yR)(value[1])];const texts=value[2].map(_shell_js__WEBPACK_IMPORTED_MODULE_0__.yR);if(id===undefined||mode===undefined||texts.length>2*maxNetworks+1)return undefined;const ips=texts.filter(text=>text!=="");if(!ips.every(ip=>ip!==undefined&&(v4.test(ip)||v6.test(ip))))return undefined;if(mode==="host")return{id,address:{by:"host"}};const ip=ips.find(one=>one!==undefined&&v4.test(one))??ips[0];return{id,address:ip===undefined?{by:"none",network:mode.slice(0,128)}:{by:"network",ip}}}},9107:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Mi:()=>composeVersionScript,P9:()=>readComposeVersion,r1:()=>composeVersionKeys});var _shell_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3924);const maxLength=40;const script=`compose_version() {
  by=$1; shift
  version=$($limit "$@" version --short 2>/dev/null </dev/null) || return 0
  case $version in '' | *[!0-9A-Za-z.+~-]*) return 0 ;; esac
  printf 'a {"by":"%s","version":"%.${maxLength}s"}\\n' "$by" "$version"
}
limit=
! command -v timeout >/dev/null 2>&1 || limit=timeout$\{newline}5
[ "$engine" = podman ] || ! command -v docker >/dev/null 2>&1 || compose_version plugin docker compose
! command -v docker-compose >/dev/null 2>&1 || compose_version standalone docker-compose
`;const composeVersionScript=asks=>asks.some(({composeVersion})=>composeVersion===true)?script:"";const composeVersionKeys=["by","version"];function readComposeVersion([generation,text]){const by=["plugin","standalone"].find(one=>one===generation);const version=(0,_shell_js__WEBPACK_IMPORTED_MODULE_0__.yR)(text);if(by===undefined||version===undefined||version.length>maxLength)return undefined;return/^[0-9A-Za-z.+~-]+$/.test(version)?{by,version}:undefined}},6678:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FR:()=>orphansScript,IV:()=>composeScript,K2:()=>projectRule,Np:()=>projectEnd,TD:()=>readConfiguration,nR:()=>timeOf,ri:()=>readMounted,wL:()=>composeFormat});var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4780);var _shell_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3924);const compose=name=>`{{with index .Config.Labels "com.docker.compose.${name}"}}{{json (printf "%.2048s" .)}}{{else}}""{{end}}`;const composeFormat=["q","{{json .ID}}","config","{{json .State.Pid}}",compose("project"),compose("service"),compose("project.working_dir"),compose("project.config_files"),compose("project.environment_file"),compose("version"),compose("config-hash"),'{{range .Mounts}}{{if and (eq .Type "bind") (not .RW)}}	{{json .Source}}	{{json .Destination}}{{end}}{{end}}'].join("	").replace("	{{range","{{range");const composeScript=String.raw`needs() {
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
configured() {
  [ -n "$configs" ] || return 0
  key= lines=
  for line in $(printf '%s\n' "$configs" | sort -t "$tab" -k 6,6 -k 8,11 -k 7,7) end; do
    IFS=$tab; set -- $line; IFS=$newline
    now=\${6-}$tab\${8-}$tab\${9-}$tab\${10-}$tab\${11-}
    if [ "$now" != "$key" ]; then
      [ -z "$lines" ] || (project "$lines")
      key=$now lines=
    fi
    lines=$lines$newline$line
  done
}
project() {
  all=$1 newest='0 ' whole= reason= about= why= generation= answers= services=
  for line in $all; do
    IFS=$tab; set -- $line; IFS=$newline
    id=$3 pid=$5
    shift 5
    (mounted "$@")
    case $2$7 in *\\*) continue ;; esac
    service=$(bare "$2")
    case $7,$services, in '"",'* | *,"$service",*) ;; *) services=$services,$service ;; esac
  done
  services=\${services#,}
  composed "$@"
  [ -n "$reason" ] || [ -z "$services" ] || answered
  for line in $all; do
    IFS=$tab; set -- $line; IFS=$newline
    id=$3
    case $7\${12} in *\\*) blind compose-files-unreadable 'a path'; continue ;; esac
    service=$(bare "$7") hash=$(bare "\${12}") now=
    for one in $answers; do case $one in "$service "?*) now=\${one#"$service "} ;; esac; done
    if [ -z "$hash" ]; then blind compose-missing 'compose project'
    elif [ -n "$reason" ]; then blind "$reason" "$about"
    elif [ "$now" = "$hash" ]; then told same ''
    elif [ -n "$why" ]; then doubted
    elif ! generation; then blind compose-missing "$missing"
    elif [ -z "$now" ]; then blind compose-failed "$called"
    else told other ''
    fi
  done
}
composed() {
  case $1$3$4$5$6 in *\\*) unread 'a path'; return ;; esac
  project=$(bare "$1") folder=$(bare "$3") named=$(bare "$4") envs=$(bare "$5") version=$(bare "$6")
  if [ -z "$project" ] || [ -z "$named" ]; then reason=compose-missing about='compose project'; return; fi
  IFS=,
  files= environment=
  typed= from=$folder
  case $named in /*) ;; */*) typed=\${named%%,*}; typed=\${typed#./} ;; esac
  case $typed in */*) typed=\${typed%/*} ;; *) typed= ;; esac
  [ -z "$typed" ] || case $folder in *"/$typed") from=\${folder%"/$typed"} ;; esac
  for file in $named; do
    case $file in
    /*) ;;
    ../*) [ -n "$typed" ] && [ "\${file%/*}" = "$typed" ] && file=$folder/\${file##*/} || file=$from/$file ;;
    *) file=$from/\${file#./} ;;
    esac
    files=$files$newline$file
  done
  for file in $envs; do
    case $file in /*) ;; *) if [ -e "$folder/$file" ]; then file=$folder/$file; else file=$from/$file; fi ;; esac
    environment=$environment$newline$file
  done
  IFS=$newline
  [ -n "$environment" ] || [ ! -e "$folder/.env" ] || environment=$newline$folder/.env
  flags=
  for file in $files; do
    [ -f "$file" ] && [ -r "$file" ] || { unread "$file"; return; }
    flags=$flags$newline-f$newline$file
  done
  for file in $environment; do
    [ -f "$file" ] && [ -r "$file" ] || { unread "$file"; return; }
    [ -z "$envs" ] || flags=$flags$newline--env-file$newline$file
  done
  needed=$(needs "$environment" "$files") named=
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
}
answered() {
  case $version in
  1.*) tool=docker-compose called=docker-compose missing='docker-compose 1' ;;
  *) tool=docker$newline'compose' called='docker compose' missing=$called ;;
  esac
  if ! answers=$(hashes "$services"); then
    answers=
    case $services in
    *,*)
      # The files may no longer have one of them. Without names, services of a profile are left out.
      answers=$(hashes '*') || answers=
      IFS=,
      for service in $services; do
        IFS=$newline
        case $newline$answers in *"$newline$service "*) continue ;; esac
        now=$(hashes "$service") && answers=$answers$newline$now
      done
      IFS=$newline
      ;;
    esac
  fi
  [ "$tool" = docker-compose ] || [ -z "$answers" ] || generation=right
}
hashes() { (cd "$folder" && $tool -p "$project" --project-directory "$folder" $flags config --hash "$1" 2>/dev/null </dev/null); }
generation() {
  [ -n "$generation" ] || case $tool in
  docker-compose) case $(docker-compose --version 2>/dev/null </dev/null) in *' 1.'*) generation=right ;; *) generation=other ;; esac ;;
  *) if docker compose version >/dev/null 2>&1 </dev/null; then generation=right; else generation=none; fi ;;
  esac
  [ "$generation" = right ]
}
doubted() {
  case $why in
  include) blind compose-files-unreadable 'an included file' ;;
  variable*) blind compose-variable "\${why#variable }" ;;
  env_file) blind compose-missing 'Compose that computes one hash with env_file' ;;
  esac
}
unread() { reason=compose-files-unreadable about=$1; }
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
    printf 'q {"about":"mount","id":"%s","is":"%s","written":%s,"source":"%s","destination":"%s"}\n' "$id" "$is" "$when" "$(word "$source")" "$(word "$inner")"
  done
}
bare() { bare=\${1#?}; printf %s "\${bare%?}"; }
blind() { told "$1" "$2"; }
told() { printf 'q {"about":"config","id":"%s","hash":"%s","reason":"%s","changed":%s,"path":"%s","whole":"%s"}\n' "$id" "$1" "$(word "$2")" "\${newest%% *}" "$(word "\${newest#* }")" "$whole"; }
`.replaceAll(String.raw`\$`,"$");function timeOf(seconds){const time=new Date(seconds*1e3);return Number.isNaN(time.getTime())?undefined:time.toISOString()}function readMounted(value){const[seconds,source,destination]=[(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__._0)(value[1]),(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__.yR)(value[2]),(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__.yR)(value[3])];const is=["same","another"].find(one=>one===value[0]);const writtenAt=seconds===undefined?undefined:timeOf(seconds);if(is===undefined||writtenAt===undefined||source===undefined||destination===undefined)return undefined;const[from,to]=[source.slice(0,300),destination.slice(0,300)];return{source:from,destination:to,is,writtenAt}}const blindReasons=["compose-missing","compose-failed","compose-variable","compose-files-unreadable"];function readConfiguration(value){const[answer,about,seconds,path]=[(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__.yR)(value[0]),(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__.yR)(value[1]),(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__._0)(value[2]),(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__.yR)(value[3])];if(about===undefined||seconds===undefined||path===undefined)return undefined;const hash=readHash(answer,about);const changedAt=timeOf(seconds);if(hash===undefined||changedAt===undefined)return undefined;const newest=path===""?undefined:{path:path.slice(0,300),changedAt};return{hash,newest,...value[4]===undefined?{}:{whole:value[4]==="1"}}}function readHash(answer,about){if(answer==="same"||answer==="other")return(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.cI)(answer);const reason=blindReasons.find(one=>one===answer);return reason&&(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.n2)("run",reason,about===""?{}:{about:about.slice(0,300)})}const maxLines=2e4;const maxProjects=20;const projectRule=String.raw`/^k\t/ {
        if (NF != 6 || !($2 in why) || $0 ~ /\\/) next
        for (i = 3; i <= 6; i++) $i = substr($i, 2, length($i) - 2)
        if ($4 == "") next
        key = $3 "\t" $5
        if (!(key in projects)) { if (many++ >= ${maxProjects}) next; projects[key] = ""; counts[key] = 0 }
        count = split($6, parts, ",")
        if (count == 0) counts[key] = -1000
        typed = parts[1]
        if (typed ~ /^\// || !sub(/\/[^\/]*$/, "", typed)) typed = ""
        sub(/^[.]\//, "", typed)
        at = length($5) - length(typed)
        from = typed != "" && substr($5, at) == "/" typed ? substr($5, 1, at - 1) : $5
        for (i = 1; i <= count; i++) {
          file = parts[i] ~ /^\// ? parts[i] : from "/" parts[i]
          if (file !~ /^\//) counts[key] = -1000
          if (!((key, file) in files)) { files[key, file] = 1; projects[key] = projects[key] "\t" file; counts[key]++ }
        }
        owners[key] = owners[key] "\t" $4 "\t" $2
        next
      }`;const projectEnd=`END { for (key in projects) if (counts[key] > 0) print "k\\t" counts[key] projects[key] owners[key] | "cat >&5" }`;const orphansScript=String.raw`orphans() {
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
    FNR > ${maxLines} || /^["\047]?include["\047]?[ \t]*:/ || /\\[xuU]/ { unsure = 1; exit }
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
`.replaceAll(String.raw`\$`,"$")},3340:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A8:()=>imageKeys,AM:()=>readImage,Ap:()=>containerKeys,Jm:()=>imageFormat,Jv:()=>containerFormat,K5:()=>listFormat,P4:()=>extraColumn,Ux:()=>listColumns,aD:()=>insideFormat,gZ:()=>readBuildLabels,kP:()=>askLine,l6:()=>projectFormat,u2:()=>readContainer});var _model_image_reference_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6916);var _model_instance_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2834);var _rest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7718);var _shell_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3924);var _swarm_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9509);const buildLabels={revision:"org.opencontainers.image.revision",source:"org.opencontainers.image.source",version:"org.opencontainers.image.version"};const label=(key,limit=256,labels="$labels")=>`{{json (printf "%.${limit}s" (index ${labels} ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.rN)(key)}))}}`;const compose=(name,limit)=>label(`com.docker.compose.${name}`,limit);const containerFormat=["{{$labels := .Config.Labels}}i","{{json .ID}}","{{json .Image}}",'{{json (printf "%.512s" .Config.Image)}}',(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.Mf)({name:'{{json (printf "%.256s" .Name)}}',state:"{{json .State.Status}}",health:'{{if .State.Health}}{{json .State.Health.Status}}{{else}}""{{end}}',exit:"{{json .State.ExitCode}}",restarts:"{{json .RestartCount}}",created:"{{json .Created}}",started:"{{json .State.StartedAt}}",project:compose("project"),service:compose("service"),number:compose("container-number"),oneoff:compose("oneoff"),dir:compose("project.working_dir",512),files:compose("project.config_files",1024),revision:label(buildLabels.revision),source:label(buildLabels.source),version:label(buildLabels.version),composed:compose("version",32),error:'{{json (printf "%.300s" .State.Error)}}'})].join("	");const containerKeys=[...["asks","id","image","reference","name","state","health","exit","restarts","created","started"],...["project","service","number","oneoff","dir","files","revision","source","version","composed","error"]];const projectFormat=`{{if index $labels "com.docker.compose.project"}}${["k","{{json .ID}}",compose("project"),compose("service"),compose("project.working_dir",512),compose("project.config_files",1024)].join("	")}{{end}}`;const insideFormat=["v","{{json .ID}}","{{json .State.Pid}}",`[{{range $at, $mount := .Mounts}}{{if $at}},{{end}}{${(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.Mf)({type:'{{json (printf "%.16s" .Type)}}',name:'{{json (printf "%.256s" .Name)}}',source:'{{json (printf "%.1024s" .Source)}}',destination:'{{json (printf "%.1024s" .Destination)}}',writable:"{{json .RW}}"})}}{{end}}]`,"{{json .HostConfig.Tmpfs}}"].join("	");const imageLabel=key=>`{{if .Config}}${label(key,256,".Config.Labels")}{{else}}""{{end}}`;const imageLabels={revision:imageLabel(buildLabels.revision),source:imageLabel(buildLabels.source),version:imageLabel(buildLabels.version)};const originsFormat=`{{$parts := split (json .) ${JSON.stringify('"Pull":[{"Repository":"')}}}{{if gt (len $parts) 1}}{{json (printf "%.1024s" (index $parts 1))}}{{else}}""{{end}}`;const imageFormat=`m {${(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.Mf)({id:"{{json .ID}}",tags:"{{json .RepoTags}}",digests:"{{json .RepoDigests}}",created:"{{json .Created}}",...imageLabels,origins:originsFormat,platform:'{{json (printf "%.64s/%.64s" .Os .Architecture)}}'})}}`;const imageKeys=["id","tags","digests","created","revision","source","version","platform","origins"];function listFormat(keys){const column=key=>`{{json (printf "%.1024s" (.Label ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.rN)(key)}))}}`;return listColumns("{{json .Image}}",keys,column)}function listColumns(image,keys,column){const own=["com.docker.compose.project","com.docker.compose.service"];const state=['{{json (printf "%.64s" .Status)}}','{{json (printf "%.1024s" .Ports)}}'];return["c","{{json .ID}}","{{json .Names}}",image,...[...own,...keys].map(column),...state,..._rest_js__WEBPACK_IMPORTED_MODULE_0__._K.map(column)].join("	")}const extraColumn=keys=>7+keys.length;function askLine({container},index,keys){const line=(...fields)=>["a",String(index),...fields].join("	");switch(container.by){case"service":return line("service",(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.rN)(container.name));case"compose":return line("compose",(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.rN)(container.service),container.project?(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.rN)(container.project):"");case"all":return line("all",container.project?(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.rN)(container.project):"");case"name":return line("name",(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.rN)(container.name));case"label":return line("label",(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.rN)(container.value),String(keys.indexOf(container.key)+7));case"swarm":return line("label",(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.rN)(container.service),String(keys.indexOf(_swarm_js__WEBPACK_IMPORTED_MODULE_1__.hv)+7));case"systemd":case"pidfile":return line("name","-");case"image":{const{repository,tag,digest}=(0,_model_image_reference_js__WEBPACK_IMPORTED_MODULE_3__.Wf)(container.reference);return line("image",` ${(0,_model_image_reference_js__WEBPACK_IMPORTED_MODULE_3__.Hz)(repository).join(" ")} `,tag??"",digest??"")}}}const isId=text=>text!==undefined&&/^(?:sha256:)?[0-9a-f]{64}$/.test(text);const isTime=text=>text!==undefined&&/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text);const imageIdOf=id=>id.startsWith("sha256:")?id:`sha256:${id}`;const podmanStates={configured:"created",initialized:"created",stopped:"exited",stopping:"removing"};const orNothing=text=>text===""?undefined:text;function readBuildLabels(texts){const[revision,source,version]=texts.map(text=>orNothing(text.slice(0,256)));return{revision,source,version}}function readContainer(value){if(!Array.isArray(value)||value.length<20)return undefined;const asks=value[0];if(!Array.isArray(asks)||!asks.every(ask=>(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__._0)(ask)!==undefined))return undefined;const[exitCode,restarts]=[(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__._0)(value[7]),(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__._0)(value[8])];const texts=(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.g$)([...value.slice(1,7),...value.slice(9,20)],17);if(texts===undefined||exitCode===undefined||restarts===undefined)return undefined;const[id,imageId,reference,nameField,status,condition,createdAt,startedAt]=texts;const state=_model_instance_js__WEBPACK_IMPORTED_MODULE_4__.w.find(one=>one===status)??podmanStates[status??""];const health=["healthy","unhealthy","starting"].find(one=>one===condition);if(!isId(id)||!isId(imageId)||!isTime(createdAt)||!isTime(startedAt))return undefined;if(reference===undefined||nameField===undefined||status===undefined)return undefined;const name=nameField.replace(/^\//,"");if(state===undefined)return{asks,name,unknown:status.slice(0,64)};if(state==="running"&&health===undefined&&!["","none",undefined].includes(condition))return{asks,name,unknown:`${status}, ${condition?.slice(0,64)}`};return{asks,id,name,state,health,exitCode,restarts,createdAt,startedAt,compose:readCompose(texts.slice(8,14),(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.yR)(value[20])),reference,imageId:imageIdOf(imageId),ownLabels:readBuildLabels(texts.slice(14)),...errorOf((0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.yR)(value[21]))}}const errorOf=text=>text===undefined||text===""?{}:{error:text.slice(0,300)};function readCompose([project,service,number,oneoff,workingDir,files],version){if(!project||!service)return undefined;return{project,service,number:orNothing(number),oneoff:oneoff?.toLowerCase()==="true",workingDir:orNothing(workingDir),configFiles:files?files.split(","):[],...version?{version:version.slice(0,32)}:{}}}function readImage(value){if(!Array.isArray(value)||value.length<7)return undefined;const[tags,repoDigests]=[(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.Z7)(value[1]),(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.Z7)(value[2])];const texts=(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.g$)([value[0],...value.slice(3,7)],5);const[id,createdAt]=texts??[];if(tags===undefined||repoDigests===undefined||texts===undefined||createdAt===undefined)return undefined;if(!isId(id)||createdAt!==""&&!isTime(createdAt))return undefined;const origins=readOrigins(value[8]);const labels=readBuildLabels(texts.slice(2));return{id:imageIdOf(id),tags,repoDigests,...origins.length>0&&{origins},createdAt,labels}}function readOrigins(value){const text=(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.yR)(value)??"";const list=/^((?:[^"\\]{1,256}"\},\{"Repository":")*[^"\\]{1,256})"\}/.exec(text)?.[1];return list===undefined?[]:list.split('"},{"Repository":"')}},1600:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BV:()=>coveredRule,FM:()=>coveredKeys,Fw:()=>readCovered,yR:()=>coveredFormat});var _model_instance_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2834);var _files_record_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3675);var _shell_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3924);const coveredFormat=`{{if .Mounts}}${["over","{{json .ID}}","{{json .State.Pid}}",'{{json (printf "%.1024s" .Config.WorkingDir)}}',`{{len .Mounts}}{{range .Mounts}}	{{json (printf "%.1024s" .Destination)}}	{${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__.Mf)({type:'{{json (printf "%.16s" .Type)}}',name:'{{json (printf "%.256s" .Name)}}',source:'{{json (printf "%.1024s" .Source)}}',destination:'{{json (printf "%.1024s" .Destination)}}',writable:"{{json .RW}}"})}}{{end}}`,'{{json (printf "%.1024s" .Path)}}{{range .Args}}	{{json (printf "%.65536s" .)}}{{end}}'].join("	")}{{end}}`;const maxWords=2e3;const code="[.](js|mjs|cjs|ts|mts|tsx|jsx|py|pyc|pyz|rb|ru|php|phar|jar|war|class|dll|exe|ex|exs|beam|pl|lua|wasm|sh|bash|go|rs|R|jl|so)$";const runners=["node|nodejs|npm|npx|yarn|yarnpkg|pnpm|bun|bunx|deno|ts-node|tsx|nodemon|next|nuxt|vite|pm2|pm2-runtime|pm2-docker","python[0-9.]*|pypy[0-9.]*|pipenv|poetry|uv|flask|django-admin|gunicorn|uvicorn|hypercorn|daphne|celery|granian|streamlit","ruby|bundle|rails|rake|puma|unicorn|sidekiq|rackup|thin|foreman","php[0-9.]*|php-fpm[0-9.]*|apache2-foreground|httpd-foreground|apache2|httpd|frankenphp|rr|nginx|caddy","java|dotnet|mix|iex|elixir|perl|lua|make|gradle|mvn|go|air|cargo|Rscript|julia|supervisord"].join("|");const wrappers="sh|bash|ash|dash|env|exec|nice|sudo|su-exec|gosu|setpriv|tini|dumb-init|catatonit|docker-init|timeout|wait-for-it|.*entrypoint.*|.*[.](sh|bash)";const codeOptions="--?(chdir|app-dir|cp|classpath|class-path|pythonpath|prefix|cwd|working-dir)";const codeFolders="src|dist|build|lib|app|server|out|output|bin|cmd|pkg|target|[.]next|[.]output";const roots="/usr/share/nginx/html /usr/local/apache2/htdocs /usr/share/caddy /var/www/html /app/public";const coveredRule=String.raw`function o_below(path, folder) { return path == folder || index(path, folder "/") == 1 }
      function o_path(path) {
        if (path !~ /^\//) path = o_dir "/" path
        path = path "/"
        gsub(/\/+/, "/", path)
        while (sub(/\/[.]\//, "/", path)) ;
        while (match(path, /\/[^\/]+\/[.][.]\//)) path = substr(path, 1, RSTART) substr(path, RSTART + RLENGTH)
        return substr(path, 1, length(path) - 1)
      }
      function o_mount(path,    k, found) {
        found = 0
        for (k = 1; k <= o_count; k++) if (o_below(path, o_at[k]) && (!found || length(o_at[k]) > length(o_at[found]))) found = k
        return found
      }
      function o_tell(how, by, k) { if (k && !o_told++) print "A {\"id\":" $2 ",\"how\":\"" how "\",\"by\":\"" by "\",\"mount\":" o_object[k] "}" }
      function o_command(    i, k, n, w, word, words, list, name, key, head, opt, file, wrap, known, runner, script, from) {
        n = 0
        for (i = 6 + 2 * o_count; i <= NF && n < ${maxWords}; i++) {
          w = substr($i, 2, length($i) - 2)
          gsub(/\\u0026\\u0026|;/, " ; ", w)
          gsub(/[^A-Za-z0-9_.\/@+:=,~;-]+/, " ", w)
          words = split(w, list, " ")
          for (k = 1; k <= words && n < ${maxWords}; k++) word[++n] = list[k]
        }
        head = 1
        for (i = 1; i <= n; i++) {
          w = word[i]
          if (w == ";") { head = 1; continue }
          if (w == "cd" && i < n) { o_dir = o_path(word[++i]); continue }
          opt = word[i - 1] ~ /^${codeOptions}$/
          if (match(w, /^-*[A-Za-z_][A-Za-z0-9_-]*=/)) {
            key = substr(w, 1, RLENGTH - 1); w = substr(w, RLENGTH + 1)
            opt = key ~ /^${codeOptions}$/
            if (!opt && key !~ /^-/) continue
          } else if (w ~ /^-/) continue
          if (opt) sub(/:.*/, "", w)
          name = w
          sub(/.*\//, "", name)
          wrap = name ~ /^(${wrappers})$/
          if (wrap && !script && (w ~ /\// || word[i - 1] ~ /(^|\/)(ba|da|a)?sh$/)) { script = o_mount(o_path(w)); from = o_path(w) }
          if (head && name ~ /^(gosu|su-exec)$/) { i++; continue }
          if (head && !wrap && w ~ /\//) o_tell("executable", o_path(w), o_mount(o_path(w)))
          if (head && w !~ /\//) file = 0
          else file = name ~ /${code.replaceAll("/","\\/")}/
          if (opt || (file && !wrap)) o_tell("file", o_path(w), o_mount(o_path(w)))
          else if (runner != "" && w !~ /^\// && o_exact(o_path(w))) o_tell("file", o_path(w), o_exact(o_path(w)))
          if (name ~ /^(${runners})$/) { if (runner == "") runner = name; known = 1; head = 0 }
          else if (head && name !~ /^(${wrappers})$/) { known = 1; head = 0 }
        }
        k = o_dir == "" ? 0 : o_mount(o_dir)
        if (runner != "") {
          o_tell("runner", runner, k)
          if (runner ~ /^(nginx|httpd|httpd-foreground|apache2|apache2-foreground|caddy)$/) {
            words = split("${roots}", list, " ")
            for (i = 1; i <= words; i++) o_tell("runner", runner, o_exact(list[i]))
          }
          for (k = 1; k <= o_count; k++)
            if (o_below(o_at[k], o_dir) && substr(o_at[k], length(o_dir) + 2) ~ /^(${codeFolders.replaceAll("/","\\/")})$/) o_tell("directory", "", k)
        } else if (n >= ${maxWords} || (!known && !script)) o_tell("directory", "", k)
        if (script) o_tell(script == k ? "file" : "directory", from, script)
      }
      function o_exact(path,    k) { for (k = 1; k <= o_count; k++) if (o_at[k] == path) return k; return 0 }
      /^over\t/ {
        if (!($2 in chosen) || !($3 > 0)) next
        o_count = $5 + 0
        for (k = 1; k <= o_count; k++) {
          o_at[k] = substr($(4 + 2 * k), 2, length($(4 + 2 * k)) - 2)
          sub(/\/+$/, "", o_at[k])
          o_object[k] = $(5 + 2 * k)
        }
        o_told = 0
        o_dir = substr($4, 2, length($4) - 2)
        sub(/\/+$/, "", o_dir)
        o_command()
        next
      }`;const coveredKeys=["id","how","by","mount"];function readCovered(value){if(!Array.isArray(value)||value.length!==coveredKeys.length)return undefined;const[id,by,mount]=[(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__.yR)(value[0]),(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__.yR)(value[2]),(0,_files_record_js__WEBPACK_IMPORTED_MODULE_0__.Ob)(value[3])];const how=_model_instance_js__WEBPACK_IMPORTED_MODULE_2__.h.find(one=>one===value[1]);if(id===undefined||how===undefined||by===undefined||mount===undefined)return undefined;return{id,how,by:by.slice(0,300),mount}}},2957:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{NR:()=>podmanListFormat,PB:()=>engineMissing,dn:()=>rootlessScript,mC:()=>engineScript});var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4780);var _containers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3340);var _shell_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3924);function podmanListFormat(keys){const column=key=>`{{json (printf "%.1024s" (index .Labels ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.rN)(key)}))}}`;return(0,_containers_js__WEBPACK_IMPORTED_MODULE_1__.Ux)("{{json .ImageID}}",keys,column)}const engineScript=`if [ -z "$engine" ]; then
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
`;const rootlessScript=`rootless() {
  at=$\{XDG_RUNTIME_DIR:-/run/user/$(id -u)}/docker.sock
  [ ! -S "$at" ] || printf 'e rootless socket: %.200s\\n' "$at"
}
`;const notFound=127;const permission=/permission denied while trying to connect|dial unix [^:]*: connect: permission denied/i;const down=/cannot connect to the docker daemon|failed to connect to the docker api|is the docker daemon running|error during connect|connection refused|dial unix [^:]*: connect: no such file/i;function engineMissing(call,lines){const sockets=lines.map(line=>/^rootless socket: (\/[\w./-]{1,200})$/.exec(line)?.[1]);const socket=sockets.find(path=>path!==undefined);const text=lines.filter((_,at)=>sockets[at]===undefined).join("\n");const facts={received:(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.Mm)(text),about:`docker ${call.name}`,amount:call.code};if(socket!==undefined&&(call.code===notFound||permission.test(text)||down.test(text)))return(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.n2)("run","engine-rootless",{...facts,about:socket});if(call.code===notFound)return(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.n2)("run","engine-missing",facts);if(/this node is not a swarm manager/i.test(text))return(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.n2)("run","not-a-manager",facts);if(permission.test(text))return(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.n2)("run","engine-permission",facts);if(down.test(text))return(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.n2)("run","engine-down",facts);return(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.n2)("run","engine-failed",facts)}},3675:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KD:()=>contentsOf,Ob:()=>readMount,Ph:()=>shellKeys,fm:()=>readHashing,hb:()=>hashingKeys,lu:()=>readShell});var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4780);var _files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6797);var _shell_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3924);const shellKeys=["id","pid","mounts","tmpfs"];const mountKeys=["type","name","source","destination","writable"];const hashingKeys={read:["id","ask","way","sum","hashed","changed","which","missing","lost","edited"],unread:["id","ask","way","reason","received"]};function readShell(value){if(!Array.isArray(value)||value.length!==4)return undefined;const[id,pid,mounts]=[(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.yR)(value[0]),(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__._0)(value[1]),value[2]];if(id===undefined||pid===undefined||!Array.isArray(mounts))return undefined;const read=mounts.map(readMount);const known=read.filter(mount=>mount!==undefined);const tmpfs=readTmpfs(value[3]);return known.length!==read.length||tmpfs===undefined?undefined:{id,pid,mounts:[...known,...tmpfs]}}function readMount(value){const values=(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.sm)(value,mountKeys);if(values===undefined||"missing"in values)return undefined;const[type,name,source,destination]=values.slice(0,4).map(_shell_js__WEBPACK_IMPORTED_MODULE_2__.yR);const writable=values[4];if(type===undefined||source===undefined||destination===undefined)return undefined;return typeof writable==="boolean"?{type,name:name===""?undefined:name,source,destination,writable}:undefined}function readTmpfs(value){if(value===null)return[];if(typeof value!=="object"||Array.isArray(value))return undefined;return Object.keys(value).map(path=>({type:"tmpfs",name:undefined,source:"",destination:path.slice(0,1024).replace(/(?<=.)\/+$/,""),writable:true}))}const mountsAt=(artifact,mounts)=>mounts.filter(({destination})=>isBelow(artifact,destination)||isBelow(destination,artifact)).toSorted((a,b)=>a.destination.length-b.destination.length);const isBelow=(path,folder)=>path===folder||path.startsWith(folder.endsWith("/")?folder:`${folder}/`);function readHashing(value,asks){if(!Array.isArray(value))return undefined;const[id,ask,method]=[(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.yR)(value[0]),(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__._0)(value[1]),(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.yR)(value[2])];const list=ask===undefined?undefined:asks[ask]?.files;if(id===undefined||ask===undefined||list===undefined)return undefined;const files=method===""?readBlind(value,list):readFound(value,list);return files===undefined?undefined:{id,ask,files}}function readBlind(value,{artifact}){const[reason,message]=[value[3],(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.yR)(value[4])];if(value.length!==5||message===undefined)return undefined;const facts={about:artifact,...message===""?{}:{received:message.slice(0,400)}};const known=["files-unreadable","files-of-other-release","hash-tool-missing"];const found=known.find(one=>one===reason);return found&&(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.n2)("read",found,facts)}function readFound(value,list){const method=["proc","exec","cp","host"].find(one=>one===value[2]);const[sum,hashed,changed,missing]=[(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.yR)(value[3]),...[value[4],value[5],value[7]].map(_shell_js__WEBPACK_IMPORTED_MODULE_2__._0)];const[which,lost]=[readPaths(value[6],list),readPaths(value[8],list)];const edited=value[9]===null?undefined:readPaths(value[9],list);if(value.length!==10||method===undefined||sum===undefined)return undefined;if(hashed===undefined||changed===undefined||missing===undefined)return undefined;if(which===undefined||lost===undefined||value[9]!==null&&edited===undefined)return undefined;const counted=hashed+missing===list.entries.length&&changed<=hashed;const listed=which.length===Math.min(changed,_files_js__WEBPACK_IMPORTED_MODULE_1__.zi)&&lost.length===Math.min(missing,_files_js__WEBPACK_IMPORTED_MODULE_1__.zi);if(!counted||!listed)return undefined;if(changed===0&&missing===0&&sum!==sumOfSums(list)){return(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.n2)("parse","files-unreadable",{about:list.artifact})}const[differing,gone]=[{total:changed,paths:which},{total:missing,paths:lost}];return(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.cI)({method,hashed,changed:differing,missing:gone,edited})}function readPaths(value,{entries}){if(!Array.isArray(value)||value.length>2*_files_js__WEBPACK_IMPORTED_MODULE_1__.zi)return undefined;const paths=value.map(at=>entries[(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__._0)(at)??-1]?.path);const known=paths.filter(path=>path!==undefined);return known.length===paths.length?known:undefined}const known=new WeakMap;function sumOfSums(list){const sum=known.get(list)??hash(list.entries.map(({sha256})=>`${sha256}
`).join(""));known.set(list,sum);return sum}const hash=text=>process.getBuiltinModule("node:crypto").hash("sha256",text);function contentsOf(selectedBy,asks,shell,hashings){return selectedBy.flatMap(ask=>{const[name,list]=[asks[ask]?.name,asks[ask]?.files];const answer=hashings.filter(one=>one.ask===ask);const[first]=answer;if(name===undefined||list===undefined||shell===undefined||first===undefined)return[];const files=answer.length===1?first.files:(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.n2)("parse","answer-malformed",{about:list.artifact});return[{service:name,artifact:list.artifact,files,mounts:mountsAt(list.artifact,shell.mounts)}]})}},2279:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{HR:()=>logKeys,NL:()=>logFormats,Zz:()=>readLogged,dR:()=>logRule,nr:()=>logData,q3:()=>logScript});var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4780);var _secrets_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(150);var _shell_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3924);const logCap=8*1024;const asksFor=asks=>asks.some(({logs})=>logs!==undefined);const logData=asks=>Object.fromEntries(asks.flatMap(({logs},at)=>logs===undefined?[]:[[`log${at}`,String(logs.lines)]]));const logFormats=asks=>asksFor(asks)?["l	{{json .ID}}"]:[];const logRule=String.raw`/^l\t/ { if ($2 in chosen) print "l\t" chosen[$2] "\t" substr($2, 2, length($2) - 2) | "cat >&5"; next }`;const logScript=asks=>asksFor(asks)?String.raw`logs() {
  IFS=,
  for ask in $1; do eval "lines=\$log$ask"; [ -z "$lines" ] || break; done
  IFS=$newline
  [ -n "$lines" ] || return
  printf 'l {"id":"%s","end":"' "$2"
  { docker logs --tail "$lines" "$2" 2>&1; printf '\n%s' "$?"; } | tail -c ${logCap} | od -An -v -tx1 | tr -d ' \n'
  printf '"}\n'
}
`:"";const lineCap=500;const logKeys=["id","end"];function readLogged(value,asks){if(!Array.isArray(value)||value.length!==2)return undefined;const[id,hex]=[(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__.yR)(value[0]),(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__.yR)(value[1])];if(id===undefined||hex===undefined||!/^(?:[0-9a-f]{2})*$/.test(hex)||hex.length>logCap*2)return undefined;const bytes=Buffer.from(hex,"hex");const[,text,code]=/^([\s\S]*)\n(\d{1,3})$/.exec(bytes.toString("utf8"))??[];if(text===undefined||code===undefined)return undefined;const secrets=asks.flatMap(({logs})=>logs?.conceal??[]);const lines=(bytes.length===logCap?text.slice(text.indexOf("\n")+1):text).split(/\r?\n/);const shown=conceal(lines,secrets).map(line=>line.slice(0,lineCap));while(shown.at(-1)==="")shown.pop();if(code!=="0")return{id,log:(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.n2)("run","engine-failed",{received:(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__.Mm)(shown.join(" "))})};const max=Math.max(...asks.map(({logs})=>logs?.lines??0));return{id,log:(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.cI)(shown.slice(-max))}}const named=/((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|authorization|cookie|credentials?|session(?:[-_]?id)?)["']?\s{0,3}[:=]\s{0,3}["']?)(?:(?:bearer|basic|digest|token)\s{1,3})?([^\s"',;&]{1,400})/gi;const shaped=[[/\b(?:bearer|basic)\s{1,3}[\w~+/.=-]{8,400}/gi,"***"],[/\beyJ[\w-]{8,400}\.[\w-]{4,800}(?:\.[\w-]{0,400})?/g,"***"],[/\b(?:gh[opsur]_|github_pat_|glpat-|xox[abpr]-|sk-|AKIA|ASIA)[\w-]{12,200}/g,"***"],[/(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:)[^\s/@]{1,200}(@)/gi,"$1***$2"]];function conceal(lines,secrets){const known=(0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__.Fm)(secrets);let inKey=false;return lines.map(line=>{const begins=/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/.test(line);const ends=/-----END [A-Z ]{0,40}PRIVATE KEY-----/.test(line);const isOfKey=inKey||begins;inKey=isOfKey&&!ends;if(isOfKey)return"***";const plain=known(line);return shaped.reduce((text,[shape,by])=>text.replace(shape,by),plain.replace(named,"$1***"))})}},2037:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QO:()=>readExtras,ZC:()=>extraKeys,bI:()=>extrasOf,cM:()=>hashingOf,cw:()=>withExtras,sS:()=>extrasData});var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4780);var _files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6797);var _shell_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3924);const namesExtras=({links=[],names=[]})=>[...links.map(({path})=>path),...names];const asksExtras=files=>namesExtras(files).length>0||(files.complete??[]).length>0;function extrasData(asks){const data={};asks.forEach(({files},at)=>{if(files===undefined||!asksExtras(files))return;const{links=[],names=[],complete=[],exclude=[]}=files;const mark=(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.cC)(files);if(mark===undefined)return;const line=text=>text.replaceAll("\n",mark);const rows=[...links.map(({path,link})=>`l${line(path)}
${line(link)}`),...names.map(path=>`n${line(path)}
`)];data[`artifact${at}`]=files.artifact;data[`mark${at}`]=`\\${mark.charCodeAt(0).toString(8).padStart(3,"0")}`;data[`beside${at}`]=rows.join("\n");data[`globs${at}`]=complete.map(_shell_js__WEBPACK_IMPORTED_MODULE_2__.hp).join("\n");if(complete.length>0&&exclude.length>0)data[`skips${at}`]=exclude.map(_shell_js__WEBPACK_IMPORTED_MODULE_2__.hp).join("\n")});return Object.keys(data).length===0?data:{...data,spot,survey,extrasEnter}}const spot=(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.o0)`for f do
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
done`;const survey=(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.o0)`export mark strict
if ! command -v readlink >/dev/null 2>&1 || ! command -v xargs >/dev/null 2>&1; then echo "$1 u"; exit; fi
xargs -0 -n 1000 sh -c "$2" "$1" || echo "$1 u"
[ -z "$3" ] || { find . '(' -type f -o -type l ')' -print0 2>/dev/null || printf '%s u\0' "$1"; } | tr '\n\0' "$mark\n"
echo "$1 z"`;const extrasEnter=(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.o0)`if ! cd "$4"; then
  d=$4
  while [ -n "$d" ] && [ ! -e "$d" ]; do d=\${d%/*}; done
  if [ "$d" != "$4" ] && [ -x "\${d:-/}" ]; then echo "$1 n"; else echo "$1 u"; fi
  exit
fi
mark=$5 strict=
`;const extrasScript=(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.o0)`named() { printf '%s\n' "$beside" | awk 'NR % 2 && $0 != "" { print "./" substr($0, 2) }' | tr "\n$mark" '\0\n'; }
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
      if (state == "n") { for (; at < n; at++) if (missing++ < ${_files_js__WEBPACK_IMPORTED_MODULE_1__.zi}) lost = lost "," at; whole = 1; next }
      if (state == "u" || at >= n) { bad = 1; next }
      if (state == "m") { if (missing++ < ${_files_js__WEBPACK_IMPORTED_MODULE_1__.zi}) lost = lost "," at }
      else if (kind[at] == "l" ? state == "h" && substr($0, size + 4) == text[at] real : state == "f" || state == "h") right++
      else if (changed++ < ${_files_js__WEBPACK_IMPORTED_MODULE_1__.zi}) which = which "," at
      at++
      next
    }
    /^\.\// {
      if ($0 in known) next
      for (i = 1; i <= spared; i++) if ($0 ~ skip[i]) next
      for (i = 1; i <= many; i++) if ($0 ~ glob[i]) { if (extra++ < ${_files_js__WEBPACK_IMPORTED_MODULE_1__.zi}) found = found ",\"" json(substr($0, 3, 400)) "\""; next }
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
`;const extrasOf=data=>"spot"in data?extrasScript:"beside() { :; }\n";const extraKeys=["id","ask","way","right","changed","which","missing","lost","extra","found"];function readExtras(value,asks){if(!Array.isArray(value))return undefined;const[id,ask,method]=[(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.yR)(value[0]),(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__._0)(value[1]),(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.yR)(value[2])];const list=ask===undefined?undefined:asks[ask]?.files;if(id===undefined||ask===undefined||list===undefined)return undefined;if(method==="")return{id,ask,evidence:(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.n2)("read","files-unreadable",{about:list.artifact})};const evidence=readObservation(value,list);return evidence===undefined?undefined:{id,ask,evidence:(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.cI)(evidence)}}function readObservation(value,list){const method=["proc","exec","cp","host"].find(one=>one===value[2]);const right=(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__._0)(value[3]);const names=namesExtras(list);const numbered=paths=>Array.isArray(paths)?allOf(paths.map(at=>names[(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__._0)(at)??-1])):undefined;const changed=readList(value[4],numbered(value[5]));const missing=readList(value[6],numbered(value[7]));const extra=readList(value[8],(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.Z7)(value[9]));if(value.length!==10||method===undefined||right===undefined)return undefined;if(changed===undefined||missing===undefined||extra===undefined)return undefined;return right+changed.total+missing.total===names.length?{method,right,changed,missing,extra}:undefined}function readList(count,paths){const total=(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__._0)(count);if(total===undefined||paths===undefined||paths.length!==Math.min(total,_files_js__WEBPACK_IMPORTED_MODULE_1__.zi))return undefined;return{total,paths:paths.map(path=>path.slice(0,400))}}const allOf=values=>{const known=values.filter(value=>value!==undefined);return known.length===values.length?known:undefined};function hashingOf({id,ask,evidence},asks){if(asks[ask]?.files?.entries.length!==0)return[];if(evidence.kind==="missing")return[{id,ask,files:evidence}];const{method,changed,missing}=evidence.value;const gone={total:changed.total+missing.total,paths:[...changed.paths,...missing.paths].slice(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.zi)};return[{id,ask,files:(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.cI)({method,hashed:0,changed:{total:0,paths:[]},missing:gone,edited:undefined})}]}const withExtras=(contents,asks,extraRecords)=>contents.map(one=>{const answers=extraRecords.filter(({ask})=>asks[ask]?.name===one.service);const[first]=answers;if(first===undefined)return one;const extras=answers.length===1?first.evidence:(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.n2)("parse","answer-malformed",{about:one.artifact});return{...one,extras}})},2140:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ES:()=>doubtQuestions,H1:()=>readQuestion,rb:()=>questionRecords});var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4780);var _lists_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7887);var _shell_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3924);function questionOf({name,container,release,listens=[],current,files}){return{service:name,container:selectorText(container),release:release?.path,revision:release?.revision,listens:listens.map(portText),current:current===true,files:files===undefined?undefined:(0,_lists_js__WEBPACK_IMPORTED_MODULE_1__.o)(files)}}function selectorText(container){switch(container.by){case"service":return`service: ${container.name}`;case"compose":return`compose: ${container.project===undefined?"":`${container.project}/`}${container.service}`;case"all":return container.project===undefined?"all":`all: ${container.project}`;case"name":return`name: ${container.name}`;case"label":return`label: ${container.key}=${container.value}`;case"image":return`image: ${container.reference}`;case"swarm":return`swarm: ${container.service}`;case"systemd":return`systemd: ${container.unit}`;case"pidfile":return`pidfile: ${container.path}`}}const portText=({port,host})=>host===undefined?String(port):`${host}:${port}`;const questionRecords=asks=>asks.map(ask=>`a ${JSON.stringify(questionOf(ask))}`);function readQuestion(body){const value=(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.Vh)(body);if(typeof value!=="object"||value===null)return undefined;const member=key=>Object.hasOwn(value,key)?Reflect.get(value,key):undefined;const[service,container]=[(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.yR)(member("service")),(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.yR)(member("container"))];const[listens,current]=[(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.Z7)(member("listens")),member("current")];if(service===undefined||container===undefined||listens===undefined||typeof current!=="boolean")return undefined;const[release,revision,files]=[member("release"),member("revision"),member("files")].map(_shell_js__WEBPACK_IMPORTED_MODULE_2__.yR);return{service,container,release,revision,listens,current,files}}function doubtQuestions(questions,wanted){for(const ask of wanted){const[question,...more]=questions.filter(({service})=>service===ask.name);if(question===undefined)return(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.n2)("parse","service-not-collected",{about:ask.name});const difference=more.length>0?{received:"several selections",expected:"one"}:differenceOf(question,ask);if(difference!==undefined)return(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__.n2)("parse","selection-differs",{about:ask.name,...difference})}return undefined}function differenceOf(found,ask){const wanted=questionOf(ask);const pair=(received,expected)=>({received:(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.Mm)(received),expected:(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.Mm)(expected)});if(found.container!==wanted.container)return pair(found.container,wanted.container);for(const key of["release","revision"]){const[received,expected]=[found[key],wanted[key]].map(text=>text===undefined?`no ${key}`:`${key}: ${text}`);if(received!==expected)return pair(received??"",expected??"")}const missing=wanted.listens.filter(port=>!found.listens.includes(port));if(missing.length>0)return pair(found.listens.length===0?"no listens":`listens: ${found.listens.join(", ")}`,`listens: ${wanted.listens.join(", ")}`);return wanted.current&&!found.current?pair("no current","current: true"):undefined}},7718:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bg:()=>otherEngineRule,JL:()=>otherEnginesScript,Or:()=>kinScript,T1:()=>restRule,_K:()=>restLabels,ar:()=>kinFormat,iU:()=>restEnd});const maxRest=50;const restLabels=["org.opencontainers.image.revision","org.opencontainers.image.source","com.docker.compose.project.working_dir"];const repositoryRule=String.raw`function repositoryOf(name) {
      name = substr(name, 2, length(name) - 2)
      sub(/@.*/, "", name)
      sub(/:[^\/]*$/, "", name)
      sub(/^(index\.)?docker\.io\//, "", name)
      sub(/^library\//, "", name)
      return name == "sha256" || (length(name) > 11 && name !~ /[^0-9a-f]/) ? "" : name
    }`;const restRule=String.raw`function runs() { return $extra ~ /^"(Up|Restarting)/ }
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
    }`;const restEnd=String.raw`for (i = 1; i <= left; i++) {
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
      }`;const otherEngineRule=String.raw`/^E\t/ { engine = $2; gsub(/[^A-Za-z0-9_.\/-]/, "?", engine); next }
    /^c\t/ && engine != "" {
      if (NF == extra + 4 && /"$/ && length($0) < 20000 && !($2 in ids) && runs()) { ids[$2] = 1; lines[++left] = $0; from[left] = ",\"engine\":\"" engine "\"" }
      next
    }
    /^c\t/ { ids[$2] = 1 }`;const otherEnginesScript=String.raw`other_engines() {
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
`.replaceAll(String.raw`\$`,"$");const kinScript=String.raw`kin() {
  [ -n "$unnamed" ] || return
  { printf '%s\n' "$unnamed"; docker inspect --type container --format "$kinship" $ids $(printf '%s\n' "$unnamed" | awk -F '\t' '$1 == "d" { print $2 }') </dev/null 2>/dev/null; } | awk '
    ${repositoryRule}
    BEGIN { FS = "\t" }
    $1 == "d" { before[$2] = $3; after[$2] = $4; next }
    $1 == "n" && ($2 in before) { name[$2] = $3; next }
    $1 == "n" { repositories[repositoryOf($3)] = 1 }
    END { for (id in name) if (repositoryOf(name[id]) != "" && repositoryOf(name[id]) in repositories) print "r {" before[id] name[id] after[id] }'
}
`;const kinFormat='n	{{.ID}}	{{json (printf "%.512s" .Config.Image)}}'},1840:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{collectorScript:()=>collectorScript,piped:()=>piped,y9:()=>renderScript,sessionScript:()=>session._s});var addresses=__webpack_require__(8102);var compose=__webpack_require__(6678);var compose_version=__webpack_require__(9107);var containers=__webpack_require__(3340);var covered=__webpack_require__(1600);var engines=__webpack_require__(2957);var collector_files=__webpack_require__(6797);var collector_frame=__webpack_require__(6839);function hostProcessData(asks){const lines=asks.flatMap(({container,release},index)=>{const name=container.by==="systemd"?container.unit:container.by==="pidfile"?container.path:undefined;if(name===undefined)return[];return[[index,container.by,name,release?.path??"-",release?.revision??"REVISION"].join("	")]});return lines.length===0?{}:{daemons:lines.join("\n")}}const properties=["LoadState","ActiveState","MainPID","Result","ExecMainStatus","NRestarts","ControlGroup"];const maxChildren=256;const maxOutside=256;const maxMoved=40;const maxArguments=256;const maxWords=65536;const maxUsed=256;const maxOpen=2e4;const hostProcessScript=String.raw`if command -v openssl >/dev/null 2>&1; then hash='openssl dgst -sha256 -r'; else hash=sha256sum; fi
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
  [ -n "$oldest" ] && [ "$oldest" -le "$began" ] || oldest=$began
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
  host_supervisor $daemon
}
host_member() {
  at= exe= folder=
  tell_of $1 pid "$pid"
  host_apart $1
  if exe=$(readlink "/proc/$pid/exe" 2>/dev/null); then
    case $exe in
    *' (deleted)') exe=\${exe% (deleted)}; tell_of $1 replaced ;;
    *) [ ! -e "$exe" ] || same_here "$exe" exe || tell_of $1 replaced ;;
    esac
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
      if ! same_here "$at" cwd; then
        # A unit may have a /tmp of its own.
        case $at/ in /tmp/* | /var/tmp/*) ;; *) tell_of $1 apart ;; esac
        tell_of $1 removed "$at"; at=; return
      fi
      folder=$at
      tell_of $1 at "$at"
      while [ -n "$at" ]; do
        if [ -f "$at/$file" ]; then tell_of $1 works "$at"; host_revision $1 says "$at/$file"; break; fi
        at=\${at%/*}
      done ;;
    esac
  fi
}
same_here() { [ ! -e "/proc/$pid/$2" ] || [ "/proc/$pid/$2" -ef "$1" ]; }
host_apart() {
  [ -e "/proc/$pid/root/" ] || return
  [ "/proc/$pid/root/" -ef / ] || { tell_of $1 apart; return; }
  for way in $ways; do [ ! -e "$way" ] || [ "/proc/$pid/root$way" -ef "$way" ] || { tell_of $1 apart; return; }; done
}
host_opened() {
  first=
  for path in $(tr '\n\0' '\001\n' <"/proc/$pid/cmdline" 2>/dev/null | head -c ${maxWords+1} | awk '
    { size += length($0) + 1 }
    NR == 1 { print "1" $0 }
    /\// { if (++n > ${maxArguments}) exit; print "+" $0 }
    END { if (n > ${maxArguments} || size > ${maxWords}) print "m" }'); do
    case $path in
    m) tell_of $1 more; break ;;
    1*) first=\${path#?}; continue ;;
    esac
    path=\${path#?}
    # The first word names the program, which may have been moved away since.
    [ "$path" != "$first" ] || [ ! -e "$path" ] || same_here "$path" exe || continue
    case $path in -*=*/* | [A-Za-z_]*=*/*) path=\${path#*=} ;; esac
    case $path in
    -*) continue ;;
    /*) ;;
    *) [ -n "$folder" ] || continue; path=$folder/$path ;;
    esac
    [ -e "$path" ] && same_here "$path" "root$path" || continue
    case $path in */../*) path=$(readlink -f "$path" 2>/dev/null) ;; esac
    for way in $ways; do case $path in "$way" | "$way"/*) tell_of $1 through "$path"; continue 2 ;; esac; done
    tell_of $1 names "$(readlink -f "$path" 2>/dev/null)"
  done
  [ -n "$homes" ] || return
  { ls -ln "/proc/$pid/fd" 2>/dev/null | sed -n 's/^lr-x.* -> \//\//p'; sed -n 's/^[^/]*\//\//p' "/proc/$pid/maps" 2>/dev/null; } | homes=$homes reals=$reals awk '
    BEGIN { count = split(ENVIRON["homes"], home, "\n"); all = split(ENVIRON["reals"], real, "\n") }
    NR > ${maxOpen} { more = 1; exit }
    { sub(/ \(deleted\)$/, "") }
    ($0 in done) { next }
    {
      done[$0] = 1; near = 0; folder = $0
      for (i = 1; i <= all; i++) if (index($0 "/", real[i] "/") == 1) next
      sub(/\/[^\/]*$/, "", folder)
      for (i = 1; i <= count; i++) { if (index($0, home[i] "/") == 1) near = 1; if (folder == home[i]) folder = $0 }
      if (!near || (folder in told)) next
      told[folder] = 1
      if (++n > ${maxUsed}) { more = 1; exit }
      print
    }
    END { if (more) print "m" }' | while read -r path; do case $path in m) tell_of $1 more ;; *) tell_of $1 uses "$path" ;; esac; done
}
host_supervisor() {
  title=$(tr '\n\0' '  ' <"/proc/$pid/cmdline" 2>/dev/null | head -c 400)
  case $title in
  'PM2 v'* | */pm2/lib/Daemon.js* | */pm2-runtime' '* | */pm2-docker' '*) tell_of $1 supervisor pm2; return ;;
  */forever/bin/monitor*) tell_of $1 supervisor forever; return ;;
  'foreman: '*) tell_of $1 supervisor foreman; return ;;
  esac
  IFS=' '; set -- $1 $title; IFS=$newline
  # What they start runs elsewhere: under an engine, in a root of its own, on another host.
  for word in "\${2-}" "$exe"; do
    case \${word##*/} in
    docker | docker-compose | podman | podman-compose | nerdctl | ctr | conmon | runc | crun | systemd-nspawn | lxc-start | machinectl | kubectl | ssh)
      tell_of $1 supervisor "\${word##*/}"; return ;;
    esac
  done
  for word in "\${2-}" "\${3-}" "\${4-}"; do
    case \${word##*/} in
    docker-compose | podman-compose | supervisord | forever | foreman | honcho | overmind | goreman | hivemind | circusd | monit | nodemon | runsv | runsvdir | s6-supervise | s6-svscan | supervise | svscan | tini | dumb-init | npm | pm2-runtime)
      tell_of $1 supervisor "\${word##*/}"; return ;;
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
        for (hop = 0; !found && hop < NR && (at in parent); hop++) { at = parent[at]; found = at == main }
        if (found && one != main) print one
      }
      print "z"
    }' | sort -n)
  set -f
  case $newline$family$newline in *"\${newline}z$newline"*) ;; *) tell_of $1 veiled; return ;; esac
  total=0 shares= forked=
  for pid in $family s $(host_sharers); do
    case $pid in
    z) continue ;;
    s) shares=1; continue ;;
    esac
    child=$pid
    stat=$(cat "/proc/$pid/stat" 2>/dev/null) && host_age $1 || continue
    if [ "$image" = "$fork" ] && [ "$fork" != 0 ] && [ "/proc/$pid/exe" -ef "/proc/$main/exe" ] && [ "/proc/$pid/cwd" -ef "/proc/$main/cwd" ]; then
      [ -n "$forked" ] && [ "$forked" -le "$began" ] || forked=$began
      continue
    fi
    total=$((total + 1))
    [ $total -le ${maxChildren} ] || { tell_of $1 surplus; break; }
    tell_of $1 child "$pid"
    [ -z "$shares" ] || tell_of $1 shares
    host_times $1
    host_member $1
    host_opened $1
  done
  [ -z "$forked" ] || tell_of $1 forked $((boot + forked / hertz))
  host_moved $1
  tell_of $1 family
  host_outside $1
}
host_outside() {
  [ -n "$homes" ] || return 0
  set +f
  ls -ld /proc/[0-9]*/cwd /proc/[0-9]*/exe 2>/dev/null | homes=$homes own="$main$newline$family" there=$there awk '
    BEGIN { count = split(ENVIRON["homes"], home, "\n"); n = split(ENVIRON["own"], list, "\n"); for (i = 1; i <= n; i++) own[list[i]] = 1 }
    match($0, /\/proc\/[0-9]+\/(cwd|exe) -> /) {
      pid = substr($0, RSTART + 6); sub(/\/.*/, "", pid)
      path = substr($0, RSTART + RLENGTH)
      if ((pid in own) || (pid, path) in told) next
      if (ENVIRON["there"] != "" && path !~ / \(deleted\)$/ && index(path "/", ENVIRON["there"] "/") == 1) next
      for (i = 1; i <= count; i++) if (index(path, home[i] "/") == 1) { told[pid, path] = 1; if (++found > ${maxOutside}) { print "m"; exit }; print pid " " path; next }
    }' | while read -r line; do
    [ "$line" != m ] || { tell_of $1 crowd; break; }
    comm=
    { read -r comm <"/proc/\${line%% *}/comm"; } 2>/dev/null || continue
    tell_of $1 outside "\${line%% *} \${comm##*/}/\${line#* /}"
  done
  set -f
}
host_sharers() {
  {
    awk '$4 == "0A" { print "l", $10 }' /proc/net/tcp /proc/net/tcp6
    awk '$4 == "00010000" { print "l", $7 }' /proc/net/unix
    printf 'm %s\n' "$main" $family
    set +f
    ls -ln /proc/[0-9]*/fd
  } 2>/dev/null | awk '
    $1 == "l" { listens["socket:[" $2 "]"] = 1; next }
    $1 == "m" { own[$2] = 1; next }
    /^\/proc\/[0-9]+\/fd:$/ { at = $0; gsub(/[^0-9]/, "", at); next }
    ($NF in listens) { n++; who[n] = at; what[n] = $NF; if (at in own) ours[$NF] = 1 }
    END { for (i = 1; i <= n; i++) if ((what[i] in ours) && !(who[i] in own) && who[i] != 1 && !told[who[i]]++) print who[i] }'
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
  [ ! -e "$at" ] || { tell_of "$1" real "$at"; reals=$reals\${reals:+$newline}$at; [ -z "\${at%/*}" ] || homes=$homes\${homes:+$newline}\${at%/*}; }
  ways=$ways\${ways:+$newline}$2
}
host_tree() {
  paths 0 99999999 | tr '\n\0' '\001\n' | awk '
    { for (i = 3; (j = index(substr($0, i), "/")); i += j) { dir = substr($0, 1, i + j - 2); if (!(dir in seen)) { seen[dir] = 1; print dir } } }' |
    tr '\n\001' '\0\n'
}
host_folders() { host_tree | xargs -0 -n 4000 sh -c 'for d do [ ! -h "$d" ] || printf "%s\0" "$d"; done' sh; }
host_moved() (
  eval 'expected=\${files'"$1"'-} artifact=\${artifact'"$1"'-} mark=\${mark'"$1"'-}'
  [ -n "$oldest" ] || return
  [ -z "$expected" ] || cd "$artifact" 2>/dev/null || expected=
  {
    for at in $reals; do while [ -n "$at" ]; do [ ! -d "$at" ] || printf '%s\0' "$at"; at=\${at%/*}; done; done
    [ -z "$expected" ] || host_tree
  } | xargs -0 -n 1000 stat -c '%Y %Z %n' 2>/dev/null | since=$((boot + oldest / hertz)) awk '
    $1 ~ /^[0-9]+$/ && $2 ~ /^[0-9]+$/ && $1 != $2 && $2 + 0 > ENVIRON["since"] + 0 { line = substr($0, length($1) + 2); if (!(line in seen)) { seen[line] = 1; print line } }' |
    sort -rn | head -n ${maxMoved} | while read -r line; do tell_of "$1" moved "$line"; done
)
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
  pid= main= group= ways= reals= homes= oldest= file=$5
  [ "$4" = - ] || host_way "$1" "$4"
  eval 'host_way "$1" "\${artifact'"$1"'-}"'
  case $2 in
  systemd)
    if ! command -v systemctl >/dev/null 2>&1; then tell_of "$1" missing systemctl; return; fi
    if ! shown=$(systemctl show --no-pager ${properties.map(name=>`-p ${name}`).join(" ")} -- "$3" 2>&1 </dev/null); then
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
`.replaceAll("\\$","$");const maxContainers=300;const plain=/^[\w./:@-]{1,512}$/;function knownOf({engine,instances}){const containers=instances.flatMap(({id})=>/^[0-9a-f]{64}$/.test(id)?[id]:[]);if(containers.length===0||containers.length>maxContainers)return undefined;const named=engine==="docker"?instances:[];const names=named.flatMap(({reference,imageId,image,resolved})=>resolved!==undefined&&resolved.id===image?.id?[reference]:[reference,imageId]);return{containers:[...new Set(containers)],images:[...new Set(names)].filter(name=>plain.test(name))}}const knownData=known=>known===undefined?{}:{known:known.containers.join("\n"),knownimages:known.images.join("\n")};const knownScript=String.raw`ahead() {
  { [ -z "$knownimages" ] || ! images=$(docker image inspect --format "$image" -- $knownimages </dev/null 2>/dev/null) || printf 'M\n%s\n' "$images"; } | {
    docker inspect --type container --format "$container" $known </dev/null 2>/dev/null
    cat
  }
}
earlier() {
  before=$(cat)
  inspected=$newline whole=
  for line in $before; do
    case $line in
    i"$tab"*) line=\${line#???}; inspected=$inspected\${line%%\"*}$newline ;;
    M) whole=1 ;;
    esac
  done
  new=
  for one in $ids; do
    case $inspected in *"$newline$one$newline"*) ;; *) new=$new$newline$one ;; esac
  done
  [ -n "$new" ] || before=$before$newline'x {"call":"inspect","code":0}'
  [ -n "$whole" ] || return
  rest=
  for one in $images; do
    case $newline$knownimages$newline in *"$newline$one$newline"*) ;; *) rest=$rest$newline$one ;; esac
  done
  images=$rest
  [ -n "$images" ] || before=$before$newline'x {"call":"image","code":0}'
  # The names come first, so that none is asked for again.
  rest=
  for one in $knownimages; do rest=$rest'p'$tab$one$newline; done
  before=$rest$before
}
`.replaceAll(String.raw`\$`,"$");var logs=__webpack_require__(2279);var manifest_extras=__webpack_require__(2037);var question=__webpack_require__(2140);var rest=__webpack_require__(7718);var settings=__webpack_require__(8232);var shell=__webpack_require__(3924);var collector_swarm=__webpack_require__(9509);var variant=__webpack_require__(411);const pidFormat=["u","{{json .ID}}","{{json .State.Pid}}"].join("	");const maxPids=5;const pidRule=String.raw`/^u\t/ {
        if ($2 in chosen && $3 > 0 && up++ < ${maxPids}) print "u\t" substr($2, 2, length($2) - 2) "\t" $3 | "cat >&5"
        next
      }`;const infoFormats={docker:'"name":{{json (printf "%.256s" .Name)}},"kernel":{{json (printf "%.256s" .KernelVersion)}},"system":{{json (printf "%.256s" .OperatingSystem)}}',podman:'"name":{{json (printf "%.256s" .Host.Hostname)}},"kernel":{{json (printf "%.256s" .Host.Kernel)}},"system":""'};const whereaboutsData={info:infoFormats.docker,podinfo:infoFormats.podman};const whereaboutsScript=String.raw`belongs() {
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
`.replaceAll(String.raw`\$`,"$");var session=__webpack_require__(270);const collectorScript=(asks,nonce,published=false,engine,last)=>renderScript(asks,{nonce,published,engine,shows:"related",known:last&&knownOf(last)});function renderScript(asks,terms){const{nonce,published,engine,shows,known,adjust=""}=terms;const keys=[...new Set(asks.flatMap(labelOf))];const extras=(0,manifest_extras.sS)(asks);const files={...(0,collector_files.IX)(asks),...extras};const first=beforehand(asks,keys,files,engine);const hashed=asks.flatMap((_,index)=>`artifact${index}`in files?[`h	${index}`]:[]);const data={nonce,...files,...(0,settings.hc)(asks),...(0,logs.nr)(asks),asks:[...asks.map((ask,index)=>(0,containers.kP)(ask,index,keys)),...hashed].join("\n"),names:[...asks.map(({name})=>`s ${(0,shell.rN)(name)}`),...published?(0,question.rb)(asks):[]].join("\n"),list:(0,containers.K5)(keys),extra:String((0,containers.P4)(keys)),...whereaboutsData,...first.data,...knownData(known),container:[containers.Jv,containers.l6,pidFormat,covered.yR,variant.dt,...(0,settings.JZ)(asks),...(0,logs.NL)(asks),...(0,addresses.Hr)(asks),...hashed.length===0?[]:[containers.aD]].join("\n"),image:containers.Jm,kinship:rest.ar};const lines=Object.entries(data).map(([name,text])=>`${name}=${(0,shell.r7)(text)}`);const body=bodyOf((0,settings.yZ)(asks)+(0,logs.q3)(asks)+(hashed.length===0?"":collector_files.yT+(0,manifest_extras.bI)(extras)+settings.pz),first,shows,known!==undefined).replace(/^ +/gm,"");return`${lines.join("\n")}
${adjust}${body}`}function piped(script){return`GROUPS=; [ -z "$GROUPS" ] || eval "$(cat)"
${script}`}const tab="	";const imageMatch=String.raw`function matches(i, name,    tag, digest) {
      if (match(name, /@.*/)) { digest = substr(name, RSTART + 1); name = substr(name, 1, RSTART - 1) }
      if (match(name, /:[^\/]*$/)) { tag = substr(name, RSTART + 1); name = substr(name, 1, RSTART - 1) }
      name = tolower(name)
      if (!index(one[i], " " name " ")) return 0
      if (three[i] != "") return digest == three[i]
      return two[i] == "" || two[i] == (tag digest == "" ? "latest" : tag)
    }`;const bodyOf=(contents,{scripts,calls},shows,hasKnown)=>String.raw`{
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
${engines.dn}${compose.FR}${variant.NC}${whereaboutsScript}${rest.Or}${rest.JL}${scripts}${contents}${hasKnown?knownScript:""}collect() {
  printf '%s\n' "$names"
  ${calls}  if ! command -v docker >/dev/null 2>&1; then printf 'x {"call":"find","code":127}\nz\n'; return; fi
  ${hasKnown?"ahead | collect_listed":"collect_listed"}
}
collect_listed() {
  date '+t %s' &
  list=$({ printf '%s\n' "$asks"; call list docker ps -a --no-trunc --format "$list"; other_engines "$list"; } | extra=$extra awk '
    ${imageMatch}
    ${rest.T1}
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
    ${rest.Bg}
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
      ${shows==="asked"?"":`if (missing) for (i = 1; i <= more; i++) print "o " rest[i]
${rest.iU}`}
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
    ${hasKnown?"cat >/dev/null":""}
    printf 'z\n'
    return
  fi
  ${hasKnown?"earlier":"new=$ids"}
  rest=$({
    [ -z "$images" ] || call image docker image inspect --format "$image" -- $images
  } | {
    { printf '%s\n' "$asks" "$list"${hasKnown?' "$before"':""}
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
      ${compose.K2}
      ${pidRule}
      ${covered.BV}
      ${variant.WL}
      ${settings.X_}
      ${logs.dR}
      ${addresses.fd}
      { print }
      ${compose.Np}
      ${variant.n9}' >&3
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
printf '\n${collector_frame.Gt} begin %s\n' "$nonce"
collect 3>&1 | nonce=$nonce awk '
  $0 != "" { print; count++ }
  $0 == "z" { print "${collector_frame.Gt} end " ENVIRON["nonce"] " " count; exit }'
} </dev/null
`;const labelOf=({container})=>container.by==="label"?[container.key]:container.by==="swarm"?[collector_swarm.hv]:[];const isHostProcess=({container})=>container.by==="systemd"||container.by==="pidfile";const bootLine=`{ read -r boot </proc/sys/kernel/random/boot_id && printf 'p %.36s\\n' "$boot"; } 2>/dev/null
`;function beforehand(asks,keys,files,engine){const hosted=Object.keys(files).length===0?"":"1";const hostProcesses=asks.some(isHostProcess);const first={scripts:hostProcesses?hostProcessScript:"",calls:hostProcesses?`${bootLine}daemons
`:""};if(asks.length>0&&asks.every(isHostProcess)){const calls=String.raw`date '+t %s'; echo 'g none'; printf 'z\n'; return`;return{data:{...hostProcessData(asks),hosted},scripts:first.scripts,calls:`${first.calls}${calls}
`}}const swarm=(0,collector_swarm.jI)(asks);const hasSwarm=Object.keys(swarm).length>0;return{data:{...hostProcessData(asks),hosted,engine:engine??"",podman:(0,engines.NR)(keys),...swarm},scripts:`${first.scripts}${hasSwarm?collector_swarm.mA:""}`,calls:`${first.calls}${engines.mC}${(0,compose_version.Mi)(asks)}${hasSwarm?"swarm_services\n":""}`}}},8232:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{pz:()=>ageScript,KL:()=>listeningKeys,F2:()=>readRequirements,_:()=>requirementKeys,hc:()=>requirementsData,JZ:()=>requirementsFormats,CG:()=>requirementsOf,X_:()=>requirementsRule,yZ:()=>requirementsScript,l8:()=>withAges,iP:()=>withHeld});var model_evidence=__webpack_require__(4780);const comparisons=["same","other","missing"];const networkSharings=["own","shared","host","unknown"];var compose=__webpack_require__(6678);var collector_files=__webpack_require__(6797);var shell=__webpack_require__(3924);function readHeld(value,asks){const[service,total]=[asks[(0,shell._0)(value[0])??-1],(0,shell._0)(value[3])];const by=["layers","diff","times"].find(one=>one===value[1]);const image=["other","unknown"].find(one=>one===value[2]);const[which,times]=[value[4],value[5]];if(service?.files===undefined||total===undefined||by===undefined||image===undefined)return undefined;if(!Array.isArray(which)||!Array.isArray(times))return undefined;const{entries}=service.files;if(total<0||total>entries.length||which.length!==Math.min(total,collector_files.zi))return undefined;if(times.length!==(by==="diff"?0:which.length))return undefined;const files=which.flatMap((one,at)=>{const[path,seconds]=[entries[(0,shell._0)(one)??-1]?.path,(0,shell._0)(times[at])];const time=seconds===undefined?undefined:(0,compose.nR)(seconds);return path===undefined||by!=="diff"&&time===undefined?[]:[{path,at:time}]});const touched=readTouched(value[6],entries);if(files.length!==which.length)return undefined;return{service:service.name,held:{by,image,total,files,...touched&&{touched}}}}function readTouched(value,entries){if(!Array.isArray(value))return undefined;if(value.length===0)return"none";const[path,seconds]=[entries[(0,shell._0)(value[0])??-1]?.path,(0,shell._0)(value[1])];const at=seconds===undefined?undefined:(0,compose.nR)(seconds);return path===undefined||at===undefined?undefined:{path,at}}function heldOf({by,image,total,files,touched},{artifact,mounts},method,{createdAt,startedAt},paths){const isMounted=path=>mounts.some(({destination})=>isBelow(`${artifact}/${path}`,destination));const isHeld=({path,at=""})=>isMounted(path)?by==="times"&&method!=="proc"&&isAfter(at,startedAt):by!=="times"||isAfter(at,createdAt);if(mounts.length>0&&(by==="diff"||method==="proc")&&paths.some(isMounted)){if(by==="diff"||touched===undefined||touched==="none")return undefined;if(isAfter(touched.at,startedAt))return{total:1,paths:[touched.path],image:"unknown",newest:touched}}const found=files.filter(isHeld);const isAllMounted=mounts.some(({destination})=>isBelow(artifact,destination));const oldest=files.at(-1)?.at??"";const mayHideMore=total>files.length&&!isAllMounted&&(by!=="times"||isAfter(oldest,createdAt));if(mayHideMore&&found.length===0)return undefined;const[first]=found;const newest=first?.at===undefined?{}:{newest:{path:first.path,at:first.at}};const more=mayHideMore&&by!=="times"?total-files.length:0;return{total:found.length+more,paths:found.map(({path})=>path),image,...newest}}const isAfter=(at,other)=>!(secondOf(at)<=secondOf(other));const secondOf=at=>Math.floor(Date.parse(at)/1e3);const isBelow=(path,folder)=>folder==="/"||path===folder||path.startsWith(`${folder}/`);function readAddresses(value){const words=(0,shell.yR)(value)?.slice(0,2e3).split(" ")??undefined;return words&&[...new Set(words.flatMap(word=>readAddress(word)??[]))]}function readAddress(word){if(/^[0-9A-F]{8}$/.test(word))return bytesOf(word).join(".");if(/^[0-9A-F]{32}$/.test(word))return spell(bytesOf(word));if(/^\d{1,3}(?:\.\d{1,3}){3}$/.test(word))return word;return word.includes(":")?sixOf(word):undefined}const bytesOf=hex=>(hex.match(/.{8}/g)??[]).flatMap(part=>[6,4,2,0].map(at=>Number.parseInt(part.slice(at,at+2),16)));function spell(bytes){const mapped=bytes.every((byte,at)=>at>=12||byte===(at<10?0:255));if(mapped)return bytes.slice(12).join(".");const hex=bytes.map(byte=>byte.toString(16).padStart(2,"0")).join("");return sixOf((hex.match(/.{4}/g)??[]).join(":"))}const sixOf=text=>/^[0-9A-Fa-f:.]+$/.test(text)?URL.parse(`http://[${text}]/`)?.hostname.slice(1,-1):undefined;const socketFormat=["q","{{json .ID}}","socket","{{json .State.Pid}}",'{{json (printf "%s" .HostConfig.NetworkMode)}}',"{{json .NetworkSettings.Ports}}",'"{{range .NetworkSettings.Networks}} {{.IPAddress}} {{.GlobalIPv6Address}}{{end}} "'].join("	");const maxAddresses=20;const portsOf=({listens=[]})=>listens.map(({port,host})=>`${port}:${host??""}`).join(" ");const socketScript=(0,collector_files.o0)`listening() {
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
`;const asksFor=(asks,key)=>asks.some(ask=>ask[key]!==undefined);function requirementsData(asks){const entries=asks.flatMap((ask,at)=>[...ask.listens===undefined?[]:[[`listens${at}`,portsOf(ask)]],...ask.env===undefined?[]:[[`env${at}`,wantedOf(ask)],[`raw${at}`,rawOf(ask)]],...ask.current===undefined?[]:[[`current${at}`,"1"]]]);return Object.fromEntries(entries)}const requirementsFormats=asks=>[processFormat,...asksFor(asks,"listens")?[socketFormat]:[],...asksFor(asks,"env")?[environmentFormat]:[],...asksFor(asks,"current")?[compose.wL]:[]];const requirementsRule=String.raw`/^q\t/ { if (($2 in chosen) && $4 > 0) print "q\t" chosen[$2] "\t" substr($2, 2, length($2) - 2) substr($0, length($2) + 3) | "cat >&5"; next }`;const requirementsScript=asks=>[processTools,lostScript,asksFor(asks,"listens")?socketScript:"",asksFor(asks,"env")?environmentScript:"",asksFor(asks,"current")?compose.IV:"",String.raw`exes= parents= configs= mains=$newline
conduct() {
  case $3 in
  exe) exes=$exes$newline/proc/$4/exe mains=$mains$4' '$2$newline ;;
  socket) (sockets "$@") ;;
  env)
    [ -n "$parents" ] || { set +f; parents=$(grep -s '^PPid:' /proc/[0-9]*/status /dev/null | tr -cs '0-9\n' ' '); set -f; }
    (variables "$@")
    ;;
  config)
    IFS=,
    for ask in $1; do
      eval 'wanted=\${current'"$ask"'-}'
      [ -z "$wanted" ] || { configs=$configs$newline$line; break; }
    done
    IFS=$newline
    ;;
  esac
}
conducted() {
  lost
  ${asksFor(asks,"current")?"configured":""}
}
`.replaceAll(String.raw`\$`,"$")].join("");const requirementKeys={exe:["now","path"],age:["ask","which","changed"],held:["ask","by","image","total","which","times","touched"],socket:["ask","on","port","by","detail"],env:["ask","at","created","started"],mount:["is","written","source","destination"],config:["hash","reason","changed","path","whole"]};const listeningKeys=["addresses","network"];function readRequirements(value,asks){if(!Array.isArray(value))return undefined;const[subject,id,...rest]=[(0,shell.yR)(value[0]),(0,shell.yR)(value[1]),...value.slice(2)];if(id===undefined)return undefined;switch(subject){case"exe":return readExecutable(id,rest);case"age":return readAge(id,rest,asks);case"held":{const held=readHeld(rest,asks);return held&&{id,tells:"held",...held}}case"socket":return readSocket(id,rest,asks);case"env":return readVariable(id,rest,asks);case"mount":{const file=(0,compose.ri)(rest);return file&&{id,tells:"mount",file}}case"config":{const configuration=(0,compose.TD)(rest);return configuration&&{id,tells:"configuration",configuration}}}return undefined}function readExecutable(id,[now,path]){const text=(0,shell.yR)(path);if(text===undefined||now!=="gone"&&now!=="another")return undefined;return{id,tells:"executable",executable:{path:text.slice(0,300),now}}}function readAge(id,value,asks){const[ask,which,seconds]=value.map(shell._0);const[service,path]=[asks[ask??-1]?.name,asks[ask??-1]?.files?.entries[which??-1]?.path];const at=seconds===undefined?undefined:(0,compose.nR)(seconds);if(service===undefined||path===undefined||at===undefined)return undefined;return{id,tells:"age",service,path,at}}function readSocket(id,value,asks){const[ask,port]=[(0,shell._0)(value[0]),(0,shell._0)(value[2])];const[on,by,detail]=[value[1],(0,shell.yR)(value[3]),(0,shell.yR)(value[4])];const service=asks[ask??-1];if(service===undefined||port===undefined||by===undefined||detail===undefined)return undefined;if(on!=="container"&&on!=="host")return undefined;const isAsked=service.listens?.some(one=>(on==="container"?one.port:one.host)===port);const holder=readHolder(by,detail,`port ${port}`,value.slice(5));if(isAsked!==true||holder===undefined)return undefined;return{id,tells:"socket",socket:{service:service.name,port,on,holder}}}function readHolder(by,detail,about,[where,who]){switch(by){case"own":{const way=["process","proxy","rules"].find(one=>one===detail);const addresses=where===undefined?undefined:readAddresses(where);const network=networkSharings.find(one=>one===who);if(way===undefined||where!==undefined&&addresses===undefined)return undefined;return(0,model_evidence.cI)({by,way,...addresses&&{addresses},...network&&{network}})}case"nobody":return(0,model_evidence.cI)({by});case"container":return(0,model_evidence.cI)({by,name:detail.replace(/^\//,"").slice(0,256)});case"program":return(0,model_evidence.cI)({by,name:detail.slice(0,64)});case"unseen":return(0,model_evidence.n2)("read","process-unreadable",{about})}return undefined}function readVariable(id,value,asks){const[ask,which]=[(0,shell._0)(value[0]),(0,shell._0)(value[1])];const service=asks[ask??-1];const name=service?.env?.[which??-1]?.name;const[created,started]=[value[2],value[3]].map(text=>comparisons.find(one=>one===text));if(service===undefined||name===undefined||created===undefined)return undefined;if(value[3]==="many"){const received=`more than ${maxBelow} different environments`;const evidence=(0,model_evidence.n2)("read","process-unreadable",{about:`variables of ${service.name}`,received});return{id,tells:"variable",variable:{service:service.name,name,evidence}}}if(started===undefined&&value[3]!=="")return undefined;return{id,tells:"variable",variable:{service:service.name,name,evidence:(0,model_evidence.cI)({created,started})}}}function requirementsOf(all){const sockets=all.flatMap(one=>one.tells==="socket"?[one.socket]:[]);const variables=all.flatMap(one=>one.tells==="variable"?[one.variable]:[]);const mountedFiles=all.flatMap(one=>one.tells==="mount"?[one.file]:[]);const[executable]=all.flatMap(one=>one.tells==="executable"?[one.executable]:[]);const[configuration]=all.flatMap(one=>one.tells==="configuration"?[one.configuration]:[]);return{...executable===undefined?{}:{executable},...sockets.length===0?{}:{sockets},...variables.length===0?{}:{variables},...configuration===undefined?{}:{configuration},...mountedFiles.length===0?{}:{mountedFiles}}}const withHeld=(contents,all,times,asks)=>contents.map(one=>{const found=all.flatMap(record=>record.tells==="held"&&record.service===one.service?[record.held]:[]);const[only,...more]=found;if(only===undefined||more.length>0||one.files.kind==="missing")return one;const{entries=[]}=asks.find(({name})=>name===one.service)?.files??{};const paths=entries.map(({path})=>path);const held=heldOf(only,one,one.files.value.method,times,paths);return held===undefined?one:{...one,files:(0,model_evidence.cI)({...one.files.value,held})}});const withAges=(contents,all)=>contents.map(one=>{const age=all.find(record=>record.tells==="age"&&record.service===one.service);if(age?.tells!=="age"||one.files.kind==="missing")return one;return{...one,files:(0,model_evidence.cI)({...one.files.value,newest:{path:age.path,at:age.at}})}});const environmentFormat=["q","{{json .ID}}","env","{{json .State.Pid}}{{range .Config.Env}}	{{json .}}{{end}}"].join("	");const wantedOf=({env=[]})=>env.map(({name,value})=>(0,shell.rN)(`${name}=${value}`)).join("\n");const rawOf=({env=[]})=>env.map(({name,value})=>`${name}=${value.replaceAll("\n","\x01")}`).join("\n");const maxBelow=32;const environmentScript=String.raw`compared() {
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
below() {
  printf '%s\n' "$parents" | awk -v main="$1" '
    NF == 2 { parent[$1] = $2 }
    END {
      for (one in parent) {
        at = one
        for (hop = 0; hop < 64 && (at in parent) && at != main; hop++) at = parent[at]
        if (at == main && one != main) print one
      }
    }'
}
distinct() {
  files=
  for child; do [ ! -e "/proc/$child/exe" ] || files=$files$newline/proc/$child/environ; done
  [ -n "$files" ] || return 0
  if command -v cksum >/dev/null 2>&1; then
    cksum $files 2>/dev/null | awk '!told[$1 " " $2]++ { split($3, part, "/"); print part[3] }'
  else printf '%s\n' "$@"; fi
}
reached() {
  count=0
  for child in $(distinct $(below "$1")); do
    count=$((count + 1))
    [ $count -le ${maxBelow} ] || { echo many; break; }
    [ -e "/proc/$child/exe" ] && environ=$(tr '\0\n' '\n\001' 2>/dev/null </proc/$child/environ && printf x) || continue
    printf '%s\n' "$(printf %s "\${environ%x}" | compared "$2" 1)" =
  done | main=$3 awk '
    BEGIN { n = split(ENVIRON["main"], state, "\n") }
    $0 == "=" { k = 0; next }
    $0 == "many" { many = 1; next }
    { k++; if ($0 == "-") next; seen[k]++; if ($0 == "other") other[k] = 1; if ($0 == "missing") missing[k]++ }
    END {
      for (i = 1; i <= n; i++) {
        if (state[i] == "same" && other[i]) state[i] = "other"
        else if (state[i] == "same" && seen[i] && missing[i] == seen[i]) state[i] = "missing"
        if (state[i] == "same" && many) state[i] = "many"
        print state[i]
      }
    }'
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
      started=$(reached "$pid" "$raw" "$(printf %s "\${environ%x}" | compared "$raw" 1)")
    fi
    at=0
    for state in $created; do
      now=\${started%%"$newline"*} started=\${started#*"$newline"}
      printf 'q {"about":"env","id":"%s","ask":%s,"at":%s,"created":"%s","started":"%s"}\n' "$id" "$ask" "$at" "$state" "\${now#-}"
      at=$((at + 1))
    done
    IFS=,
  done
  IFS=$newline
}
`.replaceAll(String.raw`\$`,"$");const processFormat=["q","{{json .ID}}","exe","{{json .State.Pid}}"].join("	");const processTools=`isof() { case $(cat /proc/$1/cgroup /proc/$1/mountinfo 2>/dev/null) in *"$2"*) ;; *) return 1 ;; esac; }
word() { printf '%.300s' "$1" | tr -c ' !#-[]-~' '?'; }
`;const lostScript=String.raw`lost() {
  [ -n "$exes" ] || return 0
  set +f
  found=$(ls -ln /proc/[0-9]*/exe 2>/dev/null | grep ' (deleted)$')
  set -f
  for line in $found; do
    case $line in *' -> /memfd:'*) continue ;; esac
    line=\${line#*/proc/}
    pid=\${line%%/*} path=\${line#* -> }
    path=\${path% (deleted)}
    child=
    case $mains in
    *"$newline$pid "*) id=\${mains##*"$newline$pid "}; id=\${id%%"$newline"*} ;;
    *)
      child=1 id=
      groups=$(cat /proc/$pid/cgroup /proc/$pid/mountinfo 2>/dev/null)
      for one in $mains; do case $groups in *"\${one#* }"*) id=\${one#* }; break ;; esac; done
      [ -n "$id" ] || continue
      ;;
    esac
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
    elif [ ! -e "$at" ]; then
      # What unpacks a helper, starts it and removes it has lost nothing.
      [ -z "$child" ] || continue
      now=gone
    elif [ /proc/$pid/exe -ef "$at" ] || ! command -v cmp >/dev/null 2>&1 || cmp -s /proc/$pid/exe "$at"; then continue
    fi
    printf 'q {"about":"exe","id":"%s","now":"%s","path":"%s"}\n' "$id" "$now" "$(word "$path")"
  done
}
`.replaceAll(String.raw`\$`,"$");const ageScript=String.raw`age() {
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
    [ "$count" != "$size" ] || printf 'q {"about":"age","id":"%s","ask":%s,"which":%s,"changed":%s}\n' "$id" "$ask" "$which" "$newest"
  }
}
`.replaceAll(String.raw`\$`,"$")},9509:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{xS:()=>nodeKeys,XH:()=>readNode,uS:()=>readService,gv:()=>readTask,Wy:()=>serviceKeys,Yj:()=>servicesOf,jI:()=>swarmData,hv:()=>swarmLabel,mA:()=>swarmScript,g7:()=>taskKeys,v1:()=>withTasks,p2:()=>withoutLost});const updateStates=["updating","paused","completed","rollback_started","rollback_paused","rollback_completed"];var shell=__webpack_require__(3924);const swarmLabel="com.docker.swarm.service.name";const serviceFormat=`y {${(0,shell.Mf)({name:"{{json .Spec.Name}}",image:'{{with .Spec.TaskTemplate.ContainerSpec}}{{json (printf "%.512s" .Image)}}{{else}}""{{end}}',previous:'{{with .PreviousSpec}}{{with .TaskTemplate.ContainerSpec}}{{json (printf "%.512s" .Image)}}{{else}}""{{end}}{{else}}""{{end}}',state:'{{with .UpdateStatus}}{{json .State}}{{else}}""{{end}}',message:'{{with .UpdateStatus}}{{json (printf "%.400s" .Message)}}{{else}}""{{end}}'})}}`;const serviceKeys=["name","image","previous","state","message"];const taskKeys=["ID","Name","Image","Node","DesiredState","CurrentState","Error"];const taskFormat=`j {${taskKeys.map(field=>`"${field}":{{json (printf "%.512s" .${field})}}`).join(",")}}`;const nodeKeys=["Hostname","Status"];const nodeFormat=`B {${nodeKeys.map(field=>`"${field}":{{json (printf "%.512s" .${field})}}`).join(",")}}`;function swarmData(asks){const names=asks.flatMap(({container})=>container.by==="swarm"?[container.service]:[]);if(names.length===0)return{};return{swarm:[...new Set(names)].join("\n"),service:serviceFormat,task:taskFormat,node:nodeFormat}}const swarmScript=String.raw`ask_swarm() {
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
  printf 'x {"call":"%s","code":%s}\n' "$name" "$code"
}
swarm_services() {
  ask_swarm service docker service inspect --format "$service" -- $swarm
  ask_swarm tasks docker service ps --no-trunc --format "$task" -- $swarm
  docker node ls --format "$node" 2>/dev/null </dev/null || :
}
`;const orNothing=text=>text===""?undefined:text;function readService(value){if(!Array.isArray(value))return undefined;const texts=(0,shell.g$)(value,5);if(texts===undefined)return undefined;const[name="",reference="",previous,state="",message]=texts;const update=updateStates.find(one=>one===state);if(name===""||state!==""&&update===undefined)return undefined;return{name,reference,previous:orNothing(previous),update,message:orNothing(message)}}const maxText=512;function readTask(value){if(!Array.isArray(value))return undefined;const texts=(0,shell.g$)(value,7)?.map(text=>text.slice(0,maxText));if(texts===undefined)return undefined;const[id="",name="",reference="",node="",desired="",current="",error=""]=texts;const state=current.split(" ")[0]?.toLowerCase()??"";if(!/^[0-9a-z]{1,64}$/.test(id)||!name.includes(".")||!/^[a-z]{1,20}$/.test(state))return undefined;if(!/^[A-Za-z]{1,20}$/.test(desired))return undefined;const since=secondsIn(current);return{id,name,reference,node,desired:desired.toLowerCase(),state,since,error:orNothing(unquoted(error))}}const seconds={second:1,minute:60,hour:3600,day:86400,week:604800,month:2592e3,year:31536e3};function secondsIn(current){if(/ less than a second ago$/i.test(current))return 0;const[,count="",unit=""]=/ (?:about )?(an?|\d{1,6}) ([a-z]+?)s? ago$/i.exec(current)??[];const[,length]=Object.entries(seconds).find(([name])=>name===unit)??[];return length===undefined?undefined:length*(/^an?$/i.test(count)?1:Number(count))}const unquoted=text=>/^"(.*)"$/s.exec(text)?.[1]??text;const isOver=({desired})=>["shutdown","remove","complete","orphaned"].includes(desired);const isUp=({state})=>state==="running"||state==="starting";const serviceOf=({name})=>name.slice(0,name.indexOf("."));const states={running:"running",complete:"exited",shutdown:"exited",failed:"exited",rejected:"dead",orphaned:"dead",remove:"removing"};const isDraining=(task,references)=>isOver(task)&&isUp(task)&&[...references.get(serviceOf(task))??[]].some(one=>one!==task.reference);const referencesOf=services=>new Map([...Map.groupBy(services,({name})=>name)].map(([name,own])=>[name,new Set(own.map(({reference})=>reference))]));function servicesOf(services,tasks){const byService=Map.groupBy(tasks,serviceOf);return services.map(service=>{const own=byService.get(service.name)??[];const others=own.filter(({reference})=>reference!==service.reference);const draining=own.filter(task=>isDraining(task,referencesOf([service]))).map(task=>({task:nameOf(task),node:task.node}));const previous=service.previous??others[0]?.reference;const failed=service.update!==undefined&&service.update!=="updating"&&service.update!=="completed";const failure=failed?own.find(({error})=>error!==undefined)?.error:undefined;return{...service,previous,message:failure??service.message,draining}})}function readNode(value){const texts=Array.isArray(value)?(0,shell.g$)(value,nodeKeys.length):undefined;const[name="",status=""]=texts??[];return name===""?undefined:{name,status:status.toLowerCase()}}function withoutLost(tasks,nodes){const up=new Set(nodes.flatMap(({name,status})=>status==="down"?[]:[name]));const down=new Set(nodes.flatMap(({name,status})=>status==="down"&&!up.has(name)?[name]:[]));return tasks.filter(task=>!(isOver(task)&&down.has(task.node)))}const isAlive=({state})=>state==="running"||state==="paused"||state==="restarting";const taskIdOf=({name})=>name.slice(name.lastIndexOf(".")+1);function withTasks(instances,tasks,asks,images,swarm=[]){const named=Map.groupBy(asks,({container})=>container.by==="swarm"?container.service:undefined);named.delete(undefined);if(named.size===0)return instances;const swarmNames=new Map([...named].flatMap(([service,own])=>service===undefined?[]:own.map(({name})=>[name,service])));const byTask=new Map(instances.filter(({services})=>services.some(name=>swarmNames.has(name))).map(instance=>[taskIdOf(instance),instance]));const references=referencesOf(swarm);const past=readPast(tasks);const live=tasks.filter(task=>!isOver(task)||isUp(task)&&!isDraining(task,references));const used=new Set;const ofTasks=live.flatMap(task=>{const services=named.get(serviceOf(task))?.map(({name})=>name);if(services===undefined)return[];const container=byTask.get(task.id);if(isOver(task)&&container!==undefined&&!isAlive(container))return[];if(container!==undefined)used.add(container);const others=container?.services.filter(name=>!swarmNames.has(name))??[];const status=tellTask(task,past.get(task.name),container!==undefined);const manager={by:"swarm",service:serviceOf(task)};const base=container??placeholder(task,images);return[{...base,name:nameOf(task),services:[...services,...others],manager,task:status}]});const draining=new Set(tasks.filter(task=>isDraining(task,references)).map(({id})=>id));const left=instances.flatMap(instance=>{if(used.has(instance))return[];const[owner]=instance.services.flatMap(name=>swarmNames.get(name)??[]);if(owner!==undefined&&isAlive(instance)&&!draining.has(taskIdOf(instance)))return[{...instance,manager:{by:"swarm",service:owner}}];const services=instance.services.filter(name=>!swarmNames.has(name));return services.length===0?[]:[{...instance,services}]});return[...ofTasks,...left].sort((a,b)=>a.name<b.name?-1:1)}function nameOf({name,node}){const slot=name.slice(name.indexOf(".")+1);return/^\d+$/.test(slot)?name:`${name.slice(0,name.indexOf("."))}.${node}`}const recent=600;const hasFailed=task=>isOver(task)&&["failed","rejected","complete"].includes(task.state)&&(task.since??0)<=recent;function readPast(tasks){return new Map([...Map.groupBy(tasks,({name})=>name)].map(([name,own])=>{const withError=own.filter(({error})=>error!==undefined);const[first]=withError;const second=withError.find(({id})=>id!==first?.id);const failed=Map.groupBy(own.filter(hasFailed),({reference})=>reference);const errors=[first,second].filter(one=>one!==undefined);return[name,{errors,failed:new Map([...failed].map(([reference,ended])=>[reference,timesOf(ended)]))}]}))}function timesOf(ended){let[newest,oldest]=[recent,0];for(const{since=0}of ended){newest=Math.min(newest,since);oldest=Math.max(oldest,since)}return{times:ended.length,within:oldest-newest}}function tellTask(task,past,here){const before=past?.errors.find(({id})=>id!==task.id);const error=task.error??(task.state==="running"?undefined:before?.error);const{id,node,state,since}=task;const ended=past?.failed.get(task.reference);const status={id,...since===undefined?{}:{since},...ended===undefined?{}:{failed:ended}};return{...status,node,here,state,error,...isOver(task)?{ending:true}:{}}}function placeholder({reference,state},images){const image=reference.includes("@")?images.byReference(reference):undefined;const none={revision:undefined,source:undefined,version:undefined};return{id:"",name:"",services:[],state:states[state]??"created",health:undefined,exitCode:0,restarts:0,createdAt:"",startedAt:"",compose:undefined,reference,imageId:image?.id??"",ownLabels:none,image,resolved:undefined}}},411:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MC:()=>variantKeys,NC:()=>variantScript,Uo:()=>readVariant,WL:()=>manifestRule,YA:()=>withVariant,ZZ:()=>createdFromKeys,dt:()=>manifestFormat,j9:()=>indexVariants,n9:()=>manifestEnd,tB:()=>readCreatedFrom});var _containers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3340);var _shell_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3924);const maxVariants=20;const descriptor=JSON.stringify('"ImageManifestDescriptor":{"mediaType":"');const manifestFormat=`{{$parts := split (json .) ${descriptor}}}{{if gt (len $parts) 1}}${["g","{{json .ID}}",'{{printf "%.512s" (index $parts 1)}}'].join("	")}{{end}}`;const manifestRule=String.raw`/^g\t"[0-9a-f]+"\t/ {
        if (!($2 in chosen) || !match($3, /"digest":"sha256:[0-9a-f]+"/)) next
        digest = substr($3, RSTART + 10, RLENGTH - 11)
        if (digest == imageOf[$2] || !match($3, /"platform":[{]"architecture":"[a-z0-9]+","os":"[a-z0-9]+"/)) next
        split(substr($3, RSTART, RLENGTH), parts, "\"")
        platform = parts[10] "/" parts[6]
        if (match($3, /"variant":"[a-z0-9.]+"/)) platform = platform "/" substr($3, RSTART + 11, RLENGTH - 12)
        variants[++variantCount] = $2 "\t" imageOf[$2] "\t" digest "\t" platform
        next
      }
      /^m [{]"id":"/ {
        split($0, parts, "\"")
        if (match($0, /:"[a-z0-9]+\/[a-z0-9]+"[}]$/)) preferred[parts[4]] = substr($0, RSTART + 2, RLENGTH - 4)
      }`;const manifestEnd=String.raw`END {
        for (i = 1; i <= variantCount; i++) {
          split(variants[i], parts, "\t")
          platform = parts[4]
          sub(/^linux\/arm64\/v8$/, "linux/arm64", platform)
          isShown = preferred[parts[2]] == platform
          print "f {\"id\":" parts[1] ",\"digest\":\"" parts[3] "\",\"platform\":\"" parts[4] "\",\"shown\":" isShown "}"
          if (isShown || told[parts[3]]++ || ++unshown > ${maxVariants}) continue
          print "f\t" parts[2] "\t" parts[3] "\t" parts[4] | "cat >&5"
        }
      }`;const createdFromKeys=["id","digest","platform","shown"];const variantKeys=["digest","id","created","revision","source","version"];const variantScript=String.raw`variant() {
  told=$(docker image inspect --platform "$3" --format "$image" -- "$1" </dev/null 2>/dev/null) || return 0
  case $told in 'm {"id":"sha256:'*) printf 'u {"digest":"%s",%s\n' "$2" "\${told#m ?}" ;; esac
}
`.replaceAll(String.raw`\$`,"$");const isDigest=text=>text!==undefined&&/^sha256:[0-9a-f]{64}$/.test(text);function readCreatedFrom(value){if(!Array.isArray(value))return undefined;const[id,digest,platform]=(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__.g$)(value.slice(0,3),3)??[];if(id===undefined||!isDigest(digest)||platform===undefined)return undefined;return{id,digest,platform:platform.slice(0,64),shown:value[3]===1}}function readVariant(value){const[digest,id,createdAt,...labels]=(Array.isArray(value)?(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__.g$)(value,6):undefined)??[];if(!isDigest(digest)||!isDigest(id)||createdAt===undefined)return undefined;return{digest,id,createdAt,labels:(0,_containers_js__WEBPACK_IMPORTED_MODULE_0__.gZ)(labels)}}const keyOf=(digest,id)=>`${digest} ${id}`;const indexVariants=variants=>new Map(variants.toReversed().map(one=>[keyOf(one.digest,one.id),one]));function withVariant({image,resolved},from,variants){if(image===undefined||from===undefined||from.digest===image.id)return{image,resolved};const{digest,platform,shown}=from;const manifest={digest,platform};const read=variants.get(keyOf(digest,digest))??variants.get(keyOf(digest,image.id));if(read===undefined&&!shown){const labels={revision:undefined,source:undefined,version:undefined};return{image:{...image,labels,manifest:{...manifest,unread:true}},resolved}}const variant={...image,...read&&{createdAt:read.createdAt,labels:read.labels},manifest};return{image:variant,resolved:resolved?.id===image.id?variant:resolved}}}};