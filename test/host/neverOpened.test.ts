import { expect } from 'chai'
import * as vscode from 'vscode'
import { Blog } from '../../src/service/blog'
import { hostFor } from '../../src/vscode/host/host'

const post = '---\ntitle: a\n---\n'

/** A disk in memory that records which of its folders are opened. Its paths have a drive, as on Windows. */
class Disk implements vscode.FileSystemProvider {
  readonly opened: string[] = []
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event

  constructor(private readonly files: Readonly<Record<string, string>>) {}

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    this.opened.push(path)
    const names = new Map<string, vscode.FileType>()
    for (const file of Object.keys(this.files).filter((each) => each.startsWith(`${path}/`))) {
      const [name = '', ...rest] = file.slice(path.length + 1).split('/')
      names.set(name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File)
    }
    return [...names]
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const isFolder = Object.keys(this.files).some((each) => each.startsWith(`${path}/`))
    if (!isFolder && this.files[path] === undefined) throw vscode.FileSystemError.FileNotFound()
    const type = isFolder ? vscode.FileType.Directory : vscode.FileType.File
    return { type, ctime: 0, mtime: 0, size: this.files[path]?.length ?? 0 }
  }

  readFile(uri: vscode.Uri): Uint8Array {
    this.stat(uri)
    return new TextEncoder().encode(this.files[uri.path])
  }

  watch = () => new vscode.Disposable(() => undefined)
  createDirectory = refuse
  writeFile = refuse
  delete = refuse
  rename = refuse
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions()
}

describe('a blog on a drive', () => {
  const disk = new Disk({
    '/c:/blog/_config.yml': 'title: a',
    '/c:/blog/_posts/2024-01-02-a.md': post,
    '/c:/blog/notes/b.md': post,
    '/c:/blog/node_modules/x/_posts/2024-01-02-a.md': post,
    '/c:/blog/notes/node_modules/x/c.md': post,
    '/c:/blog/_site/2024/index.html': post,
    '/c:/blog/.git/objects/d.md': post,
    '/c:/blog/vendor/bundle/e.md': post,
  })
  const log = vscode.window.createOutputChannel('a blog on a drive', { log: true })
  const provider = vscode.workspace.registerFileSystemProvider('counted', disk, { isCaseSensitive: true })
  const blog = new Blog('counted:/c%3A/blog', hostFor(log))

  after(() => vscode.Disposable.from(blog, provider, log).dispose())

  it('is read without opening folders that may have a million files', async () => {
    await blog.ready
    expect([...new Set(disk.opened)].sort()).to.deep.equal([
      '/c:/blog',
      '/c:/blog/_posts',
      '/c:/blog/notes',
      '/c:/blog/vendor',
    ])
    expect([...blog.site.paths].sort()).to.deep.equal(['_posts/2024-01-02-a.md', 'notes/b.md'])
  })

  it('finds its files, however their URIs write the drive', () => {
    const written = [
      'counted:///c%3A/blog/_posts/a.md',
      'counted:///c:/blog/_posts/a.md',
      'counted:///C:/blog/_posts/a.md',
    ]
    for (const uri of written) expect(blog.pathOf(uri), uri).to.equal('_posts/a.md')
    expect(blog.pathOf('counted:///d%3A/blog/_posts/a.md')).to.equal(undefined)
    expect(blog.uriOf('_posts/a.md')).to.equal('counted:/c%3A/blog/_posts/a.md')
  })

  it('adds a file whose URI has the drive’s other case', () => {
    const uri = 'counted:///C:/blog/_posts/2024-01-03-c.md'
    blog.updateText(uri, post)
    expect(blog.site.has('_posts/2024-01-03-c.md')).to.equal(true)
  })
})
