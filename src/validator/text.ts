/** A text of the template with what rules ask about it, each computed once and only when asked. */
import { findMalformedBraces, findPlaceholders, type Placeholder } from '../template/placeholders.ts'
import { type Density, measureDensity } from './density.ts'
import { countEmoji, type EmojiCount } from './emoji.ts'
import type { IssuePath } from './issue.ts'

export type TextPart = 'header' | 'body' | 'footer' | 'label' | 'url'

const noPlaceholders: readonly Placeholder[] = []
const noRanges: readonly (readonly [number, number])[] = []

/** Code points of a text; lone surrogates count one each. */
export function countCodePoints(text: string): number {
  let count = text.length
  for (let index = 0; index < text.length - 1; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0xd800 || unit > 0xdbff) continue
    const next = text.charCodeAt(index + 1)
    if (next >= 0xdc00 && next <= 0xdfff) {
      count--
      index++
    }
  }
  return count
}

export class TextView {
  readonly value: string
  readonly path: IssuePath
  readonly part: TextPart
  /** The card that holds the text; null for the top level. */
  readonly card: number | null
  readonly hasBrace: boolean
  #codePoints: number | undefined
  #placeholders: readonly Placeholder[] | undefined
  #malformed: readonly (readonly [number, number])[] | undefined
  #names: readonly string[] | undefined
  #emoji: EmojiCount | undefined
  #density: Density | undefined
  #lower: string | undefined

  constructor(value: string, path: IssuePath, part: TextPart, card: number | null) {
    this.value = value
    this.path = path
    this.part = part
    this.card = card
    this.hasBrace = value.includes('{') || value.includes('}')
  }

  /** Without white space nothing is left. */
  get isBlank(): boolean {
    return this.value.trim() === ''
  }

  get codePoints(): number {
    this.#codePoints ??= countCodePoints(this.value)
    return this.#codePoints
  }

  /** Well-formed variables in order of appearance. */
  get placeholders(): readonly Placeholder[] {
    this.#placeholders ??= this.hasBrace ? findPlaceholders(this.value) : noPlaceholders
    return this.#placeholders
  }

  /** Ranges of braces that form no variable. */
  get malformed(): readonly (readonly [number, number])[] {
    this.#malformed ??= this.hasBrace ? findMalformedBraces(this.value) : noRanges
    return this.#malformed
  }

  /** Names of the variables, each once, by first appearance. */
  get names(): readonly string[] {
    this.#names ??= [...new Set(this.placeholders.map(({ name }) => name))]
    return this.#names
  }

  get emoji(): EmojiCount {
    this.#emoji ??= countEmoji(this.value)
    return this.#emoji
  }

  get density(): Density {
    this.#density ??= measureDensity(this.value, this.placeholders)
    return this.#density
  }

  get lower(): string {
    this.#lower ??= this.value.toLowerCase()
    return this.#lower
  }
}
