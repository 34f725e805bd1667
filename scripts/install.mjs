import { existsSync, readFileSync } from 'node:fs'
import { npm } from './npm.mjs'

/** Runs `npm ci` if node_modules is missing or differs from package-lock.json. */
export function installDependencies() {
  if (isStale()) npm(['ci', '--loglevel=error'])
}

/**
 * Whether a package is missing or has another version. npm lists what it has installed in
 * node_modules/.package-lock.json. Optional packages may be missing.
 */
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
