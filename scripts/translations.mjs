// Lists the missing and the unused texts of the translations: l10n/bundle.l10n.LANGUAGE.json has the messages of
// src/messages, package.nls.LANGUAGE.json the texts of package.json. The editor shows English for a missing text. With
// --check the exit code is 1 if anything is listed; a release needs that, `npm test` does not.
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const names = ['messages', 'reasons', 'advice']
await build({
  entryPoints: names.map((name) => `src/messages/${name}.ts`),
  outdir: 'out/messages',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  logLevel: 'error',
})
const modules = await Promise.all(names.map((name) => import(pathToFileURL(`out/messages/${name}.mjs`))))
const messages = modules.flatMap((module, index) => Object.values(module[names[index]]))

const faults = [
  ...faultsIn('l10n', /^bundle\.l10n\.[\w-]+\.json$/, new Set(messages)),
  ...faultsIn('.', /^package\.nls\.[\w-]+\.json$/, new Set(Object.keys(read('package.nls.json')))),
]
for (const fault of faults) console.log(fault)
if (faults.length > 0 && process.argv.includes('--check')) process.exitCode = 1

/** One line for each key that a translation in the folder lacks, and for each key of it that nothing uses. */
function faultsIn(folder, pattern, wanted) {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .flatMap((name) => {
      const translated = new Set(Object.keys(read(`${folder}/${name}`)))
      const missing = [...wanted].filter((key) => !translated.has(key)).map((key) => `${name}: missing: ${key}`)
      const unused = [...translated].filter((key) => !wanted.has(key)).map((key) => `${name}: unused: ${key}`)
      return [...missing, ...unused]
    })
}

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
