/** What Meta is likely to see in the draft, the words that are the reason, and what it costs more. */
import type { Draft, DraftAnswer } from '../api/types.ts'
import { nameOfCategory } from '../template/names.ts'
import { findPart } from '../template/parts.ts'
import { locale, say } from '../words/index.ts'

type Forecast = NonNullable<DraftAnswer['forecast']>

const percent = (share: number): string =>
  share > 0.99 && share < 1 ? say.preview.likely.over99 : `${Math.round(share * 100)} %`

/** In the currency's own digits; prices of messages are fractions of a cent. */
const span = (least: number, most: number, currency: string): string => {
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumSignificantDigits: 3 })
  return least === most ? money.format(least) : say.preview.likely.span(money.format(least), money.format(most))
}

function Price({ difference }: { difference: NonNullable<Forecast['price_difference']> }) {
  const { least, most, currency } = difference
  if (least === 0 && most === 0) return null
  const isDearer = most > 0
  const money = isDearer ? span(Math.max(0, least), most, currency) : span(-most, -least, currency)
  return <span> {say.preview.likely.costs(money, isDearer)}</span>
}

/** So much of a text is all that it says. */
const nearlyAll = 0.8

interface ReasonProps extends Pick<Forecast, 'reason'> {
  /** The whole text, of which the reason quotes words. */
  text: string
}

function Reason({ reason, text }: ReasonProps) {
  if (reason === null || reason.words.trim() === '') return null
  if (reason.words.length >= nearlyAll * text.length) return <>{say.preview.likely.becauseOfAll}</>
  return (
    <>
      {say.preview.likely.because} <q dir="auto">{reason.words.trim()}</q>
    </>
  )
}

interface ForecastLineProps {
  forecast: Forecast
  draft: Draft
  /** Opens the editor of the category; null: it cannot be changed. */
  onEdit: (() => void) | null
}

/** Stands out where it is another category than the draft asks for. */
export function ForecastLine({ forecast, draft, onEdit }: ForecastLineProps) {
  const { category } = draft
  const text = findPart(draft, 'BODY')?.text ?? ''
  const { category: expected, later, confidence, reason, price_difference: difference } = forecast
  const isOther = category !== undefined && (expected !== category || later !== category) && category !== 'MARKETING'
  if (category !== undefined && expected === category && later === category)
    return (
      <p class="hint">
        {say.preview.likely.agrees(nameOfCategory(expected), percent(confidence))}
        <Reason reason={reason} text={text} />.
      </p>
    )
  return (
    <p class="forecast" data-other={isOther}>
      <strong>
        {say.preview.likely.sees(nameOfCategory(expected))}
        {later !== expected && say.preview.likely.later(nameOfCategory(later))}
      </strong>
      {say.preview.likely.sure(percent(confidence))}
      <Reason reason={reason} text={text} />.{difference !== null && <Price difference={difference} />}{' '}
      {isOther && onEdit !== null && (
        <button type="button" class="link" onClick={onEdit}>
          {say.edit.title(say.parts.category)}
        </button>
      )}
    </p>
  )
}
