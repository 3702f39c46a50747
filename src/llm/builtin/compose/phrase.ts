/** Makes sentences to a customer of what a business owner tells about customers. English. */
import { isSentence, type Statement } from './content.ts'
import { calm } from './particulars.ts'
import type { Purpose } from './purposes.ts'

const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const months = 'january|february|april|june|july|august|september|october|november|december'
const named = new RegExp(`\\b(?:(?:${days})s?|${months})\\b`, 'g')
const short =
  /\b(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)\b(?= to | ?[-–] ?| and | \d)|(?<=to |- ?|– ?)(?:mon|tue|wed|thu|fri|sat|sun)\b/g
const spring = /\b(march|may)(?= \d)|(?<=\d )(march|may)\b/g
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const shifts: readonly [RegExp, string][] = [
  [/\b(?:tomorrow's|tomorrows)\b/gi, 'tomorrow’s'],
  [
    /\b(?:my|our|all our|all my|the) (?:customers|clients|guests|members|patients|regulars|parents|students)\b(?='s| can| get| are| will| have| should| must| need| who)/gi,
    'you',
  ],
  [/\b(?:customers|clients|guests|patients|people)\b(?= can| get| will| should| must| need)/gi, 'you'],
  [/\btheirs\b/gi, 'yours'],
  [/\btheir\b/gi, 'your'],
  [/\bthey're\b/gi, 'you are'],
  [/\bthey(?:'ll| will)\b/gi, 'you will'],
  [/\bthey've\b/gi, 'you have'],
  [/\bthey\b/gi, 'you'],
  [/\bthem\b/gi, 'you'],
  [/\bpeople who (?:come back|return)\b/gi, 'returning customers'],
  [/\boff to (?=you|people|customers|returning|new|members)/g, 'off for '],
  [/\bI(?:'m| am)\b|\bi(?:'m| am)\b/g, 'we are'],
  [/\bI\b|\bi\b/g, 'we'],
  [/\bmy\b/gi, 'our'],
  [/\bme\b/g, 'us'],
  [/\btill\b/gi, 'until'],
]

/** "They should bring their card" is, to the customer, "you should bring your card". */
function addressed(text: string): string {
  const shifted = shifts.reduce((words, [pattern, fresh]) => words.replace(pattern, fresh), calm(text))
  return shifted
    .replace(named, capital)
    .replace(spring, capital)
    .replace(short, capital)
    .replace(/^(?:that|how about)\s+/i, '')
}

const end = (text: string): string =>
  /[.!?…]$|\p{Extended_Pictographic}$/u.test(text) ? capital(text) : `${capital(text)}.`
const withoutArticle = (text: string): string => text.replace(/^(?:an?|some)\s+/i, '')
const imperative =
  /^(?:order|book|bring|come|call|visit|reply|pay|pick|use|get|enjoy|join|save|try|buy|shop|stop by|drop by|check|register|sign|rsvp|remember|don't|do not|please|wear|park|arrive|be|collect|show|scan|tap|click|read|download|choose|reserve|send|hurry|grab|discover|meet|follow|contact|renew|confirm|keep)\b/i
const offer =
  /^(?:up to |an? |\d+ ?(?:%|percent)|[$€£₹]\s?\d|\d+ (?:euros?|dollars?|pounds?|rupees?|reais|pesos) off|half price|buy one|two for one|\d+ for \d+)/i
const pricedAt = /\b(?:for|at|from|only|just) (?:only |just )?(?:[$€£₹]|R\$)?\s?\d|\bfor the price of\b|\boff\b/i

/** A phrase without a verb, as the purpose asks for it. */
function sentenceOfPhrase(text: string, purpose: Purpose, isMarketing: boolean): string {
  if (/^(?:until|till|only|valid)\b/i.test(text))
    return isMarketing ? end(`Valid ${text.replace(/^(?:valid|only)\s+/i, '')}`) : end(text)
  if (/^(?:the )?(?:code|coupon|voucher|promo code)\b/i.test(text)) return end(`Use ${text.replace(/^the /i, '')}`)
  if (purpose === 'event')
    return /^(?:on|at|from|in)\s/i.test(text) ? end(`Join us ${text}`) : end(`Join us for ${text}`)
  if (purpose === 'back_in_stock')
    return end(`${text} ${/\ws$/.test(text.split(/ (?:from|at|by|in) /)[0] ?? '') ? 'are' : 'is'} back in stock`)
  if (isMarketing) {
    if (/^[^:]{1,60}:\s/.test(text)) return end(text)
    if (/^(?:free|\d+ free)\b/i.test(text) || offer.test(text) || pricedAt.test(text))
      return end(`Get ${text.replace(/^Up to/, 'up to')}`)
    if (/^(?:on|at|in|from|this|next|every)\s/i.test(text)) return end(`Come by ${text}`)
    if (/^new (?!year)|^(?:our|the) new\b/i.test(text)) return end(`Discover ${text.replace(/^new\b/i, 'our new')}`)
    return end(text)
  }
  return /^free\b/i.test(text) ? end(`${text} is included`) : end(text)
}

/** What the verb of the instruction makes of the words; null: nothing of its own. */
function byMode({ mode }: Statement, text: string): string | null {
  const isWhole = isSentence(text)
  switch (mode) {
    case 'request':
      return /^please\b/i.test(text) ? text : `Please ${text}`
    case 'remind':
      return isWhole || imperative.test(text) ? null : `Please remember ${text}`
    case 'confirm':
      return isWhole ? null : `${text} is confirmed`
    case 'thanks':
      return `Thank you for ${text.replace(/^for\s+/i, '')}`
    case 'sorry':
      return isWhole ? `We are sorry that ${text}` : `We are sorry for ${text}`
    case 'invite':
      return isWhole ? null : `Join us for ${text}`
    default:
      return /^(?:how|what|whether) (?:you|we|the)\b/i.test(text) ? `Please tell us ${text}` : null
  }
}

/** One statement as a sentence of the message. */
export function sentenceOfStatement(statement: Statement, purpose: Purpose, isMarketing: boolean): string {
  const text = addressed(statement.text)
  const led = byMode(statement, text)
  if (led !== null) return end(led)
  const duty = /^you (?:should|must|need to|have to|ought to|are asked to)(?: please)? (?!have\b)/i.exec(text)
  if (duty) return end(`Please ${text.slice(duty[0].length)}`)
  if (imperative.test(text))
    return end(isMarketing || /^please\b/i.test(text) ? text : `Please ${text.charAt(0).toLowerCase()}${text.slice(1)}`)
  return isSentence(text) && !offer.test(text)
    ? end(text)
    : sentenceOfPhrase(withoutArticle(text), purpose, isMarketing)
}
