/** What the automatic review thinks of a text: a few documented triggers, in place of Meta's models and people. */
import { asList, asObject, asText, type Json } from './json.ts'
import type { Move } from './review.ts'

const textIn = (components: readonly Json[]): string =>
  components
    .flatMap((component) => [
      asText(component.text),
      ...asList(component.buttons).map((button) => asText(asObject(button).text)),
      ...asList(component.cards).map((card) => textIn(asList(asObject(card).components).map(asObject))),
    ])
    .join('\n')

/** UTILITY with these words is approved as MARKETING. */
const promotion = /\d\s?% off|\bdiscount|\bcoupon|\bsale\b|\bspecial offer/i
/** Anything but AUTHENTICATION with these words is rejected. */
const code = /\bverification code|\bone-time (?:code|password)|\bpasscode/i

/** The category that a text belongs to. */
export function categoryOf(category: string, components: readonly Json[]): string {
  return category === 'UTILITY' && promotion.test(textIn(components)) ? 'MARKETING' : category
}

/** The verdict of the automatic review. */
export function judge({ category, components }: { category: string; components: readonly Json[] }): Move {
  const text = textIn(components)
  if (/\bcasino\b/i.test(text)) return { to: 'REJECTED', reason: 'ABUSIVE_CONTENT' }
  if (/\blottery\b/i.test(text)) return { to: 'REJECTED', reason: 'SCAM' }
  if (category !== 'AUTHENTICATION' && code.test(text)) return { to: 'REJECTED', reason: 'INCORRECT_CATEGORY' }
  if (/\}\}\s*\{\{/.test(text)) {
    return {
      to: 'REJECTED',
      reason: 'INVALID_FORMAT',
      rejection: {
        reason: 'The template has variables next to each other.',
        recommendation: 'Add words between the variables, so that people know what stands where.',
      },
    }
  }
  return { to: 'APPROVED' }
}
