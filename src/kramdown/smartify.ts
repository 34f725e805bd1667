/** placeholder */
export function smartify(text: string): string {
  return text
}
