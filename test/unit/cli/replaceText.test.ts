import fs, {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { replaceText } from '../../../src/cli/replaceText'

const [before, after] = ['제목 '.repeat(2_000), 'title '.repeat(2_000)]

describe('replacing the text of a file', () => {
  let folder = ''
  let file = ''
  const { writeSync, fsyncSync, fchownSync, renameSync, statSync: stat } = fs
  const original = { writeSync, fsyncSync, fchownSync, renameSync, statSync: stat }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jekyll-posts-replace-'))
    mkdirSync(join(folder, 'site/_posts'), { recursive: true })
    file = join(folder, 'site/_posts/a.md')
    writeFileSync(file, before, { mode: 0o640 })
  })

  afterEach(() => {
    stub(original)
    rmSync(folder, { recursive: true })
  })

  describe('writes the whole text', () => {
    it('if the system writes fewer bytes than requested', () => {
      stub({ writeSync: shortWrite(() => 100) })
      replace()
      expect(text()).to.equal(after)
    })

    it('and keeps the mode of the file', () => {
      chmodSync(file, 0o604)
      replace()
      expect(statSync(file).mode & 0o7777).to.equal(0o604)
      expect(names()).to.deep.equal(['a.md'])
    })

    it('and keeps the owner of the file', () => {
      const changes: number[][] = []
      const owner = statSync(file)
      Object.assign(owner, { uid: 4_321, gid: 1_234 })
      stub({ statSync: (() => owner) as never, fchownSync: (_, uid, gid) => changes.push([uid, gid]) })
      replace()
      expect(changes).to.deep.equal([[4_321, 1_234]])
    })

    it('through a link within the site, which remains a link', () => {
      symlinkSync('a.md', join(folder, 'site/_posts/b.md'))
      replace('_posts/b.md')
      expect(lstatSync(join(folder, 'site/_posts/b.md')).isSymbolicLink()).to.equal(true)
      expect(text()).to.equal(after)
    })

    it('first through a link, then directly', () => {
      symlinkSync('a.md', join(folder, 'site/_posts/b.md'))
      replace('_posts/b.md')
      replace()
      expect(text()).to.equal(after)
    })

    it('and keeps the temporary files of other programs', () => {
      writeFileSync(`${file}.${process.pid}.tmp`, 'a stranger’s')
      replace()
      expect(readFileSync(`${file}.${process.pid}.tmp`, 'utf8')).to.equal('a stranger’s')
    })
  })

  describe('changes nothing', () => {
    afterEach(() => {
      expect(text(), 'the text of before').to.equal(before)
      expect(names(), 'nothing is left behind').to.deep.equal(['a.md'])
    })

    it('if the disk is full', () => {
      let left = 5_000
      const write = shortWrite((length) => Math.min(length, left))
      const fullDisk: typeof fs.writeSync = (...args: unknown[]) => {
        if (left <= 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
        const done = (write as (...all: unknown[]) => number)(...args)
        left -= done
        return done
      }
      stub({ writeSync: fullDisk })
      expect(() => replace()).to.throw('no space left')
    })

    it('if the system writes no bytes and reports no error', () => {
      stub({ writeSync: shortWrite(() => 0) })
      expect(() => replace()).to.throw('cannot be written')
    })

    it('if the owner of the file cannot be kept', () => {
      const owner = Object.assign(statSync(file), { uid: 4_321 })
      stub({ statSync: (() => owner) as never, fchownSync: () => fail('EPERM: operation not permitted, fchown') })
      expect(() => replace()).to.throw('not permitted')
    })

    it('if the new file cannot be renamed', () => {
      stub({ renameSync: () => fail('EPERM: operation not permitted, rename') })
      expect(() => replace()).to.throw('not permitted')
    })

    it('if the file is read-only', () => {
      chmodSync(file, 0o444)
      expect(() => replace()).to.throw('is read-only')
      chmodSync(file, 0o644)
    })
  })

  describe('does not touch', () => {
    it('a file that has changed since it was read', () => {
      writeFileSync(file, 'changed')
      expect(() => replace()).to.throw('was changed')
      expect(text()).to.equal('changed')
    })

    it('a file that changes while the new one is written', () => {
      stub({ fsyncSync: () => writeFileSync(file, 'changed') })
      expect(() => replace()).to.throw('was changed')
      expect(text()).to.equal('changed')
      expect(names()).to.deep.equal(['a.md'])
    })

    it('a file that another one has replaced', () => {
      stub({
        fsyncSync: () => {
          writeFileSync(`${file}.new`, before)
          original.renameSync(`${file}.new`, file)
        },
      })
      expect(() => replace()).to.throw('was changed')
      expect(text()).to.equal(before)
    })

    it('a file outside of the site that a link leads to', () => {
      writeFileSync(join(folder, 'outside.md'), before)
      symlinkSync(join(folder, 'outside.md'), join(folder, 'site/_posts/b.md'))
      expect(() => replace('_posts/b.md')).to.throw('is outside of the site')
      expect(readFileSync(join(folder, 'outside.md'), 'utf8')).to.equal(before)
    })

    it('a file in a linked folder outside of the site', () => {
      mkdirSync(join(folder, 'site-notes'))
      writeFileSync(join(folder, 'site-notes/a.md'), before)
      symlinkSync(join(folder, 'site-notes'), join(folder, 'site/notes'))
      expect(() => replace('notes/a.md')).to.throw('is outside of the site')
      expect(readFileSync(join(folder, 'site-notes/a.md'), 'utf8')).to.equal(before)
    })

    it('a file with a second hard link, which would keep the old text', () => {
      linkSync(file, join(folder, 'same.md'))
      expect(() => replace()).to.throw('hard link')
      expect([text(), readFileSync(join(folder, 'same.md'), 'utf8')]).to.deep.equal([before, before])
    })
  })

  function replace(path = '_posts/a.md'): void {
    replaceText({ folder: join(folder, 'site'), path, before, after })
  }

  function text(): string {
    return readFileSync(file, 'utf8')
  }

  function names(): string[] {
    return readdirSync(join(folder, 'site/_posts'))
  }

  /** A `writeSync` that writes as many of the requested bytes as `most` allows. */
  function shortWrite(most: (length: number) => number): typeof fs.writeSync {
    return ((descriptor: number, bytes: Uint8Array, from: number) =>
      original.writeSync(descriptor, bytes, from, most(Math.min(bytes.length - from, 100)))) as never
  }

  function fail(message: string): never {
    throw new Error(message)
  }

  function stub(instead: Partial<typeof fs>): void {
    Object.assign(fs, instead)
    syncBuiltinESMExports()
  }
})
