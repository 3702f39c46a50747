/** What is offered instead of a language that WhatsApp does not have. Pure. */
import type { Edit } from '../../template/edit.ts'
import { nearLanguages } from '../../template/near-languages.ts'
import type { Refusal } from './judge.ts'

/** More would not be near. */
const most = 2

/** Codes of the nearest languages to one that an edit asks for; empty if none is near. */
export const languagesNear = (edit: Edit): string[] =>
  edit.op === 'set_language' ? nearLanguages(edit.language).slice(0, most) : []

/** Codes of the languages to offer after these refusals. */
export const languagesInstead = (refusals: readonly Refusal[]): string[] =>
  [
    ...new Set(refusals.flatMap(({ reason, edit }) => (reason === 'unknown-language' ? languagesNear(edit) : []))),
  ].slice(0, most)
