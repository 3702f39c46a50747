/** Whether a message itself names a setting or bears out an edit, so that nobody has to take a model's word for it. Pure. */
import type { Edit } from '../../template/edit.ts'
import { sameJson } from '../../template/same-json.ts'
import { folded } from '../state/options.ts'
import { namesCategory } from './explicit.ts'
import { isVerbatimIn } from './verbatim.ts'

/** Those in which people write to us; a language is named in one of them, or by its code. */
const namers = ['en', 'es', 'pt', 'hi', 'hi-Latn', 'id', 'de', 'fr', 'it', 'ar', 'tr', 'ru'].map(
  (locale) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }),
)
const knownNames = new Map<string, readonly string[]>()

/** Names of a language, with its code; regions are not asked for. */
function namesOf(code: string): readonly string[] {
  const known = knownNames.get(code)
  if (known !== undefined) return known
  const [base = code] = code.split(/[-_]/)
  const ownNamer = new Intl.DisplayNames([base], { type: 'language', fallback: 'none' })
  const names = [...namers, ownNamer].map((namer) => namer.of(base)).filter((name) => name !== undefined)
  // A bare code such as `de` is a word of some language; one with a region is not.
  const codes = base === code ? [] : [code]
  const found = [...new Set([...names, ...codes].map((name) => withoutAccents(folded(name))))]
  if (knownNames.size < mostKnown) knownNames.set(code, found)
  return found
}

/** More languages than WhatsApp has. */
const mostKnown = 200

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

function namesLanguage(message: string, code: string): boolean {
  const words = ` ${withoutAccents(folded(message))} `
  try {
    return namesOf(code).some((name) => words.includes(` ${name}`))
  } catch {
    // Not the code of a language: then the message has it as it is, or not at all.
    return message.includes(code)
  }
}

/** True if the message names the setting that the edit sets; for other edits false. */
export function namesSetting(edit: Edit, message: string): boolean {
  if (edit.op === 'set_category') return namesCategory(message, edit.category)
  if (edit.op === 'set_language') return namesLanguage(message, edit.language)
  // A name made of words of the message is still a proposal; only the name itself is said.
  return edit.op === 'set_name' && message.toLowerCase().includes(edit.name)
}

const spaced = (name: string): string => folded(name.replaceAll('_', ' '))

const digits = (text: string): string => text.replace(/\D/g, '')

type GivenButton = Extract<Edit, { op: 'add_button' | 'change_button' }>['button']

function saysButton({ type: _, phone_number, ...words }: GivenButton, message: string): boolean {
  const hasNumber = phone_number == null || digits(message).includes(digits(phone_number))
  return hasNumber && Object.values(words).every((value) => value == null || isVerbatimIn(String(value), message))
}

/** True if the message has all words that the edit brings, to the letter; false for an edit without words. */
function saysWords(edit: Edit, message: string): boolean {
  switch (edit.op) {
    case 'set_body':
    case 'set_footer':
      return isVerbatimIn(edit.text, message)
    case 'set_header':
      return edit.handle == null && edit.text != null && isVerbatimIn(edit.text, message)
    case 'set_name':
      return spaced(message).includes(spaced(edit.name))
    case 'set_examples':
      return edit.examples.every(({ example }) => isVerbatimIn(example, message))
    case 'set_buttons':
      return edit.buttons.every((button) => saysButton(button, message))
    case 'add_button':
    case 'change_button':
      return saysButton(edit.button, message)
    default:
      return false
  }
}

/** An edit without what it does not set. */
const given = (edit: Edit): unknown => JSON.parse(JSON.stringify(edit, (_key, value: unknown) => value ?? undefined))

/** True if the message says what the edit does: in its own words, or as our own reader (`heard`) has read them. */
export const isBorneOut = (edit: Edit, message: string, heard: readonly Edit[]): boolean =>
  namesSetting(edit, message) || saysWords(edit, message) || heard.some((other) => sameJson(given(other), given(edit)))
