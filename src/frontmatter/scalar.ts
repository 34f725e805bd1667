/**
 * What a plain (unquoted) scalar means to Jekyll: the rules of SafeYAML, which Jekyll 3 and 4 load front matter with
 * (https://github.com/dtao/safe_yaml, `lib/safe_yaml/transform`). They follow YAML 1.1 with exceptions of their own:
 * `1,000` is a number, `1e3` and `y` are strings, `NO` is false.
 * Dates and times stay the text they are.
 */
export function resolvePlain(source: string): string | number | boolean | null {
  const word = source.toLowerCase()
  if (word === '' || word === '~' || word === 'null') return null
  if (truths.has(word)) return true
  if (lies.has(word)) return false
  return integer(source) ?? float(source) ?? source
}

const truths: ReadonlySet<string> = new Set(['yes', 'on', 'true'])
const lies: ReadonlySet<string> = new Set(['no', 'off', 'false'])

function integer(source: string): number | undefined {
  const bare = source.replace(/[_,]/g, '')
  if (/^[-+]?(0|[1-9]\d*)$/.test(bare)) return Number(bare)
  if (/^0[0-7]+$/.test(bare)) return parseInt(bare, 8)
  if (/^0x[\da-f]+$/i.test(bare) || /^0b[01]+$/.test(bare)) return Number(bare)
  if (/^[-+]0x[\da-f_]+$/i.test(source)) return (source[0] === '-' ? -1 : 1) * Number(bare.slice(1))
  if (/^[-+]?\d[\d_]*(:[0-5]?\d)+$/.test(source)) return sexagesimal(source)
  return undefined
}

function float(source: string): number | undefined {
  if (/^[-+]?(\d[\d_]*)?\.\d[\d_]*([eE][-+]\d+)?$/.test(source)) return Number(source.replaceAll('_', ''))
  if (/^[-+]?\d[\d_]*(:[0-5]?\d)+\.[\d_]*$/.test(source)) return sexagesimal(source)
  if (/^-?\.(inf|Inf|INF)$/.test(source)) return source.startsWith('-') ? -Infinity : Infinity
  if (/^\.(nan|NaN|NAN)$/.test(source)) return NaN
  return undefined
}

/** `1:30` is ninety: base sixty, the sign of the whole from its first character. */
function sexagesimal(source: string): number {
  const [whole = '', fraction] = source.replace(/^[-+]/, '').replaceAll('_', '').split('.')
  const seconds = whole.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  const value = seconds + (fraction ? Number(`0.${fraction}`) : 0)
  return source.startsWith('-') ? -value : value
}
