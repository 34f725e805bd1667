// Writes the table of settings in README.md from package.json. Run by `npm run tool -- generate`.
import { readFileSync } from 'node:fs'
import { markdownTable, writeMarkedTable } from './markedTable.mjs'

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'))
const words = JSON.parse(readFileSync('package.nls.json', 'utf8'))
const rows = Object.entries(contributes.configuration.properties).map(([name, setting]) => [
  `\`${name}\``,
  `\`${shown(setting.default)}\``,
  words[setting.markdownDescription.slice(1, -1)],
])
await writeMarkedTable('README.md', 'settings', markdownTable(['Setting', 'Default', 'What it does'], ...rows))

function shown(value) {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
