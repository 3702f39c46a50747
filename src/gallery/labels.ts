/** Labels of facts that a text has no place for, as data for `tail.ts`. */
import { type ByLanguage, galleryLanguages } from './languages.ts'

/** In the order of the gallery's languages. */
function label(words: string): ByLanguage<string> {
  const all = words.split('|')
  return Object.fromEntries(galleryLanguages.map((language, at) => [language, all[at] ?? ''])) as ByLanguage<string>
}

/** By slot, in the order in which they are told. */
export const labels = {
  document: label('Please bring|Trae|Traga|साथ लाएँ|Saath laayein|Mohon bawa|Bitte mitbringen|À apporter'),
  product: label('Product|Producto|Produto|प्रोडक्ट|Product|Produk|Produkt|Produit'),
  sizes: label('Sizes|Tallas|Tamanhos|साइज़|Sizes|Ukuran|Größen|Tailles'),
  amount: label('Price|Precio|Preço|क़ीमत|Price|Harga|Preis|Prix'),
  lowest: label(
    'Prices from|Precios desde|Preços a partir de|शुरुआती क़ीमत|Shuruaati price|Harga mulai|Preise ab|Prix à partir de',
  ),
  minimum: label(
    'Minimum spend|Compra mínima|Compra mínima|कम से कम ख़रीद|Minimum purchase|Minimal belanja|Mindestbestellwert|Minimum d’achat',
  ),
  instalments: label('Payment|Pago|Pagamento|भुगतान|Payment|Pembayaran|Zahlung|Paiement'),
  code: label('Code|Código|Código|कोड|Code|Kode|Code|Code'),
  seats: label(
    'Places available|Plazas disponibles|Vagas disponíveis|कुल जगहें|Total seats|Kursi tersedia|Verfügbare Plätze|Places disponibles',
  ),
  count: label('Number|Cantidad|Quantidade|संख्या|Number|Jumlah|Anzahl|Nombre'),
  when: label('When|Cuándo|Quando|कब|Kab|Kapan|Wann|Quand'),
  date: label('Date|Fecha|Data|तारीख|Date|Tanggal|Datum|Date'),
  time: label('Time|Hora|Horário|समय|Time|Waktu|Uhrzeit|Heure'),
  hours: label('Hours|Horario|Horário|समय|Timing|Jam buka|Zeiten|Horaires'),
  duration: label('Time frame|Plazo|Prazo|समय-सीमा|Time limit|Jangka waktu|Zeitraum|Délai'),
  deadline: label('Until|Hasta|Até|आख़िरी तारीख|Last date|Sampai|Bis|Date limite'),
  reopening_date: label(
    'Open again|Reapertura|Reabertura|फिर खुलेंगे|Phir khulenge|Buka kembali|Wieder geöffnet|Réouverture',
  ),
  place: label('Where|Dónde|Onde|पता|Address|Lokasi|Ort|Adresse'),
  person: label('With|Con|Com|किसके साथ|Kiske saath|Bersama|Bei|Avec'),
  reason: label('Reason|Motivo|Motivo|कारण|Reason|Alasan|Grund|Motif'),
  status: label('Status|Estado|Status|स्थिति|Status|Status|Status|Statut'),
  device: label('Device|Equipo|Aparelho|डिवाइस|Device|Perangkat|Gerät|Appareil'),
  plan: label('Plan|Plan|Plano|प्लान|Plan|Paket|Tarif|Formule'),
  points: label('Points|Puntos|Pontos|पॉइंट|Points|Poin|Punkte|Points'),
  customer_name: label('Name|Nombre|Nome|नाम|Naam|Nama|Name|Nom'),
  order_number: label(
    'Order number|Número de pedido|Número do pedido|ऑर्डर नंबर|Order number|Nomor pesanan|Bestellnummer|Numéro de commande',
  ),
  tracking_number: label(
    'Tracking number|Número de seguimiento|Código de rastreio|ट्रैकिंग नंबर|Tracking number|Nomor resi|Sendungsnummer|Numéro de suivi',
  ),
  booking_number: label(
    'Booking number|Número de reserva|Número da reserva|बुकिंग नंबर|Booking number|Nomor booking|Buchungsnummer|Numéro de réservation',
  ),
  invoice_number: label(
    'Invoice number|Número de factura|Número da fatura|बिल नंबर|Bill number|Nomor tagihan|Rechnungsnummer|Numéro de facture',
  ),
  ticket_number: label(
    'Reference number|Número de referencia|Número do protocolo|संदर्भ संख्या|Reference number|Nomor tiket|Vorgangsnummer|Numéro de dossier',
  ),
} as const satisfies Readonly<Record<string, ByLanguage<string>>>
export type Labelled = keyof typeof labels

/** The last sentence of a text that has none behind its last variable. */
export const closings = label(
  'If you have any questions, please reply to this message.|Si tienes alguna pregunta, responde a este mensaje.|Se tiver alguma dúvida, responda a esta mensagem.|कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।|Koi sawaal ho, toh please is message par reply karein.|Jika ada pertanyaan, silakan balas pesan ini.|Wenn Sie Fragen haben, antworten Sie bitte auf diese Nachricht.|Pour toute question, répondez à ce message.',
)

/** True for a slot that has a label. */
export const isLabelled = (slot: string): slot is Labelled => Object.hasOwn(labels, slot)
