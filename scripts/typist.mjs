// Runs test/typist: a person types posts into VS Code, and finds in the files what was typed. `npm run typist` types for
// hours; `npm run typist -- short` for some minutes. Arguments: the editor (`oldest`, `newest`), `short`,
// and what mocha takes. TYPIST_POSTS names a folder of posts that are typed besides.
import { resolve } from 'node:path'
import './build.mjs'
import { launchOptions } from './chromium.mjs'
import { editors } from './editors.mjs'
import { runMocha } from './mocha.mjs'
import { editorAddress, startServer } from './server.mjs'

process.on('SIGTERM', () => process.exit(143))
const given = process.argv.slice(2)
const editor = given.find((each) => each in editors) ?? 'newest'
const isShort = given.includes('short')
const { port, stop } = await startServer({ editor })
process.exitCode = await runMocha('typist', {
  arguments: ['--timeout', '120000', ...given.filter((each) => each !== editor && each !== 'short')],
  environment: {
    EDITOR_ADDRESS: editorAddress(port, { extension: resolve('.') }),
    PLAIN_ADDRESS: editorAddress(port, {}),
    EDITOR_NAME: editor,
    CHROMIUM: JSON.stringify(launchOptions()),
    ...(isShort ? {} : { TYPIST_ALL: 'yes' }),
  },
})
stop()
