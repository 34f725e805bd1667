import { workspace, type TextDocument } from 'vscode'
import { idioms, type Idiom } from '../../captions/template'
import type { CaptionSettings } from '../../illustrate/idiomOfBlog'

/** How captions are to be written in a document. */
export function captionSettings(document: TextDocument): CaptionSettings {
  const settings = workspace.getConfiguration('jekyllPosts.caption', document)
  const idiom = settings.get<string>('idiom')
  return {
    idiom: idioms.includes(idiom as Idiom) ? (idiom as Idiom) : 'auto',
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
