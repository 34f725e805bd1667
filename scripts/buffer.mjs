// The part of Node's Buffer that gray-matter uses, for the bundle: the web host has no Buffer.
export const Buffer = {
  from: (text) => new TextEncoder().encode(text),
}
