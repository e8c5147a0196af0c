// Renders a job summary as GitHub would and takes screenshots of it, for a visual check:
//   node scripts/look.mjs SUMMARY.md OUT.png   writes OUT-light.png and OUT-dark.png
// Needs Debian's chromium.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { marked } from 'marked'
import { chromium } from 'playwright-core'

const [source, out] = process.argv.slice(2)
if (source === undefined || out === undefined) {
  console.error('usage: node scripts/look.mjs SUMMARY.md OUT.png')
  process.exit(64)
}

const style = readFileSync(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'), 'utf8')
const body = await marked.parse(readFileSync(source, 'utf8'), { gfm: true })
const page = `<!doctype html><meta charset="utf-8"><style>${style}
  body { margin: 0 } .markdown-body { box-sizing: border-box; max-width: 1012px; min-height: 100vh; padding: 24px 32px }
</style><article class="markdown-body">${body}</article>`

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
try {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({
      colorScheme,
      javaScriptEnabled: false,
      viewport: { width: 1012, height: 400 },
    })
    const tab = await context.newPage()
    await tab.setContent(page)
    await tab.screenshot({ path: out.replace(/(\.png)?$/, `-${colorScheme}.png`), fullPage: true })
    await context.close()
  }
} finally {
  await browser.close()
}
