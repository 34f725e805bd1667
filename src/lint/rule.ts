import type { BodyScan } from '../scan/bodyScan'
import type { FrontMatter } from '../frontmatter/frontMatter'
import type { PageKind } from '../jekyll/output/pageKind'
import type { LiquidAnalysis } from '../liquid/analyze/analyzeLiquid'
import type { Message } from '../messages/messages'
import type { Edit } from '../text/edit'
import type { Span } from '../text/span'
import type { ParsedBody } from './body/parseBody'
import type { SiteContext } from './siteContext'

/** An editor's Problems view lists all but hints. `information` is worth knowing although nothing is wrong yet. */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/**
 * Which fix of a problem can be applied without asking: the `first` one, which is what the author most likely meant, or
 * the `only` one, if there are no others.
 */
export type Safety = 'first' | 'only'

/** The file that a rule checks: one that Jekyll converts. */
export interface LintedPage {
  readonly text: string
  readonly kind: PageKind
  readonly frontMatter: FrontMatter
  /** Relative to the site's folder, separated by `/`; `undefined` for a text that is not a file yet. */
  readonly path: string | undefined
  /** The site that contains the file; `undefined` if it is unknown. Rules that need it then report nothing. */
  readonly site: SiteContext | undefined
  /** A cheap scan of the body; empty if Jekyll copies the file unchanged. */
  readonly body: BodyScan
  /** Liquid's reading of the body; empty if Liquid does not run. */
  readonly liquid: LiquidAnalysis
  /** kramdown's tree of the body; `undefined` if another converter is used. */
  readonly parsed: ParsedBody | undefined
  /** Whether the text is the result of a fix that is being tried. Only the findings count then, not their fixes. */
  readonly isTrial: boolean
}

/** A fix, as edits of the original text. Applying it removes its finding and changes nothing else. */
export interface Fix {
  readonly title: Message
  readonly edits: readonly Edit[]
  /** The file's new path, if the fix renames the file. */
  readonly path?: string
  /** Whether the fix may uncover another finding, so that it is tried before it is offered. */
  readonly needsVerification?: boolean
  /** Whether the safe fixes of the findings that it uncovers are applied together with it. */
  readonly includesFollowUps?: boolean
}

/** What a rule reports. */
export interface Finding {
  /** The id, if it is not the rule's own; one of `Rule.otherIds`. */
  readonly id?: string
  /** The severity, if it is not the rule's own. */
  readonly severity?: Severity
  /** Which fix is safe, if it is not what the rule says. */
  readonly safe?: Safety
  readonly span: Span
  readonly message: Message
  /** The most likely one first. */
  readonly fixes: readonly Fix[]
}

/** Checks files for one mistake. `rules.ts` lists all of them. */
export interface Rule {
  /** In kebab case; says what is wrong. */
  readonly id: string
  readonly severity: Severity
  /**
   * Which fix can be applied without asking. Leave it out if a fix guesses what is published, or is a matter of taste: a
   * date, a URL, a spelling, one of two versions.
   */
  readonly safe?: Safety
  /** The other ids under which the rule reports findings. */
  readonly otherIds?: readonly string[]
  /**
   * Whether a finding hides those of other rules, because Jekyll then reads no front matter, or not the intended key. The
   * other rules check the text after the first fix of each such finding.
   */
  readonly blocksOtherRules?: boolean
  check(page: LintedPage): Iterable<Finding>
}

/** A finding as the editor and the command line receive it. */
export interface Problem extends Finding {
  readonly id: string
  readonly severity: Severity
}
