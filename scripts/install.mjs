import { existsSync, readFileSync } from 'node:fs'
import { npm } from './npm.mjs'

/** Runs `npm ci` if node_modules is missing or is not what package-lock.json asks for. */
export function installDependencies() {
  if (isStale()) npm(['ci', '--loglevel=error'])
}

/** npm keeps in node_modules/.package-lock.json what it has installed; optional packages may be absent on this platform. */
function isStale() {
  if (!existsSync('node_modules/.package-lock.json')) return true
  const wanted = packagesOf('package-lock.json')
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.entries(wanted).some(
    ([path, { version, optional, peer }]) => path && !optional && !peer && installed[path]?.version !== version,
  )
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}
