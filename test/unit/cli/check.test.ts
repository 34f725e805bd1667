import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'

const broken = '\uFEFF---\r\ntitle: 제목: 부제\r\ntags: x, y\r\n---\r\nText'
const fixed = '\uFEFF---\r\ntitle: "제목: 부제"\r\ntags: [x, y]\r\n---\r\nText'
const post = '_posts/2024-01-03-broken.md'

describe('jekyll-posts check', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jekyll-posts-check-'))
    mkdirSync(join(folder, 'site/_posts'), { recursive: true })
    writeFileSync(join(folder, 'site/_config.yml'), 'title: walks\n')
    writeFileSync(join(folder, 'site', post), broken, { mode: 0o640 })
    writeFileSync(join(folder, 'site/about.md'), '---\ntitle: about\ntags: [a, a]\n---\n')
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('names files relative to the site in JSON, and relative to the working folder in other formats', () => {
    const found = run(['check', 'site', '--format', 'json'])
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(found.map(({ path, rule }) => `${path} ${rule}`)).to.deep.equal([
      `${post} unquoted-colon`,
      `${post} comma-separated`,
    ])
    expect(found[0].fixes).to.deep.equal([
      {
        title: 'Quote the value',
        edits: [
          { start: 13, end: 13, text: '"' },
          { start: 19, end: 19, text: '"' },
        ],
      },
    ])
    expect(run(['check', 'site']).stdout).to.match(new RegExp(`^site/${post}:2:8 error .*\\[unquoted-colon\\]`))
    expect(run(['check', `site/${post}`, '--format', 'github']).stdout).to.match(
      new RegExp(`^::error file=site/${post},`),
    )
  })

  it('shows what fixes would change, and changes nothing', () => {
    const { status, stdout } = run(['check', 'site', '--fix', '--dry-run'])
    expect(status).to.equal(0)
    expect(stdout).to.equal(
      [
        `--- a/site/${post}\n+++ b/site/${post}\n@@ -1,5 +1,5 @@\n \uFEFF---\r\n-title: 제목: 부제\r\n-tags: x, y\r\n`,
        '+title: "제목: 부제"\r\n+tags: [x, y]\r\n ---\r\n Text\n\\ No newline at end of file\n',
      ].join(''),
    )
    expect(text(post)).to.equal(broken)
  })

  it('fixes a file and keeps its mode', () => {
    const { status, stdout } = run(['check', 'site', '--fix'])
    expect({ status, stdout }).to.deep.equal({
      status: 0,
      stdout: '2 files: 0 errors, 0 warnings, 0 hints; 2 problems fixed\n',
    })
    expect(text(post)).to.equal(fixed)
    expect(statSync(join(folder, 'site', post)).mode & 0o777).to.equal(0o640)
    expect(readdirSync(join(folder, 'site/_posts'))).to.deep.equal(['2024-01-03-broken.md'])
  })

  it('does not fix a link to a file outside of the site, says why, and fixes the rest', () => {
    writeFileSync(join(folder, 'kept.md'), broken)
    symlinkSync(join(folder, 'kept.md'), join(folder, 'site/_posts/2024-01-02-link.md'))
    const { status, stdout, stderr } = run(['check', 'site', '--fix'])
    expect(status).to.equal(2)
    expect(stderr).to.equal(
      'jekyll-posts check: site/_posts/2024-01-02-link.md was not fixed: is outside of the site\n',
    )
    expect(stdout)
      .to.match(/2024-01-02-link\.md:2:8 error/)
      .and.to.match(/; 2 problems fixed\n$/)
    expect(readFileSync(join(folder, 'kept.md'), 'utf8')).to.equal(broken)
    expect(text(post)).to.equal(fixed)
  })

  it('prints a diff that git applies, whatever the names of the files are', function () {
    if (process.platform === 'win32') return // Windows does not allow such names
    const names = ['2024-01-05-\x1b[31m.md', '2024-01-06-a\nb\t"c\\.md', '2024-01-07-걷기.md']
    for (const name of names) writeFileSync(join(folder, 'site/_posts', name), broken)
    const { stdout } = run(['check', 'site', '--fix', '--dry-run'])
    expect(stdout).not.to.include('\x1b')
    const applied = spawnSync('git', ['apply'], { cwd: folder, input: stdout, encoding: 'utf8' })
    expect(applied.stderr).to.equal('')
    for (const name of names) expect(text(`_posts/${name}`)).to.equal(fixed)
  })

  it('exits with 1 if an error remains whose fix is ambiguous', () => {
    writeFileSync(join(folder, 'site/_posts/2024-01-04-date.md'), '---\ndate: someday\n---\n')
    const { status, stdout } = run(['check', 'site', '--fix'])
    expect(status).to.equal(1)
    expect(stdout).to.match(/\[invalid-date\]/)
    expect(run(['check', 'site', '--rule', 'invalid-date=warning']).status).to.equal(0)
  })

  it('rejects unknown options and values', () => {
    for (const [args, reason] of [
      [['--what'], 'unknown option --what'],
      [
        ['--rule', 'invalid-date=loud'],
        '--rule must be ID=LEVEL; the levels are error, warning, information, hint and off',
      ],
      [['--format', 'xml'], '--format must be one of text, github, json, sarif'],
    ] as const)
      expect(run(['check', ...args])).to.deep.equal({
        status: 2,
        stdout: '',
        stderr: `jekyll-posts check: ${reason}\n`,
      })
  })

  function text(path: string): string {
    return readFileSync(join(folder, 'site', path), 'utf8')
  }

  function run(args: readonly string[]) {
    const cli = join(process.cwd(), 'dist/cli.js')
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' })
    return { status, stdout, stderr }
  }
})
