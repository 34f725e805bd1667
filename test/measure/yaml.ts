// Compares which front matters we and Ruby's YAML reject, on random ones or, with FILE (as for measure/broken), on
// changed ones of authors: `npm run tool -- measure/yaml [FILE]`. COUNT and FIRST set the number of texts and the first
// seed.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFrontMatter } from '../../src/frontmatter/frontMatter'
import { libraryFlags } from '../liquid/oracle'
import { randomOf, randomPost } from '../unit/randomFrontMatter'

const count = Number(process.env['COUNT'] ?? 5000)
const first = Number(process.env['FIRST'] ?? 1)
const sources = process.env['BROKEN'] ? heads(process.env['BROKEN']) : undefined
const texts = Array.from({ length: count }, (_, index) => textOf(first + index)).filter(
  (text) => readFrontMatter(text).borders,
)
const yamls = texts.map((text) => {
  const { start, end } = readFrontMatter(text).borders!.yaml
  return `---\n${text.slice(start, end)}`
})
const ruby = spawnSync('ruby', ['-W0', ...libraryFlags(['SAFE_YAML']), 'scripts/lint/accepts.rb'], {
  input: JSON.stringify(yamls),
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
if (ruby.status !== 0) throw new Error(ruby.stderr)
const verdicts = JSON.parse(ruby.stdout) as string[]
let different = 0
for (const [index, text] of texts.entries()) {
  const errors = readFrontMatter(text).errors
  const isTaken = verdicts[index]!.startsWith('accepted')
  if (isTaken === (errors.length === 0)) continue
  different += 1
  console.log(`${JSON.stringify(text)}\n  Ruby: ${verdicts[index]}\n  ours: ${errors[0]?.message ?? 'accepted'}`)
}
const agreed = (100 * (texts.length - different)) / texts.length
console.log(`${texts.length} front matters, ${different} different from Ruby: ${agreed.toFixed(2)} % agree`)

/** A random text, or an author's with some characters changed. */
function textOf(seed: number): string {
  if (!sources) return randomPost(randomOf(seed))
  const random = randomOf(seed)
  let text = sources[Math.floor(random() * sources.length)]!
  for (let changes = Math.floor(random() * 4); changes > 0; changes -= 1) {
    const at = Math.floor(random() * text.length)
    const noise = [
      '"',
      "'",
      ':',
      ': ',
      '#',
      ' #',
      '-',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '\n',
      ' ',
      '\t',
      '&',
      '*',
      '|',
      '>',
    ]
    const put = random() < 0.7 ? noise[Math.floor(random() * noise.length)] : ''
    text = text.slice(0, at) + put + text.slice(at + (random() < 0.5 ? 1 : 0))
  }
  return text
}

function heads(path: string): string[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.flatMap((line) => Object.values(JSON.parse(line) as object).slice(4) as string[])
}
