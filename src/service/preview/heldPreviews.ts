import type { PagePreview } from '../../preview/pagePreview'
import { soundPreview, type Sound } from '../../preview/soundPreview'
import type { Disposable, Documents, OpenDocument } from '../host'
import { TypedLines } from './typedLines'

/** A longer text is drawn as it is: each further drawing takes too long. */
const longest = 100_000

/** A text to parse, and how to go on with its tokens. */
export interface HeldText {
  readonly text: string
  readonly preview: PagePreview
}

/** Previews of texts in which somebody types: what is half typed is left out until the typing pauses. */
export class HeldPreviews implements Disposable {
  private readonly typed: TypedLines
  private readonly sound = new WeakMap<OpenDocument, Sound>()
  private readonly until = new WeakMap<OpenDocument, number>()
  private timer: ReturnType<typeof setTimeout> | undefined

  /** `renderAgain` is called when a text that was held is to be drawn as it is. */
  constructor(
    documents: Documents,
    private readonly renderAgain: () => void,
  ) {
    this.typed = new TypedLines(documents)
  }

  /** What to show of a document; `undefined` for what Jekyll does not convert. */
  shown(document: OpenDocument, draw: (text: string) => PagePreview | undefined): HeldText | undefined {
    const text = document.getText()
    const asItIs = draw(text)
    if (!asItIs) return undefined
    const typing = text.length > longest ? undefined : this.typed.typingIn(document)
    const before = this.sound.get(document)
    const faultless = { reading: {}, readsPages: false, faults: [], finish: () => undefined }
    const { heldFor, ...shown } = soundPreview(text, before, typing, (each) =>
      each === text ? asItIs : (draw(each) ?? faultless),
    )
    if (heldFor === 0) this.sound.set(document, { text, faults: shown.preview.faults })
    this.hold(document, heldFor === 0 ? undefined : heldFor - (typing?.idle ?? 0))
    return shown
  }

  /** Whether what was drawn of a document last, without what was half typed, is to be drawn as it is by now. */
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
