// Measures how long the extension host is blocked while someone works in a long post (scripts/benchLongHost.mjs). A
// turn is one run of the event loop, measured in processor time of the thread, so that a busy machine does not change
// it.
import * as vscode from 'vscode'
import { longPostPath, postAt } from './post'

const folder = vscode.workspace.workspaceFolders![0]!.uri
const thread = process as unknown as { threadCpuUsage(): { user: number; system: number } }

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('jekyll-posts.jekyll-posts')
  tell('window', extension ? 'with the extension' : 'without the extension')
  const turns = new Turns()
  const small = await open(postAt(1).path)
  await extension?.activate()
  await pause(5_000)
  turns.tell('a small post')
  const long = await open(longPostPath)
  await pause(20_000)
  turns.tell('opening the long post')
  await typeAtEnd(long)
  turns.tell('typing in it')
  await completions(long)
  turns.tell('completing in it')
  await vscode.window.showTextDocument(small.document)
  await pause(3_000)
  turns.tell('turning to a small post')
  await typeAtEnd(small)
  turns.tell('typing in a small post')
  const { heapUsed, rss } = process.memoryUsage()
  tell('memory', `${megabytes(heapUsed)} used of ${megabytes(rss)}`)
}

async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder, path))
}

async function typeAtEnd(editor: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(editor.document)
  await vscode.commands.executeCommand('cursorBottom')
  for (const text of 'Some words\n') {
    await vscode.commands.executeCommand('type', { text })
    await pause(150)
  }
  await pause(6_000)
}

async function completions({ document }: vscode.TextEditor): Promise<void> {
  const position = document.positionAt(document.getText().indexOf('tags: [') + 'tags: ['.length)
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now()
    const list: vscode.CompletionList = await vscode.commands.executeCommand(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    )
    tell('completion', `${list.items.length} items in ${(performance.now() - start).toFixed(0)} ms`)
  }
}

/** Measures the turns of the event loop since the last report. */
class Turns {
  private turns: number[] = []
  private last = cpuTime()

  constructor() {
    this.turn()
  }

  tell(what: string): void {
    const longest = this.turns.sort((a, b) => b - a).slice(0, 5)
    tell(what, `longest turns ${longest.map((each) => each.toFixed(0)).join(', ')} ms`)
    this.turns = []
  }

  private turn(): void {
    const now = cpuTime()
    this.turns.push(now - this.last)
    this.last = now
    setTimeout(() => this.turn(), 0)
  }
}

/** The processor time of this thread in milliseconds. */
function cpuTime(): number {
  const { user, system } = thread.threadCpuUsage()
  return (user + system) / 1000
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function tell(what: string, value: string): void {
  console.log(`bench: ${what.padEnd(28)}${value}`)
}
