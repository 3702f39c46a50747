/** Texts of templates: variables, emoji, lengths, samples. From Meta's pages, not from the product's validator. */
import { asList, asObject, asText, type Json, lengthOf } from '../json.ts'
import { demand } from '../refusal.ts'

export type Style = 'POSITIONAL' | 'NAMED'

const tokens = /\{\{([^{}]*)\}\}/g
// Put together here, because the compiler does not know the flag for this target.
const unicodeSets = 'gv'
const emoji = new RegExp('\\p{RGI_Emoji}', unicodeSets)

export const emojiIn = (text: string): number => text.match(emoji)?.length ?? 0

/** The variables in order of appearance, repeats included. */
export function variablesIn(text: string, style: Style, subcode?: number): string[] {
  const names = [...text.matchAll(tokens)].map(([, name]) => name ?? '')
  const rest = text.replaceAll(tokens, '')
  demand(!/\{\{|\}\}|\{\d+\}/.test(rest), 'A variable has the wrong number of braces', subcode)
  for (const name of names) {
    if (style === 'POSITIONAL') demand(/^[1-9]\d*$/.test(name), `{{${name}}} is not a positional variable`, subcode)
    else demand(/^(?=.*[a-z_])[a-z0-9_]{1,32}$/.test(name), `{{${name}}} is not a named variable`, subcode)
  }
  const distinct = new Set(names)
  if (style === 'NAMED') demand(distinct.size === names.length, 'A variable name is used twice', subcode)
  else for (let n = 1; n <= distinct.size; n += 1) demand(distinct.has(String(n)), `{{${n}}} is missing`, subcode)
  return names
}

/** How many words stand beside the variables. Thai has no spaces: seven characters count as a word. */
function fixedWords(text: string): number {
  const plain = text.replaceAll(tokens, ' ')
  const thai = plain.match(/[\u0e00-\u0e7f]/g)?.length ?? 0
  if (thai > 0) return Math.ceil(thai / 7)
  const dense =
    plain.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu)?.length ?? 0
  return dense + (plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0)
}

export function checkBodyVariables(text: string, names: readonly string[], style: Style): void {
  if (names.length === 0) return
  const trimmed = text.trim()
  const dangling = 'Variables cannot be at the start or the end of the body'
  demand(!trimmed.startsWith('{{'), dangling, 2388299)
  const tail = trimmed.slice(trimmed.lastIndexOf('}}') + 2)
  demand(/[\p{L}\p{N}?]/u.test(tail), dangling, 2388299)
  const count = style === 'NAMED' ? names.length : new Set(names).size
  demand(fixedWords(text) > 2 * count, 'This template has too many variables for its length', 2388293)
}

const isBlank = (value: unknown): boolean => asText(value).trim() === ''

/** Samples of a text: one for each variable, and none where there is no variable. */
export function checkSamples(
  part: Json,
  field: 'header_text' | 'body_text',
  names: readonly string[],
  style: Style,
): void {
  const expected = new Set(names)
  const example = part.example
  if (expected.size === 0) {
    demand(example === undefined, 'A text without variables takes no example', 2388043)
    return
  }
  const missing = 'component is missing expected field(s) (example)'
  const given = asObject(example)
  if (style === 'NAMED') {
    const params = asList(given[`${field}_named_params`]).map(asObject)
    const named = params.map(({ param_name }) => asText(param_name))
    demand(params.length === expected.size && named.every((name) => expected.has(name)), missing, 2388043)
    demand(new Set(named).size === named.length, missing, 2388043)
    demand(
      params.every(({ example: sample }) => !isBlank(sample)),
      missing,
      2388043,
    )
    return
  }
  const values = given[field]
  const list = asList(values)
  const nested = list.every((item) => Array.isArray(item))
  const flat = typeof values === 'string' ? [values] : nested ? asList(list[0]) : list
  demand(field === 'header_text' || nested || expected.size === 1, missing, 2388043)
  demand(flat.length === expected.size && flat.every((value) => !isBlank(value)), missing, 2388043)
}

export function checkLength(text: string, most: number, what: string): void {
  demand(lengthOf(text) <= most, `${what} has more than ${most} characters`, 2388040)
}
