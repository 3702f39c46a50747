/** Helpers that most fixes share. They copy what they change, and return the same reference if nothing changes. */
import type { ComponentView, JsonObject, Subject } from './subject.ts'
import { asObject } from './subject.ts'

type ChangeComponent = (raw: JsonObject, view: ComponentView) => JsonObject

/** A copy of the array with `change` applied to each item; the same array if nothing changed. */
function mapIfChanged<Item>(items: readonly Item[], change: (item: Item, index: number) => Item): readonly Item[] {
  let copy: Item[] | undefined
  items.forEach((item, index) => {
    const changed = change(item, index)
    if (changed === item) return
    copy ??= [...items]
    copy[index] = changed
  })
  return copy ?? items
}

const withList = (object: JsonObject, property: string, list: readonly unknown[]): JsonObject =>
  list === object[property] ? object : { ...object, [property]: list }

function changeIn(
  owner: JsonObject,
  views: readonly ComponentView[],
  type: string,
  change: ChangeComponent,
): JsonObject {
  const list: unknown = owner.components
  if (!Array.isArray(list)) return owner
  const changed = mapIfChanged<unknown>(list, (item, index) => {
    const view = views[index]
    const raw = asObject(item)
    return view?.type === type && raw !== null ? change(raw, view) : item
  })
  return withList(owner, 'components', changed)
}

/** Changes every component of a type, including those of carousel cards. */
export function mapComponents(template: unknown, subject: Subject, type: string, change: ChangeComponent): unknown {
  const top = asObject(template)
  if (top === null || subject.components.length === 0) return template
  const own = changeIn(top, subject.components, type, change)
  if (subject.cards.length === 0) return own
  return changeIn(own, subject.components, 'CAROUSEL', (carousel, view) => {
    if (view !== subject.carousel || !Array.isArray(carousel.cards)) return carousel
    const cards = mapIfChanged<unknown>(carousel.cards, (item, index) => {
      const raw = asObject(item)
      const card = subject.cards[index]
      return raw === null || card === undefined ? item : changeIn(raw, card.components, type, change)
    })
    return withList(carousel, 'cards', cards)
  })
}

/** Changes every button, including those of carousel cards. `index` is the button's position in its component. */
export const mapButtons = (
  template: unknown,
  subject: Subject,
  change: (raw: JsonObject, index: number) => JsonObject,
): unknown =>
  mapComponents(template, subject, 'BUTTONS', (component) => {
    if (!Array.isArray(component.buttons)) return component
    const buttons = mapIfChanged<unknown>(component.buttons, (item, index) => {
      const raw = asObject(item)
      return raw === null ? item : change(raw, index)
    })
    return withList(component, 'buttons', buttons)
  })

/** Changes one text property; values that are not strings are kept. */
export function reshape(object: JsonObject, property: string, change: (text: string) => string): JsonObject {
  const text = object[property]
  if (typeof text !== 'string') return object
  const changed = change(text)
  return changed === text ? object : { ...object, [property]: changed }
}

/** Replaces line breaks and the white space around them with one space. */
export const collapseLines = (text: string): string =>
  /[\r\n]/.test(text)
    ? text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ')
    : text
