import { existsSync, readFileSync } from 'node:fs'
import { npm } from './npm.mjs'

/** Runs `npm ci` if node_modules is missing or is not what package-lock.json asks for. */
export function installDependencies() {
  if (isStale()) npm(['ci', '--loglevel=error'])
}

/** npm writes down in node_modules/.package-lock.json what it has installed; optional packages may be absent on this platform. */
function isStale() {
  if (!existsSync('node_modules/.package-lock.json')) return true
  const installed = packagesOf('node_modules/.package-lock.json')
  const wanted = Object.entries(packagesOf('package-lock.json')).filter(
    ([path, { optional, peer }]) => path && !optional && !peer,
  )
  return wanted.some(([path, { version }]) => installed[path]?.version !== version || !existsSync(path))
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}
