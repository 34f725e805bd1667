/** Makes a text of about so many characters. */
export type Family = (size: number) => string

/** What is repeated, after a start and before an end that are there once. */
export function repeated(piece: string, before = '', after = ''): Family {
  return (size) =>
    before + piece.repeat(Math.max(1, Math.ceil((size - before.length - after.length) / piece.length))) + after
}

/** What is written again and again with another number. */
export function numbered(write: (number: number) => string): Family {
  return (size) => {
    const parts: string[] = []
    for (let number = 0, length = 0; length < size; number += 1) {
      parts.push(write(number))
      length += parts[number]!.length
    }
    return parts.join('')
  }
}

/** Openers, and as many closers after them. */
export function balanced(open: string, close: string, between = ''): Family {
  return (size) => {
    const count = Math.ceil(size / (open.length + close.length))
    return open.repeat(count) + between + close.repeat(count)
  }
}
