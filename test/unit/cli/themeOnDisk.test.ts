import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import { Disk } from '../../../src/cli/disk'
import { openLiquid } from '../../../src/cli/liquidOnDisk'
import { renderLiquid } from '../../../src/liquid/render'

const gem = 'vendor/bundle/ruby/3.2.0/gems/walks-theme-1.0.0'

describe('a theme whose gem is below the site', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jekyll-posts-theme-'))
    write('_config.yml', 'theme: walks-theme\n')
    write('_posts/2024-01-02-a.md', '---\ntitle: a\n---\n')
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('provides its includes, unless the site has one with the same name', () => {
    write(`${gem}/_includes/parts/box.html`, '<b>{{ include.text }}</b>{% include inner.html %}')
    write(`${gem}/_includes/inner.html`, 'of the theme')
    expect(rendered('{% include parts/box.html text="x" %}')).to.deep.equal(['<b>x</b>of the theme', 0])
    write('_includes/inner.html', 'of the site')
    expect(rendered('{% include parts/box.html text="x" %}')).to.deep.equal(['<b>x</b>of the site', 0])
  })

  it('provides nothing else: no file beside its includes, and no file outside of it through a link', () => {
    write(`${gem}/secret.html`, 'hidden words')
    write('outside.html', 'hidden words')
    write(`${gem}/_includes/a.html`, '')
    symlinkSync(join(folder, 'outside.html'), join(folder, gem, '_includes/linked.html'))
    for (const path of ['../secret.html', 'linked.html'])
      expect(rendered(`{% include ${path} %}`)[0], path).to.not.include('hidden words')
  })

  function rendered(body: string): [text: string, problems: number] {
    const { site, page } = openLiquid(folder, { now: 1_717_243_200, machineZone: 'UTC' }, new Disk())
    const { text, problems } = renderLiquid(body, page('_posts/2024-01-02-a.md')!, site)
    return [text, problems.length]
  }

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})
