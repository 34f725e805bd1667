import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'

const post = '---\ntitle: a\n---\n## 제목 하나\n\n![](/a.png){:.align-center}\n설명\n{: .caption}\n'
const html = `<h2 id="제목-하나">제목 하나</h2>

<p class="caption"><img src="/a.png" alt="" class="align-center" />
설명</p>
`

describe('the command line', () => {
  let folder = ''

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'jekyll-posts-cli-'))
    mkdirSync(join(folder, '_posts'))
    writeFileSync(join(folder, '_config.yml'), 'kramdown:\n  hard_wrap: true\n')
    writeFileSync(join(folder, '_posts/2024-01-02-a.md'), post)
    writeFileSync(join(folder, 'wrap.md'), 'one\ntwo\n')
  })

  after(() => {
    rmSync(folder, { recursive: true })
  })

  it('renders a file without its front matter', () => {
    const { status, stdout } = run(['render', '_posts/2024-01-02-a.md'])
    expect(status).to.equal(0)
    expect(collapsed(stdout)).to.equal(collapsed(html))
  })

  it('renders standard input, as JSON', () => {
    const { stdout } = run(['render', '--json', '-'], post)
    const rendered = JSON.parse(stdout)
    expect({ ...rendered, html: collapsed(rendered.html) }).to.deep.equal({ path: '-', html: collapsed(html) })
  })

  it('renders with the options of a _config.yml', () => {
    expect(run(['render', 'wrap.md', '--config', '_config.yml']).stdout).to.match(/^<p>one<br \/>\s*two<\/p>\n$/)
  })

  it('says which file it cannot read, without a stack trace', () => {
    const { status, stderr } = run(['render', 'nope.md'])
    expect(status).to.equal(2)
    expect(stderr)
      .to.match(/^jekyll-posts render: .*nope\.md/)
      .and.not.match(/\n\s+at /)
  })

  it('lists the posts of a site', () => {
    const { stdout } = run(['list', '--json'])
    expect(JSON.parse(stdout)).to.include({ path: '_posts/2024-01-02-a.md', written: true, url: '/2024/01/02/a.html' })
  })

  it('checks the posts of a site, and exits with 1 if one has an error', () => {
    expect(run(['check'])).to.deep.equal({ status: 0, stdout: '2 files: 0 errors, 0 warnings, 0 hints\n', stderr: '' })
    const broken = '_posts/2024-01-03-broken.md'
    writeFileSync(join(folder, broken), '---\ntitle: 제목: 부제\n---\n')
    const { status, stdout } = run(['check', '--format', 'json', broken])
    expect(status).to.equal(1)
    expect(JSON.parse(stdout)).to.include({
      path: broken,
      line: 2,
      column: 8,
      endLine: 2,
      endColumn: 14,
      start: 11,
      end: 17,
      rule: 'unquoted-colon',
      severity: 'error',
    })
    expect(run(['check', '--rule', 'unquoted-colon=off']).status).to.equal(0)
    expect(run(['check', '--format', 'github']).stdout).to.match(
      /^::error file=_posts\/2024-01-03-broken\.md,line=2,col=8,/,
    )
    expect(JSON.parse(run(['check', '--format', 'sarif']).stdout).runs[0].results).to.have.lengthOf(1)
    rmSync(join(folder, broken))
  })

  it('says why it cannot check', () => {
    expect(run(['check', 'nowhere'])).to.deep.equal({
      status: 2,
      stdout: '',
      stderr: 'jekyll-posts check: no such file or folder: nowhere\n',
    })
  })

  function run(args: readonly string[], input = '') {
    const cli = join(process.cwd(), 'dist/cli.js')
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
})

describe('the library', () => {
  it('is a plugin for any markdown-it', async () => {
    const { default: kramdown } = await import(join(process.cwd(), 'dist/kramdown.mjs'))
    const { default: markdownIt } = await import('markdown-it')
    expect(markdownIt().use(kramdown, { auto_ids: false }).render('## a\n')).to.equal('<h2>a</h2>\n')
  })
})

/** The HTML without blank lines, which the comparison ignores. */
function collapsed(html: string): string {
  return html.replace(/\n+/g, '\n')
}
