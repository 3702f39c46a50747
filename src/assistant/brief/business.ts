/** What a message tells about those who write it. */
import type { KeptFact } from '../contract.ts'
import type { Reading } from '../reading/index.ts'

/** The name and the trade of the business, as facts that are kept. */
export function aboutBusiness({ message, values }: Reading): KeptFact[] {
  const name = values.find(({ kind }) => kind === 'business')
  const trade = message.marks.all('trades')[0]
  const words =
    trade === undefined
      ? ''
      : message.tokens
          .slice(trade.from, trade.to)
          .map(({ key }) => key)
          .join(' ')
  return [
    ...(name === undefined ? [] : [{ key: 'brand_name', value: name.text }]),
    ...(words === '' ? [] : [{ key: 'business_type', value: words }]),
  ]
}
