import { spawnSync } from 'node:child_process'
import { folder, page, type Answer } from './cases'

const libraries = ['JEKYLL', 'SAFE_YAML', 'LIQUID', 'KRAMDOWN_LIB']

/** The flags that put the judges' libraries on Ruby's load path. */
export function libraryFlags(): string[] {
  return libraries.flatMap((name) => {
    const value = process.env[name]
    if (value === undefined) throw new Error(`${libraries.join(', ')} must be set`)
    return value.split(':').flatMap((path) => ['-I', path])
  })
}

/** The answers of real Jekyll for templates, each as the body of a post of the fixtures' site. */
export function askJekyll(templates: readonly string[]): Answer[] {
  const run = spawnSync('ruby', ['-W0', ...libraryFlags(), 'scripts/liquid/oracle.rb', `${folder}/site`, page], {
    input: JSON.stringify(templates),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (run.status !== 0) throw new Error(`ruby scripts/liquid/oracle.rb: ${run.error?.message ?? run.stderr}`)
  return JSON.parse(run.stdout) as Answer[]
}
