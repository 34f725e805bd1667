import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { expect } from 'chai'

/** Runs before the command line and prints every folder that it opens. */
const recorder = `
  const fs = require('node:fs')
  const { syncBuiltinESMExports } = require('node:module')
  for (const name of ['readdirSync', 'opendirSync', 'readdir', 'opendir', 'globSync', 'glob']) {
    const real = fs[name]
    if (!real) continue
    fs[name] = (folder, ...rest) => (process.stderr.write('opens ' + folder + '\\n'), real(folder, ...rest))
  }
  syncBuiltinESMExports()
`

const post = '_posts/2024-01-02-a.md'

describe('folders that may contain a million files', () => {
  let folder = ''

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'jekyll-posts-opened-'))
    for (const path of [post, '_layouts/post.html', 'notes/b.md']) write(path)
    for (const others of ['node_modules/x', '_site/2024', '.git/objects', 'vendor/bundle/z'])
      for (const name of ['_posts/2024-01-02-a.md', 'c.md']) write(`${others}/${name}`)
    write('recorder.cjs', recorder)
  })

  after(() => {
    rmSync(folder, { recursive: true })
  })

  for (const args of [['list'], ['check'], ['render', '--site', '.', post]])
    it(`are never opened by ${args[0]}`, () => {
      expect(opened(args).sort()).to.deep.equal(['', '_layouts', '_posts', 'notes', 'vendor'])
    })

  /** The folders that a command opens, each once, because two parts of a command may open the same folder. */
  function opened(args: readonly string[]): string[] {
    const call = ['--require', join(folder, 'recorder.cjs'), join(process.cwd(), 'dist/cli.js'), ...args]
    const { stderr } = spawnSync(process.execPath, call, { cwd: folder, encoding: 'utf8' })
    const folders = [...stderr.matchAll(/^opens (.*)$/gm)].map(([, path]) => relative(folder, join(folder, path!)))
    return [...new Set(folders)]
  }

  function write(path: string, text = '---\ntitle: a\n---\n'): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})
