import { expect } from 'chai'
import { definedInIndented } from '../../../src/site/facts/definedInIndented'
import { definedInStyles } from '../../../src/site/facts/definedInStyles'

const cases: readonly [why: string, sheet: string, names: string][] = [
  ['plain rules, each name once', '.a, p.b > #c:hover { color: #fff } .a { top: 1.5em }', '.a .b #c'],
  [
    'nothing in comments, strings and URLs',
    '/* .x */ a[href$=".pdf"] { background: url(.z.png) } // .y\n.a{}',
    '.y .a',
  ],
  [
    'nested rules and suffixes',
    '.image { &-wide { img.in { x: y } } &--left, & .b { } }',
    '.image .image-wide .in .image--left .b',
  ],
  [
    'suffixes below a media query and a mixin',
    '.a { @media (min-width: 1.5em) { &-b {} } @include x { &__c {} } }',
    '.a .a-b .a__c',
  ],
  ['suffixes of each name in a list', '.a, .b { &-c {} }', '.a .b .a-c .b-c'],
  ['no suffix of what is no name', '.a p { &-c {} }', '.a'],
  ['no name that interpolation makes', '.col-#{$n}, #{$x}-y, .z { }', '.z'],
  ['escaped characters', '.sm\\:w-1\\/2 { }', '.sm:w-1/2'],
  ['a script of any kind', '.캡션 { }', '.캡션'],
  ['what is open to the end', '.a { .b { "x', '.a .b'],
]

const indented: readonly [why: string, sheet: string, names: string][] = [
  [
    'rules and the lines below them',
    '.a\n  color: #fff\n  &-wide\n    top: 0\n.b > #c:hover\n  top: 1.5em\n',
    '.a .a-wide .b #c',
  ],
  ['a list over several lines', '.a,\n.b\n  &-c\n    top: 0\n', '.a .b .a-c .b-c'],
  [
    'a media query and mixins',
    '=x\n  top: 0\n.a\n  @media print\n    &-b\n      top: 0\n  +x\n    .c\n      top: 0\n',
    '.a .a-b .c',
  ],
  ['no comment, no text, no property', '// .x\n.a\n\tbackground: url(.z.png)\n\tfont:\n\t\tfamily: ".y"\n', '.a'],
  ['nothing without a block', '@import base.sass\n.a\n', ''],
  ['line ends of Windows', '.a\r\n  .b\r\n    top: 0\r\n', '.a .b'],
]

describe('the classes and ids of a style sheet in the indented syntax', () => {
  for (const [why, sheet, names] of indented)
    it(why, () => {
      const defined = definedInIndented(sheet)
      expect(defined.map(({ kind, name }) => (kind === 'class' ? '.' : '#') + name).join(' ')).to.equal(names)
    })
})

describe('the classes and ids of a style sheet', () => {
  it('are limited if lists of names double with each level', () => {
    const defined = definedInStyles(`.a {${'&-a, &-b {'.repeat(5_000)}`, true)
    expect(defined.length).to.be.within(100, 50_000)
  })

  for (const [why, sheet, names] of cases)
    it(why, () => {
      const defined = definedInStyles(sheet, !sheet.includes('//'))
      expect(defined.map(({ kind, name }) => (kind === 'class' ? '.' : '#') + name).join(' ')).to.equal(names)
    })

  it('have their positions', () => {
    const [wide] = definedInStyles('.a { &-b {} }', true).slice(1)
    expect(wide).to.include({ start: 6, end: 8 })
  })
})
