import { FigureTag } from '../standIns/figureTag'
import { AssignTag } from './assign'
import { CaptureTag } from './capture'
import { CaseTag } from './case'
import { CommentTag } from './comment'
import { DecrementTag, IncrementTag } from './counters'
import { CycleTag } from './cycle'
import { ForTag } from './for'
import { HighlightTag } from './highlight'
import { IfTag, UnlessTag } from './if'
import { IfChangedTag } from './ifChanged'
import { IncludeRelativeTag, IncludeTag } from './include'
import { BreakTag, ContinueTag } from './interrupts'
import { LinkTag, PostUrlTag } from './links'
import { RawTag } from './raw'
import { TableRowTag } from './tableRow'

/** Every tag of Liquid 4 and of Jekyll 4, by name, and those of plugins that we draw. */
export const tags = {
  assign: AssignTag,
  break: BreakTag,
  capture: CaptureTag,
  case: CaseTag,
  comment: CommentTag,
  continue: ContinueTag,
  cycle: CycleTag,
  decrement: DecrementTag,
  figure: FigureTag,
  for: ForTag,
  highlight: HighlightTag,
  if: IfTag,
  ifchanged: IfChangedTag,
  include: IncludeTag,
  include_cached: IncludeTag, // https://github.com/benbalter/jekyll-include-cache
  include_relative: IncludeRelativeTag,
  increment: IncrementTag,
  link: LinkTag,
  post_url: PostUrlTag,
  raw: RawTag,
  tablerow: TableRowTag,
  unless: UnlessTag,
} as const
