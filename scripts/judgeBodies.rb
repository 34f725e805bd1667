# Checks the fixtures of the rules for bodies with Jekyll: `npm run tool -- judge/bodies [RULE]`. If a rule says that
# the build fails, it must fail. If a rule says that text is printed, dropped or left out, the page must show that.
# Jekyll must build the healthy and the fixed posts.
require "tmpdir"
require "fileutils"
require "stringio"
require "cgi"
require "jekyll"
require_relative "lintCases"

STOPS = %w[
  unclosed-liquid unclosed-liquid-block misplaced-liquid-tag liquid-syntax highlight-language unknown-liquid-tag
  missing-include missing-post missing-link-target liquid-error
]

# The HTML of the page that Jekyll writes for the file at `path`; "stops" if the build fails, "unpublished" if there is
# no page.
def build(files, path)
  Dir.mktmpdir do |source|
    files.each do |name, text|
      FileUtils.mkdir_p(File.dirname("#{source}/#{name}"))
      File.write("#{source}/#{name}", text)
    end
    streams = [$stdout, $stderr]
    $stdout = $stderr = StringIO.new
    begin
      config = Jekyll.configuration("source" => source, "destination" => "#{source}/_site", "quiet" => true, "disable_disk_cache" => true)
      site = Jekyll::Site.new(config)
      site.process
      files = Dir["#{source}/_site/**/*"].select { |name| File.file?(name) }
      $written = files.to_h { |name| [name.delete_prefix("#{source}/_site"), File.read(name)] }
      page = (site.posts.docs + site.pages).find { |each| each.path.delete_prefix("#{source}/") == path }
      $url = page&.url
      page ? page.output : "unpublished"
    rescue Exception # Jekyll stops with exceptions of many classes
      "stops"
    ensure
      $stdout, $stderr = streams
    end
  end
end

def shown(html) = CGI.unescapeHTML(html.gsub(/<[^>]*>/, "")).tr("“”‘’", %q(""''))

def html?(outcome) = !%w[stops unpublished].include?(outcome)

# The written file that a server returns for a URL in the page.
def served(address)
  path = File.expand_path(CGI.unescape(address), File.dirname("#{$url}-")).delete_prefix("/blog")
  [path, "#{path}.html", "#{path}/index.html"].filter_map { |each| $written[each] }.first
end

# The URLs in the page.
def addresses(html) = html.scan(/(?:href|src)="([^"]*)"/).flatten.map { |each| CGI.unescapeHTML(each) }

# For each rule: whether the page confirms that the rule is right to report `marked`, a part of the page's source.
CLAIMS = {
  "vanishing-liquid" => ->(html, marked, _) { html?(html) && !shown(html).include?(marked) },
  "printed-attribute-list" => ->(html, marked, _) { shown(html).include?(marked) },
  "dropped-attribute-list" => ->(html, marked, other) { html?(html) && other[marked, "{: .of-another-name}"] == html },
  "strayed-attribute-list" => ->(html, marked, _) { html?(html) && !html.match?(/<p class="#{marked[/\w[\w-]*/]}"><img/) && html.include?(marked[/\w[\w-]*/]) },
  "unquoted-attribute" => ->(html, marked, _) { html?(html) && !html.match?(/ #{marked[/^[\w-]+/]}="?[^"]*#{marked[/\w+[”]?$/]}/) },
  "unknown-attribute-reference" => ->(html, marked, other) { html?(html) && other[marked, "another-reference"] == html },
  "foreign-attributes" => ->(html, marked, _) { shown(html).include?(marked) },
  "image-size" => ->(html, marked, _) { html?(html) && (addresses(html).any? { |each| each.include?(marked) } || shown(html).include?(marked)) },
  "indented-attribute-list" => ->(html, marked, _) { html?(html) && (marked.include?("toc") ? !html.include?("markdown-toc") : html.match?(/<p class="prompt/)) },
  "unread-fence" => ->(html, marked, _) { html?(html) && !html.include?("language-#{marked[/\w+/]}") },
  "fence-language" => ->(html, marked, _) { html?(html) && html.include?(marked) && !html.match?(/language-#{Regexp.escape(marked)}[^>]*><div class="highlight"/) },
  "merge-conflict" => ->(html, marked, _) { shown(html).include?(">") || shown(html).include?("HEAD") },
  "missing-baseurl" => ->(html, marked, _) { html?(html) && !marked.start_with?("/blog/") && addresses(html).include?(marked) },
  "link-to-source" => ->(html, marked, _) { html?(html) && addresses(html).include?(marked) && served(marked.sub(/#.*/, "")).nil? },
  "accidental-table" => ->(html, _, _) { html.include?("<table") },
  "heading-without-space" => ->(html, marked, _) { shown(html).include?(marked) && !html.match?(/<h\d[^>]*>[^<]*#{Regexp.escape(marked.delete("#")[0, 9])}/) },
  "unclosed-html" => ->(html, marked, _) { html.match?(/<\/#{marked[1..]}>\s*(<\/(li|blockquote|td|tr|table)>|\z)/m) },
  "undefined-footnote" => ->(html, marked, _) { shown(html).include?(marked) },
  "unused-footnote" => ->(html, marked, other) { html?(html) && !html.include?("fn:#{marked[/\w[\w-]*/]}\"") },
  "undefined-reference" => ->(html, marked, _) { shown(html).include?(marked) },
  "missing-file" => ->(html, marked, _) { html?(html) && served(marked[%r{(?<![\w.])[\w./-]*/[\w./-]+|\A[\w.-]+\z}]).nil? },
  "missing-page" => ->(html, marked, _) { html?(html) && served(marked[%r{/[\w./-]+}]).nil? },
  "unknown-liquid-filter" => ->(html, marked, other) { html == "stops" || (html?(html) && other[marked, "another_filter"] == html) },
  "misspelt-class" => ->(html, marked, _) { html?(html) && !$styles.match?(/\.#{marked}\b/) },
  "missing-anchor" => lambda do |html, marked, _|
    id = marked[/#([^"'\s]+)/, 1]
    address = addresses(html).map { |each| CGI.unescape(each) }.find { |each| each.end_with?("##{CGI.unescape(id)}") }
    target = marked.start_with?("#") ? html : served(address.sub(/#.*/, ""))
    !target.match?(/(?:id|name)="#{Regexp.escape(CGI.unescape(id))}"/)
  end,
}

CLAIMS["merge-conflict-body"] = CLAIMS["merge-conflict"]

checked = 0
wrong = []
Dir["test/fixtures/lint/#{ARGV[0] || "*"}.md"].sort.each do |file|
  id = File.basename(file, ".md")
  next unless STOPS.include?(id) || CLAIMS.key?(id)
  lint_cases(file).each do |given|
    title, path, files, marks, lines = given.title, given.path, given.files, given.marks, given.lines
    # The judges have no plugins and no themes.
    next if files["Gemfile"] || files.keys.any? { |name| name.start_with?("_plugins") } || files["_config.yml"].to_s.match?(/theme:|plugins:/)
    next if title.start_with?("nothing is known")
    $styles = files.select { |name, _| name.end_with?(".css") }.values.join
    unknown = files.empty? ? given.text.scan(/\{% include ([\w.\/-]+)/).flatten.to_h { |name| ["_includes/#{name}", ""] } : {}
    page = ->(text) { build(files.merge(unknown).merge(path => given.with_line_breaks(text)), path) }
    say = ->(what) { wrong << "#{file}: #{title}: #{what}" }

    stretches = []
    if marks.empty?
      checked += 1
      say["healthy, but #{page[given.text]}"] unless html?(page[given.text])
    end
    marks.map(&:to_a).each do |line, column, length, mark|
      checked += 1
      # Each finding is checked alone, without the lines of other findings that fail the build.
      others = marks.map(&:line).uniq - [line]
      text = lines.reject.with_index { |_, index| others.include?(index) && STOPS.include?(mark) }.join("\n") + "\n"
      stretch = lines[line].encode("UTF-16LE").byteslice(column * 2, length * 2).force_encoding("UTF-16LE").encode("UTF-8")
      stretches << stretch
      outcome = page[text]
      other_page = ->(from, to) { page[(lines[0...line] + [lines[line].sub(from) { to }] + lines[(line + 1)..]).join("\n") + "\n"] }
      if STOPS.include?(mark) then say["#{mark} “#{stretch}”, but it is built"] unless outcome == "stops"
      elsif CLAIMS.key?(mark) then say["#{mark} “#{stretch}”, but Jekyll: #{outcome[0, 300]}"] unless CLAIMS[mark][outcome, stretch, other_page]
      end
    end
    next unless given.fixed
    checked += 1
    after = page[given.fixed]
    left = stretches.any? { |stretch| given.fixed.gsub(/\{% raw %\}.*?\{% endraw %\}/m, "").include?(stretch) }
    say["fixed, but it stops"] if after == "stops" && !left
  end
end
puts wrong, "#{checked} checked, #{wrong.length} wrong"
exit wrong.empty?
