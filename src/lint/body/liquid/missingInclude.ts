import { layoutIncludes } from '../../../jekyll/themes/innerIncludes'
import { usesTheme } from '../../../jekyll/themes/themeOf'
import { includeParts } from '../../../liquid/analyze/includeParts'
import { markupOf } from '../../../liquid/analyze/analyzeLiquid'
import type { LiquidToken } from '../../../liquid/tokens'
import type { Site } from '../../../site/site'
import { closestName } from '../../../text/closestName'
import type { Finding, LintedPage, Rule } from '../../rule'
import { isWholeSite } from '../../../site/isWholeSite'
import { argumentFixes, argumentSpan } from './argument'

/** Reports `{% include %}` and `{% include_relative %}` of a file that does not exist. */
export const missingInclude: Rule = {
  id: 'missing-include',
  severity: 'error',

  *check(page) {
    for (const token of page.liquid.certain) {
      if (token.name !== 'include' && token.name !== 'include_relative') continue
      const { file, isVariable } = includeParts(markupOf(page.text, token))
      if (isVariable || file === '' || file.includes('{')) continue
      const finding = isInvalidName(file) ? invalidName(page, token, file) : missing(page, token, file)
      if (finding) yield finding
    }
  },
}

/** Whether Jekyll rejects a file name, as in `IncludeTag#validate_file_name`. Ruby's `\w` matches only ASCII. */
function isInvalidName(file: string): boolean {
  return /[./]{2,}/.test(file) || !/^[\w/.\-()+~#@]+$/.test(file)
}

function invalidName(page: LintedPage, token: LiquidToken, file: string): Finding {
  return { span: argumentSpan(page, token, file), message: { key: 'missing-include.name' }, fixes: [] }
}

function missing(page: LintedPage, token: LiquidToken, file: string): Finding | undefined {
  const index = page.site?.index
  const known = index && (token.name === 'include' ? includesOf(index, file) : neighbours(index, page, file))
  if (!known || known.includes(file)) return undefined
  return {
    span: argumentSpan(page, token, file),
    message: { key: 'missing-include', args: { name: file } },
    fixes: argumentFixes(page, token, file, () => closestName(file, known)),
  }
}

/** All includes of the site; `undefined` if a theme may contain more. A slash before the name has no effect. */
function includesOf(index: Site, file: string): readonly string[] | undefined {
  if (index.names.knows('include', file.replace(/^\//, ''))) return [file]
  const inner = layoutIncludes[index.theme?.repository ?? '']
  if (inner?.includes(file.replace(/^\//, ''))) return [file]
  const isKnown = usesTheme(index.config)
    ? index.theme?.hasAllIncludes === true || inner !== undefined
    : isWholeSite(index)
  if (!isKnown) return undefined
  return [...index.names.defined('include'), ...index.settings.themeNames('include')]
}

/**
 * The files in the page's folder and its subfolders, relative to that folder; `undefined` if the index ignores files
 * of this kind.
 */
function neighbours(index: Site, { path }: LintedPage, file: string): readonly string[] | undefined {
  if (path === undefined) return undefined
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  if (index.settings.fileKindOf(folder + file) === undefined) return undefined
  if (index.has(folder + file)) return [file]
  return [...index.paths].filter((each) => each.startsWith(folder)).map((each) => each.slice(folder.length))
}
