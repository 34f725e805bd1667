import { pluginTags } from '../../jekyll/config/pluginTags'
import type { TagPiece } from '../parse/piece'
import { guardNode } from '../run/guardNode'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import { placeholder } from '../run/placeholder'
import type { LiquidNode } from '../run/liquidNode'

/** A tag that only its plugin can render. It is rendered as a label with its name. */
export class PluginTag implements LiquidNode {
  constructor(private readonly piece: TagPiece) {}

  render(run: Run, sink: Sink): void {
    guardNode(this.piece, run, sink, () => {
      const tag = `${this.piece.name} ${this.piece.markup}`.trim().slice(0, 100)
      sink.write(placeholder(run.site.localize({ key: 'liquid.plugin-tag', args: { tag } }), 'chip', this.piece))
    })
  }
}

const known: ReadonlySet<string> = new Set(Object.values(pluginTags).flat())

/** Whether the tag belongs to one of the known plugins. */
export function isPluginTag(name: string): boolean {
  return known.has(name)
}
