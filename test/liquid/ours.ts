import { Disk } from '../../src/cli/disk'
import { openLiquid } from '../../src/cli/liquidOnDisk'
import { renderLiquid, type Rendered } from '../../src/liquid/render'
import { folder, page, when } from './cases'

const opened = openLiquid(`${folder}/site`, when, new Disk())
const post = opened.page(page)!

/** Renders a template with our Liquid, as the body of the post that Jekyll renders it in. */
export function ours(template: string): Rendered {
  return renderLiquid(template, post, opened.site)
}
