// Bundles one of the tools beside the tests and runs it: `node scripts/tool.mjs kramdown/fuzz --cases 100`.
import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'

const [tool, ...rest] = process.argv.slice(2)
const outfile = `out/${tool}.mjs`
await build({
  entryPoints: [`test/${tool}.ts`],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
})
const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...rest], { stdio: 'inherit' })
process.exit(status ?? 1)
