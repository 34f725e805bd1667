/** The name of the global function that the engine defines when it has loaded. */
export const engineName = 'jekyllPostsDrawFormulas'
