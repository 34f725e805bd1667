/** The name of the global function that the script of the math engine defines. */
export const engineName = 'jekyllPostsDrawFormulas'
