/** The name of the global function that the script of the math engine defines when it has loaded. */
export const engineName = 'jekyllPostsDrawFormulas'
