import type { FileText } from './fileText'
import type { Mention } from './mention'
import { bodyReaders, frontMatterReaders, styleReaders } from './readers'

/** Everything that a text names, by construct. */
export function* mentionsIn(file: FileText): Generator<Mention> {
  const readers = isStyleSheet(file) ? styleReaders : [...frontMatterReaders, ...bodyReaders]
  for (const reader of readers) yield* reader(file)
}

/** All that a cursor at an offset touches, the likeliest first: a value may be a picture too. */
export function mentionsAt(file: FileText, offset: number): Mention[] {
  const readers = offset < file.bodyStart ? frontMatterReaders : bodyReaders
  const found = readers.flatMap((reader) => [...reader(file)])
  return found.filter(({ span }) => span.start <= offset && offset <= span.end && span.start < span.end)
}

function isStyleSheet({ path }: FileText): boolean {
  return /\.(?:css|scss)$/i.test(path)
}
