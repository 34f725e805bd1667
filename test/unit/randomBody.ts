const liquid = [
  ...['{% if a %}', '{% if %}', '{% if a and %}', '{% if a or b == "c" %}', '{% elsif b %}', '{% elsif %}', '{% else %}'],
  ...['{% else x %}', '{% endif %}', '{% unless a %}', '{% endunless %}', '{% for a in b %}', '{% for a %}', '{% for a in b %}', '{% endfor %}'],
  ...['{% for a in b reversed limit:2 %}', '{% endfor %}', '{% case a %}', '{% case %}', '{% when 1, 2 %}', '{% when %}'],
  ...['{% endcase %}', '{% assign a = b | c: "d" %}', '{% assign a %}', '{% capture a %}', '{% capture %}'],
  ...['{% endcapture %}', '{% comment %}', '{% endcomment %}', '{% raw %}', '{% raw x %}', '{% endraw %}', '{%- endraw -%}'],
  ...['{% cycle "a", "b" %}', '{% cycle %}', '{% cycle , %}', '{% tablerow a in b %}', '{% tablerow %}', '{% endtablerow %}'],
  ...['{% highlight ruby %}', '{% highlight %}', '{% highlight c++ linenos mark_lines="1 2" %}', '{% highlight a b = c %}'],
  ...['{% endhighlight %}', '{% include a.html %}', "{% include a.html x='y' z=\"w\" v=u.w %}"],
  ...['{% include a.html x=\'y %}', '{% include a.html x %}', '{% include {{ page.a }} %}', '{% include {{ a | b }}.html x=y %}'],
  ...['{% include_relative a.md %}', '{% post_url 2024-05-01-a %}', '{% post_url a %}', '{% post_url b/2024-5-1-c %}'],
  ...['{% link a.md %}', '{% nothing %}', '{% endnothing %}', '{% end %}', '{% %}', '{% 한글 %}', '{%- if a -%}', '{% break %}'],
  ...['{{ a }}', '{{ a', '{{ a }', '{% if a', '{{ "}" }}', '{{ a | b: "c" }}', '{{}}', '%}', '}}', '{{ 한글 }}', '{%', '{{'],
  ...['{% increment a %}', '{% ifchanged %}', '{% endifchanged %}', '{% if "a %}', '{% if a , b %}', '{% if a=b %}'],
] // prettier-ignore

const words = ['walk', ' ', '\n', '\n\n', '`', '```\n', 'a {', '산책', '"', "'", '-']

/** Returns a body with Liquid in random order, and words between. */
export function randomLiquid(random: () => number): string {
  const length = 1 + Math.floor(random() * 9)
  return Array.from({ length }, () => {
    const from = random() < 0.7 ? liquid : words
    return from[Math.floor(random() * from.length)]!
  }).join('')
}

const markdown = [
  ...['{: .a}', '{: .b .c}', '{: a}', '{:toc}', '{:a: .b}', '{: width=3}', '{: .a', '{: #b x="y"}', '{:', '{::comment}'],
  ...['![a](b.png)', '[a | b](c)', '[a](#walks)', '[a](#Walks)', '[a][b]', '[b]: c', '[^1]', '[^1]: note', '[^a-z]'],
  ...['# Walks', '##Walks', '#Walks and hills', '- item', '  - item', '1. item', '> quote', '> ', '| a | b |', '|---|---|'],
  ...['```\n', '```js\ncode {{ x }}\n```\n', '`code`', '`{{ x }}`', '$$', '<div>', '</div>', '<!-- ', ' -->', '<pre>', '*a*'],
  ...['text', ' ', '  ', '\n', '\n', '\n\n', '\n\n', '    ', '\t', '산책', '"q"', '\\', '^', ': def', '---', '<a id="x">'],
] // prettier-ignore

/** Returns a body with Markdown, attribute lists and Liquid in random order. */
export function randomMarkdown(random: () => number): string {
  const length = 1 + Math.floor(random() * 14)
  return Array.from({ length }, () => {
    const from = random() < 0.85 ? markdown : liquid
    return from[Math.floor(random() * from.length)]! + (random() < 0.3 ? '\n' : '')
  }).join('')
}

const links = [
  ...['[a](#long-wlaks)', '[a](#Long_walks)', '[a](/about#long_walks)', '[a](/about.html#long-wlaks)', '[a](about#Hills)'],
  ...['[a]({% post_url 2024-05-01-a %}#top)', '[a]({% link about.md %}#Hills)', '[a]({{ "/about#hlils" | relative_url }})'],
  ...['[a](/2024/05/11/a.html)', '[a](/2024/05/02/bb/)', '[a]({{ site.baseurl }}/2024/05/12/b.html)', '[a](/2024/05/01/a)'],
  ...['![a](assets/walk.png)', '![a](/assets/wlak.png)', '![a](../assets/walk.png)', '<img src="assets/walk.png">'],
  ...['![a]({{ "/assets/walk.PNG" | relative_url }})', '[a | b](assets/walk.png)', '![a](/assets/walk.png){: .b }', '## Long walks\n'],
  ...['Long walks\n---\n', '<a href="#long-wlaks">', '![a](assets/walk.png "it\'s")', '![a](<assets/walk.png>)', '[a](#long-walks)'],
] // prettier-ignore

/** Returns a body with correct and wrong links, and other Markdown. */
export function randomLinks(random: () => number): string {
  const length = 1 + Math.floor(random() * 8)
  return Array.from({ length }, () => {
    const from = random() < 0.7 ? links : markdown
    return from[Math.floor(random() * from.length)]! + (random() < 0.4 ? '\n' : ' ')
  }).join('')
}
