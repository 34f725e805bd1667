import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fetchServer } from './editors.mjs'

/**
 * Starts a VS Code server that only this machine reaches. It ends when this process does.
 * @param {object} options
 * @param {'oldest' | 'newest'} options.editor
 * @param {string} [options.token] the connection token; without one, any local process reaches the server
 * @param {boolean} [options.trust] whether folders have to be trusted, as they have in an editor for a person
 * @param {boolean} [options.underTest] whether it takes an extension under development and its tests from the address
 * @returns {Promise<{ port: number, stop: () => void }>} once it listens
 */
export async function startServer({ editor, token, trust = false, underTest = false }) {
  const { node, main } = fetchServer(editor)
  const data = mkdtempSync(join(tmpdir(), 'jekyll-posts-editor-'))
  const server = spawn(node, [main, ...flags({ token, trust, underTest, data })], {
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

function flags({ token, trust, underTest, data }) {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms', '--disable-telemetry'],
    ...['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')],
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...(trust ? [] : ['--disable-workspace-trust']),
    ...(underTest ? ['--enable-smoke-test-driver'] : []),
  ]
}

/** The server picks a free port and says so when it is ready. */
function portOf(server) {
  const said = []
  return new Promise((resolve, reject) => {
    const listen = (line) => {
      said.push(line)
      const port = /listening on (\d+)/.exec(line)?.[1]
      if (port) resolve(Number(port))
    }
    createInterface(server.stdout).on('line', listen)
    createInterface(server.stderr).on('line', (line) => said.push(line))
    server.on('error', reject)
    server.on('exit', (code) => reject(new Error(`The VS Code server ended with ${code}:\n${said.join('\n')}`)))
  })
}

function endGroup(server) {
  if (server.exitCode !== null) return
  if (process.platform === 'win32') server.kill()
  else process.kill(-server.pid, 'SIGKILL')
}

/**
 * The address that opens a folder in a server, with an extension that is under development.
 * @param {number} port
 * @param {{ folder?: string, extension: string, tests?: string, token?: string }} parts absolute paths and the server's token; without a folder, one can be added
 */
export function editorAddress(port, { folder, extension, tests, token }) {
  const host = `127.0.0.1:${port}`
  const payload = [
    ['extensionDevelopmentPath', `vscode-remote://${host}${extension}`],
    ...(tests ? [['extensionTestsPath', `vscode-remote://${host}${tests}`]] : []),
    ['skipWelcome', 'true'],
  ]
  return `http://${host}/?${new URLSearchParams({ payload: JSON.stringify(payload), ...(folder && { folder }), ...(token && { tkn: token }) })}`
}
