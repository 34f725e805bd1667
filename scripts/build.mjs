// Bundles the extension into dist/, one file that runs in the Node host and in the web host, and the command line.
import { build } from 'esbuild'

await build({
  entryPoints: { extension: 'src/vscode/extension.ts' },
  outdir: 'dist',
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  external: ['vscode'],
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
  banner: { js: '#!/usr/bin/env node' },
  minify: true,
  logLevel: 'warning',
})
