import { alFolioIncludes } from './alFolioIncludes'
import type { KeyEntries, Theme } from './theme'

const profile: KeyEntries = {
  align: ['text', 'Side of the image: `left` or `right`.'],
  image: ['path', 'File in `assets/img`.'],
  image_circular: ['boolean', '`true` crops the image to a circle.'],
  more_info: ['text', 'HTML below the image.'],
}

/** https://github.com/alshedivat/al-folio: sites copy it instead of using a gem. */
export const alFolio: Theme = {
  gems: [],
  repository: 'alshedivat/al-folio',
  keys: [
    {
      source: '_layouts/post.liquid',
      keys: {
        author: ['text', 'Who wrote the post.'],
        last_updated: ['date', 'Date of the last change, shown next to the date.'],
        meta: ['text', 'More text for the line below the title.'],
        related_posts: ['boolean', '`false` hides the list of related posts.'],
        related_publications: ['boolean', '`true` lists the publications that the text cites.'],
        citation: ['boolean', '`true` shows how to cite the post.'],
        giscus_comments: ['boolean', '`true` shows giscus comments.'],
        disqus_comments: ['boolean', '`true` shows Disqus comments.'],
        _styles: ['text', 'CSS for this page only.'],
      },
    },
    {
      source: '_posts/2018-12-22-distill.md',
      keys: {
        toc: [
          'mapping or list',
          'Position of the table of contents, or its sections if the layout is `distill`.',
          {
            beginning: ['boolean', '`true` shows it before the text.'],
            sidebar: ['text', 'Shows it next to the text: `left` or `right`.'],
            name: ['text', 'Heading of a section.'],
            subsections: ['list', 'Sections below it, each with a `name`.'],
          },
        ],
        authors: [
          'list',
          'Who wrote the article.',
          {
            name: ['text', 'Name of an author.'],
            url: ['path', 'Home page of an author.'],
            affiliations: ['mapping', '`name` and `url` of the author’s institution.'],
          },
        ],
        bibliography: ['text', 'BibTeX file in `assets/bibliography`.'],
      },
    },
    {
      source: '.github/instructions/markdown-content.instructions.md',
      keys: {
        img: ['path', 'Image of a project or a book.'],
        importance: ['number', 'Position of a project in the list.'],
        featured: ['boolean', '`true` shows the entry first.'],
        publisher: ['text', 'Who published the book.'],
        year: ['number', 'When the book was published.'],
        rating: ['text', 'Rating of the book, for example `8/10`.'],
      },
    },
    {
      source: '_layouts/default.liquid',
      keys: { redirect: ['path or boolean', 'URL that the page redirects to, or `true` for the home page.'] },
    },
    {
      source: '_includes/header.liquid',
      keys: {
        nav: ['boolean', '`true` shows the page in the navigation bar.'],
        nav_order: ['number', 'Position in the navigation bar.'],
        dropdown: ['boolean', '`true` makes the entry a menu of `children`.'],
        children: ['list', 'Entries of that menu, each with a `title` and a `permalink`.'],
      },
    },
    {
      source: '_layouts/about.liquid',
      keys: {
        subtitle: ['text', 'Shown below the name.'],
        profile: ['mapping', 'The image and the text below it.', profile],
        announcements: ['mapping', 'News on the page, if `enabled`.', { enabled: ['boolean', 'Shows or hides them.'] }],
        latest_posts: ['mapping', 'Newest posts, if `enabled`.', { enabled: ['boolean', 'Shows or hides them.'] }],
        selected_papers: ['boolean', '`true` lists the selected publications.'],
        social: ['boolean', '`true` shows the links to other services.'],
      },
    },
    {
      source: '_pages/profiles.md',
      keys: {
        profiles: [
          'list',
          'The people of a page with the layout `profiles`.',
          { ...profile, content: ['path', 'Markdown file with the text.'] },
        ],
      },
    },
    {
      source: '_layouts/cv.liquid',
      keys: {
        cv_pdf: ['path', 'The CV as a PDF.'],
        cv_format: ['text', 'Format of the CV’s data: `rendercv` or `jsonresume`.'],
      },
    },
    { source: '_layouts/book-shelf.liquid', keys: { collection: ['text', 'The collection that a book shelf shows.'] } },
    {
      source: '_layouts/book-review.liquid',
      keys: {
        cover: ['path', 'Image of the book’s cover.'],
        olid: ['text', 'The book’s Open Library ID, for its cover.'],
        isbn: ['text', 'The book’s ISBN, for its cover.'],
        released: ['text', 'When the book was published.'],
        started: ['date', 'When you started to read it.'],
        finished: ['date', 'When you finished reading it.'],
        stars: ['number', 'Rating from 0 to 5, in steps of 0.5.'],
        status: ['text', 'Reading status, for example `reading` or `finished`.'],
        goodreads_review: ['text', 'ID of the Goodreads review.'],
        buy_link: ['path', 'URL of a shop that sells the book.'],
      },
    },
    {
      source: '_layouts/course.liquid',
      keys: {
        instructor: ['text', 'Who teaches the course.'],
        term: ['text', 'Term of the course.'],
        location: ['text', 'Location of the course.'],
        time: ['text', 'Day and time of the course.'],
        schedule: [
          'list',
          'The weeks of the course.',
          {
            week: ['number', 'Number of the week.'],
            date: ['text', 'Date of the meeting.'],
            topic: ['text', 'Topic of the meeting.'],
            description: ['text', 'Description in Markdown.'],
            materials: ['list', 'Reading materials, each with a `name` and a `url`.'],
          },
        ],
      },
    },
  ],
  layouts: [
    {
      source: '_layouts',
      names: [
        'post',
        'page',
        'about',
        'distill',
        'cv',
        'profiles',
        'course',
        'archive',
        'book-review',
        'book-shelf',
        'default',
        'none',
      ],
    },
    { source: 'CUSTOMIZE.md', names: ['bib'] },
  ],
  includes: alFolioIncludes,
  hasAllIncludes: false,
  layoutsWithToc: ['post', 'page', 'default'], // _layouts/default.liquid, _layouts/post.liquid
  classes: [
    {
      source: '_posts/2018-12-22-distill.md',
      names: ['l-body', 'l-body-outset', 'l-page', 'l-page-outset', 'l-screen', 'l-screen-inset', 'l-gutter'],
    },
  ],
  math: {
    source: '_includes/scripts/mathjax.html',
    template: `{% if site.enable_math %}<script>MathJax = { tex: { tags: 'ams' } }</script><script src="https://cdn.jsdelivr.net/npm/mathjax@3/es5/tex-mml-chtml.js"></script>{% endif %}`,
  },
}
