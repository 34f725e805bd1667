import { EventEmitter } from '../../../src/service/event'
import type { DocumentChange, FileSystem, Host, OpenDocument } from '../../../src/service/host'
import { LineIndex } from '../../../src/text/lineIndex'
import { inEnglish } from '../../../src/messages/messages'

/** An open document, whose text can be edited. */
class Document implements OpenDocument {
  readonly languageId = 'markdown'
  version = 1
  isClosed = false

  constructor(
    readonly uri: string,
    private text: string,
  ) {}

  getText = () => this.text

  replace(start: number, end: number, text: string): DocumentChange {
    const lines = new LineIndex(this.text)
    const range = { start: lines.at(start), end: lines.at(end) }
    this.text = this.text.slice(0, start) + text + this.text.slice(end)
    this.version += 1
    return { document: this, edits: [{ range, text }] }
  }
}

/** A host in memory: files by their URIs below `file:///blog`, open documents, and a log. */
export class MemoryHost implements Host {
  readonly lines: string[] = []
  private readonly open: Document[] = []
  private readonly changed = new EventEmitter<DocumentChange>()
  private readonly closed = new EventEmitter<OpenDocument>()
  private readonly touched = new EventEmitter<string>()

  constructor(private readonly files: Map<string, string>) {}

  readonly clock = { now: 1_706_756_400, machineZone: 'UTC' }
  readonly localize = { message: inEnglish, reason: String, advice: String }
  readonly log = { debug: this.noting(), info: this.noting(), warn: this.noting(), error: this.noting() }
  readonly documents = {
    all: this.open,
    get: (uri: string) => this.open.find((each) => each.uri === uri),
    onDidChange: this.changed.event,
    onDidClose: this.closed.event,
  }

  readonly fileSystem: FileSystem = {
    roots: ['file:///blog'],
    stat: async (uri) => this.stat(uri),
    read: async (uri) => new TextEncoder().encode(this.text(uri)),
    list: async (uri) => this.list(uri),
    write: async (uri, bytes) => this.write(uri, new TextDecoder().decode(bytes)),
    watch: (_folder, onChange) => this.touched.event(onChange),
    findConfigs: async () => [...this.files.keys()].filter((uri) => uri.endsWith('/_config.yml')),
    watchSites: () => ({ dispose: () => undefined }),
  }

  /** Opens a file in an editor. */
  openFile(path: string): Document {
    const uri = uriOf(path)
    const document = new Document(uri, this.text(uri))
    this.open.push(document)
    return document
  }

  type(document: OpenDocument, start: number, end: number, text: string): void {
    if (document instanceof Document) this.changed.fire(document.replace(start, end, text))
  }

  close(document: OpenDocument): void {
    if (document instanceof Document) document.isClosed = true
    this.open.splice(0, this.open.length, ...this.open.filter((each) => each !== document))
    this.closed.fire(document)
  }

  write(uri: string, text: string): void {
    this.files.set(uri, text)
    this.touched.fire(uri)
  }

  private text(uri: string): string {
    const text = this.files.get(uri)
    if (text === undefined) throw new Error(`no ${uri}`)
    return text
  }

  private stat(uri: string) {
    const text = this.files.get(uri)
    const isFolder = [...this.files.keys()].some((each) => each.startsWith(`${uri}/`))
    if (text === undefined && !isFolder) throw new Error(`no ${uri}`)
    return { type: isFolder ? 'folder' : 'file', isLink: false, modified: 1, size: text?.length ?? 0 } as const
  }

  private list(uri: string) {
    const below = [...this.files.keys()].filter((each) => each.startsWith(`${uri}/`))
    const names = new Map(
      below.map((each) => [decodeURIComponent(each.slice(uri.length + 1).split('/')[0] ?? ''), each]),
    )
    return [...names.keys()].map((name) => ({ name, ...this.stat(`${uri}/${encodeURIComponent(name)}`) }))
  }

  private noting() {
    return (line: string) => void this.lines.push(line)
  }
}

export function uriOf(path: string): string {
  return `file:///blog/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** A host with the files of a site, which are given by their paths. */
export function hostWith(files: Readonly<Record<string, string>>): MemoryHost {
  return new MemoryHost(new Map(Object.entries(files).map(([path, text]) => [uriOf(path), text])))
}
