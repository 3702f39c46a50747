/**
 * Repairs for errors that have an obvious one: edits that we offer to the user and apply only after a yes. Pure.
 */
import { buttonsOf, type Draft, findComponent } from '../../template/draft.ts'
import type { ButtonInput, Edit } from '../../template/edit.ts'
import { limits } from '../../template/limits.ts'
import { findPlaceholders } from '../../template/placeholders.ts'
import type { Issue } from '../../validator/index.ts'

export interface Proposal {
  edits: Edit[]
  /** The new text or label, shown in quotes in the offer. */
  shown: string
}

const emoji =
  /\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f]?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*|[\u{1f1e6}-\u{1f1ff}]{2}/gu

const tidy = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.!?])/g, '$1')
    .trim()
const withoutEmoji = (text: string): string => tidy(text.replace(emoji, ''))
const withoutLineBreaks = (text: string): string =>
  tidy(text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)))
const withoutMarks = (text: string): string => tidy(text.replace(/[*_~`]/g, ''))

function withoutVariables(text: string): string {
  let rest = ''
  let from = 0
  for (const { start, end } of findPlaceholders(text)) {
    rest += text.slice(from, start)
    from = end
  }
  return tidy(rest + text.slice(from)).replace(/(?<![\s,:;-])[\s,:;-]+$/, '')
}

/** The text cut at a word boundary, at most `limit` code points. */
export function shortened(text: string, limit: number): string {
  const characters = [...text]
  if (characters.length <= limit) return text
  const cut = characters.slice(0, limit + 1).join('')
  const space = cut.lastIndexOf(' ')
  return (space > limit / 2 ? cut.slice(0, space) : characters.slice(0, limit).join('')).replace(
    /(?<![\s,;:.-])[\s,;:.-]+$/,
    '',
  )
}

type Repair = (text: string) => string

const headerRepairs: Record<string, Repair> = {
  'header-text-length': (text) => shortened(text, limits.headerTextLength),
  'header-text-no-emoji': withoutEmoji,
  'header-text-no-newline': withoutLineBreaks,
  'header-text-no-formatting': withoutMarks,
}
const footerRepairs: Record<string, Repair> = {
  'footer-text-length': (text) => shortened(text, limits.footerLength),
  'footer-no-emoji': withoutEmoji,
  'footer-no-newline': withoutLineBreaks,
  'footer-no-variable': withoutVariables,
  'var-footer-none': withoutVariables,
}
const labelRepairs: Record<string, Repair> = {
  'button-text-length': (text) => shortened(text, limits.buttonTextLength),
  'button-text-plain': (text) => withoutMarks(withoutEmoji(withoutVariables(withoutLineBreaks(text)))),
}

/** A repair for the first error in `issues` that has one; null when no error has. */
export function proposalFor(draft: Draft, issues: readonly Issue[]): Proposal | null {
  for (const issue of issues) {
    if (issue.severity !== 'error') continue
    const proposal = repairText(draft, issue) ?? repairButtons(draft, issue)
    if (proposal !== null) return proposal
  }
  return null
}

function repairText(draft: Draft, issue: Issue): Proposal | null {
  const header = findComponent(draft, 'HEADER')
  const footer = findComponent(draft, 'FOOTER')
  const [forHeader, forFooter] = [headerRepairs[issue.rule], footerRepairs[issue.rule]]
  if (forHeader && header?.text) {
    const text = forHeader(header.text)
    return isUsable(text, header.text) ? { shown: text, edits: [{ op: 'set_header', format: 'TEXT', text }] } : null
  }
  if (forFooter && footer?.text) {
    const text = forFooter(footer.text)
    return isUsable(text, footer.text) ? { shown: text, edits: [{ op: 'set_footer', text }] } : null
  }
  return null
}

const isUsable = (text: string, before: string): boolean => text !== '' && text !== before

/** Removes buttons beyond the number that Meta allows; shortens or cleans a label that Meta refuses. */
function repairButtons(draft: Draft, issue: Issue): Proposal | null {
  const buttons = buttonsOf(draft)
  const repair = labelRepairs[issue.rule]
  const index = issue.path.findLast((step) => typeof step === 'number')
  if (repair && typeof index === 'number') {
    const text = buttons[index]?.text
    if (text === undefined) return null
    const label = repair(text)
    return isUsable(label, text)
      ? { shown: label, edits: [{ op: 'change_button', index, button: { text: label } }] }
      : null
  }
  const allowed: Record<string, [type: string, max: number]> = {
    'url-count': ['URL', limits.urlButtons],
    'phone-count': ['PHONE_NUMBER', limits.phoneButtons],
    'copy-code-count': ['COPY_CODE', limits.copyCodeButtons],
  }
  const [type, max] = allowed[issue.rule] ?? ['', limits.buttons]
  if (type === '' && issue.rule !== 'buttons-total') return null
  const surplus: number[] = []
  let seen = 0
  buttons.forEach((button, position) => {
    if (type !== '' && button.type !== type) return
    seen += 1
    if (seen > max) surplus.push(position)
  })
  const remaining = buttons.filter((_, position) => !surplus.includes(position))
  if (surplus.length === 0) return null
  return {
    shown: remaining.map(labelOf).join(', '),
    edits: surplus.reverse().map((position): Edit => ({ op: 'remove_button', index: position })),
  }
}

const labelOf = (button: Pick<ButtonInput, 'type'> & { text?: string }): string => button.text ?? button.type
