# Records in test/fixtures/jekyll/globs.json whether Ruby's File.fnmatch? matches random patterns:
# `npm run tool -- record/globs`.
require 'json'

random = Random.new(1)
many = ->(parts, most) { Array.new(random.rand(1..most)) { parts.sample(random: random) }.join }
plain = Array.new(300) do
  pattern = '/' + many.(['*', '?', 'a', 'b', '/', '[ab]', '[!a]', '[^b]', '\\*', 'é', '.', '[a-b]', '[b-a]', '**', '한'], 6)
  path = '/' + many.(['a', 'b', '/', '.', 'é', '*', 'ab', '한', '😀'], 4)
  [pattern, path, File.fnmatch?(pattern, path)]
end
globs = Array.new(300) do
  parts = ->(of) { Array.new(random.rand(1..4)) { of.sample(random: random) }.join('/') }
  pattern = parts.(['*', '**', 'a', '{a,b}', 'a*', '.x', '?', '[ab]', '{a,{b,c}}', '*b*'])
  path = parts.(['a', 'b', '.x', 'ab', 'abb', 'c'])
  [pattern, path, File.fnmatch?(pattern, path, File::FNM_PATHNAME | File::FNM_EXTGLOB)]
end
File.write('test/fixtures/jekyll/globs.json', JSON.generate({ fnmatch: plain.uniq, glob: globs.uniq }).gsub('],[', "],\n[") + "\n")
