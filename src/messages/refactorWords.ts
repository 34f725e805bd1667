/** The titles of refactorings. */
export const refactorWords = {
  'refactor.to-list': 'Write a list in brackets',
  'refactor.to-text': 'Write words without brackets',
  'refactor.to-block': 'Write the list in lines',
  'refactor.to-flow': 'Write the list in brackets, on one line',
  'refactor.dedupe': 'Remove what stands here twice',
  'refactor.quote': 'Put in quotes',
  'refactor.unquote': 'Remove the quotes',
  'refactor.add-key': 'Add “{line}”, as most posts have it',
  'refactor.use-everywhere': 'Use “{name}” in all {count} files',
  'refactor.label': '“{from}” becomes “{to}”',
} as const
