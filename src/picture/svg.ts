import type { Bytes, Size } from './bytes'

const farthest = 20_000

/** The size that an SVG states, else its view box (https://www.w3.org/TR/SVG2/coords.html#ViewBoxAttribute). */
export function svg(bytes: Bytes): Size | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, farthest))
  const tag = /^\s*</.test(text.slice(0, 1000)) ? /<svg\b([^<>]*)>/i.exec(text)?.[1] : undefined
  if (tag === undefined) return undefined
  const [width, height] = [length(tag, 'width'), length(tag, 'height')]
  if (width !== undefined && height !== undefined) return { width, height }
  const box = /\bviewBox\s*=\s*["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)/.exec(tag)
  return box ? { width: Math.round(Number(box[1])), height: Math.round(Number(box[2])) } : undefined
}

/** In pixels; a length in another unit says nothing to us. */
function length(tag: string, name: string): number | undefined {
  const found = new RegExp(`(?<![\\w-])${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`).exec(tag)?.[1]
  return found === undefined ? undefined : Math.round(Number(found))
}
