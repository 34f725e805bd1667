import type { PagePreview } from '../../preview/pagePreview'
import { stablePreview, type StableText } from '../../preview/stablePreview'
import type { Disposable, Documents, OpenDocument } from '../host'
import { TypedLines } from './typedLines'

/** Longer texts are rendered as they are, since a second rendering takes too long. */
const longest = 100_000

/** A text to parse, and the preview that handles its tokens. */
export interface HeldText {
  readonly text: string
  readonly preview: PagePreview
}

/** Previews of documents while somebody types: they leave out unfinished syntax until the typing pauses. */
export class HeldPreviews implements Disposable {
  private readonly typed: TypedLines
  private readonly stable = new WeakMap<OpenDocument, StableText>()
  private readonly until = new WeakMap<OpenDocument, number>()
  private timer: ReturnType<typeof setTimeout> | undefined

  /** Calls `renderAgain` when a preview has to show what it left out. */
  constructor(
    documents: Documents,
    private readonly renderAgain: () => void,
  ) {
    this.typed = new TypedLines(documents)
  }

  /** Returns the text to show of a document; `undefined` if Jekyll does not convert it. */
  shown(document: OpenDocument, render: (text: string) => PagePreview | undefined): HeldText | undefined {
    const text = document.getText()
    const asIs = render(text)
    if (!asIs) return undefined
    const typing = text.length > longest ? undefined : this.typed.typingIn(document)
    const before = this.stable.get(document)
    const faultless = { parseOptions: {}, readsPages: false, faults: [], finish: () => undefined }
    const { heldFor, ...shown } = stablePreview(text, before, typing, (each) =>
      each === text ? asIs : (render(each) ?? faultless),
    )
    if (heldFor === 0) this.stable.set(document, { text, faults: shown.preview.faults })
    this.hold(document, heldFor === 0 ? undefined : heldFor - (typing?.idle ?? 0))
    return shown
  }

  /** Whether the last preview of a document left something out and now has to show it. */
  isOver(document: OpenDocument): boolean {
    return (this.until.get(document) ?? Infinity) <= Date.now()
  }

  dispose(): void {
    clearTimeout(this.timer)
    this.typed.dispose()
  }

  private hold(document: OpenDocument, milliseconds: number | undefined): void {
    clearTimeout(this.timer)
    this.until.delete(document)
    if (milliseconds === undefined) return
    this.until.set(document, Date.now() + milliseconds)
    this.timer = setTimeout(() => this.renderAgain(), milliseconds + 1)
  }
}
