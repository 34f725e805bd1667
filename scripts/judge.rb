# Checks the fixtures of the rules with Ruby's YAML and Jekyll: `npm run tool -- judge/rules`. Each post is built alone,
# with the settings of its case. YAML must reject what a fixture marks as not valid, a date error must fail the build,
# and Jekyll must read and build each post that a fixture calls fixed or healthy.
require "tmpdir"
require "fileutils"
require "stringio"
require "psych"
require "jekyll"
require_relative "lintCases"

FRONT_MATTER = /\A\uFEFF?(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)/m
CAUSES = File.read("src/lint/yamlErrors/diagnoses.ts")[/readonly Cause\[\] = \[(.*)\]/m, 1].scan(/\w+/)
REFUSED = CAUSES.map { |name| name.gsub(/[A-Z]/) { |letter| "-#{letter.downcase}" } } + ["yaml-error"]
BORDERS = %w[bad-opening-line missing-opening-line text-before-front-matter bad-closing-line missing-closing-line]
STOPS = %w[empty-date invalid-date impossible-file-date url-not-a-text unknown-placeholder]
DROPS = %w[not-a-mapping nothing-to-merge unreadable-categories]
HIDDEN = %w[not-a-post skipped-folder future-date]

# Reads one document, as Jekyll's loader does.
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

# The result of Jekyll for one post: "stops" (the build fails), "drops" (it ignores the front matter), "hidden" (it does
# not publish the post), or the post itself.
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
    rescue Exception # Jekyll stops with exceptions of many classes
      "stops"
    ensure
      $stdout, $stderr = streams
    end
  end
end

# Whether the site confirms the findings that are about its other files.
def around?(site, post, ids)
  return false if ids.include?("unknown-layout") && site.layouts[post.data["layout"]]
  return true unless ids.include?("shared-url")
  (site.posts.docs + site.pages + site.static_files).count { |file| file.destination("") == post.destination("") } > 1
end

# The result that Jekyll must have for a text with these findings. It is nil if the findings do not determine it:
# findings about the `---` lines hide the others, `published` and file names decide as well, and Debian's Jekyll rejects
# an alias without an anchor, since it reads with Psych while every other Jekyll reads with SafeYAML.
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
  lint_cases(file).each do |given|
    title, path, files, facts, ids = given.title, given.path, given.files, given.facts, given.ids
    text = given.with_line_breaks(given.text)
    next if files["_config.yml"]&.match?(/theme:|plugins:/) # the judges have none of them
    next if path.include?("_drafts/")
    settings = { "timezone" => facts["timezone"], "permalink" => facts["permalink"], "future" => facts["publishesFuture"] }.compact

    refused = (ids & REFUSED).any?
    verdicts = (ids & BORDERS).any? ? ["no front matter", "refused"] : refused ? ["refused"] : ["accepted", "no front matter"]
    checked += 1
    wrong << "#{file}: #{title}: #{verdict(text)}" unless verdicts.include?(verdict(text))
    outcome = build(path, text, settings, files, ids)
    shown = outcome.is_a?(String) ? outcome : "post"
    want = expected(ids, path, text)
    checked += 1
    wrong << "#{file}: #{title}: Jekyll: #{shown}, not #{want}" if want && shown != want
    next unless given.fixed
    checked += 1
    wants = ids.include?("yaml-error") ? { yaml: "refused", jekyll: "drops" } : { yaml: "accepted", jekyll: "post" }
    fixed = given.with_line_breaks(given.fixed)
    verdict = verdict(fixed)
    wrong << "#{file}: #{title}: fixed, but #{verdict}" unless verdict == wants[:yaml]
    # Some problems have no fix and remain.
    after = build(given.fixed_path, fixed, settings, files)
    remains = (ids & %w[draft-in-posts false-as-text]).any?
    wrong << "#{file}: #{title}: fixed, but Jekyll: #{after}" if after.is_a?(String) && after != wants[:jekyll] && !remains
  end
end
puts wrong, "#{checked} checked, #{wrong.length} wrong"
exit wrong.empty?
