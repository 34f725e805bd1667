/** The titles of refactorings. */
export const refactorTitles = {
  'refactor.to-list': 'Convert to a list in brackets',
  'refactor.to-text': 'Convert to words without brackets',
  'refactor.to-block': 'Convert to a list with one item per line',
  'refactor.to-flow': 'Convert to a list in brackets on one line',
  'refactor.dedupe': 'Remove duplicate items',
  'refactor.quote': 'Add quotes',
  'refactor.unquote': 'Remove the quotes',
  'refactor.add-key': 'Add “{line}”, as in most posts',
  'refactor.use-everywhere': 'Change to “{name}” in all {count} files',
  'refactor.label': 'Change “{from}” to “{to}”',
} as const
