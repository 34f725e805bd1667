import type { Random } from './random'

/** The state of the document generator, which records the constructs and the depth that it uses. */
interface Grammar {
  readonly random: Random
  /** The constructs in the current document. */
  readonly used: Set<string>
  depth: number
  deepest: number
}

type Make = (grammar: Grammar) => string

const WORDS = [
  'a',
  'word',
  'HTML',
  'foo_bar',
  '한글',
  '가나(다)',
  '日本語',
  '中文',
  'é',
  'x',
  '42',
  'snake_case_word',
  'I.O.U',
  "don't",
  '“q”',
  '𝒳',
]
const NOISE = [
  ...'*_`[](){}<>!"\'$|:;&#-+=~^\\/.,',
  '**',
  '__',
  '``',
  '$$',
  '{:',
  '<<',
  '>>',
  '...',
  '--',
  '](',
  '[^',
  '![',
  '&amp;',
  '&#8364;',
  '\t',
  '  ',
  '\u00a0',
  '\u2028',
  '\u0085',
  '<b>',
  '</b>',
  '~~',
  ':-',
  "'s",
]
const LISTS = [
  '{:.c}',
  '{: #i .c}',
  '{: k="v"}',
  '{:ref}',
  "{: .a .b title='x y'}",
  '{:toc}',
  '{::nomarkdown}',
  '{: }',
  '{:.c',
  '{:ref .d}',
  '{:standalone}',
]

const plain: Make = ({ random }) => random.some(4, () => random.pick(WORDS)).join(' ')

const spans: Readonly<Record<string, Make>> = {
  em: (grammar) => wrap(grammar, grammar.random.pick(['*', '_'])),
  strong: (grammar) => wrap(grammar, grammar.random.pick(['**', '__'])),
  both: (grammar) => wrap(grammar, grammar.random.pick(['***', '___', '**_', '*__'])),
  code: ({ random }) => {
    const ticks = random.pick(['`', '``', '```'])
    return `${ticks}${random.pick(['x', ' x ', 'a|b', '<b>', '`', 'a`b', '\\', ''])}${ticks}`
  },
  link: (grammar) => {
    const { random } = grammar
    const target = random.pick([
      '(/a)',
      '(/a b)',
      '(<x y>)',
      '(a(b)c "t")',
      "(/u 't')",
      '[id]',
      '[]',
      '',
      '(a "b" c)',
      '( /x )',
      '[no]',
    ])
    return `${random.pick(['', '', '!'])}[${inline(grammar)}]${target}${random.chance(0.2) ? random.pick(LISTS) : ''}`
  },
  autolink: ({ random }) =>
    random.pick(['<http://e.org/a?b=c&d>', '<mailto:a@b.c>', '<me@e.org>', '<ftp:x>', '<한@b.c>', '<http://a b>']),
  html: (grammar) => {
    const { random } = grammar
    const name = random.pick(['b', 'span', 'i', 'code', 'kbd', 'u', 'div', 'A', 'custom-tag', 'sub'])
    const attributes = random.pick([
      '',
      ' class="x"',
      " title='a & b'",
      ' disabled',
      ' a=1 B="c"',
      ' markdown="0"',
      ' markdown="span"',
      ' href=x/y',
    ])
    return random.pick([
      `<${name}${attributes}>${inline(grammar)}</${name}>`,
      `<${name}${attributes}>`,
      '<br />',
      '<br>',
      '<!-- c -->',
      `</${name}>`,
      '<![CDATA[x<y]]>',
      '<img src="a">',
    ])
  },
  footnote: ({ random }) => random.pick(['[^1]', '[^1]', '[^two]', '[^none]']),
  quotes: (grammar) =>
    `${grammar.random.pick(['"', "'", '"\'', '("', '-"'])}${inline(grammar)}${grammar.random.pick(['"', "'", '\'"', '")', '".'])}`,
  symbols: ({ random }) =>
    random.pick(['---', '--', '...', '<<x>>', '<< x >>', '\\<<', '\\>>', "'80s", '....', '-----']),
  math: ({ random }) => random.pick(['$$x_1^2$$', '$$ a | b $$', '$x$', '$$a*b*c$$', '\\$$x$$', '$$<$$']),
  ial: (grammar) => `${wrap(grammar, '*')}${grammar.random.pick(LISTS)}`,
  extension: ({ random }) =>
    random.pick([
      '{::comment}x{:/comment}',
      '{::nomarkdown}<b>{:/}',
      '{::options auto_ids="false" /}',
      '{::comment}',
      '{:/}',
      '{::foo}x{:/foo}',
      '{::nomarkdown type="latex"}x{:/}',
    ]),
  entity: ({ random }) =>
    random.pick(['&amp;', '&copy;', '&#169;', '&#x3042;', '&nope;', '&lt;', '&', '&quot;', '&nbsp;', '&;']),
  break: (grammar) =>
    `${inline(grammar)}${grammar.random.pick(['  \n', '\\\\\n', '\\\n', '\n', ' \n'])}${inline(grammar)}`,
  escape: ({ random }) => `\\${random.pick([...'\\.*_+`<>()[]{}#!:|"\'$=-~&^a'])}`,
  strike: (grammar) => wrap(grammar, '~~'),
  noise: ({ random }) => random.some(3, () => random.pick(NOISE)).join(''),
}

function wrap(grammar: Grammar, delimiter: string): string {
  const close = grammar.random.chance(0.9) ? [...delimiter].reverse().join('') : ''
  return `${delimiter}${inline(grammar)}${close}`
}

/** A text of words and spans. */
function inline(grammar: Grammar): string {
  const { random } = grammar
  if (grammar.depth > 4) return plain(grammar)
  const parts = random.some(3, () => (random.chance(0.45) ? plain(grammar) : oneOf(grammar, 'span', spans)))
  return parts.join(random.pick([' ', ' ', '', '는', '\n']))
}

function oneOf(grammar: Grammar, kind: string, table: Readonly<Record<string, Make>>): string {
  const name = grammar.random.pick(Object.keys(table))
  grammar.used.add(`${kind} ${name}`)
  grammar.depth++
  grammar.deepest = Math.max(grammar.deepest, grammar.depth)
  const made = table[name]!(grammar)
  grammar.depth--
  return made
}

const blocks: Readonly<Record<string, Make>> = {
  paragraph: (grammar) => inline(grammar),
  paragraphs: (grammar) => grammar.random.some(3, () => inline(grammar)).join('\n'),
  atx: (grammar) =>
    `${'#'.repeat(1 + grammar.random.below(6))}${grammar.random.pick([' ', '', '\t'])}${line(grammar)}${grammar.random.pick(['', ' ##', '#', ' {#id}', ' {#한글} '])}`,
  setext: (grammar) => `${line(grammar)}\n${grammar.random.pick(['---', '===', '-', '= '])}`,
  quote: (grammar) => prefixed(grammar, nested(grammar), ['> ', '>', '  > ', '']),
  code: (grammar) =>
    indented(grammar.random.pick(['x\n\ny', 'a', ' b\n  c', '*x*\n<b>']), grammar.random.pick(['    ', '\t', '     '])),
  fence: ({ random }) => {
    const fence = random.pick(['~~~', '```', '````', '~~~~~'])
    const info = random.pick(['', 'ruby', ' js', ' php?x=1', ' foo bar', 'nosuchlang', ' c++'])
    return `${fence}${info}\n${random.pick(['x = 1', '', 'a\n\nb', '# h\n~~'])}\n${random.chance(0.9) ? fence : ''}${random.pick(['', '', ' ', 'x'])}`
  },
  rule: ({ random }) => random.pick(['---', '* * *', '___', '- - -', '--', '*****', ' ***']),
  list: (grammar) => items(grammar, ['*', '-', '+', '-']),
  ordered: (grammar) => items(grammar, ['1.', '2.', '10.', '1)', '03.']),
  tasks: (grammar) =>
    grammar.random.some(3, () => `- ${grammar.random.pick(['[ ]', '[x]', '[X]', '[]'])} ${line(grammar)}`).join('\n'),
  definitions: (grammar) => {
    const { random } = grammar
    const terms = random.some(2, () => line(grammar)).join('\n')
    const texts = random.some(2, () => `${random.pick([':', ' :', ':  '])} ${hanging(random, nested(grammar), '  ')}`)
    return `${terms}${random.pick(['\n', '\n\n'])}${texts.join(random.pick(['\n', '\n\n']))}`
  },
  html: (grammar) => {
    const { random } = grammar
    const name = random.pick([
      'div',
      'p',
      'table',
      'section',
      'details',
      'ul',
      'script',
      'figure',
      'h2',
      'DIV',
      'video',
      'td',
      'pre',
    ])
    const start = `<${name}${random.pick(['', ' class="c"', ' markdown="1"', ' markdown="span"', ' markdown="block"', ' markdown="0"', ' id=x'])}>`
    const end = random.chance(0.9) ? `</${name}>` : ''
    return `${start}${random.pick(['\n', '', '\n\n'])}${nested(grammar)}${random.pick(['\n', '', '\n\n'])}${end}${random.pick(['', '', ' after', '\n<hr />'])}`
  },
  pre: ({ random }) =>
    random.pick([
      '<pre>\n *a*\n\n  <b>c</b>\n</pre>',
      '<pre><code>x\n</code></pre>',
      '<pre>\n- a',
      '<pre markdown="1">*a*</pre>',
    ]),
  comment: ({ random }) => random.pick(['<!-- a\n\nb -->', '<!-- x --> y', '<?php x ?>', '<!-- open', '  <!-- c -->']),
  math: ({ random }) => random.pick(['$$\nx\n$$', '$$x$$', '$$x$$ y', '\\$$x$$', '$$\\begin{a}\n\n*x*$$']),
  table: (grammar) => {
    const { random } = grammar
    const row = () =>
      `${random.pick(['| ', '', '|'])}${random.some(3, () => line(grammar)).join(random.pick([' | ', '|', ' \\| ']))}${random.pick([' |', '', '|'])}`
    const separator = () => random.pick(['|---|:-:|', '--- | ---', '|:--|--:|', '|===|', '|-', '+--+--+'])
    const rows = random.some(3, row)
    if (random.chance(0.6)) rows.splice(1, 0, separator())
    if (random.chance(0.2)) rows.push(separator(), row())
    return rows.join('\n')
  },
  footnote: (grammar) =>
    `[^${grammar.random.pick(['1', 'two', 'x'])}]: ${hanging(grammar.random, nested(grammar), '    ')}`,
  definition: ({ random }) =>
    `[${random.pick(['id', 'ID', 'a', 'word', 'x'])}]: ${random.pick(['/url', '<a b>', '/u "t"', "/u\n 't'", '/a b', '/u "x', "<u> 't' "])}`,
  abbreviation: ({ random }) =>
    `*[${random.pick(['HTML', 'word', 'I.O.U', '日本', 'a b', '한글'])}]: ${random.pick(['Hyper', '', ' *x* "y"'])}`,
  ald: ({ random }) =>
    `{:${random.pick(['ref', 'other'])}: ${random.pick(['.r', '#rid', 'k="v"', 'other .z', 'ref'])}}`,
  ial: ({ random }) => random.pick(LISTS),
  eob: () => '^',
  extension: ({ random }) =>
    random.pick([
      '{::comment}\nx\n{:/comment}',
      '{::nomarkdown}\n<i>x</i>\n{:/}',
      '{::options parse_block_html="true" /}',
      '{::options toc_levels="2..3" /}',
      '{:/}',
      '{::comment}\n',
    ]),
  toc: ({ random }) => random.pick(['* toc\n{:toc}', '1. x\n{:toc .c}', '* f\n{:footnotes}', '- t\n{: toc #tid}']),
  noise: ({ random }) => random.some(6, () => random.pick([...NOISE, '\n', ' ', '\n\n', '    ', 'a'])).join(''),
}

function line(grammar: Grammar): string {
  return inline(grammar).replaceAll('\n', ' ')
}

function items(grammar: Grammar, markers: readonly string[]): string {
  const { random } = grammar
  const marker = random.pick(markers)
  const made = random.some(3, () => {
    const text = random.chance(0.6) ? inline(grammar) : nested(grammar)
    const attributes = random.chance(0.1) ? `${random.pick(LISTS)} ` : ''
    return `${random.pick(['', '', ' ', '  '])}${marker}${random.pick([' ', ' ', '  ', '\t'])}${attributes}${hanging(random, text, ' '.repeat(marker.length + 1))}`
  })
  return made.join(random.pick(['\n', '\n', '\n\n']))
}

/** Indents most of the lines after the first. */
function hanging(random: Random, text: string, indent: string): string {
  const by = random.pick([indent, indent, '    ', '  ', ''])
  return text.replace(/\n(?=[^\n])/g, () => `\n${random.chance(0.95) ? by : ''}`)
}

function indented(text: string, by: string): string {
  return text.replace(/^(?=[^\n])/gm, by)
}

function prefixed({ random }: Grammar, text: string, prefixes: readonly string[]): string {
  const most = random.pick(prefixes.slice(0, 3))
  return text
    .split('\n')
    .map((content) => (random.chance(0.9) ? most : random.pick(prefixes)) + content)
    .join('\n')
}

function nested(grammar: Grammar): string {
  const { random } = grammar
  if (grammar.depth > 3) return inline(grammar)
  return random.some(2, () => oneOf(grammar, 'block', blocks)).join(random.pick(['\n', '\n\n']))
}

/** The names of all constructs that the generator can use. */
export const constructs = [
  ...Object.keys(spans).map((name) => `span ${name}`),
  ...Object.keys(blocks).map((name) => `block ${name}`),
]

/** A random document of a few blocks. */
export function makeDocument(random: Random): { text: string; used: ReadonlySet<string>; deepest: number } {
  const grammar: Grammar = { random, used: new Set(), depth: 0, deepest: 0 }
  let text = ''
  for (let count = 1 + random.below(5); count > 0; count--)
    text += `${oneOf(grammar, 'block', blocks)}${random.pick(['\n\n', '\n\n', '\n'])}`
  return { text, used: grammar.used, deepest: grammar.deepest }
}

/** The text with random parts removed, doubled, moved or mixed with noise. */
export function mutate(random: Random, text: string): string {
  let mutated = [...text]
  for (let count = 1 + random.below(4); count > 0; count--) {
    const at = random.below(mutated.length + 1)
    const end = Math.min(mutated.length, at + 1 + random.below(8))
    const [before, piece, after] = [mutated.slice(0, at), mutated.slice(at, end), mutated.slice(end)]
    mutated = random.pick([
      [...before, ...after],
      [...before, ...piece, ...piece, ...after],
      [...before, ...random.pick(NOISE), ...piece, ...after],
      [...before, ...piece, '\n', ...after],
      [...before, ...after, ...piece],
    ])
  }
  return mutated.join('')
}
