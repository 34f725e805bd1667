import { expect } from 'chai'
import { ShownBlog } from './shownPage'

const path = '_posts/2024-05-01-walk.md'
const highlight = (code: string, language: string) => `[${language}: ${code.replaceAll('<', '&lt;')}]`

function shown(body: string): string {
  return new ShownBlog({ [path]: `---\ntitle: Walk\n---\n${body}\n` }, {}, { highlight }).show(path).html
}

describe('{% highlight %} in the preview', () => {
  it('is highlighted with the editor’s colors', () => {
    expect(shown('{% highlight ruby %}\nputs "a < b" && 1\n\n\nx\n{% endhighlight %}')).to.include(
      '<code class="language-ruby" data-lang="ruby">[ruby: puts "a &lt; b" && 1\n\n\nx]</code></pre></figure>',
    )
    expect(shown('{% highlight c++ linenos %}\nint a;\n{% endhighlight %}')).to.include(
      '<td class="code"><pre>[c++: int a;\n]</pre></td>',
    )
  })

  it('is not highlighted if lines are marked', () => {
    expect(shown('{% highlight ruby mark_lines="1" %}\na\n{% endhighlight %}')).to.include('<span class="hll">a')
  })
})
