/** Ready texts by purpose, language and tone. The public interface of the room: pure and total. */
import type { Blueprint } from './blueprint.ts'
import { blueprints } from './blueprints/index.ts'

export {
  type Blueprint,
  type Industry,
  industries,
  phrasesOf,
  type Slot,
  type Tone,
  tones,
  tonesOf,
} from './blueprint.ts'
export { generalNews } from './blueprints/general-news.ts'
export { generalNotice } from './blueprints/general-notice.ts'
export { blueprints } from './blueprints/index.ts'
export type { Facts } from './filling.ts'
export { type SlotKind, slotKinds } from './kinds.ts'
export { closings } from './labels.ts'
export { type GalleryLanguage, galleryLanguageOf, galleryLanguages } from './languages.ts'
export { type Proposal, type ProposalOptions, proposal } from './proposal.ts'
export type { Variable } from './render.ts'
export { sampleOf } from './samples.ts'
export { isCommonIn } from './search/common-words.ts'
export { isListed, prepareSearch, type SearchOptions, type SearchResult, search } from './search/index.ts'
export { type Line, tailSlots } from './tail.ts'

const byId: ReadonlyMap<string, Blueprint> = new Map(blueprints.map((blueprint) => [blueprint.id, blueprint]))

/** The blueprint with that id; null if there is none. */
export const findBlueprint = (id: string): Blueprint | null => byId.get(id) ?? null
