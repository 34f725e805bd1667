import { mergeOptions } from '../kramdown'
import type { Element } from '../kramdown/element'
import { parse } from '../kramdown/parse'
import { basicId } from '../kramdown/convert/headers'
import { kramdownOptions } from '../jekyll/config/kramdownOptions'
import type { HeadingFacts } from './facts/facts'
import { deserialize } from './facts/serialized'
import type { Site } from './site'

/** Returns the headings of a file as written. */
export function headingsOf(site: Site, path: string): readonly HeadingFacts[] {
  return deserialize(site.facts(path)?.rest)?.headings ?? []
}

/** Returns the ids of the headings from `headingsOf`, in the same order. Does not render Liquid in headings. */
export function headingIdsOf(site: Site, path: string): readonly (string | undefined)[] {
  const { config, kramdownVersion: version } = site.settings
  return headingIds(headingsOf(site, path), { version, ...kramdownOptions(config) })
}

/**
 * Returns the ids that kramdown gives to headings, in the same order. Parses only the headings, with the site's
 * options. An id is `undefined` for a heading without one, or a line that is not a heading to kramdown.
 */
export function headingIds(
  headings: readonly HeadingFacts[],
  given: Readonly<Record<string, unknown>>,
): (string | undefined)[] {
  const options = mergeOptions(given)
  const { root } = parse(headings.map(asSource).join(''), options, 0)
  const byLine = new Map(root.children.filter(({ type }) => type === 'header').map((header) => [header.line, header]))
  const idOf = options.input === 'GFM' ? ownId : withGenerated(options.auto_ids, options.auto_id_prefix)
  return headings.map((_, index) => {
    const header = byLine.get(index * 2)
    return header && idOf(header)
  })
}

function asSource({ level, text, id }: HeadingFacts): string {
  return `${'#'.repeat(level)} ${text}${id === undefined ? '' : ` {#${id}}`}\n\n`
}

function ownId({ attributes }: Element): string | undefined {
  return attributes?.get('id')
}

/** Returns the id of a heading without GFM: kramdown then generates the ids only when it converts. */
function withGenerated(isOn: boolean, prefix: string): (header: Element) => string | undefined {
  const used = new Map<string, number>()
  return (header) => {
    if (!isOn || ownId(header) !== undefined) return ownId(header)
    const id = basicId(header.rawText ?? '') || 'section'
    const count = used.get(id)
    used.set(id, count === undefined ? 0 : count + 1)
    return prefix + (count === undefined ? id : `${id}-${count + 1}`)
  }
}
