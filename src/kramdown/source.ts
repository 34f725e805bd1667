import { Finder } from './finder'

/** A text that block parsers move through; one element's content may be parsed by several of them in turn. */
export class Source {
  pos = 0
  readonly finder: Finder
  #countedTo = 0
  #lineThere: number

  /** `line`: that of the first character, 0-based in the whole file. */
  constructor(
    readonly text: string,
    readonly line: number,
  ) {
    this.finder = new Finder(text)
    this.#lineThere = line
  }

  get ended(): boolean {
    return this.pos >= this.text.length
  }

  /** The line of an offset (of the position, if none is given), 0-based in the whole file. */
  lineAt(offset: number = this.pos): number {
    if (offset < this.#countedTo) {
      this.#countedTo = 0
      this.#lineThere = this.line
    }
    for (let newline = this.#nextNewline(); newline !== -1 && newline < offset; newline = this.#nextNewline()) {
      this.#countedTo = newline + 1
      this.#lineThere++
    }
    return this.#lineThere
  }

  #nextNewline(): number {
    return this.text.indexOf('\n', this.#countedTo)
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
