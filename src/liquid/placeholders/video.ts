import type { Run } from '../run/run'
import type { LiquidHash } from '../values/value'
import { attributeValue } from './htmlParts'

/** By provider, the URL to which the id of a video is added. */
const pages: Readonly<Record<string, string>> = {
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
  'google-drive': 'https://drive.google.com/file/d/',
  bilibili: 'https://www.bilibili.com/video/',
  twitch: 'https://www.twitch.tv/videos/',
}

/**
 * A link that replaces an embedded video, because VS Code's preview does not load videos; `undefined` for unknown
 * providers.
 */
export function renderVideo(provider: string, params: LiquidHash, run: Run): string | undefined {
  const id = attributeValue(params.get('id'), run)
  if (!Object.hasOwn(pages, provider) || id === '') return undefined
  return `<div class="jekyll-posts-liquid-chip"><a href="${pages[provider]}${id}">${provider} ${id}</a></div>`
}
