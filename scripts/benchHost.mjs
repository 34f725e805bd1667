// Measures the index in VS Code's own extension host, on a blog of 10,000 posts that it makes: `npm run bench:host`.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { format } from 'node:util'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import './build.mjs'
import { launchOptions } from './chromium.mjs'
import { editorAddress, startServer } from './server.mjs'

const [count = '10000'] = process.argv.slice(2)
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jekyll-posts-bench-')))
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(143))
spawnSync(process.execPath, ['scripts/tool.mjs', 'bench/writeBlog', folder, count], { stdio: 'inherit' })
const outfile = 'out/bench/host.js'
await build({
  entryPoints: ['test/bench/host.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  logLevel: 'warning',
})

const { port } = await startServer({ editor: 'newest' })
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage()
let ended = () => undefined
await page.exposeFunction('codeAutomationExit', (code) => ended(code))
await page.exposeFunction('codeAutomationLog', (type, args) => {
  const line = format(...args)
  if (/bench: |Error: /.test(line)) console.log(line.replace(/^.*?bench: /, '').split('\n')[0])
})
for (let start = 0; start < 2; start += 1) {
  const end = new Promise((resolve) => (ended = resolve))
  await page.goto(editorAddress(port, { folder, extension: resolve('.'), tests: resolve(outfile) }))
  const code = await end
  if (code !== 0) process.exitCode = 1
  await page.goto('about:blank')
}
await browser.close()
process.exit()
