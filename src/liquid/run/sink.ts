import { LineMap, type OutputOrigin } from '../lineMap'
import type { Budget } from './limits'

/** Receives the text that templates write. */
export interface Sink {
  write(text: string): void
  /** Writes text that is copied from the source, starting at `offset` there. */
  copy(text: string, offset: number): void
}

/** Receives text that becomes a value instead of output, such as a capture or the body of a blank block. */
export class TextSink implements Sink {
  buffer = ''

  constructor(private readonly budget: Budget) {}

  write(text: string): void {
    this.budget.write(text.length)
    this.buffer += text
  }

  copy(text: string): void {
    this.write(text)
  }
}

/** Receives the output and records the origin of each piece. */
export class OutputSink implements Sink {
  buffer = ''
  private readonly origins: OutputOrigin[] = []

  constructor(
    private readonly budget: Budget,
    /** Returns the offset in the source of the tag that is being rendered. */
    private readonly place: () => number,
  ) {}

  write(text: string): void {
    this.add(text, this.place(), false)
  }

  copy(text: string, offset: number): void {
    this.add(text, offset, true)
  }

  mapTo(source: string): LineMap {
    return new LineMap(source, this.buffer, this.origins)
  }

  private add(text: string, source: number, isCopied: boolean): void {
    if (text === '') return
    this.budget.write(text.length)
    this.origins.push({ output: this.buffer.length, source, isCopied })
    this.buffer += text
  }
}
