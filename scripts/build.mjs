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

leanCore(join(root, 'lib', 'node_modules', '@actions', 'core'))

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

/**
 * Puts a copy of @actions/core where the bundler finds it before the real one. It says that importing it does nothing but
 * define functions, so that what nobody calls is left out (@actions/exec, summaries, tokens), and takes `crypto`
 * from the global of that name, which is loaded when it is first used. See docs/decisions/0002.
 */
function leanCore(copy) {
  cpSync(join(root, 'node_modules', '@actions', 'core'), copy, { recursive: true, dereference: true })
  const about = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'))
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...about, sideEffects: false }))
  const commands = join(copy, 'lib', 'file-command.js')
  const text = readFileSync(commands, 'utf8')
  const lean = text.replace("import * as crypto from 'crypto';\n", '')
  if (lean === text) throw new Error('@actions/core loads crypto in another way now: see scripts/build.mjs')
  writeFileSync(commands, lean)
}
