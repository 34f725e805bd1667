import type { LogOutputChannel, Uri } from 'vscode'
import type { Site } from '../site/site'
import { say } from './say'

/** Tells the log what an author may wonder about in a site's configuration. */
export class ConfigLog {
  private converter = 'kramdown'

  constructor(
    private readonly folder: Uri,
    private readonly log: LogOutputChannel,
  ) {}

  tell({ config }: Site): void {
    const reason = config.errors[0]?.message
    if (reason) this.log.warn(say({ key: 'log.config-refused', args: { path: '_config.yml', reason } }))
    this.tellConverter(config.markdown)
  }

  /** Once for each converter: why the preview does not change. */
  private tellConverter(converter: string): void {
    if (converter === this.converter) return
    this.converter = converter
    const args = { path: this.folder.toString(true), converter }
    if (converter !== 'kramdown') this.log.info(say({ key: 'log.other-converter', args }))
  }
}
