/** Hype: runs of exclamation marks, capitals, emoji and words. */
import type { ReadText, Signals } from '../lexicon/signals.ts'
import type { Token } from '../lexicon/tokens.ts'
import type { Finding } from '../rule.ts'
import { quoteAll } from './promotion-evidence.ts'

const exclamationRun = /[!！¡][!！?¿]*[!！]/
const hypeEmoji = /[🔥🎉🎊🤑💰💸🛍🎁🥳😍🤩💥🚨🏷]|⚡/u
const maxExclamations = 3
/** A run of capitals is shouting from three words and twelve letters on; shorter ones may be abbreviations. */
const minShoutedWords = 3
const minShoutedLetters = 12

/** At most one finding for the form of each text, the loudest first; then the hype words. */
export function findHype(signals: Signals): Finding[] {
  const findings: Finding[] = []
  for (const read of signals.texts) {
    if (read.text.part === 'label' || read.text.part === 'footer') continue
    const range = findExclamations(read.text.value) ?? findShout(read) ?? findEmoji(read.text.value)
    if (range) findings.push({ path: read.text.path, range, args: { words: read.text.value.slice(...range) } })
  }
  return [...findings, ...quoteAll(signals.of('hype').filter(({ text }) => text.part !== 'label'))]
}

type TextRange = readonly [number, number]

function findExclamations(value: string): TextRange | null {
  if (!value.includes('!') && !value.includes('！')) return null
  const run = exclamationRun.exec(value)
  if (run && run[0].length > 1 && !/^¡[^!]*!$/.test(run[0])) return [run.index, run.index + run[0].length]
  const marks = [...value.matchAll(/[!！]/g)]
  const last = marks.at(-1)
  return marks.length > maxExclamations && last ? [last.index, last.index + 1] : null
}

function findEmoji(value: string): TextRange | null {
  const match = hypeEmoji.exec(value)
  return match ? [match.index, match.index + match[0].length] : null
}

function findShout({ text, tokens }: ReadText): TextRange | null {
  let run: Token[] = []
  let letters = 0
  for (const token of tokens) {
    const raw = token.kind === 'word' ? text.value.slice(token.start, token.end) : ''
    const isShouted = raw.length > 1 && /^\p{Lu}+$/u.test(raw)
    run = isShouted ? [...run, token] : []
    letters = isShouted ? letters + raw.length : 0
    const [first] = run
    if (first && run.length >= minShoutedWords && letters >= minShoutedLetters) return [first.start, token.end]
  }
  return null
}
