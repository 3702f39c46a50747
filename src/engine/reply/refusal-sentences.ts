/** Sentences about what did not happen, or happened to the whole draft. Pure. */
import { describeIssue } from '../../validator/index.ts'
import type { Outcome } from '../dialogue/outcome.ts'
import { languagesNear } from '../edits/near.ts'
import { languageName } from './change-sentences.ts'
import type { Phrases } from './phrases/index.ts'

/** How undo, redo and "put back" went. */
export function travelSentences({ travelled, restoredPart }: Outcome, phrases: Phrases): string[] {
  switch (travelled) {
    case 'undo':
      return [phrases.changed.undone]
    case 'redo':
      return [phrases.changed.redone]
    case 'restore':
      return [phrases.changed.restored(restoredPart ?? '')]
    case 'nothing-to-undo':
      return [phrases.refused.nothingToUndo]
    case 'nothing-to-redo':
      return [phrases.refused.nothingToRedo]
    case 'nothing-to-restore':
      return [phrases.refused.nothingToRestore(restoredPart ?? '')]
    case 'too-large':
      return [phrases.refused.tooLarge]
    default:
      return []
  }
}

/** What was not carried out, and why. */
export function refusalSentences(
  { refusals, changes, isFinal, asked, isEmptyTalk }: Outcome,
  phrases: Phrases,
): string[] {
  const sentences = refusals.map(({ reason, edit, issues }): string => {
    if (reason === 'authentication-fixed') return phrases.refused.authenticationFixed
    if (reason === 'unknown-language')
      return phrases.refused.unknownLanguage(
        edit.op === 'set_language' ? edit.language : '',
        languagesNear(edit)
          .map((code) => languageName(code, phrases))
          .join(', '),
      )
    if (reason === 'no-valid-name') return phrases.refused.noValidName
    if (reason === 'too-large') return phrases.refused.tooLarge
    if (reason === 'breaks-rules')
      return phrases.refused.breaksRules(
        issues
          .map((issue) => describeIssue(issue, phrases.language).message)
          .slice(0, 1)
          .join(' '),
      )
    return ''
  })
  const distinct = [...new Set(sentences.filter((sentence) => sentence !== ''))]
  const onlyWithoutEffect =
    distinct.length === 0 && refusals.length > 0 && changes.length === 0 && !isFinal && asked !== 'start_over'
  return onlyWithoutEffect || (isEmptyTalk && distinct.length === 0) ? [phrases.refused.nothingChanged] : distinct
}
