/** Makes an alternative text from an image's file name. Returns `''` if a program generated the name. */
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
