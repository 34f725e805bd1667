import { expect } from 'chai'
import { definedInData } from '../../../src/site/facts/definedInData'

const cases: readonly [why: string, path: string, text: string, names: readonly string[]][] = [
  [
    'a mapping of mappings',
    'a.yml',
    'jane:\n  name: Jane # x\n  "url": y\nkim: { name: K }\n',
    ['jane', 'jane.name', 'jane.url', 'kim'],
  ],
  [
    'a list',
    'a.yml',
    '- name: A\n  url: b\n- name: B\n  links:\n    - label: x\n',
    ['[].name', '[].url', '[].links', '[].links.[].label'],
  ],
  [
    'a list below a key, indented or not',
    'a.yaml',
    'main:\n- title: A\n  url: b\nside:\n  - title: B\n',
    ['main', 'main.[].title', 'main.[].url', 'side', 'side.[].title'],
  ],
  ['a text that looks like keys', 'a.yml', 'a: |\n  b: c\n  d: e\nf: g: h\n', ['a', 'f']],
  ['JSON', 'a.json', '{"a": {"b": 1}, "c": [{"d": 2}]}', ['a', 'a.b', 'c', 'c.[].d']],
  ['JSON that is none', 'a.json', '{', []],
  ['columns', 'a.csv', 'name,"url"\nx,y\n', ['[].name', '[].url']],
]

describe('the names in a data file', () => {
  for (const [why, path, text, names] of cases)
    it(why, () => expect(definedInData(path, text).map(({ name }) => name)).to.deep.equal(names))

  it('have their positions', () => {
    expect(definedInData('a.yml', 'jane:\n  "url": y\n')[1]).to.include({ start: 9, end: 12 })
  })
})
