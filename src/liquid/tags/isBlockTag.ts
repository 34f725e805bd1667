import { liquidBlocks } from '../../jekyll/liquidBlocks'

/** Whether a tag has a body and an end tag. */
export function isBlockTag(name: string): boolean {
  return liquidBlocks.has(name) || name === 'figure' // a tag of jekyll-figure, which can be rendered
}
