import { expect } from 'chai'
import type { PageKind } from '../../src/jekyll/output/pageKind'
import { fixAll as safeFixes } from '../../src/lint/fixAll'
import { lint, type LintOptions } from '../../src/lint/lint'
import { diagnoses } from '../../src/lint/yamlErrors/diagnoses'
import { rules } from '../../src/lint/rules'
import type { Fix, Problem } from '../../src/lint/rule'
import { inEnglish, messages } from '../../src/messages/messages'
import { applyEdits } from '../../src/text/edit'
import { readCaseFiles } from '../fixtureCases'
import { readLintCase, type Mark, type Post } from './lintCase'
import { siteAround } from './siteAround'

// test/fixtures/README.md describes the fixtures.
const seen = new Set<string>()

for (const { file, cases } of readCaseFiles('test/fixtures/lint')) {
  describe(`lint: ${file}`, () => {
    for (const { title, post, marks, fixed } of cases.map(readLintCase)) it(title, () => check(post, marks, fixed))
  })
}

describe('lint', () => {
  it('has a fixture for every rule and every cause of a YAML error', () => {
    const ids = [...rules, ...diagnoses].map(({ id }) => id)
    expect(ids.filter((id) => !seen.has(id))).to.deep.equal([])
  })

  it('has a message for every id', () => {
    expect([...seen].filter((id) => !Object.hasOwn(messages, id))).to.deep.equal([])
  })

  it('does not read a half-typed line as the end of the front matter', () => {
    const text = '---\nlayout: post\ntitle\ndate: 2024-05-01\n---\n'
    expect(lint(text, 'post', fail).map(({ id }) => id)).to.deep.equal(['missing-colon', 'empty-title'])
  })

  it('says what Jekyll does with a post and with a page whose front matter is not valid', () => {
    const said = (text: string, kind: PageKind) => lint(text, kind, fail).map(({ message }) => inEnglish(message))[0]
    const refused = '---\ntitle: a: b\n---\n'
    expect(said(refused, 'post')).to.include('today’s date')
    expect(said(refused, 'document')).to.include('no layout')
    expect(said(refused, 'page')).to.include('no layout')
    expect(said('---\n- a\n---\n', 'page')).to.include('The build fails.')
  })

  it('says which of two files with the same URL is lost: the one that Jekyll writes first', () => {
    const files = {
      '_posts/2024-04-01-a.md': '---\npermalink: /walk/\n---\n',
      'walk.md': '---\npermalink: /hill/\n---\n',
    }
    const said = (path: string, text: string, kind: PageKind) =>
      lint(text, kind, fail, { path, site: siteAround({ files }, path, text) }).map(({ message }) => message)
    const [post] = said('_posts/2024-05-01-b.md', '---\npermalink: /hill/\n---\n', 'post')
    const [later] = said('_posts/2024-05-01-b.md', '---\npermalink: /walk/\n---\n', 'post')
    const [earlier] = said('_posts/2024-03-01-b.md', '---\npermalink: /walk/\n---\n', 'post')
    expect([post, later, earlier].map((message) => message?.key)).to.deep.equal([
      'shared-url.kept',
      'shared-url.kept',
      'shared-url',
    ])
  })

  it('turns errors of files that are not published yet into warnings', () => {
    const files = { '_config.yml': 'title: Walks\n' }
    const said = (path: string, frontMatter: string) => {
      const text = `---\n${frontMatter}\n---\n{% include nope.html %}\n`
      const kind = path.startsWith('_drafts') ? 'draft' : 'post'
      const problems = lint(text, kind, fail, { path, site: siteAround({ files }, path, text) })
      return problems.map(({ id, severity, message }) => `${severity} ${id} ${message.key}`)
    }
    const later = 'warning missing-include once-published'
    expect(said('_posts/2024-05-01-a.md', 'title: A')).to.deep.equal(['error missing-include missing-include'])
    expect(said('_posts/2024-05-01-a.md', 'published: false')).to.deep.equal([later])
    expect(said('_posts/2999-05-01-a.md', 'title: A')).to.deep.equal(['information future-date future-date', later])
    expect(said('_drafts/a.md', 'title: A')).to.deep.equal([later])
  })

  it('reports the problems of the other rules if one rule throws', () => {
    const failures: string[] = []
    const broken = { id: 'broken', severity: 'error' as const, check: () => fail() }
    const onFailure = (rule: string) => failures.push(rule)
    const problems = lint('---\na: 1\na: 2\n---\n', 'post', onFailure, { rules: [broken, ...rules] })
    expect(failures).to.deep.equal(['broken'])
    expect(problems.map(({ id }) => id)).to.deep.equal(['duplicate-key'])
  })

  it('uses the severities of its options, for rules and for causes of YAML errors', () => {
    const text = '---\ntitle: a: b\ntags: a, b\ntags: c, d\n---\n'
    const severitiesOf = (severities: LintOptions['severities'] & object) =>
      lint(text, 'post', fail, { severities }).map(({ id, severity }) => `${id} ${severity}`)
    expect(severitiesOf({})).to.deep.equal(['unquoted-colon error', 'duplicate-key warning', 'comma-separated warning'])
    expect(
      severitiesOf({ 'unquoted-colon': 'off', 'duplicate-key': 'hint', 'comma-separated': 'error' }),
    ).to.deep.equal(['duplicate-key hint', 'comma-separated error'])
  })
})

function fail(): never {
  throw new Error('a rule that throws')
}

function check(post: Post, marks: readonly Mark[], fixed: Post): void {
  const problems = problemsOf(post)
  expect(problems.map(({ id, span }) => ({ id, span }))).to.deep.equal(marks)
  expect(problemsOf(post, 'none')).to.deep.equal(problems.map((problem) => ({ ...problem, fixes: [] })))
  for (const { id } of problems) seen.add(id)
  for (const { id, fixes } of problems) {
    const titles = fixes.map(({ title }) => inEnglish(title))
    expect(titles, `titles of the fixes of ${id}`).to.deep.equal([...new Set(titles)])
  }
  for (const problem of problems) for (const fix of problem.fixes) expectCure(post, problem, fix)
  expect(fixAll(post)).to.deep.equal(fixed)
  expectSafe(post)
  if (!post.text.includes('\r')) expectLineBreaks({ ...post, text: post.text.replaceAll('\n', '\r\n') })
}

/** Checks that no fix mixes line breaks. */
function expectLineBreaks(post: Post): void {
  for (const { id, fixes } of problemsOf(post))
    for (const fix of fixes) {
      const { text } = apply(post, fix)!
      expect(text, `${id}: ${fix.title.key} gives ${JSON.stringify(text)}`).not.to.match(/(?<!\r)\n|\r(?!\n)/)
    }
}

/** Checks that the safe fixes leave fewer problems, and that applying them again changes nothing. */
function expectSafe(post: Post): void {
  const safely = ({ text }: Pick<Post, 'text'>) => safeFixes(text, kindOf(post), fail, optionsOf({ ...post, text }))
  const once = safely(post)
  expect(once.remaining.map(({ id }) => id)).to.deep.equal(problemsOf({ ...post, text: once.text }).map(({ id }) => id))
  expect(once.fixed.length).to.be.at.most(problemsOf(post).length - once.remaining.length)
  expect(safely(once)).to.deep.include({ text: once.text, fixed: [] })
}

/** Checks that a fix removes its problem and causes no new one. */
function expectCure(post: Post, problem: Problem, fix: Fix): void {
  const fixed = apply(post, fix)
  expect(fixed, problem.id).not.to.equal(undefined)
  const left = problemsOf(post).map(({ id }) => id)
  left.splice(left.indexOf(problem.id), 1)
  const what = `${problem.id}: ${fix.title.key} in ${post.text} gives ${fixed!.text}`
  if (isReadFirst(problem)) {
    expect(problemsOf(fixed!).map(({ id }) => id)).not.to.include(problem.id)
    return
  }
  expect(left, what).to.include.members(problemsOf(fixed!).map(({ id }) => id))
  expect(problemsOf(fixed!).length, what).to.be.lessThan(problemsOf(post).length)
}

/**
 * Whether the problem keeps Jekyll from reading the file, so that the file has no other problems until its name is
 * fixed.
 */
function isReadFirst({ id }: Problem): boolean {
  return id === 'not-a-post' || id === 'skipped-folder'
}

function fixAll(post: Post): Post {
  const fix = problemsOf(post).find(({ fixes }) => fixes.length > 0)?.fixes[0]
  return fix ? fixAll(apply(post, fix)!) : post
}

function apply(post: Post, fix: Fix): Post | undefined {
  const text = applyEdits(post.text, fix.edits)
  return text === undefined ? undefined : { ...post, text, path: fix.path ?? post.path }
}

function optionsOf({ text, path, site }: Post): LintOptions {
  return { path, site: site && siteAround(site, path ?? '_posts/2024-05-01-walk.md', text) }
}

function problemsOf(post: Post, fixes: LintOptions['fixes'] = () => true): Problem[] {
  const onFailure = (rule: string, error: unknown) => {
    throw new Error(`${rule}: ${String(error)}`)
  }
  return lint(post.text, kindOf(post), onFailure, { ...optionsOf(post), fixes })
}

function kindOf({ path = '' }: { readonly path: string | undefined }): PageKind {
  if (/(?:^|\/)_drafts\//.test(path)) return 'draft'
  return path === '' || /(?:^|\/)_posts\//.test(path) ? 'post' : 'page'
}
