/** What a process has learned about a server and model. It is tried anew every hour, because servers are updated too. */
import { allFeatures, type Features, lower } from './features.ts'

/** How long what was learned is kept before one question tries everything again. */
const keptMs = 60 * 60 * 1000
const maxSchemaViolations = 3

/** A question's view of it. */
export interface Lesson {
  /** What to try first. */
  features: Features
  /** To be called with the features that the server has just accepted. */
  accepted(used: Features): void
  /** To be called for each readable or unreadable answer. */
  judged(answer: { used: Features; keptSchema: boolean; isFirst: boolean }): void
}

/** Knowledge of one model, shared by all its questions. `now` in milliseconds. */
export function createLearning(now: () => number): { begin(): Lesson } {
  let known = allFeatures
  let knownSince = now()
  let violations = 0

  const learn = (features: Features): void => {
    known = features
    knownSince = now()
  }

  return {
    begin() {
      const isTrial = known !== allFeatures && now() - knownSince >= keptMs
      if (isTrial) {
        // One question tries; the others go on with what is known until it has succeeded.
        knownSince = now()
        violations = maxSchemaViolations - 1
      }
      const features = isTrial ? allFeatures : known
      let last = features
      return {
        features,
        accepted(used) {
          if (used !== last || isTrial) learn(used)
          last = used
        },
        /** Some servers accept a form but do not enforce it. One such answer proves nothing, several in a row do. */
        judged({ used, keptSchema, isFirst }) {
          if (used !== known || used.format === 'text') return
          if (!keptSchema) violations += 1
          else if (isFirst) violations = 0
          if (violations < maxSchemaViolations) return
          violations = 0
          // What ignores one schema ignores the other.
          const weaker = lower(used.format === 'json_schema' ? { ...used, format: 'slim_schema' } : used)
          if (weaker !== null) learn(weaker)
        },
      }
    },
  }
}
