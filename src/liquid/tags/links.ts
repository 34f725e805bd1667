import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import { strip } from '../filters/rubyText'
import { relativeUrl } from '../filters/urls'
import { factsOf } from '../run/siteFacts'
import { Fault } from '../run/fault'
import type { Run } from '../run/run'
import { parse } from '../run/partials'
import { TextSink } from '../run/sink'
import { JekyllTag, type Drawing } from './jekyllTag'
import type { LiquidPage } from '../liquidSite'

/** `{% link _posts/2024-05-01-a.md %}`: the address of a file of the site. */
export class LinkTag extends JekyllTag {
  protected draw(drawing: Drawing): void {
    const { run, emitter } = drawing
    const path = this.path(drawing)
    const url = run.site.page?.(path)?.url ?? factsOf(run).urlOfPath(path)
    if (url === undefined) throw new Fault('liquid.missing-target', { path: path.slice(0, 200) })
    emitter.write(run.output(relativeUrl(url, run)))
  }

  private path({ run, context }: Drawing): string {
    const written = strip(this.markup)
    if (!written.includes('{{') && !written.includes('{%')) return written
    const sink = new TextSink(run.budget)
    this.drawAll(parse(this.liquid, written, run.site).templates, context, sink)
    return sink.buffer
  }
}

const postName = /^((?:.+\/)*)(\d+-\d+-\d+)-(.*)$/m

/** `{% post_url 2024-05-01-a %}` (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/tags/post_url.rb). */
export class PostUrlTag extends JekyllTag {
  private readonly wanted: { readonly folder: string; readonly date: string; readonly slug: string }

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid)
    const [, folder = '', date, slug] = postName.exec(strip(this.markup).replace(/^\//, '')) ?? []
    if (date === undefined || slug === undefined) throw new Fault('liquid.missing-post', { name: strip(this.markup) })
    this.wanted = { folder, date, slug }
  }

  protected draw({ run, emitter }: Drawing): void {
    const post = this.find(run)
    if (!post) throw new Fault('liquid.missing-post', { name: strip(this.markup) })
    emitter.write(run.output(relativeUrl(post.url, run)))
  }

  /** By its file's name, else by its day and slug, as Jekyll 2 did it. */
  private find(run: Run): LiquidPage | undefined {
    const { folder, date, slug } = this.wanted
    const paths = [`_posts/${folder}${date}-${slug}`, `${folder}_posts/${date}-${slug}`]
    const known = paths.map((path) => run.site.post?.(path)).find((post) => post !== undefined)
    if (known) return known
    const facts = factsOf(run)
    const found = facts.postNamed(paths[0]!) ?? facts.postNamed(paths[1]!)
    if (found) return found
    const [year, month, day] = date.split('-').map(Number)
    return facts.postsWithSlug(slug).find((post) => {
      const civil = post.date?.civil
      return civil?.year === year && civil?.month === month && civil?.day === day
    })
  }
}
