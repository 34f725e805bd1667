import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { Disk, largestFile } from '../../../src/cli/disk'
import { readSite } from '../../../src/cli/readSite'
import { readTexts } from '../../../src/cli/readTexts'

const post = '---\ntitle: a: b\n---\n'

describe('a file or folder that cannot be read', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jekyll-posts-unreadable-'))
    mkdirSync(join(folder, '_posts'))
    writeFileSync(join(folder, '_config.yml'), 'title: walks\n')
    writeFileSync(join(folder, '_posts/2024-01-01-a.md'), post)
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('is reported, and the rest is checked: a link to itself', () => {
    symlinkSync('self', join(folder, 'self'))
    const { status, stdout, stderr } = run(['check', folder])
    expect(status).to.equal(2)
    expect(stdout).to.match(/^.*2024-01-01-a\.md:2:8 error .*\n1 file: 1 error/)
    expect(stderr).to.match(/^jekyll-posts check: .*self: ELOOP: too many symbolic links encountered\n$/)
  })

  it('is reported, and the rest is listed, checked and rendered: a file that is too large', () => {
    const large = join(folder, '_posts/2024-01-02-large.md')
    writeFileSync(large, '---\n---\n')
    truncateSync(large, 600 * 1024 * 1024) // a sparse file, which takes no space on the disk
    for (const args of [['list'], ['check'], ['render', '--site', folder, join(folder, '_posts/2024-01-01-a.md')]]) {
      const { status, stdout, stderr } = run([...args, ...(args.length === 1 ? [folder] : [])])
      expect(status, args[0]).to.equal(2)
      expect(stderr, args[0]).to.match(/^jekyll-posts \w+: .*2024-01-02-large\.md: too large to read \(600 MB\)\n/)
      expect(stdout, args[0]).to.match(args[0] === 'render' ? /^\n$/ : /2024-01-01-a\.md/)
    }
  })

  it('is reported, and the rest is checked: bytes that are not UTF-8, in a file that Jekyll reads', () => {
    const bytes = Buffer.concat([Buffer.from('---\ntitle: '), Buffer.from([0xb0, 0xa1]), Buffer.from('\n---\n')])
    writeFileSync(join(folder, '_posts/2024-01-02-b.md'), bytes)
    writeFileSync(join(folder, 'copied.md'), bytes.subarray(4))
    const { status, stdout, stderr } = run(['check', folder])
    expect(status).to.equal(2)
    expect(stdout).to.match(/\n1 file: 1 error/)
    expect(stderr).to.match(/^jekyll-posts check: .*2024-01-02-b\.md: it is not UTF-8, so Jekyll cannot read it\n$/)
  })

  it('is reported if Jekyll does not convert it: other extensions of Markdown', () => {
    for (const name of ['b.mdown', 'c.text', 'd.md.txt', 'e'])
      writeFileSync(join(folder, `_posts/2024-01-02-${name}`), post)
    writeFileSync(join(folder, '_posts/2024-01-02-f.txt'), 'no front matter')
    const { status, stderr } = run(['check', folder])
    expect(status).to.equal(1)
    expect(stderr.match(/2024-01-02-\S+(?=: )/g)).to.deep.equal(
      ['b.mdown', 'c.text', 'd.md.txt', 'e'].map((name) => `2024-01-02-${name}`),
    )
    writeFileSync(join(folder, '_config.yml'), 'markdown_ext: md,mdown,text,txt\n')
    expect(run(['check', folder]).stderr.match(/2024-01-02-\S+(?=: )/g)).to.deep.equal(['2024-01-02-e'])
  })

  it('is reported, and the rest is read: a folder and a file without permission', () => {
    writeFileSync(join(folder, '_posts/2024-01-02-locked.md'), post)
    mkdirSync(join(folder, '_posts/locked'))
    const disk = new LockedDisk()
    const { files } = readSite(folder, disk)
    expect(files.map(({ path }) => path)).to.deep.equal(['_posts/2024-01-01-a.md'])
    expect(readTexts(folder, disk).texts.map(({ path }) => path)).to.deep.equal(['_posts/2024-01-01-a.md'])
    const failures = disk.failures.map(
      ({ path, reason }) => `${path.slice(folder.length + 1).replaceAll('\\', '/')}: ${reason}`,
    )
    expect(failures).to.include.members([
      '_posts/2024-01-02-locked.md: EACCES: permission denied',
      '_posts/locked: EACCES: permission denied',
    ])
  })

  it('may be the site, if it is a link to itself', () => {
    symlinkSync('loop', join(folder, 'loop'))
    for (const command of ['list', 'check'])
      expect(run([command, join(folder, 'loop')]).stderr, command).to.match(/^jekyll-posts \w+: .*ELOOP.*\n/)
  })

  it('is reported without a stack trace, whatever it is', () => {
    const calls = [
      ['list', 'a\0b'],
      ['check', 'a/'.repeat(5_000)],
      ['render', '.'],
      ['render', '--site', '_config.yml', 'a'],
    ]
    for (const args of calls) {
      const { status, stderr } = run(args.filter((arg) => !arg.includes('\0')))
      expect(stderr).not.to.match(/\n\s+at /)
      if (!args[1]!.includes('\0')) expect(status, args[0]).to.equal(2)
    }
  })

  it('is not a file of a few megabytes', () => {
    expect(largestFile).to.be.greaterThan(8 * 1024 * 1024)
  })
})

describe('output that nobody reads to its end', () => {
  it('ends the command quietly', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jekyll-posts-pipe-'))
    mkdirSync(join(folder, '_posts'))
    for (let day = 0; day < 500; day += 1)
      writeFileSync(join(folder, `_posts/2024-01-01-${day}-${'a'.repeat(150)}.md`), post)
    const script = `
      const { spawn } = require('node:child_process')
      const run = spawn(process.execPath, process.argv.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] })
      run.stdout.once('data', () => run.stdout.destroy())
      run.on('exit', (code, signal) => console.log('ended', signal))`
    for (const command of ['list', 'check']) {
      const ended = spawnSync(
        process.execPath,
        ['-e', script, '--', join(process.cwd(), 'dist/cli.js'), command, folder],
        {
          encoding: 'utf8',
        },
      )
      expect({ command, stdout: ended.stdout, stderr: ended.stderr }).to.deep.equal({
        command,
        stdout: 'ended null\n',
        stderr: '',
      })
    }
    rmSync(folder, { recursive: true })
  })
})

/**
 * A disk that denies access to paths that end with `locked` or `locked.md`. Real permissions cannot test this, because
 * root may read everything.
 */
class LockedDisk extends Disk {
  override list(path: string) {
    return path.endsWith('locked') ? this.refuse(path, []) : super.list(path)
  }

  override bytes(path: string) {
    return path.endsWith('locked.md') ? this.refuse(path, undefined) : super.bytes(path)
  }

  private refuse<Result>(path: string, result: Result): Result {
    this.failures.push({ path, reason: 'EACCES: permission denied' })
    return result
  }
}

function run(args: readonly string[]) {
  const cli = join(process.cwd(), 'dist/cli.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}
