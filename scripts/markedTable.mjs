import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

/**
 * Writes a table between the comments `<!-- name -->` and `<!-- /name -->` of a Markdown file. With --check it only
 * checks whether the table is current.
 */
export async function writeMarkedTable(path, name, table) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const text = readFileSync(path, 'utf8')
  const parts = text.split(new RegExp(`(?<=${start})[^]*(?=${end})`))
  if (parts.length !== 2) throw new Error(`${path} needs the comments ${start} and ${end}, once and in this order.`)
  const current = await format(parts.join(`\n\n${table}\n\n`), { ...(await resolveConfig(path)), parser: 'markdown' })
  if (!process.argv.includes('--check')) return writeFileSync(path, current)
  if (current === text) return
  console.error(`The table “${name}” in ${path} is not current: run npm run tool -- generate.`)
  process.exitCode = 1
}

/** A Markdown table; `|` in a cell is escaped. */
export function markdownTable(...rows) {
  const [head, ...body] = rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
  return [head, `|${' --- |'.repeat(rows[0].length)}`, ...body].join('\n')
}
