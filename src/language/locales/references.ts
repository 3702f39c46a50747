/** What people call figures that nobody can ring up, as data. Phrases are separated by `|`; case does not matter. */
import type { LocaleCode } from '../locale.ts'

interface ReferenceWords {
  /** Right before such a figure, or before a word for numbers. */
  things: string
  /** Those words. */
  numbers: string
  /** Between them and the figure. */
  leads: string
}

export const referenceWords: Readonly<Record<LocaleCode, ReferenceWords>> = {
  en: {
    things:
      'account|acct|a/c|bank account|iban|bic|swift|sort code|routing|invoice|bill|order|booking|reservation|reference|ref|case|ticket|tracking|parcel|shipment|customer|client|member|membership|policy|contract|vat|tax|tax id|tin|ein|company|registration|serial|card|receipt|licence|license|id|isbn',
    numbers: 'number|no|num|nr|id|code|ref|reference',
    leads: 'is|with',
  },
  es: {
    things:
      'cuenta|cuenta bancaria|cta|clabe|iban|cbu|cvu|cci|factura|pedido|orden|reserva|referencia|ref|expediente|ticket|seguimiento|guía|envío|cliente|socio|póliza|contrato|cif|nif|dni|nie|nit|ruc|rut|rfc|cuit|cuil|tarjeta|recibo|matrícula|folio',
    numbers: 'número|numero|núm|num|nro|n',
    leads: 'es|de|con|la|el',
  },
  pt: {
    things:
      'pix|chave pix|chave|cnpj|cpf|conta|conta corrente|agência|iban|nib|nif|boleto|código de barras|fatura|nota|nota fiscal|nf|pedido|encomenda|reserva|referência|ref|protocolo|chamado|rastreio|rastreamento|cliente|matrícula|apólice|contrato|inscrição|cartão|recibo|rg|processo',
    numbers: 'número|numero|núm|num|nro|n|cnpj|cpf',
    leads: 'é|de|da|do|com|para|no|na|o|a',
  },
  fr: {
    things:
      'compte|compte bancaire|rib|iban|bic|facture|commande|réservation|référence|réf|ref|dossier|ticket|suivi|colis|client|adhérent|contrat|police|siret|siren|tva|carte|reçu|immatriculation|sécurité sociale',
    numbers: 'numéro|numero|num|n|no',
    leads: 'est|de|du|le|avec',
  },
  de: {
    things:
      'konto|kontonummer|kontonr|konto-nr|iban|bic|blz|bankleitzahl|rechnung|rechnungsnummer|rechnungsnr|rechnungs-nr|bestellung|bestellnummer|bestellnr|bestell-nr|auftrag|auftragsnummer|auftragsnr|auftrags-nr|buchung|buchungsnummer|referenz|referenznummer|ref|aktenzeichen|az|vorgang|vorgangsnummer|ticket|ticketnummer|sendung|sendungsnummer|paketnummer|kunde|kundennummer|kundennr|kunden-nr|mitglied|mitgliedsnummer|vertrag|vertragsnummer|police|policennummer|steuernummer|steuer-id|ust-id|ustid|kartennummer|seriennummer|verwendungszweck',
    numbers: 'nummer|nr|no|id',
    leads: 'ist|lautet|mit|der|die',
  },
  id: {
    things:
      'rekening|no rek|norek|rek|nomor rekening|va|virtual account|bca|bri|bni|mandiri|faktur|invoice|tagihan|pesanan|order|pemesanan|booking|reservasi|referensi|ref|resi|pelanggan|anggota|polis|kontrak|npwp|nik|ktp|kartu|kwitansi|tiket',
    numbers: 'nomor|nomer|no|id|kode',
    leads: 'adalah|ke|di|yaitu',
  },
  hi: {
    things:
      'खाता|खाते|अकाउंट|बैंक खाता|आईएफएससी|इनवॉइस|बिल|ऑर्डर|बुकिंग|रेफरेंस|संदर्भ|टिकट|ट्रैकिंग|ग्राहक|सदस्य|पॉलिसी|जीएसटी|पैन|आधार|रसीद|शिकायत',
    numbers: 'नंबर|संख्या|क्रमांक|आईडी',
    leads: 'है|में|पर',
  },
  'hi-Latn': {
    things:
      'khata|khaata|account|ac|a/c|invoice|bill|order|booking|reference|ref|ticket|tracking|awb|customer|member|policy|gst|gstin|pan|aadhaar|aadhar|receipt|complaint|consumer',
    numbers: 'number|no|nambar|id|sankhya',
    leads: 'hai|mein|me|par|pe',
  },
}
