/** The sentences of the engine, with the same shape in every language. Arguments are ready to be shown. */
import type { ButtonType, Category, Draft, DraftOption, HeaderFormat } from '../../../template/draft.ts'
import type { MissingPart } from '../../contract.ts'
import type { Reason } from '../../edits/completion.ts'

export type Shortcut =
  | Category
  | 'write-for-me'
  | 'name-it'
  | 'finalize'
  | 'yes'
  | 'no'
  | 'add-button'
  | 'skip'
  | 'website-button'
  | 'quick-replies'
  | 'start-over'
  | 'in-spanish'
  | 'in-english'
  | 'warmer'
  | 'undo'
  | 'add-unused'
  | 'add-opt-out'
  | 'for-orders'
  | 'for-appointments'
  | 'for-sales'

export type RemovablePart =
  | 'category'
  | 'language'
  | 'name'
  | 'header'
  | 'body'
  | 'footer'
  | 'carousel'
  | 'limited_time_offer'
  | 'call_permission_request'

export interface Phrases {
  /** Code of the language these phrases are in, for example `es`. */
  language: string
  /** What stands between a title and its value. */
  colon: string
  changed: {
    /** Facts only, one sentence each: "Category: Utility." */
    category: (to: string) => string
    language: (to: string) => string
    name: (to: string) => string
    renamed: (to: string, from: string) => string
    headerText: (text: string) => string
    headerMedia: (format: HeaderFormat) => string
    body: (text: string) => string
    bodyByAssistant: (text: string) => string
    footer: (text: string) => string
    removed: (part: RemovablePart) => string
    buttonAdded: (label: string) => string
    buttonChanged: (before: string, label: string) => string
    buttonRemoved: (label: string) => string
    buttonsReordered: string
    samples: (list: string) => string
    samplesByAssistant: (list: string) => string
    /** A gap in the numbers was closed; `list`: `{{3}} → {{2}}`. */
    renumbered: (list: string) => string
    authentication: (security: boolean, minutes: number | undefined) => string
    part: (part: 'carousel' | 'limited_time_offer' | 'call_permission_request') => string
    /** Something other than the text of a part, such as the form that a button opens. */
    details: (part: 'header' | 'body' | 'footer' | 'buttons') => string
    /** What each option now means, in plain words. An option that is not set means WhatsApp's default. */
    options: Record<DraftOption, (draft: Draft) => string>
    everything: string
    undone: string
    redone: string
    restored: (part: string) => string
  }
  refused: {
    authenticationFixed: string
    /** `near`: the languages that WhatsApp has instead, `Norwegian, Danish`; '' where none is near. */
    unknownLanguage: (asked: string, near: string) => string
    noValidName: string
    /** What the assistant proposed breaks a rule. */
    breaksRules: (why: string) => string
    /** More than a template may hold (`template/size.ts`). */
    tooLarge: string
    nothingToUndo: string
    nothingToRedo: string
    nothingToRestore: (part: string) => string
    nothingChanged: string
  }
  /** `again` is 0 the first time, then 1, 2 …; the wording varies so that no question is repeated in the same words. */
  ask: {
    /** Nothing is known yet: what the message is for, or its text. */
    purpose: (again: number) => string
    part: Record<MissingPart, (again: number) => string>
    categoryGuess: (category: Category, again: number) => string
    /** The file of the header is missing, and nothing else is wrong. */
    file: (again: number) => string
    fix: (again: number) => string
    fixWith: (proposal: string, again: number) => string
    confirm: (again: number) => string
    /** They want it final, with a change whose words they have not seen. */
    lookFirst: string
    startOver: string
    forget: string
  }
  /** What a header shows, by its format: "a video". */
  media: Readonly<Record<string, string>>
  summary: {
    title: string
    invented: (parts: string) => string
    category: string
    language: string
    name: string
    header: string
    body: string
    footer: string
    buttons: string
    samples: string
    card: string
    limitedTimeOffer: string
    preset: (security: boolean, minutes: number | undefined) => string
  }
  /** Why the assistant chose something. */
  why: Record<Reason | 'suggested', string>
  /** `list`: `category marketing, language English (US) · en_US, name spring_sale`. */
  assumed: (list: string) => string
  /** `list`: the words, each in quotation marks. */
  unused: (list: string) => string
  /** Follows `unused` and names the shortcut `add-unused`. */
  canBeAdded: string
  /** Asks about such words before the template becomes final; they can be added as sentences, or only told again. */
  openWords: (list: string, canBeAdded: boolean) => string
  /** The first to the fourth of several alternatives, in the ways that people say it. */
  ordinals: readonly (readonly string[])[]
  /** What people say who leave a choice to us. */
  anyOption: readonly string[]
  /** The question while options are on the table and there is no text yet. */
  whichOption: string
  /** The title above the parts that the model proposes. */
  offered: string
  /** Asks for a yes to what the model proposes to do, where its own words ask for none. */
  offerQuestion: string
  /** The question while the model's alternatives are on the table. */
  pickOption: string
  /** Follow a reply of the model that claims otherwise. */
  notFinal: string
  notSent: string
  final: (name: string) => string
  /** What can be done with a final template. */
  next: string
  stillFinal: string
  notYet: (parts: string) => string
  warning: (message: string) => string
  /** Follows the warning that a marketing template has no way to stop it, and names the shortcut `add-opt-out`. */
  offersOptOut: (line: string) => string
  parts: Record<MissingPart, string>
  categories: Record<Category, string>
  buttonTypes: Partial<Record<ButtonType, string>>
  hello: string
  notUnderstood: (again: number) => string
  cancelled: string
  /** The user told us something that changes nothing in the draft yet. */
  noted: (again: number) => string
  forgotten: string
  overBudget: string
  repeatIntro: string
  shortcuts: Record<Shortcut, string>
}

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** `10 minutes`, `1 day`: seconds in the largest unit that needs no fraction. */
export function duration(locale: string, seconds: number): string {
  const [unit, size] = units.find(([, length]) => seconds % length === 0) ?? ['second', 1]
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(seconds / size)
}

/** The wording for the n-th repetition, starting over after the last. */
export const nth = (again: number, ...wordings: string[]): string => wordings[again % wordings.length] ?? ''
