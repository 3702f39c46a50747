/** Ready-made wording in one language. `{brand}` with what joins it stands in brackets and vanishes when no brand is known. */
import type { Purpose } from '../purposes.ts'

export interface Wording {
  /** Whole texts with variables, for when no particulars are given. */
  texts: Readonly<Record<Purpose, string>>
  /** First sentence in front of the user's own particulars. */
  openings: Readonly<Partial<Record<Purpose, string>>>
  /** Last sentence behind them. */
  closings: Readonly<Partial<Record<Purpose, string>>>
  /** Sentences around one bare particular, `{value}`. */
  discount: string
  code: string
  invitation: string
  opening: string
  closing: string
}
