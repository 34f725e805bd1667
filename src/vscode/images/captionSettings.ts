import { workspace, type TextDocument } from 'vscode'
import { captionStyles, type CaptionStyle } from '../../images/captions/captionTemplate'
import type { CaptionSettings } from '../../images/blogCaptionStyle'

/** Returns the settings for captions in a document. */
export function captionSettings(document: TextDocument): CaptionSettings {
  const settings = workspace.getConfiguration('jekyllPosts.caption', document)
  const idiom = settings.get<string>('idiom')
  return {
    idiom: captionStyles.includes(idiom as CaptionStyle) ? (idiom as CaptionStyle) : 'auto',
    align: settings.get<string>('alignClass') || 'align-center',
    caption: settings.get<string>('imageClass') || 'caption',
    hasOwnClasses: isSet(settings.inspect('alignClass')) || isSet(settings.inspect('imageClass')),
  }
}

type Inspected = ReturnType<ReturnType<typeof workspace.getConfiguration>['inspect']>

function isSet(inspected: Inspected): boolean {
  const { globalValue, workspaceValue, workspaceFolderValue } = inspected ?? {}
  return [globalValue, workspaceValue, workspaceFolderValue].some((value) => value !== undefined)
}
