import { namesTheme, themeOf } from '../../jekyll/themes/themeOf'
import type { Run } from '../run/run'
import { inReferences } from '../run/standIn'
import type { Hash } from '../values/value'
import { drawFigureLiquid } from './alFolio'
import { drawFeatureRow, drawFigure, drawGallery, drawToc } from './minimalMistakes'
import { drawVideo } from './video'

/** How an include is drawn, from what the tag hands on; `undefined` where that is not enough. */
export type Draw = (params: Hash, run: Run) => string | undefined

const videoOf = (provider: string) => (params: Hash, run: Run) => drawVideo(provider, params, run)

/** Those whose drawing we know; others get a label with their name. */
const drawn: Readonly<Record<string, Draw>> = {
  figure: drawFigure,
  gallery: drawGallery,
  feature_row: drawFeatureRow,
  toc: drawToc,
  video: (params, run) => drawVideo(run.text(params.get('provider') ?? null), params, run),
  'figure.liquid': drawFigureLiquid,
  'embed/youtube.html': videoOf('youtube'),
  'embed/twitch.html': videoOf('twitch'),
  'embed/bilibili.html': videoOf('bilibili'),
}

/** An include that the site's theme brings and that lies in no folder of the site; `undefined` where it has no such. */
export function drawThemeInclude(file: string, params: Hash, run: Run, isAlone: boolean): string | undefined {
  const { config } = run.site
  if (!namesTheme(config)) return undefined
  const theme = themeOf(config, '', '')
  const isKnown = theme?.includes.some(({ includes }) => Object.hasOwn(includes, file)) ?? false
  if (theme?.hasAllIncludes && !isKnown) return undefined
  const html = isKnown && Object.hasOwn(drawn, file) ? drawn[file]!(params, run) : undefined
  return html ?? label(run.site.say({ key: 'liquid.theme-include', args: { path: named(file, params, run) } }), isAlone)
}

/** With what tells one embed from another. */
function named(file: string, params: Hash, run: Run): string {
  const told = ['provider', 'id', 'src', 'url'].map((key) => run.text(params.get(key) ?? null)).filter(Boolean)
  return [file, ...told].join(' ').slice(0, 200)
}

export function label(words: string, isAlone: boolean): string {
  const name = isAlone ? 'div' : 'span'
  return `<${name} class="jekyll-posts-liquid-chip">${inReferences(words)}</${name}>`
}
