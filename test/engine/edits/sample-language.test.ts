/** Samples of ours fit the language of the template, also when that is said later; those that somebody gave stay. */
import { describe, expect, it } from 'vitest'
import { fillSamples, renewedSamples } from '../../../src/engine/edits/samples.ts'
import { type Draft, emptyDraft, findComponent } from '../../../src/template/draft.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { applyEdits } from '../../../src/template/edits.ts'

const body = (text: string): Edit => ({ op: 'set_body', text })
const language = (code: string): Edit => ({ op: 'set_language', language: code })
const samplesOf = (draft: Draft): string[] | undefined => findComponent(draft, 'BODY')?.example?.body_text?.[0]
const english = body('Hello {{1}}, your order {{2}} has left our warehouse today.')

/** The draft after further edits, as both the chat and the console carry them out. */
function edited(draft: Draft, author: 'user' | 'assistant', ...edits: Edit[]): Draft {
  const changed = applyEdits(draft, edits)
  return fillSamples(applyEdits(changed, renewedSamples(changed, draft, { 'body {{1}}': author }))).draft
}

describe('samples of ours', () => {
  it.each([
    ['مرحبا {{1}}، تم شحن طلبك وسيصل إلى عنوانك غدا.', 'سارة'],
    ['שלום {{1}}, ההזמנה שלך יצאה היום מהמחסן שלנו.', 'נועה'],
    ['Здравствуйте, {{1}}! Ваш заказ отправлен со склада сегодня.', 'Анна'],
    ['Γεια σας {{1}}, η παραγγελία σας έφυγε σήμερα από την αποθήκη.', 'Μαρία'],
    ['안녕하세요, {{1}}님. 주문하신 상품이 오늘 발송되었습니다.', '지민'],
  ])('are in the language of the text while none is said: %s', (text, name) => {
    expect(samplesOf(fillSamples(applyEdits(emptyDraft(), [body(text)])).draft)).toEqual([name])
  })

  it.each([
    ['ar', 'سارة'],
    ['he', 'נועה'],
    ['ru', 'Анна'],
    ['zh_CN', '小雨'],
    ['es_MX', 'Lucía'],
  ])('follow the language to %s', (code, name) => {
    const before = fillSamples(applyEdits(emptyDraft(), [language('en_US'), english])).draft
    expect(samplesOf(before)).toEqual(['Alex', 'ORD10425'])
    expect(samplesOf(edited(before, 'assistant', language(code)))).toEqual([name, 'ORD10425'])
    expect(samplesOf(edited(before, 'user', language(code)))).toEqual(['Alex', 'ORD10425'])
  })

  it('follow the language of the text', () => {
    const given: Edit = { op: 'set_examples', part: 'body', examples: [{ variable: '1', example: 'Alex' }] }
    const before = fillSamples(applyEdits(emptyDraft(), [language('ar'), english, given])).draft
    const next = edited(before, 'assistant', body('مرحبا {{1}}، تم شحن طلبك رقم {{2}} وسيصل غدا.'))
    expect(samplesOf(next)?.[0]).toBe('سارة')
  })

  it('stay as they are while nothing of it changes', () => {
    const before = fillSamples(applyEdits(emptyDraft(), [language('en_US'), english])).draft
    expect(renewedSamples(applyEdits(before, [{ op: 'set_footer', text: 'Bye' }]), before, {})).toEqual([])
  })
})
