import { MarkdownString } from 'vscode'
import { asCodeSpan } from '../../escape/markdown'
import type { Value } from '../../frontmatter/node'
import { valueToString } from '../../frontmatter/valueToString'
import type { EffectiveKey, ValueOrigin } from '../../jekyll/output/effectiveFrontMatter'
import type { Configuration } from '../../service/outcomes'
import { LineIndex } from '../../text/lineIndex'
import { translate } from '../host/localize'

/** The command that opens the configuration at a default; see `revealDefault`. */
export const revealCommand = 'jekyll-posts.revealDefault'

const longestValue = 60

/**
 * Returns the effective front matter as a table of at most `mostRows` rows. Each default has a link to its line in the
 * configuration. Values that are not from the file itself come first.
 */
export function effectiveTable(
  values: readonly EffectiveKey[],
  configuration: Configuration | undefined,
  mostRows: number,
): MarkdownString {
  const head = (['origin.key', 'origin.value', 'origin.from'] as const).map((key) => translate({ key }))
  const isInherited = ({ origins }: EffectiveKey) => origins.some(({ from }) => from !== 'file')
  const inOrder = [...values.filter(isInherited), ...values.filter((value) => !isInherited(value))]
  const rows = inOrder.slice(0, mostRows).map(({ key, value, origins }) => {
    const from = [...new Set(origins.map((origin) => originText(origin, configuration)))].join(', ')
    return [asCodeSpan(key), asCodeSpan(shown(value)), from]
  })
  const lines = [head, ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  const left = values.length - rows.length
  const more = left > 0 ? `\n\n${translate({ key: 'origin.more', args: { count: left } })}` : ''
  const table = new MarkdownString(`${lines.join('\n')}${more}`)
  table.isTrusted = { enabledCommands: [revealCommand] }
  return table
}

function originText(origin: ValueOrigin, configuration: Configuration | undefined): string {
  if (origin.from !== 'defaults') return translate({ key: `origin.${origin.from}` })
  if (!configuration) return '_config.yml'
  const line = new LineIndex(configuration.text).at(origin.span.start).line + 1
  return `[${nameOf(configuration.uri)}:${line}](command:${revealCommand}?${argument(configuration.uri, origin)})`
}

function argument(uri: string, { span }: ValueOrigin & { from: 'defaults' }): string {
  return encodeURIComponent(JSON.stringify([uri, span.start, span.end]))
}

function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1)
}

function shown(value: Value): string {
  const text = value === null ? 'null' : valueToString(value).replace(/\s+/g, ' ')
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text
}
