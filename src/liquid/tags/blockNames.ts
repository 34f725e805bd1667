import { liquidBlocks } from '../../jekyll/liquidBlocks'

/** True for a tag that encloses something, and ends with `end…`. */
export function isBlockTag(name: string): boolean {
  return liquidBlocks.has(name) || name === 'figure' // jekyll-figure’s, which we draw
}
