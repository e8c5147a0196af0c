#!/usr/bin/env node
const needed = 24
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(`Runtime Drift needs Node ${needed} or newer, this is ${process.version}. Try: npx node@${needed} ${process.argv[1]}`)
  process.exit(70)
}
const { cli } = await import('./bundle/index.js')
await cli()
