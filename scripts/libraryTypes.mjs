// Writes the types of the library `jekyll-posts/kramdown` into one file, from the declarations of its two public
// modules.
import { writeFileSync } from 'node:fs'
import typescript from 'typescript'

const publicModules = ['src/kramdown/options.ts', 'src/kramdown/index.ts']

/**
 * Writes the declarations of the public modules to `path`.
 * @throws if one of them imports a third module of ours
 */
export function writeLibraryTypes(path) {
  const text = publicModules.map(declarationsOf).join('\n')
  const lines = text.split('\n').filter((line) => !/from '\.\/options'|^export \{ jekyllDefaults/.test(line))
  const foreign = lines.find((line) => line.includes("from './"))
  if (foreign) throw new Error(`The library's types import another module: ${foreign}`)
  writeFileSync(path, lines.join('\n'))
}

function declarationsOf(fileName) {
  const compilerOptions = {
    target: 'ES2022',
    module: 'preserve',
    isolatedDeclarations: true,
    verbatimModuleSyntax: true,
  }
  const { outputText, diagnostics } = typescript.transpileDeclaration(typescript.sys.readFile(fileName), {
    fileName,
    compilerOptions,
    reportDiagnostics: true,
  })
  if (diagnostics?.length) throw new Error(typescript.flattenDiagnosticMessageText(diagnostics[0].messageText, '\n'))
  return outputText
}
