/** The way from one file to another, both below one folder, as a URL relative to the first. */
export function relativeUrl(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  let common = 0
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common += 1
  const up = '../'.repeat(here.length - common)
  return (up || './') + there.slice(common).map(escapePart).join('/')
}

/** Only what would end a path is escaped: other letters stay as their author reads them. */
function escapePart(part: string): string {
  return part.replace(/[%?#"<>\\\s]/g, encodeURIComponent)
}
