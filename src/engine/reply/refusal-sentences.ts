/** Sentences about what did not happen, or happened to the whole draft. Pure. */
import { describeIssue } from '../../validator/index.ts'
import type { Outcome } from '../dialogue/outcome.ts'
import { languagesNear } from '../edits/near.ts'
import { namesSetting } from '../edits/said.ts'
import { languageLabel, languageName } from './change-sentences.ts'
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
export function refusalSentences(outcome: Outcome, phrases: Phrases): string[] {
  const { refusals, changes, isFinal, asked, isEmptyTalk } = outcome
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
  const settled = onlyWithoutEffect ? settledSentences(outcome, phrases) : []
  if (settled.length > 0) return settled
  return onlyWithoutEffect || (isEmptyTalk && distinct.length === 0) ? [phrases.refused.nothingChanged] : distinct
}

/** Whoever says a setting that stands already has settled it, which is not nothing. */
function settledSentences({ refusals, message }: Outcome, phrases: Phrases): string[] {
  const said = refusals.map(({ edit }) => edit).filter((edit) => namesSetting(edit, message))
  return said.flatMap((edit) => {
    if (edit.op === 'set_category') return [phrases.changed.category(phrases.categories[edit.category])]
    if (edit.op === 'set_language') return [phrases.changed.language(languageLabel(edit.language, phrases))]
    return edit.op === 'set_name' ? [phrases.changed.name(edit.name)] : []
  })
}
