const day = 86_400_000
const words = 'the quick site reads every post once and then only what has changed since it was read last time'.split(
  ' ',
)

/** A post of about 7 KB. Its tags are among 800, of which some are frequent and most are rare. */
export function postAt(index: number): { readonly path: string; readonly text: string } {
  const date = new Date(Date.UTC(2004, 0, 1) + (index * day) / 2).toISOString().slice(0, 10)
  const path = `_posts/${date}-post-${index}.md`
  const tags = [index % 20, (index * 7) % 200, (index * 31) % 800].map((tag) => `tag-${tag}`)
  const frontMatter = [
    '---',
    'layout: post',
    `title: "Post ${index}: what was read"`,
    `date: ${date} 09:00:00 +0900`,
    `categories: [c${index % 12}]`,
    `tags: [${[...new Set(tags)].join(', ')}]`,
    `author: a${index % 5}`,
    '---',
    '',
  ]
  return { path, text: frontMatter.join('\n') + sections(index) }
}

export const longPostPath = '_posts/2024-01-01-long.md'

/** A post of at least `length` UTF-16 code units: the front matter of one post and the bodies of many posts. */
export function longPost(length: number): string {
  const parts = [postAt(0).text]
  for (let size = parts[0]!.length, index = 1; size < length; index += 1) {
    const { text } = postAt(index)
    const body = text.slice(text.indexOf('---\n', 4) + 4).replaceAll('[^1]', `[^${index}]`)
    parts.push(body)
    size += body.length
  }
  return parts.join('\n')
}

function sections(index: number): string {
  return Array.from({ length: 6 }, (_, section) => sectionAt(index, section)).join('\n')
}

function sectionAt(index: number, section: number): string {
  return [
    `## Section ${section} of ${index}\n`,
    ...Array.from({ length: 3 }, (_, part) => `${sentences(index + section + part, 3)}\n`),
    `- one [link](/about/) and *another* word\n- ${sentences(section, 1)}\n`,
    `![a picture](/assets/img/p${index % 500}-${section}.png){: .image-wide}\n{: .caption}\n`,
    section === 2 ? '```ruby\nputs [1, 2].map { |each| each + 1 }\n```\n' : `> ${sentences(section + 3, 1)}\n`,
    section === 4
      ? '{% include figure.html src="/a.png" caption="What is seen" %}\n'
      : `Text with \`code\` in it.[^1]\n`,
    section === 5 ? '\n[^1]: A footnote.\n' : '',
  ].join('\n')
}

function sentences(seed: number, count: number): string {
  return Array.from({ length: count }, (_, index) => sentence(seed + index)).join(' ')
}

function sentence(seed: number): string {
  const turned = [...words.slice(seed % words.length), ...words.slice(0, seed % words.length)]
  return `${turned.join(' ')}.`
}
