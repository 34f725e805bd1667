import { expect } from 'chai'
import * as vscode from 'vscode'
import { completions, open, openNew, until, uriOf } from './editor'

const path = 'blog/_posts/2024-09-01-kinds.md'

/** The files of the blog besides its posts. */
const files: Readonly<Record<string, string>> = {
  'blog/_includes/map.html': '{{ include.place }} {{ include.zoom }}',
  'blog/_data/authors.yml': 'jane: { name: Jane }\n',
  'blog/assets/main.css': '.wide-figure { width: 100% }\n',
  'blog/assets/deep/er/map.png': '',
  'blog/about.md': '---\ntitle: About us\npermalink: /about/\n---\n## The sea\n',
  'blog/_posts/2024-08-30-sea.md':
    '---\ntitle: By the sea\nseries: Walks\n---\n{: .lead}\n\n```rust\n```\n\n{% include map.html zoom=3 %}\n',
}

/**
 * For each kind of completion: a text in which `‸` marks the cursor, an expected label, and the line after that
 * completion is accepted.
 */
const cases: readonly (readonly [kind: string, marked: string, label: string, line: string])[] = [
  ['a key', '---\ntitle: a\nser‸\n---\n', 'series', 'series: '],
  ['a value of another post', '---\nseries: ‸\n---\n', 'Walks', 'series: Walks'],
  ['a tag in brackets below the key', '---\ntags:\n  - [a, ‸]\n---\n', '서울', '  - [a, 서울]'],
  ['a category', '---\ncategories: [‸]\n---\n', '산책', 'categories: [산책]'],
  ['a layout', '---\nlayout: ‸\n---\n', 'post', 'layout: post'],
  ['the day of the file', '---\ndate: ‸\n---\n', '2024-09-01', 'date: 2024-09-01'],
  ['a truth', '---\npublished: ‸\n---\n', 'false', 'published: false'],
  ['an author of _data', '---\nauthor: ‸\n---\n', 'jane', 'author: jane'],
  ['a placeholder of a permalink', '---\npermalink: /:ye‸\n---\n', ':year', 'permalink: /:year'],
  ['an image of the front matter', '---\nimage: ‸\n---\n', '/assets/deep/er/map.png', 'image: /assets/deep/er/map.png'],
  ['a class of a post', '{: .‸}', 'lead', '{: .lead}'],
  ['a class of a style sheet', '{: .w‸}', 'wide-figure', '{: .wide-figure}'],
  ['an id that a link waits for', '[a](#here)\n{: #‸}', 'here', '{: #here}'],
  ['a definition', '{:note: .lead}\n\n{: no‸}', 'note', '{: note}'],
  ['a Liquid tag', '{% inc‸ %}', 'include', '{% include %}'],
  ['the end of a block', '{% for a in b %}\n{% ‸', 'endfor', '{% endfor %}'],
  ['a filter', '{{ "/a" | ‸ }}', 'relative_url', '{{ "/a" | relative_url }}'],
  ['a variable', '{{ site.‸ }}', 'baseurl', '{{ site.baseurl }}'],
  ['a path of _data', '{{ site.data.authors.‸ }}', 'jane', '{{ site.data.authors.jane }}'],
  ['an include', '{% include ‸ %}', 'map.html', '{% include map.html %}'],
  ['a parameter', '{% include map.html ‸ %}', 'zoom', '{% include map.html zoom= %}'],
  ['a post by its title', '{% post_url ‸ %}', 'By the sea', '{% post_url 2024-08-30-sea %}'],
  ['a page by its title', '[a]({% link ‸ %})', 'About us', '[a]({% link about.md %})'],
  ['an image', '![a](‸)', '/assets/deep/er/map.png', '![a](/assets/deep/er/map.png)'],
  ['an image once a slash is typed', '![a](/as‸)', '/assets/deep/er/map.png', '![a](/assets/deep/er/map.png)'],
  ['a post for a link', '[a](‸)', 'By the sea', '[a]({% post_url 2024-08-30-sea %})'],
  ['a page for a link', '[a](‸)', 'About us', '[a](/about/)'],
  ['a heading of another page', '[a](/about/#‸)', 'the-sea', '[a](/about/#the-sea)'],
  ['an id of kramdown’s', '## Sea {#own-id}\n\n[a](#‸)', 'own-id', '[a](#own-id)'],
  ['a footnote', 'a[^‸]\n\n[^note]: text', 'note', 'a[^note]'],
  ['a language', '```‸', 'rust', '```rust'],
  ['a language after the tag highlight', '{% highlight ru‸ %}', 'ruby', '{% highlight ruby %}'],
]

describe('each kind of completion', () => {
  before(async () => {
    for (const [name, text] of Object.entries(files)) await vscode.workspace.fs.writeFile(uriOf(name), bytes(text))
    await openNew(path, '')
  })

  after(async () => {
    for (const name of [...Object.keys(files), path]) await vscode.workspace.fs.delete(uriOf(name))
  })

  for (const [kind, marked, label, line] of cases)
    it(kind, async () => {
      const offered = await whenOffered(marked, label)
      const item = offered.find((each) => labelOf(each) === label)!
      expect(item.insertText).to.be.a('string')
      expect(await lineAfter(marked, item)).to.equal(line)
    })

  it('does not repeat the editor’s own completions', async () => {
    for (const marked of ['## Sea\n\n## [A](/b) *c*\n\n[a](#‸)', '[a](/blog/‸)', '![a](./‸)', '[a](../‸)']) {
      const all = await itemsAt(marked)
      const editors = all.filter((item) => !isOurs(item)).map(textOf)
      expect(editors.length).to.be.greaterThan(0)
      for (const item of all.filter(isOurs)) expect(editors).to.not.include(textOf(item))
    }
  })

  it('offers nothing in code, and nothing outside of a site', async () => {
    expect((await ours('```\n{: .‸}\n```\n')).map(labelOf)).to.deep.equal([])
    const outside = await openNew('notes/kinds.md', 'text\n{: .}\n{% %}\n')
    for (const position of [new vscode.Position(1, 4), new vscode.Position(2, 3)]) {
      const labels = (await completions(outside, position)).map(labelOf)
      expect(labels).to.not.include('lead').and.not.include('include')
    }
  })
})

async function ours(marked: string): Promise<vscode.CompletionItem[]> {
  return (await itemsAt(marked)).filter(isOurs)
}

function isOurs({ sortText }: vscode.CompletionItem): boolean {
  return /^\d{6}$/.test(sortText ?? '')
}

/** The text that an item inserts, without the `#` with which the editor's own items for headings begin. */
function textOf(item: vscode.CompletionItem): string {
  return String(item.insertText ?? labelOf(item)).replace(/^#/, '')
}

/**
 * Waits until the completions at the `‸` of a text include a label, and returns them. The index is read in the
 * background.
 */
async function whenOffered(marked: string, label: string): Promise<vscode.CompletionItem[]> {
  let offered: vscode.CompletionItem[] = []
  await until(
    async () => (offered = await ours(marked)).some((item) => labelOf(item) === label),
    () => `“${label}” among ${offered.map(labelOf).join(', ')}`,
  )
  return offered
}

/** Adds a front matter to a text that has none. */
function whole(marked: string): string {
  return marked.startsWith('---') ? marked : `---\ntitle: now\n---\n${marked}\n`
}

async function itemsAt(marked: string): Promise<vscode.CompletionItem[]> {
  const editor = await open(path)
  const { document } = editor
  const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length))
  await editor.edit((edit) => edit.replace(all, whole(marked).replace('‸', '')))
  return completions(editor, document.positionAt(whole(marked).indexOf('‸')))
}

/** The cursor's line after an item is accepted. The item replaces its own range. */
async function lineAfter(marked: string, { range, insertText }: vscode.CompletionItem): Promise<string> {
  const editor = await open(path)
  const replaced = range instanceof vscode.Range ? range : range!.replacing
  await editor.edit((edit) => edit.replace(replaced, insertText as string))
  return editor.document.lineAt(editor.document.positionAt(whole(marked).indexOf('‸')).line).text
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
