// What two comparisons of `jekyll-posts list` with Jekyll share.
import { spawnSync } from 'node:child_process'

/** As Ruby's `inspect`; days and times come as texts, and are told apart by neither side here. */
export function inspect(value) {
  if (value === null) return 'nil'
  if (Array.isArray(value)) return `[${value.map(inspect).join(', ')}]`
  return typeof value === 'string' ? JSON.stringify(value).replace(/#(?=[{$@])/g, '\\#') : String(value)
}

/** What a command prints. `list` tells of a site that Jekyll stops at by its exit code too; other commands must not fail. */
export function run(command, args, environment = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, ...environment },
  })
  if (status === null || (status !== 0 && command !== 'node')) throw new Error(`${command}: ${stderr}`)
  return stdout
}
