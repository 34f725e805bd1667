import type { LintedPage, Rule } from '../rule'

/** Reports a post without any keys. This is allowed: Jekyll uses the title and the date of the file name. */
export const emptyFrontMatter: Rule = {
  id: 'empty-front-matter',
  severity: 'hint',

  *check({ text, kind, frontMatter: { borders, root } }: LintedPage) {
    if (!borders || kind !== 'post' || text.slice(borders.yaml.start, borders.yaml.end).trim() !== '') return
    if (root && !(root.kind === 'scalar' && root.value === null)) return
    const { start } = borders.whole
    yield { span: { start, end: start + 3 }, message: { key: 'empty-front-matter' }, fixes: [] }
  },
}
