import type { Element } from '../element'
import { type Converter, convertElement, leaveHtml, type NativeMode } from './nativeElement'
import { nativeCode, nativeEmphasis, nativeHeader, nativeLink, nativeMath } from './nativeSpans'
import { nativeTable } from './nativeTable'

const mode: NativeMode = {
  converts: true,
  keepsSpace: false,
  converters: {
    a: nativeLink,
    ...forEach(['b', 'em', 'i', 'strong'], nativeEmphasis),
    ...forEach(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], nativeHeader),
    ...forEach(['code', 'pre'], nativeCode),
    table: nativeTable,
    textarea: (target, inside) => leaveHtml(target, { ...inside, keepsSpace: true }),
    script: (target, inside) => void (nativeMath(target) || leaveHtml(target, inside)),
  },
}

function forEach(names: readonly string[], convert: Converter): Record<string, Converter> {
  return Object.fromEntries(names.map((name) => [name, convert]))
}

/**
 * Converts an HTML element to the element that kramdown creates for the equivalent Markdown, if there is one. This
 * implements the option `html_to_native`.
 */
export function toNative(target: Element): void {
  convertElement(target, mode)
}
