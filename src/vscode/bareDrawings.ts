import { commands, type LogOutputChannel, type TextDocument } from 'vscode'
import type { Blogs } from './blogs'

/** In milliseconds before the first try, doubled for each further one: an editor that has just started draws late. */
const pause = 1_000
const mostTries = 4

/**
 * Previews that were drawn before the site of their document was known. They are drawn again once it is, and asked for
 * until they are: the editor drops a wish to draw again while it is about to draw.
 */
export class BareDrawings {
  private readonly bare = new Set<string>()

  constructor(
    private readonly blogs: Blogs,
    private readonly log: LogOutputChannel,
  ) {}

  /** A document was drawn, with its site or without. */
  drawn(document: TextDocument, hasSite: boolean): void {
    const name = document.uri.toString()
    if (hasSite) this.bare.delete(name)
    else if (!this.bare.has(name)) void this.drawAgain(document, name)
  }

  private async drawAgain(document: TextDocument, name: string): Promise<void> {
    this.bare.add(name)
    const isOfSite = (await this.blogs.located(document)) !== undefined
    for (let tries = 0; isOfSite && tries < mostTries && this.bare.has(name); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, pause * 2 ** tries))
      if (this.bare.has(name)) await this.refresh()
    }
    this.bare.delete(name)
  }

  private async refresh(): Promise<void> {
    try {
      await commands.executeCommand('markdown.preview.refresh')
    } catch (error) {
      this.log.debug(`No preview to draw again: ${String(error)}`)
    }
  }
}
