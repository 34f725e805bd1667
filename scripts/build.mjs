// Builds dist/: the extension (one file for the Node host and the web host), the scripts of the preview's page, the
// command line, and the dialect as a library with its types. Run by `npm run build`.
import { writeLibraryTypes } from './libraryTypes.mjs'
import { build, writeNotices } from './notices.mjs'

/** Leaves out gray-matter's own engines: we pass our own engine, and one of gray-matter's evaluates code. */
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
// The scripts of the preview's page: a small one for every page, and the engine that it loads for formulas.
const notice =
  '/*! MathJax 3.2.2 and mhchemParser 4.2.1, Apache License 2.0: https://www.apache.org/licenses/LICENSE-2.0 */'
const page = { bundle: true, format: 'iife', platform: 'browser', target: 'es2022', minify: true, logLevel: 'warning' }
await build({ ...page, entryPoints: ['src/previewPage/loadMath.ts'], outfile: 'dist/previewMath.js' })
await build({
  ...page,
  entryPoints: ['src/previewPage/mathEngine.ts'],
  outfile: 'dist/mathEngine.js',
  banner: { js: notice },
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
await build({
  entryPoints: { kramdown: 'src/kramdown/index.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  logLevel: 'warning',
})
writeLibraryTypes('dist/kramdown.d.mts')
writeNotices('dist/ThirdPartyNotices.txt')
