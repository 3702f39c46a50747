/** Weighs what was found in a message into one intent. */
import type { Intent } from '../extraction.ts'
import type { Reading, Signal } from './reading.ts'

/** Without edits, the first of these that was heard. */
const talk: readonly Intent[] = ['undo', 'redo', 'restore', 'finalize', 'show', 'repeat', 'question']

function answerIntent(reading: Reading): Intent | null {
  const heard = (signal: Signal) => reading.signals.has(signal)
  const { asked } = reading.request
  const isRefusal =
    heard('skip') && [...reading.facts].some(([key, value]) => key.startsWith('wants_') && value === 'no')
  if (isRefusal) return 'skip'
  if (heard('reject') && !heard('confirm'))
    return asked === 'header' || asked === 'footer' || asked === 'buttons' ? 'skip' : 'reject'
  if (heard('skip')) return 'skip'
  if (heard('hold')) return 'reject'
  if (heard('cancel')) return asked === 'start_over' || asked === 'forget' ? 'reject' : 'cancel'
  if (heard('confirm')) return 'confirm'
  return null
}

const isSocial = (reading: Reading) =>
  (['praise', 'kudos', 'thanks', 'hello', 'chitchat'] as const).some((signal) => reading.signals.has(signal))

export function intentOf(reading: Reading): Intent {
  const heard = (signal: Signal) => reading.signals.has(signal)
  const { asked } = reading.request
  if (heard('start_over') || (asked === 'start_over' && heard('confirm'))) return 'start_over'
  if (heard('forget') || (asked === 'forget' && heard('confirm') && reading.edits.length === 0))
    return heard('forget') ? 'forget' : 'confirm'
  // "Not final yet" holds back what would be final without a question.
  const isHeld = heard('hold')
  if (reading.edits.length > 0 || heard('edit')) return isHeld ? 'reject' : heard('finalize') ? 'finalize' : 'edit'
  if (isHeld && heard('finalize')) return heard('show') ? 'show' : 'reject'
  const spoken = talk.find((intent) => heard(intent))
  if (spoken) return spoken
  const answer = answerIntent(reading)
  if (answer) return answer
  if (isSocial(reading)) return 'chitchat'
  const facts = [...reading.facts.keys()].filter((key) => key !== 'user_language')
  return facts.length > 0 || heard('choose') ? 'edit' : 'unclear'
}
