export const id=1840;export const ids=[1840];export const modules={52834:(e,n,t)=>{t.d(n,{h:()=>i,w:()=>s});const i=["executable","file","runner","directory"];const s=["created","running","paused","restarting","removing","exited","dead"]},80150:(e,n,t)=>{t.d(n,{Fm:()=>concealer,gb:()=>shortOnes,qm:()=>concealDeep,sy:()=>longOnes});const i=8;const s=6;const r=3;const shortOnes=e=>[...e].filter(e=>e.length<i);const longOnes=e=>[...e].filter(e=>e.length>=i);function concealer(e){const n=[...new Set([...e].flatMap(formsOf))];if(n.length===0)return e=>e;const t=n.filter(e=>e.length>=i);const o=new Set(t.flatMap(piecesOf));const a=n.filter(e=>e.length<i&&e.length>=r).toSorted((e,n)=>n.length-e.length);const d=a.map(e=>e.length<s?`(?<![\\w])${quote(e)}(?![\\w])`:quote(e));const c=a.length===0?undefined:new RegExp(d.join("|"),"g");return e=>{const n=hidePieces(e,o);return c===undefined?n:n.replace(c,"***")}}function hidePieces(e,n){const t=new Set;for(let s=0;s+i<=e.length;s+=1){if(!n.has(e.slice(s,s+i)))continue;for(let e=s;e<s+i;e+=1)t.add(e)}if(t.size===0)return e;const s=[...Array(e.length).keys()].map(n=>t.has(n)?t.has(n-1)?"":"***":e.charAt(n));return s.join("")}const piecesOf=e=>Array.from({length:e.length-i+1},(n,t)=>e.slice(t,t+i));const quote=e=>e.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&");const o=/^(?:bearer|basic|digest|token|apikey)\s+(\S.*)$/i;function formsOf(e){const n=e.trim();const t=o.exec(n)?.[1]??n;const i=decoded(t);const s=i?.slice(i.indexOf(":")+1);const r=[n,t,i??"",s??""].filter(e=>e!=="");return r.flatMap(e=>[e,...encoded(e)])}function decoded(e){if(!/^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(e))return undefined;const n=Buffer.from(e,"base64").toString("utf8");return/^[^:\p{C}]+:[^\p{C}]+$/u.test(n)&&!n.includes("�")?n:undefined}function encoded(e){const n=encodeURIComponent(e.toWellFormed());const t=n.replace(/[!'()*~]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`);const i=Buffer.from(e).toString("base64").replace(/=+$/,"");const s=e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;");return[...[n,t].flatMap(e=>[e,e.replace(/%[0-9A-F]{2}/g,e=>e.toLowerCase())]),t.replaceAll("%20","+"),i,i.replaceAll("+","-").replaceAll("/","_"),JSON.stringify(e).slice(1,-1),s,s.replaceAll("'","&#39;")]}function concealDeep(e,n){return mapped(e,n)}function mapped(e,n){if(typeof e==="string")return isPlainWord(e)?e:n(e);if(Array.isArray(e))return e.map(e=>mapped(e,n));if(typeof e!=="object"||e===null)return e;return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,mapped(t,n)]))}const isPlainWord=e=>/^[a-z]+(?:-[a-z]+)*$/.test(e)&&e.length<=24},98102:(e,n,t)=>{t.d(n,{Hr:()=>addressFormats,N$:()=>c,fd:()=>r,uR:()=>readAddressed});var i=t(73924);const s=["n","{{json .ID}}",'"mode":{{json (printf "%.128s" .HostConfig.NetworkMode)}},"ips":[""{{range .NetworkSettings.Networks}}{{if .}},{{json .IPAddress}},{{json .GlobalIPv6Address}}{{end}}{{end}}]'].join("	");const addressFormats=e=>e.some(({address:e})=>e!==undefined)?[s]:[];const r=String.raw`/^n\t/ { if ($2 in chosen) print "n {\"id\":" $2 "," $3 "}"; next }`;const o=100;const a=/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;const d=/^(?=.*:)[0-9a-f:]{2,39}$/i;const c=["id","mode","ips"];function readAddressed(e){if(!Array.isArray(e)||e.length!==3||!Array.isArray(e[2]))return undefined;const[n,t]=[(0,i.yR)(e[0]),(0,i.yR)(e[1])];const s=e[2].map(i.yR);if(n===undefined||t===undefined||s.length>2*o+1)return undefined;const r=s.filter(e=>e!=="");if(!r.every(e=>e!==undefined&&(a.test(e)||d.test(e))))return undefined;if(t==="host")return{id:n,address:{by:"host"}};const c=r.find(e=>e!==undefined&&a.test(e))??r[0];return{id:n,address:c===undefined?{by:"none",network:t.slice(0,128)}:{by:"network",ip:c}}}},29107:(e,n,t)=>{t.d(n,{Mi:()=>composeVersionScript,P9:()=>readComposeVersion,r1:()=>o});var i=t(73924);const s=40;const r=`compose_version() {
  by=$1; shift
  version=$($limit "$@" version --short 2>/dev/null </dev/null) || return 0
  case $version in '' | *[!0-9A-Za-z.+~-]*) return 0 ;; esac
  printf 'a {"by":"%s","version":"%.${s}s"}\\n' "$by" "$version"
}
limit=
[ -n "$wrapper" ] || ! command -v timeout >/dev/null 2>&1 || limit=timeout$\{newline}5
[ "$engine" = podman ] || ! command -v docker >/dev/null 2>&1 || compose_version plugin docker compose
! command -v docker-compose >/dev/null 2>&1 || compose_version standalone docker-compose
`;const composeVersionScript=e=>e.some(({composeVersion:e})=>e===true)?r:"";const o=["by","version"];function readComposeVersion([e,n]){const t=["plugin","standalone"].find(n=>n===e);const r=(0,i.yR)(n);if(t===undefined||r===undefined||r.length>s)return undefined;return/^[0-9A-Za-z.+~-]+$/.test(r)?{by:t,version:r}:undefined}},36678:(e,n,t)=>{t.d(n,{FR:()=>$,IV:()=>o,K2:()=>l,Np:()=>f,TD:()=>readConfiguration,nR:()=>timeOf,ri:()=>readMounted,wL:()=>r});var i=t(44780);var s=t(73924);const compose=e=>`{{with index .Config.Labels "com.docker.compose.${e}"}}{{json (printf "%.2048s" .)}}{{else}}""{{end}}`;const r=["q","{{json .ID}}","config","{{json .State.Pid}}",compose("project"),compose("service"),compose("project.working_dir"),compose("project.config_files"),compose("project.environment_file"),compose("version"),compose("config-hash"),'{{range .Mounts}}{{if and (eq .Type "bind") (not .RW)}}	{{json .Source}}	{{json .Destination}}{{end}}{{end}}'].join("	").replace("	{{range","{{range");const o=String.raw`needs() {
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
`.replaceAll(String.raw`\$`,"$");function timeOf(e){const n=new Date(e*1e3);return Number.isNaN(n.getTime())?undefined:n.toISOString()}function readMounted(e){const[n,t,i]=[(0,s._0)(e[1]),(0,s.yR)(e[2]),(0,s.yR)(e[3])];const r=["same","another"].find(n=>n===e[0]);const o=n===undefined?undefined:timeOf(n);if(r===undefined||o===undefined||t===undefined||i===undefined)return undefined;const[a,d]=[t.slice(0,300),i.slice(0,300)];return{source:a,destination:d,is:r,writtenAt:o}}const a=["compose-missing","compose-failed","compose-variable","compose-files-unreadable"];function readConfiguration(e){const[n,t,i,r]=[(0,s.yR)(e[0]),(0,s.yR)(e[1]),(0,s._0)(e[2]),(0,s.yR)(e[3])];if(t===undefined||i===undefined||r===undefined)return undefined;const o=readHash(n,t);const a=timeOf(i);if(o===undefined||a===undefined)return undefined;const d=r===""?undefined:{path:r.slice(0,300),changedAt:a};return{hash:o,newest:d,...e[4]===undefined?{}:{whole:e[4]==="1"}}}function readHash(e,n){if(e==="same"||e==="other")return(0,i.cI)(e);const t=a.find(n=>n===e);return t&&(0,i.n2)("run",t,n===""?{}:{about:n.slice(0,300)})}const d=2e4;const c=20;const l=String.raw`/^k\t/ {
        if (NF != 6 || !($2 in why) || $0 ~ /\\/) next
        for (i = 3; i <= 6; i++) $i = substr($i, 2, length($i) - 2)
        if ($4 == "") next
        key = $3 "\t" $5
        if (!(key in projects)) { if (many++ >= ${c}) next; projects[key] = ""; counts[key] = 0 }
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
      }`;const f=`END { for (key in projects) if (counts[key] > 0) print "k\\t" counts[key] projects[key] owners[key] | "cat >&5" }`;const $=String.raw`orphans() {
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
    FNR > ${d} || /^["\047]?include["\047]?[ \t]*:/ || /\\[xuU]/ { unsure = 1; exit }
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
`.replaceAll(String.raw`\$`,"$")},73340:(e,n,t)=>{t.d(n,{A8:()=>h,AM:()=>readImage,Ap:()=>l,Jm:()=>m,Jv:()=>c,K5:()=>listFormat,P4:()=>extraColumn,Ux:()=>listColumns,aD:()=>$,gZ:()=>readBuildLabels,kP:()=>askLine,l6:()=>f,u2:()=>readContainer});var i=t(6916);var s=t(52834);var r=t(87718);var o=t(73924);var a=t(9509);const d={revision:"org.opencontainers.image.revision",source:"org.opencontainers.image.source",version:"org.opencontainers.image.version"};const label=(e,n=256,t="$labels")=>`{{json (printf "%.${n}s" (index ${t} ${(0,o.rN)(e)}))}}`;const compose=(e,n)=>label(`com.docker.compose.${e}`,n);const c=["{{$labels := .Config.Labels}}i","{{json .ID}}","{{json .Image}}",'{{json (printf "%.512s" .Config.Image)}}',(0,o.Mf)({name:'{{json (printf "%.256s" .Name)}}',state:"{{json .State.Status}}",health:'{{if .State.Health}}{{json .State.Health.Status}}{{else}}""{{end}}',exit:"{{json .State.ExitCode}}",restarts:"{{json .RestartCount}}",created:"{{json .Created}}",started:"{{json .State.StartedAt}}",project:compose("project"),service:compose("service"),number:compose("container-number"),oneoff:compose("oneoff"),dir:compose("project.working_dir",512),files:compose("project.config_files",1024),revision:label(d.revision),source:label(d.source),version:label(d.version),composed:compose("version",32),error:'{{json (printf "%.300s" .State.Error)}}'})].join("	");const l=[...["asks","id","image","reference","name","state","health","exit","restarts","created","started"],...["project","service","number","oneoff","dir","files","revision","source","version","composed","error"]];const f=`{{if index $labels "com.docker.compose.project"}}${["k","{{json .ID}}",compose("project"),compose("service"),compose("project.working_dir",512),compose("project.config_files",1024)].join("	")}{{end}}`;const $=["v","{{json .ID}}","{{json .State.Pid}}",`[{{range $at, $mount := .Mounts}}{{if $at}},{{end}}{${(0,o.Mf)({type:'{{json (printf "%.16s" .Type)}}',name:'{{json (printf "%.256s" .Name)}}',source:'{{json (printf "%.1024s" .Source)}}',destination:'{{json (printf "%.1024s" .Destination)}}',writable:"{{json .RW}}"})}}{{end}}]`,"{{json .HostConfig.Tmpfs}}"].join("	");const imageLabel=e=>`{{if .Config}}${label(e,256,".Config.Labels")}{{else}}""{{end}}`;const u={revision:imageLabel(d.revision),source:imageLabel(d.source),version:imageLabel(d.version)};const p=`{{$parts := split (json .) ${JSON.stringify('"Pull":[{"Repository":"')}}}{{if gt (len $parts) 1}}{{json (printf "%.1024s" (index $parts 1))}}{{else}}""{{end}}`;const m=`m {${(0,o.Mf)({id:"{{json .ID}}",tags:"{{json .RepoTags}}",digests:"{{json .RepoDigests}}",created:"{{json .Created}}",...u,origins:p,platform:'{{json (printf "%.64s/%.64s" .Os .Architecture)}}'})}}`;const h=["id","tags","digests","created","revision","source","version","platform","origins"];function listFormat(e){const column=e=>`{{json (printf "%.1024s" (.Label ${(0,o.rN)(e)}))}}`;return listColumns("{{json .Image}}",e,column)}function listColumns(e,n,t){const i=["com.docker.compose.project","com.docker.compose.service"];const s=['{{json (printf "%.64s" .Status)}}','{{json (printf "%.1024s" .Ports)}}'];return["c","{{json .ID}}","{{json .Names}}",e,...[...i,...n].map(t),...s,...r._K.map(t)].join("	")}const extraColumn=e=>7+e.length;function askLine({container:e},n,t){const line=(...e)=>["a",String(n),...e].join("	");switch(e.by){case"service":return line("service",(0,o.rN)(e.name));case"compose":return line("compose",(0,o.rN)(e.service),e.project?(0,o.rN)(e.project):"");case"all":return line("all",e.project?(0,o.rN)(e.project):"");case"name":return line("name",(0,o.rN)(e.name));case"label":return line("label",(0,o.rN)(e.value),String(t.indexOf(e.key)+7));case"swarm":return line("label",(0,o.rN)(e.service),String(t.indexOf(a.hv)+7));case"systemd":case"pidfile":return line("name","-");case"image":{const{repository:n,tag:t,digest:s}=(0,i.Wf)(e.reference);return line("image",` ${(0,i.Hz)(n).join(" ")} `,t??"",s??"")}}}const isId=e=>e!==undefined&&/^(?:sha256:)?[0-9a-f]{64}$/.test(e);const isTime=e=>e!==undefined&&/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(e);const imageIdOf=e=>e.startsWith("sha256:")?e:`sha256:${e}`;const w={configured:"created",initialized:"created",stopped:"exited",stopping:"removing"};const orNothing=e=>e===""?undefined:e;function readBuildLabels(e){const[n,t,i]=e.map(e=>orNothing(e.slice(0,256)));return{revision:n,source:t,version:i}}function readContainer(e){if(!Array.isArray(e)||e.length<20)return undefined;const n=e[0];if(!Array.isArray(n)||!n.every(e=>(0,o._0)(e)!==undefined))return undefined;const[t,i]=[(0,o._0)(e[7]),(0,o._0)(e[8])];const r=(0,o.g$)([...e.slice(1,7),...e.slice(9,20)],17);if(r===undefined||t===undefined||i===undefined)return undefined;const[a,d,c,l,f,$,u,p]=r;const m=s.w.find(e=>e===f)??w[f??""];const h=["healthy","unhealthy","starting"].find(e=>e===$);if(!isId(a)||!isId(d)||!isTime(u)||!isTime(p))return undefined;if(c===undefined||l===undefined||f===undefined)return undefined;const g=l.replace(/^\//,"");if(m===undefined)return{asks:n,name:g,unknown:f.slice(0,64)};if(m==="running"&&h===undefined&&!["","none",undefined].includes($))return{asks:n,name:g,unknown:`${f}, ${$?.slice(0,64)}`};return{asks:n,id:a,name:g,state:m,health:h,exitCode:t,restarts:i,createdAt:u,startedAt:p,compose:readCompose(r.slice(8,14),(0,o.yR)(e[20])),reference:c,imageId:imageIdOf(d),ownLabels:readBuildLabels(r.slice(14)),...errorOf((0,o.yR)(e[21]))}}const errorOf=e=>e===undefined||e===""?{}:{error:e.slice(0,300)};function readCompose([e,n,t,i,s,r],o){if(!e||!n)return undefined;return{project:e,service:n,number:orNothing(t),oneoff:i?.toLowerCase()==="true",workingDir:orNothing(s),configFiles:r?r.split(","):[],...o?{version:o.slice(0,32)}:{}}}function readImage(e){if(!Array.isArray(e)||e.length<7)return undefined;const[n,t]=[(0,o.Z7)(e[1]),(0,o.Z7)(e[2])];const i=(0,o.g$)([e[0],...e.slice(3,7)],5);const[s,r]=i??[];if(n===undefined||t===undefined||i===undefined||r===undefined)return undefined;if(!isId(s)||r!==""&&!isTime(r))return undefined;const a=readOrigins(e[8]);const d=readBuildLabels(i.slice(2));return{id:imageIdOf(s),tags:n,repoDigests:t,...a.length>0&&{origins:a},createdAt:r,labels:d}}function readOrigins(e){const n=(0,o.yR)(e)??"";const t=/^((?:[^"\\]{1,256}"\},\{"Repository":")*[^"\\]{1,256})"\}/.exec(n)?.[1];return t===undefined?[]:t.split('"},{"Repository":"')}},61600:(e,n,t)=>{t.d(n,{BV:()=>p,FM:()=>m,Fw:()=>readCovered,yR:()=>o});var i=t(52834);var s=t(23675);var r=t(73924);const o=`{{if .Mounts}}${["over","{{json .ID}}","{{json .State.Pid}}",'{{json (printf "%.1024s" .Config.WorkingDir)}}',`{{len .Mounts}}{{range .Mounts}}	{{json (printf "%.1024s" .Destination)}}	{${(0,r.Mf)({type:'{{json (printf "%.16s" .Type)}}',name:'{{json (printf "%.256s" .Name)}}',source:'{{json (printf "%.1024s" .Source)}}',destination:'{{json (printf "%.1024s" .Destination)}}',writable:"{{json .RW}}"})}}{{end}}`,'{{json (printf "%.1024s" .Path)}}{{range .Args}}	{{json (printf "%.65536s" .)}}{{end}}'].join("	")}{{end}}`;const a=2e3;const d="[.](js|mjs|cjs|ts|mts|tsx|jsx|py|pyc|pyz|rb|ru|php|phar|jar|war|class|dll|exe|ex|exs|beam|pl|lua|wasm|sh|bash|go|rs|R|jl|so)$";const c=["node|nodejs|npm|npx|yarn|yarnpkg|pnpm|bun|bunx|deno|ts-node|tsx|nodemon|next|nuxt|vite|pm2|pm2-runtime|pm2-docker","python[0-9.]*|pypy[0-9.]*|pipenv|poetry|uv|flask|django-admin|gunicorn|uvicorn|hypercorn|daphne|celery|granian|streamlit","ruby|bundle|rails|rake|puma|unicorn|sidekiq|rackup|thin|foreman","php[0-9.]*|php-fpm[0-9.]*|apache2-foreground|httpd-foreground|apache2|httpd|frankenphp|rr|nginx|caddy","java|dotnet|mix|iex|elixir|perl|lua|make|gradle|mvn|go|air|cargo|Rscript|julia|supervisord"].join("|");const l="sh|bash|ash|dash|env|exec|nice|sudo|su-exec|gosu|setpriv|tini|dumb-init|catatonit|docker-init|timeout|wait-for-it|.*entrypoint.*|.*[.](sh|bash)";const f="--?(chdir|app-dir|cp|classpath|class-path|pythonpath|prefix|cwd|working-dir)";const $="src|dist|build|lib|app|server|out|output|bin|cmd|pkg|target|[.]next|[.]output";const u="/usr/share/nginx/html /usr/local/apache2/htdocs /usr/share/caddy /var/www/html /app/public";const p=String.raw`function o_below(path, folder) { return path == folder || index(path, folder "/") == 1 }
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
        for (i = 6 + 2 * o_count; i <= NF && n < ${a}; i++) {
          w = substr($i, 2, length($i) - 2)
          gsub(/\\u0026\\u0026|;/, " ; ", w)
          gsub(/[^A-Za-z0-9_.\/@+:=,~;-]+/, " ", w)
          words = split(w, list, " ")
          for (k = 1; k <= words && n < ${a}; k++) word[++n] = list[k]
        }
        head = 1
        for (i = 1; i <= n; i++) {
          w = word[i]
          if (w == ";") { head = 1; continue }
          if (w == "cd" && i < n) { o_dir = o_path(word[++i]); continue }
          opt = word[i - 1] ~ /^${f}$/
          if (match(w, /^-*[A-Za-z_][A-Za-z0-9_-]*=/)) {
            key = substr(w, 1, RLENGTH - 1); w = substr(w, RLENGTH + 1)
            opt = key ~ /^${f}$/
            if (!opt && key !~ /^-/) continue
          } else if (w ~ /^-/) continue
          if (opt) sub(/:.*/, "", w)
          name = w
          sub(/.*\//, "", name)
          wrap = name ~ /^(${l})$/
          if (wrap && !script && (w ~ /\// || word[i - 1] ~ /(^|\/)(ba|da|a)?sh$/)) { script = o_mount(o_path(w)); from = o_path(w) }
          if (head && name ~ /^(gosu|su-exec)$/) { i++; continue }
          if (head && !wrap && w ~ /\//) o_tell("executable", o_path(w), o_mount(o_path(w)))
          if (head && w !~ /\//) file = 0
          else file = name ~ /${d.replaceAll("/","\\/")}/
          if (opt || (file && !wrap)) o_tell("file", o_path(w), o_mount(o_path(w)))
          else if (runner != "" && w !~ /^\// && o_exact(o_path(w))) o_tell("file", o_path(w), o_exact(o_path(w)))
          if (name ~ /^(${c})$/) { if (runner == "") runner = name; known = 1; head = 0 }
          else if (head && name !~ /^(${l})$/) { known = 1; head = 0 }
        }
        k = o_dir == "" ? 0 : o_mount(o_dir)
        if (runner != "") {
          o_tell("runner", runner, k)
          if (runner ~ /^(nginx|httpd|httpd-foreground|apache2|apache2-foreground|caddy)$/) {
            words = split("${u}", list, " ")
            for (i = 1; i <= words; i++) o_tell("runner", runner, o_exact(list[i]))
          }
          for (k = 1; k <= o_count; k++)
            if (o_below(o_at[k], o_dir) && substr(o_at[k], length(o_dir) + 2) ~ /^(${$.replaceAll("/","\\/")})$/) o_tell("directory", "", k)
        } else if (n >= ${a} || (!known && !script)) o_tell("directory", "", k)
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
      }`;const m=["id","how","by","mount"];function readCovered(e){if(!Array.isArray(e)||e.length!==m.length)return undefined;const[n,t,o]=[(0,r.yR)(e[0]),(0,r.yR)(e[2]),(0,s.Ob)(e[3])];const a=i.h.find(n=>n===e[1]);if(n===undefined||a===undefined||t===undefined||o===undefined)return undefined;return{id:n,how:a,by:t.slice(0,300),mount:o}}},12957:(e,n,t)=>{t.d(n,{NR:()=>podmanListFormat,PB:()=>engineMissing,dn:()=>a,mC:()=>o});var i=t(44780);var s=t(73340);var r=t(73924);function podmanListFormat(e){const column=e=>`{{json (printf "%.1024s" (index .Labels ${(0,r.rN)(e)}))}}`;return(0,s.Ux)("{{json .ImageID}}",e,column)}const o=`wrapper= first=
if [ "$engine" != podman ] && at=$(command -v docker 2>/dev/null); then
  [ ! -f "$at" ] || { read -r first <"$at"; } 2>/dev/null || :
  case $first in
  '#!'*) case $(cat "$at" 2>/dev/null) in
    *'exec '*podman' "$@"'*) engine=$\{engine:-podman} ;;
    *sudo*) ! sudo -n -l >/dev/null 2>&1 </dev/null || ! SHELL=/bin/sh script -qefc : /dev/null >/dev/null 2>&1 </dev/null || wrapper=$at ;;
    esac ;;
  esac
elif [ -z "$engine" ] && command -v podman >/dev/null 2>&1; then engine=podman
fi
if [ -n "$wrapper" ]; then
  docker() (
    words= count=0
    for word; do count=$((count + 1)); export "word$count=$word"; words="$words \\"\\$word$count\\""; done
    export wrapper SHELL=/bin/sh
    exec script -qefc "exec \\"\\$wrapper\\"$words <&7 >&8 2>&9" /dev/null 7<&0 8>&1 9>&2 </dev/null >/dev/null 2>&1
  )
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
`;const a=`rootless() {
  at=$\{XDG_RUNTIME_DIR:-/run/user/$(id -u)}/docker.sock
  [ ! -S "$at" ] || printf 'e rootless socket: %.200s\\n' "$at"
}
`;const d=127;const c=/permission denied while trying to connect|dial unix [^:]*: connect: permission denied/i;const l=/cannot connect to the docker daemon|failed to connect to the docker api|is the docker daemon running|error during connect|connection refused|dial unix [^:]*: connect: no such file/i;function engineMissing(e,n){const t=n.map(e=>/^rootless socket: (\/[\w./-]{1,200})$/.exec(e)?.[1]);const s=t.find(e=>e!==undefined);const o=n.filter((e,n)=>t[n]===undefined).join("\n");const a={received:(0,r.Mm)(o),about:`docker ${e.name}`,amount:e.code};if(s!==undefined&&(e.code===d||c.test(o)||l.test(o)))return(0,i.n2)("run","engine-rootless",{...a,about:s});if(e.code===d)return(0,i.n2)("run","engine-missing",a);if(/this node is not a swarm manager/i.test(o))return(0,i.n2)("run","not-a-manager",a);if(c.test(o))return(0,i.n2)("run","engine-permission",a);if(l.test(o))return(0,i.n2)("run","engine-down",a);return(0,i.n2)("run","engine-failed",a)}},23675:(e,n,t)=>{t.d(n,{KD:()=>contentsOf,Ob:()=>readMount,Ph:()=>o,fm:()=>readHashing,hb:()=>d,lu:()=>readShell});var i=t(44780);var s=t(6797);var r=t(73924);const o=["id","pid","mounts","tmpfs"];const a=["type","name","source","destination","writable"];const d={read:["id","ask","way","sum","hashed","changed","which","missing","lost","edited"],unread:["id","ask","way","reason","received"]};function readShell(e){if(!Array.isArray(e)||e.length!==4)return undefined;const[n,t,i]=[(0,r.yR)(e[0]),(0,r._0)(e[1]),e[2]];if(n===undefined||t===undefined||!Array.isArray(i))return undefined;const s=i.map(readMount);const o=s.filter(e=>e!==undefined);const a=readTmpfs(e[3]);return o.length!==s.length||a===undefined?undefined:{id:n,pid:t,mounts:[...o,...a]}}function readMount(e){const n=(0,r.sm)(e,a);if(n===undefined||"missing"in n)return undefined;const[t,i,s,o]=n.slice(0,4).map(r.yR);const d=n[4];if(t===undefined||s===undefined||o===undefined)return undefined;return typeof d==="boolean"?{type:t,name:i===""?undefined:i,source:s,destination:o,writable:d}:undefined}function readTmpfs(e){if(e===null)return[];if(typeof e!=="object"||Array.isArray(e))return undefined;return Object.keys(e).map(e=>({type:"tmpfs",name:undefined,source:"",destination:e.slice(0,1024).replace(/(?<=.)\/+$/,""),writable:true}))}const mountsAt=(e,n)=>n.filter(({destination:n})=>isBelow(e,n)||isBelow(n,e)).toSorted((e,n)=>e.destination.length-n.destination.length);const isBelow=(e,n)=>e===n||e.startsWith(n.endsWith("/")?n:`${n}/`);function readHashing(e,n){if(!Array.isArray(e))return undefined;const[t,i,s]=[(0,r.yR)(e[0]),(0,r._0)(e[1]),(0,r.yR)(e[2])];const o=i===undefined?undefined:n[i]?.files;if(t===undefined||i===undefined||o===undefined)return undefined;const a=s===""?readBlind(e,o):readFound(e,o);return a===undefined?undefined:{id:t,ask:i,files:a}}function readBlind(e,{artifact:n}){const[t,s]=[e[3],(0,r.yR)(e[4])];if(e.length!==5||s===undefined)return undefined;const o={about:n,...s===""?{}:{received:s.slice(0,400)}};const a=["files-unreadable","files-of-other-release","hash-tool-missing"];const d=a.find(e=>e===t);return d&&(0,i.n2)("read",d,o)}function readFound(e,n){const t=["proc","exec","cp","host"].find(n=>n===e[2]);const[o,a,d,c]=[(0,r.yR)(e[3]),...[e[4],e[5],e[7]].map(r._0)];const[l,f]=[readPaths(e[6],n),readPaths(e[8],n)];const $=e[9]===null?undefined:readPaths(e[9],n);if(e.length!==10||t===undefined||o===undefined)return undefined;if(a===undefined||d===undefined||c===undefined)return undefined;if(l===undefined||f===undefined||e[9]!==null&&$===undefined)return undefined;const u=a+c===n.entries.length&&d<=a;const p=l.length===Math.min(d,s.zi)&&f.length===Math.min(c,s.zi);if(!u||!p)return undefined;if(d===0&&c===0&&o!==sumOfSums(n)){return(0,i.n2)("parse","files-unreadable",{about:n.artifact})}const[m,h]=[{total:d,paths:l},{total:c,paths:f}];return(0,i.cI)({method:t,hashed:a,changed:m,missing:h,edited:$})}function readPaths(e,{entries:n}){if(!Array.isArray(e)||e.length>2*s.zi)return undefined;const t=e.map(e=>n[(0,r._0)(e)??-1]?.path);const i=t.filter(e=>e!==undefined);return i.length===t.length?i:undefined}const c=new WeakMap;function sumOfSums(e){const n=c.get(e)??hash(e.entries.map(({sha256:e})=>`${e}
`).join(""));c.set(e,n);return n}const hash=e=>process.getBuiltinModule("node:crypto").hash("sha256",e);function contentsOf(e,n,t,s){return e.flatMap(e=>{const[r,o]=[n[e]?.name,n[e]?.files];const a=s.filter(n=>n.ask===e);const[d]=a;if(r===undefined||o===undefined||t===undefined||d===undefined)return[];const c=a.length===1?d.files:(0,i.n2)("parse","answer-malformed",{about:o.artifact});return[{service:r,artifact:o.artifact,files:c,mounts:mountsAt(o.artifact,t.mounts)}]})}},32279:(e,n,t)=>{t.d(n,{HR:()=>c,NL:()=>logFormats,Zz:()=>readLogged,dR:()=>a,nr:()=>logData,q3:()=>logScript});var i=t(44780);var s=t(80150);var r=t(73924);const o=8*1024;const asksFor=e=>e.some(({logs:e})=>e!==undefined);const logData=e=>Object.fromEntries(e.flatMap(({logs:e},n)=>e===undefined?[]:[[`log${n}`,String(e.lines)]]));const logFormats=e=>asksFor(e)?["l	{{json .ID}}"]:[];const a=String.raw`/^l\t/ { if ($2 in chosen) print "l\t" chosen[$2] "\t" substr($2, 2, length($2) - 2) | "cat >&5"; next }`;const logScript=e=>asksFor(e)?String.raw`logs() {
  IFS=,
  for ask in $1; do eval "lines=\$log$ask"; [ -z "$lines" ] || break; done
  IFS=$newline
  [ -n "$lines" ] || return
  printf 'l {"id":"%s","end":"' "$2"
  { docker logs --tail "$lines" "$2" 2>&1; printf '\n%s' "$?"; } | tail -c ${o} | od -An -v -tx1 | tr -d ' \n'
  printf '"}\n'
}
`:"";const d=500;const c=["id","end"];function readLogged(e,n){if(!Array.isArray(e)||e.length!==2)return undefined;const[t,s]=[(0,r.yR)(e[0]),(0,r.yR)(e[1])];if(t===undefined||s===undefined||!/^(?:[0-9a-f]{2})*$/.test(s)||s.length>o*2)return undefined;const a=Buffer.from(s,"hex");const[,c,l]=/^([\s\S]*)\n(\d{1,3})$/.exec(a.toString("utf8"))??[];if(c===undefined||l===undefined)return undefined;const f=n.flatMap(({logs:e})=>e?.conceal??[]);const $=(a.length===o?c.slice(c.indexOf("\n")+1):c).split(/\r?\n/);const u=conceal($,f).map(e=>e.slice(0,d));while(u.at(-1)==="")u.pop();if(l!=="0")return{id:t,log:(0,i.n2)("run","engine-failed",{received:(0,r.Mm)(u.join(" "))})};const p=Math.max(...n.map(({logs:e})=>e?.lines??0));return{id:t,log:(0,i.cI)(u.slice(-p))}}const l=/((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|authorization|cookie|credentials?|session(?:[-_]?id)?)["']?\s{0,3}[:=]\s{0,3}["']?)(?:(?:bearer|basic|digest|token)\s{1,3})?([^\s"',;&]{1,400})/gi;const f=[[/\b(?:bearer|basic)\s{1,3}[\w~+/.=-]{8,400}/gi,"***"],[/\beyJ[\w-]{8,400}\.[\w-]{4,800}(?:\.[\w-]{0,400})?/g,"***"],[/\b(?:gh[opsur]_|github_pat_|glpat-|xox[abpr]-|sk-|AKIA|ASIA)[\w-]{12,200}/g,"***"],[/(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:)[^\s/@]{1,200}(@)/gi,"$1***$2"]];function conceal(e,n){const t=(0,s.Fm)(n);let i=false;return e.map(e=>{const n=/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/.test(e);const s=/-----END [A-Z ]{0,40}PRIVATE KEY-----/.test(e);const r=i||n;i=r&&!s;if(r)return"***";const o=t(e);return f.reduce((e,[n,t])=>e.replace(n,t),o.replace(l,"$1***"))})}},22037:(e,n,t)=>{t.d(n,{QO:()=>readExtras,ZC:()=>l,bI:()=>extrasOf,cM:()=>hashingOf,cw:()=>withExtras,sS:()=>extrasData});var i=t(44780);var s=t(6797);var r=t(73924);const namesExtras=({links:e=[],names:n=[]})=>[...e.map(({path:e})=>e),...n];const asksExtras=e=>namesExtras(e).length>0||(e.complete??[]).length>0;function extrasData(e){const n={};e.forEach(({files:e},t)=>{if(e===undefined||!asksExtras(e))return;const{links:i=[],names:o=[],complete:a=[],exclude:d=[]}=e;const c=(0,s.cC)(e);if(c===undefined)return;const line=e=>e.replaceAll("\n",c);const l=[...i.map(({path:e,link:n})=>`l${line(e)}
${line(n)}`),...o.map(e=>`n${line(e)}
`)];n[`artifact${t}`]=e.artifact;n[`mark${t}`]=`\\${c.charCodeAt(0).toString(8).padStart(3,"0")}`;n[`beside${t}`]=l.join("\n");n[`globs${t}`]=a.map(r.hp).join("\n");if(a.length>0&&d.length>0)n[`skips${t}`]=d.map(r.hp).join("\n")});return Object.keys(n).length===0?n:{...n,spot:o,survey:a,extrasEnter:d}}const o=(0,s.o0)`for f do
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
done`;const a=(0,s.o0)`export mark strict
if ! command -v readlink >/dev/null 2>&1 || ! command -v xargs >/dev/null 2>&1; then echo "$1 u"; exit; fi
xargs -0 -n 1000 sh -c "$2" "$1" || echo "$1 u"
[ -z "$3" ] || { find . '(' -type f -o -type l ')' -print0 2>/dev/null || printf '%s u\0' "$1"; } | tr '\n\0' "$mark\n"
echo "$1 z"`;const d=(0,s.o0)`if ! cd "$4"; then
  d=$4
  while [ -n "$d" ] && [ ! -e "$d" ]; do d=\${d%/*}; done
  if [ "$d" != "$4" ] && [ -x "\${d:-/}" ]; then echo "$1 n"; else echo "$1 u"; fi
  exit
fi
mark=$5 strict=
`;const c=(0,s.o0)`named() { printf '%s\n' "$beside" | awk 'NR % 2 && $0 != "" { print "./" substr($0, 2) }' | tr "\n$mark" '\0\n'; }
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
      if (state == "n") { for (; at < n; at++) if (missing++ < ${s.zi}) lost = lost "," at; whole = 1; next }
      if (state == "u" || at >= n) { bad = 1; next }
      if (state == "m") { if (missing++ < ${s.zi}) lost = lost "," at }
      else if (kind[at] == "l" ? state == "h" && substr($0, size + 4) == text[at] real : state == "f" || state == "h") right++
      else if (changed++ < ${s.zi}) which = which "," at
      at++
      next
    }
    /^\.\// {
      if ($0 in known) next
      for (i = 1; i <= spared; i++) if ($0 ~ skip[i]) next
      for (i = 1; i <= many; i++) if ($0 ~ glob[i]) { if (extra++ < ${s.zi}) found = found ",\"" json(substr($0, 3, 400)) "\""; next }
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
`;const extrasOf=e=>"spot"in e?c:"beside() { :; }\n";const l=["id","ask","way","right","changed","which","missing","lost","extra","found"];function readExtras(e,n){if(!Array.isArray(e))return undefined;const[t,s,o]=[(0,r.yR)(e[0]),(0,r._0)(e[1]),(0,r.yR)(e[2])];const a=s===undefined?undefined:n[s]?.files;if(t===undefined||s===undefined||a===undefined)return undefined;if(o==="")return{id:t,ask:s,evidence:(0,i.n2)("read","files-unreadable",{about:a.artifact})};const d=readObservation(e,a);return d===undefined?undefined:{id:t,ask:s,evidence:(0,i.cI)(d)}}function readObservation(e,n){const t=["proc","exec","cp","host"].find(n=>n===e[2]);const i=(0,r._0)(e[3]);const s=namesExtras(n);const numbered=e=>Array.isArray(e)?allOf(e.map(e=>s[(0,r._0)(e)??-1])):undefined;const o=readList(e[4],numbered(e[5]));const a=readList(e[6],numbered(e[7]));const d=readList(e[8],(0,r.Z7)(e[9]));if(e.length!==10||t===undefined||i===undefined)return undefined;if(o===undefined||a===undefined||d===undefined)return undefined;return i+o.total+a.total===s.length?{method:t,right:i,changed:o,missing:a,extra:d}:undefined}function readList(e,n){const t=(0,r._0)(e);if(t===undefined||n===undefined||n.length!==Math.min(t,s.zi))return undefined;return{total:t,paths:n.map(e=>e.slice(0,400))}}const allOf=e=>{const n=e.filter(e=>e!==undefined);return n.length===e.length?n:undefined};function hashingOf({id:e,ask:n,evidence:t},r){if(r[n]?.files?.entries.length!==0)return[];if(t.kind==="missing")return[{id:e,ask:n,files:t}];const{method:o,changed:a,missing:d}=t.value;const c={total:a.total+d.total,paths:[...a.paths,...d.paths].slice(0,s.zi)};return[{id:e,ask:n,files:(0,i.cI)({method:o,hashed:0,changed:{total:0,paths:[]},missing:c,edited:undefined})}]}const withExtras=(e,n,t)=>e.map(e=>{const s=t.filter(({ask:t})=>n[t]?.name===e.service);const[r]=s;if(r===undefined)return e;const o=s.length===1?r.evidence:(0,i.n2)("parse","answer-malformed",{about:e.artifact});return{...e,extras:o}})},92140:(e,n,t)=>{t.d(n,{ES:()=>doubtQuestions,H1:()=>readQuestion,rb:()=>questionRecords});var i=t(44780);var s=t(17887);var r=t(73924);function questionOf({name:e,container:n,release:t,listens:i=[],current:r,files:o}){return{service:e,container:selectorText(n),release:t?.path,revision:t?.revision,listens:i.map(portText),current:r===true,files:o===undefined?undefined:(0,s.o)(o)}}function selectorText(e){switch(e.by){case"service":return`service: ${e.name}`;case"compose":return`compose: ${e.project===undefined?"":`${e.project}/`}${e.service}`;case"all":return e.project===undefined?"all":`all: ${e.project}`;case"name":return`name: ${e.name}`;case"label":return`label: ${e.key}=${e.value}`;case"image":return`image: ${e.reference}`;case"swarm":return`swarm: ${e.service}`;case"systemd":return`systemd: ${e.unit}`;case"pidfile":return`pidfile: ${e.path}`}}const portText=({port:e,host:n})=>n===undefined?String(e):`${n}:${e}`;const questionRecords=e=>e.map(e=>`a ${JSON.stringify(questionOf(e))}`);function readQuestion(e){const n=(0,r.Vh)(e);if(typeof n!=="object"||n===null)return undefined;const member=e=>Object.hasOwn(n,e)?Reflect.get(n,e):undefined;const[t,i]=[(0,r.yR)(member("service")),(0,r.yR)(member("container"))];const[s,o]=[(0,r.Z7)(member("listens")),member("current")];if(t===undefined||i===undefined||s===undefined||typeof o!=="boolean")return undefined;const[a,d,c]=[member("release"),member("revision"),member("files")].map(r.yR);return{service:t,container:i,release:a,revision:d,listens:s,current:o,files:c}}function doubtQuestions(e,n){for(const t of n){const[n,...s]=e.filter(({service:e})=>e===t.name);if(n===undefined)return(0,i.n2)("parse","service-not-collected",{about:t.name});const r=s.length>0?{received:"several selections",expected:"one"}:differenceOf(n,t);if(r!==undefined)return(0,i.n2)("parse","selection-differs",{about:t.name,...r})}return undefined}function differenceOf(e,n){const t=questionOf(n);const pair=(e,n)=>({received:(0,r.Mm)(e),expected:(0,r.Mm)(n)});if(e.container!==t.container)return pair(e.container,t.container);for(const n of["release","revision"]){const[i,s]=[e[n],t[n]].map(e=>e===undefined?`no ${n}`:`${n}: ${e}`);if(i!==s)return pair(i??"",s??"")}const i=t.listens.filter(n=>!e.listens.includes(n));if(i.length>0)return pair(e.listens.length===0?"no listens":`listens: ${e.listens.join(", ")}`,`listens: ${t.listens.join(", ")}`);return t.current&&!e.current?pair("no current","current: true"):undefined}},87718:(e,n,t)=>{t.d(n,{Bg:()=>d,JL:()=>c,Or:()=>l,T1:()=>o,_K:()=>s,ar:()=>f,iU:()=>a});const i=50;const s=["org.opencontainers.image.revision","org.opencontainers.image.source","com.docker.compose.project.working_dir"];const r=String.raw`function repositoryOf(name) {
      name = substr(name, 2, length(name) - 2)
      sub(/@.*/, "", name)
      sub(/:[^\/]*$/, "", name)
      sub(/^(index\.)?docker\.io\//, "", name)
      sub(/^library\//, "", name)
      return name == "sha256" || (length(name) > 11 && name !~ /[^0-9a-f]/) ? "" : name
    }`;const o=String.raw`function runs() { return $extra ~ /^"(Up|Restarting)/ }
    ${r}
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
    }`;const a=String.raw`for (i = 1; i <= left; i++) {
        $0 = lines[i]
        how = near()
        told_by = from[i]
        if (!how && told_by == "" && chosen && repositoryOf($4) == "" && unnamed++ < ${i})
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
          for (i = 1; i <= count && told < ${i}; i++) {
            $0 = lines[parts[i]]
            told_by = from[parts[i]]
            told++
            print "r {" named() $4 described()
          }
        }
      }`;const d=String.raw`/^E\t/ { engine = $2; gsub(/[^A-Za-z0-9_.\/-]/, "?", engine); next }
    /^c\t/ && engine != "" {
      if (NF == extra + 4 && /"$/ && length($0) < 20000 && !($2 in ids) && runs()) { ids[$2] = 1; lines[++left] = $0; from[left] = ",\"engine\":\"" engine "\"" }
      next
    }
    /^c\t/ { ids[$2] = 1 }`;const c=String.raw`other_engines() {
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
`.replaceAll(String.raw`\$`,"$");const l=String.raw`kin() {
  [ -n "$unnamed" ] || return
  { printf '%s\n' "$unnamed"; docker inspect --type container --format "$kinship" $ids $(printf '%s\n' "$unnamed" | awk -F '\t' '$1 == "d" { print $2 }') </dev/null 2>/dev/null; } | awk '
    ${r}
    BEGIN { FS = "\t" }
    $1 == "d" { before[$2] = $3; after[$2] = $4; next }
    $1 == "n" && ($2 in before) { name[$2] = $3; next }
    $1 == "n" { repositories[repositoryOf($3)] = 1 }
    END { for (id in name) if (repositoryOf(name[id]) != "" && repositoryOf(name[id]) in repositories) print "r {" before[id] name[id] after[id] }'
}
`;const f='n	{{.ID}}	{{json (printf "%.512s" .Config.Image)}}'},31840:(e,n,t)=>{t.d(n,{collectorScript:()=>collectorScript,piped:()=>piped,y9:()=>renderScript,sessionScript:()=>D._s});var i=t(98102);var s=t(36678);var r=t(29107);var o=t(73340);var a=t(61600);var d=t(12957);var c=t(6797);var l=t(96839);function hostProcessData(e){const n=e.flatMap(({container:e,release:n},t)=>{const i=e.by==="systemd"?e.unit:e.by==="pidfile"?e.path:undefined;if(i===undefined)return[];return[[t,e.by,i,n?.path??"-",n?.revision??"REVISION"].join("	")]});return n.length===0?{}:{daemons:n.join("\n")}}const f=["LoadState","ActiveState","MainPID","Result","ExecMainStatus","NRestarts","ControlGroup"];const $=256;const u=256;const p=40;const m=256;const h=65536;const w=256;const g=2e4;const v=String.raw`if command -v openssl >/dev/null 2>&1; then hash='openssl dgst -sha256 -r'; else hash=sha256sum; fi
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
  for path in $(tr '\n\0' '\001\n' <"/proc/$pid/cmdline" 2>/dev/null | head -c ${h+1} | awk '
    { size += length($0) + 1 }
    NR == 1 { print "1" $0 }
    /\// { if (++n > ${m}) exit; print "+" $0 }
    END { if (n > ${m} || size > ${h}) print "m" }'); do
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
    NR > ${g} { more = 1; exit }
    { sub(/ \(deleted\)$/, "") }
    ($0 in done) { next }
    {
      done[$0] = 1; near = 0; folder = $0
      for (i = 1; i <= all; i++) if (index($0 "/", real[i] "/") == 1) next
      sub(/\/[^\/]*$/, "", folder)
      for (i = 1; i <= count; i++) { if (index($0, home[i] "/") == 1) near = 1; if (folder == home[i]) folder = $0 }
      if (!near || (folder in told)) next
      told[folder] = 1
      if (++n > ${w}) { more = 1; exit }
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
    [ $total -le ${$} ] || { tell_of $1 surplus; break; }
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
      for (i = 1; i <= count; i++) if (index(path, home[i] "/") == 1) { told[pid, path] = 1; if (++found > ${u}) { print "m"; exit }; print pid " " path; next }
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
    sort -rn | head -n ${p} | while read -r line; do tell_of "$1" moved "$line"; done
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
    if ! shown=$(systemctl show --no-pager ${f.map(e=>`-p ${e}`).join(" ")} -- "$3" 2>&1 </dev/null); then
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
`.replaceAll("\\$","$");const b=300;const k=/^[\w./:@-]{1,512}$/;function knownOf({engine:e,instances:n}){const t=n.flatMap(({id:e})=>/^[0-9a-f]{64}$/.test(e)?[e]:[]);if(t.length===0||t.length>b)return undefined;const i=e==="docker"?n:[];const s=i.flatMap(({reference:e,imageId:n,image:t,resolved:i})=>i!==undefined&&i.id===t?.id?[e]:[e,n]);return{containers:[...new Set(t)],images:[...new Set(s)].filter(e=>k.test(e))}}const knownData=e=>e===undefined?{}:{known:e.containers.join("\n"),knownimages:e.images.join("\n")};const y=String.raw`ahead() {
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
`.replaceAll(String.raw`\$`,"$");var x=t(32279);var _=t(22037);var S=t(92140);var j=t(87718);var N=t(28232);var O=t(73924);var I=t(9509);var A=t(20411);const R=["u","{{json .ID}}","{{json .State.Pid}}"].join("	");const E=5;const F=String.raw`/^u\t/ {
        if ($2 in chosen && $3 > 0 && up++ < ${E}) print "u\t" substr($2, 2, length($2) - 2) "\t" $3 | "cat >&5"
        next
      }`;const z={docker:'"name":{{json (printf "%.256s" .Name)}},"kernel":{{json (printf "%.256s" .KernelVersion)}},"system":{{json (printf "%.256s" .OperatingSystem)}}',podman:'"name":{{json (printf "%.256s" .Host.Hostname)}},"kernel":{{json (printf "%.256s" .Host.Kernel)}},"system":""'};const T={info:z.docker,podinfo:z.podman};const M=String.raw`belongs() {
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
`.replaceAll(String.raw`\$`,"$");var D=t(70270);const collectorScript=(e,n,t=false,i,s)=>renderScript(e,{nonce:n,published:t,engine:i,shows:"related",known:s&&knownOf(s)});function renderScript(e,n){const{nonce:t,published:s,engine:r,shows:d,known:l,adjust:f=""}=n;const $=[...new Set(e.flatMap(labelOf))];const u=(0,_.sS)(e);const p={...(0,c.IX)(e),...u};const m=beforehand(e,$,p,r);const h=e.flatMap((e,n)=>`artifact${n}`in p?[`h	${n}`]:[]);const w={nonce:t,...p,...(0,N.hc)(e),...(0,x.nr)(e),asks:[...e.map((e,n)=>(0,o.kP)(e,n,$)),...h].join("\n"),names:[...e.map(({name:e})=>`s ${(0,O.rN)(e)}`),...s?(0,S.rb)(e):[]].join("\n"),list:(0,o.K5)($),extra:String((0,o.P4)($)),...T,...m.data,...knownData(l),container:[o.Jv,o.l6,R,a.yR,A.dt,...(0,N.JZ)(e),...(0,x.NL)(e),...(0,i.Hr)(e),...h.length===0?[]:[o.aD]].join("\n"),image:o.Jm,kinship:j.ar};const g=Object.entries(w).map(([e,n])=>`${e}=${(0,O.r7)(n)}`);const v=bodyOf((0,N.yZ)(e)+(0,x.q3)(e)+(h.length===0?"":c.yT+(0,_.bI)(u)+N.pz),m,d,l!==undefined).replace(/^ +/gm,"");return`${g.join("\n")}
${f}${v}`}function piped(e){return`GROUPS=; [ -z "$GROUPS" ] || eval "$(cat)"
${e}`}const C="	";const L=String.raw`function matches(i, name,    tag, digest) {
      if (match(name, /@.*/)) { digest = substr(name, RSTART + 1); name = substr(name, 1, RSTART - 1) }
      if (match(name, /:[^\/]*$/)) { tag = substr(name, RSTART + 1); name = substr(name, 1, RSTART - 1) }
      name = tolower(name)
      if (!index(one[i], " " name " ")) return 0
      if (three[i] != "") return digest == three[i]
      return two[i] == "" || two[i] == (tag digest == "" ? "latest" : tag)
    }`;const bodyOf=(e,{scripts:n,calls:t},r,o)=>String.raw`{
LC_ALL=C; export LC_ALL
PATH=$PATH:/usr/local/bin:/usr/bin:/bin:/snap/bin
GOGC=400; export GOGC
newline='
'
tab='${C}'
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
${d.dn}${s.FR}${A.NC}${M}${j.Or}${j.JL}${n}${e}${o?y:""}collect() {
  printf '%s\n' "$names"
  ${t}  if ! command -v docker >/dev/null 2>&1; then printf 'x {"call":"find","code":127}\nz\n'; return; fi
  ${o?"ahead | collect_listed":"collect_listed"}
}
collect_listed() {
  date '+t %s' &
  list=$({ printf '%s\n' "$asks"; call list docker ps -a --no-trunc --format "$list"; other_engines "$list"; } | extra=$extra awk '
    ${L}
    ${j.T1}
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
    ${j.Bg}
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
      ${r==="asked"?"":`if (missing) for (i = 1; i <= more; i++) print "o " rest[i]
${j.iU}`}
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
    ${o?"cat >/dev/null":""}
    printf 'z\n'
    return
  fi
  ${o?"earlier":"new=$ids"}
  rest=$({
    [ -z "$images" ] || call image docker image inspect --format "$image" -- $images
  } | {
    { printf '%s\n' "$asks" "$list"${o?' "$before"':""}
      [ -z "$new" ] || call inspect docker inspect --type container --format "$container" $new
      cat; } | awk '
      ${L}
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
      ${s.K2}
      ${F}
      ${a.BV}
      ${A.WL}
      ${N.X_}
      ${x.dR}
      ${i.fd}
      { print }
      ${s.Np}
      ${A.n9}' >&3
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
printf '\n${l.Gt} begin %s\n' "$nonce"
collect 3>&1 | nonce=$nonce awk '
  $0 != "" { print; count++ }
  $0 == "z" { print "${l.Gt} end " ENVIRON["nonce"] " " count; exit }'
} </dev/null
`;const labelOf=({container:e})=>e.by==="label"?[e.key]:e.by==="swarm"?[I.hv]:[];const isHostProcess=({container:e})=>e.by==="systemd"||e.by==="pidfile";const P=`{ read -r boot </proc/sys/kernel/random/boot_id && printf 'p %.36s\\n' "$boot"; } 2>/dev/null
`;function beforehand(e,n,t,i){const s=Object.keys(t).length===0?"":"1";const o=e.some(isHostProcess);const a={scripts:o?v:"",calls:o?`${P}daemons
`:""};if(e.length>0&&e.every(isHostProcess)){const n=String.raw`date '+t %s'; echo 'g none'; printf 'z\n'; return`;return{data:{...hostProcessData(e),hosted:s},scripts:a.scripts,calls:`${a.calls}${n}
`}}const c=(0,I.jI)(e);const l=Object.keys(c).length>0;return{data:{...hostProcessData(e),hosted:s,engine:i??"",podman:(0,d.NR)(n),...c},scripts:`${a.scripts}${l?I.mA:""}`,calls:`${a.calls}${d.mC}${(0,r.Mi)(e)}${l?"swarm_services\n":""}`}}},28232:(e,n,t)=>{t.d(n,{pz:()=>k,KL:()=>p,F2:()=>readRequirements,_:()=>u,hc:()=>requirementsData,JZ:()=>requirementsFormats,CG:()=>requirementsOf,X_:()=>$,yZ:()=>requirementsScript,l8:()=>withAges,iP:()=>withHeld});var i=t(44780);const s=["same","other","missing"];const r=["own","shared","host","unknown"];var o=t(36678);var a=t(6797);var d=t(73924);function readHeld(e,n){const[t,i]=[n[(0,d._0)(e[0])??-1],(0,d._0)(e[3])];const s=["layers","diff","times"].find(n=>n===e[1]);const r=["other","unknown"].find(n=>n===e[2]);const[c,l]=[e[4],e[5]];if(t?.files===undefined||i===undefined||s===undefined||r===undefined)return undefined;if(!Array.isArray(c)||!Array.isArray(l))return undefined;const{entries:f}=t.files;if(i<0||i>f.length||c.length!==Math.min(i,a.zi))return undefined;if(l.length!==(s==="diff"?0:c.length))return undefined;const $=c.flatMap((e,n)=>{const[t,i]=[f[(0,d._0)(e)??-1]?.path,(0,d._0)(l[n])];const r=i===undefined?undefined:(0,o.nR)(i);return t===undefined||s!=="diff"&&r===undefined?[]:[{path:t,at:r}]});const u=readTouched(e[6],f);if($.length!==c.length)return undefined;return{service:t.name,held:{by:s,image:r,total:i,files:$,...u&&{touched:u}}}}function readTouched(e,n){if(!Array.isArray(e))return undefined;if(e.length===0)return"none";const[t,i]=[n[(0,d._0)(e[0])??-1]?.path,(0,d._0)(e[1])];const s=i===undefined?undefined:(0,o.nR)(i);return t===undefined||s===undefined?undefined:{path:t,at:s}}function heldOf({by:e,image:n,total:t,files:i,touched:s},{artifact:r,mounts:o},a,{createdAt:d,startedAt:c},l){const isMounted=e=>o.some(({destination:n})=>isBelow(`${r}/${e}`,n));const isHeld=({path:n,at:t=""})=>isMounted(n)?e==="times"&&a!=="proc"&&isAfter(t,c):e!=="times"||isAfter(t,d);if(o.length>0&&(e==="diff"||a==="proc")&&l.some(isMounted)){if(e==="diff"||s===undefined||s==="none")return undefined;if(isAfter(s.at,c))return{total:1,paths:[s.path],image:"unknown",newest:s}}const f=i.filter(isHeld);const $=o.some(({destination:e})=>isBelow(r,e));const u=i.at(-1)?.at??"";const p=t>i.length&&!$&&(e!=="times"||isAfter(u,d));if(p&&f.length===0)return undefined;const[m]=f;const h=m?.at===undefined?{}:{newest:{path:m.path,at:m.at}};const w=p&&e!=="times"?t-i.length:0;return{total:f.length+w,paths:f.map(({path:e})=>e),image:n,...h}}const isAfter=(e,n)=>!(secondOf(e)<=secondOf(n));const secondOf=e=>Math.floor(Date.parse(e)/1e3);const isBelow=(e,n)=>n==="/"||e===n||e.startsWith(`${n}/`);function readAddresses(e){const n=(0,d.yR)(e)?.slice(0,2e3).split(" ")??undefined;return n&&[...new Set(n.flatMap(e=>readAddress(e)??[]))]}function readAddress(e){if(/^[0-9A-F]{8}$/.test(e))return bytesOf(e).join(".");if(/^[0-9A-F]{32}$/.test(e))return spell(bytesOf(e));if(/^\d{1,3}(?:\.\d{1,3}){3}$/.test(e))return e;return e.includes(":")?sixOf(e):undefined}const bytesOf=e=>(e.match(/.{8}/g)??[]).flatMap(e=>[6,4,2,0].map(n=>Number.parseInt(e.slice(n,n+2),16)));function spell(e){const n=e.every((e,n)=>n>=12||e===(n<10?0:255));if(n)return e.slice(12).join(".");const t=e.map(e=>e.toString(16).padStart(2,"0")).join("");return sixOf((t.match(/.{4}/g)??[]).join(":"))}const sixOf=e=>/^[0-9A-Fa-f:.]+$/.test(e)?URL.parse(`http://[${e}]/`)?.hostname.slice(1,-1):undefined;const c=["q","{{json .ID}}","socket","{{json .State.Pid}}",'{{json (printf "%s" .HostConfig.NetworkMode)}}',"{{json .NetworkSettings.Ports}}",'"{{range .NetworkSettings.Networks}} {{.IPAddress}} {{.GlobalIPv6Address}}{{end}} "'].join("	");const l=20;const portsOf=({listens:e=[]})=>e.map(({port:e,host:n})=>`${e}:${n??""}`).join(" ");const f=(0,a.o0)`listening() {
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
    ($NF in at) && !told[at[$NF]]++ && n++ < ${l} { list = list " " at[$NF] }
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
`;const asksFor=(e,n)=>e.some(e=>e[n]!==undefined);function requirementsData(e){const n=e.flatMap((e,n)=>[...e.listens===undefined?[]:[[`listens${n}`,portsOf(e)]],...e.env===undefined?[]:[[`env${n}`,wantedOf(e)],[`raw${n}`,rawOf(e)]],...e.current===undefined?[]:[[`current${n}`,"1"]]]);return Object.fromEntries(n)}const requirementsFormats=e=>[g,...asksFor(e,"listens")?[c]:[],...asksFor(e,"env")?[m]:[],...asksFor(e,"current")?[o.wL]:[]];const $=String.raw`/^q\t/ { if (($2 in chosen) && $4 > 0) print "q\t" chosen[$2] "\t" substr($2, 2, length($2) - 2) substr($0, length($2) + 3) | "cat >&5"; next }`;const requirementsScript=e=>[v,b,asksFor(e,"listens")?f:"",asksFor(e,"env")?w:"",asksFor(e,"current")?o.IV:"",String.raw`exes= parents= configs= mains=$newline
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
  ${asksFor(e,"current")?"configured":""}
}
`.replaceAll(String.raw`\$`,"$")].join("");const u={exe:["now","path"],age:["ask","which","changed"],held:["ask","by","image","total","which","times","touched"],socket:["ask","on","port","by","detail"],env:["ask","at","created","started"],mount:["is","written","source","destination"],config:["hash","reason","changed","path","whole"]};const p=["addresses","network"];function readRequirements(e,n){if(!Array.isArray(e))return undefined;const[t,i,...s]=[(0,d.yR)(e[0]),(0,d.yR)(e[1]),...e.slice(2)];if(i===undefined)return undefined;switch(t){case"exe":return readExecutable(i,s);case"age":return readAge(i,s,n);case"held":{const e=readHeld(s,n);return e&&{id:i,tells:"held",...e}}case"socket":return readSocket(i,s,n);case"env":return readVariable(i,s,n);case"mount":{const e=(0,o.ri)(s);return e&&{id:i,tells:"mount",file:e}}case"config":{const e=(0,o.TD)(s);return e&&{id:i,tells:"configuration",configuration:e}}}return undefined}function readExecutable(e,[n,t]){const i=(0,d.yR)(t);if(i===undefined||n!=="gone"&&n!=="another")return undefined;return{id:e,tells:"executable",executable:{path:i.slice(0,300),now:n}}}function readAge(e,n,t){const[i,s,r]=n.map(d._0);const[a,c]=[t[i??-1]?.name,t[i??-1]?.files?.entries[s??-1]?.path];const l=r===undefined?undefined:(0,o.nR)(r);if(a===undefined||c===undefined||l===undefined)return undefined;return{id:e,tells:"age",service:a,path:c,at:l}}function readSocket(e,n,t){const[i,s]=[(0,d._0)(n[0]),(0,d._0)(n[2])];const[r,o,a]=[n[1],(0,d.yR)(n[3]),(0,d.yR)(n[4])];const c=t[i??-1];if(c===undefined||s===undefined||o===undefined||a===undefined)return undefined;if(r!=="container"&&r!=="host")return undefined;const l=c.listens?.some(e=>(r==="container"?e.port:e.host)===s);const f=readHolder(o,a,`port ${s}`,n.slice(5));if(l!==true||f===undefined)return undefined;return{id:e,tells:"socket",socket:{service:c.name,port:s,on:r,holder:f}}}function readHolder(e,n,t,[s,o]){switch(e){case"own":{const t=["process","proxy","rules"].find(e=>e===n);const a=s===undefined?undefined:readAddresses(s);const d=r.find(e=>e===o);if(t===undefined||s!==undefined&&a===undefined)return undefined;return(0,i.cI)({by:e,way:t,...a&&{addresses:a},...d&&{network:d}})}case"nobody":return(0,i.cI)({by:e});case"container":return(0,i.cI)({by:e,name:n.replace(/^\//,"").slice(0,256)});case"program":return(0,i.cI)({by:e,name:n.slice(0,64)});case"unseen":return(0,i.n2)("read","process-unreadable",{about:t})}return undefined}function readVariable(e,n,t){const[r,o]=[(0,d._0)(n[0]),(0,d._0)(n[1])];const a=t[r??-1];const c=a?.env?.[o??-1]?.name;const[l,f]=[n[2],n[3]].map(e=>s.find(n=>n===e));if(a===undefined||c===undefined||l===undefined)return undefined;if(n[3]==="many"){const n=`more than ${h} different environments`;const t=(0,i.n2)("read","process-unreadable",{about:`variables of ${a.name}`,received:n});return{id:e,tells:"variable",variable:{service:a.name,name:c,evidence:t}}}if(f===undefined&&n[3]!=="")return undefined;return{id:e,tells:"variable",variable:{service:a.name,name:c,evidence:(0,i.cI)({created:l,started:f})}}}function requirementsOf(e){const n=e.flatMap(e=>e.tells==="socket"?[e.socket]:[]);const t=e.flatMap(e=>e.tells==="variable"?[e.variable]:[]);const i=e.flatMap(e=>e.tells==="mount"?[e.file]:[]);const[s]=e.flatMap(e=>e.tells==="executable"?[e.executable]:[]);const[r]=e.flatMap(e=>e.tells==="configuration"?[e.configuration]:[]);return{...s===undefined?{}:{executable:s},...n.length===0?{}:{sockets:n},...t.length===0?{}:{variables:t},...r===undefined?{}:{configuration:r},...i.length===0?{}:{mountedFiles:i}}}const withHeld=(e,n,t,s)=>e.map(e=>{const r=n.flatMap(n=>n.tells==="held"&&n.service===e.service?[n.held]:[]);const[o,...a]=r;if(o===undefined||a.length>0||e.files.kind==="missing")return e;const{entries:d=[]}=s.find(({name:n})=>n===e.service)?.files??{};const c=d.map(({path:e})=>e);const l=heldOf(o,e,e.files.value.method,t,c);return l===undefined?e:{...e,files:(0,i.cI)({...e.files.value,held:l})}});const withAges=(e,n)=>e.map(e=>{const t=n.find(n=>n.tells==="age"&&n.service===e.service);if(t?.tells!=="age"||e.files.kind==="missing")return e;return{...e,files:(0,i.cI)({...e.files.value,newest:{path:t.path,at:t.at}})}});const m=["q","{{json .ID}}","env","{{json .State.Pid}}{{range .Config.Env}}	{{json .}}{{end}}"].join("	");const wantedOf=({env:e=[]})=>e.map(({name:e,value:n})=>(0,d.rN)(`${e}=${n}`)).join("\n");const rawOf=({env:e=[]})=>e.map(({name:e,value:n})=>`${e}=${n.replaceAll("\n","\x01")}`).join("\n");const h=32;const w=String.raw`compared() {
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
    [ $count -le ${h} ] || { echo many; break; }
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
`.replaceAll(String.raw`\$`,"$");const g=["q","{{json .ID}}","exe","{{json .State.Pid}}"].join("	");const v=`isof() { case $(cat /proc/$1/cgroup /proc/$1/mountinfo 2>/dev/null) in *"$2"*) ;; *) return 1 ;; esac; }
word() { printf '%.300s' "$1" | tr -c ' !#-[]-~' '?'; }
`;const b=String.raw`lost() {
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
`.replaceAll(String.raw`\$`,"$");const k=String.raw`age() {
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
`.replaceAll(String.raw`\$`,"$")},9509:(e,n,t)=>{t.d(n,{xS:()=>l,XH:()=>readNode,uS:()=>readService,gv:()=>readTask,Wy:()=>a,Yj:()=>servicesOf,jI:()=>swarmData,hv:()=>r,mA:()=>$,g7:()=>d,v1:()=>withTasks,p2:()=>withoutLost});const i=["updating","paused","completed","rollback_started","rollback_paused","rollback_completed"];var s=t(73924);const r="com.docker.swarm.service.name";const o=`y {${(0,s.Mf)({name:"{{json .Spec.Name}}",image:'{{with .Spec.TaskTemplate.ContainerSpec}}{{json (printf "%.512s" .Image)}}{{else}}""{{end}}',previous:'{{with .PreviousSpec}}{{with .TaskTemplate.ContainerSpec}}{{json (printf "%.512s" .Image)}}{{else}}""{{end}}{{else}}""{{end}}',state:'{{with .UpdateStatus}}{{json .State}}{{else}}""{{end}}',message:'{{with .UpdateStatus}}{{json (printf "%.400s" .Message)}}{{else}}""{{end}}'})}}`;const a=["name","image","previous","state","message"];const d=["ID","Name","Image","Node","DesiredState","CurrentState","Error"];const c=`j {${d.map(e=>`"${e}":{{json (printf "%.512s" .${e})}}`).join(",")}}`;const l=["Hostname","Status"];const f=`B {${l.map(e=>`"${e}":{{json (printf "%.512s" .${e})}}`).join(",")}}`;function swarmData(e){const n=e.flatMap(({container:e})=>e.by==="swarm"?[e.service]:[]);if(n.length===0)return{};return{swarm:[...new Set(n)].join("\n"),service:o,task:c,node:f}}const $=String.raw`ask_swarm() {
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
`;const orNothing=e=>e===""?undefined:e;function readService(e){if(!Array.isArray(e))return undefined;const n=(0,s.g$)(e,5);if(n===undefined)return undefined;const[t="",r="",o,a="",d]=n;const c=i.find(e=>e===a);if(t===""||a!==""&&c===undefined)return undefined;return{name:t,reference:r,previous:orNothing(o),update:c,message:orNothing(d)}}const u=512;function readTask(e){if(!Array.isArray(e))return undefined;const n=(0,s.g$)(e,7)?.map(e=>e.slice(0,u));if(n===undefined)return undefined;const[t="",i="",r="",o="",a="",d="",c=""]=n;const l=d.split(" ")[0]?.toLowerCase()??"";if(!/^[0-9a-z]{1,64}$/.test(t)||!i.includes(".")||!/^[a-z]{1,20}$/.test(l))return undefined;if(!/^[A-Za-z]{1,20}$/.test(a))return undefined;const f=secondsIn(d);return{id:t,name:i,reference:r,node:o,desired:a.toLowerCase(),state:l,since:f,error:orNothing(unquoted(c))}}const p={second:1,minute:60,hour:3600,day:86400,week:604800,month:2592e3,year:31536e3};function secondsIn(e){if(/ less than a second ago$/i.test(e))return 0;const[,n="",t=""]=/ (?:about )?(an?|\d{1,6}) ([a-z]+?)s? ago$/i.exec(e)??[];const[,i]=Object.entries(p).find(([e])=>e===t)??[];return i===undefined?undefined:i*(/^an?$/i.test(n)?1:Number(n))}const unquoted=e=>/^"(.*)"$/s.exec(e)?.[1]??e;const isOver=({desired:e})=>["shutdown","remove","complete","orphaned"].includes(e);const isUp=({state:e})=>e==="running"||e==="starting";const serviceOf=({name:e})=>e.slice(0,e.indexOf("."));const m={running:"running",complete:"exited",shutdown:"exited",failed:"exited",rejected:"dead",orphaned:"dead",remove:"removing"};const isDraining=(e,n)=>isOver(e)&&isUp(e)&&[...n.get(serviceOf(e))??[]].some(n=>n!==e.reference);const referencesOf=e=>new Map([...Map.groupBy(e,({name:e})=>e)].map(([e,n])=>[e,new Set(n.map(({reference:e})=>e))]));function servicesOf(e,n){const t=Map.groupBy(n,serviceOf);return e.map(e=>{const n=t.get(e.name)??[];const i=n.filter(({reference:n})=>n!==e.reference);const s=n.filter(n=>isDraining(n,referencesOf([e]))).map(e=>({task:nameOf(e),node:e.node}));const r=e.previous??i[0]?.reference;const o=e.update!==undefined&&e.update!=="updating"&&e.update!=="completed";const a=o?n.find(({error:e})=>e!==undefined)?.error:undefined;return{...e,previous:r,message:a??e.message,draining:s}})}function readNode(e){const n=Array.isArray(e)?(0,s.g$)(e,l.length):undefined;const[t="",i=""]=n??[];return t===""?undefined:{name:t,status:i.toLowerCase()}}function withoutLost(e,n){const t=new Set(n.flatMap(({name:e,status:n})=>n==="down"?[]:[e]));const i=new Set(n.flatMap(({name:e,status:n})=>n==="down"&&!t.has(e)?[e]:[]));return e.filter(e=>!(isOver(e)&&i.has(e.node)))}const isAlive=({state:e})=>e==="running"||e==="paused"||e==="restarting";const taskIdOf=({name:e})=>e.slice(e.lastIndexOf(".")+1);function withTasks(e,n,t,i,s=[]){const r=Map.groupBy(t,({container:e})=>e.by==="swarm"?e.service:undefined);r.delete(undefined);if(r.size===0)return e;const o=new Map([...r].flatMap(([e,n])=>e===undefined?[]:n.map(({name:n})=>[n,e])));const a=new Map(e.filter(({services:e})=>e.some(e=>o.has(e))).map(e=>[taskIdOf(e),e]));const d=referencesOf(s);const c=readPast(n);const l=n.filter(e=>!isOver(e)||isUp(e)&&!isDraining(e,d));const f=new Set;const $=l.flatMap(e=>{const n=r.get(serviceOf(e))?.map(({name:e})=>e);if(n===undefined)return[];const t=a.get(e.id);if(isOver(e)&&t!==undefined&&!isAlive(t))return[];if(t!==undefined)f.add(t);const s=t?.services.filter(e=>!o.has(e))??[];const d=tellTask(e,c.get(e.name),t!==undefined);const l={by:"swarm",service:serviceOf(e)};const $=t??placeholder(e,i);return[{...$,name:nameOf(e),services:[...n,...s],manager:l,task:d}]});const u=new Set(n.filter(e=>isDraining(e,d)).map(({id:e})=>e));const p=e.flatMap(e=>{if(f.has(e))return[];const[n]=e.services.flatMap(e=>o.get(e)??[]);if(n!==undefined&&isAlive(e)&&!u.has(taskIdOf(e)))return[{...e,manager:{by:"swarm",service:n}}];const t=e.services.filter(e=>!o.has(e));return t.length===0?[]:[{...e,services:t}]});return[...$,...p].sort((e,n)=>e.name<n.name?-1:1)}function nameOf({name:e,node:n}){const t=e.slice(e.indexOf(".")+1);return/^\d+$/.test(t)?e:`${e.slice(0,e.indexOf("."))}.${n}`}const h=600;const hasFailed=e=>isOver(e)&&["failed","rejected","complete"].includes(e.state)&&(e.since??0)<=h;function readPast(e){return new Map([...Map.groupBy(e,({name:e})=>e)].map(([e,n])=>{const t=n.filter(({error:e})=>e!==undefined);const[i]=t;const s=t.find(({id:e})=>e!==i?.id);const r=Map.groupBy(n.filter(hasFailed),({reference:e})=>e);const o=[i,s].filter(e=>e!==undefined);return[e,{errors:o,failed:new Map([...r].map(([e,n])=>[e,timesOf(n)]))}]}))}function timesOf(e){let[n,t]=[h,0];for(const{since:i=0}of e){n=Math.min(n,i);t=Math.max(t,i)}return{times:e.length,within:t-n}}function tellTask(e,n,t){const i=n?.errors.find(({id:n})=>n!==e.id);const s=e.error??(e.state==="running"?undefined:i?.error);const{id:r,node:o,state:a,since:d}=e;const c=n?.failed.get(e.reference);const l={id:r,...d===undefined?{}:{since:d},...c===undefined?{}:{failed:c}};return{...l,node:o,here:t,state:a,error:s,...isOver(e)?{ending:true}:{}}}function placeholder({reference:e,state:n},t){const i=e.includes("@")?t.byReference(e):undefined;const s={revision:undefined,source:undefined,version:undefined};return{id:"",name:"",services:[],state:m[n]??"created",health:undefined,exitCode:0,restarts:0,createdAt:"",startedAt:"",compose:undefined,reference:e,imageId:i?.id??"",ownLabels:s,image:i,resolved:undefined}}},20411:(e,n,t)=>{t.d(n,{MC:()=>f,NC:()=>$,Uo:()=>readVariant,WL:()=>d,YA:()=>withVariant,ZZ:()=>l,dt:()=>a,j9:()=>indexVariants,n9:()=>c,tB:()=>readCreatedFrom});var i=t(73340);var s=t(73924);const r=20;const o=JSON.stringify('"ImageManifestDescriptor":{"mediaType":"');const a=`{{$parts := split (json .) ${o}}}{{if gt (len $parts) 1}}${["g","{{json .ID}}",'{{printf "%.512s" (index $parts 1)}}'].join("	")}{{end}}`;const d=String.raw`/^g\t"[0-9a-f]+"\t/ {
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
      }`;const c=String.raw`END {
        for (i = 1; i <= variantCount; i++) {
          split(variants[i], parts, "\t")
          platform = parts[4]
          sub(/^linux\/arm64\/v8$/, "linux/arm64", platform)
          isShown = preferred[parts[2]] == platform
          print "f {\"id\":" parts[1] ",\"digest\":\"" parts[3] "\",\"platform\":\"" parts[4] "\",\"shown\":" isShown "}"
          if (isShown || told[parts[3]]++ || ++unshown > ${r}) continue
          print "f\t" parts[2] "\t" parts[3] "\t" parts[4] | "cat >&5"
        }
      }`;const l=["id","digest","platform","shown"];const f=["digest","id","created","revision","source","version"];const $=String.raw`variant() {
  told=$(docker image inspect --platform "$3" --format "$image" -- "$1" </dev/null 2>/dev/null) || return 0
  case $told in 'm {"id":"sha256:'*) printf 'u {"digest":"%s",%s\n' "$2" "\${told#m ?}" ;; esac
}
`.replaceAll(String.raw`\$`,"$");const isDigest=e=>e!==undefined&&/^sha256:[0-9a-f]{64}$/.test(e);function readCreatedFrom(e){if(!Array.isArray(e))return undefined;const[n,t,i]=(0,s.g$)(e.slice(0,3),3)??[];if(n===undefined||!isDigest(t)||i===undefined)return undefined;return{id:n,digest:t,platform:i.slice(0,64),shown:e[3]===1}}function readVariant(e){const[n,t,r,...o]=(Array.isArray(e)?(0,s.g$)(e,6):undefined)??[];if(!isDigest(n)||!isDigest(t)||r===undefined)return undefined;return{digest:n,id:t,createdAt:r,labels:(0,i.gZ)(o)}}const keyOf=(e,n)=>`${e} ${n}`;const indexVariants=e=>new Map(e.toReversed().map(e=>[keyOf(e.digest,e.id),e]));function withVariant({image:e,resolved:n},t,i){if(e===undefined||t===undefined||t.digest===e.id)return{image:e,resolved:n};const{digest:s,platform:r,shown:o}=t;const a={digest:s,platform:r};const d=i.get(keyOf(s,s))??i.get(keyOf(s,e.id));if(d===undefined&&!o){const t={revision:undefined,source:undefined,version:undefined};return{image:{...e,labels:t,manifest:{...a,unread:true}},resolved:n}}const c={...e,...d&&{createdAt:d.createdAt,labels:d.labels},manifest:a};return{image:c,resolved:n?.id===e.id?c:n}}}};