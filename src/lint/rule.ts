import type { FrontMatter } from '../frontmatter/frontMatter'
import type { PageKind } from '../jekyll/pageKind'
import type { Message } from '../messages/words'
import type { Edit } from '../text/edit'
import type { Span } from '../text/span'

export type Severity = 'error' | 'warning' | 'hint'

/** What a rule looks at: one file that Jekyll converts. */
export interface Page {
  readonly text: string
  readonly kind: PageKind
  readonly frontMatter: FrontMatter
}

/** A repair, as edits of the original text. Applied, its finding is gone and nothing else has changed. */
export interface Fix {
  readonly title: Message
  readonly edits: readonly Edit[]
}

/** What a rule found. `id` where one rule knows several kinds of finding. */
export interface Finding {
  readonly id?: string
  readonly span: Span
  readonly message: Message
  /** The likeliest first. */
  readonly fixes: readonly Fix[]
}

export interface Rule {
  /** In kebab case; says what is wrong. */
  readonly id: string
  readonly severity: Severity
  check(page: Page): Iterable<Finding>
}

/** A finding as the editor and the command line get it. */
export interface Problem extends Finding {
  readonly id: string
  readonly severity: Severity
}
