/** What has to be paid by those who are late or cancel, as data. Phrases are separated by `|`; case and accents do not matter. */
import type { LocaleCode } from '../locale.ts'

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
