/** Whether a text ends in a letter, a mark or a digit of any script. */
export function isWordEnd(text: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(text.slice(-2))
}
