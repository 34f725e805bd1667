import { Finder } from './finder'

/** A text that block parsers move through; one element's content may be parsed by several of them in turn. */
export class Source {
  pos = 0
  readonly finder: Finder
  /** The last line that was asked for: its number, its start and its end. */
  #lineThere = 0
  #lineStart = 0
  #newline = -1

  /** `line`: that of the first character, 0-based in the whole file. */
  constructor(
    readonly text: string,
    readonly line: number,
    /** The HTML elements that begin no block. */
    readonly spanElements: ReadonlySet<string>,
  ) {
    this.finder = new Finder(text)
    this.#countFrom(0, line)
  }

  /** What is left of some of the text, to be parsed by itself. */
  part(text: string, line: number): Source {
    return new Source(text, line, this.spanElements)
  }

  get ended(): boolean {
    return this.pos >= this.text.length
  }

  /** The line of an offset (of the position, if none is given), 0-based in the whole file. */
  lineAt(offset: number = this.pos): number {
    if (offset < this.#lineStart) this.#countFrom(0, this.line)
    while (this.#newline !== -1 && this.#newline < offset) this.#countFrom(this.#newline + 1, this.#lineThere + 1)
    return this.#lineThere
  }

  #countFrom(start: number, line: number): void {
    this.#lineStart = start
    this.#lineThere = line
    this.#newline = this.text.indexOf('\n', start)
  }

  /** The offset after the newline that ends the line of `offset`. */
  lineEnd(offset: number = this.pos): number {
    const newline = this.text.indexOf('\n', offset)
    return newline === -1 ? this.text.length : newline + 1
  }

  /** What a sticky pattern matches at the position. */
  check(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.pos
    return pattern.exec(this.text)
  }

  /** As `check`, and the position moves to the end of the match. */
  scan(pattern: RegExp): RegExpExecArray | null {
    const match = this.check(pattern)
    if (match !== null) this.pos = pattern.lastIndex
    return match
  }
}
