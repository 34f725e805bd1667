import type { Config } from '../jekyll/config'
import { outcomeOf, type Circumstances, type Outcome, type SourceFile } from '../jekyll/outcome'
import { siteOutcomes } from '../jekyll/siteOutcomes'

type When = Omit<Circumstances, 'sitePaths'>

/** The site that outcomes are told for. */
interface Around {
  config(): Config
  source(path: string): SourceFile | undefined
  /** Relative to the source. */
  paths(): Iterable<string>
}

/** What Jekyll will do with files, and which of them it writes where. */
export class Outcomes {
  constructor(private readonly site: Around) {}

  /** A file has changed, come or gone. */
  forget(): void {}

  /** The configuration has changed. */
  clear(): void {}

  outcome(path: string, when: When): Outcome | undefined {
    const source = this.site.source(path)
    return source && outcomeOf(source, this.site.config(), this.circumstances(when))
  }

  all(paths: readonly string[], when: When): Outcome[] {
    const sources = paths.flatMap((path) => this.site.source(path) ?? [])
    return siteOutcomes(sources, this.site.config(), this.circumstances(when))
  }

  pathsAt(destination: string, machineZone: string): readonly string[] {
    return [...this.site.paths()].filter((path) => this.destination(path, machineZone) === destination).sort()
  }

  pathAt(url: string, machineZone: string): string | undefined {
    const path = decoded(url).replace(/^\//, '')
    const candidates =
      path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`]
    return candidates.flatMap((candidate) => this.pathsAt(candidate, machineZone))[0]
  }

  private destination(path: string, machineZone: string): string | undefined {
    const outcome = this.outcome(path, { now: 0, machineZone })
    return outcome ? outcome.destination?.replace(/^\//, '') : path
  }

  /** The paths are gone through only where `defaults:` has a scope with a `*`. */
  private circumstances(when: When): Circumstances {
    return { ...when, sitePaths: { [Symbol.iterator]: () => this.site.paths()[Symbol.iterator]() } }
  }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url // a percent sign that escapes nothing
  }
}
