// `npm start [folder]` opens the example blog, or a folder of yours, in VS Code with the extension as it is in src/.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { installDependencies } from './install.mjs'

const folder = resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? resolve('examples/blog'))
if (existsSync(folder)) await start()
else fail(`There is no folder ${folder}.`)

async function start() {
  installDependencies()
  await import('./build.mjs')
  if (hasDesktop()) openDesktop()
  else await serve()
}

function fail(reason) {
  console.error(reason)
  process.exitCode = 1
}

function hasDesktop() {
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code']
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.some((path) => names.some((name) => existsSync(join(path, name))))
}

function openDesktop() {
  const args = ['--new-window', `--extensionDevelopmentPath=${resolve('.')}`, folder]
  const isWindows = process.platform === 'win32' // `code` is a batch file there: it needs a shell, which needs quotes
  const { status } = isWindows
    ? spawnSync('code', quoted(args), { stdio: 'inherit', shell: true })
    : spawnSync('code', args, { stdio: 'inherit' })
  process.exitCode = status ?? 1
}

/** Arguments for a shell of Windows; a path cannot have quotes there. */
function quoted(args) {
  return args.map((arg) => `"${arg}"`)
}

/** A server that opens only to who has the address, and that asks whether the folder is to be trusted. */
async function serve() {
  const { editorAddress, startServer } = await import('./server.mjs')
  const token = randomBytes(24).toString('hex')
  const { port } = await startServer({ editor: 'newest', trust: true, token, extension: resolve('.') })
  console.log(`\nVS Code is at ${editorAddress(port, { folder, token })}\nCtrl+C ends it.`)
  process.on('SIGINT', () => process.exit()).on('SIGTERM', () => process.exit())
}
