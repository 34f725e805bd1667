# Asks Ruby's YAML and Jekyll itself about the fixtures of the rules. Each post is built with all the others' settings
# apart: what a fixture calls refused must be refused, what it calls an error of dates must stop the build, what it calls
# fixed or healthy must be read and built. Ruby is not needed for `npm test`.
# Run: ruby scripts/judge.rb   (JEKYLL and SAFE_YAML name the `lib` folders of Jekyll 4 and of
# https://github.com/dtao/safe_yaml: Debian's Jekyll has another loader)
require "tmpdir"
require "fileutils"
require "stringio"
require "json"
$LOAD_PATH.unshift(*ENV.values_at("JEKYLL", "SAFE_YAML").compact)
require "psych"
require "jekyll"

FRONT_MATTER = /\A\uFEFF?(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)/m
CAUSES = File.read("src/lint/refusals/causes.ts")[/readonly Cause\[\] = \[(.*)\]/m, 1].scan(/\w+/)
REFUSED = CAUSES.map { |name| name.gsub(/[A-Z]/) { |letter| "-#{letter.downcase}" } } + ["yaml-error"]
BORDERS = %w[bad-opening-line missing-opening-line text-before-front-matter bad-closing-line missing-closing-line]
STOPS = %w[empty-date invalid-date impossible-file-date url-not-a-text unknown-placeholder]
DROPS = %w[not-a-mapping nothing-to-merge unreadable-categories]
HIDDEN = %w[not-a-post skipped-folder future-date]

# Jekyll's loader stops after the first document.
class FirstDocument < Psych::Handler
  def initialize(done) = @done = done
  def end_document(_implicit) = @done.call
end

def verdict(text)
  return "no front matter" unless text =~ FRONT_MATTER
  yaml = $1
  catch(:done) { Psych::Parser.new(FirstDocument.new(-> { throw :done })).parse(yaml) }
  "accepted"
rescue Psych::SyntaxError
  "refused"
end

# What Jekyll makes of one post: "stops", "drops" its front matter, "hidden", or the post itself.
def build(path, text, settings, others = {}, ids = [])
  Dir.mktmpdir do |source|
    others.merge(path => text).each do |name, content|
      FileUtils.mkdir_p(File.dirname("#{source}/#{name}"))
      File.write("#{source}/#{name}", content)
    end
    errors = StringIO.new
    streams = [$stdout, $stderr]
    $stdout = $stderr = errors
    begin
      site = Jekyll::Site.new(Jekyll.configuration({ "source" => source, "destination" => "#{source}/_site", "quiet" => true }.merge(settings)))
      site.reset
      site.read
      post = site.posts.docs.find { |doc| doc.path == "#{source}/#{path}" } || site.pages.find { |page| page.path == path }
      post&.url
      return "does not #{ids}" unless around?(site, post, ids)
      return "drops" if errors.string.match?(/YAML Exception|could not read file/)
      post || "hidden"
    rescue Exception # Jekyll stops with many kinds
      "stops"
    ensure
      $stdout, $stderr = streams
    end
  end
end

# Whether what the findings say of the rest of the site is so.
def around?(site, post, ids)
  return false if ids.include?("unknown-layout") && site.layouts[post.data["layout"]]
  return true unless ids.include?("shared-url")
  (site.posts.docs + site.pages + site.static_files).count { |file| file.destination("") == post.destination("") } > 1
end

# What Jekyll must make of a text with these findings; nil where it depends on more than they say: on borders that hide
# the rest, on `published`, on a name that is no post's, and on an alias of nothing, which Debian's Jekyll refuses, since it
# reads with Psych where every other reads with SafeYAML.
def expected(ids, path, text)
  return nil if (ids & BORDERS).any? || text.match?(/^published: (no|false)$|: \*\w+$/)
  return nil if ids.empty? && !path.match?(%r{_posts/(.*/)?\d{2,4}-\d+-\d+-[^/]*\z})
  return "stops" if (ids & STOPS).any?
  return "drops" if (ids & (DROPS + REFUSED)).any?
  return "hidden" if (ids & HIDDEN).any?
  "post"
end

checked = 0
wrong = []
Dir["test/fixtures/lint/*.md"].sort.each do |file|
  File.read(file).split(/^@@@ /).drop(1).each do |source|
    title, rest = source.split("\n", 2)
    others = {}
    rest = rest.gsub(/^@@ with (\S+)\n(.*?)(?=^@@ )/m) { others[$1] = $2; "" }
    next if others["_config.yml"]&.match?(/theme:|plugins:/) # which are not here
    marked, renamed, fixed = rest.match(/\A(.*?)(?:^@@ fixed(?: ([^\n]+))?\n(.*))?\z/m).captures
    facts = JSON.parse(marked[/^@@ site (.*)$/, 1] || "{}")
    path = marked[/^@@ (?!site )(.+)$/, 1] || "_posts/2024-05-01-walk.md"
    next if path.include?("_drafts/")
    settings = { "timezone" => facts["timezone"], "permalink" => facts["permalink"], "future" => facts["publishesFuture"] }.compact
    ids = marked.scan(/^[# ]*\^+ ([a-z-]+)$/).flatten
    text = marked.gsub(/^[# ]*\^+ [a-z-]+\n/, "").gsub(/^@@ .*\n/, "").sub(/\n+\z/, "\n")
    crlf = ->(part) { title.include?("(CRLF)") ? part.gsub("\n", "\r\n") : part }

    refused = (ids & REFUSED).any?
    verdicts = (ids & BORDERS).any? ? ["no front matter", "refused"] : refused ? ["refused"] : ["accepted", "no front matter"]
    checked += 1
    wrong << "#{file}: #{title}: #{verdict(crlf[text])}" unless verdicts.include?(verdict(crlf[text]))
    outcome = build(path, crlf[text], settings, others, ids)
    shown = outcome.is_a?(String) ? outcome : "post"
    want = expected(ids, path, text)
    checked += 1
    wrong << "#{file}: #{title}: Jekyll: #{shown}, not #{want}" if want && shown != want
    next unless fixed
    checked += 1
    cured = crlf[fixed.sub(/\n+\z/, "\n")]
    good = ids.include?("yaml-error") ? ["refused"] : ["accepted"]
    wrong << "#{file}: #{title}: fixed, but #{verdict(cured)}" unless good.include?(verdict(cured))
    # What no fix mends stays.
    after = build(renamed || path, cured, settings, others)
    wrong << "#{file}: #{title}: fixed, but Jekyll: #{after}" if after.is_a?(String) && after != (ids.include?("yaml-error") ? "drops" : "post") && !%w[draft-in-posts false-as-text].any? { |id| ids.include?(id) }
  end
end
puts wrong, "#{checked} checked, #{wrong.length} wrong"
exit wrong.empty?
