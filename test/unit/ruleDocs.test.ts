import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { lint } from '../../src/lint/lint'
import { ruleIds } from '../../src/lint/ruleIds'
import { siteAround } from './siteAround'

const folder = 'docs/rules'
const files = readdirSync(folder).filter((file) => file !== 'README.md')
const pages = files.map((file) => ({
  id: file.replace(/\.md$/, ''),
  text: readFileSync(`${folder}/${file}`, 'utf8'),
}))

describe('the pages of the rules', () => {
  it('exist for every id of a rule, and for nothing else', () => {
    expect(pages.map(({ id }) => id).sort()).to.deep.equal(ruleIds.map(({ id }) => id))
  })

  for (const { id, text } of pages) {
    it(`${id} is reported for its wrong example, with the severity of the page, and not for its right one`, () => {
      const wrong = exampleOf(text, 'Wrong')
      if (wrong !== undefined) expect(severitiesOf(id, wrong)).to.deep.equal([/^Severity: (\w+)$/m.exec(text)![1]])
      expect(severitiesOf(id, exampleOf(text, 'Right')!)).to.deep.equal([])
    })

    it(`${id} says how to turn it off`, () => {
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

const categories = [{ name: 'Machine Learning', count: 4 }]
/** The other files of the site that contains each example. */
const siteFiles = {
  '_config.yml': 'plugins: [jekyll-redirect-from]\nbaseurl: /blog\n',
  '_layouts/post.html': '',
  '_layouts/page.html': '',
  'about.md': '---\npermalink: /about/\n---\n',
  '_includes/video.html': '',
  'assets/walk.png': '',
  'assets/hills.png': '',
  'assets/main.css': '.notice {}',
  '_posts/2024-04-01-river.md': '---\ntitle: River\n---\n',
  '_posts/2024-05-02-hills.md': '---\ntitle: Hills\n---\n',
}

function severitiesOf(id: string, { text, path }: Example): string[] {
  const onFailure = (rule: string, error: unknown) => {
    throw new Error(`${rule}: ${String(error)}`)
  }
  const around = {
    now: 2e9,
    timezone: 'Asia/Seoul',
    tags: [{ name: 'DevOps', count: 12 }],
    categories,
    files: siteFiles,
  }
  const site = siteAround(around, path, text)
  const problems = lint(text, 'post', onFailure, { path, site }).filter((problem) => problem.id === id)
  return [...new Set(problems.map(({ severity }) => severity))]
}
