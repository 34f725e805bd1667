import type { Disposable } from './host'

export type Event<T> = (listener: (value: T) => void) => Disposable

/** Calls listeners, in the order in which they were added. */
export class EventEmitter<T = void> implements Disposable {
  private readonly listeners = new Set<(value: T) => void>()

  readonly event: Event<T> = (listener) => {
    const own = (value: T) => listener(value)
    this.listeners.add(own)
    return { dispose: () => this.listeners.delete(own) }
  }

  fire(value: T): void {
    for (const listener of [...this.listeners]) listener(value)
  }

  dispose(): void {
    this.listeners.clear()
  }
}

/** Disposes of all items, in their order. */
export function disposeAll(all: Iterable<Disposable>): void {
  for (const each of all) each.dispose()
}
