import { findFrontMatter } from '../frontmatter/borders'
import { configNames } from '../jekyll/config/configFile'
import type { EffectiveKey } from '../jekyll/output/effectiveFrontMatter'
import type { Outcome } from '../jekyll/output/outcome'
import { LineIndex } from '../text/lineIndex'
import type { Blog } from './blog'
import { openPage, clockOf, type ServiceContext } from './context'
import type { CancellationToken } from './host'

/** The outcome of an open document, with its blog. */
export interface FoundOutcome {
  readonly blog: Blog
  /** Of the text in the editor; `undefined` while the files of its site are being read. */
  readonly outcome: Outcome | undefined
}

/** Returns the outcome of an open document; `undefined` if it is in no site. */
export async function outcomeOf(
  context: ServiceContext,
  uri: string,
  token: CancellationToken,
): Promise<FoundOutcome | undefined> {
  const page = await openPage(context, uri, token)
  if (!page) return undefined
  const { blog, path, text } = page
  return { blog, outcome: blog.site.output.outcomeOfText(path, text, clockOf(context.host)) }
}

/** The outcome of a document, with its front matter after all defaults and the configuration that sets these. */
export interface OutcomeDetails {
  readonly outcome: Outcome
  readonly values: readonly EffectiveKey[]
  readonly configuration: Configuration | undefined
}

export interface Configuration {
  readonly uri: string
  readonly text: string
}

/** Returns the details for a hover on a line of an open document; `undefined` on all but the two `---` lines. */
export async function outcomeOnLine(
  context: ServiceContext,
  uri: string,
  line: number,
  token: CancellationToken,
): Promise<OutcomeDetails | undefined> {
  const document = context.host.documents.get(uri)
  if (!document || !isBorder(document.getText(), line)) return undefined
  const page = await openPage(context, uri, token)
  if (!page) return undefined
  const { blog, path, text } = page
  const clock = clockOf(context.host)
  const outcome = blog.site.output.outcomeOfText(path, text, clock)
  const values = blog.site.output.effectiveFrontMatter(path, text, clock)
  return outcome && { outcome, values, configuration: await configurationOf(blog) }
}

function isBorder(text: string, line: number): boolean {
  const borders = findFrontMatter(text)
  return borders !== undefined && (line === 0 || line === new LineIndex(text).at(borders.yaml.end).line)
}

async function configurationOf(blog: Blog): Promise<Configuration | undefined> {
  for (const name of configNames) {
    const text = await blog.readText(name)
    if (text !== undefined) return { uri: blog.uriOf(name), text }
  }
  return undefined
}

/** Whether a URI names the configuration of an open site. */
export function isConfiguration({ blogs }: ServiceContext, uri: string): boolean {
  return blogs.open.some((blog) => configNames.some((name) => blog.uriOf(name) === uri))
}
