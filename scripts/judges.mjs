// The judges: Jekyll, kramdown, Rouge, Liquid and SafeYAML in the versions that we follow, as Ruby gems in a cache that
// every clone shares. `npm run judges` fetches them; `npm run tool` finds them there. Ruby is needed, and nothing else.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { cacheFolder } from './editors.mjs'

const gems = {
  jekyll: ['4.4.1', '3.10.0'],
  liquid: ['4.0.4'],
  kramdown: ['2.5.2', '2.4.0'],
  'kramdown-parser-gfm': ['1.1.0'],
  rouge: ['4.7.0', '3.30.0'],
  safe_yaml: ['1.0.5'],
  // GitHub Pages: the plugins that decide what becomes of a file, in the versions that github-pages pins.
  'github-pages': ['232'],
  'jekyll-relative-links': ['0.7.0', '0.6.1'],
  'jekyll-optional-front-matter': ['0.3.2'],
  'jekyll-readme-index': ['0.3.0'],
  'jekyll-default-layout': ['0.1.5'],
  'jekyll-titles-from-headings': ['0.5.3'],
  'jekyll-theme-primer': ['0.6.0'],
}

/** Other gems that Jekyll loads. They and their dependencies are fetched only if Ruby does not have them. */
const helpers = 'addressable base64 colorator csv i18n jekyll-sass-converter mercenary pathutil rexml'.split(' ')

const home = join(cacheFolder(), 'judges')
const lib = (...names) => names.map((name) => join(home, 'gems', name, 'lib'))

/**
 * The `lib` folders of the judges, by the environment variable that names them for the tools. Each variable may be set
 * to other folders.
 */
const libraries = {
  JEKYLL: lib('jekyll-4.4.1'),
  JEKYLL3: lib('jekyll-3.10.0'),
  SAFE_YAML: lib('safe_yaml-1.0.5'),
  LIQUID: lib('liquid-4.0.4'),
  KRAMDOWN_LIB: lib('kramdown-2.5.2', 'kramdown-parser-gfm-1.1.0', 'rouge-4.7.0'),
  KRAMDOWN_24_LIB: lib('kramdown-2.4.0', 'kramdown-parser-gfm-1.1.0', 'rouge-3.30.0'),
  PAGES_LIB: lib(
    ...['github-pages-232', 'jekyll-relative-links-0.6.1', 'jekyll-optional-front-matter-0.3.2'],
    ...['jekyll-readme-index-0.3.0', 'jekyll-default-layout-0.1.5', 'jekyll-titles-from-headings-0.5.3'],
    ...['liquid-4.0.4', 'kramdown-2.4.0', 'kramdown-parser-gfm-1.1.0', 'rouge-3.30.0'],
  ),
  KRAMDOWN_CASES: [join(home, 'cases')],
}

/**
 * The environment of a tool: the variables of the judges in the cache. A variable that is set already keeps its value.
 */
export function judgeEnvironment() {
  const found = Object.entries(libraries).filter(([, folders]) => folders.every((folder) => existsSync(folder)))
  return {
    LANG: 'C.UTF-8',
    ...(existsSync(home) && { GEM_PATH: `${home}${delimiter}` }), // the colon at its end keeps the usual folders
    ...Object.fromEntries(found.map(([name, folders]) => [name, folders.join(delimiter)])),
    ...process.env,
  }
}

/**
 * Fetches the judges that the cache lacks.
 * @throws if Ruby is missing or a gem cannot be had
 */
export function fetchJudges() {
  if (spawnSync('ruby', ['--version']).status !== 0)
    throw new Error('The judges need Ruby with RubyGems: install Ruby, then run npm run judges again.')
  mkdirSync(home, { recursive: true })
  const missing = Object.entries(gems).flatMap(([name, versions]) =>
    versions
      .filter((version) => !existsSync(join(home, 'gems', `${name}-${version}`)))
      .map((version) => `${name}:${version}`),
  )
  if (missing.length > 0) install(...missing, '--ignore-dependencies')
  const lacking = helpers.filter((name) => !hasGem(name))
  if (lacking.length > 0) install(...lacking)
  copyCases()
}

function install(...args) {
  const options = ['--install-dir', home, '--no-document', '--force']
  const { status } = spawnSync('gem', ['install', ...args, ...options], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`gem install ${args.join(' ')} failed.`)
}

function hasGem(name) {
  const code = `Gem::Specification.find_by_name(${JSON.stringify(name)})`
  return spawnSync('ruby', ['-e', code], { env: judgeEnvironment() }).status === 0
}

/** Copies kramdown's own test cases from its gems. */
function copyCases() {
  for (const [name, gem] of [
    ['kramdown', 'kramdown-2.5.2'],
    ['gfm', 'kramdown-parser-gfm-1.1.0'],
  ]) {
    const cases = join(home, 'gems', gem, 'test', 'testcases')
    if (existsSync(cases)) cpSync(cases, join(home, 'cases', name), { recursive: true })
  }
}

/** One line for each judge: its version, or why it does not answer. */
export function describeJudges() {
  const environment = judgeEnvironment()
  return questions.map(([title, names, code]) => {
    const missing = names.filter((name) => !environment[name])
    if (missing.length > 0) return `${title}: missing (${missing.join(', ')})`
    const flags = names.flatMap((name) => ['-I', environment[name]])
    const { stdout, stderr } = spawnSync('ruby', ['-W0', ...flags, '-e', code], { encoding: 'utf8', env: environment })
    return `${title}: ${stdout.trim() || stderr.trim().split('\n')[0]}`
  })
}

const questions = [
  ['Jekyll 4', ['JEKYLL', 'SAFE_YAML', 'LIQUID', 'KRAMDOWN_LIB'], 'require "jekyll"; puts Jekyll::VERSION'],
  ['Jekyll 3', ['JEKYLL3', 'SAFE_YAML', 'LIQUID', 'KRAMDOWN_LIB'], 'require "jekyll"; puts Jekyll::VERSION'],
  ['Liquid', ['LIQUID'], 'require "liquid"; puts Liquid::VERSION'],
  ['kramdown', ['KRAMDOWN_LIB'], 'require "kramdown"; puts Kramdown::VERSION'],
  ['Rouge', ['KRAMDOWN_LIB'], 'require "rouge"; puts Rouge.version'],
  ['SafeYAML', ['SAFE_YAML'], 'require "safe_yaml/load"; puts "loads"'],
  ['GitHub Pages', ['JEKYLL3', 'PAGES_LIB'], 'require "github-pages/plugins"; puts "loads"'],
]

if (process.argv[1]?.endsWith('judges.mjs')) main()

function main() {
  try {
    fetchJudges()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
  for (const line of describeJudges()) console.log(line)
}
