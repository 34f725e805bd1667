import type { Message } from '../messages/messages'
import type { Site } from '../site/site'
import type { Host } from './host'
import { readableUri } from './uri'

/** Logs what an author may wonder about in a site's configuration. */
export class ConfigLog {
  private converter = 'kramdown'

  constructor(
    private readonly folder: string,
    private readonly host: Pick<Host, 'log' | 'localize'>,
  ) {}

  report({ config }: Site): void {
    const reason = config.errors[0]?.message
    if (reason) this.host.log.warn(this.line({ key: 'log.config-refused', args: { path: '_config.yml', reason } }))
    this.reportConverter(config.markdown)
  }

  /** Logs, once for each converter, why the preview still shows kramdown. */
  private reportConverter(converter: string): void {
    if (converter === this.converter) return
    this.converter = converter
    const args = { path: readableUri(this.folder), converter }
    if (converter !== 'kramdown') this.host.log.info(this.line({ key: 'log.other-converter', args }))
  }

  private line(message: Message): string {
    return this.host.localize.message(message)
  }
}
