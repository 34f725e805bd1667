import type { MarkdownIt } from 'markdown-it'
import { workspace, type TextDocument, type Uri } from 'vscode'
import { kramdownFor, type Reading } from '../kramdown'
import { readingOf } from '../preview/readingOf'
import { pointImagesAtSite } from '../preview/siteImages'
import { isCandidate, type Blogs, type Located } from './blogs'

type Tokens = ReturnType<MarkdownIt['parse']>
type Env = NonNullable<Parameters<MarkdownIt['parse']>[1]>

/** A document as its site wants it shown. */
interface Wanted {
  readonly reading: Reading
  readonly located: Located
}

/**
 * Makes the markdown-it of VS Code's preview read what Jekyll converts as Jekyll does, and everything else as before.
 * VS Code parses a text without saying whose it is, and says so only when it renders. So a text is read as the open
 * document with that text wants it, and read again where it turns out to be another's.
 */
export function extendPreview(md: MarkdownIt, blogs: Blogs): MarkdownIt {
  const readings = new WeakMap<object, Reading>()
  const readAs = new WeakMap<Tokens, Wanted>()
  const { parse } = md
  const { render } = md.renderer

  const parseAs = (source: string, env: Env, wanted: Wanted | undefined): Tokens => {
    if (wanted) readings.set(env, wanted.reading)
    const tokens = parse.call(md, source, env)
    if (!wanted) return tokens
    pointImagesAtSite(tokens, wanted.located.path, wanted.located.blog.site.config.source)
    readAs.set(tokens, wanted)
    return tokens
  }

  kramdownFor(md, (_source, env) => (isObject(env) ? readings.get(env) : undefined))
  md.parse = (source, env = {}) => {
    const document = openDocuments().find((each) => each.getText() === source)
    return parseAs(source, env, document && wantedBy(document, blogs))
  }
  md.renderer.render = (tokens, options, env) => {
    const document = documentOf(env)
    if (!document) return render.call(md.renderer, tokens, options, env)
    const wanted = wantedBy(document, blogs)
    const isRight = isSame(readAs.get(tokens), wanted)
    return render.call(md.renderer, isRight ? tokens : parseAs(document.getText(), {}, wanted), options, env)
  }
  return md
}

function wantedBy(document: TextDocument, blogs: Blogs): Wanted | undefined {
  const located = blogs.locatedNow(document)
  const reading = located && readingOf(document.getText(), located.kind, located.blog.site)
  return located && reading && { located, reading }
}

function isSame(a: Wanted | undefined, b: Wanted | undefined): boolean {
  if (!a || !b) return a === b
  return a.located.blog === b.located.blog && a.located.path === b.located.path && sameJson(a.reading, b.reading)
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function openDocuments(): TextDocument[] {
  return workspace.textDocuments.filter(isCandidate)
}

function documentOf(env: unknown): TextDocument | undefined {
  const uri = isObject(env) ? (env as { readonly currentDocument?: Uri }).currentDocument : undefined
  return uri && openDocuments().find((document) => document.uri.toString() === uri.toString())
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
