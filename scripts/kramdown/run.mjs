// Bundles one of the tools in test/kramdown/ and runs it: `node scripts/kramdown/run.mjs fuzz --cases 100`.
import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'

const [tool, ...rest] = process.argv.slice(2)
await build({
  entryPoints: [`test/kramdown/${tool}.ts`],
  outfile: `out/kramdown/${tool}.mjs`,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
})
const { status } = spawnSync(process.execPath, ['--enable-source-maps', `out/kramdown/${tool}.mjs`, ...rest], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
