// Types posts into VS Code as a person does, and compares the saved files with what was typed (test/typist/).
// `npm run typist` types for hours, in the newest editor and then in the oldest; `npm run typist -- short` for some
// minutes. An argument may name the amount (`whole`, `fifth`, `short`) or the editor (`oldest`, `newest`); the others
// go to mocha. TYPIST_POSTS names a folder of more posts to type, TYPIST_WINDOWS the number of windows that type at the
// same time.
import { resolve } from 'node:path'
import './build.mjs'
import { launchOptions } from './chromium.mjs'
import { editors } from './editors.mjs'
import { runMocha } from './mocha.mjs'
import { editorAddress, startServer } from './server.mjs'

process.on('SIGTERM', () => process.exit(143))
const scopes = ['whole', 'fifth', 'short']
const given = process.argv.slice(2)
const isOurs = (each) => scopes.includes(each) || each in editors
const scope = given.find((each) => scopes.includes(each))
const editor = given.find((each) => each in editors)
const passes =
  scope || editor
    ? [[editor ?? 'newest', scope ?? 'whole']]
    : [
        ['newest', 'whole'],
        ['oldest', 'fifth'],
      ]
for (const [name, typed] of passes) process.exitCode = (await run(name, typed)) || process.exitCode

async function run(name, typed) {
  const { port, stop } = await startServer({ editor: name, beside: resolve('test/fixtures/formatter') })
  const code = await runMocha('typist', {
    arguments: ['--exit', '--timeout', '120000', ...given.filter((each) => !isOurs(each))],
    environment: {
      EDITOR_ADDRESS: editorAddress(port, { extension: resolve('.') }),
      PLAIN_ADDRESS: editorAddress(port, {}),
      EDITOR_NAME: name,
      CHROMIUM: JSON.stringify(launchOptions()),
      TYPIST_SCOPE: typed,
    },
  })
  stop()
  return code
}
