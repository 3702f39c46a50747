/**
 * The lead of a reply: the model's own sentences, as far as they may be shown. Plain text of limited length, without
 * questions (the server asks them), without claims that something was changed, finished or approved (only the server knows)
 * and without parts of the prompt. Filtered sentence by sentence, so that a reply can be shown while it arrives. Pure.
 */

import { isClaim } from './claims.ts'

/** A longer lead is cut after a sentence. UTF-16 units. */
const maxLength = 900

const internals = /final_creation_payload|json_schema|"op"\s*:|system prompt|set_body|set_category|you are the/i
const questionEnd = /[?？؟]["'”’)\]\s]*$/u
const markup = /<[^<>]{0,200}>|```/g

/** True for a sentence that may be shown. */
const isFit = (sentence: string): boolean =>
  sentence.trim() !== '' && !questionEnd.test(sentence) && !isClaim(sentence) && !internals.test(sentence)

interface LeadFilter {
  /** Takes the next piece of the model's reply and returns what can be shown now. */
  push(delta: string): string
  /** Returns the rest that can be shown, at the end of the reply. */
  end(): string
}

/** A filter for pieces of any size. The results joined are the same however the reply was cut. */
export function createLeadFilter(): LeadFilter {
  let pending = ''
  let shown = 0
  // The space after a sentence is shown only when another sentence follows.
  let gap = ''
  const show = (sentence: string): string => {
    const text = sentence.replace(markup, '')
    const words = text.trim()
    if (!isFit(text) || shown + text.length > maxLength) return ''
    shown += text.length
    const before = gap
    gap = text.slice(text.trimEnd().length)
    return before + words
  }
  return {
    push(delta) {
      pending += delta
      let ready = ''
      for (let end = sentenceEnd(pending); end > 0; end = sentenceEnd(pending)) {
        ready += show(pending.slice(0, end))
        pending = pending.slice(end)
      }
      return ready
    },
    end() {
      const rest = show(pending)
      pending = ''
      return rest
    },
  }
}

/** The index after the first complete sentence and its trailing space; 0 when no sentence is complete yet. */
function sentenceEnd(text: string): number {
  const match = /(?=\s)(?<=[.!?।？！。؟…]["'”’)\]]*)\s+|\n+/u.exec(text)
  return match ? match.index + match[0].length : 0
}

/** The lead of a complete reply. */
export function leadOf(words: string): string {
  const filter = createLeadFilter()
  return `${filter.push(words)}${filter.end()}`.trim()
}
