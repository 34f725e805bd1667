import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import process from 'node:process'

/**
 * Writes a file so that no reader and no crash ever sees half of it: to a neighbour that then takes its place. Its mode
 * stays, and a link keeps pointing where it did.
 */
export function writeText(path: string, text: string): void {
  const real = realpathSync(path)
  const neighbour = `${real}.${process.pid}.tmp`
  try {
    const file = openSync(neighbour, 'wx')
    try {
      writeSync(file, text)
      fchmodSync(file, statSync(real).mode)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(neighbour, real)
  } catch (error) {
    rmSync(neighbour, { force: true })
    throw error
  }
}
