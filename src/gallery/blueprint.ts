/** The format of the gallery's data: one blueprint for each purpose that businesses send messages for. */

import type { SlotKind } from './kinds.ts'
import type { ByLanguage, GalleryLanguage } from './languages.ts'

export const industries = [
  'retail',
  'e_commerce',
  'restaurant',
  'healthcare',
  'beauty',
  'fitness',
  'education',
  'finance',
  'insurance',
  'real_estate',
  'travel',
  'automotive',
  'logistics',
  'events',
  'nonprofit',
  'home_services',
  'professional_services',
  'software',
  'telecom',
  'recruiting',
] as const
export type Industry = (typeof industries)[number]

/** The tones of a text; `playful` exists only in marketing. */
export const tones = ['plain', 'warm', 'playful'] as const
export type Tone = (typeof tones)[number]

/** A gap in a text. */
export interface Slot {
  kind: SlotKind
  /** `message`: the same for everybody who gets the message. `customer`: different for each, so a variable. */
  per: 'message' | 'customer'
  /** The message is pointless without it: it is asked for, and a sample takes its place until then. Only for `message`. */
  required?: true
  /** In a group, yet there unless the person said which things vary. Only for `customer`. */
  usual?: true
  /** Words of a message that fill the slot if nothing else does, separated by `|`. */
  topics?: ByLanguage<string>
  /** Replaces the sample of the kind where that does not fit the text. */
  sample?: ByLanguage<string>
}

/** Labels have at most 25 characters. A link, call or code button is there only if its slot was filled. */
export type BlueprintButton =
  | { type: 'QUICK_REPLY'; label: ByLanguage<string> }
  | { type: 'URL' | 'PHONE_NUMBER'; label: ByLanguage<string>; slot: string }
  | { type: 'COPY_CODE'; slot: string }

interface Common {
  /** Snake case, and the name of the file in kebab case. */
  id: string
  /** The name that a template of this purpose gets unless the person gives another. */
  name: string
  industries: readonly Industry[]
  /** A short label for cards and options: at most 24 characters. */
  titles: ByLanguage<string>
  /** What people say who need this message; phrases are separated by `|`. */
  purposes: ByLanguage<string>
  /** Phrases that show that another purpose is meant, in any language. */
  not?: readonly string[]
  slots: Readonly<Record<string, Slot>>
}

interface Written extends Common {
  /** At most 60 characters; left out if it renders empty. */
  header?: ByLanguage<string>
  /** At most 60 characters. Marketing has the opt-out line of its language unless the blueprint has a footer. */
  footer?: ByLanguage<string>
  buttons?: readonly BlueprintButton[]
}

export interface MarketingBlueprint extends Written {
  category: 'MARKETING'
  texts: ByLanguage<Readonly<Record<Tone, string>>>
}

export interface UtilityBlueprint extends Written {
  category: 'UTILITY'
  texts: ByLanguage<Readonly<Record<Exclude<Tone, 'playful'>, string>>>
}

/** Meta presets all words; `slots` may have a `duration`: the minutes after which the code expires. */
export interface AuthenticationBlueprint extends Common {
  category: 'AUTHENTICATION'
}

/** `{slot}` is a gap; `[…]` is left out unless all of its gaps are filled; `[a|b]` is the first of both that can be filled. */
export type Blueprint = MarketingBlueprint | UtilityBlueprint | AuthenticationBlueprint

/** The phrases that a purpose is known by in a language, its title first. */
export const phrasesOf = ({ titles, purposes }: Blueprint, language: GalleryLanguage): string[] => [
  titles[language],
  ...purposes[language].split('|'),
]

/** The tones that a blueprint's texts are written in; authentication has one text, Meta's. */
export function tonesOf({ category }: Blueprint): readonly Tone[] {
  if (category === 'AUTHENTICATION') return ['plain']
  return category === 'UTILITY' ? ['plain', 'warm'] : tones
}
