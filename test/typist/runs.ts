import { postsBelow, textsOf, type Text } from './texts'
import { steadily, unevenly, type Pace } from './typing'

/** Texts to type into a window with certain settings. */
export interface Run {
  readonly title: string
  readonly texts: readonly Text[]
  /** Returns a new pace that starts from its beginning, so that two windows get the same pauses. */
  readonly pace: () => Pace
  readonly settings?: object
  /** Whether lists have enough time to open at this pace. */
  readonly opensLists?: boolean
}

const { TYPIST_SCOPE = 'short', TYPIST_POSTS, TYPIST_TEXTS = '' } = process.env

const traps = textsOf('traps')
const composed = [...textsOf('korean', true), ...textsOf('chineseAndJapanese', true)]
const posts = TYPIST_POSTS ? postsBelow(TYPIST_POSTS, 40, 1000) : []
const texts = [...traps, ...composed, ...posts].filter(({ name }) => new RegExp(TYPIST_TEXTS).test(name))
const fifth = texts.filter((_, index) => index % 5 === 0)
const few = [...traps.filter((_, index) => index % 3 === 0), ...composed.filter((_, index) => index % 6 === 0)]

const quick = { '[markdown]': { 'editor.quickSuggestions': true } }
const words = { 'editor.wordBasedSuggestions': 'allDocuments', ...quick }
const smart = { 'editor.acceptSuggestionOnEnter': 'smart' }
const inWebHost = { 'remote.extensionKind': { 'jekyll-posts.jekyll-posts': ['web'] } }

const withPauses = { title: 'with pauses', pace: () => unevenly() }
const settled: readonly Run[] = [
  { ...withPauses, title: 'with quick suggestions', texts: fifth, settings: quick },
  { ...withPauses, title: 'with words of all documents', texts: fifth, settings: words },
  { ...withPauses, title: 'with acceptSuggestionOnEnter: smart', texts: fifth, settings: smart },
  { ...withPauses, title: 'in the web host', texts: fifth, settings: inWebHost },
]

const runsOf: Readonly<Record<string, readonly Run[]>> = {
  whole: [
    { ...withPauses, texts },
    { title: 'at 30 ms a key', texts, pace: () => steadily(30), opensLists: false },
    { title: 'at 80 ms a key', texts: fifth, pace: () => steadily(80) },
    { title: 'at 150 ms a key', texts: fifth, pace: () => steadily(150) },
    ...settled,
  ],
  fifth: [{ ...withPauses, texts: fifth }],
  short: [
    { ...withPauses, texts: few.filter((_, index) => index % 2 === 0) },
    { ...withPauses, title: 'in the web host', texts: few.filter((_, index) => index % 2 === 1), settings: inWebHost },
  ],
}

export const runs: readonly Run[] = runsOf[TYPIST_SCOPE] ?? []
