/** Samples for the variables of carousel cards, which only a `set_carousel` edit can set. */
import { type Button, type Card, type Draft, findComponent } from './draft.ts'
import type { ButtonInput, CardInput, Edit } from './edit.ts'
import { sampleFor, variablesIn } from './examples.ts'
import { findPlaceholders, sampleOrder } from './placeholders.ts'
import { samplesOfBody } from './samples.ts'

function toButtonInput(button: Button, language: string | undefined): ButtonInput {
  const { type, text, url, phone_number, flow_id, flow_name, flow_action, navigate_screen, ttl_minutes } = button
  const current = typeof button.example === 'string' ? button.example : button.example?.[0]
  const [variable] = findPlaceholders(url ?? '')
  const suggested = variable && sampleFor(url?.slice(0, variable.start) ?? '', variable.name, language)
  const example = current ?? suggested
  return { type, text, url, phone_number, example, flow_id, flow_name, flow_action, navigate_screen, ttl_minutes }
}

function toCardInput(card: Card, language: string | undefined): CardInput | null {
  const header = findComponent(card, 'HEADER')
  const format = header?.format
  if (format !== 'IMAGE' && format !== 'VIDEO' && format !== 'PRODUCT') return null
  const body = findComponent(card, 'BODY')
  const variables = new Map(variablesIn(body?.text ?? '', samplesOfBody(body)).map((words) => [words.name, words]))
  return {
    header_format: format,
    handle: header?.example?.header_handle?.[0],
    body: body?.text,
    examples: sampleOrder(body?.text ?? '').flatMap((name) => {
      const words = variables.get(name)
      return words === undefined ? [] : [words.example ?? sampleFor(words.before, name, language, words.after)]
    }),
    buttons: (findComponent(card, 'BUTTONS')?.buttons ?? []).map((button) => toButtonInput(button, language)),
  }
}

/** The cards as an edit sets them, each variable with a sample; null without a carousel, or if an edit cannot express one of the cards. */
export function cardInputsOf(draft: Draft): CardInput[] | null {
  const inputs = findComponent(draft, 'CAROUSEL')?.cards.map((card) => toCardInput(card, draft.language)) ?? []
  const cards = inputs.filter((input) => input !== null)
  return cards.length === 0 || cards.length < inputs.length ? null : cards
}

/**
 * The edit that gives every variable of the cards a sample and keeps existing ones. Null if there is no carousel, or if the
 * edit cannot express one of the cards. If no sample is missing, applying the edit changes nothing.
 */
export function cardSamplesEdit(draft: Draft): Edit | null {
  const cards = cardInputsOf(draft)
  return cards === null ? null : { op: 'set_carousel', cards }
}
