import type { TagPiece } from '../parse/piece'
import { Fault } from '../run/fault'
import { parseInclude } from '../run/parseTemplate'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import { isAlone } from '../run/placeholder'
import { renderNodes } from '../run/liquidNode'
import { renderThemeInclude } from '../placeholders/themeIncludes'
import { fileOf, isFileName, parseIncluded, valuesOf, type Included } from './includeParams'
import { JekyllTag } from './jekyllTag'

/** The tag `{% include file.html name="value" other=variable %}`. */
export class IncludeTag extends JekyllTag {
  private readonly included: Included

  constructor(piece: TagPiece) {
    super(piece)
    this.included = parseIncluded(this.markup)
  }

  protected renderTag(run: Run, sink: Sink): void {
    const file = fileOf(this.included, run)
    if (!isFileName(file)) throw new Fault('liquid.refused-include', { path: file.slice(0, 100) })
    const path = this.pathOf(file)
    const text = this.read(path, run)
    if (text !== undefined) return this.renderFile(path, text, run, sink)
    const params = this.included.params === undefined ? new Map() : valuesOf(this.included.params, run)
    const themeHtml = this.isOfTheme ? renderThemeInclude(file, params, run, isAlone(this.piece)) : undefined
    if (themeHtml === undefined) throw new Fault('liquid.missing-include', { path: file })
    sink.write(themeHtml)
  }

  protected get isOfTheme(): boolean {
    return true
  }

  protected pathOf(file: string): string {
    return file.replace(/^\/+/, '').replace(/\/{2,}/g, '/')
  }

  protected read(path: string, run: Run): string | undefined {
    return run.site.include(path)
  }

  private renderFile(path: string, text: string, run: Run, sink: Sink): void {
    run.budget.descend(run.includes)
    const { nodes, problems } = parseInclude(`${this.piece.name} ${path}`, text, run)
    for (const { message } of problems) run.report(message)
    run.includes += 1
    try {
      run.scoped(() => {
        if (this.included.params !== undefined) run.set('include', valuesOf(this.included.params, run))
        renderNodes(nodes, run, sink)
      })
    } finally {
      run.includes -= 1
    }
  }
}

/** The tag `{% include_relative file.md %}`. The path is relative to the folder of the page. */
export class IncludeRelativeTag extends IncludeTag {
  protected override get isOfTheme(): boolean {
    return false
  }

  protected override read(path: string, run: Run): string | undefined {
    return run.site.sourceFile(this.folder(run) + path)
  }

  /** The folder of the page relative to the source, with a slash at its end. */
  private folder(run: Run): string {
    const { path, collection } = run.page
    const collectionsDir = collection === undefined ? '' : run.site.config.collectionsDir
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    return (collectionsDir === '' ? '' : `${collectionsDir}/`) + folder
  }
}
