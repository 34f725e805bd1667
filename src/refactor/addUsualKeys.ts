import { asScalar } from '../frontmatter/quote'
import { resolvePlain } from '../frontmatter/scalar'
import { fieldsOf, isEmpty } from '../lint/fields'
import { lineBreakAt } from '../lint/borders/likelyFrontMatter'
import type { Site } from '../site/site'
import type { Post, Refactoring } from './refactoring'

/** The share of the posts that must have the key, and the share of those that must have the value. */
const leastShare = 0.6
const mostOffered = 3

/** Adds a key that most posts of the blog have, with the value that most of them have. */
export function* addUsualKeys(post: Post): Generator<Refactoring> {
  const { site, frontMatter, text } = post
  const { borders } = frontMatter
  if (!site?.index || !borders || (post.kind !== 'post' && post.kind !== 'draft')) return
  const present = new Set(fieldsOf(post).map(({ name }) => name))
  if (!takesKeys(post, present.size)) return
  const missing = usualPairs(site.index).filter(([key]) => !present.has(key))
  const at = { start: borders.yaml.end, end: borders.yaml.end }
  const eol = lineBreakAt(text, text.indexOf('\n') - 1)
  for (const [key, value] of missing.slice(0, mostOffered)) {
    const line = `${key}: ${typeof resolvePlain(value) === 'string' ? asScalar(value, 'block') : value}`
    yield { title: { key: 'refactor.add-key', args: { line } }, edits: [{ span: at, text: `${line}${eol}` }] }
  }
}

/** Whether keys can be added: the front matter is empty, or a mapping at the left margin. */
function takesKeys({ text, frontMatter: { root } }: Post, keys: number): boolean {
  if (root === undefined || isEmpty(root)) return true
  return keys > 0 && root.kind === 'mapping' && text[root.span.start - 1] === '\n'
}

function usualPairs(site: Site): [key: string, value: string][] {
  const [first, ...others] = site.names.used('key')
  if (!first) return []
  const usual = [first, ...others].filter(({ count }) => count > 2 && count >= leastShare * first.count)
  return usual.flatMap(({ name, count }) => {
    const value = site.names.values(name)[0]
    return value && value.count >= leastShare * count && /^[\w-]+$/.test(name) ? [[name, value.name]] : []
  })
}
