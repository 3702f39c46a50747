import { describe, expect, it } from 'vitest'
import { withLabels } from '../../../src/engine/edits/labels.ts'
import type { ButtonInput, Edit } from '../../../src/template/edit.ts'

const add = (button: ButtonInput): Edit => ({ op: 'add_button', button })
const link: ButtonInput = { type: 'URL', url: 'https://luna.example' }

describe('a new button without a label', () => {
  it.each([
    ['es_MX', 'Ver sitio web'],
    ['pt', 'Visitar site'],
    ['ja', 'Visit website'],
    [undefined, 'Visit website'],
  ])('gets one in the language %s', (language, text) => {
    expect(withLabels(add(link), language)).toEqual(add({ ...link, text }))
  })

  it('keeps the one it has; quick replies get none', () => {
    const [named, reply] = [add({ ...link, text: 'Go' }), add({ type: 'QUICK_REPLY' })]
    expect(withLabels(named, 'es')).toEqual(named)
    expect(withLabels(reply, 'es')).toEqual(reply)
  })

  it('gets one among several buttons too', () => {
    const edit: Edit = { op: 'set_buttons', buttons: [link, { type: 'PHONE_NUMBER', text: 'Call' }] }
    expect(withLabels(edit, 'es')).toEqual({
      op: 'set_buttons',
      buttons: [{ ...link, text: 'Ver sitio web' }, edit.buttons[1]],
    })
  })

  it('gets none when an existing button is changed', () => {
    const edit: Edit = { op: 'change_button', index: 0, button: link }
    expect(withLabels(edit, 'es')).toBe(edit)
  })
})
