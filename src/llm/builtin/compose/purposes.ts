/** What a template is for, by the words people use for it; most specific first. Tried on folded text. */
import { fold } from '../text/token.ts'

export const purposes = [
  [
    'verification',
    /\botp\b|verification code|login code|one.?time (?:pass|code)|passcode|codigo de verific|kode (?:otp|verifikasi)/,
  ],
  [
    'abandoned_cart',
    /abandon|left in (?:the|your|their) cart|cart reminder|\bcart\b|carrito|carrinho|keranjang|checkout reminder|unfinished order/,
  ],
  ['back_in_stock', /back in stock|restock|available again|de vuelta en stock|tersedia (?:lagi|kembali)/],
  [
    'delivery_delay',
    /delay|late delivery|(?:deliver|order|parcel|package|shipment)\w{0,4} (?:is|are|will be|were|was) (?:\w+ )?late|running late|atraso|retraso|terlambat|देरी/,
  ],
  ['refund', /refund|reembols|pengembalian dana|रिफंड/],
  [
    'out_for_delivery',
    /out for delivery|delivered today|on its way today|arriving today|sale a reparto|saiu para entrega/,
  ],
  ['order_shipped', /shipp|dispatch|tracking|delivery update|enviad|despach|dikirim|pengiriman|delivery/],
  [
    'order_ready',
    /ready for (?:pick|collect)|(?:is|are) (?:ready|done|finished|repaired|fixed)\b|pick.?up|collection|listo para|pronto para|siap diambil/,
  ],
  [
    'order_confirmation',
    /order (?:confirm|receiv|plac|update)|confirm\w{0,6} (?:of )?(?:the |an |your )?order|pedido|pesanan|ऑर्डर|\borders?\b(?! (?:by|until|till|now|before|online|at|from|here|via|today|for))/,
  ],
  [
    'booking_reminder',
    /(?:remind|recuerd|recordar|lembr|ingat|yaad)[^.]{0,66}(?:booking|reservation|table|reserva|reservasi|pemesanan)|(?:booking|reservation|table|reserva|reservasi) (?:remind|recordatorio|lembrete)/,
  ],
  [
    'booking_confirmation',
    /booking|reservation|table (?:is )?booked|confirm[^.]{0,26}\btable\b|reserva|pemesanan|बुकिंग/,
  ],
  ['appointment', /appointment|check.?up|visit reminder|consultation reminder|\bcita\b|consulta|janji temu|अपॉइंटमेंट/],
  [
    'payment_received',
    /payment (?:received|confirm|success)|received (?:your|the) payment|receipt|pago recibido|pagamento recebido|pembayaran diterima/,
  ],
  ['subscription', /renewal|subscription|membership (?:expir|renew|end)|policy|suscripci|assinatura|langganan/],
  [
    'payment_reminder',
    /payment|invoice|\bbill\b|\bdue\b|\bfees?\b|overdue|installment|\bemi\b|\brent\b|factura|fatura|cobran|tagihan|pembayaran|बिल|भुगतान|pago/,
  ],
  [
    'feedback',
    /feedback|review|survey|rate (?:us|our|your)|how (?:was|were|did)|opinion|opinion|avalia|ulasan|umpan balik|प्रतिक्रिया/,
  ],
  [
    'support',
    /support|ticket (?:number|update|status|id|is)|help ?desk|complaint|case update|issue (?:resol|update)|soporte|suporte|dukungan/,
  ],
  ['account_alert', /account|password|security alert|suspicious|login from|cuenta|\bconta\b|\bakun\b|खाता/],
  [
    'event',
    /invit|event|webinar|premiere|workshop|tickets\b|reading (?:night|evening)|party\b|open (?:day|house)|grand opening|opening night|launch party|concert|exhibition|seminar|evento|acara|undangan|कार्यक्रम/,
  ],
  [
    'welcome',
    /welcome|onboard|thank\w{0,3} for (?:joining|signing|subscrib)|new (?:member|customer|subscriber)s?|bienvenid|boas.?vindas|selamat datang|स्वागत/,
  ],
  [
    'reengagement',
    /re.?engag|miss (?:you|them)|win.?back|come back|inactive|lapsed|haven't (?:bought|visited)|te extra|sentimos sua falta|kangen|rindu/,
  ],
  [
    'new_arrivals',
    /new (?:arrival|collection|product|menu|range|launch|line|dish|season)|launch|just (?:arrived|landed)|nueva coleccion|nova colecao|koleksi baru|novedades|novidades/,
  ],
  [
    'promotion',
    /offer|sale|discount|promo|deal|% ?off|\boff\b|coupon|voucher|advert|black friday|clearance|oferta|descuento|desconto|promoc|rebaja|diskon|penawaran|छूट|ऑफर|सेल/,
  ],
  [
    'festival',
    /diwali|christmas|new year|\beid\b|holi\b|easter|festival|greeting|thanksgiving|ramadan|navidad|natal\b|ano novo|ano nuevo|lebaran|birthday|wishes|दिवाली|होली/,
  ],
  ['reminder', /remind|recordatorio|recuerd|lembrete|lembrar|pengingat|ingatkan|रिमाइंडर/],
  [
    'announcement',
    /\bnews\b|announc|opening hours|new hours|closed|closing|\bopens?\b|\bmoved?\b|moving|relocat|holiday hours|new (?:address|location|branch|shop)|inform|noticia|aviso|pengumuman|सूचना/,
  ],
] as const satisfies readonly (readonly [string, RegExp])[]
export type Purpose = (typeof purposes)[number][0]

/** What the words say the template is for; null when they say nothing known. */
export const purposeOf = (text: string): Purpose | null => purposesOf(text)[0] ?? null

/** All that the words may say the template is for, most specific first. */
export function purposesOf(text: string): Purpose[] {
  const folded = fold(text)
  return purposes.filter(([, pattern]) => pattern.test(folded)).map(([purpose]) => purpose)
}

/** Purposes that promote; their texts are marketing whatever is said about the category. */
export const promoting: ReadonlySet<Purpose> = new Set<Purpose>([
  'abandoned_cart',
  'back_in_stock',
  'event',
  'welcome',
  'reengagement',
  'new_arrivals',
  'promotion',
  'festival',
  'subscription',
])

/** Whether a purpose may be written about in a template of this category; null: none is chosen. */
export const suits = (purpose: Purpose, category: string | null): boolean =>
  purpose === 'announcement' ||
  purpose === 'reminder' ||
  category === null ||
  promoting.has(purpose) === (category === 'MARKETING')
