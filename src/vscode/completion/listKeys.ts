import { commands, Disposable } from 'vscode'

const prefix = 'jekyllPosts.'

/**
 * The context keys of the key bindings in package.json. The bindings set the first two, since a key press cannot wait.
 */
export type ListKey = 'listIsAsked' | 'itemIsChosen' | 'wordIsTyped' | 'enterTakes'

/** The values of the context keys. */
export class ListKeys {
  private readonly values = new Map<ListKey, boolean>()

  /** The commands with which the bindings report the keys that they set. */
  register(): Disposable {
    return Disposable.from(
      commands.registerCommand('jekyll-posts.listIsAsked', () => this.values.set('listIsAsked', true)),
      commands.registerCommand('jekyll-posts.itemIsChosen', () => this.values.set('itemIsChosen', true)),
    )
  }

  get(key: ListKey): boolean {
    return this.values.get(key) ?? false
  }

  set(key: ListKey, value: boolean): void {
    if (this.get(key) === value) return
    this.values.set(key, value)
    void commands.executeCommand('setContext', prefix + key, value)
  }

  clear(): void {
    for (const key of ['listIsAsked', 'itemIsChosen', 'wordIsTyped', 'enterTakes'] as const) this.set(key, false)
  }
}
