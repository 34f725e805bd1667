import type { Random } from '../kramdown/random'

/** A file of a random site: a text, bytes that are not UTF-8, or a link to another path. */
export interface RandomFile {
  readonly path: string
  readonly text?: string
  readonly bytes?: Uint8Array
  readonly link?: string
}

/** A small random site with many oddities, which Jekyll usually builds. */
export function randomSite(random: Random): RandomFile[] {
  const files: RandomFile[] = random.some(12, () => randomFile(random))
  const config = random.chance(0.95) ? [{ path: random.pick(configNames), text: randomConfig(random) }] : []
  const second = random.chance(0.05) ? [{ path: random.pick(configNames), text: randomConfig(random) }] : []
  const gemfile = random.chance(0.1) ? [{ path: 'Gemfile', text: 'gem "jekyll"\n' }] : []
  return [...new Map([...files, ...config, ...second, ...gemfile].map((file) => [file.path, file])).values()]
}

const configNames = ['_config.yml', '_config.yml', '_config.yml', '_config.yml', '_config.yaml']

function randomConfig(random: Random): string {
  const lines = configLines.filter(() => random.chance(0.12)).map((choices) => random.pick(choices))
  const sets = random.chance(0.5) ? `defaults:\n${random.some(4, () => randomSet(random)).join('')}` : ''
  const text = `title: My site\n${lines.map((line) => `${line}\n`).join('')}${sets}`
  return random.chance(0.1) ? text.replaceAll('\n', '\r\n') : text
}

// These lines are rare, because they fail the whole build.
const configLines: readonly (readonly string[])[] = [
  [
    'date',
    'pretty',
    'ordinal',
    'weekdate',
    'none',
    '/:title',
    '/:title/',
    '/:categories/:title:output_ext',
    '/:year/:month/:day/:title.html',
    '/blog/:slug/',
    ':title',
    '/:short_year/:i_month/:i_day/:name/',
    '/:categories/:year-:month-:day-:title/',
    '/p/:hour:minute:second/:title',
    '/:slugified_categories/:title/',

    '/:year/:y_day/:short_month/:long_day/:title',
    '/:collection/:path',
    '/:w_year/W:week/:w_day/:title',
    '/:title_:year',
  ].map((style) => `permalink: ${JSON.stringify(style)}`),
  [
    'timezone: Asia/Seoul',
    'timezone: America/New_York',
    'timezone: UTC',
    'timezone: Europe/Berlin',
    'timezone: Nowhere/At_all',
  ],
  ['future: true', 'future: false', 'future: "no"', 'future:'],
  ['show_drafts: true', 'show_drafts: false'],
  ['unpublished: true', 'unpublished: "false"'],
  ['limit_posts: 2', 'limit_posts: 0', 'limit_posts: 1'],
  ['source: src', 'source: .', 'source: ./', 'source: docs', 'source: docs/../src/', 'source: ..', 'source: ./docs/'],
  [
    'destination: out',
    'destination: docs',
    'destination: ./_site',
    'destination: docs/sub',
    'destination: ../out',

    'destination: .',
    'destination: src/docs/',
    'destination: _posts/sub',
    'destination: sub dir',
    'destination: a',
  ],
  [
    'collections_dir: all',
    'collections_dir: src',
    'collections_dir: ""',
    'collections_dir: all/',
    'collections_dir: _x',
  ],
  [
    'collections:\n  recipes:\n    output: true',
    'collections:\n  recipes:\n    output: true\n    permalink: /r/:title/\n  notes:\n    output: false',
    'collections: [recipes, notes]',
    'collections:\n  recipes: {output: true, permalink: "/:collection/:name", sort_by: rank}',
    'collections:\n  posts: {permalink: "/p/:title:output_ext"}\n  recipes: {output: true, order: [b.md, a.md]}',
    'collections:\n  recipes: {output: yes}',
    'collections:\n  recipes:\n    output: true\n    permalink: /:categories/:year/:title:output_ext',
  ],
  [
    'include: [_pages]',
    'include: [_pages, .well-known, "*.txt"]',
    'include: [_x/y.md]',
    'include: []',
    'include: [README.md]',
    'include: [_posts]',
    'include: [_drafts, _x/]',
    'include: [_recipes, _notes]',
    'include: ["_*"]',
    'include: [".*", "#*", _posts/_x]',
    'include: [/_x, ./_pages, "_posts/*"]',
    'include: [_site, all/_x]',
    'include: [_posts/2022-01-02-a.md, _recipes/a.md, docs/a.md]',
    'include: ["*.md", "*~"]',
  ],
  [
    'exclude: [docs]',
    'exclude: ["*.txt", sub]',
    'exclude: [README.md, vendor]',
    'exclude: ["_posts/sub"]',
    'exclude: ["_posts/2022*"]',
    'exclude: ["**/x.md", /a.md]',
    'exclude: [_recipes]',
    'exclude: ["sub/"]',
    'exclude: ["*/_posts"]',
    'exclude: ["**/_posts/**"]',
    'exclude: [_posts, news]',
    'exclude: ["[a-m]*"]',

    'exclude: ["*.md"]',
    'exclude: ["_posts/sub/"]',
    'exclude: [all/_recipes/, "news/2022/*"]',
    'exclude: [./docs]',
    'exclude: ["/"]',
    'exclude: ["_drafts/*", "_recipes/sub"]',
    'exclude: ["docs/**"]',
    'exclude: ["{docs,sub}"]',
  ],
  ['markdown_ext: "md,txt"', 'markdown_ext: "markdown,mkd"', 'markdown_ext: "MD,md"'],
  ['excerpt_separator: <!--more-->', 'excerpt_separator: ""', 'excerpt_separator: "\\n\\n\\n"'],
  [
    'strict_front_matter: false',
    'keep_files: [kept]',
    'layouts_dir: theme',
    'baseurl: /base',
    'encoding: utf-8',
    'lsi: false',
  ],
  [
    'plugins: []',
    'exclude: []',
    'paginate: 5',
    'url: "https://x.test"',
    '# a comment',
    'tags: 3',
    'published: false',
    'date: 2020-01-01',
  ],
]

function randomSet(random: Random): string {
  const path = random.pick(scopePaths)
  const type = random.chance(0.5) ? `, type: ${random.pick(scopeTypes)}` : ''
  const values = random.some(3, () => random.pick(defaultValues)).map((value) => `      ${value}\n`)
  return `  - scope: {path: ${JSON.stringify(path)}${type}}\n    values:\n${[...new Set(values)].join('')}`
}

const scopePaths = [
  '',
  '',
  '',
  '_posts',
  '_posts/',
  '/_posts',
  '_posts/sub',
  'docs',
  '_recipes',
  'all',
  'all/_posts',
  'all/_recipes',

  '_posts/*',
  '**/*.md',
  '*/_posts',
  '_posts/**/2022*',
  'sub/*.md',
  '_drafts',
  'src',
  'a.md',
  '_posts/2022-*-*.md',
  'img',
]
const scopeTypes = ['posts', 'posts', 'pages', 'drafts', 'post', 'page', 'recipes', 'notes', 'documents', '""']
const defaultValues = [
  'layout: post',
  'layout: page',
  'layout:',
  'author: {name: A, mail: m}',
  'author: me',
  'toc: true',
  'tags: [d1, d2]',

  'categories: [k]',
  'categories: k l',
  'category: one two',
  'permalink: /d/:title/',
  'published: false',
  'published: true',

  'title: Default',
  'date: "2020-02-03"',
  'date: 2019-08-07 06:05:04',
  'excerpt: given',
  'slug: s',
  'image: {path: /x.png}',
]

function randomFile(random: Random): RandomFile {
  const path = randomPath(random)
  if (random.chance(0.02))
    return { path, link: random.pick(['a.md', '../a.md', '_posts', 'nowhere', '_posts/2022-01-02-a.md']) }
  if (random.chance(0.02)) return { path, bytes: Uint8Array.of(0x74, 0xe9, 0x0a) }
  return { path, text: randomText(random, path) }
}

function randomPath(random: Random): string {
  const folder = random.pick(folders)
  const isPost = /_posts/.test(folder)
  const date = isPost
    ? random.chance(0.94)
      ? `${random.pick(dates)}-`
      : ''
    : random.chance(0.1)
      ? `${random.pick(dates)}-`
      : ''
  return `${folder}${date}${random.pick(names)}${random.pick(isPost ? postExtensions : extensions)}`
}

const folders = [
  '_posts/',
  '_posts/',
  '_posts/',
  '_posts/',
  '_posts/',
  '_posts/',
  '_posts/sub/',
  '_posts/sub/deep er/',
  '_posts/한글/',

  'news/_posts/',
  'news/2022/_posts/',
  'News Letter/_posts/',
  '뉴스/_posts/',
  '_posts/_x/',
  '_posts/.x/',
  '_posts/2022-01-02-d/',

  '_drafts/',
  '_drafts/sub/',
  'news/_drafts/',
  'all/_posts/',
  'all/news/_posts/',
  'all/_recipes/',
  'src/_posts/',
  'docs/_posts/',

  '',
  '',
  '',
  'docs/',
  'docs/sub/',
  'sub dir/',
  '_pages/',
  '_x/',
  'src/',
  'src/docs/',
  '.well-known/',
  'img/',
  'a/_x/',
  'node_modules/x/',

  '_recipes/',
  '_recipes/',
  '_recipes/sub/',
  '_recipes/_x/',
  '_notes/',
  'src/_recipes/',
  '_posts/_posts/',
  'out/',
  '_site/_posts/',
  '_x/_posts/',
  '#x/_posts/',
  '~x/_posts/',
  'x~/_posts/',
  '.x/_posts/',
  '_posts/#x/',
  '_posts/x~/',
  'docs/_posts/_posts/',
  'docs/_drafts/_posts/',
  '_recipes/_posts/',
  '_posts/2022-01-02-x.y/',
  'news/2022-01-02-z/_posts/',
]
const dates = [
  '2022-01-02',
  '2022-01-02',
  '2022-01-03',
  '2021-12-31',
  '2020-02-29',
  '2019-7-8',
  '22-1-5',
  '2022-02-30',
  '2099-01-01',
  '2024-06-01',
  '2022-03-27',
  '2012-04-31',
  '1969-12-31',
  '999-01-01',
  '2016-01-01',
  '2018-12-31',
]
const names = [
  'a',
  'b',
  'hello-world',
  'Hello_World',
  '제목 있는 글',
  'Ünïcode',
  'a.b.c',
  'c++',
  'what?',
  'x--y',
  '-lead',
  'trail-',
  'trail.',

  '[brackets]',
  '(x)',
  "it's",
  'a&b',
  'x#y',
  '100%',
  'a@b',
  'MiXeD',
  'q,w;e',
  'index',
  'README',
  '日本語',
  'e\u0301te\u0301',
  '_u',
  'a~b',

  '1',
  '2022',
  'tab\tname',
  'dots...',
  'ﬀ',
  'İstanbul',
  'ß',
  'ǅ',
  'ǆ-ა-ᾀ',
  '\u{1F600}',
  'a b',
  ' a',
  'x:y',
  '<x>',
  '"q"',
  '2020-01-01-twice',
]
const postExtensions = [
  '.md',
  '.md',
  '.md',
  '.md',
  '.md',
  '.markdown',
  '.mkd',
  '.html',
  '.txt',
  '.textile',
  '.MD',
  '.Markdown',
  '',
  '.yml',
  '.md~',
  '.',
  '.htm',
]
const extensions = [
  '.md',
  '.md',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xml',
  '.txt',
  '.scss',
  '.css',
  '.js',
  '.json',
  '.yml',
  '.png',
  '',
  '.MD',
  '.textile',
  '.xhtml',
  '.md.bak',
  '.',
]

function randomText(random: Random, path: string): string {
  const body = path.endsWith('.scss') ? 'a { b: c }\n' : random.pick(bodies)
  if (random.chance(/_posts|_drafts/.test(path) ? 0.05 : 0.25)) return body
  const lines = random.chance(0.9)
    ? random.some(6, () => random.pick(frontMatterLines)).filter((line) => !leftOut(path).test(line))
    : []
  const opening = random.chance(0.95) ? '---' : random.pick(['--- ', '----', '---\t', '\ufeff---', ' ---', '\n---'])
  const closing =
    random.chance(0.95) || path.endsWith('.scss') ? '---' : random.pick(['...', '--- ', '----', '', '---\n\n'])
  const text = `${opening}\n${lines.map((line) => `${line}\n`).join('')}${closing}\n${body}`
  return random.chance(0.08) ? text.replaceAll('\n', '\r\n') : text
}

/**
 * Matches the lines that a file must not have. Only Sass decides about a `permalink` in a style sheet, and a `date` in
 * a data file is a string.
 */
function leftOut(path: string): RegExp {
  if (path.endsWith('.scss')) return /^permalink/
  return path.endsWith('.yml') && !path.includes('_posts') ? /^date/ : /^(?!)/
}

const bodies = [
  '',
  'x',
  'Text.\n',
  '# Heading\n\nText [a][b].\n\n[b]: /x\n',
  'one\n\ntwo\n\nthree\n',
  '\n\n\ntext\n',
  'a <!--more--> b\n',

  '{% if true %}a\n\nb{% endif %}\n',
  'a\r\n\r\nb\r\n',
  '본문\n\n둘째\n',
  '---\n---\n',
  '{% raw %}a\n\nb{% endraw %}\n',
]
const frontMatterLines = [
  'title: Hello',
  'title: "Hello: you"',
  "title: '인사'",
  'title: 2022',
  'title: 1.10',
  'title: yes',
  'title:',
  'title: ~',
  'title: [a, b]',

  'title: {a: b}',
  'title: 2022-01-01',
  'title: >-\n  folded\n  text',
  'title: "x\\ty"',
  'title: 012',
  'title: null',
  'title: ""',
  'title: x # y',

  'layout: post',
  'layout: none',
  'layout: null',
  'layout: "null"',
  'layout:',
  'layout: page',
  'layout: [x]',
  'layout: false',

  'date: 2022-01-02',
  'date: 2022-01-02 23:30:00',
  'date: 2022-01-02 10:00:00 +0900',
  'date: 2022-01-02T10:00:00Z',
  'date: "2022-05-06"',

  'date: 2022-01-02 10:00',
  'date: 2022/01/02',
  'date: 02-01-2022',
  'date: 2022.09.05',
  'date: 2099-01-01',
  'date: 2022-01-02 10:00:00.123456789 +0900',

  'date: 2022-1-2',
  'date: Jan 5 2022',
  'date: 5 January 2022 3pm',
  'date: 2022-01-02 24:00:00',
  'date: 20220102',
  'date: 2022-01-02 10:00:00 KST',
  'date: 1/2/2022',

  'date: 2022-01-02 10:00:00 -05:00',
  'date: 2022-01-02T10:00:00+09:00',
  'date: 2022-01-02 9:5:3 +0900',
  'date: Sun, 02 Jan 2022 10:00:00 GMT',
  'date: 2022-02-30',

  'tags: a b',
  'tags: [a, b]',
  'tags:\n- a\n- b c',
  'tags: a, b',
  'tag: one two',
  'tags: [a, no, 1.10, ~, 2022-01-01]',
  'tags:',
  'tags: 3',
  'tags: [[a, b], c]',

  'tags: [a, a]',
  'tags: ""',
  'tag: [x, y]',
  'tags: {a: 1}',
  'tags:\n  - a: 1',
  'tags: 한글 태그',
  'tag:',
  'tags: true',
  'tags: [2022, "2022"]',

  'categories: x y',
  'categories: [x, Y, x]',
  'category: a b',
  'categories:\n- [a, b]\n- c',
  'categories: [2022]',
  'categories: [C++, F#]',
  'category: 한글',

  'categories: [a/b, "c d"]',
  'categories:',
  'category: [a, [b]]',
  'categories: [~]',
  'categories: [2022-01-01]',
  'category: "x?y"',
  'categories: "50%"',
  'category:',

  'categories: ["Note: a"]',
  'category: Ünï',
  'categories: [İ]',
  'categories: "a  b"',
  'categories: [1.5, true]',
  'category: 3',
  'categories: []',
  'category: ""',

  'permalink: /x/',
  'permalink: /x',
  'permalink: x.html',
  'permalink: /:title/',
  'permalink: /:categories/:title.html',
  'permalink: pretty',
  'permalink:',
  'permalink: /한글/:year/',

  'permalink: /x/index.html',
  'permalink: "/a b/"',
  'permalink: /feed.xml',
  'permalink: none',
  'permalink: false',
  'permalink: /:slug',
  'permalink: /a/../b/',
  'permalink: /x?y=1',

  'published: false',
  'published: true',
  'published: "false"',
  'published:',
  'published: 0',
  'published: no',
  'published: [x]',

  'slug: Own Slug',
  'slug: 한글',
  'slug: "a/b"',
  'slug:',
  'slug: "x.y."',
  'slug: false',
  'slug: ""',
  'ext: .x',
  'draft: true',
  'draft: false',
  'excerpt: mine',
  'excerpt:',
  'excerpt_separator: "\\n"',
  'excerpt_separator: <!--more-->',
  'excerpt: false',

  'author: {b: 2}',
  'author: x',
  'image:\n  path: /a.png',
  'redirect_from: [/old/]',
  'rank: 1',
  'rank: 2',
  'rank: x',
  'toc: true',
  'id: 3',
  'url: /fake/',
  'path: fake.md',

  '# comment',
  'key: &a v',
  'other: *a',
  'x: !y z',
  'collection: fake',
  'categories: [x]',
  'tags: [y]',
  'name: fake',
  'content: fake',
  'dir: /fake/',
  'render_with_liquid: false',
]
