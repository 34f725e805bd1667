// Builds the extension and opens VS Code with it: `npm start` on the example blog, `npm start FOLDER` on a blog of
// yours. Without a VS Code on this machine, it serves one to a browser.
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
  const isWindows = process.platform === 'win32' // `code` is a batch file there, which needs a shell and quotes
  const { status } = isWindows
    ? spawnSync('code', quoted(args), { stdio: 'inherit', shell: true })
    : spawnSync('code', args, { stdio: 'inherit' })
  process.exitCode = status ?? 1
}

/** Quotes arguments for the shell of Windows, on which a path cannot contain quotes. */
function quoted(args) {
  return args.map((arg) => `"${arg}"`)
}

/** Serves VS Code at a URL with a secret token. VS Code asks whether to trust the folder. */
async function serve() {
  const { editorAddress, startServer } = await import('./server.mjs')
  const token = randomBytes(24).toString('hex')
  const { port } = await startServer({ editor: 'newest', trust: true, token, extension: resolve('.') })
  console.log(`\nVS Code is at ${editorAddress(port, { folder, token })}\nCtrl+C ends it.`)
  process.on('SIGINT', () => process.exit()).on('SIGTERM', () => process.exit())
}
