import type { Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'

/** Looks at one clause and adds what it finds to the reading; true when the clause holds nothing for the others. */
export type Recogniser = (clause: Clause, reading: Reading) => boolean
