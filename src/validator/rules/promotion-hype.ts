/** Loudness: exclamation runs, shouting capitals, hype emoji and hype words. */
import type { ReadText, Signals } from '../lexicon/signals.ts'
import type { Token } from '../lexicon/tokens.ts'
import type { Finding } from '../rule.ts'
import { quoteAll } from './promotion-evidence.ts'

const exclamationRun = /[!！¡][!！?¿]*[!！]/
const hypeEmoji = /[🔥🎉🎊🤑💰💸🛍🎁🥳😍🤩💥🚨🏷]|⚡/u
const calmExclamations = 3
/** A run of capitals shouts from three words and twelve letters on; shorter ones are abbreviations. */
const shoutedWords = 3
const shoutedLetters = 12

/** One finding at most for each text: the loudest sign first. */
export function findHype(signals: Signals): Finding[] {
  const findings: Finding[] = []
  for (const read of signals.texts) {
    if (read.text.part === 'label' || read.text.part === 'footer') continue
    const range = findExclamations(read.text.value) ?? findShout(read) ?? findEmoji(read.text.value)
    if (range) findings.push({ path: read.text.path, range, args: { words: read.text.value.slice(...range) } })
  }
  return [...findings, ...quoteAll(signals.of('hype').filter(({ text }) => text.part !== 'label'))]
}

type Range = readonly [number, number]

function findExclamations(value: string): Range | null {
  if (!value.includes('!') && !value.includes('！')) return null
  const run = exclamationRun.exec(value)
  if (run && run[0].length > 1 && !/^¡[^!]*!$/.test(run[0])) return [run.index, run.index + run[0].length]
  const marks = [...value.matchAll(/[!！]/g)]
  const last = marks.at(-1)
  return marks.length > calmExclamations && last ? [last.index, last.index + 1] : null
}

function findEmoji(value: string): Range | null {
  const found = hypeEmoji.exec(value)
  return found ? [found.index, found.index + found[0].length] : null
}

function findShout({ text, tokens }: ReadText): Range | null {
  let run: Token[] = []
  let letters = 0
  for (const token of tokens) {
    const raw = token.kind === 'word' ? text.value.slice(token.start, token.end) : ''
    const isShouted = raw.length > 1 && /^\p{Lu}+$/u.test(raw)
    run = isShouted ? [...run, token] : []
    letters = isShouted ? letters + raw.length : 0
    const [first] = run
    if (first && run.length >= shoutedWords && letters >= shoutedLetters) return [first.start, token.end]
  }
  return null
}
