import type { FileText } from './fileText'
import type { Mention, Reader } from './mention'
import { bodyReaders, configReaders, frontMatterReaders, styleReaders } from './readers'

/** Everything that a text names, by construct. */
export function* mentionsIn(file: FileText): Generator<Mention> {
  for (const reader of readersFor(file)) yield* reader(file)
}

function readersFor(file: FileText): readonly Reader<FileText>[] {
  if (file.isConfig) return configReaders
  return isStyleSheet(file) ? styleReaders : [...frontMatterReaders, ...bodyReaders]
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
