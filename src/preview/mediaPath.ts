import { stringOf } from '../jekyll/config/configValues'
import type { ValueMap } from '../jekyll/config/deepMerge'
import type { Site } from '../site/site'
import { lookOf } from './look'

/**
 * Returns the path that the theme Chirpy puts before the paths of a post's images: `cdn:` of the configuration and
 * `media_subpath:` of the front matter, or their names before version 7
 * (https://github.com/cotes2020/jekyll-theme-chirpy/blob/master/_includes/media-url.html). Returns `''` for other
 * themes.
 */
export function mediaPath(site: Site, data: ValueMap): string {
  if (lookOf(site) !== 'chirpy') return ''
  const { values } = site.config
  const cdn = stringOf(values.get('cdn')) ?? stringOf(values.get('img_cdn')) ?? ''
  const folder = stringOf(data.get('media_subpath')) ?? stringOf(data.get('img_path')) ?? ''
  return [cdn, folder].filter((part) => part !== '').join('/')
}

/** Puts a media path before the URL of an image, as Chirpy does. */
export function withMediaPath(written: string, media: string): string {
  if (media === '' || written === '' || written.includes(':')) return written
  return `${media.includes(':') ? '' : '/'}${media}/${written}`.replace(/(?<!:)\/{2,}/g, '/')
}
