/** An alternative text made of an image's file name; `''` for a name that a program gave it. */
export function altTextFor(fileName: string): string {
  const name = fileName.replace(/\.[^.]*$/, '')
  if (
    /^(?:image|img|clipboard|screen ?shot|screenshot|스크린샷|dsc|pasted|untitled|unknown|download)[\s_\-.\d]*/i.test(
      name,
    )
  )
    return ''
  return /\p{L}{2}/u.test(name) ? name.replace(/[-_]+/g, ' ').trim() : ''
}
