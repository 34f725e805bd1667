import type { MarkdownIt } from 'markdown-it'
import { workspace, type TextDocument, type Uri } from 'vscode'
import { kramdownFor, type Reading } from '../kramdown'
import { readingOf } from '../preview/readingOf'
import { isCandidate, type Blogs } from './blogs'

type Tokens = ReturnType<MarkdownIt['parse']>
type Env = NonNullable<Parameters<MarkdownIt['parse']>[1]>

/**
 * Makes the markdown-it of VS Code's preview read what Jekyll converts as Jekyll does, and everything else as before.
 * VS Code parses a text without saying whose it is, and says so only when it renders. So a text is read as the open
 * document with that text wants it, and read again where it turns out to be another's.
 */
export function extendPreview(md: MarkdownIt, blogs: Blogs): MarkdownIt {
  const readings = new WeakMap<object, Reading | undefined>()
  const readAs = new WeakMap<Tokens, Reading | undefined>()
  const { parse } = md
  const { render } = md.renderer

  const parseAs = (source: string, env: Env, reading: Reading | undefined): Tokens => {
    readings.set(env, reading)
    const tokens = parse.call(md, source, env)
    readAs.set(tokens, reading)
    return tokens
  }

  kramdownFor(md, (_source, env) => (isObject(env) ? readings.get(env) : undefined))
  md.parse = (source, env = {}) => {
    const document = openDocuments().find((each) => each.getText() === source)
    return parseAs(source, env, document && readingFor(document, blogs))
  }
  md.renderer.render = (tokens, options, env) => {
    const document = documentOf(env)
    const reading = document && readingFor(document, blogs)
    const isRight = document === undefined || isSame(readAs.get(tokens), reading)
    return render.call(md.renderer, isRight ? tokens : parseAs(document.getText(), {}, reading), options, env)
  }
  return md
}

function readingFor(document: TextDocument, blogs: Blogs): Reading | undefined {
  const located = blogs.locatedNow(document)
  return located && readingOf(document.getText(), located.kind, located.blog.site.config)
}

function isSame(a: Reading | undefined, b: Reading | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b))
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
