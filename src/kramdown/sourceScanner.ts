import { CachedFinder } from './cachedFinder'

/** A text and the position of the block parsers in it. */
export class SourceScanner {
  pos = 0
  readonly finder: CachedFinder
  /** The last line that `lineAt` returned: its number, its start and its end. */
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

  /** A source for a part of the text that is parsed by itself. */
  part(text: string, line: number): SourceScanner {
    return new SourceScanner(text, line, this.spanElements)
  }

  get ended(): boolean {
    return this.pos >= this.text.length
  }

  /** The line of an offset, by default of the position, 0-based in the whole file. */
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

  /** The offset after the newline that ends the line of `offset`. */
  lineEnd(offset: number = this.pos): number {
    const newline = this.text.indexOf('\n', offset)
    return newline === -1 ? this.text.length : newline + 1
  }

  /** The match of a sticky pattern at the position. */
  check(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.pos
    return pattern.exec(this.text)
  }

  /** The match of a sticky pattern at the position, which moves to the end of the match. */
  scan(pattern: RegExp): RegExpExecArray | null {
    const match = this.check(pattern)
    if (match !== null) this.pos = pattern.lastIndex
    return match
  }
}
