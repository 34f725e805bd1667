/** Texts that can grow without end and are made to be slow, by what is repeated; `size` is about how many characters are wanted. */
export type Family = (size: number) => string

export const repeated =
  (piece: string): Family =>
  (size) =>
    piece.repeat(Math.ceil(size / piece.length))

export const numbered =
  (write: (number: number) => string): Family =>
  (size) => {
    let text = ''
    for (let number = 0; text.length < size; number++) text += write(number)
    return text
  }

/** Of kramdown's constructs. */
export const markdown: Readonly<Record<string, Family>> = {
  'unclosed *': repeated('*a '),
  'unclosed **': repeated('**a '),
  'unclosed ***': repeated('***a '),
  'unclosed _': repeated('_a '),
  'unclosed __': repeated('__a '),
  'only *': repeated('*'),
  'only _': repeated('_'),
  '* and _ in turn': repeated('*a _b '),
  '** and * in turn': repeated('**a *b '),
  'unclosed `': (size) => numbered((number) => `${'`'.repeat(1 + (number % 300))}a `)(size),
  'only `': repeated('`'),
  'unclosed [': repeated('[a '),
  'closed [': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
  'unclosed [ with a destination': repeated('[a]('),
  'unclosed ![': repeated('![a '),
  'closed ![': (size) => '!['.repeat(size / 3) + ']'.repeat(size / 3),
  'unclosed {:': repeated('{:a '),
  'unclosed {: with escapes': repeated('{:\\}'),
  'unclosed {::': repeated('{::comment} '),
  'unclosed <': repeated('<a '),
  'unclosed < with quotes': repeated('<a b="'),
  'unclosed tags': repeated('<b>'),
  'unclosed comments': repeated('<!-- '),
  'unclosed addresses': repeated('<http:'),
  'closing tags': repeated('</b>'),
  quotes: repeated('"a '),
  'unclosed $$': repeated('a $$b$$ $$c '),
  'unclosed ~~': repeated('~~a '),
  pipes: repeated('a|b|'),
  'lines of pipes': repeated('|a|b\n'),
  'tables that are none': repeated('|a|b\nc\n\n'),
  ampersands: repeated('&a'),
  backslashes: repeated('\\'),
  'deep quotes': repeated('>'),
  'deep quotes in lines': repeated('> > > > > > > > a\n'),
  'deep lists': (size) => numbered((number) => `${'  '.repeat(number % 200)}- a\n`)(size),
  'lists on a line': repeated('- '),
  'deep html': repeated('<div>'),
  'deep html with markdown': repeated('<div markdown="1">\n'),
  'unclosed fences': numbered((number) => `${'`'.repeat(3 + (number % 50))}a\n`),
  'fences of both kinds': repeated('```\n~~~\n'),
  paragraphs: repeated('a b c\n\n'),
  'one long line': repeated('lorem ipsum '),
  'list items': repeated('- a\n'),
  'loose list items': repeated('- a\n\n'),
  'definition lists': repeated('a\n: b\n\n'),
  'link definitions': numbered((number) => `[${number}]: /a\n`),
  'links and definitions': numbered((number) => `[a][${number}]\n\n[${number}]: /a\n\n`),
  'attribute lists': repeated('a\n{:.b}\n\n'),
  'attribute lists in a row': repeated('{:.b}\n'),
  'attribute definitions that refer': numbered((number) => `{:a${number}: a${number + 1} a${number + 2}}\n`),
  footnotes: numbered((number) => `a[^${number}]\n\n[^${number}]: b\n\n`),
  'footnotes that refer to each other': numbered((number) => `a[^${number}]\n\n[^${number}]: b[^${number + 1}]\n\n`),
  'deep footnotes': repeated('[^1]: '),
  abbreviations: numbered((number) => `*[AB${number}]: x\n\nAB${number} a\n\n`),
  'abbreviations that begin alike': numbered((number) => `*[${'A'.repeat(number % 50)}B]: x\n\nAAAAAAAAAA\n\n`),
  'headers of one name': repeated('# a\n\n'),
  'blank lines': repeated('\n'),
  spaces: repeated(' '),
  tabs: repeated('\t'),
  'end-of-block markers': repeated('^\n'),
}

