import type { LiquidPage, LiquidHost } from '../liquidHost'
import { Environment } from '../run/environment'
import type { Run } from '../run/run'
import { isTrue } from '../values/value'
import { isMarkdown } from '../../jekyll/url/outputExtension'
import { JekyllDrop } from './jekyllDrop'
import { dropOf } from './pageDrop'
import { SiteDrop } from './siteDrop'
import { dropsOf } from './siteDrops'

/**
 * The variables that Jekyll defines for the Liquid of a page
 * (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/renderer.rb).
 */
export function environmentOf(page: LiquidPage, site: LiquidHost, run: () => Run): Environment {
  const option = (name: string) => {
    const options = site.config.values.get('liquid')
    return options instanceof Map && isTrue(options.get(name) ?? null)
  }
  const around = isMarkdown(page.path, site.config) ? '\n' : ''
  const makers = {
    site: () => new SiteDrop(run()),
    page: () => dropOf(page, { current: run(), documents: (label) => dropsOf(run()).documents(label) }),
    layout: () => {
      const name = page.data.get('layout')
      return (typeof name === 'string' ? site.layout?.(name) : undefined) ?? null
    },
    jekyll: () => new JekyllDrop(version(site)),
    highlighter_prefix: () => around,
    highlighter_suffix: () => around,
    content: () => null,
    paginator: () => null,
    theme: () => null,
  }
  return new Environment(makers, option('strict_variables'), option('strict_filters'))
}

function version({ config }: LiquidHost): string {
  return config.jekyllVersion.version === '3.10' ? '3.10.0' : '4.4.1'
}
