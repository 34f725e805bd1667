// `npm run lint`: ESLint, generated files, subjects of new commits, and unused exports, files and packages.
import { spawnSync } from 'node:child_process'

const knip = 'node_modules/knip/bin/knip.js'
const checks = [
  ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  ['scripts/generate.mjs', '--check'],
  ['scripts/commitSubjects.mjs'],
  [knip, '--no-progress', '--config', 'knip.config.mjs'],
  [knip, '--no-progress', '--config', 'knip.config.mjs', '--production', '--include', 'files,exports,types'],
]

for (const args of checks) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
