import type { BodyScan } from '../../scan/bodyScan'
import type { LiquidToken } from '../../liquid/tokens'
import type { FoundCaption } from './foundCaption'

const parameter = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const targets = /^(?:image_path|image|src|url|path|file)$/

/** Finds the includes with an image and a caption. */
export function includesIn(text: string, { liquid }: BodyScan): Omit<FoundCaption, 'idiom'>[] {
  return liquid.flatMap((token) => captionOf(text, token) ?? [])
}

function captionOf(text: string, { kind, name, markup, span }: LiquidToken): Omit<FoundCaption, 'idiom'> | undefined {
  if (kind !== 'tag' || !/^include(?:_cached)?$/.test(name)) return undefined
  const source = text.slice(markup.start, markup.end)
  const file = /^\s*([^\s{}]+)/.exec(source)?.[1]
  const given = [...source.matchAll(parameter)].map(
    ([, key = '', double, single]) => [key, double ?? single ?? ''] as const,
  )
  const values = new Map(given)
  const target = given.find(([key]) => targets.test(key))
  const caption = values.get('caption')
  if (file === undefined || !target || caption === undefined) return undefined
  const holes: Readonly<Record<string, string>> = { [target[0]]: 'target', alt: 'alt', caption: 'caption' }
  const written = given.flatMap(([key]) => (holes[key] === undefined ? [] : `${key}="{${holes[key]}}"`))
  const template = `{% ${name} ${[file, ...written].join(' ')} %}`
  return { span, template, alt: values.get('alt') ?? '', target: target[1], caption }
}
