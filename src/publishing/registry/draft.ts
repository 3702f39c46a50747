/** A template of the registry as a draft that can be changed. Pure. */

import { appError } from '../../errors.ts'
import { isRecord } from '../../meta/index.ts'
import type { TemplateRecord } from '../../repositories/types.ts'
import { type Component, categories, componentOrder, type Draft, parameterFormats } from '../../template/draft.ts'
import { draftSchema } from '../../template/draft-schema.ts'

type Json = Readonly<Record<string, unknown>>

const isLink = (value: unknown): boolean => typeof value === 'string' && /^https?:/i.test(value)

/** Meta shows the sample of a file as a link that expires and cannot be sent back. */
function withoutLinks(component: Json): Json {
  const { example } = component
  const cards = Array.isArray(component.cards) ? { cards: component.cards.map(cardOf) } : {}
  if (!isRecord(example) || !Array.isArray(example.header_handle) || !example.header_handle.some(isLink))
    return { ...component, ...cards }
  const { header_handle: _, ...rest } = example
  const { example: __, ...bare } = component
  return { ...bare, ...cards, ...(Object.keys(rest).length > 0 && { example: rest }) }
}

const cardOf = (card: unknown): unknown =>
  isRecord(card) && Array.isArray(card.components)
    ? { ...card, components: card.components.filter(isRecord).map(withoutLinks) }
    : card

const known: readonly string[] = componentOrder.map((type) => type.toUpperCase())

/** With the words for types that the API has in other cases in some answers. */
function componentOf(component: Json): Json | null {
  const at = known.indexOf(String(component.type).toUpperCase())
  const type = componentOrder[at]
  if (type === undefined) return null
  const format = typeof component.format === 'string' ? { format: component.format.toUpperCase() } : {}
  return withoutLinks({ ...component, type, ...format })
}

const oneOf = <Word extends string>(words: readonly Word[], value: string | null): Word | undefined =>
  words.find((word) => word === value?.toUpperCase())

/** null: it has parts that no draft can have. */
export function draftOf({ name, language, category, parameterFormat, components }: TemplateRecord): Draft | null {
  const kind = oneOf(categories, category)
  const format = oneOf(parameterFormats, parameterFormat)
  const parts = components.map(componentOf)
  if (parts.includes(null)) return null
  const draft = {
    ...{ name, language },
    ...(kind && { category: kind }),
    ...(format === 'NAMED' && { parameter_format: format }),
    components: parts as unknown as Component[],
  }
  return draftSchema.safeParse(draft).success ? draft : null
}

/** @throws AppError TEMPLATE_UNREADABLE */
export function editable(template: TemplateRecord): Draft {
  const draft = draftOf(template)
  if (draft === null) throw appError('TEMPLATE_UNREADABLE', { detail: 'It has parts that cannot be written here.' })
  return draft
}
