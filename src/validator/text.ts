/** A text of the template and what rules need to know about it, each computed lazily and only once. */
import { findMalformedBraces, findPlaceholders, type Placeholder } from '../template/placeholders.ts'
import { type BraceFault, firstBraceFaults } from './brace-faults.ts'
import { type Density, measureDensity } from './density.ts'
import { countEmoji, type EmojiCount } from './emoji.ts'
import type { IssuePath } from './issue.ts'
import { parseUrl, type UrlParts } from './url.ts'

type TextPart = 'header' | 'body' | 'footer' | 'label' | 'url'

/**
 * UTF-16 units that are read of a text. The longest text allowed has half of that, and the rules on length check the true
 * length, so reading more would only cost time.
 */
const maxLengthRead = 4096

const noPlaceholders: readonly Placeholder[] = []
const noRanges: readonly (readonly [number, number])[] = []

/** The number of code points of a text; lone surrogates count as one each. */
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

/** One text of the template. */
export class TextView {
  /** The text, or its beginning if it is far too long. */
  readonly value: string
  /** True length in UTF-16 units. */
  readonly length: number
  readonly path: IssuePath
  readonly part: TextPart
  /** The index of the card with the text; null at the top level. */
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
    this.value = value.length > maxLengthRead ? value.slice(0, maxLengthRead) : value
    this.length = value.length
    this.#whole = value
    this.path = path
    this.part = part
    this.card = card
    this.hasBrace = this.value.includes('{') || this.value.includes('}')
  }

  /** True if there is nothing but white space. */
  get isBlank(): boolean {
    return this.value.trim() === ''
  }

  /** Code points of the whole text. */
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

  /** The first range of each kind of fault among `malformed`. */
  get braceFaults(): ReadonlyMap<BraceFault, readonly [number, number]> {
    this.#braceFaults ??= firstBraceFaults(this.value, this.malformed)
    return this.#braceFaults
  }

  /** The parts of an absolute http or https URL, with variables filled in; null for anything else. */
  get address(): UrlParts | null {
    if (this.#address === undefined) this.#address = parseUrl(this.value)
    return this.#address
  }

  /** Names of the variables, each once, in order of first appearance. */
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
