import * as vscode from 'vscode'
import { open, until, uriOf } from './editor'

/**
 * A small blog that contains every kind of thing that a post can refer to. In `now.md`, `‸1`, `‸2`… mark the positions
 * of the references.
 */
const files: Readonly<Record<string, string>> = {
  '_config.yml': `title: Trail
permalink: /:categories/:title/
defaults:
  - scope: { path: '', type: posts }
    values:
      toc: true
`,
  '_layouts/post.html': '<main class="note">{{ content }}</main>\n{% include figure.html src="/a.png" %}\n',
  '_includes/figure.html': '<img src="{{ include.src }}">\n',
  '_data/authors.yml': 'jane:\n  name: Jane\n',
  'assets/css/main.css': 'p { margin: 0 }\n.note { color: red }\n',
  '_posts/2024-01-01-first-walk.md': `---
title: First walk
layout: post
author: jane
category: walks
tags: [stream, maps]
---
[back]({% post_url 2024-02-01-now %}) ![a](/assets/img/heron.png)
{: .note}
`,
  '_posts/2024-01-02-둘째.md':
    '---\r\ntitle: 둘째 산책\r\ntags: maps stream\r\n---\r\n[x](2024-01-01-first-walk.md)\r\n',
}

const now = `---
title: No‸0w
layout: po‸1st
author: ja‸2ne
to‸3c: false
tags:
  - str‸4eam
categories: [wal‸5ks]
---
## Head‸6ing

[a]({% post_url 2024-01-01-first-‸7walk %}) [b]({% link _posts/2024-01-01-first-‸8walk.md %}) [c](#head‸9ing)
{% include figu‸10re.html src="/b.png" %} {{ site.data.authors.ja‸11ne.name }}
Words[^o‸12ne] ![p]({{ site.baseurl }}/assets/img/her‸13on.png) [u](/walks/first-w‸14alk/)
{: .no‸15te box}

{:bo‸16x: .note}

[^one]: The text of the note.
`

const nowPath = 'trail/_posts/2024-02-01-now.md'
const text = now.replace(/‸\d+/g, '')

/** Writes the blog, opens the post to ask about, and waits until the index is complete. */
export async function openTrail(): Promise<vscode.TextEditor> {
  const encoder = new TextEncoder()
  const write = (path: string, bytes: Uint8Array) => vscode.workspace.fs.writeFile(uriOf(`trail/${path}`), bytes)
  for (const [path, content] of Object.entries(files)) await write(path, encoder.encode(content))
  await write('assets/img/heron.png', await vscode.workspace.fs.readFile(uriOf('blog/assets/img/heron.png')))
  await vscode.workspace.fs.writeFile(uriOf(nowPath), encoder.encode(text))
  const editor = await open(nowPath)
  await until(async () => (await hover(editor, 4)).includes('3 posts have the tag'))
  return editor
}

/** The position of a mark `‸1`, `‸2`… in the post. */
export function placeOf(mark: number): vscode.Position {
  const [before = ''] = now.split(new RegExp(`‸${mark}(?!\\d)`))
  const lines = before.replace(/‸\d+/g, '').split('\n')
  return new vscode.Position(lines.length - 1, lines.at(-1)!.length)
}

/** The text of the hovers at a mark. */
export async function hover({ document }: vscode.TextEditor, mark: number): Promise<string> {
  const found: vscode.Hover[] = await vscode.commands.executeCommand(
    'vscode.executeHoverProvider',
    document.uri,
    placeOf(mark),
  )
  return found
    .flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value)))
    .join('\n')
}

/** The path of a file below the blog's folder, from its URI. */
export function below({ path }: vscode.Uri): string {
  return path.replace(/^.*\/trail\//, '')
}
