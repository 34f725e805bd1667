# Reads the sites in the folders given and prints what Jekyll puts into `{{ content }}` of each post, or why it stops there,
# as one JSON object by folder and path. A post that stops it leaves the others be.
require_relative "../record/jekyll"

def content_of(site, document)
  payload = site.site_payload
  renderer = Jekyll::Renderer.new(site, document, payload)
  %i(assign_pages! assign_current_document! assign_highlighter_options! assign_layout_data!).each { |step| renderer.send(step) }
  options = site.config["liquid"]
  info = { :registers => { :site => site, :page => payload["page"] },
           :strict_filters => options["strict_filters"], :strict_variables => options["strict_variables"] }
  output = document.content
  output = renderer.render_liquid(output, payload, info, document.path) if document.render_with_liquid?
  { "html" => renderer.convert(output.to_s) }
rescue Exception => error
  { "error" => "#{error.class}: #{error.message.lines.first&.strip}" }
end

def contents(folder)
  ENV["TZ"] = "UTC"
  work_in(folder)
  Dir.chdir(folder) do
    site = Jekyll::Site.new(Jekyll.configuration("quiet" => true, "disable_disk_cache" => true))
    site.reset
    site.read
    site.posts.docs.to_h { |document| [document.path.delete_prefix("#{folder}/"), content_of(site, document)] }
  end
end

answers = {}
silently { ARGV.each { |folder| answers[folder] = contents(File.realpath(folder)) } }
puts JSON.generate(answers)
