import { liquidBlocks } from '../../jekyll/liquidBlocks'

/** Whether a tag has a body and an end tag. */
export function isBlockTag(name: string): boolean {
  return liquidBlocks.has(name) || name === 'figure' // of jekyll-figure, which we render
}
