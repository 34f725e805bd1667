declare module 'markdown-it-12'
declare module 'markdown-it-14'
