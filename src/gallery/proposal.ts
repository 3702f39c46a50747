/** A complete template from a blueprint. Pure and total. */
import { type Component, type Draft, emptyDraft } from '../template/draft.ts'
import { limits } from '../template/limits.ts'
import { optOutLines } from '../template/opt-out.ts'
import { authenticationWords } from '../template/preview/authentication-words.ts'
import { bodyWording, textHeader } from '../template/samples.ts'
import type { AuthenticationBlueprint, Blueprint, MarketingBlueprint, Tone, UtilityBlueprint } from './blueprint.ts'
import { tonesOf } from './blueprint.ts'
import { buttonFor } from './buttons.ts'
import { type FillOptions, fillingsOf } from './filling.ts'
import { tidyFact } from './fit.ts'
import { type GalleryLanguage, templateLanguageOf } from './languages.ts'
import { type Rendered, render, type Variable } from './render.ts'
import { type Line, withTail } from './tail.ts'

export interface ProposalOptions extends FillOptions {
  /** `plain` if absent, or if the blueprint does not have that tone. */
  tone?: Tone | undefined
  /** The template's language if it is more exact than the gallery's, such as `es_MX`. */
  languageCode?: string | undefined
  /** What differs per customer and is no slot of the blueprint. */
  lines?: readonly Line[] | undefined
}

/** A text of a blueprint, and the template around it. */
export interface Proposal extends Rendered {
  draft: Draft & { components: Component[] }
  tone: Tone
}

/** The template of a blueprint with the facts filled in. It breaks no rule of Meta's unless a fact does. */
export function proposal(blueprint: Blueprint, options: ProposalOptions): Proposal {
  const language = options.languageCode ?? templateLanguageOf(options.language)
  const draft = { ...emptyDraft(), name: blueprint.name, language }
  return blueprint.category === 'AUTHENTICATION'
    ? authentication({ ...draft, category: blueprint.category }, blueprint, options)
    : written({ ...draft, category: blueprint.category }, blueprint, options)
}

function written(draft: Draft, blueprint: MarketingBlueprint | UtilityBlueprint, options: ProposalOptions): Proposal {
  const { language } = options
  const tone = tonesOf(blueprint).find((one) => one === options.tone) ?? 'plain'
  const fillings = fillingsOf(blueprint, options)
  const wording = textOf(blueprint, language, tone)
  const own = render(wording, fillings, language)
  const header = render(blueprint.header?.[language] ?? '', fillings, language)
  const footer = blueprint.footer?.[language] ?? (blueprint.category === 'MARKETING' ? optOutLines[language] : '')
  const buttons = (blueprint.buttons ?? []).flatMap((button) => buttonFor(button, options.facts ?? {}, language) ?? [])
  const hasHeader = header.text !== '' && header.text.length <= limits.headerTextLength
  const told = [...own.used, ...(hasHeader ? header.used : []), ...buttons.flatMap(({ slot }) => slot ?? [])]
  // What a lively text of marketing leaves out it leaves out on purpose.
  const kept = Object.keys(blueprint.slots).filter((slot) => blueprint.category === 'MARKETING' && slot !== 'business')
  const shown = [...told, ...own.variables.map(({ slot }) => slot), ...kept]
  const { facts = {}, varying = [], lines = [] } = options
  const tail = withTail(wording, { facts, varying, lines, language }, shown)
  const body = render(tail.wording, new Map([...fillings, ...tail.fillings]), language)
  const used = [...told, ...body.used.flatMap((name) => tail.slots.get(name) ?? [])]
  const components: Component[] = [
    ...(hasHeader ? [textHeader(header.text, samplesOf(header.variables))] : []),
    { type: 'BODY', ...bodyWording(body.text, samplesOf(body.variables)) },
    ...(footer === '' ? [] : [{ type: 'FOOTER' as const, text: footer }]),
    ...(buttons.length === 0 ? [] : [{ type: 'BUTTONS' as const, buttons: buttons.map(({ button }) => button) }]),
  ]
  const variables = body.variables.map(({ slot, sample }) => ({ slot: tail.slots.get(slot) ?? slot, sample }))
  return { ...body, variables, used: [...new Set(used)], tone, draft: { ...draft, components } }
}

/** The text of a blueprint in one tone, with its gaps. */
function textOf({ texts }: MarketingBlueprint | UtilityBlueprint, language: GalleryLanguage, tone: Tone): string {
  const byTone: Partial<Record<Tone, string>> = texts[language]
  return byTone[tone] ?? texts[language].plain
}

const samplesOf = (variables: readonly Variable[]): Map<string, string> =>
  new Map(variables.map(({ sample }, at) => [String(at + 1), sample]))

/** Meta's own words, with the options that a template can set. */
function authentication(draft: Draft, { slots }: AuthenticationBlueprint, options: ProposalOptions): Proposal {
  const name = Object.keys(slots).find((slot) => slots[slot]?.kind === 'duration')
  const given = name === undefined ? null : minutesIn(options.facts?.[name])
  const minutes = given ?? limits.codeExpirationDefault
  const words = authenticationWords(draft.language ?? '')
  return {
    text: `${words.code} ${words.advice}`,
    variables: [],
    missing: [],
    used: name !== undefined && given !== null ? [name] : [],
    tone: 'plain',
    draft: {
      ...draft,
      components: [
        { type: 'BODY', add_security_recommendation: true },
        { type: 'FOOTER', code_expiration_minutes: minutes },
        { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
      ],
    },
  }
}

/** The only number of the words, if it is a number of minutes that Meta allows. */
function minutesIn(fact: unknown): number | null {
  const numbers = typeof fact === 'string' ? (tidyFact(fact).match(/\d+/g) ?? []) : []
  const minutes = numbers.length === 1 ? Number(numbers[0]) : 0
  return minutes >= limits.codeExpirationMin && minutes <= limits.codeExpirationMax ? minutes : null
}
