import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import { Fault } from '../run/fault'
import type { Run } from '../run/run'
import { isAlone } from '../run/standIn'
import { parsedOf } from '../run/partials'
import { drawThemeInclude } from '../standIns/themeIncludes'
import { fileOf, isFileName, parseIncluded, valuesOf, type Included } from './includeParams'
import { JekyllTag, type Drawing } from './jekyllTag'

/** `{% include file.html name="value" other=variable %}` */
export class IncludeTag extends JekyllTag {
  private readonly included: Included

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid)
    this.included = parseIncluded(this.markup)
  }

  protected draw(drawing: Drawing): void {
    const { run, emitter } = drawing
    const file = fileOf(this.included, run)
    if (!isFileName(file)) throw new Fault('liquid.refused-include', { path: file.slice(0, 100) })
    const path = this.pathOf(file)
    const text = this.read(path, run)
    if (text !== undefined) return this.drawText(path, text, drawing)
    const params = this.included.params === undefined ? new Map() : valuesOf(this.included.params, run)
    const drawnByTheme = this.isOfTheme ? drawThemeInclude(file, params, run, isAlone(this.piece)) : undefined
    if (drawnByTheme === undefined) throw new Fault('liquid.missing-include', { path: file })
    emitter.write(drawnByTheme)
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

  private drawText(path: string, text: string, { run, context, emitter }: Drawing): void {
    run.budget.descend(run.includes)
    const { templates, problems } = parsedOf(this.liquid, run.site, `${this.name} ${path}`, text)
    for (const { message } of problems) run.report(message)
    run.includes += 1
    try {
      run.scoped(() => {
        if (this.included.params !== undefined) run.set('include', valuesOf(this.included.params, run))
        this.drawAll(templates, context, emitter)
      })
    } finally {
      run.includes -= 1
    }
  }
}

/** `{% include_relative file.md %}`: beside the file itself. */
export class IncludeRelativeTag extends IncludeTag {
  protected override get isOfTheme(): boolean {
    return false
  }

  protected override read(path: string, run: Run): string | undefined {
    return run.site.sourceFile(this.folder(run) + path)
  }

  /** With the slash after it. */
  private folder(run: Run): string {
    const { path, collection } = run.page
    const collectionsDir = collection === undefined ? '' : run.site.config.collectionsDir
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    return (collectionsDir === '' ? '' : `${collectionsDir}/`) + folder
  }
}
