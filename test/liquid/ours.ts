import { Disk } from '../../src/cli/disk'
import { openLiquid } from '../../src/cli/liquidOnDisk'
import { renderLiquid, type Rendered } from '../../src/liquid/render'
import { folder, page, when } from './cases'

const opened = openLiquid(`${folder}/site`, when, new Disk())
const post = opened.page(page)!

/** Our rendering of a template, as the body of the same post as Jekyll's. */
export function ours(template: string): Rendered {
  return renderLiquid(template, post, opened.site)
}
