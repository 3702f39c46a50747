/**
 * Word stems for orders, bookings and the like in languages without cues of their own, in any script: the variable after
 * "your order number" is an order number. A stem's letters already tell its language, so there is one list for all.
 */
import type { SampleKind } from './sample-cues.ts'

const stems: Readonly<Partial<Record<SampleKind, string>>> = {
  order:
    'طلب|سفارش|آرڈر|คำสั่งซื้อ|ออเดอร์|ออร์เดอร์|ການສັ່ງຊື້|注文|オーダー|订单|訂單|订购|주문|오더|заказ|замовлен|поръчк|поруџб|наруџб|нарачк|тапсырыс|буйрутма|παραγγελ|הזמנ|ஆர்டர்|ఆర్డర్|ಆರ್ಡರ್|ഓർഡർ|অর্ডার|ऑर्डर|आर्डर|ઓર્ડર|ਆਰਡਰ|ඇණවුම|შეკვეთ|sipariş|sifariş|buyurtma|đơn hàng|zamówieni|objednáv|bestelling|bestilling|beställning|ordine|comand|commande|tilau|rendelés|narudžb|naročil|užsakym|pasūtījum|tellimus|porosi|pesanan|agizo|order|ordre',
  tracking:
    'تتبع|رهگیری|พัสดุ|追跡|伝票|跟踪|追踪|追蹤|快递单|운송장|송장번호|отслежив|трек|відстежен|מעקב|ट्रैकिंग|ট্র্যাকিং|டிராக்கிங்|takip|vận đơn|śledzeni|sledován|sporing|spårning|seuranta|tracking',
  invoice:
    'فاتور|فاکتور|ใบแจ้งหนี้|ใบเสร็จ|請求書|发票|發票|账单|帳單|청구서|인보이스|счет|счёт|рахун|фактур|τιμολόγ|חשבונית|இன்வாய்ஸ்|ইনভয়েস|fattur|fatur|faktur|factur|factuur|facture|hóa đơn|számla|lasku|račun|invoice',
  booking:
    'حجز|رزرو|بکنگ|การจอง|予約|预订|預訂|预约|預約|예약|бронь|брони|бронюв|резерв|κράτησ|முன்பதிவு|বুকিং|बुकिंग|బుకింగ్|ബുക്കിംഗ്|rezerv|prenotaz|réservation|reservering|reservasjon|bokning|đặt chỗ|đặt phòng|rezerwac|foglalás|varauk|booking',
  ticket:
    'تذكرة|شكوى|تیکت|เรื่องร้องเรียน|チケット|お問い合わせ|工单|工單|문의|обращени|заявк|звернен|talep|şikayet|ticket',
}

/** Words for "number", which say that an id follows but not what kind. */
const markers =
  'رقم|شماره|نمبر|หมายเลข|เลขที่|รหัส|番号|编号|編號|单号|單號|번호|номер|№|αριθμ|מספר|எண்|నంబర్|నెంబర్|ಸಂಖ್ಯೆ|നമ്പർ|নম্বর|নং|नंबर|क्रमांक|નંબર|ਨੰਬਰ|număr|numéro|numero|nummer|numer|číslo|broj|szám|numara|nomor|số|mã|nr|n°|no|id|#'

/** Titles that stand at the name of a person, in languages that write them without a space or a comma. */
export const titleBefore = /(?:คุณ|ท่าน) ?$/u
export const titleBehind = /^ ?(?:様|さま|さん|님|고객님|先生|女士|小姐|您好|你好)/u

const kindOfStem = Object.entries(stems).flatMap(([kind, list]) =>
  list.split('|').map((stem) => [stem, kind as SampleKind] as const),
)
// In European alphabets a stem starts its word; Arabic and Hebrew attach articles and prepositions before it.
const european = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}'
const anyStem = new RegExp(
  `(?:(?<![${european}])|(?=[^${european}]))(?:${kindOfStem.map(([stem]) => stem).join('|')})`,
  'giu',
)
/** With any ending: `numarası`. */
const onlyMarkers = new RegExp(`^(?:${markers})[\\p{L}\\p{M}]{0,4}$`, 'iu')
const endsInMarker = new RegExp(`(?:^|[^\\p{L}])(?:${markers})[\\s.:#=-]{0,3}$`, 'iu')
const startsWithMarker = /^\s?(?:numaral|nolu|no'lu|号|號|番|번|नंबर|নম্বর|számú)/iu
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const reach = 40
const maxGapWords = 2
const maxGapLetters = 5
const maxUnspacedGap = 12
const endOfSentence = /[.!?。।؟\n](?:\s|$)/u

/** What may come between "your order" and its number: the rest of the word, "number", "is", a sign. */
function isNear(gap: string): boolean {
  if (endOfSentence.test(gap.trimEnd())) return false
  if (unspaced.test(gap)) return gap.trim().length <= maxUnspacedGap
  // The stem is only the start of a word, so the rest of that word comes first.
  const words = gap.replace(/^[\p{L}\p{M}]+/u, '').match(/[\p{L}\p{M}№#°]+/gu) ?? []
  const others = words.filter((word) => !onlyMarkers.test(word))
  return others.length <= maxGapWords && others.every((word) => word.length <= maxGapLetters)
}

/** The kind named by the words right before a variable, for languages without cues; null if they name none. */
export function kindByStem(before: string, after: string): SampleKind | null {
  const text = before.slice(-reach).split('}}').at(-1) ?? ''
  const last = Array.from(text.matchAll(anyStem)).at(-1)
  if (last !== undefined && isNear(text.slice(last.index + last[0].length))) {
    const stem = last[0].toLowerCase()
    return kindOfStem.find(([known]) => known === stem)?.[1] ?? 'order'
  }
  return endsInMarker.test(text) || startsWithMarker.test(after) ? 'order' : null
}
