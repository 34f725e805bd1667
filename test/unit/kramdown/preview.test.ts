import { expect } from 'chai'
import markdownIt, { type MarkdownIt, type MarkdownItOptions, type Token } from 'markdown-it'
import markdownIt12 from 'markdown-it-12'
import markdownIt14 from 'markdown-it-14'
import kramdown, { converter, kramdownFor } from '../../../src/kramdown'
import { renderTokens } from '../../kramdown/render'

/** The oldest markdown-it in a supported VS Code, today's, and the newest. */
const versions: Record<string, (options: MarkdownItOptions) => MarkdownIt> = {
  12: markdownIt12 as unknown as typeof markdownIt,
  14: markdownIt14 as unknown as typeof markdownIt,
  15: markdownIt,
}

const settings: MarkdownItOptions[] = [
  { html: true },
  { html: true, breaks: true, linkify: true, typographer: true, highlight: (code) => `<i>${code.length}</i>` },
]

const post = '# 제목 "x" {#id}\n\nwww.example.org -- *a*\nb\n{: .c}\n\n~~~ ruby\nx\n~~~\n\n- [ ] task\n\n$$x$$\n'
const marker = '<div class="jekyll-posts" hidden></div>\n'

/** Adds the rules that VS Code adds to the instance after all plugins. */
function addEditorRules(md: MarkdownIt): void {
  const { rules } = md.renderer
  const before = rules['heading_open']
  rules['heading_open'] = (tokens, index, options, env, self) => {
    tokens[index]!.attrSet('id', 'slug')
    return before === undefined ? self.renderToken(tokens, index, options) : before(tokens, index, options, env, self)
  }
  md.core.ruler.push('source_map_data_attribute', ({ tokens }) => {
    for (const token of tokens)
      if (token.map && token.type !== 'inline') token.attrSet('data-line', String(token.map[0]))
  })
  md.block.ruler.before('fence', 'front_matter', (state, start, _end, silent) => {
    const match = /^---\n[^]*?\n---(?:\n|$)/.exec(state.src)
    if (start !== 0 || match === null || silent) return start === 0 && match !== null
    const token = state.push('front_matter', '', 0)
    token.map = [0, match[0].trimEnd().split('\n').length]
    state.line = token.map[1]
    return true
  })
  rules['front_matter'] = (tokens, index) => `<table data-line="${tokens[index]!.attrGet('data-line')}"></table>\n`
}

for (const [version, create] of Object.entries(versions))
  describe(`kramdownFor on markdown-it ${version}`, () => {
    const engine = (options: MarkdownItOptions, plugin?: (md: MarkdownIt) => void) => {
      const md = create(options)
      plugin?.(md)
      addEditorRules(md)
      return md
    }
    const chooser = (md: MarkdownIt) =>
      kramdownFor(md, (source) => {
        if (!source.startsWith('---\n')) return undefined
        return { options: { hard_wrap: false }, bodyStart: source.indexOf('---\n', 4) + 4 }
      })

    for (const options of settings)
      it(`does not change other documents (breaks: ${options.breaks === true})`, () => {
        const [plain, both] = [engine(options), engine(options, chooser)]
        both.render(`---\na: b\n---\n${post}`)
        for (const text of [
          post,
          '',
          '```js\nx\n```\n\n    code\n\n# a\n\n1) b\n\n<b>c</b> "d" --- http://e.org (c)\n',
        ])
          expect(both.render(text)).to.equal(plain.render(text))
      })

    it('renders a post as kramdown does, whatever the editor’s settings', () => {
      const md = engine({ html: true, breaks: true, linkify: true, typographer: true }, chooser)
      // A formula has no element of its own. Because of its line attribute it gets a `div`.
      const lines = md.render(`---\na: b\n---\n${post}`).replace(/ data-line="\d+"/g, '')
      const html = lines.replace('<div>\\[x\\]\n</div>', '\\[x\\]')
      expect(html).to.equal(`<table></table>\n${marker}${renderTokens(post)}`)
    })

    it('gives each block its line in the whole file', () => {
      const md = engine({ html: true }, chooser)
      const tokens = md.parse(`---\na: b\n---\n${post}`, {})
      const lines = tokens.filter(({ map, type }) => map && type !== 'inline').map(({ type, map }) => [type, map![0]])
      expect(lines).to.deep.equal([
        ['front_matter', 0],
        ['heading_open', 3],
        ['paragraph_open', 5],
        ['fence', 9],
        ['bullet_list_open', 13],
        ['list_item_open', 13],
        ['paragraph_open', 13],
        ['math_block', 15],
      ])
    })

    it('reads a replaced body and gives its blocks the lines of the source', () => {
      const body = { text: '# a\n\nfrom an include\n\n- x\n- y\n\nend\n', lineOf: (line: number) => Math.min(line, 2) }
      const md = create({ html: true })
      kramdownFor(md, (source) => ({ bodyStart: source.indexOf('# '), body }))
      const tokens = md.parse('---\na: b\n---\n# {{ a }}\n\n{% include x %}\n', {})
      const lines = tokens.filter(({ map, type }) => map && type !== 'inline').map(({ type, map }) => [type, ...map!])
      expect(lines).to.deep.equal([
        ['heading_open', 3, 4],
        ['paragraph_open', 5, 6],
        ['bullet_list_open', 5, 6],
        ['list_item_open', 5, 6],
        ['paragraph_open', 5, 6],
        ['list_item_open', 5, 6],
        ['paragraph_open', 5, 6],
        ['paragraph_open', 5, 6],
      ])
    })

    it('renders from the tokens alone', () => {
      const md = engine({ html: true }, chooser)
      const tokens = md.parse(`---\na: b\n---\n${post}`, {})
      md.render('# other\n')
      const once = md.renderer.render(tokens, md.options, {})
      expect(md.renderer.render(tokens, md.options, {})).to.equal(once)
    })

    it('can be installed twice', () => {
      const md = create({ html: true })
      chooser(md)
      chooser(md)
      expect(md.render(`---\n---\n# a\n`)).to.equal(`${marker}<h1 id="a">a</h1>\n`)
    })
  })

describe('the tokens of the dialect', () => {
  for (const [version, create] of Object.entries(versions))
    it(`have the properties and methods of the tokens of markdown-it ${version}`, () => {
      const md = create({}).use(kramdown)
      let own: Token | undefined
      md.core.ruler.push('own', (state) => void (own = new state.Token('a', 'b', 1)))
      const [token] = md.parse('a\n', {})
      expect(Object.keys(token!).sort()).to.deep.equal(Object.keys(own!).sort())
      expect(Object.getPrototypeOf(Object.getPrototypeOf(token))).to.equal(Object.getPrototypeOf(own))
    })
})

describe('the library', () => {
  const text = '- a\n- b\n\n~~~ ruby\nx\n~~~\n'

  it('writes the same HTML as kramdown', () => {
    const code = '<div class="language-ruby highlighter-rouge"><div class="highlight"><pre class="highlight"><code>x\n'
    const html = `<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n\n${code}</code></pre></div></div>\n`
    expect(markdownIt().use(kramdown).render(text)).to.equal(html)
    expect(converter()(text)).to.equal(html)
  })

  it('uses the `highlight` function of markdown-it', () => {
    const md = markdownIt({ highlight: (code, language) => `<i>${language}: ${code.trim()}</i>` }).use(kramdown)
    expect(md.render(text)).to.contain('<code><i>ruby: x</i></code>')
  })

  it('applies the rules of other plugins', () => {
    const md = markdownIt().use(kramdown)
    md.renderer.rules['list_item_open'] = () => '<li class="mine">'
    expect(md.render(text)).to.contain('<li class="mine">a</li>')
    const other = markdownIt().use(kramdown)
    other.core.ruler.push('mine', ({ tokens }) => tokens.forEach((token) => token.attrSet('class', 'mine')))
    expect(other.render(text)).to.contain('<ul class="mine">')
  })
})
