import type { FileText } from './fileText'
import type { Reference, ReferenceReader } from './reference'
import { bodyReaders, configReaders, frontMatterReaders, styleReaders } from './readers'

/** All references in a file, grouped by construct. */
export function* referencesIn(file: FileText): Generator<Reference> {
  for (const reader of readersFor(file)) yield* reader(file)
}

function readersFor(file: FileText): readonly ReferenceReader<FileText>[] {
  if (file.isConfig) return configReaders
  return isStyleSheet(file) ? styleReaders : [...frontMatterReaders, ...bodyReaders]
}

/**
 * The references at an offset, the most likely one first. A value of the front matter may also be the path of an
 * image.
 */
export function referencesAt(file: FileText, offset: number): Reference[] {
  const readers = offset < file.bodyStart ? frontMatterReaders : bodyReaders
  const found = readers.flatMap((reader) => [...reader(file)])
  return found.filter(({ span }) => span.start <= offset && offset <= span.end && span.start < span.end)
}

function isStyleSheet({ path }: FileText): boolean {
  return /\.(?:css|scss)$/i.test(path)
}
