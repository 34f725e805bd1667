// Runs test/browser/**/*.test.ts: Chromium opens VS Code and uses it as a person does. `npm run tool -- browser` runs
// the newest VS Code, `npm run tool -- browser oldest` the oldest that we support. Other arguments go to mocha (`--grep
// preview`).
import { resolve } from 'node:path'
import './build.mjs'
import { launchOptions } from './chromium.mjs'
import { editors } from './editors.mjs'
import { runMocha } from './mocha.mjs'
import { editorAddress, startServer } from './server.mjs'

process.on('SIGTERM', () => process.exit(143))
const [first] = process.argv.slice(2)
const editor = first in editors ? first : 'newest'
const { port, stop } = await startServer({ editor })
process.exitCode = await runMocha('browser', {
  arguments: ['--timeout', '120000', ...process.argv.slice(first === editor ? 3 : 2)],
  environment: {
    EDITOR_ADDRESS: editorAddress(port, { extension: resolve('.') }),
    EDITOR_NAME: editor,
    CHROMIUM: JSON.stringify(launchOptions()),
  },
})
stop()
