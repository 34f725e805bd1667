// Writes the rules into the schema of the setting `jekyllPosts.rules` in package.json, so that settings.json completes
// them, and what each says into package.nls*.json; with --check it only says whether they are current.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { format, resolveConfig } from 'prettier'

const outfile = 'out/words.mjs'
await build({ entryPoints: ['src/messages/words.ts'], outfile, bundle: true, format: 'esm', logLevel: 'error' })
const { words } = await import(pathToFileURL(outfile))

const ids = readdirSync('docs/rules').map((page) => page.replace(/\.md$/, ''))
const korean = JSON.parse(readFileSync('l10n/bundle.l10n.ko.json', 'utf8'))
const files = {
  'package.json': (manifest) => {
    const setting = manifest.contributes.configuration.properties['jekyllPosts.rules']
    setting.propertyNames = { enum: ids, enumDescriptions: ids.map((id) => `%rule.${id}%`) }
  },
  'package.nls.json': (nls) => say(nls, (text) => text),
  'package.nls.ko.json': (nls) => say(nls, (text) => korean[text]),
}

let isCurrent = true
for (const [path, change] of Object.entries(files)) {
  const before = readFileSync(path, 'utf8')
  const content = JSON.parse(before)
  change(content)
  const after = await format(JSON.stringify(content), { ...(await resolveConfig(path)), filepath: path })
  if (after === before) continue
  isCurrent = false
  if (!process.argv.includes('--check')) writeFileSync(path, after)
}
if (!isCurrent && process.argv.includes('--check')) {
  console.error('The rules in package.json are not those of src/lint: run node scripts/ruleSettings.mjs')
  process.exitCode = 1
}

/** Writes what each rule reports, with dots for its arguments. What is not translated is left out: English is shown. */
function say(nls, translate) {
  for (const key of Object.keys(nls)) if (key.startsWith('rule.')) delete nls[key]
  const fate = translate(words['fate.post'])
  for (const id of ids) {
    const text = translate(saidOf(id))
    if (text === undefined || (fate === undefined && text.includes('{fate}'))) continue
    nls[`rule.${id}`] = text.replace('{fate}', fate).replace(/\{\w+\}/g, '…')
  }
}

/** What a rule says, or the first of the several things that it may say. */
function saidOf(id) {
  const key = [id, ...Object.keys(words)].find((each) => each in words && (each === id || each.startsWith(`${id}.`)))
  if (key === undefined) throw new Error(`There are no words for ${id}.`)
  return words[key]
}
