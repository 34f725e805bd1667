import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fetchServer } from './editors.mjs'

/**
 * Starts a VS Code server that only this machine can reach. It ends with this process.
 * @param {object} options
 * @param {'oldest' | 'newest'} options.editor
 * @param {boolean} [options.trust] whether VS Code asks a person to trust folders
 * @param {string} [options.token] the token that a URL needs; without one, any local process can use the server
 * @param {string} [options.extension] the folder of an extension to install; without one, the URL may name an extension
 * under development and its tests
 * @param {string} [options.beside] the folder of another extension to install
 * @returns {Promise<{ port: number, stop: () => void }>} once it listens
 */
export async function startServer({ editor, trust = false, token, extension, beside }) {
  const { node, main } = fetchServer(editor)
  const data = mkdtempSync(join(tmpdir(), 'jekyll-posts-editor-'))
  const extensions = join(data, 'extensions')
  mkdirSync(extensions)
  if (extension) symlinkSync(extension, join(extensions, 'jekyll-posts'), 'junction')
  if (beside) symlinkSync(beside, join(extensions, 'beside'), 'junction')
  const server = spawn(node, [main, ...flags(data, extensions), ...access({ trust, token, extension })], {
    detached: process.platform !== 'win32', // a group of its own, so that its children end with it
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => {
    process.off('exit', stop)
    endGroup(server)
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
  process.on('exit', stop)
  return { port: await portOf(server), stop }
}

/**
 * The URL that opens a folder in a server. All paths are absolute.
 * @param {number} port
 * @param {object} what
 * @param {string} [what.folder] the folder; it may be added to the URL later
 * @param {string} [what.token] the token of the server
 * @param {string} [what.extension] the folder of an extension under development
 * @param {string} [what.tests] the tests of that extension, to run at once
 */
export function editorAddress(port, { folder, token, extension, tests }) {
  const host = `127.0.0.1:${port}`
  const payload = [
    ['skipWelcome', 'true'],
    ...(extension ? [['extensionDevelopmentPath', `vscode-remote://${host}${extension}`]] : []),
    ...(tests ? [['extensionTestsPath', `vscode-remote://${host}${tests}`]] : []),
  ]
  const parts = { ...(token && { tkn: token }), payload: JSON.stringify(payload), ...(folder && { folder }) }
  return `http://${host}/?${new URLSearchParams(parts)}`
}

function flags(data, extensions) {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms', '--disable-telemetry'],
    ...['--server-data-dir', data, '--extensions-dir', extensions],
  ]
}

function access({ trust, token, extension }) {
  return [
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...(trust ? [] : ['--disable-workspace-trust']),
    ...(extension ? [] : ['--enable-smoke-test-driver']),
  ]
}

/** The free port that the server has chosen, once it listens. */
function portOf(server) {
  const said = []
  return new Promise((resolve, reject) => {
    createInterface(server.stderr).on('line', (line) => said.push(line))
    createInterface(server.stdout).on('line', (line) => {
      said.push(line)
      const port = /listening on (\d+)/.exec(line)?.[1]
      if (port) resolve(Number(port))
    })
    server.on('error', reject)
    server.on('exit', (code) => reject(new Error(`The VS Code server ended with ${code}:\n${said.join('\n')}`)))
  })
}

function endGroup(server) {
  if (server.exitCode !== null) return
  if (process.platform === 'win32') server.kill()
  else process.kill(-server.pid, 'SIGKILL')
}
