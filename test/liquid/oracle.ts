import { spawnSync } from 'node:child_process'
import { folder, page, type Answer } from './cases'

const libraries = ['JEKYLL', 'SAFE_YAML', 'LIQUID', 'KRAMDOWN_LIB']

/** The flags that put the libraries of judges on Ruby's load path. `npm run tool` sets the variables. */
export function libraryFlags(names: readonly string[] = libraries): string[] {
  return names.flatMap((name) => {
    const value = process.env[name]
    if (value === undefined) throw new Error(`A judge is missing (${name}): run npm run judges first.`)
    return value.split(':').flatMap((path) => ['-I', path])
  })
}

/** The answers of real Jekyll for templates. Each template is the body of a post in the fixtures' site. */
export function askJekyll(templates: readonly string[]): Answer[] {
  const run = spawnSync('ruby', ['-W0', ...libraryFlags(), 'scripts/liquid/oracle.rb', `${folder}/site`, page], {
    input: JSON.stringify(templates),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (run.status !== 0) throw new Error(`ruby scripts/liquid/oracle.rb: ${run.error?.message ?? run.stderr}`)
  return JSON.parse(run.stdout) as Answer[]
}
