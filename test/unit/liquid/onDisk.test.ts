import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'chai'

let folder = ''

describe('render --site', function () {
  this.timeout(60_000)

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'render-'))
    write('blog/_config.yml', 'title: Blog\nbaseurl: /b\n')
    write('blog/_includes/note.html', '<i>{{ include.text }}</i>')
    write('blog/_data/people.yml', '- name: Ann\n')
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('runs Liquid, then converts Markdown', () => {
    const path = post(
      '{% include note.html text="x" %} *{{ site.data.people[0].name }}* {{ page.title }} {{ "/a" | relative_url }}',
    )
    expect(render(path)).to.deep.equal({ status: 0, stdout: '<p><i>x</i> <em>Ann</em> T /b/a</p>\n', stderr: '' })
  })

  it('reports the error at which Jekyll stops, and renders the rest', () => {
    const { status, stdout, stderr } = render(post('a\n\n{% nope %}\n\nb'))
    expect(status).to.equal(1)
    expect(stdout).to.match(/^<p>a<\/p>\n\n<div class="jekyll-posts-liquid-error">.*<\/div>\n\n<p>b<\/p>\n$/)
    expect(stderr).to.match(/2024-05-01-a\.md:6: Unknown Liquid tag “nope”/)
  })

  it('renders a draft, and a page that is not Markdown', () => {
    write('blog/_drafts/d.md', '---\ntitle: D\n---\n*{{ page.title }}*')
    write('blog/p.html', '---\ntitle: P\n---\n*{{ page.title }}*')
    expect(render('blog/_drafts/d.md').stdout).to.equal('<p><em>D</em></p>\n')
    expect(render('blog/p.html').stdout).to.equal('*P*')
  })

  it('rejects a file that is not a page of the site', () => {
    write('other.md', '---\n---\nx')
    expect(render('other.md').status).to.equal(2)
    expect(render('blog/gone.md').status).to.equal(2)
  })

  describe('reads nothing outside of the source', () => {
    beforeEach(() => write('secret.txt', 'SECRET'))

    const reaching = ['include secret.txt', 'include ../../secret.txt', 'include link.html', 'include linked/secret.txt', 'include_relative link.md', 'include_relative ../../secret.txt'] // prettier-ignore
    for (const tag of reaching)
      it(tag, () => {
        symlinkSync(join(folder, 'secret.txt'), join(folder, 'blog/_includes/link.html'))
        symlinkSync(folder, join(folder, 'blog/_includes/linked'))
        const path = post(`{% ${tag} %}`)
        symlinkSync(join(folder, 'secret.txt'), join(folder, 'blog/_posts/link.md'))
        const { status, stdout } = render(path)
        expect(status).to.equal(1)
        expect(stdout).not.to.include('SECRET')
      })

    it('a data file that is a link', () => {
      write('secret.yml', 'a: SECRET')
      symlinkSync(join(folder, 'secret.yml'), join(folder, 'blog/_data/secret.yml'))
      expect(render(post('{{ site.data.secret.a }}x')).stdout).to.equal('<p>x</p>\n')
    })
  })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function post(body: string): string {
  write('blog/_posts/2024-05-01-a.md', `---\ntitle: T\n---\n${body}`)
  return 'blog/_posts/2024-05-01-a.md'
}

function render(path: string): { status: number | null; stdout: string; stderr: string } {
  const args = ['dist/cli.js', 'render', '--site', join(folder, 'blog'), join(folder, path)]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { status, stdout, stderr }
}
