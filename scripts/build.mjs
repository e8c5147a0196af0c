// Makes dist/ from src/: tsc turns TypeScript into lib/, ncc bundles each front door with what it imports.
// The same source gives the same bytes, wherever it is built: __tests__/dist.test.ts holds dist/ against that.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = join(root, process.argv[2] ?? 'dist')
const require = createRequire(import.meta.url)
const packageFolder = (name) => dirname(require.resolve(`${name}/package.json`))
const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })

// Node older than what the bundle needs fails at load, in words that help nobody.
const launcher = `#!/usr/bin/env node
const needed = 24
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(\`Runtime Drift needs Node \${needed} or newer, this is \${process.version}. Try: npx node@\${needed} \${process.argv[1]}\`)
  process.exit(70)
}
await import('./cli/index.js')
`

rmSync(join(root, 'lib'), { recursive: true, force: true })
execFileSync(process.execPath, [join(packageFolder('typescript'), 'bin', 'tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})

leanCore(lean('@actions/core'))
leanUndici(lean('undici'))

// Only what compiles replaces what is there.
rmSync(out, { recursive: true, force: true })
const ncc = join(packageFolder('@vercel/ncc'), 'dist', 'ncc', 'cli.js')
run(ncc, 'build', 'lib/main.js', '-o', out, '--license', 'licenses.txt', '-q')
run(ncc, 'build', 'lib/cli.js', '-o', join(out, 'cli'), '--license', 'licenses.txt', '-q')
// A bundle of its own: it loads a tenth of what the verification does.
run(ncc, 'build', 'lib/manifest.js', '-o', join(out, 'manifest'), '--license', 'licenses.txt', '-q')
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'cli.js'), launcher)
chmodSync(join(out, 'cli.js'), 0o755)

for (const file of readdirSync(out, { recursive: true })) {
  if (String(file).endsWith('.js') && readFileSync(join(out, String(file)), 'utf8').includes('webpackMissingModule')) {
    throw new Error(`${file}: ncc left out a module that it could not find; the bundle would fail when it runs`)
  }
}

/** Puts a copy of a package where the bundler finds it before the real one; gives its folder. */
function lean(name) {
  const copy = join(root, 'lib', 'node_modules', name)
  cpSync(join(root, 'node_modules', name), copy, { recursive: true, dereference: true })
  return copy
}

/** Writes a text of such a copy in another way. What is not there any more stops the build: an update has changed it. */
function rewrite(copy, file, from, to) {
  const path = join(copy, file)
  const text = readFileSync(path, 'utf8')
  const written = text.replace(from, () => to)
  if (written === text) throw new Error(`${file} is written in another way now: see scripts/build.mjs`)
  writeFileSync(path, written)
}

/**
 * Says that importing @actions/core does nothing but define functions, so that what nobody calls is left out (@actions/exec,
 * summaries, tokens), and takes `crypto` from the global of that name, which is loaded when it is first used. See
 * docs/decisions/0002.
 */
function leanCore(copy) {
  rewrite(copy, 'package.json', '{', '{ "sideEffects": false,')
  rewrite(copy, join('lib', 'file-command.js'), "import * as crypto from 'crypto';\n", '')
}

/**
 * Loads what speaks HTTP/2, and node:http2 with it, when a server was asked for it; leaves out a second parser of HTTP/1.1 that
 * nobody switches on, and what makes bodies of forms, which are never sent. See docs/decisions/0003.
 */
function leanUndici(copy) {
  const folder = join('lib', 'dispatcher')
  const late = "const connectH2 = (...given) => require('./client-h2.js')(...given)"
  rewrite(copy, join(folder, 'client.js'), "const connectH2 = require('./client-h2.js')", late)
  const parser = /= typeof esbuildDetection === 'undefined'\n {2}\? require\('\.\/parser-h1\.js'\)\n {2}: \{\}/
  rewrite(copy, join(folder, 'client-h1.js'), parser, '= { getMiloEnabled: () => false }')
  for (const file of ['fetch/body.js', 'fetch/formdata.js', 'webidl/index.js'])
    rewrite(copy, join('lib', 'web', file), /^[\s\S]+$/, "throw new Error('this client sends no forms')\n")
}
