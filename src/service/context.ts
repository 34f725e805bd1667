import { FileText } from '../references/fileText'
import type { Clock } from '../jekyll/clock'
import type { Blog } from './blog'
import type { Blogs, Located } from './blogs'
import type { CancellationToken, Host, OpenDocument } from './host'

/** The host and the sites, which every feature of the service needs. */
export interface ServiceContext {
  readonly host: Host
  readonly blogs: Blogs
}

/** An open document of a site. */
export interface OpenPage extends Located {
  readonly document: OpenDocument
  readonly text: string
}

/** Returns the open document of a URI with its site; `undefined` if it is in no site or the request is cancelled. */
export async function openPage(
  { host, blogs }: ServiceContext,
  uri: string,
  token: CancellationToken,
): Promise<OpenPage | undefined> {
  const document = host.documents.get(uri)
  const located = document && (await blogs.located(document))
  return located && !token.isCancellationRequested ? { ...located, document, text: document.getText() } : undefined
}

/** An open document of a site as navigation reads it. */
export interface OpenFile {
  readonly blog: Blog
  readonly file: FileText
  readonly clock: Clock
}

/** Like `openPage`, for navigation. */
export async function openFile(
  context: ServiceContext,
  uri: string,
  token: CancellationToken,
): Promise<OpenFile | undefined> {
  const page = await openPage(context, uri, token)
  if (!page) return undefined
  const { blog, path, text } = page
  return { blog, file: new FileText(path, text, blog.site.config), clock: clockOf(context.host) }
}

/** Returns a file of a site, with the text of an open editor or else of the disk; `undefined` if it cannot be read. */
export async function fileOf(blog: Blog, path: string): Promise<FileText | undefined> {
  const text = await blog.readText(path)
  return text === undefined ? undefined : new FileText(path, text, blog.site.config)
}

/** Returns the current time and time zone. */
export function clockOf({ clock }: Pick<Host, 'clock'>): Clock {
  return { now: clock.now, machineZone: clock.machineZone }
}
