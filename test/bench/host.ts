// Measures the index in the extension host, beside a bare walk with `workspace.fs.readFile` (scripts/benchHost.mjs).
// The window is opened twice: without a stored index, and with the one that the extension has stored.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import * as vscode from 'vscode'
import { inParallel } from '../../src/service/async/inParallel'
import { Blog } from '../../src/service/blog'
import type { Storage } from '../../src/service/host'
import { storeFor } from '../../src/service/indexStore'
import { Service } from '../../src/service/service'
import { TermMemory } from '../../src/service/termMemory'
import { uriBelow } from '../../src/service/uri'
import { readsAtOnce, walk } from '../../src/service/walk'
import { completionProvider } from '../../src/vscode/completion/completions'
import { hostFor } from '../../src/vscode/host/host'
import { postAt } from './post'

const root = vscode.workspace.workspaceFolders![0]!.uri
const folder = root.toString()
const log = vscode.window.createOutputChannel('bench', { log: true })
const host = hostFor(log)
const storage = { folder: uriBelow(folder, '.kept'), version: 'bench' }
const stateFile = join(root.fsPath, '.state.json')
const never = new vscode.CancellationTokenSource().token

export async function run(): Promise<void> {
  const mark = join(root.fsPath, '.cold')
  if (existsSync(mark)) return warm()
  writeFileSync(mark, '')
  await cold()
}

async function cold(): Promise<void> {
  await bareWalk()
  await memoryAndEdits()
  const walks: number[] = []
  const indexes: number[] = []
  const gaps: Record<'walk' | 'index', number[]> = { walk: [], index: [] }
  for (let round = 0; round < 3; round += 1) {
    gaps.walk.push(await longestGap(async () => void walks.push(await timed(bareWalk))))
    gaps.index.push(await longestGap(async () => void indexes.push(await timed(firstIndex))))
  }
  const [walked, indexed] = [median(walks), median(indexes)]
  tell('bare readFile walk', `${walked.toFixed(0)} ms`)
  tell('first index', `${indexed.toFixed(0)} ms, ${(indexed / walked).toFixed(2)} × the walk (aim: 1.5)`)
  tell('host blocked at most', `${shown(gaps.index)} ms by the index (aim: 16), ${shown(gaps.walk)} ms by the walk`)
  await keepByExtension()
}

async function memoryAndEdits(): Promise<void> {
  const before = memory()
  const blog = new Blog(folder, host)
  await blog.ready
  tell('memory of the index', `${(memory() - before).toFixed(0)} MB (aim: 150)`)
  const times = Array.from({ length: 1_000 }, (_, index) => oneEdit(blog, index)).sort((a, b) => a - b)
  tell('one edit', `median ${times[500]!.toFixed(2)} ms, 99th percentile ${times[990]!.toFixed(2)} ms (aim: 1)`)
  await storing(blog)
  const state = new Kept({})
  await new TermMemory(state).keep(folder, blog.site)
  writeFileSync(stateFile, JSON.stringify(state.values))
  blog.dispose()
}

function oneEdit(blog: Blog, index: number): number {
  const { path, text } = postAt(index)
  const start = performance.now()
  blog.updateText(blog.uriOf(path), `${text.replace('tags: [', 'tags: [new, ')}\nOne more line.\n`)
  return performance.now() - start
}

async function storing(blog: Blog): Promise<void> {
  const store = storeFor(folder, storage, host)!
  store.touchAll()
  const saveGap = await longestGap(async () =>
    tell('keeping all of it', `${(await timed(() => store.save(blog.site))).toFixed(0)} ms`),
  )
  const start = performance.now()
  const again = new Blog(folder, host, storeFor(folder, storage, host))
  const loadGap = await longestGap(() => again.opened)
  tell('kept index opened', `${since(start)} ms, ${again.site.names.used('tag').length} tags`)
  const checkGap = await longestGap(() => again.ready)
  tell('and held against disk', `${since(start)} ms`)
  again.dispose()
  const gaps = [saveGap, loadGap, checkGap].map((gap) => gap.toFixed(1)).join(', ')
  tell('host blocked at most', `${gaps} ms by keeping, opening and holding against disk (aim: 16)`)
}

function since(start: number): string {
  return (performance.now() - start).toFixed(0)
}

/** Waits until the extension has read the blog, then leaves it 15 seconds to store its index. */
async function keepByExtension(): Promise<void> {
  const start = performance.now()
  while ((await offered()) < 100) await pause(200)
  tell('cold start', `tags after ${(performance.now() - start).toFixed(0)} ms`)
  await pause(15_000)
}

async function warm(): Promise<void> {
  await alone('warm start, with the window')
  await pause(5_000)
  await alone('warm start, in the window')
  const extension = vscode.extensions.getExtension('jekyll-posts.jekyll-posts')!
  const document = await openPost()
  await extension.activate()
  const start = performance.now()
  const count = await offeredIn(document)
  const first = performance.now() - start
  const again = await timed(async () => void (await offeredIn(document)))
  const both = `${count} tags ${first.toFixed(0)} ms after activation, then in ${again.toFixed(0)} ms`
  tell('warm start, all of VS Code', both)
}

/**
 * Measures the time from activation to the first completion and to the open index. It calls our provider alone, because
 * the editor would ask other extensions too.
 */
async function alone(what: string): Promise<void> {
  const document = await openPost()
  const position = document.positionAt(postAt(0).text.indexOf('tags: [') + 7)
  const state = new Kept(JSON.parse(readFileSync(stateFile, 'utf8')) as Record<string, unknown>)
  const start = performance.now()
  const kept: Storage = { ...storage, values: state }
  const service = new Service({ ...host, storage: kept })
  const list = await completionProvider(service).provideCompletionItems(document, position, never, {} as never)
  const answered = since(start)
  const located = await service.page(document.uri.toString(), never)
  const counts = `${(list as vscode.CompletionList).items.length} of ${located?.blog.site.names.used('tag').length} tags`
  tell(what, `${counts} after ${answered} ms (aim: 300), the index open after ${since(start)} ms`)
  service.dispose()
}

/** The editor's storage of state in memory. The editor loads it before it activates an extension. */
class Kept implements vscode.Memento {
  constructor(readonly values: Record<string, unknown>) {}
  keys = () => Object.keys(this.values)
  get = (key: string) => this.values[key] as never
  update = (key: string, value: unknown) => Promise.resolve(void (this.values[key] = value))
}

async function offered(): Promise<number> {
  return offeredIn(await openPost())
}

function openPost(): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(vscode.Uri.joinPath(root, postAt(0).path))
}

async function offeredIn(document: vscode.TextDocument): Promise<number> {
  const position = document.positionAt(document.getText().indexOf('tags: [') + 'tags: ['.length)
  const list: vscode.CompletionList = await vscode.commands.executeCommand(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  )
  return list.items.filter(({ label }) => (typeof label === 'string' ? label : label.label).startsWith('tag-')).length
}

async function bareWalk(): Promise<void> {
  const paths: string[] = []
  await walk(
    folder,
    host.fileSystem,
    (path) => !path.startsWith('.'),
    (path) => paths.push(path),
    () => undefined,
    never,
  )
  await inParallel(paths, readsAtOnce, async (path) => {
    await vscode.workspace.fs.readFile(vscode.Uri.joinPath(root, path))
  })
}

async function firstIndex(): Promise<void> {
  const blog = new Blog(folder, host)
  await new Promise<void>((resolve) => blog.onDidChangeFiles(() => blog.site.isComplete && resolve()))
  blog.dispose()
}

async function longestGap(work: () => Promise<void>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await work()
  await pause(5)
  delay.disable()
  return delay.max / 1e6
}

/** The heap size in MB after a garbage collection. */
function memory(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

function shown(values: readonly number[]): string {
  return values.map((value) => value.toFixed(1)).join(', ')
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function tell(what: string, result: string): void {
  console.log(`bench: ${what.padEnd(28)}${result}`)
}
