import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' }
import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { redactText } from '../../src/privacy/redact.ts'

const numbers = getCountries().flatMap((country) => getExampleNumber(country, examples) ?? [])
/** E.164 allows shorter numbers, but a plus before seven digits is as often a sum. */
const full = numbers.filter(({ number }) => number.length > 8)

describe('mobile numbers', () => {
  it('are found for every country with a country code', () => {
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

  it('are found for most countries in national format after the word "call"', () => {
    const found = numbers.filter((number) => !/\d{3}/.test(redactText(`call ${number.formatNational()} now`)))
    expect(found.length / numbers.length).toBeGreaterThan(0.9)
  })
})
