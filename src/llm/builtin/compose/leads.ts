/** Takes the words off that tell us to write, so that what is to be written about is left. English instructions. */

/** What kind of sentence the instruction asks for: "ask them to pay" is a request, "thank them for …" thanks. */
export type Mode = 'tell' | 'remind' | 'confirm' | 'request' | 'thanks' | 'sorry' | 'invite' | 'wonder'

export interface Stripped {
  text: string
  /** An instruction stood before the words. */
  isTold: boolean
  mode: Mode
}

const audience =
  '(?:(?:all|any|every|some|each) )?(?:of )?(?:(?:my|our|the|these|those|new|old|loyal|regular|existing|dear|past|own) ){0,3}' +
  '(?:customers?|clients?|guests?|people|patients?|members?|parents?|students?|subscribers?|visitors?|users?|buyers?|shoppers?|' +
  'followers?|regulars|tenants?|residents?|passengers?|drivers?|fans|folks|everyone|everybody|someone|families|owners|' +
  'participants?|attendees|pupils?|learners|riders|travell?ers|donors?|volunteers?|neighbou?rs|friends|them|him|her|ppl)'
const nouns =
  '(?:message|text|template|note|ad|advert|advertisement|post|reminder|invitation|invite|announcement|apology|notice|notification|' +
  'alert|update|confirmation|greeting|copy|wording|body|(?:something|anything)(?: (?:nice|short|warm|friendly|funny|catchy|polite|simple|good|sweet|quick|small|little))?|campaign|newsletter|thank you|sms|whatsapp|info|news|few words|lines)s?'
const joints =
  '(?:for|to|about|of|on|that|telling|saying|with|when|if|from|which|asking|inviting|letting|reminding|regarding|announcing|' +
  'offering|because|where|so|thanking|mentioning|apologi[sz]ing|informing|concerning|once|after)'

interface Lead {
  pattern: RegExp
  mode?: Mode
  /** Noise says nothing of what the user wants. */
  isNoise?: true
  /** An event of one customer: "when a repair is finished". */
  isEvent?: true
}

const lead = (source: string, mode?: Mode): Lead => ({
  pattern: new RegExp(`^(?:${source})`, 'i'),
  ...(mode ? { mode } : {}),
})
const noise = (source: string): Lead => ({ ...lead(source), isNoise: true })

const leads: readonly Lead[] = [
  lead(
    "(?:(?:my|our|the) )?[\\w'&-]+(?: [\\w'&-]+){0,4}? (?:wants?|needs?|would like|'d like|is looking|are looking|has|have) to (?=(?:tell|let|inform|remind|invite|offer|announce|thank|ask|send|apologi[sz]e|notify|promote)\\b)",
  ),
  noise(
    "(?:hi|hello|hey|hiya|ok|okay|so|and|also|well|please|pls|plz|hmm|um|oh|maybe|perhaps|then|but|just|btw|by the way|yes|yeah|sure|great|nice|thanks|thank you|right|now|basically|actually|kindly|quickly|plus|additionally|i think|i guess|let's|lets|we should|you should|you could|you can|how about|what about)\\b(?! (?:at|for your|to see you))[\\s,!.:)(-]*",
  ),
  noise(
    '(?:can|could|would|will|may) (?:you|u|we|i)\\b(?! (?:get|save|find|collect|pick))(?: (?:mind|maybe|please|also|just))*\\s*',
  ),
  noise('(?:the )?(?:offer|deal|news|promo|promotion|special) (?:is|are)(?: that)?\\s+'),
  lead(
    "(?:i|we)(?: would|'?d)?(?: (?:really|just|also|only))? (?:like|love|want|need|wanna|wish|plan|hope)(?: you)?(?: to(?: have)?\\b| for)?\\s+",
  ),
  lead(
    "(?:i'?m|i am|we're|we are|looking|trying|planning)(?: (?:looking|trying|planning|going|about))? (?:for|to)\\s+(?=(?:an? )|(?:tell|send|offer|invite|remind|thank|ask|inform|announce|let))",
  ),
  lead('(?:want|need|would like)(?: to)?\\s+'),
  lead(
    '(?:it|this|that|the (?:message|text|template|body)) (?:should|must|needs? to|has to|have to|could|can|will|is)(?: (?:also|just))?(?: be)? (?=(?:say|mention|tell|include|inform|remind|contain|talk|about|for|to|ask)\\b)',
  ),
  lead(
    '(?:write|draft|make|do|create|compose|prepare|craft|come up with|think of|suggest|propose|put together|word|phrase|formulate|design|generate|build)\\b(?: (?:me|us|up|out|for me|for us))*\\s*(?=(?:an?|the|some|it|this|that|my|our|one|something|another|about|for|to)\\b|\\w+ (?:message|text|reminder|note|ad)\\b|$)',
  ),
  lead(`(?:to )?(?:send|send out|give)(?: (?:me|us|out))? (?:an? |some )?(?=${nouns}\\b)`),
  lead(
    `(?:to )?(?:send|send out|message|text|whatsapp) (?:to )?${audience}\\s*(?=(?:an?|the|some|about|that|when|something|once|if|after)\\b)`,
  ),
  lead('(?:when|once|after) (?=their )'),
  lead(
    `(?:(?:an?|the|some|my|our|one|another|new|to) )?(?:(?!(?:about|for|to|that|is|are|of|on|with)\\b)[\\w'-]+ ){0,3}?${nouns}\\b(?=[\\s:,]|$)(?:\\s+(?:please|pls))?\\s*(?:(?:to|for) ${audience}\\b\\s*)?(?=${joints}\\b|:|$)`,
  ),
  lead(`(?:to )?(?:reminds?|reminding)(?: ${audience}\\b)?(?: (?:that|about|of|on|for))?\\s+`, 'remind'),
  lead(
    `(?:to )?(?:confirms?|confirming)(?: to ${audience}\\b)?(?: that)?\\s+(?=(?:their|the|a|an|your|our|his|her|that)\\b)`,
    'confirm',
  ),
  lead(`(?:to )?(?:lets?|letting) ${audience} know(?: (?:that|about|of|how|when))?\\s*`),
  lead(
    `(?:to )?(?:tell|telling|inform|informing|notify|notifying|advise|warn|update|updating|remind|reminding|ask|asking|urge|encourage|invite) ${audience} to (?!our\\b|the\\b|an?\\b|my\\b|this\\b)`,
    'request',
  ),
  lead(`(?:to )?(?:ask|asking) ${audience}\\s*(?=(?:how|what|whether|if)\\b)`, 'wonder'),
  lead(`(?:to )?(?:invites?|inviting) ${audience}(?: (?:to|for))?\\s+`, 'invite'),
  lead(
    `(?:to )?(?:tells?|telling|informs?|informing|notify|notifying|advise|warn|updates?|updating|ask|asks|asking)(?: ${audience}\\b)?(?: (?:that|about|of|on))?\\s+`,
  ),
  lead(`(?:to )?(?:thanks?|thanking) ${audience}(?: for)?\\s*`, 'thanks'),
  lead(
    `(?:to )?(?:apologi[sz]es?|apologi[sz]ing|say sorry)(?: to ${audience})?(?: (?:for|about|because of|because|that))?\\s*`,
    'sorry',
  ),
  lead(
    "(?:to )?(?:say|says|saying|mention|mentions|mentioning|include|including|state|stating|announce|announcing|advertise|promote|promoting|talk about|explain|point out|don't forget|dont forget|do not forget|make sure|add|put in|share|write)(?: (?:to (?:say|mention|include)|it (?:says|mentions)))?(?: (?:that|about|the fact that|in|also|also that))?\\s+",
  ),
  lead(`(?:to )?(?:offer|offering|give|giving)(?: ${audience})?\\s+(?=\\S)`),
  lead(`(?:bring|get|win) back (?=${audience}\\b)`),
]

/** Only right behind an instruction: "… for my regulars", "about", "that". */
const tails: readonly Lead[] = [
  { ...lead("(?:when|once|after)\\s+(?=(?:[\\w'-]+ ){1,4}(?:is|are|has|have)\\b)"), isEvent: true },
  lead(
    `(?:to |for )?${audience}(?![\\w'-])(?! (?:can|get|are|will|have|should|must|need|who)\\b)(?: (?:that|about|on|to))?\\s*`,
  ),
  lead('(?:about|regarding|concerning|that|which|saying|says|because of|of)\\s+'),
  lead('(?:for|on|to|with)\\s+(?!\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[$€£₹]|only\\b|just\\b)'),
]

const mostLeads = 14

/** The words without what tells us to write them. */
export function stripLeads(words: string): Stripped {
  let text = words.trim()
  let isTold = false
  let mode: Mode = 'tell'
  for (let round = 0; round < mostLeads && text !== ''; round += 1) {
    const found = [...leads, ...(isTold ? tails : [])].find(({ pattern }) => {
      const match = pattern.exec(text)
      return match !== null && match[0].length > 0
    })
    if (!found) break
    text = text.replace(found.pattern, '').trim()
    if (!found.isNoise) isTold = true
    if (found.mode) mode = found.mode
    if (found.isEvent) text = text.replace(/^(?:an?|the|your|this)\s+|^/i, 'your ')
  }
  return { text: text.replace(/^[\s,:;.-]+|(?<![\s,:;-])[\s,:;-]+$/g, ''), isTold, mode }
}

const ordersText =
  /\b(?:write|draft|compose|come up with|word it|put (?:that|this|it|those) in|something (?:about|like|for)|tell (?:them|people|\w+ customers)|let (?:them|people) know|mention|(?:it|message|text) (?:should|must) (?:say|mention|tell)|you choose|your own words)\b/i
const thirdPerson = /\b(?:they|them|their|customers?|clients|people|my|i|i'm|i am)\b/i
const secondPerson = /\b(?:you|your|yours|you're|you'll)\b/i
const prose =
  /^(?:hello|hi|hey|dear|good (?:morning|afternoon|evening)|welcome|thank you for|thanks for)\b|\{\{\w+\}\}/i
const taskNoun = new RegExp(
  `^(?:(?:an?|the|some|just|maybe|only) ){0,2}(?:[\\w'-]+ ){0,2}?${nouns} (?:for|to|about|of|on|that|telling|saying)\\b`,
  'i',
)

const taskStart =
  /^(?:should|must|has to|needs to|have to|hang on|hold on|wait|sorry,|oops|no wait|no,? sorry)\b(?! (?:we|our|your|you)\b)/i

/** Whether words that could be a message are rather a task: they speak about customers, not to them. */
export function isTask(words: string): boolean {
  const text = words.trim()
  if (taskStart.test(text)) return true
  if (prose.test(text) && !ordersText.test(text)) return false
  if (ordersText.test(text) || taskNoun.test(text)) return true
  return /^(?:that|about|how|when)\b/i.test(text) || (thirdPerson.test(text) && !secondPerson.test(text))
}
