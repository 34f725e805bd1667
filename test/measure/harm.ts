import type { Damaged } from './damages'

/**
 * The front matter and the body that Jekyll reads from a post. `keys` is missing if there is no front matter or it is
 * not valid YAML.
 */
export interface Read {
  readonly keys?: Readonly<Record<string, string>>
  readonly error?: string
  readonly body: string
}

/** Describes the harm of the fixes, apart from that of the damage itself; `undefined` if they did no harm. */
export function harmOf({ text, touched }: Damaged, healthy: Read, damaged: Read, fixed: Read): string | undefined {
  if (fixed.error !== undefined) return undefined
  if (!fixed.keys) return damaged.keys || damaged.error ? 'front matter gone' : undefined
  const bodies = [healthy.body, damaged.body, `Draft ${healthy.body}`].map(tidy)
  if (!bodies.includes(tidy(fixed.body))) return 'body changed'
  const whole = text.endsWith(healthy.body) ? text.slice(0, text.length - healthy.body.length) : text
  const own = whole.replace(commentsWithKeys, '') // the damage may have put a key into a comment, where a fix may remove it
  for (const [key, value] of Object.entries(healthy.keys ?? {})) {
    const now = fixed.keys[key]
    if (now === value || (damaged.keys && now === damaged.keys[key])) continue
    const isThere = new RegExp(`(?:^|[^\\w-])["']?${key.replace(/[^\w-]/g, '\\$&')}["']?[ \\t]*:[ \\t]`, 'm').test(
      `${own.replace(/\r/g, '')}\n`.replace(/\n/g, ' \n'),
    )
    if (now === undefined && isThere) return `key ${key} lost`
    if (now !== undefined && !touched.has(key)) return `${key} changed from ${value} to ${now}`
  }
  return undefined
}

const commentsWithKeys = /^(?:#|\[\/\/\]: ).*$/gm

/** Whether a key has neither its value from before the damage nor its damaged value. */
export function isSilentlyWrong(healthy: Read, damaged: Read, fixed: Read): boolean {
  return Object.entries(healthy.keys ?? {}).some(([key, value]) => {
    const now = fixed.keys?.[key]
    return now !== value && !(damaged.keys && now === damaged.keys[key])
  })
}

function tidy(body: string): string {
  return body.replace(/\s+/g, ' ').trim()
}
