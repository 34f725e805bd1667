import { expect } from 'chai'
import { complete } from '../../src/complete/complete'
import { lint } from '../../src/lint/lint'
import { Site } from '../../src/site/site'
import { bodies } from './hostileBodies'
import { siteAround } from './siteAround'

// Front matters that nobody would write. None of them may cause an exception, overflow the stack, or block the editor.
// The time limit is generous, because the faults that it detects take minutes.
const shapes: Record<string, string> = {
  'dashes in dashes': '- '.repeat(1_000),
  'question marks in question marks': '? '.repeat(1_000),
  'open brackets': `a: ${'['.repeat(4_000)}`,
  'balanced brackets': `a: ${'['.repeat(8_000)}${']'.repeat(8_000)}`,
  indents: Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'quotes that never close': 'a: "x\n'.repeat(3_300),
  'colons in values': 'a: b: c\n'.repeat(2_500),
  'tabs in front of keys': '\ta: b\n'.repeat(3_300),
  'at signs': 'a: @b\n'.repeat(3_300),
  'spaces in a list': `tags: [a,${' '.repeat(40_000)}`,
  'tabs in a list': `[a${'\t'.repeat(20_000)}`,
  'blank lines': '\n'.repeat(100_000),
  'a long line': 'a'.repeat(200_000),
  'a NUL at the start of a line': 'title: a\n\0b: c\ntags: [x]',
}

describe('front matter that nobody would write', () => {
  for (const [name, yaml] of Object.entries(shapes)) {
    it(name, function () {
      this.timeout(60_000)
      const text = `---\n${yaml}\n---\nbody\n`
      const onFailure = (rule: string, error: unknown) => expect.fail(`${rule}: ${String(error)}`)
      lint(text, 'post', onFailure)
      const site = new Site()
      site.update('_posts/2024-01-01-a.md', text)
      complete(text, 6, '_posts/2024-01-01-a.md', site, { now: 0, machineZone: 'UTC' })
    })
  }
})

describe('bodies that nobody would write', () => {
  for (const [name, body] of Object.entries(bodies)) {
    it(name, function () {
      this.timeout(60_000)
      const text = `---\ntitle: Walks\n---\n${body}\n`
      const onFailure = (rule: string, error: unknown) => expect.fail(`${rule}: ${String(error)}`)
      const site = siteAround({ files: { 'a/a.png': '', '_includes/a.html': '' } }, '_posts/2024-01-01-a.md', text)
      lint(text, 'post', onFailure, { path: '_posts/2024-01-01-a.md', site })
    })
  }
})
