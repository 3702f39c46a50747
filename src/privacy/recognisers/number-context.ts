/** What the words before a number say it is: a phone number, or a reference such as an order number. */

const referenceWords = new Set(
  (
    'order orders booking bookings invoice invoices bill ticket tickets ref reference id ids tracking track awb shipment ' +
    'consignment parcel package account acct transaction txn utr rrn pnr receipt serial sku item product case complaint ' +
    'request application policy claim code coupon voucher otp pin pincode zip zipcode postcode gst gstin pan aadhaar ' +
    'membership member loyalty docket waybill template waba isbn ean upc barcode imei po quote quotation version build error ' +
    'subcode ttl second seconds minute minutes hour hours day days limit bytes size amount total port ' +
    'pedido pedidos factura commande facture bestellung bestellnummer rechnung rechnungsnummer ordine fattura pesanan ' +
    'ऑर्डर बिल चालान आईडी طلب الطلب فاتورة رقم_الطلب заказ счёт 订单 注文'
  ).split(' '),
)

const phoneWords = new Set(
  (
    'phone phones telephone tel tele telefon telefone telefono teléfono téléphone tlf telp mobile mobiles mob mobil móvil ' +
    'movil celular cel cell cellphone portable handy whatsapp wa call calls calling called callback dial ring contact ' +
    'contacto sms fax hotline helpline landline toll ph msisdn appelez llame llama llámanos ligue anruf anrufen hubungi ' +
    'फोन फ़ोन मोबाइल कॉल संपर्क व्हाट्सएप هاتف الهاتف جوال الجوال اتصل موبايل واتساب тел телефон звоните 電話 电话 手机'
  ).split(' '),
)

/** True for words that announce a phone number, in any case. */
export const isPhoneWord = (word: string): boolean => phoneWords.has(word.toLowerCase())

/** Words that may come between the noun and its number: "order no. is: 8842". */
const connectors = new Set('no nos number numbers num nr n nº № is was the a of and y und et # ['.split(' '))

type NumberContext = 'reference' | 'phone' | 'none'

/** How far before a number a word may still refer to it, in UTF-16 units. */
const reach = 48
const maxWords = 6

/** A full stop counts unless it ends an abbreviation: "Tel. 26542345", "Ph. no. 26542345". */
const sentenceEnd = /[\n;!?।\]]|(?<=[\p{L}\p{M}]{5}|[)\p{N}])\. |\. (?=\p{L})(?!n[or]\b|number)/iu

/** The words before `start` in the same sentence, nearest first. */
function wordsBefore(shadow: string, start: number): string[] {
  const before = shadow.slice(Math.max(0, start - reach), start)
  const sentence = before.split(sentenceEnd).at(-1) ?? ''
  const words = sentence.toLowerCase().match(/[\p{L}\p{M}]+|\d+|[#№]/gu) ?? []
  return words.reverse().slice(0, maxWords)
}

const anyLetter = /[\p{L}#№]/u

/**
 * What the words before the number at `start` say it is.
 *
 * @param digits the first group of the number: in "orders 12345678, 12345679" the noun applies to both
 */
export function contextOf(shadow: string, start: number, digits: string): NumberContext {
  // Without words there is no context; returning here keeps long lists of numbers cheap.
  if (!anyLetter.test(shadow.slice(Math.max(0, start - reach), start))) return 'none'
  const words = wordsBefore(shadow, start)
  if (words[0] === 'id' && words[1] === 'wa') return 'phone'
  const isSameKind = (word: string): boolean => /^\d+$/.test(word) && word.length === digits.length
  const noun = words.find((word) => !connectors.has(word) && !isSameKind(word))
  if (noun !== undefined && referenceWords.has(noun)) return 'reference'
  if (words[0] === '#' || words[0] === '№') return 'reference'
  const isOwnNumber = words.some((word, index) => word === 'number' && /^(?:my|our)$/.test(words[index + 1] ?? ''))
  return isOwnNumber || words.some((word) => phoneWords.has(word)) ? 'phone' : 'none'
}
