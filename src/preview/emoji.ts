import glyphs from 'markdown-it-emoji/lib/data/full.mjs'
import { escapeHtml, type Token } from './tokens'

/** Emoji that are GitHub's own pictures, which no font has: https://github.com/github/gemoji. */
const pictures = new Set([
  ...['atom', 'basecamp', 'basecampy', 'bowtie', 'electron', 'feelsgood', 'finnadie', 'goberserk', 'godmode'],
  ...['hurtrealbad', 'neckbeard', 'octocat', 'rage1', 'rage2', 'rage3', 'rage4', 'shipit', 'suspect', 'trollface'],
])

/** Longer than any name. */
const mark = /:([^\s:]{1,50}):/g
const tagOrText = /<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>|[^<]+|</gi

/** What https://github.com/gjtorikian/html-pipeline leaves alone (`EmojiFilter`), and what is no text. */
const untouched = new Set(['code', 'pre', 'tt', 'script', 'style'])

/** Nobody reads more, and each takes as much as a hundred letters. */
const most = 5_000

/** Puts emoji in place of `:smile:` and the like, outside of code, as jemoji does with a page's HTML. */
export function drawEmoji(tokens: readonly Token[]): void {
  new Emoji().drawAll(tokens)
}

class Emoji {
  /** How many elements we are within whose text stays. */
  private depth = 0
  private left = most

  drawAll(tokens: readonly Token[]): void {
    for (const token of tokens)
      if (token.children) token.children = this.split(token.children)
      else if (isHtml(token)) token.content = this.inHtml(token.content)
  }

  /** Texts become texts and elements. */
  private split(tokens: readonly Token[]): Token[] {
    const drawn: Token[] = []
    for (const token of tokens)
      if (token.type === 'text') for (const part of this.partsOf(token.content)) drawn.push(tokenOf(part, token))
      else drawn.push(isHtml(token) ? Object.assign(token, { content: this.inHtml(token.content) }) : token)
    return drawn
  }

  private inHtml(html: string): string {
    if (!/[<:]/.test(html)) return html
    return html.replace(tagOrText, (whole, end: string, name: string | undefined) => {
      if (name !== undefined) this.pass(name.toLowerCase(), end === '/')
      return name === undefined ? this.partsOf(whole).map(htmlOf).join('') : whole
    })
  }

  private partsOf(text: string): readonly Part[] {
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
interface Part {
  readonly text: string
  readonly name?: string
}

function* partsOf(text: string, most: number): Generator<Part> {
  let [start, count] = [0, 0]
  mark.lastIndex = 0
  for (let match = mark.exec(text); match && count < most; match = mark.exec(text)) {
    const name = match[1]!
    if (isEmoji(name)) {
      if (match.index > start) yield { text: text.slice(start, match.index) }
      yield { text: glyphs[name] ?? match[0], name }
      start = mark.lastIndex
      count += 1
    } else mark.lastIndex -= 1 // its last colon may begin another
  }
  if (start < text.length) yield { text: text.slice(start) }
}

function isEmoji(name: string): boolean {
  return Object.hasOwn(glyphs, name) || pictures.has(name)
}

function htmlOf({ text, name }: Part): string {
  if (name === undefined) return text
  const label = escapeHtml(`:${name}:`)
  return `<span class="jekyll-posts-emoji" role="img" title="${label}" aria-label="${label}">${text}</span>`
}

function tokenOf(part: Part, like: Token): Token {
  if (part.name === undefined && part.text === like.content) return like
  const Class = like.constructor as new (type: string, tag: string, nesting: 0) => Token
  const token = new Class(part.name === undefined ? 'text' : 'html_inline', '', 0)
  return Object.assign(token, { content: htmlOf(part), level: like.level })
}

function isHtml({ type }: Token): boolean {
  return type === 'html_block' || type === 'html_inline' || type === 'kramdown_html'
}
