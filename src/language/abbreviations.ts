/** Short forms that end in a full stop without ending a sentence, in all languages. */
export const abbreviations: ReadonlySet<string> = new Set(
  'dr dra mr mrs ms mme mlle prof st sr sra srta hr fr frau herr e.g i.e eg ie etc vs no nr tel approx ca bzw z.b usw p.ej ej av rua jl pt sdr sdri'.split(
    ' ',
  ),
)

/** Endings of names that have a full stop of their own, in any language. */
export const nameEndings = 'inc|co|ltd|corp|bros|jr|sr|pvt|llc|cia|tbk|gmbh|ag|sa|st|ave'
