import { readFrontMatter } from '../frontmatter/frontMatter'
import type { Span } from '../text/span'
import { addOffset } from './addOffset'
import { addUsualKeys } from './addUsualKeys'
import { changeListForm } from './changeListForm'
import { changeQuotes } from './changeQuotes'
import { changeTermsForm } from './changeTermsForm'
import { dedupe } from './dedupe'
import type { Offer, Post, Refactoring } from './refactoring'
import { useEverywhere } from './useEverywhere'

/** Every refactoring, in the order in which they are offered. Adding one: a file beside this one, a line here. */
const offers: readonly Offer[] = [
  useEverywhere,
  changeTermsForm,
  changeListForm,
  dedupe,
  changeQuotes,
  addOffset,
  addUsualKeys,
]

/** What may be done at a selection of a file; nothing where YAML refuses its front matter, or the cursor is outside of it. */
export function refactorings(text: string, file: Omit<Post, 'text' | 'frontMatter'>, at: Span): Refactoring[] {
  const frontMatter = readFrontMatter(text)
  const { borders, errors } = frontMatter
  if (!borders || errors.length > 0 || at.start > borders.yaml.end || at.end < borders.yaml.start) return []
  const post = { ...file, text, frontMatter }
  return offers.flatMap((offer) => [...offer(post, at)])
}
