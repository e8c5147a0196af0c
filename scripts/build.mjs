// Makes dist/ from src/: tsc turns TypeScript into lib/, ncc makes one bundle of it for all entry points. The same
// source gives the same bytes on every machine: __tests__/dist.test.ts checks dist/ against it.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minifySync } from '@swc/core'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = join(root, process.argv[2] ?? 'dist')
const require = createRequire(import.meta.url)
const packageFolder = (name) => dirname(require.resolve(`${name}/package.json`))
const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })

/** Characters of a file from which on it is worth it; smaller ones can be read as they are. */
const large = 20_000
/** Names that a stack trace shows stay. */
const mangle = { keep_fnames: true, keep_classnames: true }

// Three one-line entry points into one bundle. A Node that is too old fails at load with an unclear error, so the
// entry point that people start themselves checks the version first.
const doors = {
  'index.js': `import { action } from './bundle/index.js'

await action()
`,
  'manifest.js': `import { manifest } from './bundle/index.js'

await manifest()
`,
  'cli.js': `#!/usr/bin/env node
const needed = 24
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(\`Runtime Drift needs Node \${needed} or newer, this is \${process.version}. Try: npx node@\${needed} \${process.argv[1]}\`)
  process.exit(70)
}
const { cli } = await import('./bundle/index.js')
await cli()
`,
}

rmSync(join(root, 'lib'), { recursive: true, force: true })
execFileSync(process.execPath, [join(packageFolder('typescript'), 'bin', 'tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})

const patched = join(root, 'lib', 'node_modules')
patchCore(copyOf('@actions/core'))
patchUndici(copyOf('undici'))

// Replaces the old output only after the compilation succeeded.
rmSync(out, { recursive: true, force: true })
const ncc = join(packageFolder('@vercel/ncc'), 'dist', 'ncc', 'cli.js')
const bundle = join(out, 'bundle')
run(ncc, 'build', 'lib/doors.js', '-o', bundle, '--license', 'licenses.txt', '-q')
renameSync(join(bundle, 'licenses.txt'), join(out, 'licenses.txt'))
for (const [file, text] of Object.entries(doors)) writeFileSync(join(out, file), text)
chmodSync(join(out, 'cli.js'), 0o755)

for (const file of readdirSync(bundle)) {
  if (readFileSync(join(bundle, file), 'utf8').includes('webpackMissingModule')) {
    throw new Error(`${file}: ncc left out a module that it could not find; the bundle would fail when it runs`)
  }
}

for (const file of readdirSync(bundle)) compact(join(bundle, file))

/** Removes comments and white space, and shortens the names of local variables. The bundle is a fifth smaller. */
function compact(file) {
  const text = readFileSync(file, 'utf8')
  if (text.length < large) return
  const { code } = minifySync(text, { module: true, compress: false, mangle, format: { comments: false } })
  writeFileSync(file, code)
}

/** Copies a package to a place where the bundler finds it before the original; returns its folder. */
function copyOf(name) {
  const copy = join(patched, name)
  cpSync(join(root, 'node_modules', name), copy, { recursive: true, dereference: true })
  return copy
}

/**
 * Marks @actions/core as free of side effects, so that the bundler drops what is never called: an HTTP client, and a
 * second undici with it. See docs/decisions/0002.
 */
function patchCore(copy) {
  const file = join(copy, 'package.json')
  const published = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...published, sideEffects: false }))
}

/** Loads the HTTP/2 client, and node:http2 with it, only when HTTP/2 is requested. See docs/decisions/0003. */
function patchUndici(copy) {
  const file = join(copy, 'lib', 'dispatcher', 'client.js')
  const text = readFileSync(file, 'utf8')
  const eager = "const connectH2 = require('./client-h2.js')"
  if (!text.includes(eager)) throw new Error('undici loads HTTP/2 in another way now: see docs/decisions/0003')
  writeFileSync(file, text.replace(eager, "const connectH2 = (...given) => require('./client-h2.js')(...given)"))
}
