import { linkTarget } from './destination'
import type { Site } from './site'

const tag = /^(?:\{\{[^}]*\}\})?\{%-?\s*(post_url|link)\s+(\S+)\s*-?%\}$/

/**
 * Returns the file that a link leads to, from the link's destination without the fragment; `undefined` for a link to
 * another site, or for a path relative to the page.
 */
export function linkedPath(site: Site, target: string, machineZone: string): string | undefined {
  const [, name, argument = ''] = tag.exec(target) ?? []
  if (name === 'post_url') return site.findPost(argument)?.path
  if (name === 'link') return site.has(argument) ? argument : undefined
  const destination = linkTarget(target)
  return destination?.startsWith('./') === false ? site.output.pathAt(`/${destination}`, machineZone) : undefined
}
