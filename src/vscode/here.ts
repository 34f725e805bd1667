import { workspace, type CancellationToken, type TextDocument } from 'vscode'
import { FileText } from '../mention/fileText'
import type { Clock } from '../jekyll/clock'
import type { Blog } from './blog'
import { isCandidate, type Blogs } from './blogs'

/** A document of a site, to be asked about. */
export interface Here {
  readonly blog: Blog
  readonly file: FileText
  readonly when: Clock
}

/** `undefined` for a document outside of any site, and where nobody waits for an answer any more. */
export async function hereIn(
  document: TextDocument,
  blogs: Blogs,
  token: CancellationToken,
): Promise<Here | undefined> {
  const located = isCandidate(document) ? await blogs.located(document) : undefined
  if (!located || token.isCancellationRequested) return undefined
  const { blog, path } = located
  return { blog, file: new FileText(path, document.getText(), blog.site.config), when: now() }
}

export function now(): Clock {
  return { now: Math.floor(Date.now() / 1000), machineZone: new Intl.DateTimeFormat().resolvedOptions().timeZone }
}

/** A file of a site with its text, an open editor's before the disk's; `undefined` where it cannot be read. */
export async function fileOf(blog: Blog, path: string): Promise<FileText | undefined> {
  const text = await blog.readText(path)
  return text === undefined ? undefined : new FileText(path, text, blog.site.config)
}

/** True where the editor finds `/a.png` where Jekyll does: it looks in the workspace's folder. */
export function followsRoot(blog: Blog): boolean {
  const source = blog.uriOf(blog.site.config.source).path.replace(/\/$/, '')
  return workspace.getWorkspaceFolder(blog.folder)?.uri.path.replace(/\/$/, '') === source
}
