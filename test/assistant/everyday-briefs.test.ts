/** Briefs in German, Indonesian and Hindi as people type them: terse, spoken, with slips. */
import { describe, expect, it } from 'vitest'
import { briefOf } from '../../src/assistant/brief/index.ts'
import { readBrief } from '../../src/assistant/reading/index.ts'
import { emptyDraft, findComponent } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { requestOf } from '../llm/requests.ts'
import { everydayBriefs } from './everyday-briefs.ts'

const rows = Object.entries(everydayBriefs).flatMap(([language, briefs]) =>
  briefs.map(([purpose, message]) => ({ language, purpose, message })),
)

/** Words for us, by language; none of them may reach the customers. */
const forUs: Readonly<Record<string, RegExp>> = {
  de: /kannst du|variabel|immer anders|erinnere |den kunden|die leute|sollen |bescheid wissen/i,
  id: /buatin|bikinin|ingetin|kasih tau|kabari pelanggan|beda|tolong|ingatkan pelanggan/i,
  hi: /बताना|अलग|हर बार|माँग|मांग|बदलेगा|ग्राहक को/,
  'hi-Latn': /batana|msg|alag|puchna|mangna|bulana|yaad dila[on]|bata do|har baar/i,
}

/** They tell the person's own words. */
const ownWords = ['general_notice', 'general_news']
const purposeOf = (message: string) =>
  briefOf(requestOf({ message }))?.facts.find(({ key }) => key === 'purpose')?.value

describe('a brief', () => {
  it('mostly becomes a text for its purpose', () => {
    // The others are told in the person's own words.
    const found = rows.filter(({ message, purpose }) => purposeOf(message) === purpose)
    expect(found.length).toBeGreaterThan(0.75 * rows.length)
  })

  it.each(rows)('$language: $message', ({ language, purpose, message }) => {
    const brief = briefOf(requestOf({ message }))
    expect([purpose, ...ownWords]).toContain(purposeOf(message))
    const text = findComponent(applyEdits(emptyDraft(), brief?.edits ?? []), 'BODY')?.text ?? ''
    expect(text).not.toMatch(forUs[language] ?? /^$/)
  })
})

describe('facts', () => {
  it.each([
    ['Praxis Kern, Termin ist gebucht, bitte Versichertenkarte mitbringen', 'document', 'Versichertenkarte'],
    ['Kursbeginn am 5. Mai, Matte und Handtuch mitbringen', 'document', 'Matte und Handtuch'],
    ['अपॉइंटमेंट पक्का हो गया है, पुरानी रिपोर्ट साथ लानी है', 'document', 'पुरानी रिपोर्ट'],
    ['picnic friday ko hai, tiffin saath laana hai', 'document', 'tiffin'],
    ['an die Nebenkostenabrechnung erinnern, sie ist noch offen', 'product', 'Nebenkostenabrechnung'],
    ['बिजली का बिल 25 तारीख तक जमा करना है', 'product', 'बिजली का बिल'],
    ['school fees 10 tareekh tak dena hai', 'product', 'School fees'],
    ['ingatkan bayar iuran bulanan sebelum tanggal 10', 'product', 'Iuran bulanan'],
    ['please remind tenants that the rent is due on the 1st', 'product', 'Rent'],
  ])('of "%s"', (message, kind, text) => {
    const found = readBrief(message, null, () => false).values.filter((value) => value.kind === kind)
    expect(found.map((value) => value.text)).toContain(text)
  })

  it.each(['please bring it', 'wer kann das mitbringen?', 'the bill number is different'])(
    'are none in "%s"',
    (message) => {
      const kinds = readBrief(message, null, () => false).values.map(({ kind }) => kind)
      expect(kinds).not.toContain('product')
      expect(kinds).not.toContain('document')
    },
  )
})
