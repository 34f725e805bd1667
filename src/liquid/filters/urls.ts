import { Drop, type LiquidValue } from '../values/value'
import type { Run } from '../run/run'
import { filter, type Filter } from './filter'
import { stops } from '../run/fault'
import { belowBase, normalizeUri, schemeOf } from './uri'

/** The filters for URLs. They use the site's `url` and `baseurl`. */
export const urls: Readonly<Record<string, Filter>> = {
  relative_url: filter(0, 0, (input, _args, run) => relativeUrl(input, run)),
  absolute_url: filter(0, 0, (input, _args, run) => absoluteUrl(input, run)),
  strip_index: filter(0, 0, (input, _args, run) => {
    if (input === null || run.text(input) === '') return null
    if (typeof input !== 'string') throw stops('undefined method ‘sub’')
    return input.replace(/\/index\.html?$/m, '/')
  }),
}

/**
 * The output of the filter `relative_url`
 * (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/filters/url_filters.rb).
 */
export function relativeUrl(input: LiquidValue, run: Run): LiquidValue {
  if (input === null) return null
  const url = urlOf(input)
  const text = run.text(url)
  if (schemeOf(text) !== undefined) return url
  return belowBase(run.text(configured(run, 'baseurl')), text)
}

function absoluteUrl(input: LiquidValue, run: Run): LiquidValue {
  if (input === null) return null
  const url = urlOf(input)
  if (schemeOf(run.text(url)) !== undefined) return url
  const host = configured(run, 'url')
  const relative = relativeUrl(url, run)
  return host === null || host === '' ? relative : normalizeUri(run.text(host) + run.text(relative))
}

function urlOf(input: LiquidValue): LiquidValue {
  return input instanceof Drop ? (input.get('url') ?? input) : input
}

function configured({ site }: Run, key: string): LiquidValue {
  return site.config.values.get(key) ?? null
}
