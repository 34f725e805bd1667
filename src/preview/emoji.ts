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

/** Puts emoji in place of `:smile:` and the like, outside of code, as jemoji does with a page's HTML. */
export function drawEmoji(tokens: readonly Token[]): void {
  new Emoji().drawAll(tokens as Token[])
}

class Emoji {
  /** How many elements we are within whose text stays. */
  private depth = 0

  drawAll(tokens: Token[]): void {
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index]!
      if (token.children) this.drawAll(token.children)
      else if (token.type === 'text') index += this.split(tokens, index)
      else if (isHtml(token)) token.content = this.inHtml(token.content)
    }
  }

  /** A text becomes texts and elements; says how many tokens have come. */
  private split(tokens: Token[], index: number): number {
    const token = tokens[index]!
    if (this.depth > 0 || !token.content.includes(':')) return 0
    const parts = [...partsOf(token.content)]
    if (parts.every(({ name }) => name === undefined)) return 0
    tokens.splice(index, 1, ...parts.map((part) => tokenOf(part, token)))
    return parts.length - 1
  }

  private inHtml(html: string): string {
    if (!/[<:]/.test(html)) return html
    return html.replace(tagOrText, (whole, end: string, name: string | undefined) => {
      if (name !== undefined) this.pass(name.toLowerCase(), end === '/')
      return name === undefined && this.depth === 0 ? [...partsOf(whole)].map(htmlOf).join('') : whole
    })
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

function* partsOf(text: string): Generator<Part> {
  let start = 0
  mark.lastIndex = 0
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const name = match[1]!
    const end = mark.lastIndex
    if (isEmoji(name)) {
      if (match.index > start) yield { text: text.slice(start, match.index) }
      yield { text: glyphs[name] ?? match[0], name }
      start = end
    }
    mark.lastIndex = isEmoji(name) ? end : end - 1 // its last colon may begin another
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
  const Class = like.constructor as new (type: string, tag: string, nesting: 0) => Token
  const token = new Class(part.name === undefined ? 'text' : 'html_inline', '', 0)
  return Object.assign(token, { content: htmlOf(part), level: like.level })
}

function isHtml({ type }: Token): boolean {
  return type === 'html_block' || type === 'html_inline' || type === 'kramdown_html'
}
