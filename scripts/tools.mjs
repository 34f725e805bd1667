// The tools that `npm run tool -- NAME` runs, each with its one line of help. CONTRIBUTING.md has the same table
// (scripts/toolsTable.mjs writes it).
//
// A tool is `test/NAME.ts`, which is bundled, unless it names another `entry`, a `script` of Node.js or a `ruby`
// script. `judges` are the variables of scripts/judges.mjs that it needs; a Ruby script has their folders on its path.
// `input` is the variable of a file or folder that its first argument may name.

const jekyll = ['JEKYLL', 'SAFE_YAML', 'LIQUID', 'KRAMDOWN_LIB']
const pages = ['JEKYLL3', 'PAGES_LIB', 'SAFE_YAML']

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} [takes] its arguments, for the help
 * @property {string} says what it does
 * @property {string} [entry] the path of its module from the project's folder
 * @property {string} [script] a file of scripts/
 * @property {string} [ruby] a Ruby script of scripts/
 * @property {string[]} [judges] the judges that it needs
 * @property {string[][]} [runs] the judges of each of several runs
 * @property {string} [input] the variable that its first argument sets
 */

/** @type {{ title: string, tools: Tool[] }[]} */
export const groups = [
  {
    title: 'Ask the judges about the fixtures',
    tools: [
      {
        name: 'judge/rules',
        ruby: 'judge.rb',
        judges: jekyll,
        says: 'Ruby’s YAML and Jekyll about the fixtures of the rules',
      },
      {
        name: 'judge/bodies',
        takes: '[RULE]',
        ruby: 'judgeBodies.rb',
        judges: jekyll,
        says: 'Jekyll about the fixtures of the rules for bodies; links are followed',
      },
      { name: 'judge/versions', script: 'judgeVersions.mjs', says: 'shows which judges answer, and their versions' },
    ],
  },
  {
    title: 'Record what the judges answer',
    tools: [
      {
        name: 'record/kramdown',
        entry: 'test/kramdown/record.ts',
        judges: ['KRAMDOWN_LIB'],
        says: 'kramdown’s HTML into the fixtures of the dialect',
      },
      {
        name: 'record/liquid',
        entry: 'test/liquid/record.ts',
        judges: jekyll,
        says: 'Liquid’s results for the templates of test/fixtures/liquid',
      },
      {
        name: 'record/values',
        ruby: 'record/values.rb',
        judges: ['SAFE_YAML'],
        says: 'SafeYAML’s values and Ruby’s dates',
      },
      {
        name: 'record/sites',
        ruby: 'record/sites.rb',
        runs: [jekyll, pages],
        says: 'what Jekyll makes of small sites',
      },
      {
        name: 'record/links',
        ruby: 'record/relativeLinks.rb',
        judges: jekyll,
        says: 'what the plugin jekyll-relative-links makes of links to source files',
      },
      { name: 'record/globs', ruby: 'record/globs.rb', says: 'Ruby’s answers about patterns with wildcards' },
      {
        name: 'record/names',
        ruby: 'kramdown/data.rb',
        judges: ['KRAMDOWN_LIB', 'KRAMDOWN_24_LIB'],
        says: 'the entities of kramdown and the languages of Rouge into src/kramdown',
      },
    ],
  },
  {
    title: 'Compare with the judges on random texts',
    tools: [
      {
        name: 'fuzz/kramdown',
        takes: '[--cases 20000 --seed 1]',
        entry: 'test/kramdown/fuzz.ts',
        judges: ['KRAMDOWN_LIB'],
        says: 'the dialect and kramdown on random texts',
      },
      {
        name: 'fuzz/posts',
        takes: 'FOLDER… [--cases 50000 --seed 1]',
        entry: 'test/kramdown/recombine.ts',
        judges: ['KRAMDOWN_LIB'],
        says: 'the same on blocks and lines of real posts in new orders, under random options',
      },
      {
        name: 'fuzz/liquid',
        takes: '[--cases 8000 --seed 1]',
        entry: 'test/liquid/fuzz.ts',
        judges: jekyll,
        says: 'Liquid on random templates',
      },
      {
        name: 'fuzz/sites',
        takes: '[--sites 2000 --seed 1 --pages]',
        entry: 'test/sites/fuzz.ts',
        judges: ['JEKYLL', 'SAFE_YAML'],
        says: 'Jekyll on random small sites; with --pages as GitHub Pages builds them',
      },
      {
        name: 'measure/yaml',
        takes: '[FILE]',
        entry: 'test/measure/yaml.ts',
        judges: ['SAFE_YAML'],
        input: 'BROKEN',
        says: 'which random front matters Ruby’s YAML rejects; with FILE (as for measure/broken) changed ones of authors',
      },
      {
        name: 'measure/liquid',
        takes: '[FOLDER]',
        entry: 'test/measure/liquid.ts',
        judges: ['LIQUID', 'JEKYLL', 'SAFE_YAML'],
        input: 'POSTS',
        says: 'which random templates Liquid rejects, and which posts',
      },
    ],
  },
  {
    title: 'Compare with the judges on real posts and blogs',
    tools: [
      {
        name: 'conformance',
        entry: 'test/kramdown/conformance.ts',
        judges: ['KRAMDOWN_LIB', 'KRAMDOWN_CASES'],
        says: 'the dialect on kramdown’s own test cases',
      },
      {
        name: 'compare/dialect',
        takes: 'FOLDER…',
        entry: 'test/kramdown/posts.ts',
        judges: ['KRAMDOWN_LIB'],
        says: 'the HTML of the Markdown files in folders',
      },
      {
        name: 'compare/posts',
        takes: 'FOLDER',
        script: 'comparePosts.mjs',
        judges: ['JEKYLL', 'SAFE_YAML'],
        input: 'POSTS',
        says: 'jekyll-posts list, for a folder with a folder of posts for each blog',
      },
      {
        name: 'compare/blogs',
        takes: 'FOLDER [NAME…]',
        script: 'compareBlogs.mjs',
        judges: ['JEKYLL', 'JEKYLL3', 'SAFE_YAML'],
        input: 'BLOGS',
        says: 'jekyll-posts list, for a folder of whole blogs; nothing is rendered, no plugin runs',
      },
      {
        name: 'compare/content',
        takes: '[BLOG… --most N]',
        entry: 'test/liquid/content.ts',
        judges: jekyll,
        says: 'the content of posts, documents and pages of whole blogs, or of the posts in the folder POSTS',
      },
      {
        name: 'compare/math',
        takes: 'FOLDER [NAME…]',
        entry: 'test/math/compare.ts',
        judges: jekyll,
        input: 'BLOGS',
        says: 'the formulas that the MathJax or KaTeX of each built page finds, in a folder of blogs',
      },
      {
        name: 'show/kramdown',
        takes: '< FILE',
        entry: 'test/kramdown/one.ts',
        judges: ['KRAMDOWN_LIB'],
        says: 'kramdown’s HTML and ours of one text',
      },
      {
        name: 'show/lines',
        entry: 'test/kramdown/lines.ts',
        judges: ['KRAMDOWN_LIB'],
        says: 'kramdown’s lines of the blocks in its fixtures, and ours',
      },
      { name: 'show/liquid', entry: 'test/liquid/one.ts', says: 'the recorded templates that we render differently' },
    ],
  },
  {
    title: 'Measure the rules',
    tools: [
      {
        name: 'measure/posts',
        takes: 'FOLDER',
        entry: 'test/measure/posts.ts',
        input: 'POSTS',
        says: 'problems in healthy posts, which should have none',
      },
      {
        name: 'measure/broken',
        takes: 'FILE',
        entry: 'test/measure/broken.ts',
        input: 'BROKEN',
        says: 'front matters that authors broke, beside their own corrections',
      },
      {
        name: 'measure/mutated',
        takes: 'FOLDER [--misses] [MISTAKE…]',
        entry: 'test/measure/mutated.ts',
        input: 'POSTS',
        says: 'typos that the tool makes in healthy posts: found, and corrected',
      },
      {
        name: 'measure/damaged',
        takes: 'FOLDER [--count 20000 --seed 1]',
        entry: 'test/measure/damaged.ts',
        judges: ['SAFE_YAML'],
        input: 'POSTS',
        says: 'whether the safe fixes do harm in damaged front matters',
      },
    ],
  },
  {
    title: 'Measure time',
    tools: [
      {
        name: 'bench',
        takes: '[FOLDER]',
        script: 'bench.mjs',
        says: 'the benchmarks below that need no window, beside their peers; with FOLDER bench/dialect too',
      },
      { name: 'bench/blog', says: 'the index of 10,000 posts, beside gray-matter' },
      { name: 'bench/host', takes: '[COUNT]', script: 'benchHost.mjs', says: 'the index in VS Code’s extension host' },
      { name: 'bench/list', takes: '[--posts N]', says: 'jekyll-posts list, beside gray-matter and jekyll build' },
      {
        name: 'bench/lint',
        takes: '[--posts N]',
        says: 'a keystroke and the whole blog, beside markdown-it and jekyll doctor',
      },
      {
        name: 'bench/body',
        takes: 'FOLDER',
        input: 'POSTS',
        says: 'the rules for bodies on a folder of posts, beside markdown-it',
      },
      { name: 'bench/complete', says: 'each kind of completion' },
      { name: 'bench/navigate', says: 'hover, definition and references, beside markdown-it' },
      { name: 'bench/liquid', entry: 'test/liquid/bench.ts', says: 'Liquid in a post with includes' },
      { name: 'bench/preview', says: 'from a keystroke to new HTML' },
      {
        name: 'bench/preview-window',
        takes: '[--grep 300]',
        script: 'benchPreviewWindow.mjs',
        says: 'from a key to the preview in a window',
      },
      {
        name: 'bench/dialect',
        takes: 'FOLDER… [--rounds 9]',
        entry: 'test/kramdown/bench.ts',
        says: 'the dialect, beside markdown-it with plugins and kramdown',
      },
      { name: 'bench/long', takes: '[KILOBYTES…]', says: 'each answer about a long post' },
      {
        name: 'bench/long-host',
        takes: '[KILOBYTES]',
        script: 'benchLongHost.mjs',
        says: 'how long a long post holds the extension host',
      },
      {
        name: 'bench/write-blog',
        takes: 'FOLDER [COUNT [KILOBYTES]]',
        entry: 'test/bench/writeBlog.ts',
        says: 'writes the blog that the benchmarks measure',
      },
    ],
  },
  {
    title: 'Run one step of the tests with options of mocha',
    tools: [
      { name: 'growth', takes: '[--grep TITLE]', script: 'growth.mjs', says: 'time on texts that are made to be slow' },
      { name: 'grammar', script: 'grammar.mjs', says: 'the grammars’ caret fixtures' },
      {
        name: 'node-host',
        takes: 'oldest|newest|restricted',
        script: 'nodeHost.mjs',
        says: 'test/host in VS Code’s Node host',
      },
      { name: 'web-host', script: 'webHost.mjs', says: 'test/host in VS Code’s web host' },
      {
        name: 'browser',
        takes: '[oldest] [--grep TITLE]',
        script: 'browser.mjs',
        says: 'test/browser in a window of VS Code',
      },
    ],
  },
  {
    title: 'Generate and check texts',
    tools: [
      {
        name: 'translations',
        takes: '[--check]',
        script: 'translations.mjs',
        says: 'lists the messages without a Korean translation',
      },
      {
        name: 'generate',
        script: 'generate.mjs',
        says: 'the settings and rules in package.json and README.md, and the table of tools',
      },
    ],
  },
]

/** Every tool by its name. */
export const tools = new Map(groups.flatMap((group) => group.tools.map((tool) => [tool.name, tool])))
