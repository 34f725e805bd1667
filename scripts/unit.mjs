// Bundles every test/unit/**/*.test.ts into out/unit/ and runs it with mocha; arguments go to mocha (`npm run unit -- --grep tags`).
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const tests = readdirSync('test/unit', { recursive: true }).filter((name) => name.endsWith('.test.ts'))
rmSync('out/unit', { recursive: true, force: true })
await build({
  entryPoints: tests.map((name) => `test/unit/${name}`),
  outdir: 'out/unit',
  outbase: 'test/unit',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
})
const mocha = ['--enable-source-maps', 'node_modules/mocha/bin/mocha.js', '--recursive', 'out/unit/**/*.mjs']
const { status } = spawnSync(process.execPath, [...mocha, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
