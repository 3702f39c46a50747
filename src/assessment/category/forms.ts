/** Evidence that is no word of a list: variables, figures, loudness, kinds of components and buttons. */
import type { Token } from '../../validator/lexicon/tokens.ts'
import { isQuestion } from '../mentions.ts'
import { type Mention, pathOf, type Reading, type ReadText } from '../reading.ts'
import { roleOfVariable } from '../words/variable-names.ts'
import type { Evidence } from './item.ts'
import { decay, forms, type Weight } from './weights.ts'

/** Variables within the first words are names: any message may begin with "Hi {{1}}". */
export const greetingTokens = 3
const fewWords = 4
/** Two variables say more than one: marketing rarely has more than a name. */
const variableDecay = 0.75
const hypeEmoji = /[🔥🎉🎊🤑💰💸🛍🎁🥳😍🤩💥🚨🏷✨💝🎂🍕🥂🛒💃🌟⭐]|⚡/u
const catalogueTypes: ReadonlySet<string> = new Set(['CATALOG', 'MPM', 'SPM'])
const paymentTypes: ReadonlySet<string> = new Set(['ORDER_DETAILS', 'PAYMENT_REQUEST'])

const quote = (
  text: ReadText | undefined,
  start: number,
  end: number,
  rule: string,
  weight: Weight,
  share = 1,
): Evidence => ({
  words: text?.value.slice(start, end) ?? '',
  path: text?.path ?? '',
  range: text === undefined ? [0, 0] : [start, end],
  rule,
  weight: weight.review * share,
  sweep: weight.sweep * share,
  why: weight.why,
  isPromotion: rule === 'coupon' || rule === 'limited-offer',
})

export function formEvidence(reading: Reading, words: readonly Evidence[]): Evidence[] {
  return [
    ...componentEvidence(reading),
    ...reading.texts.flatMap((text) => textEvidence(text)),
    ...questionEvidence(reading),
    ...unclearEvidence(reading, words),
  ]
}

function textEvidence(text: ReadText): Evidence[] {
  if (text.part === 'label' || text.part === 'footer' || text.part === 'sample') return []
  const found: Evidence[] = []
  let share = 1
  let openShare = 1
  for (const [at, token] of text.tokens.entries()) {
    if (token.kind !== 'variable') continue
    if (isAlone(text, at)) {
      found.push(quote(text, token.start, token.end, 'open-variable', forms.openVariable, openShare))
      openShare *= decay
      continue
    }
    if ((text.part === 'body' && at < greetingTokens) || share < 0.4) continue
    found.push(variableEvidence(text, token, share))
    share *= variableDecay
  }
  const figure = text.tokens.find(isFigure)
  if (figure !== undefined) found.push(quote(text, figure.start, figure.end, 'figure', forms.figure))
  const percent = text.tokens.find(({ kind }) => kind === 'percent')
  if (percent !== undefined) found.push(quote(text, percent.start, percent.end, 'percent', forms.percent))
  const mark = text.value.indexOf('!')
  if (mark !== -1) {
    const run = text.value.indexOf('!', mark + 1)
    const at = run === -1 ? mark : run
    found.push(quote(text, at, at + 1, 'exclamations', forms.exclamations, run === -1 ? 0.5 : 1))
  }
  const emoji =
    text.tokens.some(({ kind }) => kind === 'emoji') || text.value.includes('⚡') ? hypeEmoji.exec(text.value) : null
  if (emoji !== null) found.push(quote(text, emoji.index, emoji.index + emoji[0].length, 'emoji', forms.emoji))
  return found
}

function variableEvidence(text: ReadText, { start, end }: Token, share: number): Evidence {
  const role = roleOfVariable(text.value.slice(start, end))
  if (role === 'sells') return quote(text, start, end, 'selling-variable', forms.sellingVariable)
  const weight = role === 'serves' ? forms.servingVariable : forms.variable
  return quote(text, start, end, role === 'serves' ? 'serving-variable' : 'variable', weight, share)
}

/** A variable that is a sentence of its own may stand for anything. */
function isAlone({ tokens }: ReadText, at: number): boolean {
  const sentence = tokens[at]?.sentence
  const isOther = (token: Token | undefined) => token?.sentence !== sentence || token?.kind === 'variable'
  return isOther(tokens[at - 1]) && isOther(tokens[at + 1])
}

const isFigure = ({ kind, word }: Token): boolean => kind === 'number' && word.length > 0

function componentEvidence({ subject }: Reading): Evidence[] {
  const found: Evidence[] = []
  const add = (path: string, rule: string, weight: Weight) =>
    found.push({
      words: '',
      path,
      range: [0, 0],
      rule,
      weight: weight.review,
      sweep: weight.sweep,
      why: weight.why,
      isPromotion: rule === 'limited-offer' || rule === 'coupon',
    })
  if (subject.carousel !== undefined) add(pathOf(subject.carousel.path), 'carousel', forms.carousel)
  if (subject.offer !== undefined) add(pathOf(subject.offer.path), 'limited-offer', forms.limitedOffer)
  if (subject.isLibrary) add('library_template_name', 'library', forms.library)
  const coupon = subject.topButtons.find(({ type }) => type === 'COPY_CODE')
  if (coupon !== undefined) add(pathOf(coupon.path), 'coupon', forms.coupon)
  const catalogue = subject.topButtons.find(({ type }) => catalogueTypes.has(type ?? ''))
  if (catalogue !== undefined) add(pathOf(catalogue.path), 'catalogue', forms.catalogue)
  const payment = subject.topButtons.find(({ type }) => paymentTypes.has(type ?? ''))
  if (payment !== undefined) add(pathOf(payment.path), 'payment', forms.payment)
  return found
}

/** Opens with a question that holds no value: nobody's transaction is asked about, so it is there to make curious. */
function questionEvidence({ body, of }: Reading): Evidence[] {
  if (body === undefined) return []
  const salutes = of('salute')
  const first = body.tokens.find(({ kind, sentence }) => kind === 'word' && !isGreeting(body, sentence, salutes))
  if (first === undefined || !isQuestion(body, first.sentence)) return []
  const words = body.tokens.filter(({ sentence }) => sentence === first.sentence)
  const isSaluted = salutes.some(({ sentence }) => sentence === first.sentence)
  const isName = (token: Token, at: number) =>
    (isSaluted && at < greetingTokens) || followsComma(body, token) || endsAddress(body, token)
  const isValue = (token: Token, at: number) => token.kind === 'variable' && !isName(token, at)
  if (words.length < fewWords - 1 || words.some(isValue)) return []
  const last = words.at(-1) ?? first
  return [quote(body, first.start, last.end, 'opening-question', forms.openingQuestion)]
}

/** "Your table is waiting, {{1}}." */
const followsComma = ({ value }: ReadText, { start }: Token): boolean =>
  /,\s*$/.test(value.slice(Math.max(0, start - 3), start))
/** "{{1}}, your table is waiting." */
const endsAddress = ({ value }: ReadText, { end }: Token): boolean => /^\s?[,،!]/.test(value.slice(end, end + 2))

/** "Hello {{1}}!" as a sentence of its own. */
const isGreeting = ({ tokens }: ReadText, sentence: number, salutes: readonly Mention[]): boolean =>
  salutes.some((salute) => salute.sentence === sentence) &&
  tokens.filter((token) => token.sentence === sentence).length <= greetingTokens

/** Almost no fixed words, and none of them says what the message is about. */
function unclearEvidence(reading: Reading, words: readonly Evidence[]): Evidence[] {
  const { body } = reading
  if (body === undefined || words.some(({ rule }) => rule !== 'optOut' && rule !== 'transactional')) return []
  const [vague] = reading.of('vague')
  if (vague !== undefined) return [quote(vague.text, ...vague.range, 'unclear', forms.unclear)]
  const count = body.tokens.filter(({ kind }) => kind === 'word').length
  return count <= fewWords ? [quote(body, 0, body.value.length, 'unclear', forms.unclear)] : []
}

/** Rules that say that a text is about something certain, but not what. */
const anchors: ReadonlySet<string> = new Set(['variable', 'serving-variable', 'when', 'figure'])
/** A likeness to ready texts that is no more than chance. */
const littleLean = 0.1

/**
 * Nothing promotes, and nothing says which transaction it is: an instruction or a notice, if it holds something of its recipient's, or a
 * time. Of such labelled texts twice as many were utility as marketing.
 */
export function plainEvidence(reading: Reading, found: readonly Evidence[]): Evidence[] {
  const { body } = reading
  const isOther = ({ rule, weight }: Evidence) => (rule === 'gallery' ? weight > littleLean : !anchors.has(rule))
  if (body === undefined || found.some(isOther)) return []
  if (body.tokens.filter(({ kind }) => kind === 'word').length <= fewWords) return []
  const isName = (token: Token, at: number) =>
    followsComma(body, token) || (at < greetingTokens && endsAddress(body, token))
  const value = body.tokens.find((token, at) => token.kind === 'variable' && !isAlone(body, at) && !isName(token, at))
  const [time] = reading.of('when')
  if (value !== undefined) return [quote(body, value.start, value.end, 'plain', forms.plain)]
  return time?.text === body ? [quote(body, ...time.range, 'plain', forms.plain)] : []
}
