// `npm run lint`: ESLint, generated files, subjects of new commits, and unused exports, files and packages.
import { spawnSync } from 'node:child_process'

const checks = [
  ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  ['scripts/generate.mjs', '--check'],
  ['scripts/commitSubjects.mjs'],
]

for (const args of checks) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
