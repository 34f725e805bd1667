import { spawnSync } from 'node:child_process'

/**
 * Runs npm, shows its output, and waits for its end.
 * @param {string[]} args the arguments
 * @param {string} [folder] the working folder, the project's by default
 * @throws if npm fails
 */
export function npm(args, folder = process.cwd()) {
  const { npm_execpath: script } = process.env
  const [command, first] = script ? [process.execPath, [script]] : ['npm', []]
  const shell = !script && process.platform === 'win32'
  const { status, error } = spawnSync(command, [...first, ...args], { cwd: folder, stdio: 'inherit', shell })
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}`, { cause: error })
}
