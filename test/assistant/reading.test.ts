import { describe, expect, it } from 'vitest'
import { readBrief } from '../../src/assistant/reading/index.ts'

/** `kind/cue=words` of all values, in order of kinds. */
const valuesIn = (message: string, language: string | null = null): string[] =>
  readBrief(message, language, () => false)
    .values.map(({ kind, cue, text }) => `${kind}${cue === null ? '' : `/${cue}`}=${text}`)
    .sort()

describe('facts', () => {
  it.each([
    ['until Friday 6 pm', ['date/until=Friday 6 pm']],
    ['from 24 to 26 December', ['date/from=24 to 26 December']],
    ['on the 14th', ['date=the 14th']],
    ['up to 50% off', ['percent=up to 50%']],
    ['10 euros off', ['offer=10 euros off']],
    ['from $40 to $45 a month', ['amount/from=$40 to $45 a month']],
    ['the class moves from 6 pm to 7 pm', ['time/moved=6 pm to 7 pm']],
    ['Monday to Friday 9 to 5 pm', ['time=Monday to Friday 9 to 5 pm']],
    ['24 hours before', ['duration/apart=24 hours']],
    ['with Dr. Okafor', ['person=Dr. Okafor']],
    ['at 12 Mill Lane', ['place=12 Mill Lane']],
    ['my bakery Wild Thistle', ['business=Wild Thistle']],
    ['a free coffee for everyone', ['offer=a free coffee']],
    ['hasta el 15', ['date/until=15']],
    ['a las 17:00', ['time=17:00']],
    ['até dia 15', ['date/until=dia 15']],
    ['vom 24. bis 26. Dezember', ['date/from=24. bis 26. Dezember']],
    ['um 18 Uhr', ['time=18 Uhr']],
    ['jusqu’au 15 juin', ['date/until=15 juin']],
    ['sampai 31 Maret', ['date/until=31 Maret']],
    ['31 मार्च तक', ['date/until=31 मार्च']],
    ['sunday tak, code KURTI30', ['code=KURTI30', 'date/until=Sunday']],
  ])('of "%s"', (message, values) => {
    expect(valuesIn(message)).toEqual(expect.arrayContaining(values))
  })

  it.each(['you may call', 'the sun is out', 'I have 5 cats', 'thanks a lot', 'we are not sure'])(
    'are none in "%s"',
    (message) => {
      expect(valuesIn(message)).toEqual([])
    },
  )

  it('mend a slip in the name of a day, and in nothing else', () => {
    expect(valuesIn('evry tuesday')).toEqual(['date/every=every Tuesday'])
  })
})

describe('what differs per customer', () => {
  it.each([
    ['with the order number and their name', ['orderNumber', 'customerName']],
    ['con el nombre del paciente, la fecha y la hora', ['customerName', 'varyingDate', 'varyingTime']],
    ['mit Namen des Kunden, Datum und Uhrzeit', ['customerName', 'varyingDate', 'varyingTime']],
    ['amount aur customer ka naam ke saath', ['varyingAmount', 'customerName']],
    ['the date is not fixed', []],
    ['order number: 4711', []],
  ])('in "%s"', (message, things) => {
    expect(readBrief(message, null, () => false).varying.map(({ thing }) => thing)).toEqual(things)
  })
})
