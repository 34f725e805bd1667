// Writes the rules into the schema of the setting `jekyllPosts.rules` in package.json, so that settings.json completes
// them, and what each says into package.nls*.json; with --check it only says whether they are current.
import { readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { format, resolveConfig } from 'prettier'

const { outputFiles } = await build({
  stdin: {
    contents: `export { words } from './src/messages/words'
      export { rules } from './src/lint/rules'
      export { causes } from './src/lint/refusals/causes'`,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  logLevel: 'error',
  external: ['node:*'],
})
const source = Buffer.from(outputFiles[0].contents).toString('base64')
const { words, rules, causes } = await import(`data:text/javascript;base64,${source}`)

// What one rule finds under another name than its own.
const besides = ['rolled-over-file-date', 'true-as-text']
const ids = [...new Set([...[...rules, ...causes].map(({ id }) => id), ...besides])].sort()
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

/** What a rule says stands for what it finds; its arguments become dots. */
function say(nls, translate) {
  for (const key of Object.keys(nls)) if (key.startsWith('rule.')) delete nls[key]
  for (const id of ids) nls[`rule.${id}`] = translate(words[id]).replace(/\{\w+\}/g, '…')
}
