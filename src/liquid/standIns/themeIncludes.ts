import { namesTheme, themeOf } from '../../jekyll/themes/themeOf'
import type { Run } from '../run/run'
import { inReferences } from '../run/standIn'
import type { Hash } from '../values/value'
import { drawFigureLiquid } from './alFolio'
import { drawFeatureRow, drawFigure, drawGallery, drawToc } from './minimalMistakes'
import { drawVideo } from './video'

/** Renders a theme's include from its parameters; `undefined` if they are not enough. */
type Draw = (params: Hash, run: Run) => string | undefined

const videoOf = (provider: string) => (params: Hash, run: Run) => drawVideo(provider, params, run)

/** The includes that we render; others get a label with their name. */
const renderers: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ['figure', drawFigure],
  ['gallery', drawGallery],
  ['feature_row', drawFeatureRow],
  ['toc', drawToc],
  ['video', (params, run) => drawVideo(run.text(params.get('provider') ?? null), params, run)],
  ['figure.liquid', drawFigureLiquid],
  ['embed/youtube.html', videoOf('youtube')],
  ['embed/twitch.html', videoOf('twitch')],
  ['embed/bilibili.html', videoOf('bilibili')],
])

/** The HTML of an include that only the site's theme has; `undefined` if the theme has no such include. */
export function drawThemeInclude(file: string, params: Hash, run: Run, isAlone: boolean): string | undefined {
  const { config } = run.site
  if (!namesTheme(config)) return undefined
  const theme = themeOf(config, '', '')
  const isKnown = theme?.includes.some(({ includes }) => Object.hasOwn(includes, file)) ?? false
  if (theme?.hasAllIncludes && !isKnown) return undefined
  const html = isKnown ? renderers.get(file)?.(params, run) : undefined
  return html ?? label(run.site.say({ key: 'liquid.theme-include', args: { path: named(file, params, run) } }), isAlone)
}

/** The name of an include with the parameters that distinguish its uses. */
function named(file: string, params: Hash, run: Run): string {
  const values = ['provider', 'id', 'src', 'url'].map((key) => run.text(params.get(key) ?? null)).filter(Boolean)
  return [file, ...values].join(' ').slice(0, 200)
}

function label(words: string, isAlone: boolean): string {
  const name = isAlone ? 'div' : 'span'
  return `<${name} class="jekyll-posts-liquid-chip">${inReferences(words)}</${name}>`
}
