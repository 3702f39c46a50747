/** What Meta is likely to see in the draft, the words that are the reason, and what it costs more. */
import type { Draft, DraftAnswer } from '../api/types.ts'
import { inWords } from '../template/names.ts'
import { findPart } from '../template/parts.ts'

type Forecast = NonNullable<DraftAnswer['forecast']>

const percent = (share: number): string => (share > 0.99 && share < 1 ? 'over 99 %' : `${Math.round(share * 100)} %`)

/** In the currency's own digits; prices of messages are fractions of a cent. */
const span = (least: number, most: number, currency: string): string => {
  const money = new Intl.NumberFormat('en', { style: 'currency', currency, maximumSignificantDigits: 3 })
  return least === most ? money.format(least) : `${money.format(least)} to ${money.format(most)}`
}

function Price({ difference }: { difference: NonNullable<Forecast['price_difference']> }) {
  const { least, most, currency } = difference
  if (least === 0 && most === 0) return null
  const isDearer = most > 0
  const money = isDearer ? span(Math.max(0, least), most, currency) : span(-most, -least, currency)
  return (
    <span>
      {' '}
      A message then costs {money} {isDearer ? 'more' : 'less'}, depending on the country.
    </span>
  )
}

/** So much of a text is all that it says. */
const nearlyAll = 0.8

interface ReasonProps extends Pick<Forecast, 'reason'> {
  /** The whole text, of which the reason quotes words. */
  text: string
  comma?: string
}

function Reason({ reason, text, comma = '' }: ReasonProps) {
  if (reason === null || reason.words.trim() === '') return null
  if (reason.words.length >= nearlyAll * text.length) return <>{comma} because of what it says as a whole</>
  return (
    <>
      {comma} because of <q dir="auto">{reason.words.trim()}</q>
    </>
  )
}

/** Stands out where it is another category than the draft asks for. */
export function ForecastLine({ forecast, draft }: { forecast: Forecast; draft: Draft }) {
  const { category } = draft
  const text = findPart(draft, 'BODY')?.text ?? ''
  const { category: expected, later, confidence, reason, price_difference: difference } = forecast
  const isOther = category !== undefined && (expected !== category || later !== category) && category !== 'MARKETING'
  if (category !== undefined && expected === category && later === category)
    return (
      <p class="hint">
        Meta is likely to agree that it is {inWords(expected).toLowerCase()} ({percent(confidence)} sure
        <Reason reason={reason} text={text} comma="," />
        ).
      </p>
    )
  return (
    <p class="forecast" data-other={isOther}>
      <strong>
        Meta is likely to see {inWords(expected).toLowerCase()}
        {later !== expected && `, and later ${inWords(later).toLowerCase()}`}
      </strong>{' '}
      ({percent(confidence)} sure)
      <Reason reason={reason} text={text} />.{difference !== null && <Price difference={difference} />}
    </p>
  )
}
