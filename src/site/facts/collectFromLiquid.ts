import type { LiquidToken } from '../../liquid/tokens'
import { textOf } from '../../text/span'
import type { ReferenceSet } from './referenceSet'

/** Collects the names in Liquid tokens: includes with their parameters, posts, files, data, languages and tags. */
export function collectFromLiquid(text: string, tokens: readonly LiquidToken[], used: ReferenceSet): void {
  for (const token of tokens) {
    const markup = textOf(text, token.markup)
    if (token.kind === 'tag' && token.name !== '') useTag(token.name, markup.trim(), used)
    useVariables(markup, used)
  }
}

function useTag(name: string, markup: string, used: ReferenceSet): void {
  used.add('tag-name', name)
  if (name === 'include' || name === 'include_cached') useInclude(markup, used)
  const [first] = /^[^\s]+/.exec(markup) ?? []
  if (first === undefined || first.includes('{{')) return
  if (name === 'post_url') used.add('post', first.replace(/^\//, ''))
  if (name === 'link') used.add('file', first.replace(/^\//, ''))
  if (name === 'highlight') used.add('language', first.toLowerCase())
}

const parameter = /([\w-]+)\s*=\s*(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[\w.-]+)/g

function useInclude(markup: string, used: ReferenceSet): void {
  const [file] = /^[^\s{}]+/.exec(markup) ?? []
  if (file === undefined) return
  used.add('include', file)
  for (const [, name = ''] of markup.slice(file.length).matchAll(parameter)) used.add(`parameter:${file}`, name)
}

const variable = /(?<![\w.-])(?:site\.data((?:\.[\w-]+)+)|include\.([\w-]+))/g

function useVariables(markup: string, used: ReferenceSet): void {
  if (!markup.includes('site.data.') && !markup.includes('include.')) return
  for (const [, data, parameter] of markup.matchAll(variable)) {
    if (data !== undefined) used.add('data', data.slice(1))
    if (parameter !== undefined) used.add('parameter', parameter)
  }
}
