import type { Emitter } from 'liquidjs'
import { LineMap, type Origin } from '../lineMap'
import type { Budget } from './limits'

/** Takes what templates write. */
export interface Sink extends Emitter {
  /** Text of the source itself, from `offset` on. */
  copy(text: string, offset: number): void
}

/** For what is kept rather than shown: a capture, a condition's white space. */
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

/** For the output; remembers where each piece came from. */
export class OutputSink implements Sink {
  buffer = ''
  private readonly origins: Origin[] = []

  constructor(
    private readonly budget: Budget,
    /** The offset of what is being drawn. */
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
