import { expect } from 'chai'
import * as vscode from 'vscode'
import { complete } from '../../src/complete/complete'
import { headingsOf } from '../../src/site/headingIds'
import { Site } from '../../src/site/site'
import { Blog } from '../../src/service/blog'
import { IndexStore } from '../../src/service/indexStore'
import { Service } from '../../src/service/service'
import { SiteFiles } from '../../src/service/siteFiles'
import { TermMemory } from '../../src/service/termMemory'
import { completionProvider } from '../../src/vscode/completion/completions'
import { hostFor } from '../../src/vscode/host/host'
import { openNew, until, uriOf } from './editor'

const post = (tags: string) => `---\ntags: [${tags}]\n---\n## A heading\n`

/** A disk in memory that can delay its answers about `_posts`. */
class Disk implements vscode.FileSystemProvider {
  readonly read: string[] = []
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event
  private gate = Promise.resolve()

  constructor(private readonly files: Map<string, Uint8Array>) {}

  /** Delays all answers about posts until the returned function is called. */
  hold(): () => void {
    let open = () => undefined as void
    this.gate = new Promise((resolve) => (open = resolve))
    return open
  }

  put(path: string, text: string): void {
    this.files.set(path, new TextEncoder().encode(text))
  }

  async readDirectory({ path }: vscode.Uri): Promise<[string, vscode.FileType][]> {
    await this.wait(path)
    const below = [...this.files.keys()].filter((each) => each.startsWith(`${path}/`))
    const parts = below.map((each) => each.slice(path.length + 1).split('/'))
    return parts.map(([name = '', ...rest]) => [
      name,
      rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File,
    ])
  }

  async stat({ path }: vscode.Uri): Promise<vscode.FileStat> {
    await this.wait(path)
    const bytes = this.files.get(path)
    if (bytes) return { type: vscode.FileType.File, ctime: 1, mtime: 1, size: bytes.length }
    if (![...this.files.keys()].some((each) => each.startsWith(`${path}/`))) throw vscode.FileSystemError.FileNotFound()
    return { type: vscode.FileType.Directory, ctime: 1, mtime: 1, size: 0 }
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    await this.stat(uri)
    this.read.push(uri.path)
    return this.files.get(uri.path)!
  }

  writeFile({ path }: vscode.Uri, bytes: Uint8Array): void {
    this.files.set(path, bytes)
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.files.set(to.path, this.files.get(from.path)!)
    this.delete(from)
  }

  delete({ path }: vscode.Uri): void {
    this.files.delete(path)
  }

  createDirectory = () => undefined
  watch = () => new vscode.Disposable(() => undefined)

  private wait(path: string): Promise<void> {
    return path.startsWith('/blog/_posts') ? this.gate : Promise.resolve()
  }
}

/** The editor's storage of a workspace's state. */
class State implements vscode.Memento {
  private readonly values = new Map<string, string>()
  keys = () => [...this.values.keys()]
  get = (key: string) => JSON.parse(this.values.get(key) ?? 'null') as never
  update = (key: string, value: unknown) => Promise.resolve(void this.values.set(key, JSON.stringify(value)))
}

describe('a blog that is opened again', () => {
  const disk = new Disk(new Map())
  const folder = 'again:/blog'
  const log = vscode.window.createOutputChannel('a blog that is opened again', { log: true })
  const provider = vscode.workspace.registerFileSystemProvider('again', disk, { isCaseSensitive: true })
  const host = hostFor(log)
  const blogs: Blog[] = []
  const opened = (store?: IndexStore) => blogs[blogs.push(new Blog(folder, host, store)) - 1]!
  const kept = () => new IndexStore('again:/storage', '1', host)
  const around = { now: 1_706_756_400, machineZone: 'UTC', sitePathInWorkspace: undefined }
  const tagsFor = ({ site }: Blog) =>
    complete('---\ntags: []\n---\n', 11, '_posts/2024-02-01-new.md', site, around).completions.map(({ label }) => label)

  before(async () => {
    disk.put('/blog/_config.yml', 'title: a')
    disk.put('/blog/_posts/2024-01-01-a.md', post('walk, river'))
    disk.put('/blog/_posts/2024-01-02-b.md', post('walk, 골목'))
    disk.put('/blog/_posts/2024-01-03-gone.md', post('fog'))
    const store = kept()
    const blog = opened(store)
    await blog.ready
    await store.save(blog.site)
  })

  after(() => {
    blogs.forEach((blog) => blog.dispose())
    provider.dispose()
    log.dispose()
  })

  it('has its tags before a post is read, and the changes afterwards', async () => {
    disk.put('/blog/_posts/2024-01-02-b.md', post('walk, 골목, snow'))
    disk.delete(vscode.Uri.parse('again:///blog/_posts/2024-01-03-gone.md'))
    disk.read.length = 0
    const release = disk.hold()
    const blog = opened(kept())
    await blog.opened
    expect(tagsFor(blog)).to.have.members(['walk', 'river', '골목', 'fog'])
    expect(headingsOf(blog.site, '_posts/2024-01-01-a.md').map(({ text }) => text)).to.deep.equal(['A heading'])
    expect(blog.site.isComplete).to.equal(false)
    release()
    await blog.ready
    const readAgain = disk.read.filter((path) => path.startsWith('/blog/_posts'))
    expect([...new Set(readAgain)], readAgain.join(' ')).to.deep.equal(['/blog/_posts/2024-01-02-b.md'])
    const fresh = opened()
    await fresh.ready
    expect(tagsFor(blog)).to.deep.equal(tagsFor(fresh))
    for (const path of fresh.site.paths) expect(blog.site.facts(path)).to.deep.equal(fresh.site.facts(path))
    expect([...blog.site.paths].sort()).to.deep.equal([...fresh.site.paths].sort())
  })

  it('offers the stored tags until the site is read, and then the current ones', async () => {
    const state = new State()
    const [once] = blogs
    await new TermMemory(state).keep(uriOf('blog').toString(), once!.site)
    const memory = new TermMemory(state)
    const fresh = new Service({ ...host, storage: { folder: undefined, version: '1', values: state } })
    const { document } = await openNew('blog/_posts/2024-07-09-warm.md', '---\ntags: []\ntitle: \n---\n')
    const { token } = new vscode.CancellationTokenSource()
    const offered = async (line: number, character: number) => {
      const at = new vscode.Position(line, character)
      const list = await completionProvider(fresh).provideCompletionItems(document, at, token, {} as never)
      return (list as vscode.CompletionList).items.map(({ label }) => (typeof label === 'string' ? label : label.label))
    }
    expect(await offered(1, 7)).to.have.members(['walk', 'river', '골목', 'fog'])
    const page = await fresh.page(document.uri.toString(), token)
    await page!.blog.ready
    expect(await offered(1, 7))
      .to.include('stream')
      .and.not.include('river')
    expect(memory.termsFor(uriOf('blog/index.md').toString())).to.equal(undefined)
    expect(memory.termsFor(uriOf('elsewhere/_posts/2024-07-09-warm.md').toString())).to.equal(undefined)
    fresh.dispose()
  })

  it('is prewarmed again after its configuration has changed', async () => {
    const blog = opened()
    await blog.ready
    const isSettled = () => blog.site.prewarm(host.clock.machineZone, () => false)
    await until(isSettled)
    disk.put('/blog/_config.yml', 'permalink: /:title/')
    await blog.changedOnDisk(`${folder}/_config.yml`)
    expect(isSettled()).to.equal(false)
    await until(isSettled)
  })

  it('is read up to a limit, and beyond it nothing is reported as missing', async () => {
    const site = new Site()
    site.configure('')
    const { token } = new vscode.CancellationTokenSource()
    const files = new SiteFiles(folder, site, host, token, 2)
    files.hasConfig = true
    await files.readBelow('')
    expect([...site.paths]).to.have.lengthOf.at.most(2)
    expect([files.isCutOff, site.isComplete]).to.deep.equal([true, false])
  })
})
