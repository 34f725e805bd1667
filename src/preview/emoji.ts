import glyphs from 'markdown-it-emoji/lib/data/full.mjs'
import { escapeHtml, isHtmlToken, type MarkdownToken } from './tokens'

/** The emoji that GitHub shows as images because no font has them (https://github.com/github/gemoji). */
const withoutGlyph = new Set([
  'atom',
  'basecamp',
  'basecampy',
  'bowtie',
  'electron',
  'feelsgood',
  'finnadie',
  'goberserk',
  'godmode',
  'hurtrealbad',
  'neckbeard',
  'octocat',
  'rage1',
  'rage2',
  'rage3',
  'rage4',
  'shipit',
  'suspect',
  'trollface',
])

/** Matches `:name:`. No name has more than 50 characters. */
const mark = /:([^\s:]{1,50}):/g
const tagOrText = /<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>|[^<]+|</gi

/**
 * The elements in which `EmojiFilter` of https://github.com/gjtorikian/html-pipeline replaces nothing, and elements
 * without visible text.
 */
const untouched = new Set(['code', 'pre', 'tt', 'script', 'style'])

/** The greatest number of emoji in a page. One emoji takes as long to render as a hundred letters. */
const most = 5_000

/** Replaces the names of emoji outside of code, such as `:smile:`, as jemoji does in a page's HTML. */
export function renderEmoji(tokens: readonly MarkdownToken[]): void {
  new EmojiWriter().replaceAll(tokens)
}

class EmojiWriter {
  /** The number of open elements whose text is not replaced. */
  private depth = 0
  private left = most

  replaceAll(tokens: readonly MarkdownToken[]): void {
    for (const token of tokens)
      if (token.children) token.children = this.split(token.children)
      else if (isHtmlToken(token)) token.content = this.inHtml(token.content)
  }

  /** Splits text tokens at emoji. The emoji become HTML. */
  private split(tokens: readonly MarkdownToken[]): MarkdownToken[] {
    const result: MarkdownToken[] = []
    for (const token of tokens)
      if (token.type === 'text') for (const part of this.partsOf(token.content)) result.push(tokenOf(part, token))
      else result.push(isHtmlToken(token) ? Object.assign(token, { content: this.inHtml(token.content) }) : token)
    return result
  }

  private inHtml(html: string): string {
    if (!/[<:]/.test(html)) return html
    return html.replace(tagOrText, (whole, end: string, name: string | undefined) => {
      if (name !== undefined) this.pass(name.toLowerCase(), end === '/')
      return name === undefined ? this.partsOf(whole).map(htmlOf).join('') : whole
    })
  }

  private partsOf(text: string): readonly TextPart[] {
    if (this.depth > 0 || this.left <= 0 || !text.includes(':')) return [{ text }]
    const parts = [...partsOf(text, this.left)]
    this.left -= parts.filter(({ name }) => name !== undefined).length
    return parts
  }

  private pass(name: string, isEnd: boolean): void {
    if (untouched.has(name)) this.depth = Math.max(0, this.depth + (isEnd ? -1 : 1))
  }
}

/** A piece of text, or an emoji with its name. */
interface TextPart {
  readonly text: string
  readonly name?: string
}

function* partsOf(text: string, most: number): Generator<TextPart> {
  let [start, count] = [0, 0]
  mark.lastIndex = 0
  for (let match = mark.exec(text); match && count < most; match = mark.exec(text)) {
    const [whole, name = ''] = match
    if (isEmoji(name)) {
      if (match.index > start) yield { text: text.slice(start, match.index) }
      yield { text: glyphs[name] ?? whole, name }
      start = mark.lastIndex
      count += 1
    } else mark.lastIndex -= 1 // The last colon may begin another name.
  }
  if (start < text.length) yield { text: text.slice(start) }
}

function isEmoji(name: string): boolean {
  return Object.hasOwn(glyphs, name) || withoutGlyph.has(name)
}

function htmlOf({ text, name }: TextPart): string {
  if (name === undefined) return text
  const label = escapeHtml(`:${name}:`)
  return `<span class="jekyll-posts-emoji" role="img" title="${label}" aria-label="${label}">${text}</span>`
}

function tokenOf(part: TextPart, like: MarkdownToken): MarkdownToken {
  if (part.name === undefined && part.text === like.content) return like
  const Class = like.constructor as new (type: string, tag: string, nesting: 0) => MarkdownToken
  const token = new Class(part.name === undefined ? 'text' : 'html_inline', '', 0)
  return Object.assign(token, { content: htmlOf(part), level: like.level })
}
