import { readFrontMatter } from '../frontmatter/frontMatter'
import type { Span } from '../text/span'
import { addOffset } from './addOffset'
import { addUsualKeys } from './addUsualKeys'
import { changeListForm } from './changeListForm'
import { changeQuotes } from './changeQuotes'
import { changeTermsForm } from './changeTermsForm'
import { removeDuplicates } from './removeDuplicates'
import type { Refactor, Post, Refactoring } from './refactoring'
import { useEverywhere } from './useEverywhere'

/** All kinds of refactorings, in the order in which they are offered. To add one, see CONTRIBUTING.md. */
const offers: readonly Refactor[] = [
  useEverywhere,
  changeTermsForm,
  changeListForm,
  removeDuplicates,
  changeQuotes,
  addOffset,
  addUsualKeys,
]

/**
 * Returns the refactorings at a selection. There are none outside of the front matter, or if it is not valid YAML.
 */
export function refactorings(text: string, file: Omit<Post, 'text' | 'frontMatter'>, at: Span): Refactoring[] {
  const frontMatter = readFrontMatter(text)
  const { borders, errors } = frontMatter
  if (!borders || errors.length > 0 || at.start > borders.yaml.end || at.end < borders.yaml.start) return []
  const post = { ...file, text, frontMatter }
  return offers.flatMap((offer) => [...offer(post, at)])
}
