/** Evidence that is no word of a list: variables, figures, loudness, kinds of components and buttons. */
import type { Token } from '../../validator/lexicon/tokens.ts'
import { pathOf, type Reading, type ReadText } from '../reading.ts'
import type { Evidence } from './item.ts'
import { forms, type Weight } from './weights.ts'

/** Variables within the first words are names: any message may begin with "Hi {{1}}". */
const greetingTokens = 3
const fewWords = 4
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
    ...unclearEvidence(reading, words),
  ]
}

function textEvidence(text: ReadText): Evidence[] {
  if (text.part === 'label' || text.part === 'footer') return []
  const found: Evidence[] = []
  let share = 1
  for (const [at, token] of text.tokens.entries()) {
    if (token.kind !== 'variable' || (text.part === 'body' && at < greetingTokens) || share < 0.25) continue
    found.push(quote(text, token.start, token.end, 'variable', forms.variable, share))
    share /= 2
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

/** Almost no fixed words, and none of them says what the message is about. */
function unclearEvidence({ body }: Reading, words: readonly Evidence[]): Evidence[] {
  if (body === undefined || words.some(({ rule }) => rule !== 'optOut')) return []
  const count = body.tokens.filter(({ kind }) => kind === 'word').length
  return count <= fewWords ? [quote(body, 0, body.value.length, 'unclear', forms.unclear)] : []
}
