// Measures the time until a typed letter appears in the preview beside the editor, in a window without the extension
// and in one with it: `npm run tool -- bench/preview-window`. In both windows, VS Code itself waits 300 ms after a key.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { setting } from '../browser/chromium'
import { Editor } from '../browser/editor'
import { longPost } from './post'

const keys = 15
const sizes = [20, 300]
const windows = [
  ['without the extension', 'PLAIN_ADDRESS'],
  ['with the extension', 'EDITOR_ADDRESS'],
] as const

describe('the time from a key to the preview', () => {
  for (const kilobytes of sizes)
    for (const [name, address] of windows)
      it(`${kilobytes} KB, ${name}`, async () => {
        const times = await inWindow(setting(address), kilobytes)
        console.log(`bench: ${kilobytes} KB ${name.padEnd(22)} median ${middle(times)} ms (${times.join(', ')})`)
      })
})

async function inWindow(address: string, kilobytes: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jekyll-posts-bench-'))
  mkdirSync(join(folder, '_posts'))
  writeFileSync(join(folder, '_config.yml'), 'title: bench\n')
  const name = '2024-01-01-long.md'
  writeFileSync(join(folder, '_posts', name), longPost(kilobytes * 1000))
  const editor = await Editor.openAt(`${address}&folder=${encodeURIComponent(folder)}`, folder)
  try {
    await editor.openFile(name)
    const body = await editor.openPreviewBeside()
    await editor.goTo(12)
    await editor.press('End')
    await editor.page.waitForTimeout(8_000) // a window that has just opened is busy
    const times: number[] = []
    for (let key = 0; key < keys; key += 1) times.push(await timed(editor, body))
    return times.sort((a, b) => a - b)
  } finally {
    await editor.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Types a letter and returns the time in milliseconds until the preview has changed. */
async function timed(editor: Editor, body: Locator): Promise<number> {
  const changed = body.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect()
          resolve(Date.now())
        })
        observer.observe(element.ownerDocument.body, { subtree: true, childList: true, characterData: true })
      }),
  )
  await editor.page.waitForTimeout(1_500)
  const start = Date.now()
  await editor.press('x')
  return (await changed) - start
}

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)]!
}
