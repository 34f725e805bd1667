// Measures how long it takes from a key to the picture in the preview, without the extension and with it:
// `npm run bench:preview-window [-- --grep 300]`.
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
