# Builds the sites in the folders given and prints what became of their posts, as one JSON object by folder.
require_relative "jekyll"

puts JSON.generate(ARGV.to_h { |folder| [folder, build(File.realpath(folder))] })
