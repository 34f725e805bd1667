import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fetchServer } from './editors.mjs'

/**
 * Starts a VS Code server that only this machine reaches. It ends when this process does.
 * @param {object} options
 * @param {'oldest' | 'newest'} options.editor
 * @param {boolean} [options.trust] whether folders have to be trusted, as they have in an editor for a person
 * @param {string} [options.token] what an address has to name; without one, any local process reaches the server
 * @param {string} [options.extension] the folder of an extension that is installed in it; without one, it takes an
 * extension under development and its tests from the address
 * @param {string} [options.beside] the folder of an extension that is installed besides
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
 * The address that opens a folder in a server.
 * @param {number} port
 * @param {object} what all paths are absolute
 * @param {string} [what.folder] without one, it can be added to the address
 * @param {string} [what.token] the server's
 * @param {string} [what.extension] the folder of an extension that is under development
 * @param {string} [what.tests] the extension's tests, which then run
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

/** The server picks a free port and says so when it is ready. */
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
