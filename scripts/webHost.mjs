// Runs test/host in the web extension host, a web worker without Node.js: `npm run tool -- web-host`.
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { runTests } from '@vscode/test-web'
import { chromium } from 'playwright'
import './build.mjs'
import { launchOptions } from './chromium.mjs'
import { fetchWebEditor } from './editors.mjs'
import { bundleHostTests } from './hostBundle.mjs'
import { copyWorkspace } from './workspace.mjs'

const { folder, commit } = fetchWebEditor()
const { executablePath, args } = launchOptions()
const launch = chromium.launch.bind(chromium)
chromium.launch = (options) => launch({ ...options, executablePath }) // test-web has no option for this

process.on('SIGTERM', () => process.exit(143))
await runTests({
  browserType: 'chromium',
  browserOptions: args,
  port: await freePort(),
  quality: 'stable',
  testRunnerDataDir: folder,
  commit,
  esm: true,
  extensionDevelopmentPath: resolve('.'),
  extensionTestsPath: resolve(await bundleHostTests({ trusted: true })),
  folderPath: copyWorkspace(),
})
process.exit() // test-web's server would keep this process running for a while

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })
}
