/** Quick replies form one block (rule reference 3.2); the order inside the other group is free. */
import { mapComponents } from './repair.ts'
import { asObject, type ButtonView, type Subject, upper } from './subject.ts'

type Typed = Pick<ButtonView, 'type'>

/** More than one change between quick replies and others. */
export function isInterleaved(buttons: readonly Typed[]): boolean {
  let changes = 0
  for (let index = 1; index < buttons.length; index++) {
    const before = buttons[index - 1]?.type === 'QUICK_REPLY'
    if (before !== (buttons[index]?.type === 'QUICK_REPLY')) changes++
  }
  // Quick replies in one block at either end mean one change.
  return changes > 1
}

const isQuickReply = (button: unknown): boolean => upper(asObject(button)?.type) === 'QUICK_REPLY'

/** Gathers the quick replies where the first button's kind stands: first or last. Otherwise the order stays. */
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
