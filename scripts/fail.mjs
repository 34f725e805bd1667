/** Prints on one line why a command cannot run, and makes the process end with exit code 2. */
export function fail(reason) {
  console.error(reason)
  process.exitCode = 2
}

/** A message about an unknown name, with the nearest known name. */
export function unknownName(kind, name, names) {
  const all = [...new Set(names)]
  const [nearest] = all.sort((a, b) => distance(name, a) - distance(name, b))
  const list = all.length > 20 ? `npm run ${kind} lists them.` : `The ${kind}s are ${[...new Set(names)].join(', ')}.`
  return `There is no ${kind} “${name}”. Did you mean “${nearest}”? ${list}`
}

/** The number of letters to insert, remove or replace; 0.5 if `to` contains `from`. */
function distance(from, to) {
  if (to.includes(from)) return 0.5
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= to.length; at += 1)
      next.push(Math.min(row[at] + 1, next[at - 1] + 1, row[at - 1] + (letter === to[at - 1] ? 0 : 1)))
    row = next
  }
  return row[to.length]
}
