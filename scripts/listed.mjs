// Helpers for comparing `jekyll-posts list` with Jekyll.
import { spawnSync } from 'node:child_process'

/** Writes a value as Ruby's `inspect` does. The comparisons have days and times as strings on both sides. */
export function inspect(value) {
  if (value === null) return 'nil'
  if (Array.isArray(value)) return `[${value.map(inspect).join(', ')}]`
  return typeof value === 'string' ? JSON.stringify(value).replace(/#(?=[{$@])/g, '\\#') : String(value)
}

/**
 * The output of a command. `jekyll-posts list` may exit with an error, since Jekyll stops at some sites.
 * @throws if another command fails
 */
export function run(command, args, environment = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, ...environment },
  })
  if (status === null || (status !== 0 && command !== 'node')) throw new Error(`${command}: ${stderr}`)
  return stdout
}
