/** A text of the template with what rules ask about it, each computed once and only when asked. */
import { findMalformedBraces, findPlaceholders, type Placeholder } from '../template/placeholders.ts'
import { type BraceFault, firstBraceFaults } from './brace-faults.ts'
import { type Density, measureDensity } from './density.ts'
import { countEmoji, type EmojiCount } from './emoji.ts'
import type { IssuePath } from './issue.ts'
import { parseUrl, type UrlParts } from './url.ts'

export type TextPart = 'header' | 'body' | 'footer' | 'label' | 'url'

/**
 * No text of a template may be longer than half of this; the rules on length refuse the rest by its true length, so reading
 * it would only cost time.
 */
const read = 4096

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

function countBraces(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0x7b || unit === 0x7d) count++
  }
  return count
}

export class TextView {
  /** The text; of one that is far too long, its beginning. */
  readonly value: string
  /** True length in UTF-16 units. */
  readonly length: number
  readonly path: IssuePath
  readonly part: TextPart
  /** The card that holds the text; null for the top level. */
  readonly card: number | null
  readonly hasBrace: boolean
  readonly #whole: string
  #codePoints: number | undefined
  #placeholders: readonly Placeholder[] | undefined
  #malformed: readonly (readonly [number, number])[] | undefined
  #braceFaults: ReadonlyMap<BraceFault, readonly [number, number]> | undefined
  #address: UrlParts | null | undefined
  #names: readonly string[] | undefined
  #emoji: EmojiCount | undefined
  #density: Density | undefined
  #lower: string | undefined

  constructor(value: string, path: IssuePath, part: TextPart, card: number | null) {
    this.value = value.length > read ? value.slice(0, read) : value
    this.length = value.length
    this.#whole = value
    this.path = path
    this.part = part
    this.card = card
    this.hasBrace = this.value.includes('{') || this.value.includes('}')
  }

  /** Without white space nothing is left. */
  get isBlank(): boolean {
    return this.value.trim() === ''
  }

  /** Of the whole text. */
  get codePoints(): number {
    this.#codePoints ??= countCodePoints(this.#whole)
    return this.#codePoints
  }

  /** Well-formed variables in order of appearance. */
  get placeholders(): readonly Placeholder[] {
    this.#placeholders ??= this.hasBrace ? findPlaceholders(this.value) : noPlaceholders
    return this.#placeholders
  }

  /** Ranges of braces that form no variable. */
  get malformed(): readonly (readonly [number, number])[] {
    this.#malformed ??= this.#hasStrayBraces() ? findMalformedBraces(this.value) : noRanges
    return this.#malformed
  }

  #hasStrayBraces(): boolean {
    return this.hasBrace && countBraces(this.value) !== 4 * this.placeholders.length
  }

  /** Where each fault of `malformed` stands first. */
  get braceFaults(): ReadonlyMap<BraceFault, readonly [number, number]> {
    this.#braceFaults ??= firstBraceFaults(this.value, this.malformed)
    return this.#braceFaults
  }

  /** The parts of the text when it is an absolute http or https address, variables filled in; else null. */
  get address(): UrlParts | null {
    if (this.#address === undefined) this.#address = parseUrl(this.value)
    return this.#address
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
