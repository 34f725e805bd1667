import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { lint } from '../../src/lint/lint'
import { causes } from '../../src/lint/refusals/causes'
import { rules } from '../../src/lint/rules'
import { siteAround } from './siteAround'

const folder = 'docs/rules'
const pages = readdirSync(folder).map((file) => ({
  id: file.replace(/\.md$/, ''),
  text: readFileSync(`${folder}/${file}`, 'utf8'),
}))
// What one rule finds under another name than its own.
const besides = ['strayed-attribute-list', 'unquoted-attribute', 'rolled-over-file-date', 'true-as-text']

describe('the pages of the rules', () => {
  it('are there for every rule and every cause, and for nothing else', () => {
    const ids = new Set([...rules.map(({ id }) => id), ...causes.map(({ id }) => id), ...besides])
    expect(pages.map(({ id }) => id).sort()).to.deep.equal([...ids].sort())
  })

  for (const { id, text } of pages) {
    it(`${id} is found in its wrong example, at the severity that the page tells, and not in its right one`, () => {
      const wrong = exampleOf(text, 'Wrong')
      if (wrong !== undefined) expect(severitiesOf(id, wrong)).to.deep.equal([/^Severity: (\w+)$/m.exec(text)![1]])
      expect(severitiesOf(id, exampleOf(text, 'Right')!)).to.deep.equal([])
    })

    it(`${id} says how it is turned off`, () => {
      expect(text)
        .to.contain(`# jekyll-posts-ignore ${id}`)
        .and.to.match(new RegExp(`^# ${id}$`, 'm'))
    })
  }
})

interface Example {
  readonly text: string
  readonly path: string
}

function exampleOf(page: string, title: string): Example | undefined {
  const match = new RegExp(`^## ${title}\\n\\n(\`{3,})(jekyll|text)\\n([^]*?)^\\1$`, 'm').exec(page)
  if (!match) return undefined
  const [, , language, example = ''] = match
  if (language === 'text') return { text: '---\ntitle: Walks\n---\n', path: example.trim() }
  return { text: example, path: '_posts/2024-05-01-walk.md' }
}

/** The site around every example. */
const categories = [{ name: 'Machine Learning', count: 4 }]
const files = {
  '_config.yml': 'plugins: [jekyll-redirect-from]\nbaseurl: /blog\n',
  ...{ '_layouts/post.html': '', '_layouts/page.html': '', 'about.md': '---\npermalink: /about/\n---\n' },
  ...{
    '_includes/video.html': '',
    'assets/walk.png': '',
    'assets/hills.png': '',
    'assets/main.css': '.notice {}',
    '_posts/2024-04-01-river.md': '---\ntitle: River\n---\n',
    '_posts/2024-05-02-hills.md': '---\ntitle: Hills\n---\n',
  },
}

function severitiesOf(id: string, { text, path }: Example): string[] {
  const onFailure = (rule: string, error: unknown) => {
    throw new Error(`${rule}: ${String(error)}`)
  }
  const around = { now: 2e9, timezone: 'Asia/Seoul', tags: [{ name: 'DevOps', count: 12 }], categories, files }
  const site = siteAround(around, path, text)
  const problems = lint(text, 'post', onFailure, { path, site }).filter((problem) => problem.id === id)
  return [...new Set(problems.map(({ severity }) => severity))]
}
