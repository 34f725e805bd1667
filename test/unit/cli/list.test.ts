import { expect } from 'chai'
import { asJson } from '../../../src/cli/asJson'
import { asTable } from '../../../src/cli/asTable'
import { readConfig } from '../../../src/jekyll/config/config'
import { sourceFile } from '../../../src/jekyll/output/outcome'
import { siteOutcomes } from '../../../src/jekyll/output/siteOutcomes'

const files = [
  sourceFile(
    '_posts/2022-07-28-a.md',
    '---\ntitle: 제목\ntags: [a, 1.10, 2.0, ~, no]\ncategories: x\nlayout: post\n---\n',
  ),
  sourceFile('_posts/2022-07-29-b.md', '---\ntitle: {a: [12345678901234567890, .inf, 2022-01-01]}\n---\n'),
  sourceFile('_posts/2022-07-30-c.md', '---\ntitle: a: b\n---\n'),
  sourceFile('_drafts/d.md', 'text', 1_700_000_000),
]
const outcomes = siteOutcomes(files, readConfig(''), { now: 1_717_243_200, machineZone: 'Asia/Seoul', sitePaths: [] })

describe('jekyll-posts list', () => {
  it('writes one JSON object per line', () => {
    const lines = asJson(outcomes).trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { path: string }).path)).to.deep.equal(
      files.map(({ path }) => path),
    )
    expect(JSON.parse(lines[0]!)).to.deep.equal({
      path: '_posts/2022-07-28-a.md',
      kind: 'post',
      written: true,
      reason: null,
      date: '2022-07-28 00:00:00 +0900',
      url: '/x/2022/07/28/a.html',
      title: '제목',
      layout: 'post',
      tags: ['a', 1.1, 2, false],
      categories: ['x'],
    })
  })

  it('writes values of every type', () => {
    const [, second] = asJson(outcomes).split('\n')
    expect(JSON.parse(second!)).to.have.deep.property('title', {
      a: ['12345678901234567890', 'Infinity', '2022-01-01'],
    })
  })

  it('says why a post is not written, and what is wrong with a post that is written', () => {
    const [, , third, fourth] = asJson(outcomes)
      .split('\n')
      .map((line) => (line === '' ? {} : (JSON.parse(line) as object)))
    expect(third).to.include({ written: true, reason: 'front-matter-refused', title: null })
    expect(fourth).to.include({ kind: 'draft', written: false, reason: 'draft', date: '2023-11-15 07:13:20 +0900' })
  })

  it('writes a table for people', () => {
    expect(asTable(outcomes).split('\n')).to.deep.equal([
      '2022-07-28 00:00:00 +0900  /x/2022/07/28/a.html           _posts/2022-07-28-a.md',
      '2022-07-29 00:00:00 +0900  /2022/07/29/b.html             _posts/2022-07-29-b.md',
      '2024-06-01 21:00:00 +0900  /2024/06/01/2022-07-30-c.html  _posts/2022-07-30-c.md  but its front matter is not valid YAML, so Jekyll ignores it',
      'not written  _drafts/d.md  it is a draft',
      '3 written, 1 not written',
      '',
    ])
  })
})
