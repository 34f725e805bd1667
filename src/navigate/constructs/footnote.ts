import { footnoteText } from '../footnoteText'
import { saying, type At, type Construct } from '../construct'

/** A footnote, `[^name]`. The hover shows its text. */
export const footnote: Construct = {
  hover: (at) => {
    const { mention, file } = at
    if (mention.isDefinition) return undefined
    const definition = definitionOf(at)
    if (!definition) return saying({ say: { key: 'hover.footnote-missing', args: { name: mention.name } } })
    return saying({ text: footnoteText(file.text, definition.span.end + 1) })
  },
  definitions: (at) => {
    const definition = definitionOf(at)
    return definition ? [{ path: at.file.path, locate: () => definition.span }] : []
  },
}

/** The definition of a footnote: kramdown uses the last one. */
function definitionOf({ mention, file }: At) {
  return file.body.footnotes.findLast(({ name, isDefinition }) => isDefinition && name === mention.name)
}
