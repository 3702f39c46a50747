import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../../src/template/draft.ts'
import { draftAfter, standing } from '../understood.ts'

const full: Draft = {
  ...standing,
  components: [
    { type: 'HEADER', format: 'TEXT', text: 'Tea time' },
    ...standing.components,
    { type: 'FOOTER', text: 'Old Mill' },
  ],
}
const types = (message: string, spoken = 'hello') =>
  draftAfter(message, full, { recent: [{ role: 'user', content: spoken }] }).components.map(({ type }) => type)

describe('parts that are given up', () => {
  it.each([
    ['I changed my mind about the headline, take it out'],
    ["let's leave the header off after all"],
    ['better without a header'],
    ['mejor sin encabezado'],
    ['hapus header'],
    ['हेडर हटा दो'],
  ])('are the header in "%s"', (message) => {
    expect(types(message)).toEqual(['BODY', 'BUTTONS', 'FOOTER'])
  })

  it.each([
    ['on second thought no footer'],
    ['the footer can go'],
    ['quita el pie de página'],
    ['tira o rodapé'],
    ['footer hata do'],
  ])('are the footer in "%s"', (message) => {
    expect(types(message)).toEqual(['HEADER', 'BODY', 'BUTTONS'])
  })

  it('are what was spoken of last when only "it" is said', () => {
    expect(types('take it out again', 'add a footer "Old Mill"')).toEqual(['HEADER', 'BODY', 'BUTTONS'])
  })

  it.each([
    ['leave the footer as it is'],
    ["don't remove the footer"],
    ['no, keep the header'],
    ['do not drop the buttons'],
  ])('stay in "%s"', (message) => {
    expect(types(message)).toEqual(['HEADER', 'BODY', 'BUTTONS', 'FOOTER'])
  })
})
