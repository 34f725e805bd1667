/** What rules say of a finding: what Jekyll will do. */
export const ruleWords = {
  'unquoted-colon':
    'YAML takes “: ” inside a value for a new key. Jekyll will ignore this whole front matter: no title, no tags, today’s date. Put the value in quotes.',
  'refused-start':
    'YAML refuses a value that starts with “{start}”. Jekyll will ignore this whole front matter: no title, no tags, today’s date. Put the value in quotes.',
  'unclosed-list':
    'This “{bracket}” is never closed. Jekyll will ignore this whole front matter: no title, no tags, today’s date.',
  'text-after-list':
    'YAML takes “{bracket}” for a list and refuses the text after it. Jekyll will ignore this whole front matter: no title, no tags, today’s date. Put the value in quotes.',
  'broken-quotes':
    'The quotes of this value do not match. Jekyll will ignore this whole front matter: no title, no tags, today’s date.',
  'bad-escape':
    'YAML knows no “{escape}” between double quotes. Jekyll will ignore this whole front matter: no title, no tags, today’s date. Use single quotes.',
  'tab-indent':
    'YAML refuses a tab here. Jekyll will ignore this whole front matter: no title, no tags, today’s date. Use spaces.',
  'missing-closing-line':
    'This front matter has no closing “---”. Jekyll will publish these lines as text of the page.',
  'duplicate-key': '“{name}” stands here twice. Jekyll will use the last one, not this.',
  'comma-separated':
    'Jekyll splits this at spaces, not at commas: the first of these {key} will be “{first}”. Write a list in brackets.',
  'yaml-error': 'Jekyll will ignore this whole front matter: no title, no tags, today’s date. YAML says: {reason}.',
  'merge-conflict':
    'Git left two versions here. Jekyll will ignore this whole front matter: no title, no tags, today’s date. Keep one of them.',
  'control-character':
    'YAML refuses an invisible control character here. Jekyll will ignore this whole front matter: no title, no tags, today’s date.',
  'empty-item':
    'There is nothing between these commas, which YAML refuses. Jekyll will ignore this whole front matter: no title, no tags, today’s date.',
  'unquoted-hash':
    'YAML takes “#” here for the start of a comment and misses the rest. Jekyll will ignore this whole front matter: no title, no tags, today’s date. Put the value in quotes.',
  'typographic-quotes':
    'To YAML these typographic quotes are no quotes. Jekyll will ignore this whole front matter: no title, no tags, today’s date.',
  'keys-on-one-line':
    'YAML takes one key a line, and “{name}” stands on another’s. Jekyll will ignore this whole front matter: no title, no tags, today’s date.',
  'full-width-colon':
    'To YAML this full-width colon is a letter like any other. Jekyll will ignore this whole front matter: no title, no tags, today’s date.',
  'stray-mark': 'Nothing opens this “{mark}”: Jekyll will publish it as text. Write “{opener}” before the value.',
  'swallowed-key': 'There is no colon after “{key}”: to Jekyll the key is “{name}”.',
  'misspelt-key.invisible':
    'An invisible character stands in this key: to Jekyll it is another than “{meant}”, and it will pass over it.',
  'missing-space':
    'YAML wants a space after this “{mark}”. Jekyll will ignore this whole front matter: no title, no tags, today’s date.',
  'missing-colon':
    'YAML wants a colon after “{name}”. Jekyll will ignore this whole front matter: no title, no tags, today’s date.',
  'misplaced-item':
    'This list stands below a key that has a value already. Jekyll will ignore this whole front matter: no title, no tags, today’s date. It may belong to “{name}”.',
  'wrong-indent':
    'This line is not indented like its neighbours. Jekyll will ignore this whole front matter: no title, no tags, today’s date.',
  'continued-line':
    'A value may not go on at the start of a line unless it is in quotes. Jekyll will ignore this whole front matter: no title, no tags, today’s date.',
  'bad-opening-line':
    'Front matter opens with three dashes alone. Jekyll will publish these lines as text of the page.',
  'missing-opening-line':
    'This front matter has no opening “---”. Jekyll will publish these lines as text of the page.',
  'text-before-front-matter':
    'Front matter must begin the file, and something stands before it. Jekyll will publish these lines as text of the page.',
  'bad-closing-line':
    'Three dashes alone close front matter; this line does not. Jekyll will publish these lines as text of the page.',
  'empty-front-matter': 'This front matter is empty. Jekyll will take title and date from the file’s name.',
  'not-a-mapping':
    'This is no list of keys with values. Jekyll will ignore this whole front matter: no title, no tags, today’s date.',
  'dropped-lines':
    'With this space YAML ends at the next line that has none. Jekyll will drop all lines from there on.',
  'misspelt-key': 'Jekyll does not know “{name}” and will pass over it. It reads “{meant}”.',
  'lost-word': 'YAML takes “{word}” for a name or type of its own: the value will lose it. Put the value in quotes.',
  'lost-text': 'YAML takes what follows “#” for a comment: “{name}” will be empty. Put the value in quotes.',
  'changed-value': 'YAML reads “{source}” as {value}, and so will Jekyll. In quotes it stays as it is.',
  'empty-title': 'The title is empty: Jekyll will publish this post without one.',
  'empty-title.nothing': 'There is no title here: Jekyll will make one from the file’s name.',
  'false-as-text.published':
    'Jekyll hides a post only for false. {value} is not false to it, and it will publish this post.',
  'false-as-text': '{value} is a text, which counts as true: “{name}” will be on.',
  'true-as-text': '{value} is a text. A theme that compares “{name}” with true will not see it.',
  'draft-in-posts': 'Jekyll does not know “draft” and will publish this post. “published: false” hides it.',
  'unreadable-categories':
    'Jekyll cannot add {value} to the categories. Jekyll will ignore this whole front matter: no title, no tags, today’s date.',
  'unreadable-tags': 'Tags are a list or a text. Of {value} Jekyll will make no tags.',
  'url-not-a-text': '“{name}” must be a text. Jekyll will stop here and build nothing.',
  'empty-date': 'An empty date is no date to Jekyll: it will stop here and build nothing.',
  'invalid-date': 'Ruby cannot read {date} as a date: Jekyll will stop here and build nothing.',
  'rolled-over-date': 'There is no {date}. Jekyll will take it for {day}.',
  'moved-day': 'Without an offset this is UTC. In {zone} the day is {day}, and the post’s URL will have that day.',
  'future-date': 'This is in the future: until {date} Jekyll will not write this post.',
  'date-mismatch': 'The file’s name says {name}. Jekyll will use this date, {date}.',
  'not-a-post': 'Posts are named YEAR-MONTH-DAY-title. Jekyll will not write “{file}”.',
  'impossible-file-date':
    'Ruby cannot read {date} in the file’s name as a date: Jekyll will stop here and build nothing.',
  'rolled-over-file-date': 'There is no {date}, which the file’s name says. Jekyll will take it for {day}.',
  'skipped-folder': 'Jekyll does not look into “{folder}” and will not write this post.',
  'comma-separated.one': '“{key}” holds one name: Jekyll will take “{value}” for one, commas and all.',
  'other-spelling': 'Jekyll takes “{name}” for another than “{better}”, which {count} other posts have.',
  'other-spelling.one': 'Jekyll takes “{name}” for another than “{better}”, which {count} other post has.',
  'repeated-tag': '“{tag}” stands here twice. Jekyll will list this post twice under it.',
  'empty-term': 'There is nothing here. Jekyll will pass over it.',
  'empty-term.categories': 'There is nothing here. Jekyll will give this post an empty category.',
  'mapping-term': 'The colon makes this a key with a value. Jekyll will take it for “{name}”.',
  'nested-categories': 'A list within the list: this post’s URL will have {shown} in it.',
  'slash-in-category': '“{category}” is a part of this post’s URL: Jekyll will write it there with its “/” or “?”.',
  'split-term':
    'Jekyll splits this at spaces: the first of these tags will be “{first}”. {count} other posts have “{name}”.',
  'split-term.url': 'Jekyll splits this at spaces: the URL will have /{url}/. {count} other posts have “{name}”.',
  'unknown-layout': 'There is no layout “{layout}”: Jekyll will write this page without one.',
  'shared-url': 'Jekyll will write this to {url}, and {other} as well: one of the two will be lost.',
  'living-redirect': 'Jekyll writes {other} to this address, and the redirect as well: one of the two will be lost.',
  'lost-text.rest': 'YAML takes what follows “#” for a comment: “{name}” will end before it. Put the value in quotes.',
  'unknown-placeholder': 'Jekyll knows no placeholder “:{name}”: it will stop here and build nothing.',
  'wrong-type':
    'To YAML this is no text: the page will show “{name}” as {shown}, or without its brackets. Put it in quotes.',
  'wrong-type.mapping': 'The theme looks for keys below “{name}”. In a text it will find none.',
  'wrong-type.number': 'The theme reckons with “{name}”. A text counts as 0.',
} as const
