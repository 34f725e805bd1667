import { footnoteText } from '../footnoteText'
import { hoverOf, type ReferenceContext, type ReferenceFeatures } from '../referenceFeatures'

/** A footnote, `[^name]`. The hover shows its text. */
export const footnote: ReferenceFeatures = {
  hover: (at) => {
    const { reference: mention, file } = at
    if (mention.isDefinition) return undefined
    const definition = definitionOf(at)
    if (!definition) return hoverOf({ say: { key: 'hover.footnote-missing', args: { name: mention.name } } })
    return hoverOf({ text: footnoteText(file.text, definition.span.end + 1) })
  },
  definitions: (at) => {
    const definition = definitionOf(at)
    return definition ? [{ path: at.file.path, locate: () => definition.span }] : []
  },
}

/** The definition of a footnote: kramdown uses the last one. */
function definitionOf({ reference: mention, file }: ReferenceContext) {
  return file.body.footnotes.findLast(({ name, isDefinition }) => isDefinition && name === mention.name)
}
