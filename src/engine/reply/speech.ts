/**
 * What the model says to the person, whole, as it arrives: without control characters and markup. What it claims is not
 * cut out of it; `claims.ts` finds what has to be set right after it. Pure.
 */

/** Tags that a browser would act on. `<name>` and `a < b` are words. */
const names =
  'a|abbr|article|audio|b|base|blockquote|body|br|button|center|code|del|details|div|dl|dt|dd|em|embed|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|li|link|main|mark|meta|nav|object|ol|option|p|picture|pre|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|tt|u|ul|video|xml'
const markup = new RegExp(`</?(?:${names})(?:\\s[^<>]{0,300})?/?>|\`\`\``, 'gi')

/** All but line breaks and tabs; and the marks by which text is made to run backwards or to hide. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** An opening of markup that is still incomplete; so long may it be. */
const open = /(?:<[^<>]{0,330}|(?<!`)`+)$/

interface Speech {
  /** Takes the next piece of the model's reply and returns what can be shown now. */
  push(delta: string): string
  /** Returns the rest, at the end of the reply. */
  end(): string
}

/** Cleans pieces of any size. The results joined are the same however the reply was cut. */
export function createSpeech(): Speech {
  let pending = ''
  // Spaces are shown only when words follow, so that the reply has none at its ends.
  let gap: string | null = null
  const show = (text: string): string => {
    const words = text.replace(markup, '')
    const said = words.trim()
    if (said === '') {
      if (gap !== null) gap += words
      return ''
    }
    const before = words.slice(0, words.length - words.trimStart().length)
    const shown = (gap === null ? '' : gap + before) + said
    gap = words.slice(words.trimEnd().length)
    return shown
  }
  return {
    push(delta) {
      pending += delta.replace(control, '')
      const held = open.exec(pending)
      const ready = held === null ? pending : pending.slice(0, held.index)
      pending = pending.slice(ready.length)
      return show(ready)
    },
    end() {
      const rest = show(pending)
      pending = ''
      return rest
    },
  }
}

/** A complete reply. */
export function spokenWords(reply: string): string {
  const speech = createSpeech()
  return `${speech.push(reply)}${speech.end()}`
}

/** True if the reply asks something. A question mark within an address or a variable has no end of words after it. */
export const asksSomething = (reply: string): boolean => /[?？؟](?=["'”’»)\]*_]{0,3}(?:\s|$))/u.test(reply)
