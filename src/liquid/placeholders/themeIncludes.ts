import { usesTheme, findTheme } from '../../jekyll/themes/themeOf'
import type { Run } from '../run/run'
import { toCharacterReferences } from '../run/placeholder'
import type { LiquidHash } from '../values/value'
import { renderFigureLiquid } from './alFolio'
import { renderFeatureRow, renderFigure, renderGallery, renderToc } from './minimalMistakes'
import { renderVideo } from './video'

/** Renders an include of a theme from its parameters; `undefined` if parameters are missing. */
type IncludeRenderer = (params: LiquidHash, run: Run) => string | undefined

const videoOf = (provider: string) => (params: LiquidHash, run: Run) => renderVideo(provider, params, run)

/** The includes that can be rendered. Others are rendered as a label with their name. */
const renderers: ReadonlyMap<string, IncludeRenderer> = new Map<string, IncludeRenderer>([
  ['figure', renderFigure],
  ['gallery', renderGallery],
  ['feature_row', renderFeatureRow],
  ['toc', renderToc],
  ['video', (params, run) => renderVideo(run.text(params.get('provider') ?? null), params, run)],
  ['figure.liquid', renderFigureLiquid],
  ['embed/youtube.html', videoOf('youtube')],
  ['embed/twitch.html', videoOf('twitch')],
  ['embed/bilibili.html', videoOf('bilibili')],
])

/** The HTML of an include that only the site's theme has; `undefined` if the theme does not have it. */
export function renderThemeInclude(file: string, params: LiquidHash, run: Run, isAlone: boolean): string | undefined {
  const { config } = run.site
  if (!usesTheme(config)) return undefined
  const theme = findTheme(config, '', '')
  const isKnown = theme?.includes.some(({ includes }) => Object.hasOwn(includes, file)) ?? false
  if (theme?.hasAllIncludes && !isKnown) return undefined
  const html = isKnown ? renderers.get(file)?.(params, run) : undefined
  return (
    html ?? label(run.site.localize({ key: 'liquid.theme-include', args: { path: named(file, params, run) } }), isAlone)
  )
}

/** The name of an include with those of its parameters that distinguish its uses. */
function named(file: string, params: LiquidHash, run: Run): string {
  const values = ['provider', 'id', 'src', 'url'].map((key) => run.text(params.get(key) ?? null)).filter(Boolean)
  return [file, ...values].join(' ').slice(0, 200)
}

function label(words: string, isAlone: boolean): string {
  const name = isAlone ? 'div' : 'span'
  return `<${name} class="jekyll-posts-liquid-chip">${toCharacterReferences(words)}</${name}>`
}
