import type { TagClass } from '../run/language'
import { AssignTag } from '../tags/assign'
import { CaptureTag } from '../tags/capture'
import { CaseTag } from '../tags/case'
import { CommentTag } from '../tags/comment'
import { DecrementTag, IncrementTag } from '../tags/counters'
import { CycleTag } from '../tags/cycle'
import { ForTag } from '../tags/for'
import { HighlightTag } from '../tags/highlight'
import { IfTag, UnlessTag } from '../tags/if'
import { IfChangedTag } from '../tags/ifChanged'
import { IncludeRelativeTag, IncludeTag } from '../tags/include'
import { BreakTag, ContinueTag } from '../tags/interrupts'
import { LinkTag, PostUrlTag } from '../tags/links'
import { RawTag } from '../tags/raw'
import { TableRowTag } from '../tags/tableRow'
import { fragment, hasFragment, isBlank, space } from './patterns'
import { rejectsCondition, rejectsHighlight, rejectsInclude, rejectsPostUrl } from './rejects'

/** A tag of Liquid or Jekyll. */
export interface OwnTag {
  readonly tag: TagClass
  /** The usual form of the tag, which error messages show. */
  readonly form: string
  /** Whether the tag has a body, up to `{% endNAME %}`. */
  readonly isBlock?: boolean
  /** Whether the body does not always run, because the tag is a condition, a loop or a comment. */
  readonly isConditional?: boolean
  /**
   * The tags that may separate its bodies, such as `else`. Each function returns whether such a tag rejects its markup.
   */
  readonly parts?: Readonly<Record<string, (markup: string) => boolean>>
  /** Other tags that are useful only in its body. */
  readonly inside?: readonly string[]
  /** Returns whether the tag rejects its markup, which makes the build fail. */
  readonly rejects?: (markup: string) => boolean
}

const never = () => false
const conditions = { elsif: rejectsCondition, else: never }
const assignment = new RegExp(`[\\w\\-.[\\]]\\)?${space}*=`)
const loop = new RegExp(`^[\\w-]+${space}+in${space}+${fragment}`)
const row = new RegExp(`\\w${space}+in${space}+${fragment}`)
const cycle = new RegExp(`^${fragment}`)

/**
 * The tags of Liquid 4 (https://github.com/Shopify/liquid/tree/v4.0.4/lib/liquid/tags) and of Jekyll
 * (https://github.com/jekyll/jekyll/tree/master/lib/jekyll/tags). Rendering, completion and the rules all read this
 * table. Completion offers the tags in this order, so the most used tags come first. Jekyll runs Liquid in its lax
 * mode.
 */
export const ownTags: Readonly<Record<string, OwnTag>> = {
  include: { tag: IncludeTag, rejects: rejectsInclude, form: "include file.html name='value'" },
  post_url: { tag: PostUrlTag, rejects: rejectsPostUrl, form: 'post_url 2024-05-01-name' },
  link: { tag: LinkTag, form: 'link path/of/file.md' },
  highlight: { tag: HighlightTag, isBlock: true, rejects: rejectsHighlight, form: 'highlight language' },
  if: {
    tag: IfTag,
    isBlock: true,
    isConditional: true,
    parts: conditions,
    rejects: rejectsCondition,
    form: 'if condition',
  },
  for: {
    tag: ForTag,
    isBlock: true,
    isConditional: true,
    parts: { else: never },
    inside: ['break', 'continue'],
    rejects: (markup) => !loop.test(markup),
    form: 'for item in list',
  },
  assign: { tag: AssignTag, rejects: (markup) => !assignment.test(markup), form: 'assign name = value' },
  unless: {
    tag: UnlessTag,
    isBlock: true,
    isConditional: true,
    parts: conditions,
    rejects: rejectsCondition,
    form: 'unless condition',
  },
  case: {
    tag: CaseTag,
    isBlock: true,
    isConditional: true,
    parts: { when: (markup) => !hasFragment(markup), else: (markup) => !isBlank(markup) },
    rejects: (markup) => !hasFragment(markup),
    form: 'case value',
  },
  capture: {
    tag: CaptureTag,
    isBlock: true,
    rejects: (markup) => !/[\w\-.[\]]/.test(markup),
    form: 'capture name',
  },
  raw: { tag: RawTag, isBlock: true, isConditional: true, rejects: (markup) => !isBlank(markup), form: 'raw' },
  comment: { tag: CommentTag, isBlock: true, isConditional: true, form: 'comment' },
  include_relative: {
    tag: IncludeRelativeTag,
    rejects: rejectsInclude,
    form: "include_relative file.md name='value'",
  },
  cycle: { tag: CycleTag, rejects: (markup) => !cycle.test(markup), form: "cycle 'one', 'two'" },
  tablerow: {
    tag: TableRowTag,
    isBlock: true,
    isConditional: true,
    rejects: (markup) => !row.test(markup),
    form: 'tablerow item in list',
  },
  increment: { tag: IncrementTag, form: 'increment name' },
  decrement: { tag: DecrementTag, form: 'decrement name' },
  break: { tag: BreakTag, form: 'break' },
  continue: { tag: ContinueTag, form: 'continue' },
  ifchanged: { tag: IfChangedTag, isBlock: true, isConditional: true, form: 'ifchanged' },
}

/** The tag of Liquid or Jekyll with a name, or undefined if there is none. */
export function ownTag(name: string): OwnTag | undefined {
  return Object.hasOwn(ownTags, name) ? ownTags[name] : undefined
}
