import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { findFrontMatter } from '../../src/frontmatter/borders'
import { parseYaml } from '../../src/frontmatter/parseYaml'
import { plainMapping } from '../../src/frontmatter/plainMapping'
import { load } from '../../src/frontmatter/valueOf'
import { randomOf, randomPost } from './randomFrontMatter'

describe('a front matter in its usual form', () => {
  it('has the same values as from the YAML parser, or is left to that parser', () => {
    const documents = readFileSync('test/fixtures/jekyll/documents.txt', 'utf8').split('%%\n')
    documents.forEach((document) => compare(document))
  })

  it('has the same values in random texts', () => {
    const random = randomOf(7)
    let [count, read] = [0, 0]
    for (; count < 6_000; count += 1) {
      const text = randomPost(random)
      const yaml = findFrontMatter(text)?.yaml
      if (yaml && compare(text.slice(yaml.start, yaml.end))) read += 1
    }
    expect(read / count).to.be.greaterThan(0.05)
  })

  for (const [why, yaml] of [
    [
      'keys, lists and quotes',
      'title: "a: b"\ntags: [a b, \'c\', 1.10]\r\n\ndate: 2024-05-01 09:00:00 +0900\nx:\n- 서울\n- no\ny:\n',
    ],
    ['a list that is indented', 'a:\n  - b c\n  - "d"\nlayout: post\n'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n'],
  ] as const)
    it(`is read without the YAML parser: ${why}`, () => expect(compare(yaml)).to.equal(true))
})

/** Checks that `plainMapping` reads what the YAML parser reads. Returns false if it leaves the text to that parser. */
function compare(yaml: string): boolean {
  const plain = plainMapping(yaml)
  if (!plain) return false
  const { root, errors } = parseYaml(yaml)
  expect(errors, yaml).to.deep.equal([])
  expect(plain, yaml).to.deep.equal(load(root!).value)
  expect([...plain.keys()], yaml).to.deep.equal([...(load(root!).value as Map<unknown, unknown>).keys()])
  return true
}
