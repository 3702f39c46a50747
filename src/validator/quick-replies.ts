/** Quick replies must form one block (rule reference 3.2); the other buttons may be in any order. */
import { mapComponents } from './repair.ts'
import { asObject, type ButtonView, type Subject, upper } from './subject.ts'

type WithType = Pick<ButtonView, 'type'>

/** True if quick replies and other buttons alternate. */
export function isInterleaved(buttons: readonly WithType[]): boolean {
  let changes = 0
  for (let index = 1; index < buttons.length; index++) {
    const before = buttons[index - 1]?.type === 'QUICK_REPLY'
    if (before !== (buttons[index]?.type === 'QUICK_REPLY')) changes++
  }
  // One block of quick replies at either end means a single change.
  return changes > 1
}

const isQuickReply = (button: unknown): boolean => upper(asObject(button)?.type) === 'QUICK_REPLY'

/** Moves all quick replies to the start if the first button is one, else to the end; the order is otherwise kept. */
export const groupQuickReplies = (template: unknown, subject: Subject): unknown =>
  mapComponents(template, subject, 'BUTTONS', (component) => {
    const list: unknown = component.buttons
    if (!Array.isArray(list)) return component
    const typed = list.map((button: unknown) => ({ type: isQuickReply(button) ? 'QUICK_REPLY' : null }))
    if (!isInterleaved(typed)) return component
    const quick = list.filter(isQuickReply)
    const others = list.filter((button: unknown) => !isQuickReply(button))
    const buttons = isQuickReply(list[0]) ? [...quick, ...others] : [...others, ...quick]
    return { ...component, buttons }
  })
