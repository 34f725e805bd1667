// Writes the table of tools in CONTRIBUTING.md from scripts/tools.mjs. Run by `npm run tool -- generate`.
import { markdownTable, writeMarkedTable } from './markedTable.mjs'
import { groups } from './tools.mjs'

const rows = groups.flatMap(({ title, tools }) => [
  [`**${title}**`, ''],
  ...tools.map(({ name, takes = '', says }) => [`\`${`${name} ${takes}`.trimEnd()}\``, says]),
])
await writeMarkedTable('CONTRIBUTING.md', 'tools', markdownTable(['`npm run tool -- …`', 'What it does'], ...rows))
