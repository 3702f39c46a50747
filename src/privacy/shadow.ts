/** The shadow of a text: a copy of the same length with the digits and punctuation of all scripts as ASCII. Pure. */

/** The digit zero of each script in use; the other nine follow it. */
const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
]

const marks: readonly [ascii: string, variants: string][] = [
  [' ', '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d'],
  ['+', '\uff0b'],
  ['(', '\uff08'],
  [')', '\uff09'],
  ['.', '\uff0e'],
  ['/', '\uff0f'],
  [':', '\uff1a'],
  ['@', '\uff20'],
]

/** Invisible characters that address books put around numbers, or that come along when a number is copied. */
const invisible =
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff'
/** Replaces every invisible character; recognisers skip it between digits. */
export const hidden = '\u200b'

const asciiOf = new Map<string, string>([
  ...zeros.flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit): [string, string] => [String.fromCharCode(zero + digit), String(digit)]),
  ),
  ...marks.flatMap(([ascii, variants]) => [...variants].map((variant): [string, string] => [variant, ascii])),
  ...[...invisible].map((character): [string, string] => [character, hidden]),
])

const variant = new RegExp(`[${[...asciiOf.keys()].join('')}]`, 'g')
const beyondAscii = /[^\0-\x7f]/

/** An escaped line break or tab in JSON: its letter must not join the word after it. */
const escapedBreak = /\\[nrt]/g

/** The shadow of a text; indices are the same in both. */
export function shadowOf(text: string): string {
  const unquoted = text.includes('\\') ? text.replace(escapedBreak, '\n\n') : text
  return beyondAscii.test(unquoted)
    ? unquoted.replace(variant, (character) => asciiOf.get(character) ?? character)
    : unquoted
}
