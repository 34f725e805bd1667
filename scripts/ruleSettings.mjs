// Generates everything that lists the rules of src/lint: the ids of the setting `jekyllPosts.rules` in package.json, so
// that settings.json completes them, their descriptions in package.nls*.json, and the table in docs/rules/README.md.
// Run by `npm run tool -- generate`; with --check it changes nothing, and fails if a file is not current.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { format, resolveConfig } from 'prettier'

const { ruleIds, messages } = await load({ ruleIds: './src/lint/ruleIds', messages: './src/messages/messages' })
const ids = ruleIds.map(({ id }) => id)
const korean = JSON.parse(readFileSync('l10n/bundle.l10n.ko.json', 'utf8'))

const files = {
  'package.json': inJson((manifest) => {
    const setting = manifest.contributes.configuration.properties['jekyllPosts.rules']
    setting.propertyNames = { enum: ids, enumDescriptions: ids.map((id) => `%rule.${id}%`) }
  }),
  'package.nls.json': inJson((nls) => describeRules(nls, (text) => text)),
  'package.nls.ko.json': inJson((nls) => describeRules(nls, (text) => korean[text])),
  'docs/rules/README.md': (text) => withTable(text),
}

const isCheck = process.argv.includes('--check')
const outdated = []
for (const [path, update] of Object.entries(files)) {
  const before = readFileSync(path, 'utf8')
  const after = await format(update(before), { ...(await resolveConfig(path)), filepath: path })
  if (after === before) continue
  outdated.push(path)
  if (!isCheck) writeFileSync(path, after)
}
if (isCheck && outdated.length > 0) {
  console.error(`Not current with the rules of src/lint: ${outdated.join(', ')}. Run npm run tool -- generate.`)
  process.exitCode = 1
}

/** Bundles TypeScript modules and returns one export of each. */
async function load(modules) {
  const contents = Object.entries(modules).map(([name, path]) => `export { ${name} } from '${path}'`)
  const outfile = 'out/ruleSettings.mjs'
  const stdin = { contents: contents.join('\n'), resolveDir: '.', loader: 'ts' }
  await build({ stdin, outfile, bundle: true, format: 'esm', mainFields: ['module', 'main'], logLevel: 'error' })
  return import(pathToFileURL(outfile))
}

function inJson(change) {
  return (text) => {
    const content = JSON.parse(text)
    change(content)
    return JSON.stringify(content)
  }
}

/** Replaces the descriptions of all rules in the texts of package.json. */
function describeRules(nls, translate) {
  for (const key of Object.keys(nls)) if (key.startsWith('rule.')) delete nls[key]
  for (const id of ids) {
    const description = descriptionOf(id, translate)
    if (description !== undefined) nls[`rule.${id}`] = description
  }
}

/**
 * The message of a rule, or the first one if it has several, with an ellipsis in place of each argument. `undefined` if it is
 * not translated: the editor then shows English.
 */
function descriptionOf(id, translate) {
  const key = [id, ...Object.keys(messages)].find(
    (each) => each in messages && (each === id || each.startsWith(`${id}.`)),
  )
  if (key === undefined) throw new Error(`src/messages has no text for the rule ${id}.`)
  const [text, fate] = [translate(messages[key]), translate(messages['fate.post'])]
  if (text === undefined || (fate === undefined && text.includes('{fate}'))) return undefined
  return text.replace('{fate}', fate).replace(/\{\w+\}/g, '…')
}

/** The page with a new table of rules between its two comments. */
function withTable(page) {
  const [start, end] = ['<!-- rules -->', '<!-- /rules -->']
  const parts = page.split(new RegExp(`(?<=${start})[^]*(?=${end})`))
  if (parts.length !== 2) throw new Error(`docs/rules/README.md needs the comments ${start} and ${end}, in this order.`)
  const rows = ruleIds.map(({ id, safe }) => {
    const message = descriptionOf(id, (text) => text).replace(/[|<*_[\]]/g, '\\$&')
    return `| [${id}](${id}.md) | ${severityOf(id)} | ${safe === undefined ? '' : 'yes'} | ${message} |`
  })
  const head = ['| Rule | Severity | Safe fix | Message |', '| --- | --- | --- | --- |']
  return parts.join(`\n\n${[...head, ...rows].join('\n')}\n\n`)
}

/** The severity that the page of a rule names. A test compares it with what the rule reports. */
function severityOf(id) {
  const [, severity] = /^Severity: (\w+)$/m.exec(readFileSync(`docs/rules/${id}.md`, 'utf8')) ?? []
  if (severity === undefined) throw new Error(`docs/rules/${id}.md needs a line such as “Severity: warning”.`)
  return severity
}
