import type { ReasonKey } from './reasons'

/** What an author can do about a reason, in English. */
export const advice: Readonly<Partial<Record<ReasonKey, string>>> = {
  excluded: 'Take it out of `exclude:` in `_config.yml`, or name it in `include:`.',
  'special-name': 'Rename it, or name it or its folder in `include:` of `_config.yml`.',
  'outside-collections-dir': 'Move it below the folder that `collections_dir:` names.',
  'name-without-date': 'Name it YEAR-MONTH-DAY-title.md.',
  'name-without-extension': 'Give it the extension `.md`.',
  draft: '`jekyll build --drafts` shows it; to publish it, move it to `_posts` with a date before its name.',
  'not-utf8': 'Save it as UTF-8.',
  unpublished: 'Take `published: false` out to publish it.',
  future: 'Build the site after that date, or set `future: true` in `_config.yml`.',
  limit: 'Take `limit_posts:` out of `_config.yml`.',
  overwritten: 'Give one of the two another `permalink:`.',
  'collection-not-written': 'Set `output: true` for its collection in `_config.yml`.',
  'site-not-built': '`jekyll-posts list` tells what.',
  'invalid-date': 'Write it as `2024-05-01 09:00:00 +0900`.',
  'invalid-file-date': 'Rename it to a day that there is.',
  'invalid-default-date': 'Write it as `2024-05-01 09:00:00 +0900`.',
  'unknown-placeholder': 'The placeholders are on https://jekyllrb.com/docs/permalinks/.',
  'colon-in-address': 'Take the colon out.',
  'slug-no-text': 'Put it in quotes.',
  'permalink-no-text': 'Put it in quotes, or take it out.',
  'empty-permalink': 'Take the key out.',
  'front-matter-refused': 'The first problem below tells why.',
  'categories-no-list': 'Write them as `[one, two]`.',
  copied: 'Put two lines `---` at its top to make it a page.',
}
