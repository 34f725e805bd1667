// The bundle uses this instead of Node's Buffer, which the web host does not have. It has only what gray-matter uses.
export const Buffer = {
  from: (text) => new TextEncoder().encode(text),
}
