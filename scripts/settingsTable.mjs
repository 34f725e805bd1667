// Generates the table of settings in README.md from package.json. With --check it changes nothing, and fails if the table
// is not current.
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

const [start, end] = ['<!-- settings -->', '<!-- /settings -->']
const readme = readFileSync('README.md', 'utf8')
const parts = readme.split(new RegExp(`(?<=${start})[^]*(?=${end})`))
if (parts.length !== 2) throw new Error(`README.md needs the comments ${start} and ${end}, once and in this order.`)
const current = await format(parts.join(`\n\n${table()}\n\n`), {
  ...(await resolveConfig('README.md')),
  parser: 'markdown',
})

if (!process.argv.includes('--check')) writeFileSync('README.md', current)
else if (current !== readme) {
  console.error(
    'The table of settings in README.md is not current with package.json. Run node scripts/settingsTable.mjs',
  )
  process.exitCode = 1
}

function table() {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'))
  const words = JSON.parse(readFileSync('package.nls.json', 'utf8'))
  const rows = Object.entries(contributes.configuration.properties).map(([name, setting]) => {
    const meaning = words[setting.markdownDescription.slice(1, -1)].replaceAll('|', '\\|')
    return `| \`${name}\` | \`${printed(setting.default)}\` | ${meaning} |`
  })
  return ['| Setting | Default | What it does |', '| --- | --- | --- |', ...rows].join('\n')
}

function printed(value) {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
