/**
 * A model's own words, made fit to be shown: short, plain text, no question (the server asks), no claim that something was
 * changed, is finished or approved (the server knows), nothing of the prompt. Works sentence by sentence, so that a reply
 * can be shown while it is still arriving and comes out the same. Pure.
 */

import { isClaim } from './claims.ts'

/** A lead longer than this is cut at a sentence; UTF-16 units. */
const longest = 900

const internals = /final_creation_payload|json_schema|"op"\s*:|system prompt|set_body|set_category|you are the/i
const questionEnd = /[?？؟]["'”’)\]\s]*$/u
const markup = /<[^<>]{0,200}>|```/g

/** True for a sentence that may be shown. */
const isFit = (sentence: string): boolean =>
  sentence.trim() !== '' && !questionEnd.test(sentence) && !isClaim(sentence) && !internals.test(sentence)

export interface LeadFilter {
  /** Takes the next piece of the model's words; answers what can be shown of it now. */
  push(delta: string): string
  /** Answers what was held back and can be shown after all. */
  end(): string
}

/** A filter over pieces of any size; the joined answers are the lead. */
export function createLeadFilter(): LeadFilter {
  let held = ''
  let shown = 0
  // The space after a sentence is only shown when another sentence follows.
  let gap = ''
  const show = (sentence: string): string => {
    const text = sentence.replace(markup, '')
    const words = text.trim()
    if (!isFit(text) || shown + text.length > longest) return ''
    shown += text.length
    const before = gap
    gap = text.slice(text.trimEnd().length)
    return before + words
  }
  return {
    push(delta) {
      held += delta
      let ready = ''
      for (let end = sentenceEnd(held); end > 0; end = sentenceEnd(held)) {
        ready += show(held.slice(0, end))
        held = held.slice(end)
      }
      return ready
    },
    end() {
      const rest = show(held)
      held = ''
      return rest
    },
  }
}

/** Where the first whole sentence ends, its trailing space included; 0 when none has ended yet. */
function sentenceEnd(text: string): number {
  const match = /(?=\s)(?<=[.!?।？！。؟…]["'”’)\]]*)\s+|\n+/u.exec(text)
  return match ? match.index + match[0].length : 0
}

/** The whole of a model's words at once. */
export function leadOf(words: string): string {
  const filter = createLeadFilter()
  return `${filter.push(words)}${filter.end()}`.trim()
}
