/** International bank account numbers: a known country, its length, and the check digits of ISO 13616. */
import type { Recogniser, Span } from '../span.ts'

const lengths = new Map(
  (
    'NO15 BE16 DK18 FI18 FO18 GL18 NL18 SD18 FK18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 XK20 MN20 CH21 HR21 LI21 LV21 ' +
    'BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 TL23 SO23 OM23 AD24 CZ24 ES24 MD24 PK24 RO24 ' +
    'SA24 SE24 SK24 TN24 VG24 LY25 PT25 ST25 IS26 TR26 BI27 DJ27 FR27 GR27 IT27 MC27 MR27 SM27 AL28 AZ28 BY28 CY28 DO28 ' +
    'GT28 HU28 LB28 NI28 PL28 SV28 BR29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 YE30 MT31 SC31 LC32 RU33'
  )
    .split(' ')
    .map((entry): [string, number] => [entry.slice(0, 2), Number(entry.slice(2))]),
)

function hasValidCheckDigits(iban: string): boolean {
  let rest = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** The end of the account number that begins at `start`, or null. Groups may be separated by one space or dash. */
function endOf(shadow: string, start: number, length: number): number | null {
  let iban = ''
  let index = start
  while (iban.length < length && index < shadow.length) {
    const character = shadow.charAt(index)
    if (/[A-Za-z0-9]/.test(character)) iban += character.toUpperCase()
    else if (!/[ -]/.test(character) || !/[A-Za-z0-9]/.test(shadow.charAt(index + 1))) return null
    index += 1
  }
  const isComplete = iban.length === length && !/[A-Za-z0-9]/.test(shadow.charAt(index))
  return isComplete && hasValidCheckDigits(iban) ? index : null
}

/** Finds bank account numbers. */
export const findIbans: Recogniser = (shadow) => {
  const spans: Span[] = []
  for (const { index, 0: prefix } of shadow.matchAll(/(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}/g)) {
    const length = lengths.get(prefix.slice(0, 2).toUpperCase())
    const end = length === undefined || index < (spans.at(-1)?.end ?? 0) ? null : endOf(shadow, index, length)
    if (end !== null) spans.push({ start: index, end, label: 'IBAN' })
  }
  return spans
}
