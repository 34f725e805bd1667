import { win32 } from 'node:path'
import { expect } from 'chai'
import { formats, pathFrom } from '../../src/cli/formats'
import { pathInSite } from '../../src/cli/pathInSite'
import { relativePath } from '../../src/site/relativePath'

const file = (path: string, authority = '') => ({ scheme: 'file', authority, path })

describe('paths on Windows', () => {
  it('are converted to paths in the site by the command line', () => {
    const inSite = (folder: string, path: string) => pathInSite(folder, path, win32)
    expect(inSite('C:\\blog', 'C:\\blog\\_posts\\2024-01-02-산책.md')).to.equal('_posts/2024-01-02-산책.md')
    expect(inSite('C:\\blog\\', 'c:/blog\\a/b.md')).to.equal('a/b.md')
    expect(inSite('\\\\server\\share\\blog', '\\\\server\\share\\blog\\a.md')).to.equal('a.md')
    expect(inSite('blog', 'blog\\a.md')).to.equal('a.md')
    expect(inSite('C:\\blog', 'C:\\blog')).to.equal('')
    expect(inSite('C:\\blog', 'C:\\other\\a.md')).to.equal('../other/a.md')
  })

  it('are printed with `/` by `check`, and as URIs in formats that need them', () => {
    expect(pathFrom('.\\blog\\', '_posts/a.md')).to.equal('blog/_posts/a.md')
    expect(pathFrom('..\\blog', '_posts/a.md')).to.equal('../blog/_posts/a.md')
    const problem = { id: 'a', severity: 'error', message: { key: 'outcome.short' }, span: { start: 0, end: 1 }, fixes: [] } as const // prettier-ignore
    const checked = { folder: 'C:\\my blog', path: '_posts/a.md', text: 'a', problems: [problem] }
    expect(formats.github([checked])).to.include('file=C%3A/my blog/_posts/a.md,line=1')
    expect(formats.sarif([checked])).to.include('"uri": "file:///C:/my%20blog/_posts/a.md"')
  })

  it('are in the site if they are below its folder, however the drive is written', () => {
    expect(relativePath(file('/c:/blog'), file('/c:/blog/_posts/a.md'))).to.equal('_posts/a.md')
    expect(relativePath(file('/C:/blog/'), file('/c:/blog/_posts/a.md'))).to.equal('_posts/a.md')
    expect(relativePath(file('/c:/'), file('/C:/_posts/a.md'))).to.equal('_posts/a.md')
    expect(relativePath(file('/share/blog', 'server'), file('/share/blog/a.md', 'server'))).to.equal('a.md')
  })

  it('of another folder, drive or server are not in the site', () => {
    expect(relativePath(file('/c:/blog'), file('/c:/blog-old/a.md'))).to.equal(undefined)
    expect(relativePath(file('/c:/blog'), file('/d:/blog/a.md'))).to.equal(undefined)
    expect(relativePath(file('/share/blog', 'server'), file('/share/blog/a.md', 'other'))).to.equal(undefined)
    expect(relativePath(file('/Blog'), file('/blog/a.md')), 'a folder name is not a drive').to.equal(undefined)
  })
})
