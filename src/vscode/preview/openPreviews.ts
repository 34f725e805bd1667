import { TabInputCustom, TabInputWebview, window } from 'vscode'

/** Returns the number of open previews of Markdown files. */
export function openPreviews(): number {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs)
  return tabs.filter(({ input }) => isPreview(input)).length
}

/** Whether a tab shows a preview. The editor adds a prefix to the name of a webview. */
function isPreview(input: unknown): boolean {
  const isWebview = input instanceof TabInputWebview || input instanceof TabInputCustom
  return isWebview && /\bmarkdown\.preview\b/.test(input.viewType)
}
