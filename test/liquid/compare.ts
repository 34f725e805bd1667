import { canonical } from '../kramdown/canonical'
import type { Answer } from './cases'
import { ours } from './ours'

/** How our rendering differs from Jekyll's; `undefined` where it does not. */
export function difference(template: string, { text, error }: Answer): string | undefined {
  if (text?.includes('MethodLiteral:0x')) return undefined // a place in Ruby's memory
  const rendered = ours(template)
  const problems = rendered.problems.map(({ message }) => JSON.stringify(message)).join(' ')
  if (error !== undefined)
    return problems === '' ? `stops: ${error}\n  ours:  ${JSON.stringify(rendered.text)}` : undefined
  if (problems === '' && comparable(rendered.text) === comparable(text!)) return undefined
  return `Jekyll: ${JSON.stringify(text)}\n  ours:  ${JSON.stringify(rendered.text)} ${problems}`
}

/** As HTML where there is any, without Rouge's spans; else letter by letter. */
export function comparable(text: string): string {
  const plain = text.replace(/<span class="(?!hll)\w{1,3}">([^<]*)<\/span>/g, '$1')
  return /<(?:p|h1|code)[ >]/.test(plain) ? canonical(plain).replaceAll('> <', '><') : plain
}
