/** Splits text into words, numbers, variables and signs for the word lists. Linear; never throws. */

type TokenKind = 'word' | 'number' | 'variable' | 'percent' | 'currency' | 'link' | 'emoji'

/** One token of a text. */
export interface Token {
  kind: TokenKind
  /** The form that is compared with word lists: lower case, without apostrophes, and without accents in Latin script. */
  word: string
  /** UTF-16 offsets in the text. */
  start: number
  end: number
  /** Number of the sentence or line; phrases do not extend across its end. */
  sentence: number
}

const separator = 0
const letter = 1
const digit = 2
const stop = 3
const apostrophe = 4
const percent = 5
const currency = 6

const asciiClasses = new Uint8Array(128)
for (let code = 0; code < 128; code += 1) asciiClasses[code] = classOfAscii(String.fromCharCode(code))

function classOfAscii(character: string): number {
  if (/[a-z]/i.test(character)) return letter
  if (/[0-9]/.test(character)) return digit
  if (/[.!?;\n\r]/.test(character)) return stop
  if (character === "'") return apostrophe
  if (character === '%') return percent
  return character === '$' ? currency : separator
}

/** Deliberately coarse: outside ASCII, everything except the blocks of signs, spaces and punctuation is a letter. */
function classOf(code: number): number {
  if (code < 128) return asciiClasses[code] ?? separator
  if (code < 0xc0) return classOfLatinSign(code)
  if (code < 0x2000) return classOfAlphabet(code)
  if (code <= 0x2bff) return classOfSign(code)
  if (code >= 0x3000 && code <= 0x303f) return code === 0x3002 ? stop : separator
  if (code >= 0xfe00 && code <= 0xfe0f) return separator
  if (code >= 0xff00 && code <= 0xff0f) return code === 0xff01 || code === 0xff0e ? stop : separator
  return letter
}

/** Letters, except for Latin, Arabic and Devanagari characters that end sentences or are digits. */
function classOfAlphabet(code: number): number {
  if (code === 0xd7 || code === 0xf7 || code === 0x60c) return separator
  if (code === 0x964 || code === 0x965 || code === 0x61b || code === 0x61f || code === 0x6d4) return stop
  return code >= 0x966 && code <= 0x96f ? digit : letter
}

function classOfLatinSign(code: number): number {
  if (code === 0xa1 || code === 0xbf) return stop
  if (code >= 0xa2 && code <= 0xa5) return currency
  return code === 0xaa || code === 0xb5 || code === 0xba ? letter : separator
}

function classOfSign(code: number): number {
  if (code === 0x2019) return apostrophe
  if (code === 0x200c || code === 0x200d) return letter
  if (code >= 0x20a0 && code <= 0x20cf) return currency
  return code === 0x2026 || code === 0x2028 || code === 0x203c ? stop : separator
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isEmojiLead = (code: number): boolean => code >= 0xd83c && code <= 0xd83e

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false
  return true
}

/** A word in the form of the word lists. */
function foldWord(raw: string): string {
  const lower = raw.toLowerCase()
  if (isAscii(lower)) return lower.includes("'") ? lower.replaceAll("'", '') : lower
  const plain = lower
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2019'\u200b-\u200d\u00ad\ufeff]/g, '')
  // Word lists in Latin script ignore accents, but Indic vowel signs, which are marks too, must stay.
  if (!/\p{Script=Latin}/u.test(plain)) return plain
  return plain
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
}

const maxVariableLength = 80

/** The tokens of `text` in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  const length = text.length
  let sentence = 0
  let at = 0
  const push = (kind: TokenKind, word: string, end: number) => {
    tokens.push({ kind, word, start: at, end, sentence })
    at = end
  }
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code === 0x7b && text.charCodeAt(at + 1) === 0x7b) {
      const end = endOfVariable(text, at)
      if (end > 0) push('variable', '{}', end)
      else at += 2
      continue
    }
    if (isHighSurrogate(code) && isEmojiLead(code)) {
      push('emoji', text.slice(at, at + 2), Math.min(at + 2, length))
      continue
    }
    switch (classOf(code)) {
      case letter:
      case digit: {
        if (code === 0x68 && text.startsWith('http', at) && /^https?:\/\/\S/.test(text.slice(at, at + 9))) {
          push('link', 'link', endOfLink(text, at))
          break
        }
        const end = endOfWord(text, at)
        const raw = text.slice(at, end)
        push(classOf(code) === digit && isNumber(raw) ? 'number' : 'word', foldWord(raw), end)
        break
      }
      case stop:
        sentence += 1
        at += 1
        break
      case percent:
        push('percent', '%', at + 1)
        break
      case currency:
        push('currency', '$', at + 1)
        break
      default:
        at += 1
    }
  }
  return tokens
}

const isNumber = (raw: string): boolean => /^[\d\u0966-\u096f.,]+$/.test(raw)

function endOfVariable(text: string, from: number): number {
  const limit = Math.min(text.length - 1, from + maxVariableLength)
  for (let at = from + 2; at < limit; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x7d && text.charCodeAt(at + 1) === 0x7d) return at + 2
    if (code === 0x7b || code === 0x0a) return 0
  }
  return 0
}

function endOfLink(text: string, from: number): number {
  let at = from
  while (at < text.length && !/[\s{}]/.test(text.charAt(at))) at += 1
  return at
}

/** The end of the word at `from`; apostrophes between letters and points or commas between digits are part of it. */
function endOfWord(text: string, from: number): number {
  let at = from
  let before = separator
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = isHighSurrogate(code) && isEmojiLead(code) ? separator : classOf(code)
    if (kind === letter || kind === digit) {
      before = kind
      at += 1
      continue
    }
    const after = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : separator
    const joins = kind === apostrophe ? before === letter && after === letter : isDecimalSign(code, before, after)
    if (!joins) return at
    at += 1
  }
  return at
}

const isDecimalSign = (code: number, before: number, after: number): boolean =>
  (code === 0x2e || code === 0x2c) && before === digit && after === digit
