import { describe, expect, it } from 'vitest'
import { isGalleryWord } from '../../../src/assistant/brief/vocabulary.ts'
import { readBrief } from '../../../src/assistant/reading/index.ts'
import { factRows, varyingRows } from './rows.ts'

describe('the facts of a message', () => {
  it.each(factRows)('%s: %s', (locale, message, facts) => {
    const { values, message: read } = readBrief(message, locale, isGalleryWord)
    expect(read.locale.code).toBe(locale)
    expect(values.map(({ kind, cue, text }) => `${kind}${cue === null ? '' : `/${cue}`}=${text}`)).toEqual(
      expect.arrayContaining([...facts]),
    )
  })
})

describe('what differs per customer', () => {
  it.each(varyingRows)('%s: %s', (locale, message, things) => {
    const { varying } = readBrief(message, locale, isGalleryWord)
    expect(varying.map(({ thing, label }) => (thing === 'varyingOther' ? `${thing}=${label}` : thing))).toEqual(things)
  })
})
