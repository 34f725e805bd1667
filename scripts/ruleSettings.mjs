// Writes the rules into the schema of the setting `jekyllPosts.rules` in package.json, which completes them in
// settings.json, and their descriptions into package.nls*.json. Run by `npm run tool -- generate`; with --check it only
// says whether they are current.
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
  console.error('The rules in package.json are not those of src/lint: run npm run tool -- generate.')
  process.exitCode = 1
}

/** The message of a rule describes it. Its arguments become dots. */
function say(nls, translate) {
  for (const key of Object.keys(nls)) if (key.startsWith('rule.')) delete nls[key]
  const fate = translate(words['fate.post'])
  for (const id of ids)
    nls[`rule.${id}`] = translate(saidOf(id))
      .replace('{fate}', fate)
      .replace(/\{\w+\}/g, '…')
}

/** The message of a rule, the first if it has several. */
function saidOf(id) {
  const key = [id, ...Object.keys(words)].find((each) => each in words && (each === id || each.startsWith(`${id}.`)))
  if (key === undefined) throw new Error(`There are no words for ${id}.`)
  return words[key]
}
