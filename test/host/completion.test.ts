import { expect } from 'chai'
import * as vscode from 'vscode'
import { completions, open, openNew, until, uriOf } from './editor'

const path = 'blog/_posts/2024-07-01-now.md'

describe('completion', () => {
  before(async () => {
    await openNew(path, '')
  })

  it('offers the tags of the blog with their counts, most used first', async () => {
    const offered = await whenIndexed('---\ntags: [|]\n---\n', 'maps')
    expect(offered.map(labelOf).slice(0, 2)).to.deep.equal(['stream', '서울'])
    expect((offered[0]!.label as vscode.CompletionItemLabel).description).to.equal('4 posts')
  })

  it('offers layouts and keys', async () => {
    expect((await whenIndexed('---\nlayout: |\n---\n', 'post')).map(labelOf)).to.include.members(['default', 'post'])
    const keys = await whenIndexed('---\ntitle: a\nt|\n---\n', 'toc')
    expect(keys.map(labelOf)).to.include('toc').and.not.include('title')
    expect((keys.find((item) => labelOf(item) === 'tags')!.documentation as vscode.MarkdownString).value).to.match(
      /list/,
    )
  })

  it('offers the values of an open editor before it is saved', async () => {
    const other = await openNew('blog/_posts/2024-07-02-other.md', '---\ntags: [saved]\n---\n')
    await other.edit((edit) => edit.replace(new vscode.Range(1, 7, 1, 12), 'unsaved'))
    const offered = (await whenIndexed('---\ntags: [|]\n---\n', 'unsaved')).map(labelOf)
    expect(offered).to.not.include('saved')
    await other.document.save()
  })

  it('follows files that are created, renamed and deleted', async () => {
    await vscode.workspace.fs.writeFile(uriOf('blog/_posts/2024-07-03-new.md'), bytes('---\ntags: [brand-new]\n---\n'))
    await whenIndexed('---\ntags: [|]\n---\n', 'brand-new')

    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(uriOf('blog/_posts/2024-07-03-new.md'), uriOf('blog/_drafts/new.md'))
    await vscode.workspace.applyEdit(edit)
    await whenIndexed('---\ntags: [|]\n---\n', 'brand-new')

    await vscode.workspace.fs.delete(uriOf('blog/_drafts'), { recursive: true })
    await until(async () => !(await offeredAt('---\ntags: [|]\n---\n')).includes('brand-new'))
  })

  it('does not read a folder as a layout, and reads a renamed folder, with or without dots', async () => {
    await vscode.workspace.fs.createDirectory(uriOf('blog/_layouts/wide'))
    await vscode.workspace.fs.writeFile(uriOf('blog/drawer/page.html'), bytes('{{ content }}'))
    await vscode.workspace.fs.rename(uriOf('blog/drawer'), uriOf('blog/_layouts/v1.0'))
    const offered = (await whenIndexed('---\nlayout: |\n---\n', 'v1.0/page')).map(labelOf)
    expect(offered).to.not.include('wide').and.not.include('v1').and.not.include('v1.0')
    await vscode.workspace.fs.delete(uriOf('blog/_layouts/v1.0'), { recursive: true })
    await until(async () => !(await offeredAt('---\nlayout: |\n---\n')).includes('v1.0/page'))
  })

  it('does not run a front matter that begins with ---js', async () => {
    const code = '---js\n{ tags: (globalThis.jekyllPostsRan = true, ["from-code"]) }\n---\n'
    await openNew('blog/_posts/2024-07-04-code.md', code)
    await openNew('blog/_posts/2024-07-05-after.md', '---\ntags: [after-code]\n---\n')
    const offered = (await whenIndexed('---\ntags: [|]\n---\n', 'after-code')).map(labelOf)
    expect(offered).to.not.include('from-code')
    expect(globalThis).to.not.have.property('jekyllPostsRan')
  })

  it('works with a _config.yml that is not valid YAML', async () => {
    const config = uriOf('blog/_config.yml')
    const before = await vscode.workspace.fs.readFile(config)
    await vscode.workspace.fs.writeFile(config, bytes('title: [\n'))
    await whenIndexed('---\ntags: [|]\n---\n', 'maps')
    await vscode.workspace.fs.writeFile(config, before)
  })

  it('offers nothing outside of a site', async () => {
    const outside = await openNew('notes/tags.md', '---\ntags: []\n---\n')
    const offered = await completions(outside, new vscode.Position(1, 7))
    const ours = offered.filter(({ label }) => typeof label !== 'string' && / posts?$/.test(label.description ?? ''))
    expect(ours).to.deep.equal([])
  })
})

/**
 * Waits until the completions at the `|` of a text include a label, and returns them. The index is read in the
 * background.
 */
async function whenIndexed(marked: string, label: string): Promise<vscode.CompletionItem[]> {
  let offered: vscode.CompletionItem[] = []
  await until(
    async () => (offered = await itemsAt(marked)).some((item) => labelOf(item) === label),
    () => `“${label}” among ${offered.map(labelOf).join(', ')}`,
  )
  return offered
}

async function offeredAt(marked: string): Promise<string[]> {
  return (await itemsAt(marked)).map(labelOf)
}

async function itemsAt(marked: string): Promise<vscode.CompletionItem[]> {
  const editor = await open(path)
  const { document } = editor
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length))
  await editor.edit((edit) => edit.replace(whole, marked.replace('|', '')))
  return completions(editor, document.positionAt(marked.indexOf('|')))
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
