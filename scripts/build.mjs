// Bundles the extension into dist/, one file that runs in the Node host and in the web host, and the command line.
import { build } from 'esbuild'

/** gray-matter brings engines of its own, one of which evaluates code; we give it ours, and these stay out. */
const withoutEngines = {
  name: 'without gray-matter’s engines',
  setup(build) {
    build.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {}' }))
  },
}

await build({
  entryPoints: { extension: 'src/vscode/extension.ts' },
  outdir: 'dist',
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  external: ['vscode'],
  inject: ['scripts/buffer.mjs'],
  plugins: [withoutEngines],
  minify: true,
  sourcemap: 'linked',
  logLevel: 'warning',
})
await build({
  entryPoints: { cli: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  plugins: [withoutEngines],
  banner: { js: '#!/usr/bin/env node' },
  minify: true,
  logLevel: 'warning',
})
