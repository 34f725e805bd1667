import { expect } from 'chai'
import * as vscode from 'vscode'
import { completions, openNew, preview, until } from './editor'

const text = `---
title: features
---

# One

text with a [link](#two) and ![an image](/assets/img/heron.png)

## Two

- a
- b
  - c

\`\`\`js
const a = 1
\`\`\`

### 셋 {#three}

> quote
> more

## Four

[to a heading](#
`

describe('VS Code’s own Markdown features, in a post', () => {
  let post: vscode.TextEditor
  let other: vscode.TextEditor

  before(async () => {
    post = await openNew('blog/_posts/2024-10-01-features.md', text)
    await until(async () => (await preview(post)).includes('jekyll-posts'))
    other = await openNew('notes/features.md', text)
  })

  it('give it an outline like any other Markdown', async () => {
    await until(async () => (await outline(post)).length > 0)
    expect(await outline(post)).to.deep.equal(await outline(other))
    expect(await outline(post)).to.deep.equal(['4 # One', '8 ## Two', '18 ### 셋', '23 ## Four'])
  })

  it('fold it like any other Markdown', async () => {
    expect(await folds(post)).to.deep.equal(await folds(other))
    expect(await folds(post)).to.include.members(['4-25', '14-16'])
  })

  it('complete its headings', async () => {
    const position = post.document.positionAt(text.indexOf('(#\n') + 2)
    const labels = (await completions(post, position)).map(({ label }) =>
      typeof label === 'string' ? label : label.label,
    )
    expect(labels).to.include.members(['#one', '#two', '#four'])
  })

  it('complete its paths', async () => {
    const editor = await openNew('blog/_posts/2024-10-02-path.md', '---\ntitle: a\n---\n![a](../assets/img/\n')
    const labels = (await completions(editor, new vscode.Position(3, 19))).map(({ label }) =>
      typeof label === 'string' ? label : label.label,
    )
    expect(labels).to.include('heron.png')
  })
})

async function outline({ document }: vscode.TextEditor): Promise<string[]> {
  const symbols: vscode.DocumentSymbol[] | undefined = await vscode.commands.executeCommand(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  )
  return [...flat(symbols ?? [])].map(({ name, range }) => `${range.start.line} ${name}`)
}

function* flat(symbols: readonly vscode.DocumentSymbol[]): Generator<vscode.DocumentSymbol> {
  for (const symbol of symbols) {
    yield symbol
    yield* flat(symbol.children)
  }
}

async function folds({ document }: vscode.TextEditor): Promise<string[]> {
  const ranges: vscode.FoldingRange[] = await vscode.commands.executeCommand(
    'vscode.executeFoldingRangeProvider',
    document.uri,
  )
  return ranges.map(({ start, end }) => `${start}-${end}`).sort()
}
