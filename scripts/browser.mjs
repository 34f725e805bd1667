// Runs test/browser/**/*.test.ts: Chromium opens the newest VS Code and works it as a person does. Arguments go to mocha
// (`npm run browser -- --grep preview`).
import { resolve } from 'node:path'
import './build.mjs'
import { launchOptions } from './chromium.mjs'
import { runMocha } from './mocha.mjs'
import { editorAddress, startServer } from './server.mjs'

process.on('SIGTERM', () => process.exit(143))
const { port, stop } = await startServer({ editor: 'newest' })
process.exitCode = await runMocha('browser', {
  arguments: ['--timeout', '120000', ...process.argv.slice(2)],
  environment: {
    EDITOR_ADDRESS: editorAddress(port, { extension: resolve('.') }),
    CHROMIUM: JSON.stringify(launchOptions()),
  },
})
stop()
