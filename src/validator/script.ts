/** Which script a text is written in; coarse, but enough to notice Hindi text declared as English. */

const blocks: readonly (readonly [script: string, from: number, to: number])[] = [
  ['Latin', 0x41, 0x24f],
  ['Greek', 0x370, 0x3ff],
  ['Cyrillic', 0x400, 0x52f],
  ['Hebrew', 0x590, 0x5ff],
  ['Arabic', 0x600, 0x77f],
  ['Devanagari', 0x900, 0x97f],
  ['Bengali', 0x980, 0x9ff],
  ['Gurmukhi', 0xa00, 0xa7f],
  ['Gujarati', 0xa80, 0xaff],
  ['Tamil', 0xb80, 0xbff],
  ['Telugu', 0xc00, 0xc7f],
  ['Kannada', 0xc80, 0xcff],
  ['Malayalam', 0xd00, 0xd7f],
  ['Sinhala', 0xd80, 0xdff],
  ['Thai', 0xe00, 0xe7f],
  ['Lao', 0xe80, 0xeff],
  ['Georgian', 0x10a0, 0x10ff],
  ['Hangul', 0x1100, 0x11ff],
  ['Latin', 0x1e00, 0x1eff],
  ['Kana', 0x3040, 0x30ff],
  ['Han', 0x4e00, 0x9fff],
  ['Hangul', 0xac00, 0xd7af],
]

const scripts: Readonly<Record<string, readonly string[]>> = {
  ar: ['Arabic'],
  be: ['Cyrillic'],
  bg: ['Cyrillic'],
  bn: ['Bengali'],
  el: ['Greek'],
  fa: ['Arabic'],
  gu: ['Gujarati'],
  he: ['Hebrew'],
  hi: ['Devanagari', 'Latin'],
  ja: ['Kana', 'Han'],
  ka: ['Georgian'],
  kk: ['Cyrillic'],
  kn: ['Kannada'],
  ko: ['Hangul', 'Han'],
  ky: ['Cyrillic'],
  lo: ['Lao'],
  mk: ['Cyrillic'],
  ml: ['Malayalam'],
  mr: ['Devanagari'],
  pa: ['Gurmukhi', 'Arabic'],
  prs: ['Arabic'],
  ps: ['Arabic'],
  ru: ['Cyrillic'],
  si: ['Sinhala'],
  sr: ['Cyrillic', 'Latin'],
  ta: ['Tamil'],
  te: ['Telugu'],
  th: ['Thai'],
  uk: ['Cyrillic'],
  ur: ['Arabic', 'Latin'],
  uz: ['Latin', 'Cyrillic'],
  az: ['Latin', 'Cyrillic'],
  zh: ['Han'],
}
const latin: readonly string[] = ['Latin']
const maxCharactersRead = 400

/** The scripts that a language is written in. */
export const expectedScript = (code: string): readonly string[] => {
  const base = code.split(/[_-]/, 1)[0] ?? ''
  return Object.hasOwn(scripts, base) ? (scripts[base] ?? latin) : latin
}

function scriptOf(code: number): string | null {
  for (const [script, from, to] of blocks) if (code >= from && code <= to) return script
  return null
}

/** The script of most letters at the beginning of a text; null if no script has a clear majority. */
export function mainScript(text: string): string | null {
  const counts = new Map<string, number>()
  let letters = 0
  for (let index = 0; index < text.length && index < maxCharactersRead; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue
    const script = scriptOf(code)
    if (script === null) continue
    letters++
    counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  for (const [script, count] of counts) if (letters >= 12 && count > letters * 0.7) return script
  return null
}
