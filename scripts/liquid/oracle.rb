# Renders templates with Jekyll's Liquid: reads the site in the given folder, then renders each template of a JSON list
# from standard input as the body of one of the site's posts, and prints each result or why Jekyll stops. Run by `npm
# run tool -- record/liquid`.
require_relative "../record/jekyll"

NOW = 1_717_243_200 # 2024-06-01 12:00 UTC
def Time.now(**) = at(NOW)

def info(site, payload)
  options = site.config["liquid"]
  { :registers => { :site => site, :page => payload["page"] },
    :strict_filters => options["strict_filters"], :strict_variables => options["strict_variables"] }
end

def payload_of(site, document)
  payload = site.site_payload
  renderer = Jekyll::Renderer.new(site, document, payload)
  %i(assign_pages! assign_current_document! assign_highlighter_options! assign_layout_data!).each { |step| renderer.send(step) }
  payload
end

# Removes the counters and includes that Jekyll keeps from one page to the next. Each template must start without them.
def forget(site)
  site.liquid_renderer.reset
  site.inclusions.clear
  site.filter_cache.clear
end

def render(site, document, template)
  forget(site)
  payload = payload_of(site, document)
  text = Liquid::Template.parse(template, :line_numbers => true).render!(payload, info(site, payload))
  { "text" => text.encode("UTF-8") }
rescue Exception => error
  { "error" => "#{error.class}: #{error.message}".scrub.gsub("#{site.source}/", "") } # without paths of this machine
end

folder, path = ARGV
ENV["TZ"] = "UTC"
templates = JSON.parse($stdin.read)
work_in(File.realpath(folder))
answers = Dir.chdir(folder) do
  silently do
    site = Jekyll::Site.new(Jekyll.configuration("quiet" => true, "disable_disk_cache" => true))
    site.reset
    site.read
    document = site.posts.docs.find { |each| each.relative_path == path }
    # Renders the earlier posts, because Jekyll would have rendered them before this one.
    site.posts.docs.take_while { |each| each != document }.each do |each|
      each.renderer.payload = site.site_payload
      each.renderer.run
    end
    templates.map { |template| render(site, document, template) }
  end
end
puts JSON.generate(answers)
