/**
 * What rules look at: any input, read once into views, with enums in upper case. Only the first items of overlong lists
 * get a view; the rules on counts check the true length.
 */
import type { IssuePath } from './issue.ts'
import type { Policy } from './policy.ts'
import { TextView } from './text.ts'

/** A JSON object of unknown shape. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Meta never accepts more items than these, so further views would only cost time. */
const maxViews = { components: 64, cards: 32, cardComponents: 16, buttons: 64 } as const

/** A component at the top level or of a card. */
export interface ComponentView {
  raw: JsonObject
  path: IssuePath
  /** Upper case; null if it is not a string. */
  type: string | null
  /** Of a header, upper case; null if it is not a string. */
  format: string | null
  text: TextView | null
  /** The index of the card with the component; null at the top level. */
  card: number | null
}

/** One button. */
export interface ButtonView {
  raw: JsonObject
  path: IssuePath
  /** Upper case; null if it is not a string or the button is not an object. */
  type: string | null
  label: TextView | null
  url: TextView | null
  index: number
  card: number | null
}

/** The buttons of one BUTTONS component. */
export interface ButtonGroup {
  component: ComponentView
  /** The path of the `buttons` array. */
  path: IssuePath
  /** True length of the array; null if it is not an array. */
  length: number | null
  buttons: readonly ButtonView[]
  card: number | null
}

/** One card of a carousel. */
export interface CardView {
  raw: JsonObject
  index: number
  path: IssuePath
  components: readonly ComponentView[]
  header: ComponentView | undefined
  body: ComponentView | undefined
  buttons: ButtonGroup | undefined
}

/** The template as rules see it. */
export interface Subject {
  template: JsonObject
  /** The organisation's own rules; null if there are none. */
  policy: Policy | null
  category: string | null
  parameterFormat: 'POSITIONAL' | 'NAMED'
  isAuthentication: boolean
  /** True for a clone from the Template Library, whose content is fixed. */
  isLibrary: boolean
  /** True length of `components`; null if it is not an array. */
  componentCount: number | null
  /** At the top level. */
  components: readonly ComponentView[]
  header: ComponentView | undefined
  body: ComponentView | undefined
  footer: ComponentView | undefined
  carousel: ComponentView | undefined
  offer: ComponentView | undefined
  callPermission: ComponentView | undefined
  /** At the top level and in all cards. */
  headers: readonly ComponentView[]
  bodies: readonly ComponentView[]
  footers: readonly ComponentView[]
  buttonGroups: readonly ButtonGroup[]
  buttons: readonly ButtonView[]
  /** The buttons of the first BUTTONS component at the top level. */
  topButtons: readonly ButtonView[]
  cards: readonly CardView[]
  /** True length of `cards`; null if it is not an array. */
  cardCount: number | null
  /** Everything that a recipient reads: headers, bodies, footers and labels, including those of cards. */
  texts: readonly TextView[]
  /** The result of `compute` for this subject, cached by function: several rules need the same results. */
  once<Result extends object>(compute: (subject: Subject) => Result): Result
}

/** The value if it is a JSON object, else null. */
export const asObject = (value: unknown): JsonObject | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null

const asArray = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? value : null)

/** Upper case of a string; null for anything else. */
export const upper = (value: unknown): string | null => (typeof value === 'string' ? value.toUpperCase() : null)

const empty: JsonObject = Object.freeze({})
const partOf: ReadonlyMap<string, 'header' | 'body' | 'footer'> = new Map([
  ['HEADER', 'header'],
  ['BODY', 'body'],
  ['FOOTER', 'footer'],
])

function viewComponent(value: unknown, path: IssuePath, card: number | null): ComponentView {
  const raw = asObject(value) ?? empty
  const type = upper(raw.type)
  const part = type === null ? undefined : partOf.get(type)
  const text = part !== undefined && typeof raw.text === 'string' ? raw.text : null
  return {
    raw,
    path,
    type,
    format: type === 'HEADER' ? upper(raw.format) : null,
    text: part === undefined || text === null ? null : new TextView(text, [...path, 'text'], part, card),
    card,
  }
}

function viewButton(value: unknown, path: IssuePath, index: number, card: number | null): ButtonView {
  const raw = asObject(value) ?? empty
  const type = upper(raw.type)
  const { text, url } = raw
  return {
    raw,
    path,
    type,
    label: typeof text === 'string' ? new TextView(text, [...path, 'text'], 'label', card) : null,
    url: typeof url === 'string' && type === 'URL' ? new TextView(url, [...path, 'url'], 'url', card) : null,
    index,
    card,
  }
}

function viewButtons(component: ComponentView): ButtonGroup {
  const path = [...component.path, 'buttons']
  const list = asArray(component.raw.buttons)
  const buttons = (list ?? [])
    .slice(0, maxViews.buttons)
    .map((button, index) => viewButton(button, [...path, index], index, component.card))
  return { component, path, length: list?.length ?? null, buttons, card: component.card }
}

const ofType = (components: readonly ComponentView[], type: string): ComponentView | undefined =>
  components.find((component) => component.type === type)

/** Collects the lists of the subject in one pass. */
class Collector {
  headers: ComponentView[] = []
  bodies: ComponentView[] = []
  footers: ComponentView[] = []
  buttonGroups: ButtonGroup[] = []
  buttons: ButtonView[] = []
  texts: TextView[] = []

  add(component: ComponentView): ButtonGroup | undefined {
    if (component.text !== null) this.texts.push(component.text)
    switch (component.type) {
      case 'HEADER':
        this.headers.push(component)
        return
      case 'BODY':
        this.bodies.push(component)
        return
      case 'FOOTER':
        this.footers.push(component)
        return
      case 'BUTTONS':
        return this.#addButtons(viewButtons(component))
    }
    return
  }

  #addButtons(group: ButtonGroup): ButtonGroup {
    this.buttonGroups.push(group)
    for (const button of group.buttons) {
      this.buttons.push(button)
      if (button.label !== null) this.texts.push(button.label)
    }
    return group
  }
}

function viewCard(value: unknown, path: IssuePath, index: number, collector: Collector): CardView {
  const raw = asObject(value) ?? empty
  const list = asArray(raw.components) ?? []
  const components: ComponentView[] = []
  let buttons: ButtonGroup | undefined
  for (let at = 0; at < list.length && at < maxViews.cardComponents; at++) {
    const component = viewComponent(list[at], [...path, 'components', at], index)
    components.push(component)
    const group = collector.add(component)
    buttons ??= group
  }
  return {
    raw,
    index,
    path,
    components,
    header: ofType(components, 'HEADER'),
    body: ofType(components, 'BODY'),
    buttons,
  }
}

function createOnce(): Subject['once'] {
  const results = new Map<unknown, unknown>()
  return function once<Result extends object>(this: Subject, compute: (subject: Subject) => Result): Result {
    const cached = results.get(compute)
    if (cached !== undefined) return cached as Result
    const result = compute(this)
    results.set(compute, result)
    return result
  }
}

/** Reads any value; parts of the wrong type count as absent. Never throws. */
export function toSubject(template: unknown, policy: Policy | null = null): Subject {
  const top = asObject(template) ?? empty
  const list = asArray(top.components)
  const collector = new Collector()
  const components: ComponentView[] = []
  let topButtons: readonly ButtonView[] | undefined
  for (let at = 0; list !== null && at < list.length && at < maxViews.components; at++) {
    const component = viewComponent(list[at], ['components', at], null)
    components.push(component)
    const group = collector.add(component)
    topButtons ??= group?.buttons
  }
  const carousel = ofType(components, 'CAROUSEL')
  const cardList = asArray(carousel?.raw.cards)
  const cardsPath = carousel === undefined ? [] : [...carousel.path, 'cards']
  const cards = (cardList ?? [])
    .slice(0, maxViews.cards)
    .map((card, index) => viewCard(card, [...cardsPath, index], index, collector))
  const category = upper(top.category)
  const { headers, bodies, footers, buttonGroups, buttons, texts } = collector
  return {
    template: top,
    policy,
    category,
    parameterFormat: upper(top.parameter_format) === 'NAMED' ? 'NAMED' : 'POSITIONAL',
    isAuthentication: category === 'AUTHENTICATION',
    isLibrary: top.library_template_name !== undefined && top.library_template_name !== null,
    componentCount: list?.length ?? null,
    components,
    header: ofType(components, 'HEADER'),
    body: ofType(components, 'BODY'),
    footer: ofType(components, 'FOOTER'),
    carousel,
    offer: ofType(components, 'LIMITED_TIME_OFFER'),
    callPermission: ofType(components, 'CALL_PERMISSION_REQUEST'),
    headers,
    bodies,
    footers,
    buttonGroups,
    buttons,
    topButtons: topButtons ?? [],
    cards,
    cardCount: cardList?.length ?? null,
    texts,
    once: createOnce(),
  }
}
