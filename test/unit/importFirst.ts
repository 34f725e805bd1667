import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build, type Plugin } from 'esbuild'
import { resolveImport, sources } from './imports'

const folder = 'out/modules'
let written: Promise<unknown> | undefined

/** Whether a module of src/ can be imported before all others: none that it needs is evaluated too late. */
export async function canBeFirst(path: string): Promise<boolean> {
  await (written ??= writeModules())
  const url = pathToFileURL(resolve(folder, path.replace(/ts$/, 'mjs'))).href
  const worker = new Worker(`import(${JSON.stringify(url)})`, { eval: true }) // a worker has modules of its own
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', (code) => resolve(code === 0))
  })
}

/** Writes each module of src/ to a file of its own, so that Node.js evaluates them one by one. */
function writeModules(): Promise<unknown> {
  const entryPoints = sources.filter((path) => !path.startsWith('vscode/')).map((path) => `src/${path}`)
  const options = { bundle: true, packages: 'external', format: 'esm', platform: 'node', target: 'node20' } as const
  return build({
    ...options,
    entryPoints,
    outdir: folder,
    outbase: 'src',
    outExtension: { '.js': '.mjs' },
    plugins: [apart],
  })
}

/** Leaves the imports of our own modules as they are, but for the file’s extension. */
const apart: Plugin = {
  name: 'each module apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, importer }) => {
      const from = importer.replaceAll('\\', '/').replace(/^.*\/src\//, '')
      const target = resolveImport(from, path)
      if (target === undefined) return undefined
      return { path: pathToFileURL(resolve(folder, target.replace(/ts$/, 'mjs'))).href, external: true }
    })
  },
}
