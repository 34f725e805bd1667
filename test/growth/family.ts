/** Makes a text of about `size` characters. */
export type Family = (size: number) => string

/** Repeats a part, after one start and before one end. */
export function repeated(piece: string, before = '', after = ''): Family {
  return (size) =>
    before + piece.repeat(Math.max(1, Math.ceil((size - before.length - after.length) / piece.length))) + after
}

/** Repeats a part with a different number each time. */
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

/** Repeats an opening mark, then a closing mark just as often. */
export function balanced(open: string, close: string, between = ''): Family {
  return (size) => {
    const count = Math.ceil(size / (open.length + close.length))
    return open.repeat(count) + between + close.repeat(count)
  }
}
