import type { Random } from '../kramdown/random'

/** A random template, mostly valid. */
export function makeTemplate(random: Random): string {
  const parts = random.some(4, () => node(random, 2))
  const template = parts.join('')
  return random.chance(0.15) ? mutate(template, random) : template
}

const variables = [
  'page.title',
  'page.tags',
  'page.hash',
  'page.hash.b',
  'page.mixed',
  'page.people',
  'page.people[0]',
  'page.day',
  'page.moment',
  'page.date',
  'page.text',
  'page.empty_text',
  'page.empty_list',
  'page.flag',
  'page.korean',
  'page.nope',
  'site.numbers',
  'site.ratio',
  'site.title',
  'site.data.settings',
  'site.data.people',
  'site.posts',
  'site.author',
  'x',
  'y',
  'i',
  'forloop.index',
  'page.tags.first',
  'page.tags.size',
  'page.people.last.name',
  'site.time',
  'page.hash["c d"]',
  'site.recipes',
  'page.next.title',
  'page.categories',
  'include.a',
]
const constants = [
  '1',
  '2',
  '-3',
  '0',
  '10',
  '2.5',
  '0.1',
  '-1.5',
  '"a"',
  '"b,a"',
  "'x y'",
  '""',
  '"3"',
  '"2.50"',
  '"Rome"',
  '"name"',
  '"age"',
  '"city"',
  '"tags"',
  'true',
  'false',
  'nil',
  'empty',
  'blank',
  '(1..3)',
  '(3..1)',
  '", "',
  '"-"',
  '" "',
  '"2020-01-02"',
  '"%Y-%m-%d"',
  '"%b %-d"',
  '"한글 Éa"',
  '"<b>&amp;</b>"',
  '"/a/b.html"',
  '"p"',
  '"p.age > 10"',
  '"p.city == \'Rome\'"',
  '"a-b_c.d"',
]

function value(random: Random): string {
  return random.chance(0.5) ? random.pick(variables) : random.pick(constants)
}

// Without `sample`, `markdownify` and `smartify`, whose results are random or need a converter.
const filters: readonly (readonly [name: string, most: number])[] = [
  ...(
    [
      'upcase',
      'downcase',
      'capitalize',
      'strip',
      'lstrip',
      'rstrip',
      'strip_newlines',
      'newline_to_br',
      'strip_html',
    ] as const
  ).map((name) => [name, 0] as const),
  ...(
    [
      'escape',
      'escape_once',
      'h',
      'xml_escape',
      'cgi_escape',
      'uri_escape',
      'url_encode',
      'url_decode',
      'normalize_whitespace',
    ] as const
  ).map((name) => [name, 0] as const),
  ...(
    [
      'size',
      'first',
      'last',
      'reverse',
      'abs',
      'ceil',
      'floor',
      'to_integer',
      'jsonify',
      'inspect',
      'strip_index',
    ] as const
  ).map((name) => [name, 0] as const),
  ...(['relative_url', 'absolute_url', 'date_to_xmlschema', 'date_to_rfc822'] as const).map(
    (name) => [name, 0] as const,
  ),
  ...(
    [
      'append',
      'prepend',
      'remove',
      'remove_first',
      'split',
      'map',
      'concat',
      'push',
      'unshift',
      'plus',
      'minus',
    ] as const
  ).map((name) => [name, 1] as const),
  ...(
    [
      'times',
      'divided_by',
      'modulo',
      'at_least',
      'at_most',
      'date',
      'group_by',
      'join',
      'default',
      'round',
      'uniq',
    ] as const
  ).map((name) => [name, 1] as const),
  ...(
    ['compact', 'sort_natural', 'pop', 'shift', 'slugify', 'number_of_words', 'array_to_sentence_string'] as const
  ).map((name) => [name, 1] as const),
  ...(
    ['replace', 'replace_first', 'slice', 'truncate', 'truncatewords', 'sort', 'where', 'find', 'where_exp'] as const
  ).map((name) => [name, 2] as const),
  ...(['find_exp', 'group_by_exp', 'date_to_string', 'date_to_long_string', 'unknown'] as const).map(
    (name) => [name, 2] as const,
  ),
]

function filtered(random: Random): string {
  let written = value(random)
  while (random.chance(0.55)) {
    const [name, most] = random.pick(filters)
    const count = random.chance(0.9)
      ? Math.min(most, random.chance(0.7) ? most : random.below(most + 1))
      : random.below(4)
    const args = Array.from({ length: count }, () => value(random))
    const colon = random.pick([': ', ': ', ':', ' : '])
    written += `${random.pick([' | ', ' | ', '|'])}${name}${count > 0 ? colon + args.join(random.pick([', ', ',', ' , '])) : ''}`
  }
  return written
}

function condition(random: Random): string {
  const one = () => {
    if (random.chance(0.3)) return value(random)
    return `${value(random)} ${random.pick(['==', '!=', '<', '>', '<=', '>=', '<>', 'contains'])} ${value(random)}`
  }
  return random.some(3, one).reduce((before, next) => `${before} ${random.pick(['and', 'or'])} ${next}`)
}

function open(random: Random): string {
  return random.chance(0.2) ? '{%- ' : '{% '
}

function close(random: Random): string {
  return random.chance(0.2) ? ' -%}' : ' %}'
}

function tag(random: Random, markup: string): string {
  return open(random) + markup + close(random)
}

function body(random: Random, depth: number): string {
  return random.some(3, () => node(random, depth - 1)).join('')
}

type Make = (random: Random, depth: number) => string

const text: Make = (random) =>
  random.pick(['a', ' ', '\n', ' b\n', '\n\n', '* c', '<p>d</p>', '  ', '\t', 'é한', '{', '}', '%}', '}}'])
const output: Make = (random) => {
  const [start, end] = [random.chance(0.15) ? '{{-' : '{{', random.chance(0.15) ? '-}}' : '}}']
  return `${start} ${filtered(random)} ${end}`
}
const simple: readonly Make[] = [
  (random) => tag(random, `assign ${random.pick(['x', 'y', 'z'])} = ${filtered(random)}`),
  (random) => tag(random, `${random.pick(['increment', 'decrement'])} ${random.pick(['x', 'n'])}`),
  (random) =>
    tag(
      random,
      `cycle ${random.chance(0.3) ? `${value(random)}: ` : ''}${random.some(3, () => value(random)).join(', ')}`,
    ),
  (random) =>
    tag(
      random,
      random.pick([
        'include simple.html',
        'include params.html name="x" count=page.hash.a',
        'include scope.html',
        'include sub/outer.html a=x',
        'include breaks.html',
        'include {{ x }}',
        'include gone.html',
      ]),
    ),
  (random) =>
    tag(
      random,
      random.pick(['link about.md', 'post_url 2024-05-01-first', 'link gone.md', 'break', 'continue', 'unknown']),
    ),
]
const blocks: readonly Make[] = [
  (random, depth) =>
    tag(random, `if ${condition(random)}`) +
    body(random, depth) +
    (random.chance(0.4)
      ? tag(random, random.chance(0.5) ? 'else' : `elsif ${condition(random)}`) + body(random, depth)
      : '') +
    tag(random, 'endif'),
  (random, depth) =>
    tag(random, `unless ${condition(random)}`) +
    body(random, depth) +
    (random.chance(0.3) ? tag(random, 'else') + body(random, depth) : '') +
    tag(random, 'endunless'),
  (random, depth) =>
    tag(random, `for ${random.pick(['i', 'x'])} in ${value(random)}${loopEnd(random)}`) +
    body(random, depth) +
    (random.chance(0.2) ? tag(random, 'else') + body(random, depth) : '') +
    tag(random, 'endfor'),
  (random, depth) =>
    tag(random, `tablerow i in ${value(random)}${random.chance(0.5) ? ' cols:2' : ''}`) +
    body(random, depth) +
    tag(random, 'endtablerow'),
  (random, depth) =>
    tag(random, `case ${value(random)}`) +
    random
      .some(
        3,
        () =>
          tag(random, `when ${random.some(2, () => value(random)).join(random.pick([', ', ' or ']))}`) +
          body(random, depth),
      )
      .join('') +
    (random.chance(0.4) ? tag(random, 'else') + body(random, depth) : '') +
    tag(random, 'endcase'),
  (random, depth) =>
    tag(random, `capture ${random.pick(['x', 'y'])}`) + body(random, depth) + tag(random, 'endcapture'),
  (random, depth) => tag(random, 'comment') + body(random, depth) + tag(random, 'endcomment'),
  (random, depth) => tag(random, 'raw') + body(random, depth) + tag(random, 'endraw'),
  (random, depth) => tag(random, 'ifchanged') + body(random, depth) + tag(random, 'endifchanged'),
  (random, depth) =>
    tag(random, `highlight ${random.pick(['text', 'text linenos', 'text mark_lines="1 2"'])}`) +
    body(random, depth) +
    tag(random, 'endhighlight'),
]

function loopEnd(random: Random): string {
  const ends = ['limit: 2', 'offset: 1', 'reversed', 'limit:1 offset:continue', 'limit: x', 'foo: 1']
  return random.chance(0.4) ? ` ${random.pick(ends)}` : ''
}

function node(random: Random, depth: number): string {
  if (random.chance(0.3)) return text(random, depth)
  if (depth <= 0 || random.chance(0.45)) return output(random, depth)
  return random.pick(random.chance(0.4) ? simple : blocks)(random, depth)
}

/** The template with one character removed, doubled or inserted. */
function mutate(template: string, random: Random): string {
  const at = random.below(template.length)
  const put = random.pick([
    '',
    '',
    '{',
    '}',
    '%',
    '|',
    ':',
    '"',
    "'",
    ' ',
    ',',
    '.',
    '(',
    ')',
    '[',
    ']',
    '=',
    '-',
    '{{',
    '%}',
  ])
  return template.slice(0, at) + put + template.slice(at + random.below(2))
}
