import { expect } from 'chai'
import { gemsOfMachine, gemsOfSite, type FolderQuery } from '../../../src/jekyll/themes/gemFolders'
import { findGem, themeGem } from '../../../src/jekyll/themes/themeGem'

const lock = '    minima (2.5.1)\n      jekyll (>= 3.5)\n\nDEPENDENCIES\n  minima\n'

describe('the gem of a theme', () => {
  it('is the one in the configuration, unless that names a repository', () => {
    expect(themeGem({ theme: ' minima ', remoteTheme: undefined })).to.equal('minima')
    expect(themeGem({ theme: 'minima', remoteTheme: 'a/b' })).to.equal(undefined)
    expect(themeGem({ theme: undefined, remoteTheme: undefined })).to.equal(undefined)
    for (const name of ['../minima', 'a/b', '.', '', '*'])
      expect(themeGem({ theme: name, remoteTheme: undefined }), name).to.equal(undefined)
  })

  it('has the version in Gemfile.lock, else the highest', () => {
    const disk = ['/g/minima-2.5.1', '/g/minima-2.10.0', '/g/minima-2.9.0', '/g/minima-extra-9.0.0', '/g/minima']
    expect(found(disk, lock, ['/g'])).to.equal('/g/minima-2.5.1')
    expect(found(disk, '', ['/g'])).to.equal('/g/minima-2.10.0')
    expect(found(disk, lock.replace('2.5.1', '3.0.0'), ['/g'])).to.equal('/g/minima-2.10.0')
    expect(found([], lock, ['/g'])).to.equal(undefined)
  })

  it('is looked for in the site first, then in every Ruby of the machine', () => {
    const inSite = 'vendor/bundle/ruby/3.2.0/gems/minima-2.5.1'
    const ofUser = '/home/a/.rbenv/versions/3.3.0/lib/ruby/gems/3.3.0/gems/minima-2.5.1'
    const places = [...gemsOfSite, ...gemsOfMachine({ home: '/home/a' })]
    expect(found([ofUser, inSite], '', places)).to.equal(inSite)
    expect(found([ofUser], '', places)).to.equal(ofUser)
    const windows = 'C:/Ruby33-x64/lib/ruby/gems/3.3.0/gems/minima-2.5.1'
    expect(found([windows], '', places)).to.equal(windows)
  })

  it('is looked for in the folders of the RubyGems variables', () => {
    expect(gemsOfMachine({ gemHome: '/h', gemPath: '/p:/q' }).slice(0, 3)).to.deep.equal([
      '/h/gems',
      '/p/gems',
      '/q/gems',
    ])
    expect(gemsOfMachine({ gemPath: 'C:\\p;D:\\q' }).slice(0, 2)).to.deep.equal(['C:/p/gems', 'D:/q/gems'])
  })
})

/** Returns the folder of minima on a disk with these folders. */
function found(disk: readonly string[], gemfileLock: string, places: readonly string[]): string | undefined {
  return answered(findGem('minima', gemfileLock, places), disk)
}

function answered<Answer>(asking: FolderQuery<Answer>, disk: readonly string[]): Answer {
  let step = asking.next()
  while (!step.done) step = asking.next(namesIn(step.value, disk))
  return step.value
}

function namesIn(folder: string, disk: readonly string[]): string[] {
  const below = disk.filter((path) => path.startsWith(`${folder}/`))
  return [...new Set(below.map((path) => path.slice(folder.length + 1).split('/')[0]!))]
}
