/**
 * What rules look at: the template read once into views, enums in upper case, whatever the input was. Only the first
 * pieces of overlong lists get a view; the rules on counts refuse such lists by their true length.
 */
import type { IssuePath } from './issue.ts'
import type { Policy } from './policy.ts'
import { TextView } from './text.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/** More than these are never accepted, so views past them would only cost time. */
const viewed = { components: 64, cards: 32, cardComponents: 16, buttons: 64 } as const

export interface ComponentView {
  raw: JsonObject
  path: IssuePath
  /** Upper case; null when it is not a string. */
  type: string | null
  /** Of a header, upper case; null when it is not a string. */
  format: string | null
  text: TextView | null
  /** The card that holds the component; null for the top level. */
  card: number | null
}

export interface ButtonView {
  raw: JsonObject
  path: IssuePath
  /** Upper case; null when it is not a string or the button is no object. */
  type: string | null
  label: TextView | null
  url: TextView | null
  index: number
  card: number | null
}

/** The buttons of one BUTTONS component. */
export interface ButtonGroup {
  component: ComponentView
  /** Of the `buttons` array. */
  path: IssuePath
  /** True length of the array; null when it is none. */
  length: number | null
  buttons: readonly ButtonView[]
  card: number | null
}

export interface CardView {
  raw: JsonObject
  index: number
  path: IssuePath
  components: readonly ComponentView[]
  header: ComponentView | undefined
  body: ComponentView | undefined
  buttons: ButtonGroup | undefined
}

export interface Subject {
  template: JsonObject
  /** The organisation's own rules; null when there are none. */
  policy: Policy | null
  category: string | null
  parameterFormat: 'POSITIONAL' | 'NAMED'
  isAuthentication: boolean
  /** A clone of the Template Library: its content is fixed. */
  isLibrary: boolean
  /** True length of `components`; null when it is no array. */
  componentCount: number | null
  /** Of the top level. */
  components: readonly ComponentView[]
  header: ComponentView | undefined
  body: ComponentView | undefined
  footer: ComponentView | undefined
  carousel: ComponentView | undefined
  offer: ComponentView | undefined
  callPermission: ComponentView | undefined
  /** Of the top level and of all cards. */
  headers: readonly ComponentView[]
  bodies: readonly ComponentView[]
  footers: readonly ComponentView[]
  buttonGroups: readonly ButtonGroup[]
  buttons: readonly ButtonView[]
  /** Of the first BUTTONS component at the top level. */
  topButtons: readonly ButtonView[]
  cards: readonly CardView[]
  /** True length of `cards`; null when it is no array. */
  cardCount: number | null
  /** Everything a recipient reads: headers, bodies, footers and labels, cards included. */
  texts: readonly TextView[]
  /** What several rules ask: worked out at the first asking, and kept as long as the subject is. */
  once<Answer extends object>(workOut: (subject: Subject) => Answer): Answer
}

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
    .slice(0, viewed.buttons)
    .map((button, index) => viewButton(button, [...path, index], index, component.card))
  return { component, path, length: list?.length ?? null, buttons, card: component.card }
}

const ofType = (components: readonly ComponentView[], type: string): ComponentView | undefined =>
  components.find((component) => component.type === type)

/** Everything of the template that rules ask for, gathered in one walk. */
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
  for (let at = 0; at < list.length && at < viewed.cardComponents; at++) {
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

function onceEach(): Subject['once'] {
  const answers = new Map<unknown, unknown>()
  return function once<Answer extends object>(this: Subject, workOut: (subject: Subject) => Answer): Answer {
    const known = answers.get(workOut)
    if (known !== undefined) return known as Answer
    const answer = workOut(this)
    answers.set(workOut, answer)
    return answer
  }
}

/** Reads any value at all; what is not as it should be reads as absent. Never throws. */
export function toSubject(template: unknown, policy: Policy | null = null): Subject {
  const top = asObject(template) ?? empty
  const list = asArray(top.components)
  const collector = new Collector()
  const components: ComponentView[] = []
  let topButtons: readonly ButtonView[] | undefined
  for (let at = 0; list !== null && at < list.length && at < viewed.components; at++) {
    const component = viewComponent(list[at], ['components', at], null)
    components.push(component)
    const group = collector.add(component)
    topButtons ??= group?.buttons
  }
  const carousel = ofType(components, 'CAROUSEL')
  const cardList = asArray(carousel?.raw.cards)
  const cardsPath = carousel === undefined ? [] : [...carousel.path, 'cards']
  const cards = (cardList ?? [])
    .slice(0, viewed.cards)
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
    once: onceEach(),
  }
}
