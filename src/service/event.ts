import type { Disposable } from './host'

export type Event<T> = (listener: (value: T) => void) => Disposable

/** Calls listeners, in the order in which they were added. If one throws, the others are still called. */
export class EventEmitter<T = void> implements Disposable {
  private readonly listeners = new Set<(value: T) => void>()

  readonly event: Event<T> = (listener) => {
    const own = (value: T) => listener(value)
    this.listeners.add(own)
    return { dispose: () => this.listeners.delete(own) }
  }

  fire(value: T): void {
    const errors = [...this.listeners].flatMap((listener) => errorOf(() => listener(value)))
    if (errors.length > 0) throw new AggregateError(errors, errors.map(String).join('; '))
  }

  dispose(): void {
    this.listeners.clear()
  }
}

/** The error that a call throws, in a list; empty if it throws none. */
function errorOf(call: () => void): readonly unknown[] {
  try {
    call()
    return []
  } catch (error) {
    return [error]
  }
}

/** Disposes of all items, in their order. */
export function disposeAll(all: Iterable<Disposable>): void {
  for (const each of all) each.dispose()
}
