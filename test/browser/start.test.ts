import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { expect } from 'chai'
import { Editor } from './editor'

describe('npm start', () => {
  let start: ChildProcess
  let url: URL
  let editor: Editor

  before(async () => {
    const env = { ...process.env, PATH: '' } // hides a desktop VS Code
    start = spawn(process.execPath, ['scripts/start.mjs', resolve('test/fixtures/workspace')], { env })
    url = await printedUrl(start)
    editor = await Editor.openAt(url.href)
  })

  after(async () => {
    await editor.close()
    start.kill('SIGINT')
    await once(start, 'exit')
  })

  it('opens the folder with workspace trust on', async () => {
    await editor.page.getByRole('button', { name: 'Restricted Mode' }).first().waitFor()
  })

  it('runs the extension', async () => {
    await editor.openFile('2024-03-02-first-walk.md')
    await editor.run('Developer: Show Running Extensions')
    await editor.page.locator('.runtime-extensions-editor').getByText('Jekyll Posts').waitFor()
  })

  it('refuses requests without the token', async () => {
    const { status } = await fetch(new URL('/', url))
    expect(status).to.equal(403)
  })
})

async function printedUrl({ stdout }: ChildProcess): Promise<URL> {
  if (!stdout) throw new Error('The output of `npm start` cannot be read.')
  for await (const line of createInterface(stdout)) {
    const [url] = /http:\S+/.exec(line) ?? []
    if (url) return new URL(url)
  }
  throw new Error('`npm start` ended without a URL.')
}
