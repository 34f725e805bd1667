/** Where the engine puts itself when it has loaded. */
export const engineName = 'jekyllPostsDrawFormulas'
