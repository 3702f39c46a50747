/** Finds quoted passages of every kind; apostrophes inside words are no quotes. */

export interface Quote {
  /** Position of the opening mark and the one after the closing mark. */
  from: number
  to: number
  text: string
}

const closers: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '‘': "’'",
}
const isWordCharacter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character)
const opensAfter = (character: string | undefined) =>
  isSpace(character) || /[([{:=,;>*.!?\-–—/।：]/.test(character ?? '')
const closesBefore = (character: string | undefined) => isSpace(character) || !isWordCharacter(character)

/** The closing position of a straight double quote; quotes inside it may nest. */
function closeStraight(text: string, open: number): number {
  let depth = 0
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue
    const opens = isSpace(text[at - 1]) && !isSpace(text[at + 1]) && depth < 8 && text.indexOf('"', at + 1) !== -1
    if (opens) depth += 1
    else if (depth > 0) depth -= 1
    else return at
  }
  return -1
}

/** Single quotes are only looked for this far, because a stray apostrophe may have no partner. */
const longestSingleQuote = 1100

function closeSingle(text: string, open: number): number {
  const end = Math.min(text.length, open + longestSingleQuote)
  for (let at = open + 1; at < end; at += 1) {
    const mark = text[at] === "'" || text[at] === '’'
    if (mark && !isSpace(text[at - 1]) && closesBefore(text[at + 1])) return at
    if (text[at] === '\n' && text[at + 1] === '\n') return -1
  }
  return -1
}

function closeNamed(text: string, open: number, marks: string): number {
  const opener = text[open]
  let depth = 0
  for (let at = open + 1; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (character === opener && !marks.includes(character)) depth += 1
    else if (marks.includes(character) && !(/[’']/.test(character) && isWordCharacter(text[at + 1]))) {
      if (depth === 0) return at
      depth -= 1
    }
  }
  return -1
}

function closeOf(text: string, open: number): number {
  const character = text[open] ?? ''
  if (character === '"') {
    const nested = closeStraight(text, open)
    const last = text.lastIndexOf('"')
    return nested === -1 && last > open ? last : nested
  }
  const marks = closers[character]
  if (marks !== undefined) return closeNamed(text, open, marks)
  return character === "'" ? closeSingle(text, open) : -1
}

/** All quotes of a text in order; they do not overlap. A mark that never closes quotes nothing. */
export function findQuotes(text: string): Quote[] {
  const quotes: Quote[] = []
  // A kind of mark that once failed to close cannot close later on: remembering it keeps the scan linear.
  const hopeless = new Set<string>()
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    const isOpener = character === '"' || character === "'" || closers[character] !== undefined
    if (!isOpener || hopeless.has(character)) continue
    const straight = character === '"' || character === "'" || character === '‘'
    if (straight && (!opensAfter(text[at - 1]) || isSpace(text[at + 1]))) continue
    const close = closeOf(text, at)
    if (close === -1) {
      if (character !== "'") hopeless.add(character)
      continue
    }
    if (close > at + 1) quotes.push({ from: at, to: close + 1, text: text.slice(at + 1, close).trim() })
    at = close
  }
  return quotes
}
