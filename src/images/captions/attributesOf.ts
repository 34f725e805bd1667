import type { ImageAttributes } from './captionTemplate'

/** Returns the attributes in the text of an attribute list or of an HTML tag. */
export function attributesOf(written: string): ImageAttributes {
  const classes: string[] = []
  const others: string[] = []
  for (const [item, name, quote, value = ''] of written.matchAll(/[.#][^\s.#}]+|([\w-]+)=(["'])(.*?)\2/g)) {
    if (item.startsWith('.')) classes.push(item.slice(1))
    else if (name === 'class') for (const each of value.split(/\s+/).filter((word) => word !== '')) classes.push(each)
    else if (name === 'id') others.push(`#${value}`)
    else if (name !== 'src' && name !== 'alt') others.push(quote === "'" ? `${name}="${value}"` : item)
  }
  return { classes, others }
}
