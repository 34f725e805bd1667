import { resolve } from 'node:path'
import { format } from 'node:util'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { launchOptions } from './chromium.mjs'
import { editorAddress, startServer } from './server.mjs'

/**
 * Runs a benchmark in the newest VS Code's own extension host, in one window after the other, and prints its lines.
 * @param {string} entry the benchmark, which exports `run` as an extension's tests do
 * @param {{ folder: string, extension: string }[]} windows the folder and the extension of each window
 */
export async function benchInHost(entry, windows) {
  const outfile = `out/bench/${entry.replace(/^.*\/|\.ts$/g, '')}.js`
  const options = { bundle: true, platform: 'node', target: 'node20', external: ['vscode'], logLevel: 'warning' }
  await build({ entryPoints: [entry], outfile, ...options })
  const { port } = await startServer({ editor: 'newest' })
  const browser = await chromium.launch(launchOptions())
  const page = await browser.newPage()
  let ended = () => undefined
  await page.exposeFunction('codeAutomationExit', (code) => ended(code))
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = format(...args)
    if (/bench: |Error: /.test(line)) console.log(line.replace(/^.*?bench: /, '').split('\n')[0])
  })
  for (const { folder, extension } of windows) {
    const end = new Promise((done) => (ended = done))
    await page.goto(editorAddress(port, { folder, extension, tests: resolve(outfile) }))
    const code = await end
    if (code !== 0) process.exitCode = 1
    await page.goto('about:blank')
  }
  await browser.close()
  process.exit()
}
