import type { ImageBytes, ImageSize } from './bytes'

/** The number of bytes that are searched for the `svg` tag. */
const mostBytes = 20_000

/**
 * Returns the width and height of an SVG, else the size of its view box
 * (https://www.w3.org/TR/SVG2/coords.html#ViewBoxAttribute).
 */
export function svgSize(bytes: ImageBytes): ImageSize | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, mostBytes))
  const tag = /^\s*</.test(text.slice(0, 1000)) ? /<svg\b([^<>]*)>/i.exec(text)?.[1] : undefined
  if (tag === undefined) return undefined
  const [width, height] = [length(tag, 'width'), length(tag, 'height')]
  if (width !== undefined && height !== undefined) return { width, height }
  const box = /\bviewBox\s*=\s*["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)/.exec(tag)
  return box ? { width: Math.round(Number(box[1])), height: Math.round(Number(box[2])) } : undefined
}

/** Returns the length in pixels; `undefined` for another unit. */
function length(tag: string, name: string): number | undefined {
  const found = new RegExp(`(?<![\\w-])${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`).exec(tag)?.[1]
  return found === undefined ? undefined : Math.round(Number(found))
}
