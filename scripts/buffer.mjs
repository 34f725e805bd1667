// What gray-matter wants of Node's Buffer, which the web host has not: bundled in its place.
export const Buffer = {
  from: (text) => new TextEncoder().encode(text),
}
