import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' }
import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { redactText } from '../../src/privacy/redact.ts'

const numbers = getCountries().flatMap((country) => getExampleNumber(country, examples) ?? [])
/** E.164 allows shorter numbers, but a plus before seven digits is as often a sum. */
const full = numbers.filter(({ number }) => number.length > 8)

describe('the mobile numbers of the world', () => {
  it('are found in every country when written in full', () => {
    expect(full.length).toBeGreaterThan(240)
    for (const number of full) {
      for (const written of [
        number.number,
        number.formatInternational(),
        number.formatInternational().replace(/ /g, '-'),
      ]) {
        expect(redactText(`It is ${written}, thanks.`)).toBe('It is [PHONE], thanks.')
      }
    }
  })

  it('are found in most countries when written as at home after the word call', () => {
    const found = numbers.filter((number) => !/\d{3}/.test(redactText(`call ${number.formatNational()} now`)))
    expect(found.length / numbers.length).toBeGreaterThan(0.9)
  })
})
