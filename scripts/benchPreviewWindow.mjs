// Measures the time from a key to the new text in the preview, in a window without the extension and in one with it:
// `npm run tool -- bench/preview-window [--grep 300]`.
import { resolve } from 'node:path'
import './build.mjs'
import { launchOptions } from './chromium.mjs'
import { runMocha } from './mocha.mjs'
import { editorAddress, startServer } from './server.mjs'

process.on('SIGTERM', () => process.exit(143))
const { port, stop } = await startServer({ editor: 'newest' })
process.exitCode = await runMocha('bench', {
  arguments: ['--timeout', '300000', ...process.argv.slice(2)],
  environment: {
    EDITOR_ADDRESS: editorAddress(port, { extension: resolve('.') }),
    PLAIN_ADDRESS: editorAddress(port, {}),
    EDITOR_NAME: 'newest',
    CHROMIUM: JSON.stringify(launchOptions()),
  },
})
stop()
