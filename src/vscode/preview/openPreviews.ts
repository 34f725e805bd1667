import { TabInputCustom, TabInputWebview, window } from 'vscode'

/** How many previews of Markdown files are open. */
export function openPreviews(): number {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs)
  return tabs.filter(({ input }) => isPreview(input)).length
}

/** The editor puts something of its own before the name of a webview. */
function isPreview(input: unknown): boolean {
  const isDrawn = input instanceof TabInputWebview || input instanceof TabInputCustom
  return isDrawn && /\bmarkdown\.preview\b/.test(input.viewType)
}
