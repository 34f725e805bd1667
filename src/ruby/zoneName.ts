/**
 * Returns the name that the C library gives to a zone at an offset: `KST`, `EST`. JavaScript knows few of these names,
 * so the most common ones are listed here. Other zones get the offset, as the time zone database does for zones without
 * a name.
 */
export function zoneName(zone: string, offset: number): string {
  const hours = offset / 3600
  const known = names.find(([pattern]) => pattern.test(zone))?.[1][hours]
  return known ?? fixedName(zone) ?? numeric(offset)
}

const european: Readonly<Record<number, string>> = { 0: 'WET', 1: 'CET', 2: 'CEST' }
const names: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [/^(UTC|Etc\/UTC|Etc\/UCT|UCT|Zulu|Universal)$/, { 0: 'UTC' }],
  [/^(GMT|Etc\/GMT|Africa\/(Abidjan|Accra|Dakar))$/, { 0: 'GMT' }],
  [/^(Asia\/Seoul|ROK|Asia\/Pyongyang)$/, { 9: 'KST' }],
  [/^(Asia\/Tokyo|Japan)$/, { 9: 'JST' }],
  [/^(Asia\/(Shanghai|Chongqing|Macau|Taipei)|PRC|ROC)$/, { 8: 'CST' }],
  [/^(Asia\/Hong_Kong|Hongkong)$/, { 8: 'HKT' }],
  [/^Asia\/Manila$/, { 8: 'PST' }],
  [/^Asia\/Jakarta$/, { 7: 'WIB' }],
  [/^Asia\/(Kolkata|Calcutta)$/, { 5.5: 'IST' }],
  [/^Asia\/Karachi$/, { 5: 'PKT' }],
  [/^Asia\/(Jerusalem|Tel_Aviv)$/, { 2: 'IST', 3: 'IDT' }],
  [/^Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man)$|^GB$/, { 0: 'GMT', 1: 'BST' }],
  [/^Europe\/Dublin$/, { 0: 'GMT', 1: 'IST' }],
  [/^(Europe\/Lisbon|Atlantic\/(Madeira|Canary|Faroe))$/, { 0: 'WET', 1: 'WEST' }],
  [/^Europe\/(Athens|Helsinki|Kiev|Kyiv|Bucharest|Sofia|Riga|Tallinn|Vilnius|Chisinau)$/, { 2: 'EET', 3: 'EEST' }],
  [/^Europe\/Moscow$/, { 3: 'MSK', 4: 'MSK' }],
  [/^(Europe\/|CET$)/, european],
  [
    /^(America\/(New_York|Detroit|Toronto|Indiana\/Indianapolis|Montreal)|US\/Eastern|EST5EDT)$/,
    { [-5]: 'EST', [-4]: 'EDT' },
  ],
  [/^(America\/(Chicago|Winnipeg|Mexico_City|Menominee)|US\/Central|CST6CDT)$/, { [-6]: 'CST', [-5]: 'CDT' }],
  [/^(America\/(Denver|Boise|Edmonton|Phoenix)|US\/Mountain|MST7MDT)$/, { [-7]: 'MST', [-6]: 'MDT' }],
  [/^(America\/(Los_Angeles|Vancouver|Tijuana)|US\/Pacific|PST8PDT)$/, { [-8]: 'PST', [-7]: 'PDT' }],
  [/^America\/Anchorage$/, { [-9]: 'AKST', [-8]: 'AKDT' }],
  [/^Pacific\/Honolulu$/, { [-10]: 'HST' }],
  [/^America\/Halifax$/, { [-4]: 'AST', [-3]: 'ADT' }],
  [/^Australia\/(Sydney|Melbourne|Hobart|Canberra|Brisbane)$/, { 10: 'AEST', 11: 'AEDT' }],
  [/^Australia\/(Adelaide|Darwin)$/, { 9.5: 'ACST', 10.5: 'ACDT' }],
  [/^Australia\/Perth$/, { 8: 'AWST' }],
  [/^Pacific\/Auckland$/, { 12: 'NZST', 13: 'NZDT' }],
  [/^Africa\/(Johannesburg)$/, { 2: 'SAST' }],
  [/^Africa\/(Lagos|Algiers)$/, { 1: 'WAT' }],
  [/^Africa\/Nairobi$/, { 3: 'EAT' }],
]

function fixedName(zone: string): string | undefined {
  return /^([A-Za-z]{3,})[+-]?\d{1,2}(?::\d\d)?$/.exec(zone)?.[1]
}

function numeric(offset: number): string {
  const minutes = Math.floor(Math.abs(offset) / 60)
  const two = (value: number) => String(value).padStart(2, '0')
  const rest = minutes % 60 === 0 ? '' : two(minutes % 60)
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${rest}`
}
