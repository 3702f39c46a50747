/** What sums are, by the words beside them, as data. Phrases are separated by `|`; case and accents do not matter. */
import type { LocaleCode } from '../locale.ts'

/** Paid by those who are late or cancel. */
export const penalties: Readonly<Record<LocaleCode, string>> = {
  en: 'late fee|late charge|fine|penalty|penalty fee|no-show fee|cancellation fee|late payment fee',
  es: 'multa|recargo|penalización|cargo por mora|interés de demora|recargo por demora',
  pt: 'multa|juros|taxa de cancelamento|taxa de atraso|multa por atraso',
  hi: 'जुर्माना|लेट फीस|लेट फ़ीस|विलंब शुल्क|पेनल्टी',
  'hi-Latn': 'late fee|late fees|fine|penalty|jurmana|late charge',
  id: 'denda|biaya keterlambatan|denda keterlambatan',
  de: 'Mahngebühr|Strafgebühr|Säumnisgebühr|Stornogebühr|Verspätungsgebühr|Strafe|Verzugsgebühr',
  fr: "pénalité|amende|frais de retard|pénalité de retard|majoration|frais d'annulation",
}

/** What has to be spent at least. */
export const minimums: Readonly<Record<LocaleCode, string>> = {
  en: 'min|minimum|min spend|minimum spend|minimum order|min order|minimum purchase',
  es: 'mínimo|compra mínima|pedido mínimo|gasto mínimo|importe mínimo',
  pt: 'mínimo|compra mínima|pedido mínimo|valor mínimo',
  hi: 'न्यूनतम|कम से कम',
  'hi-Latn': 'minimum|min|kam se kam|minimum order|min order',
  id: 'min|min belanja|minimal|minimal belanja|minimum belanja|min pembelian|minimal pembelian|min order',
  de: 'Mindestbestellwert|Mindestumsatz|Mindesteinkauf|mindestens',
  fr: "minimum|minimum d'achat|achat minimum|commande minimum",
}
