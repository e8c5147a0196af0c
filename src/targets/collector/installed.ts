import type { ServiceAsk } from '../port.ts'
import type { EngineName } from './engines.ts'
import { frame } from './frame.ts'
import { requestBytes, requestedFiles, requestLines } from './request.ts'
import { renderScript } from './script.ts'
import { greeting, installedCommand, watched } from './session.ts'
import { shellWord } from './shell.ts'

const digit = '[0-9a-f]'

/** For awk: passes a valid request on, and prints nothing for any other text. */
const requestRule = String.raw`
function bad() { wrong = 1; exit }
BEGIN { left = -1; n = 0 }
NR > ${requestLines} || (bytes += length($0)) > ${requestBytes} { bad() }
NR == 1 {
  if ($0 !~ /^${frame.replace('/', String.raw`\/`)} collect ${digit}[-0-9a-f]*$/ || length($3) != 36) bad()
  line[n++] = $3
  next
}
path {
  if ($0 !~ /^\// || $0 ~ /(^|\/)\.\.(\/|$)/) bad()
  path = 0
  line[n++] = $0
  next
}
left > 0 {
  name = substr($0, 9)
  if ($0 !~ /^${digit.repeat(8)}[^\/]/ || name ~ /(^|\/)\.\.(\/|$)/) bad()
  left--
  line[n++] = $0
  next
}
/^files [A-Za-z0-9][A-Za-z0-9_.\/-]* [1-9][0-9]* 0[0-2][0-7]$/ {
  if ($2 in seen || length($3) > 6) bad()
  seen[$2] = 1
  left = $3 + 0
  path = 1
  line[n++] = $0
  next
}
$0 == "end" { done = 1; exit }
{ bad() }
END { if (!wrong && done && left < 1 && !path) for (i = 0; i < n; i++) print line[i] }`

/** For awk: the list of the service that the variable names, with its mark and its path. */
const listRule = `
BEGIN { name = ENVIRON["service"] }
NR == 1 { next }
left > 0 { left--; if (mine) print; next }
{ left = $3 + 1; mine = $2 == name; if (mine) print $4 }`

/**
 * The program that a key may run and nothing else, for `/bin/sh`. Its content is fixed when it is created: these services,
 * and no other container. A request on standard input brings the nonce and the expected files, is parsed
 * against a schema, and is never executed. One connection can bring several requests, one after the other. The shell reads
 * them line by line, because some versions of awk wait for a full block of a pipe.
 */
export function installedProgram(asks: readonly ServiceAsk[], engine?: EngineName): string {
  const fixed = asks.map(
    ({ files, ...ask }): ServiceAsk => (files === undefined ? ask : { ...ask, files: requestedFiles(files) }),
  )
  const lists = fixed.flatMap(({ name, files }, index) => (files === undefined ? [] : [adjustment(name, index)]))
  const script = renderScript(fixed, {
    ...{ nonce: '', published: true, engine, shows: 'asked' },
    adjust: `nonce=$asked\n${lists.join('')}`,
  })
  return `#!/bin/sh
# Runtime Drift: prints the evidence of ${asks.length === 1 ? 'one service' : `${asks.length} services`} of this host, and only reads.
# It runs as the forced command of an SSH key. Its arguments are not used, and its standard input is data.
LC_ALL=C; export LC_ALL
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/snap/bin; export PATH
unset IFS CDPATH ENV BASH_ENV
refuse() { echo "runtime-drift-collect: $1" >&2; exit 64; }
case \${SSH_ORIGINAL_COMMAND-${installedCommand}} in
${installedCommand}) ;;
*) refuse 'this key may only run ${installedCommand}' ;;
esac
newline='
'
listed() { printf '%s\\n' "$request" | service=$1 awk ${shellWord(listRule)}; }
${greeting}round=0
while :; do
request=$(
ulimit -v 500000 2>/dev/null
while IFS= read -r line; do [ -n "$line" ] || continue; printf '%s\\n' "$line"; [ "$line" != end ] || break; done | awk ${shellWord(requestRule)})
if [ -z "$request" ]; then
[ "$round" = 0 ] || exit 0
refuse 'the request is not valid, or not of version ${frame}'
fi
asked=\${request%%"$newline"*}
${watched(script)}printf '\\n${frame} ready %s %s\\n' "$asked" "$?"
round=1
done
`
}

/** Takes the list of a service from the request. Its path must be the one that is installed. */
const adjustment = (name: string, index: number): string => `given=$(listed ${shellWord(name)})
if [ -n "$given" ]; then
mark${index}=\\\\\${given%%"$newline"*}; given=\${given#*"$newline"}
[ "\${given%%"$newline"*}" = "$artifact${index}" ] || refuse 'the files of a service are at another path here'
files${index}=\${given#*"$newline"}
fi
`
