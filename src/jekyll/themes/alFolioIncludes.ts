import type { Theme } from './theme'

const media = ['path', 'class', 'alt', 'title', 'caption', 'cache_bust']
const box = ['width', 'height', 'min-width', 'min-height', 'max-width', 'max-height']
const player = ['autoplay', 'controls', 'loop', 'muted']

/** The includes of al-folio that its documentation and posts use. */
export const alFolioIncludes: Theme['includes'] = [
  {
    source: '_includes',
    includes: {
      'figure.liquid': [...media, ...box, 'sizes', 'zoomable', 'loading', 'slot'],
      'video.liquid': [...media, ...box, ...player, 'poster'],
      'audio.liquid': [...media, ...player],
    },
  },
  {
    source: '.github/instructions/markdown-content.instructions.md',
    includes: { 'bib_search.liquid': [], 'calendar.liquid': [] },
  },
  {
    source: '.github/instructions/liquid-templates.instructions.md',
    includes: {
      'citation.liquid': [],
      'distill_scripts.liquid': [],
      'footer.liquid': [],
      'head.liquid': [],
      'header.liquid': [],
      'projects.liquid': [],
      'scripts.liquid': [],
      'selected_papers.liquid': [],
    },
  },
]
