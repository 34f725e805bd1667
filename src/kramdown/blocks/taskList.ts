import { type Element, setAttribute } from '../element'

const UNCHECKED = '<input type="checkbox" class="task-list-item-checkbox" disabled="disabled" />'
const CHECKED = '<input type="checkbox" class="task-list-item-checkbox" disabled="disabled" checked="checked" />'

/**
 * Turns `[ ]` and `[x]` at the start of items into checkboxes, as in GFM. The first such item and all items after it
 * get the class `task-list-item`.
 */
export function markTasks(list: Element): void {
  let isTaskList = false
  for (const item of list.children) {
    const first = item.children[0]
    const text = first?.type === 'p' ? first.children[0] : undefined
    if (text === undefined) continue
    const marked = text.value
      .replace(/^[ \t\r\n\f\v]*\[ \][ \t\r\n\f\v]+/, UNCHECKED)
      .replace(/^[ \t\r\n\f\v]*\[x\][ \t\r\n\f\v]+/i, CHECKED)
    isTaskList ||= marked !== text.value
    text.value = marked
    if (isTaskList) setAttribute(item, 'class', 'task-list-item')
  }
  if (isTaskList) setAttribute(list, 'class', 'task-list')
}
