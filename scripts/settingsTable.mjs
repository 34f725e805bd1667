// Writes the table of settings in README.md from package.json; with --check it only says whether the table is current.
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

const [start, end] = ['<!-- settings -->', '<!-- /settings -->']
const readme = readFileSync('README.md', 'utf8')
const parts = readme.split(new RegExp(`(?<=${start})[^]*(?=${end})`))
if (parts.length !== 2) throw new Error(`README.md needs the marks ${start} and ${end}, once and in this order.`)
const current = await format(parts.join(`\n\n${table()}\n\n`), {
  ...(await resolveConfig('README.md')),
  parser: 'markdown',
})

if (!process.argv.includes('--check')) writeFileSync('README.md', current)
else if (current !== readme) {
  console.error('The settings in README.md are not those of package.json: run node scripts/settingsTable.mjs')
  process.exitCode = 1
}

function table() {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'))
  const words = JSON.parse(readFileSync('package.nls.json', 'utf8'))
  const rows = Object.entries(contributes.configuration.properties).map(([name, setting]) => {
    const meaning = words[setting.markdownDescription.slice(1, -1)].replaceAll('|', '\\|')
    return `| \`${name}\` | \`${shown(setting.default)}\` | ${meaning} |`
  })
  return ['| Setting | Default | What it does |', '| --- | --- | --- |', ...rows].join('\n')
}

function shown(value) {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
