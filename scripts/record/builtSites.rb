# Builds the sites in the folders given (as arguments, or on lines of standard input) and prints what became of their
# files as one JSON object by folder. NOW, in seconds, is the time of the build. Run by `npm run tool -- fuzz/sites` and
# compare/posts.
require_relative "jekyll"
require_relative "githubPages" if Jekyll::VERSION.start_with?("3.")

if ENV["NOW"]
  NOW = ENV["NOW"].to_i
  def Time.now(**) = at(NOW)
end
folders = ARGV.empty? ? $stdin.readlines(chomp: true) : ARGV
puts JSON.generate(folders.to_h { |folder| [folder, build(File.realpath(folder))] })
