import type { TagPiece } from '../parse/piece'
import { strip } from '../filters/rubyText'
import { relativeUrl } from '../filters/urls'
import type { LiquidPage } from '../liquidHost'
import { Fault } from '../run/fault'
import { renderText } from '../run/parseTemplate'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import { pageIndexOf } from '../run/pageIndex'
import { JekyllTag } from './jekyllTag'

/** The tag `{% link _posts/2024-05-01-a.md %}`, which writes the URL of a file of the site. */
export class LinkTag extends JekyllTag {
  protected renderTag(run: Run, sink: Sink): void {
    const path = this.path(run)
    const url = run.site.page?.(path)?.url ?? pageIndexOf(run).urlOfPath(path)
    if (url === undefined) throw new Fault('liquid.missing-target', { path: path.slice(0, 200) })
    sink.write(run.output(relativeUrl(url, run)))
  }

  private path(run: Run): string {
    const written = strip(this.markup)
    return written.includes('{{') || written.includes('{%') ? renderText(written, run) : written
  }
}

const postName = /^((?:.+\/)*)(\d+-\d+-\d+)-(.*)$/m

/** The tag `{% post_url 2024-05-01-a %}` (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/tags/post_url.rb). */
export class PostUrlTag extends JekyllTag {
  private readonly wanted: { readonly folder: string; readonly date: string; readonly slug: string }

  constructor(piece: TagPiece) {
    super(piece)
    const [, folder = '', date, slug] = postName.exec(strip(this.markup).replace(/^\//, '')) ?? []
    if (date === undefined || slug === undefined) throw new Fault('liquid.missing-post', { name: strip(this.markup) })
    this.wanted = { folder, date, slug }
  }

  protected renderTag(run: Run, sink: Sink): void {
    const post = this.find(run)
    if (!post) throw new Fault('liquid.missing-post', { name: strip(this.markup) })
    sink.write(run.output(relativeUrl(post.url, run)))
  }

  /** Finds the post by its file name, or by its date and slug, as in Jekyll 2. */
  private find(run: Run): LiquidPage | undefined {
    const { folder, date, slug } = this.wanted
    const paths = [`_posts/${folder}${date}-${slug}`, `${folder}_posts/${date}-${slug}`]
    const known = paths.map((path) => run.site.post?.(path)).find((post) => post !== undefined)
    if (known) return known
    const facts = pageIndexOf(run)
    const named = paths.map((path) => facts.postNamed(path)).find((post) => post !== undefined)
    if (named) return named
    const [year, month, day] = date.split('-').map(Number)
    return facts.postsWithSlug(slug).find((post) => {
      const civil = post.date?.civil
      return civil?.year === year && civil?.month === month && civil?.day === day
    })
  }
}
