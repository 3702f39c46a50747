import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { sampleFor, variablesOf } from '../../src/template/examples.ts'
import { languages } from '../../src/template/languages.ts'
import { commonValues, valuesByLanguage } from '../../src/template/sample-values.ts'
import { cpuMilliseconds } from '../support/cpu-time.ts'

const samplesIn = (text: string, language: string): string[] =>
  variablesOf(applyEdits(emptyDraft(), [{ op: 'set_body', text }])).map(({ before, name, after }) =>
    sampleFor(before, name, language, after),
  )

describe('sampleFor', () => {
  it.each([
    [
      'en_IN',
      'Hi {{1}}, order {{2}} arrives on {{3}} at {{4}}, total {{5}} ok',
      'Alex|ORD10425|12 March|10:30 AM|₹499',
    ],
    ['es_MX', 'Hola {{1}}, tu pedido {{2}} llega el {{3}} a las {{4}} hoy', 'Lucía|ORD10425|12 de marzo|10:30'],
    [
      'pt_BR',
      'Olá {{1}}, seu pedido {{2}} chega em {{3}}. Valor de {{4}} ok',
      'Mariana|ORD10425|12 de março|R$ 149,90',
    ],
    ['hi', 'नमस्ते {{1}}, आपका ऑर्डर {{2}} तारीख {{3}} को आएगा', 'आशा|ORD10425|12 मार्च'],
    ['id', 'Halo {{1}}, pesanan {{2}} tiba pada {{3}} pukul {{4}} ya', 'Sari|ORD10425|12 Maret|10.30'],
    ['de', 'Hallo {{1}}, Ihre Bestellung {{2}} kommt am {{3}} um {{4}} Uhr', 'Anna|ORD10425|12. März|10:30'],
    ['fr', 'Bonjour {{1}}, votre commande {{2}} est prête', 'Camille|ORD10425'],
    ['pl', 'Cześć {{1}}, mamy coś dla Ciebie', 'Anna'],
    ['en', 'Open from {{1}} until {{2}} this week', '12 March|19 March'],
    ['en', 'Get {{1}}% off with code {{2}} in {{3}} now', '20|SAVE20|Springfield'],
    ['en', 'Only ₹{{1}} today, you have {{2}} points left', '49.90|250'],
  ])('fits %s: %s', (language, text, expected) => {
    expect(samplesIn(text, language).join('|')).toBe(expected)
  })

  it.each([
    ['first_name', 'Alex'],
    ['order_id', 'ORD10425'],
    ['order_date', '12 March'],
    ['product_name', 'Classic Gift Box'],
    ['amount_due', '$49.90'],
    ['whatever', 'Classic Gift Box'],
  ])('reads the name %s', (name, expected) => {
    expect(sampleFor('Something about ', name, 'en_US')).toBe(expected)
  })

  it.each([
    ['hi', 'आपका ऑर्डर नंबर ', ' भेज दिया गया है।'],
    ['mr', 'तुमचा ऑर्डर क्रमांक ', ' पाठवला आहे.'],
    ['bn', 'আপনার অর্ডার নম্বর ', ' পাঠানো হয়েছে।'],
    ['ta', 'உங்கள் ஆர்டர் எண் ', ' அனுப்பப்பட்டது.'],
    ['te', 'మీ ఆర్డర్ ', ' పంపబడింది.'],
    ['ml', 'നിങ്ങളുടെ ഓർഡർ നമ്പർ ', ' അയച്ചു.'],
    ['ar', 'رقم الطلب: ', ' في الطريق إليك'],
    ['ar', 'تم شحن طلبك رقم ', '.'],
    ['fa', 'سفارش شماره ', ' ارسال شد.'],
    ['ur', 'آپ کا آرڈر نمبر ', ' روانہ ہو گیا ہے۔'],
    ['he', 'ההזמנה שלך מספר ', ' נשלחה.'],
    ['th', 'หมายเลขคำสั่งซื้อของคุณคือ ', ' ครับ'],
    ['ja', 'ご注文番号', 'を発送しました。'],
    ['zh_CN', '您的订单', '已发货。'],
    ['zh_TW', '您的訂單編號是 ', '，已出貨。'],
    ['ko', '주문번호 ', '가 발송되었습니다.'],
    ['ru', 'Ваш заказ № ', ' отправлен.'],
    ['uk', 'Ваше замовлення ', ' надіслано.'],
    ['el', 'Η παραγγελία σας ', ' στάλθηκε.'],
    ['tr', 'Sipariş numarası ', ' kargoda.'],
    ['vi', 'Đơn hàng của bạn ', ' đã được gửi.'],
    ['pl', 'Zamówienie nr ', ' zostało wysłane.'],
    ['it', 'Il tuo ordine ', ' è stato spedito.'],
    ['sv', 'Ordernummer ', ' har skickats.'],
    ['ka', 'თქვენი შეკვეთა ', ' გაიგზავნა.'],
  ])('gives an order number in %s after "%s"', (language, before, after) => {
    expect(sampleFor(before, '1', language, after)).toBe('ORD10425')
  })

  it.each([
    ['ar', 'عزيزي ', '، طلبك في الطريق', 'سارة'],
    ['ru', 'Здравствуйте, ваш заказ готов. Спасибо за покупку, ', '!', 'Анна'],
    ['nl', 'Wij wonen aan de noorderborder ', ' van de stad', 'Classic Gift Box'],
    ['th', 'การจองหมายเลข ', ' ยืนยันแล้ว', 'BKG731C'],
    ['ko', '예약번호 ', '가 확정되었습니다.', 'BKG731C'],
  ])('gives no order number in %s after "%s"', (language, before, after, expected) => {
    expect(sampleFor(before, '1', language, after)).toBe(expected)
  })

  it.each([
    ['ar', 'مرحبا ', '، تم شحن طلبك', 'سارة'],
    ['he', 'שלום ', ', ההזמנה שלך נשלחה', 'נועה'],
    ['ru', 'Здравствуйте, ', '! Ваш заказ отправлен', 'Анна'],
    ['el', 'Γεια σας ', ', η παραγγελία σας στάλθηκε', 'Μαρία'],
    ['zh_CN', '您好，', '，您的订单已发货。', '小雨'],
    ['zh_TW', '親愛的', '您好，您的訂單已出貨。', '小雨'],
    ['ja', '', '様、ご注文ありがとうございます。', '花子'],
    ['ja', 'こんにちは、', 'さん。商品を発送しました。', '花子'],
    ['ko', '안녕하세요, ', '님. 주문이 접수되었습니다.', '지민'],
    ['th', 'สวัสดีคุณ', ' คำสั่งซื้อของคุณถูกจัดส่งแล้ว', 'สมหญิง'],
    ['fa', 'سلام ', '، سفارش شما ارسال شد', 'سارا'],
    ['ur', 'السلام علیکم ', '، آپ کا آرڈر روانہ ہو گیا', 'عائشہ'],
    ['uk', 'Вітаємо, ', '! Замовлення надіслано', 'Олена'],
    ['sv', 'Hej ', ', din beställning är på väg', 'Elsa'],
  ])('greets in %s after "%s" by a name that fits', (language, before, after, expected) => {
    expect(sampleFor(before, '1', language, after)).toBe(expected)
  })

  it('has a name for every language of templates, in the script that the language calls itself by', () => {
    const scripts = ['Latin', 'Arabic', 'Cyrillic', 'Greek', 'Hebrew', 'Han', 'Thai', 'Hangul', 'Devanagari']
    const scriptOf = (text: string): string | undefined =>
      scripts.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(text))
    for (const { code, nativeName } of languages) {
      const name = sampleFor('', 'first_name', code)
      expect([code, scriptOf(name)]).toEqual([code, scriptOf(nativeName)])
      if (!code.startsWith('en')) expect([code, name]).not.toEqual([code, 'Alex'])
    }
  })

  it('gives the last part of a link for a link', () => {
    expect(sampleFor('https://shop.example/', '1', 'en_US')).toBe('summer-sale')
    expect(sampleFor('https://shop.example/orders/', '1', 'en_US')).toBe('ORD10425')
  })

  it('never gives a phone number, a bare code of 4 to 8 digits, a variable or a line break', () => {
    const values = [commonValues, ...Object.values(valuesByLanguage)].flatMap((table) => Object.values(table).flat())
    for (const value of values) {
      expect(value).not.toMatch(/\b\d{4,8}\b/)
      expect(value).not.toMatch(/[{}\n\t]|\d{7}/)
    }
  })

  it('returns something printable for any input, always the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (before, name, language) => {
        const sample = sampleFor(before, name, language)
        expect(sample).not.toBe('')
        expect(sampleFor(before, name, language)).toBe(sample)
      }),
    )
  })

  it('looks only at nearby words, so that long texts stay cheap', () => {
    const before = 'Hi {{1}} on {{2}} at {{3}}, '.repeat(2500)
    expect(cpuMilliseconds(() => sampleFor(before, '4', 'en'))).toBeLessThan(25)
  })
})

describe('variablesOf', () => {
  it('lists header, body and link variables with the samples they have', () => {
    const draft = applyEdits(emptyDraft(), [
      { op: 'set_header', format: 'TEXT', text: 'Order {{1}}' },
      { op: 'set_body', text: 'Hi {{1}}, {{2}} and {{1}}' },
      { op: 'set_examples', part: 'body', examples: [{ variable: '2', example: 'B' }] },
      { op: 'add_button', button: { type: 'QUICK_REPLY', text: 'Ok' } },
      { op: 'add_button', button: { type: 'URL', text: 'Go', url: 'https://a.example/{{1}}', example: 'x' } },
    ])
    expect(variablesOf(draft)).toEqual([
      { part: 'header', name: '1', before: 'Order ', after: '', example: null },
      { part: 'body', name: '1', before: 'Hi ', after: ', {{2}} and {{1}}', example: null },
      { part: 'body', name: '2', before: 'Hi {{1}}, ', after: ' and {{1}}', example: 'B' },
      { part: 'button', index: 1, name: '1', before: 'https://a.example/', after: '', example: 'x' },
    ])
  })
})
