import { expect } from 'chai'
import { Service } from '../../../src/service/service'
import { WholeBlog } from '../../../src/service/problems/wholeBlog'
import { OpenProblems } from '../../../src/service/problems/openProblems'
import { hostWith, uriOf, type MemoryHost } from './memoryHost'

const hello = '_posts/2024-01-02-hello.md'
const files = {
  '_config.yml': 'title: A blog\n',
  '_layouts/post.html': '{{ content }}\n',
  [hello]: '---\nlayout: post\ntags: [walk, 골목]\n---\nSee [the other]({% post_url 2024-01-03-한글 %}).\n',
  '_posts/2024-01-03-한글.md': '---\nlayout: post\ntags: [walk]\n---\nText.\n',
  'notes.md': '---\ntitle: Notes\n---\n[Hello](_posts/2024-01-02-hello.md)\n',
}
const never = { isCancellationRequested: false }

describe('the service', () => {
  let host: MemoryHost
  let service: Service

  beforeEach(async () => {
    host = hostWith(files)
    service = new Service(host)
    const document = host.openFile(hello)
    const page = await service.page(document.uri, never)
    await page?.blog.ready
  })

  afterEach(() => {
    service.dispose()
    expect(host.lines.filter((line) => line.startsWith('Error'))).to.deep.equal([])
  })

  it('completes the tags of other posts', async () => {
    const at = files[hello]!.indexOf('walk,')
    const request = { opening: 'asked', completesPaths: false } as const
    const offer = await service.complete(uriOf(hello), at, request, never)
    expect(offer?.completions.map(({ label }) => label)).to.include('walk')
  })

  it('returns nothing for a document outside of any site', async () => {
    const elsewhere = hostWith({ 'readme.md': '# Read me\n' })
    const alone = new Service(elsewhere)
    const { uri } = elsewhere.openFile('readme.md')
    expect(await alone.page(uri, never)).to.equal(undefined)
    expect(await alone.hover(uri, 0, never)).to.equal(undefined)
    expect(await alone.outcome(uri, never)).to.equal(undefined)
    alone.dispose()
  })

  it('finds the post of a post_url, even if its name is not in Latin script', async () => {
    const found = await service.definition(uriOf(hello), files[hello]!.indexOf('2024-01-03'), never)
    expect(found?.locations.map(({ uri }) => uri)).to.deep.equal([uriOf('_posts/2024-01-03-한글.md')])
  })

  it('finds a tag in all posts, and renames it in all of them', async () => {
    const at = files[hello]!.indexOf('walk')
    const references = await service.references(uriOf(hello), at, true, never)
    expect(references?.map(({ uri }) => uri)).to.have.members([uriOf(hello), uriOf('_posts/2024-01-03-한글.md')])
    const dialog = { refuse: () => expect.fail(), confirm: async () => true }
    const changes = await service.rename(uriOf(hello), at, 'stroll', dialog, never)
    expect(changes?.edits.map(({ uri, edits }) => [uri, edits.map(({ text }) => text)])).to.deep.equal([
      [uriOf(hello), ['stroll']],
      [uriOf('_posts/2024-01-03-한글.md'), ['stroll']],
    ])
  })

  it('updates links when a post is renamed', async () => {
    const move = [{ from: uriOf(hello), to: uriOf('_posts/2024-01-02-goodbye.md') }]
    const changes = await service.move(move, () => false, never)
    const edits = changes.edits.filter(({ uri }) => uri === uriOf('notes.md'))
    expect(edits.flatMap((each) => each.edits).map(({ text }) => text)).to.deep.equal(['_posts/2024-01-02-goodbye.md'])
  })

  it('reports the outcome of a post with unsaved changes', async () => {
    const document = host.documents.get(uriOf(hello))!
    host.type(document, 4, 4, 'published: false\n')
    const { outcome } = (await service.outcome(document.uri, never))!
    expect(outcome).to.include({ written: false, reason: 'unpublished' })
  })

  it('follows a file that changes on disk', async () => {
    host.write(uriOf('_posts/2024-01-04-new.md'), '---\ntags: [fog]\n---\n')
    const page = (await service.page(uriOf(hello), never))!
    await page.blog.whenRead()
    expect(page.blog.site.has('_posts/2024-01-04-new.md')).to.equal(true)
  })

  it('checks files that are not open', async () => {
    host.write(uriOf('_posts/2024-01-05-bad.md'), '---\ntitle: a: b\n---\n')
    const shown = new Map<string, readonly string[]>()
    const view = {
      show: (uri: string, problems: readonly { readonly problem: { readonly id: string } }[]) =>
        void shown.set(
          uri,
          problems.map(({ problem }) => problem.id),
        ),
      severitiesFor: () => ({}),
    }
    const whole = new WholeBlog(service, view)
    const { blog } = (await service.page(uriOf(hello), never))!
    await blog.whenRead()
    expect(await whole.check(blog, () => undefined, never)).to.be.greaterThan(0)
    expect(shown.get(uriOf('_posts/2024-01-05-bad.md'))).to.deep.equal(['unquoted-colon'])
    whole.dispose()
  })

  it('shows the problems of an open document, and removes them when it closes', async () => {
    const shown: (readonly string[])[] = []
    const problems = new OpenProblems(service, {
      show: (_document, found) => void shown.push(found.map(({ problem }) => problem.id)),
      severitiesFor: () => ({}),
    })
    host.write(uriOf('_posts/2024-01-05-bad.md'), '---\ntitle: a: b\n---\n')
    const document = host.openFile('_posts/2024-01-05-bad.md')
    problems.opened(document)
    await until(() => shown.some((ids) => ids.includes('unquoted-colon')))
    host.close(document)
    await until(() => shown.at(-1)?.length === 0)
    problems.dispose()
  })

  it('stops looking for references once the request is cancelled', async () => {
    const token = { isCancellationRequested: false }
    const found = service.references(uriOf(hello), files[hello]!.indexOf('walk'), true, token)
    token.isCancellationRequested = true
    expect(await found).to.equal(undefined)
  })
})

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
}
