// Bundles the extension into dist/: one file that runs in the Node host and in the web host.
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
