/** The extension's door: VS Code calls it when the first Markdown file opens. */
export function activate(): void {}
