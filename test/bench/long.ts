// Measures how long each feature takes in a long post, since none may block the editor for long: `npm run tool --
// bench/long [KILOBYTES…]`.
import markdownIt from 'markdown-it'
import { complete } from '../../src/complete/complete'
import { lint } from '../../src/lint/lint'
import { siteContextOf } from '../../src/lint/siteContext'
import { rules } from '../../src/lint/rules'
import { scanBody } from '../../src/scan/scanBody'
import { scanCode } from '../../src/scan/code'
import { liquidTokens } from '../../src/liquid/tokens'
import { readPage } from '../../src/lint/readPage'
import { FileText } from '../../src/references/fileText'
import { documentLinkSteps } from '../../src/navigate/documentLinks'
import { Site } from '../../src/site/site'
import { longPost, postAt } from './post'
import { kramdownFor } from '../../src/kramdown'
import { runSteps } from '../../src/text/steps'

const when = { now: Date.now() / 1000, machineZone: 'UTC' }
const sizes = process.argv.slice(2).map(Number).filter(Boolean)
for (const size of sizes.length > 0 ? sizes : [20, 200, 1000]) {
  const site = new Site()
  site.configure('title: Bench\ntimezone: Asia/Seoul\n')
  const { path } = postAt(0)
  const text = longPost(size * 1024)
  console.log(`a post of ${size} KB`)
  const plain = markdownIt()
  const ours = markdownIt()
  kramdownFor(ours, () => ({ bodyStart: text.indexOf('---\n', 4) + 4 }))
  const start = text.indexOf('---\n', 4) + 4
  const page = readPage(text, 'post', path, siteContextOf(site, path, when))
  const each = (what: string, work: () => unknown) => {
    const t = performance.now()
    work()
    console.log(`  ${what.padEnd(34)}${(performance.now() - t).toFixed(1).padStart(8)} ms`)
  }
  for (let round = 0; round < 2; round += 1) {
    console.log('  round', round)
    each('markdown-it parse', () => plain.parse(text, {}))
    each('our parse', () => ours.parse(text, {}))
    each('liquidTokens', () => liquidTokens(text, start))
    each('readCode', () => scanCode(text, start, liquidTokens(text, start)))
    each('readBody', () => scanBody(text, start))
    each('index', () => site.update(path, text))
    each('outcome', () => site.output.outcomeOfText(path, text, when))
    each('lint', () => lint(text, 'post', fail, { path, site: siteContextOf(site, path, when), fixes: 'none' }))
    each('document links', () => runSteps(documentLinkSteps(new FileText(path, text, site.config), site, when, true)))
    each('complete', () =>
      complete(text, text.indexOf('tags: [') + 7, path, site, { ...when, sitePathInWorkspace: undefined }),
    )
    const at = text.lastIndexOf('{: .')
    each('complete in body', () => complete(text, at + 4, path, site, { ...when, sitePathInWorkspace: undefined }))
  }
  void page.body
  each('page.liquid', () => page.liquid)
  each('page.parsed', () => page.parsed)
  for (const rule of rules) {
    const t = performance.now()
    void [...rule.check(page)]
    if (performance.now() - t > 4) console.log(`    ${rule.id} ${(performance.now() - t).toFixed(1)}`)
  }
}

function fail(rule: string, error: unknown): never {
  throw new Error(`${rule}: ${String(error)}`)
}
