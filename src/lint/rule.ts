import type { Body } from '../body/body'
import type { FrontMatter } from '../frontmatter/frontMatter'
import type { PageKind } from '../jekyll/pageKind'
import type { LiquidReading } from '../liquid/syntax/readLiquid'
import type { Message } from '../messages/words'
import type { Edit } from '../text/edit'
import type { Span } from '../text/span'
import type { ParsedBody } from './body/parseBody'
import type { SiteFacts } from './siteFacts'

/** An editor lists all but hints in its Problems view; `information` is what an author must see though nothing is wrong yet. */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** What a rule looks at: one file that Jekyll converts. */
export interface Page {
  readonly text: string
  readonly kind: PageKind
  readonly frontMatter: FrontMatter
  /** Relative to the site's folder, with `/` between its parts; `undefined` for a text that is no file yet. */
  readonly path: string | undefined
  /** What is known of the site around it; `undefined` where nothing is, and rules that need it stay silent. */
  readonly site: SiteFacts | undefined
  /** A glance at the body; empty where Jekyll copies the file as it is. */
  readonly body: Body
  /** What Liquid makes of the body; nothing where it does not run. */
  readonly liquid: LiquidReading
  /** What kramdown makes of the body; `undefined` where another converter does. */
  readonly parsed: ParsedBody | undefined
  /** Its text is one with a fix made: what is found counts, and no fix is asked for. */
  readonly isTrial: boolean
}

/** A repair, as edits of the original text. Applied, its finding is gone and nothing else has changed. */
export interface Fix {
  readonly title: Message
  readonly edits: readonly Edit[]
  /** The file's new path, where the repair is a renaming. */
  readonly path?: string
  /** It may bring another finding to light, and is tried before it is offered. */
  readonly isTried?: boolean
  /** Where it does so, the safe fixes of what it brings are made with it. */
  readonly takesAnswers?: boolean
}

/** What a rule found. */
export interface Finding {
  /** Where one rule knows several kinds of finding. */
  readonly id?: string
  /** Where it is not the rule's. */
  readonly severity?: Severity
  readonly span: Span
  readonly message: Message
  /** The likeliest first. */
  readonly fixes: readonly Fix[]
}

export interface Rule {
  /** In kebab case; says what is wrong. */
  readonly id: string
  readonly severity: Severity
  /**
   * True where a finding hides others: Jekyll reads no front matter at all, or not the key that was meant. The other
   * rules then read the text as the first fixes leave it.
   */
  readonly hidesOthers?: boolean
  check(page: Page): Iterable<Finding>
}

/** A finding as the editor and the command line get it. */
export interface Problem extends Finding {
  readonly id: string
  readonly severity: Severity
}
