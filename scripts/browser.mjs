// Runs test/browser/**/*.test.ts: Chromium opens VS Code and works it as a person does. The first argument may name the
// editor, the others go to mocha (`npm run browser -- oldest --grep preview`).
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
