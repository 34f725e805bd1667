import type { Context, Emitter, Template } from 'liquidjs'
import { pluginTags } from '../../jekyll/pluginTags'
import type { TagPiece } from '../parse/piece'
import { drawn } from '../run/drawn'
import { isAlone } from '../run/standIn'
import { label } from './themeIncludes'

/** A tag that a plugin draws, which we cannot: a label with its name. */
export class PluginTag implements Template {
  constructor(readonly token: TagPiece) {}

  render(context: Context, emitter: Emitter): void {
    drawn(this.token, context, emitter, (run) => {
      const tag = `${this.token.name} ${this.token.markup}`.trim().slice(0, 100)
      emitter.write(label(run.site.say({ key: 'liquid.plugin-tag', args: { tag } }), isAlone(this.token)))
    })
  }
}

const known: ReadonlySet<string> = new Set(Object.values(pluginTags).flat())

/** True for a tag of a plugin that we have heard of. */
export function isPluginTag(name: string): boolean {
  return known.has(name)
}
