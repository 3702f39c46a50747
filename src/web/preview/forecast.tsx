/** What Meta is likely to see in the draft, the words that are the reason, and what it costs more. */
import type { DraftAnswer } from '../api/types.ts'
import { inWords } from '../template/names.ts'

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
      A message then costs {money} {isDearer ? 'more' : 'less'}, by country.
    </span>
  )
}

/** A line that stands out where it is another category than the draft asks for. */
export function ForecastLine({ forecast, category }: { forecast: Forecast; category: string | undefined }) {
  const { category: expected, later, confidence, reason, price_difference: difference } = forecast
  const isOther = category !== undefined && (expected !== category || later !== category) && category !== 'MARKETING'
  return (
    <p class="forecast" data-other={isOther}>
      <strong>
        Meta is likely to see {inWords(expected)}
        {later !== expected && `, and later ${inWords(later)}`}
      </strong>{' '}
      ({percent(confidence)} sure)
      {reason !== null && reason.words.trim() !== '' && (
        <>
          , because of <q dir="auto">{reason.words}</q>
        </>
      )}
      .{difference !== null && <Price difference={difference} />}
    </p>
  )
}
