import { type Covered, coverings } from '../../model/instance.ts'
import { readMount } from './files-record.ts'
import { memberFormat, readText } from './shell.ts'

/**
 * A further line of `docker inspect`, for the script alone: working directory, mounts and command of a container with
 * mounts. The command never leaves the host.
 */
export const coveredFormat = `{{if .Mounts}}${[
  'over',
  '{{json .ID}}',
  '{{json .State.Pid}}',
  '{{json (printf "%.1024s" .Config.WorkingDir)}}',
  `{{len .Mounts}}{{range .Mounts}}\t{{json (printf "%.1024s" .Destination)}}\t{${memberFormat({
    type: '{{json (printf "%.16s" .Type)}}',
    name: '{{json (printf "%.256s" .Name)}}',
    source: '{{json (printf "%.1024s" .Source)}}',
    destination: '{{json (printf "%.1024s" .Destination)}}',
    writable: '{{json .RW}}',
  })}}{{end}}`,
  '{{json (printf "%.1024s" .Path)}}{{range .Args}}\t{{json (printf "%.65536s" .)}}{{end}}',
].join('\t')}{{end}}`

/** The most words of a command that are read. One with more of them does not show what it runs. */
const maxWords = 2000

/** Endings of files that hold code. A mounted configuration or key is normal. */
const code =
  '[.](js|mjs|cjs|ts|mts|tsx|jsx|py|pyc|pyz|rb|ru|php|phar|jar|war|class|dll|exe|ex|exs|beam|pl|lua|wasm|sh|bash|go|rs|R|jl|so)$'

/** Programs that run what is in their working directory. */
const runners = [
  'node|nodejs|npm|npx|yarn|yarnpkg|pnpm|bun|bunx|deno|ts-node|tsx|nodemon|next|nuxt|vite|pm2|pm2-runtime|pm2-docker',
  'python[0-9.]*|pypy[0-9.]*|pipenv|poetry|uv|flask|django-admin|gunicorn|uvicorn|hypercorn|daphne|celery|granian|streamlit',
  'ruby|bundle|rails|rake|puma|unicorn|sidekiq|rackup|thin|foreman',
  'php[0-9.]*|php-fpm[0-9.]*|apache2-foreground|httpd-foreground|apache2|httpd|frankenphp|rr|nginx|caddy',
  'java|dotnet|mix|iex|elixir|perl|lua|make|gradle|mvn|go|air|cargo|Rscript|julia|supervisord',
].join('|')

/** Programs that start another one, which follows among their arguments. */
const wrappers =
  'sh|bash|ash|dash|env|exec|nice|sudo|su-exec|gosu|setpriv|tini|dumb-init|catatonit|docker-init|timeout|wait-for-it|.*entrypoint.*|.*[.](sh|bash)'

/** Options of runners that name a directory of code. */
const codeOptions = '--?(chdir|app-dir|cp|classpath|class-path|pythonpath|prefix|cwd|working-dir)'

/** Directories below the working directory that usually hold code. */
const codeFolders = 'src|dist|build|lib|app|server|out|output|bin|cmd|pkg|target|[.]next|[.]output'

/** Document roots of web servers. */
const roots = '/usr/share/nginx/html /usr/local/apache2/htdocs /usr/share/caddy /var/www/html /app/public'

/**
 * For awk: whether a mount holds the code that a container runs, which its image then does not show (record `A`):
 * `executable` and `file`: a program or a code file of the command is in the mount. `runner`: the mount holds the working
 * directory, and the command runs what is there. `directory`: the same, and the command does not show what it runs, or the
 * mount holds a directory below that is named like code. A mounted script that starts the code of the image is the same,
 * unless it lies in a mounted working directory. Mounts of data, configurations and dependencies are none of these. A bare
 * command is found in PATH and not in the working directory.
 */
export const coveredRule = String.raw`function o_below(path, folder) { return path == folder || index(path, folder "/") == 1 }
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
          else file = name ~ /${code.replaceAll('/', '\\/')}/
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
            if (o_below(o_at[k], o_dir) && substr(o_at[k], length(o_dir) + 2) ~ /^(${codeFolders.replaceAll('/', '\\/')})$/) o_tell("directory", "", k)
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
      }`

/** The keys of a record `A`. */
export const coveredKeys = ['id', 'how', 'by', 'mount']

/** A record `A`: the mount that holds the code of a container. */
export function readCovered(value: unknown): (Covered & { readonly id: string }) | undefined {
  if (!Array.isArray(value) || value.length !== coveredKeys.length) return undefined
  const [id, by, mount] = [readText(value[0]), readText(value[2]), readMount(value[3])]
  const how = coverings.find((one) => one === value[1])
  if (id === undefined || how === undefined || by === undefined || mount === undefined) return undefined
  return { id, how, by: by.slice(0, 300), mount }
}
