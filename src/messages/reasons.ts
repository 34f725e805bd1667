/**
 * The reasons why Jekyll does not publish a file, or what is wrong with a file that it publishes. Each is an English
 * clause without a period.
 */
export const reasons = {
  excluded: '_config.yml excludes it',
  'special-name': 'its name or the name of a folder starts with “.”, “_”, “#” or “~”, or ends with “~” or “.”',
  'outside-collections-dir': 'it is outside of collections_dir',
  'name-without-date': 'its name does not start with a date, as in 2024-05-01-title.md',
  'name-without-extension': 'its name has no extension',
  'data-file': 'Jekyll reads YAML files as data',
  draft: 'it is a draft',
  'lost-link': 'it is a symbolic link to a file that does not exist',
  'not-utf8': 'it is not UTF-8',
  unpublished: 'it has “published: false”',
  future: 'its date is in the future',
  limit: 'limit_posts leaves it out',
  overwritten: 'another file has the same URL',
  'collection-not-written': 'its collection does not have “output: true” in _config.yml',
  'site-not-built': 'a problem in another file makes the build fail',
  'invalid-date': 'the build fails because its date is not valid',
  'invalid-file-date': 'the build fails because the date in its name is not valid',
  'invalid-default-date': 'the build fails because a date in the defaults of _config.yml is not valid',
  'broken-defaults':
    'the build fails because the defaults of _config.yml have an unquoted date or an entry without a scope',
  'strict-front-matter': 'the build fails because its front matter is not valid YAML and strict_front_matter is set',
  'page-no-mapping': 'the build fails because its front matter has no keys',
  'data-refused': 'the build fails because it is not valid YAML',
  'data-post': 'the build fails because a YAML file cannot be a post',
  'data-no-mapping': 'the build fails because a YAML file in a collection must have keys',
  'file-in-the-way': 'the build fails because another file is written where this one needs a folder',
  'broken-link': 'the build fails because it is a symbolic link to a file that does not exist',
  'unknown-placeholder': 'the build fails because its permalink has an unknown placeholder',
  'slug-no-text': 'the build fails because its slug is not a string',
  'colon-in-address': 'the build fails because of a colon in its categories or its name',
  'empty-permalink': 'the build fails because its permalink is empty',
  'permalink-no-text': 'the build fails because its permalink is not a string',
  'defaults-refused': 'the categories in the defaults of _config.yml are not a list',
  'front-matter-refused': 'its front matter is not valid YAML, so Jekyll ignores it',
  'front-matter-no-mapping': 'its front matter has no keys, so Jekyll ignores it',
  copied: 'it has no front matter, so Jekyll copies it unchanged',
  'categories-no-list': 'its categories are not a list, so Jekyll ignores its front matter',
} as const

export type ReasonKey = keyof typeof reasons
