import { expect } from 'chai'
import { ours } from '../../liquid/ours'
import { siteWithIncludes } from '../../liquid/siteWithIncludes'
import { renderLiquid } from '../../../src/liquid/render'

// Each of these templates must end soon, with the output so far and a message with the reason.
const long = 'x'.repeat(100)
const endless: Record<string, string> = {
  'a loop of a hundred million': '{% for i in (1..100000000) %}{{ i }}{% endfor %}',
  'a huge range as a list': '{{ (1..100000000000) | join: "," }}',
  'a huge range to sort': '{% assign a = (1..1000000000) | sort %}{{ a | size }}',
  'loops in loops': `${'{% for a in (1..1000) %}'.repeat(6)}x${'{% endfor %}'.repeat(6)}`,
  'loops in loops that write nothing': `${'{% for a in (1..1000) %}'.repeat(6)}{% assign b = a %}${'{% endfor %}'.repeat(6)}`,
  'a text that doubles': `{% assign x = "${long}" %}{% for i in (1..100) %}{% assign x = x | append: x %}{% endfor %}{{ x }}`,
  'a capture that doubles': `{% assign x = "${long}" %}{% for i in (1..100) %}{% capture x %}{{ x }}{{ x }}{% endcapture %}{% endfor %}`,
  'a list that doubles':
    '{% assign x = "a,b" | split: "," %}{% for i in (1..100) %}{% assign x = x | concat: x %}{% endfor %}{{ x }}',
  'a list of itself':
    '{% assign x = "a,b" | split: "," %}{% for i in (1..100) %}{% assign x = x | push: x %}{% endfor %}{{ x | inspect }}',
  'a list of itself, compared':
    '{% assign x = "a,b" | split: "," %}{% for i in (1..90) %}{% assign x = x | push: x %}{% assign y = y | push: y %}{% endfor %}{% assign y = x | reverse | reverse %}{{ x | join }}',
  'a number that squares': '{% assign x = 99 %}{% for i in (1..100) %}{% assign x = x | times: x %}{% endfor %}{{ x }}',
  'every letter replaced by a long text': `{% assign x = "${long}" %}{% for i in (1..9) %}{% assign x = x | append: x %}{% endfor %}{% assign x = x | replace: "", x %}{{ x }}`,
  'every letter joined by a long text': `{% assign x = "${long}" %}{% for i in (1..9) %}{% assign x = x | append: x %}{% endfor %}{% assign y = x | split: "" | join: x %}{{ y }}`,
  'an include that includes itself': '{% include itself.html %}',
  'two includes that include each other': '{% include ping.html %}',
  'an include that includes itself twice': '{% include twice.html %}',
  'output of ten megabytes': `{% assign x = "${long}" %}{% for i in (1..100000) %}{{ x }}{% endfor %}`,
}

describe('templates that would take very long', () => {
  for (const [name, template] of Object.entries(endless))
    it(name, function () {
      this.timeout(60_000)
      const { text, problems } = siteWithIncludes(includes).render(`before\n\n${template}\n`)
      expect(text.slice(0, 6)).to.equal('before')
      expect(text.length).to.be.lessThan(5_000_000)
      expect(problems.map(({ message }) => message.key).join()).to.match(/liquid\.(too-|stops)/)
      expect(text).to.include('jekyll-posts-liquid-error')
    })
})

const includes = {
  'itself.html': 'x{% include itself.html %}',
  'ping.html': '{% include pong.html %}',
  'pong.html': '{% include ping.html %}',
  'twice.html': '{% include twice.html %}{% include twice.html %}',
}

const shapes: Record<string, string> = {
  'ten thousand levels': `${'{% if true %}'.repeat(10_000)}x${'{% endif %}'.repeat(10_000)}`,
  'ten thousand levels never closed': '{% if true %}'.repeat(10_000),
  'a hundred thousand ends': '{% endif %}'.repeat(100_000),
  'a hundred thousand openings': '{% '.repeat(100_000),
  'a hundred thousand outputs that never end': '{{ '.repeat(100_000),
  'a hundred thousand raws': '{% raw %}'.repeat(100_000),
  'a hundred thousand captures and ends': '{% capture a %}{% endif %}'.repeat(100_000),
  'a million braces': '{'.repeat(1_000_000),
  'a tag of a megabyte': `{% assign x = "${'a'.repeat(1_000_000)}" %}`,
  'a tag of quotes': `{% if ${'"'.repeat(19_000)} %}x{% endif %}`,
  'a tag of apostrophes and quotes': `{% include x ${`a='"`.repeat(5_000)} %}`,
  'an output of pipes': `{{ ${'| '.repeat(9_000)} }}`,
  'an output of dots': `{{ a${'.a'.repeat(9_000)} }}`,
  'an output of brackets': `{{ a${'['.repeat(9_000)} }}`,
  'an output of parentheses': `{{ ${'('.repeat(9_000)} }}`,
  'a condition of words': `{% if ${'a and '.repeat(3_000)}b %}x{% endif %}`,
  'a condition of dashes': `{% if ${'- '.repeat(9_000)} %}x{% endif %}`,
  'an assign without an equals sign': `{% assign ${'a'.repeat(19_000)} %}`,
  'an include with many outputs': `{% include ${'{{ a }}'.repeat(2_000)} %}`,
  'white space': `${' \n'.repeat(200_000)}{{ "x" | strip }}{%- assign x = 1 -%}${' \n'.repeat(200_000)}`,
  'a text of angle brackets': `{% capture x %}${'<'.repeat(300_000)}{% endcapture %}{{ x | strip_html | size }}`,
  'a text of scripts': `{% capture x %}${'<script>'.repeat(30_000)}{% endcapture %}{{ x | strip_html | size }}`,
  'a URL of dots': `{% capture x %}${'/..'.repeat(100_000)}{% endcapture %}{{ x | relative_url | size }}`,
  'a date of digits': `{% capture x %}${'1'.repeat(300_000)}{% endcapture %}{{ x | date: "%F" | size }}`,
}

describe('templates of unusual shapes', () => {
  for (const [name, template] of Object.entries(shapes))
    it(name, function () {
      this.timeout(60_000)
      expect(() => ours(`before ${template} after`)).not.to.throw()
      expect(ours(`before ${template} after`).text.slice(0, 6)).to.equal('before')
    })
})

describe('templates that try to read files outside of the site', () => {
  const reaching = [
    ...['../_config.yml', '../../etc/passwd', '/../_config.yml', 'a/../../_config.yml', '..%2f_config.yml', 'x/./../y'],
    ...['....//x', 'C:\\x', '\\\\host\\x', 'file:///etc/passwd', '~/../x'],
  ]
  for (const path of reaching)
    it(`never read ${path}`, () => {
      const asked: string[] = []
      const blog = siteWithIncludes({}, { onAsked: (each) => asked.push(each) })
      for (const tag of ['include', 'include_relative', 'include_cached']) {
        const { problems } = blog.render(
          `{% ${tag} ${path} %}{% assign p = "${path.replaceAll('\\', '')}" %}{% ${tag} {{ p }} %}`,
        )
        expect(problems).not.to.deep.equal([])
      }
      for (const each of asked) expect(each).not.to.match(/(^|\/)\.\.(\/|$)|^\/|\\/)
    })

  it('find no properties of JavaScript objects', () => {
    const names = [
      'constructor',
      '__proto__',
      'prototype',
      'toString',
      'hasOwnProperty',
      'valueOf',
      'length',
      'get',
      'keys',
    ]
    const roots = [
      '',
      'page.',
      'site.',
      'page.title.',
      'page.tags.',
      'page.hash.',
      'site.data.',
      'site.posts.first.',
      'forloop.',
      'jekyll.',
      'site.time.',
      'page.date.',
    ]
    const outputs = roots.flatMap((root) =>
      names.map((name) => `{{ ${root}${name} }}{{ ${root}${name}.constructor }}{{ ${root}first["${name}"] }}`),
    )
    expect(ours(`{% for i in (1..1) %}${outputs.join('')}{% endfor %}`).text).to.equal('1') // `forloop.length`
    expect(
      ours(names.map((name) => `{% ${name} %}`).join('')).problems.map(({ message }) => message.key),
    ).to.deep.equal(names.map(() => 'liquid.unknown-tag'))
    expect(ours(names.map((name) => `{{ "x" | ${name}: "y" }}`).join('')).text).to.equal('x'.repeat(names.length))
  })

  it('cannot write scripts through error messages', () => {
    const { text } = siteWithIncludes({}).render(
      '{% include "><script>alert(1)</script>.html %} {% <img onerror=x> %} {% x"><b %}',
    )
    expect(text).not.to.match(/<(script|img|b)\b/)
  })
})

describe('limits', () => {
  it('can be set', () => {
    const blog = siteWithIncludes({})
    const limits = { milliseconds: 1000, steps: 100, length: 1000, depth: 2 }
    const { text, problems } = renderLiquid('a{% for i in (1..1000) %}b{% endfor %}c', blog.page, blog.site, limits)
    expect(problems.map(({ message }) => message.key)).to.deep.equal(['liquid.too-long'])
    expect(text).to.match(/^a/)
  })
})
