/** The buttons of a proposal: those whose slot was filled with something that a button can hold. */

import type { Button } from '../template/draft.ts'
import { limits } from '../template/limits.ts'
import { toUrl } from '../template/to-url.ts'
import type { BlueprintButton } from './blueprint.ts'
import type { Facts } from './filling.ts'
import { tidyFact } from './fit.ts'
import type { GalleryLanguage } from './languages.ts'

/** The button, and the slot that it uses; null if the slot has no usable fact. */
export function buttonFor(
  button: BlueprintButton,
  facts: Facts,
  language: GalleryLanguage,
): { button: Button; slot: string | null } | null {
  if (button.type === 'QUICK_REPLY') return { button: { type: button.type, text: button.label[language] }, slot: null }
  const fact = Object.hasOwn(facts, button.slot) ? tidyFact(facts[button.slot]) : ''
  const content = contentOf(button, fact, language)
  return content === null ? null : { button: content, slot: button.slot }
}

function contentOf(
  button: Exclude<BlueprintButton, { type: 'QUICK_REPLY' }>,
  fact: string,
  language: GalleryLanguage,
): Button | null {
  if (button.type === 'COPY_CODE') return isCode(fact) ? { type: 'COPY_CODE', example: fact } : null
  const text = button.label[language]
  if (button.type === 'URL') {
    const url = addressOf(fact)
    return url === null ? null : { type: 'URL', text, url }
  }
  const phone_number = fact.replace(/[^\d+]/g, '')
  return isPhoneNumber(phone_number) ? { type: 'PHONE_NUMBER', text, phone_number } : null
}

const isCode = (fact: string): boolean => /^[A-Za-z0-9]+$/.test(fact) && fact.length <= limits.copyCodeLength

const isPhoneNumber = (number: string): boolean =>
  /^\+?\d+$/.test(number) && number.length >= limits.phoneNumberDigits && number.length <= limits.phoneNumberLength

/** An address with its scheme; null for words that are no address. */
function addressOf(fact: string): string | null {
  const address = /^https?:\/\//i.test(fact) ? fact : `https://${fact}`
  const isWeb =
    toUrl(address) !== null && /^[^\s/?#]+\.[^\s/?#.]+(?:[/?#]\S*)?$/.test(address.replace(/^https?:\/\//i, ''))
  return isWeb ? address : null
}
