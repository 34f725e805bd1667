import { termFields } from '../lint/fields'
import { betterSpelling, writtenTerms } from '../lint/terms/otherSpelling'
import { touches, type Span } from '../text/span'
import type { Post, Refactoring } from './refactoring'

/** Changes a spelling of a name in all posts to the one that most posts use: “Use `DevOps` in all 3 posts”. */
export function* useEverywhere(post: Post, at: Span): Generator<Refactoring> {
  const { index } = post.site ?? {}
  if (!index || !post.site) return
  for (const field of termFields(post)) {
    const kind = field.name.startsWith('tag') ? 'tag' : 'category'
    for (const { name, span } of writtenTerms(post.text, field)) {
      const better = touches(at, span) ? betterSpelling(name, kind, post.site) : undefined
      const count = better ? index.names.usedBy(kind, name).length : 0
      if (!better || count < 2) continue
      const title = { key: 'refactor.use-everywhere', args: { name: better.name, count } } as const
      yield { title, edits: [], everywhere: { kind, from: name, to: better.name } }
    }
  }
}
