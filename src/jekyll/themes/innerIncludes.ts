/**
 * The includes that only a theme's layouts use, in all its versions, by the theme's repository. They exist but are not
 * offered, because no author writes them. With them, all includes of these themes are known.
 */
export const innerIncludes: Readonly<Record<string, readonly string[]>> = {
  'mmistakes/minimal-mistakes': [
    ...['after-content.html', 'analytics.html', 'author-profile.html', 'author-profile-custom-links.html', 'base_path'],
    ...['before-related.html', 'breadcrumbs.html', 'browser-upgrade.html', 'category-list.html', 'comment.html'],
    ...[
      'comments.html',
      'copyright.html',
      'documents-collection.html',
      'footer.html',
      'footer/custom.html',
      'head.html',
    ],
    ...['masthead.html', 'page__date.html', 'page__hero.html', 'page__hero_video.html', 'page__meta.html'],
    ...['page__related.html', 'page__taxonomy.html', 'paginator.html', 'post_pagination.html', 'posts-category.html'],
    ...[
      'posts-tag.html',
      'posts-taxonomy.html',
      'read-time.html',
      'scripts.html',
      'search/search_form.html',
      'seo.html',
    ],
    ...['sidebar.html', 'skip-links.html', 'tag-list.html', 'toc.html', 'search/algolia-search-scripts.html'],
    ...['search/google-search-scripts.html', 'search/lunr-search-scripts.html', 'comments-providers/scripts.html'],
    ...['analytics-providers/custom.html', 'analytics-providers/google.html', 'analytics-providers/google-gtag.html'],
    ...[
      'analytics-providers/google-universal.html',
      'comments-providers/custom.html',
      'comments-providers/disqus.html',
    ],
    ...[
      'comments-providers/custom_scripts.html',
      'comments-providers/discourse.html',
      'comments-providers/facebook.html',
    ],
    ...['comments-providers/giscus.html', 'comments-providers/google-plus.html', 'comments-providers/staticman.html'],
    ...['comments-providers/staticman_v2.html', 'comments-providers/utterances.html'],
  ],
}
