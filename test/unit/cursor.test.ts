import { expect } from 'chai'
import { contextAt } from '../../src/cursorContext/contextAt'

// Lines of a body in which `‸` marks the cursor, each with the construct at the cursor: its kind, its name and its
// other properties.
const cases: readonly (readonly [marked: string, place: string])[] = [
  ['plain te‸xt', 'nothing'],
  ['{%‸}', 'tag-name “”'],
  ['{%‸%}', 'tag-name “” closed'],
  ['{% ‸', 'tag-name “”'],
  ['{% inc‸', 'tag-name “inc”'],
  ['{%- inc‸lude a.html -%}', 'tag-name “include” closed'],
  ['{{‸}}', 'variable “”'],
  ['{{ ‸ and more', 'variable “”'],
  ['{{ si‸ }}', 'variable “si”'],
  ['{{ site.‸ }}', 'variable “” of site'],
  ['{{ site.‸', 'variable “” of site'],
  ['{{ site.da‸ta.authors }}', 'variable “data” of site'],
  ['{{ site.data.authors["a b"].na‸me }}', 'variable “name” of site.data.authors.a b'],
  ['{{ site.data[x].na‸me }}', 'variable “name” of site.data.*'],
  ['{{ page.title | ‸ }}', 'filter “”'],
  ['{{ page.title |‸}}', 'filter “”'],
  ['{{ page.title | sli‸ce: 1 }}', 'filter “slice”'],
  ['{{ page.title | slice: ‸ }}', 'variable “”'],
  ['{{ "/as‸sets" | relative_url }}', 'liquid-string “/assets” then relative_url'],
  ['{{ "/as‸', 'liquid-string “/as”'],
  ['{% assign x = page.‸ %}', 'variable “” of page'],
  ['{% assign x‸ = page %}', 'nothing'],
  ['{% for post in site.‸posts %}', 'variable “posts” of site'],
  ['{% for po‸st in site.posts %}', 'nothing'],
  ['{% if page.toc and ‸ %}', 'variable “”'],
  ['{% include ‸', 'include “”'],
  ['{% include fig‸ure.html alt="x" %}', 'include “figure.html”'],
  ['{% include_relative a/‸ %}', 'include “a/”'],
  ['{% include figure.html ‸ %}', 'parameter “” of figure.html'],
  ['{% include figure.html alt="x" cap‸ %}', 'parameter “cap” of figure.html beside alt'],
  ['{% include figure.html al‸t="x" src="y" %}', 'parameter “alt” of figure.html beside src'],
  ['{% include figure.html image_path="/as‸" %}', 'liquid-string “/as” for image_path'],
  ['{% include figure.html alt=page.‸ %}', 'variable “” of page'],
  ['{% post_url ‸ %}', 'post_url “”'],
  ['{% post_url 2024-‸01-01-a %}', 'post_url “2024-01-01-a”'],
  ['{% post_url 2024-01-01-‸ and more', 'post_url “2024-01-01-”'],
  ['{% link _posts/‸ %}', 'link “_posts/”'],
  ['{% highlight ru‸by linenos %}', 'language “ruby”'],
  ['{% raw %}{{ site.‸ }}{% endraw %}', 'nothing'],
  ['{% comment %}{% endcomment %}{{ site.‸ }}', 'variable “” of site'],
  ['{: .‸', 'class “”'],
  ['{: .‸}', 'class “”'],
  ['{:.cap‸tion .b #c}', 'class “caption” beside .b #c'],
  ['{: .a.b‸}', 'class “b” beside .a'],
  ['{: #to‸p}', 'id “top”'],
  ['{: ‸}', 'reference “”'],
  ['{:‸}', 'reference “”'],
  ['{: no‸te .a}', 'reference “note” beside .a'],
  ['{:no‸te: .a}', 'reference “note” beside .a definition'],
  ['{:note: .a‸}', 'class “a”'],
  ['{: title="a .‸"}', 'nothing'],
  ['{: width="1" .a‸}', 'class “a”'],
  ['{::comm‸ent}', 'nothing'],
  ['{: .a} b‸', 'nothing'],
  ['[a](‸', 'destination “”'],
  ['[a](‸)', 'destination “”'],
  ['[a](/as‸sets/x.pdf "t")', 'destination “/assets/x.pdf”'],
  ['![a](/as‸sets/x.png){:.b}', 'destination “/assets/x.png” image'],
  ['[![a](x.png)](/as‸)', 'destination “/as”'],
  ['![a [b]](x‸.png)', 'destination “x.png” image'],
  ['[a]({{ site.baseurl }}/as‸)', 'destination “{{ site.baseurl }}/as”'],
  ['[a]({{ site.base‸ }}/as)', 'variable “base” of site'],
  ['[a]({% post_url 2024-‸ %})', 'post_url “2024-”'],
  ['[a]({% link _posts/a.md %}#se‸c)', 'fragment “sec” of {% link _posts/a.md %}'],
  ['[a](#‸', 'fragment “”'],
  ['[a](#se‸c)', 'fragment “sec”'],
  ['[a](/b/#‸', 'fragment “” of /b/'],
  ['[a](<b c‸>)', 'destination “b c”'],
  ['[a](b) c‸', 'nothing'],
  ['[a](b "t‸")', 'nothing'],
  ['[id]: /as‸', 'destination “/as” definition'],
  ['[^‸', 'footnote “”'],
  ['a[^no‸te] b', 'footnote “note”'],
  ['[^no‸te]: b', 'footnote “note” definition'],
  ['<img src="/as‸" alt="">', 'destination “/as” image html'],
  ['<a title="x" href="/as‸sets/" class="b">', 'destination “/assets/” html'],
  ['<div class="a no‸tice">', 'class “notice” beside .a html'],
  ['<b>class="‸', 'nothing'],
  ['```‸', 'language “”'],
  ['```ru‸by', 'language “ruby”'],
  ['~~~ ru‸', 'language “ru”'],
  ['`[a](‸)`', 'nothing'],
]

describe('the construct at the cursor', () => {
  for (const lineBreak of ['\n', '\r\n'])
    for (const [marked, expected] of cases)
      it(`is found in ${marked} with ${JSON.stringify(lineBreak)} as line break`, () => {
        expect(shownAt(`---\ntitle: a\n---\nText.\n\n${marked}\n\nMore text.\n`, lineBreak)).to.equal(expected)
      })

  it('is only found in a fence if it is Liquid', () => {
    expect(shownAt('---\n---\n```ruby\n[a](‸)\n```\n')).to.equal('nothing')
    expect(shownAt('---\n---\n```ruby\n{{ site.‸ }}\n```\n')).to.equal('variable “” of site')
    expect(shownAt('---\n---\n```ruby\na\n```‸\n')).to.equal('nothing')
  })

  it('is found in a text without front matter', () => {
    expect(shownAt('[a](‸)')).to.equal('destination “”')
  })

  it('does not depend on the text far before the cursor', () => {
    const atEndOf = (copies: number) => {
      const text = `---\n---\n${'[a]( {: {{ <a href=" '.repeat(copies)}`
      return Array.from({ length: 60 }, (_, index) => {
        const offset = text.length - 60 + index
        return shownAt(`${text.slice(0, offset)}‸${text.slice(offset)}`)
      })
    }
    expect(atEndOf(20_000)).to.deep.equal(atEndOf(20))
    expect(new Set(atEndOf(20)).size).to.be.greaterThan(5)
  })
})

function shownAt(marked: string, lineBreak = '\n'): string {
  const source = marked.replaceAll('\n', lineBreak)
  const text = source.replace('‸', '')
  const place = contextAt(text, source.indexOf('‸'))
  if (!place || place.kind === 'key' || place.kind === 'value') return 'nothing'
  const cut = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end)
  const fields: Record<string, unknown> = { ...place }
  const path =
    [fields['path'], fields['include'], 'target' in place ? cut(place.target) : undefined].find(Boolean) ?? ''
  const of = Array.isArray(path) ? path.join('.') : String(path)
  const parameter = 'parameter' in place ? place.parameter?.name : undefined
  return [
    `${place.kind} “${cut(place.span)}”`,
    of && `of ${of}`,
    'present' in place && place.present.length > 0 && `beside ${place.present.join(' ')}`,
    'filters' in place && place.filters.length > 0 && `then ${place.filters.join(', ')}`,
    parameter && `for ${parameter}`,
    fields['isClosed'] && 'closed',
    fields['isDefinition'] && 'definition',
    fields['isImage'] && 'image',
    fields['isHtml'] && 'html',
  ]
    .filter(Boolean)
    .join(' ')
}
