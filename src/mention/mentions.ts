import type { FileText } from './fileText'
import type { Mention, Reader } from './mention'
import { bodyReaders, configReaders, frontMatterReaders, styleReaders } from './readers'

/** All references in a file, construct by construct. */
export function* mentionsIn(file: FileText): Generator<Mention> {
  for (const reader of readersFor(file)) yield* reader(file)
}

function readersFor(file: FileText): readonly Reader<FileText>[] {
  if (file.isConfig) return configReaders
  return isStyleSheet(file) ? styleReaders : [...frontMatterReaders, ...bodyReaders]
}

/** The references at an offset, the most likely first: a value of the front matter may also be an image. */
export function mentionsAt(file: FileText, offset: number): Mention[] {
  const readers = offset < file.bodyStart ? frontMatterReaders : bodyReaders
  const found = readers.flatMap((reader) => [...reader(file)])
  return found.filter(({ span }) => span.start <= offset && offset <= span.end && span.start < span.end)
}

function isStyleSheet({ path }: FileText): boolean {
  return /\.(?:css|scss)$/i.test(path)
}
