import { spawnSync } from 'node:child_process'

/**
 * Runs npm and waits for it, its output shown as it comes.
 * @param {string[]} args what follows `npm` on a command line
 * @param {string} [folder] where it runs; the project's folder if none is given
 * @throws if npm fails
 */
export function npm(args, folder = process.cwd()) {
  const { npm_execpath: script } = process.env
  const [command, first] = script ? [process.execPath, [script]] : ['npm', []]
  const shell = !script && process.platform === 'win32'
  const { status, error } = spawnSync(command, [...first, ...args], { cwd: folder, stdio: 'inherit', shell })
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}`, { cause: error })
}
