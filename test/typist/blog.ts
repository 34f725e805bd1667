import { layOut } from '../browser/layOut'

const png = 'not a picture'

/** A blog with completions nearly everywhere, so that a list is open at most keys. */
const files: Readonly<Record<string, string>> = {
  '_config.yml': 'title: Typed\nremote_theme: mmistakes/minimal-mistakes\ntimezone: Asia/Seoul\n',
  '_layouts/post.html': '{{ content }}',
  '_layouts/posts.html': '{{ content }}',
  '_layouts/single.html': '{{ content }}',
  '_includes/figure.html': '{{ include.src }}',
  '_data/authors.yml': 'jane: { name: Jane }\n',
  'about.md': '---\ntitle: About us\npermalink: /about/\n---\n## The sea\n',
  'assets/css/main.css': '.align-center { margin: auto }\n.captionC { color: gray }\n.notice--info { color: blue }\n',
  'assets/img/build.png': png,
  'assets/img/heron.png': png,
  'assets/img/흐름도.png': png,
  '_posts/2026-01-05-docker-basics.md':
    '---\ntitle: Docker basics\nlayout: single\ntags: [docker, devops, linux]\ncategories: [linux]\nseries: Docker at home\ntoc: true\nauthor: jane\n---\n```ruby\nputs 1\n```\n\n{: .notice}\nText[^1]\n\n[^1]: a\n',
  '_posts/2026-01-06-compose.md':
    '---\ntitle: Compose\nlayout: posts\ntags: [docker, devops]\nseries: Docker at home\nfeature_row: a\nheader:\n  teaser: /assets/img/build.png\nlast_modified_at: 2026-01-07\n---\n```ruby\nputs 2\n```\n\n```java\nx\n```\n',
  '_posts/2026-01-07-도커.md':
    '---\ntitle: 도커 이야기\nlayout: single\ntags: [도커, 데브옵스, 개발]\ncategories: [개발]\ntoc: true\n---\n## 위\n',
  '_posts/2026-01-08-kaihatsu.md':
    '---\ntitle: 開発日記\ntags: [開発日記, 日記帳, 开发者, 容器]\ncategories: [开发者]\n---\n',
}

/** Writes the blog into a new temporary folder, with an empty post of a name, and returns the folder's path. */
export function layOutBlog(name: string): string {
  return layOut({ ...files, [`_posts/${name}`]: '' })
}
