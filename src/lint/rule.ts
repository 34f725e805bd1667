import type { BodyScan } from '../scan/bodyScan'
import type { FrontMatter } from '../frontmatter/frontMatter'
import type { PageKind } from '../jekyll/output/pageKind'
import type { LiquidAnalysis } from '../liquid/analyze/analyzeLiquid'
import type { Message } from '../messages/messages'
import type { Edit } from '../text/edit'
import type { Span } from '../text/span'
import type { ParsedBody } from './body/parseBody'
import type { SiteContext } from './siteContext'

/**
 * The severity of a problem. The editor's Problems view shows all but hints. `information` is for facts that the
 * author should know although nothing is wrong.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/**
 * The fix of a problem that can be applied without asking: the `first` one, because it is most likely what the author
 * meant, or the `only` one, if there are no others.
 */
export type Safety = 'first' | 'only'

/** The file that a rule checks. Jekyll converts it. */
export interface LintedPage {
  readonly text: string
  readonly kind: PageKind
  readonly frontMatter: FrontMatter
  /** The path, relative to the site's folder and separated by `/`; `undefined` for a text that is not a file yet. */
  readonly path: string | undefined
  /** The site that contains the file; `undefined` if it is unknown. Rules that need it then report nothing. */
  readonly site: SiteContext | undefined
  /** The result of a quick scan of the body; empty if Jekyll copies the file unchanged. */
  readonly body: BodyScan
  /** The result of analyzing the body's Liquid; empty if Liquid does not run. */
  readonly liquid: LiquidAnalysis
  /** kramdown's tree of the body; `undefined` if another converter is used. */
  readonly parsed: ParsedBody | undefined
  /**
   * Whether the text is the result of a fix that is being tried. Only the findings are needed then, not their fixes.
   */
  readonly isTrial: boolean
}

/** A fix, as edits of the original text. It resolves its finding and changes nothing else. */
export interface Fix {
  readonly title: Message
  readonly edits: readonly Edit[]
  /** The file's new path, if the fix renames the file. */
  readonly path?: string
  /** Whether the fix may reveal another finding, so that it is tried before it is offered. */
  readonly needsVerification?: boolean
  /** Whether to apply the safe fixes of the findings that it reveals together with it. */
  readonly includesFollowUps?: boolean
}

/** A problem that a rule reports. */
export interface Finding {
  /** The id, if it differs from the rule's; one of `Rule.otherIds`. */
  readonly id?: string
  /** The severity, if it differs from the rule's. */
  readonly severity?: Severity
  /** The safe fix, if it differs from the rule's. */
  readonly safe?: Safety
  readonly span: Span
  readonly message: Message
  /** The fixes, the most likely one first. */
  readonly fixes: readonly Fix[]
}

/** Checks files for one mistake. `rules.ts` lists all of them. */
export interface Rule {
  /** The id in kebab case. It describes the mistake. */
  readonly id: string
  readonly severity: Severity
  /**
   * The fix that can be applied without asking. It is absent if a fix has to guess what to publish, or is a matter of
   * taste, such as a date, a URL, a spelling, or one of two versions.
   */
  readonly safe?: Safety
  /** The other ids under which the rule reports findings. */
  readonly otherIds?: readonly string[]
  /**
   * Whether a finding hides those of other rules, because Jekyll then does not read the front matter or the intended
   * key. The other rules check the text after the first fix of each such finding.
   */
  readonly blocksOtherRules?: boolean
  check(page: LintedPage): Iterable<Finding>
}

/** A finding as the editor and the command line receive it. */
export interface Problem extends Finding {
  readonly id: string
  readonly severity: Severity
}
