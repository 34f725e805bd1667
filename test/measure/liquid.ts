// Compares which templates we and Liquid reject, on random templates and on the posts below a folder:
// `npm run tool -- measure/liquid [FOLDER]`. COUNT and FIRST set the number of texts and the first seed.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { bodyStart } from '../../src/frontmatter/borders'
import { analyzeLiquid } from '../../src/liquid/analyze/analyzeLiquid'
import { liquidTokens } from '../../src/liquid/tokens'
import { libraryFlags } from '../liquid/oracle'
import { randomLiquid } from '../unit/randomBody'
import { randomOf } from '../unit/randomFrontMatter'

const count = Number(process.env['COUNT'] ?? 20_000)
const first = Number(process.env['FIRST'] ?? 1)
const posts = process.env['POSTS'] === undefined ? [] : bodies(process.env['POSTS'])
const texts = [...Array.from({ length: count }, (_, index) => randomLiquid(randomOf(first + index))), ...posts]
const judges = libraryFlags(['LIQUID', 'JEKYLL', 'SAFE_YAML'])
const ruby = spawnSync('ruby', ['-W0', ...judges, 'scripts/lint/liquidStops.rb'], {
  input: JSON.stringify(texts),
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
if (ruby.status !== 0) throw new Error(ruby.stderr)
const verdicts = JSON.parse(ruby.stdout) as (string | null)[]
let different = 0
let stops = 0
for (const [index, text] of texts.entries()) {
  const { faults, foreign } = analyzeLiquid(text, liquidTokens(text))
  const says = [...faults.map(({ kind }) => kind), ...foreign.map(({ name }) => `unknown ${name}`)]
  if (verdicts[index] !== null) stops += 1
  if ((verdicts[index] !== null) === says.length > 0) continue
  different += 1
  console.log(
    `${JSON.stringify(text.slice(0, 400))}\n  Liquid: ${verdicts[index]}\n  ours: ${says.join(', ') || 'fine'}`,
  )
}
console.log(
  `${texts.length} texts (${posts.length} of posts), ${stops} of them stop Liquid; ${different} judged differently`,
)

function bodies(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(md|markdown)$/.test(name),
  )
  return names.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).map((text) => text.slice(bodyStart(text)))
}
