import { CachedFinder } from './cachedFinder'

/** A text and the block parsers' current position in it. */
export class SourceScanner {
  pos = 0
  readonly finder: CachedFinder
  /** The number, start and end of the last line that `lineAt` returned. */
  #line = 0
  #lineStart = 0
  #newline = -1

  /** `line` is the line of the first character, 0-based in the whole file. */
  constructor(
    readonly text: string,
    readonly line: number,
    /** The HTML elements that do not begin a block. */
    readonly spanElements: ReadonlySet<string>,
  ) {
    this.finder = new CachedFinder(text)
    this.#countFrom(0, line)
  }

  /** Creates a scanner for a part of the text that is parsed separately. */
  part(text: string, line: number): SourceScanner {
    return new SourceScanner(text, line, this.spanElements)
  }

  get ended(): boolean {
    return this.pos >= this.text.length
  }

  /** The line of an offset, 0-based in the whole file. The default offset is the position. */
  lineAt(offset: number = this.pos): number {
    if (offset < this.#lineStart) this.#countFrom(0, this.line)
    while (this.#newline !== -1 && this.#newline < offset) this.#countFrom(this.#newline + 1, this.#line + 1)
    return this.#line
  }

  #countFrom(start: number, line: number): void {
    this.#lineStart = start
    this.#line = line
    this.#newline = this.text.indexOf('\n', start)
  }

  /** The offset after the newline that ends the line at `offset`. */
  lineEnd(offset: number = this.pos): number {
    const newline = this.text.indexOf('\n', offset)
    return newline === -1 ? this.text.length : newline + 1
  }

  /** Matches a sticky pattern at the position without moving. */
  check(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.pos
    return pattern.exec(this.text)
  }

  /** Matches a sticky pattern at the position and moves to the end of the match. */
  scan(pattern: RegExp): RegExpExecArray | null {
    const match = this.check(pattern)
    if (match !== null) this.pos = pattern.lastIndex
    return match
  }
}
