/** Finds the words for what a turn did. The reply is made from the outcome alone, so it cannot contradict it. Pure. */
import { describeIssue } from '../../validator/index.ts'
import type { Outcome } from '../dialogue/outcome.ts'
import { guessedCategory } from '../state/guesses.ts'
import type { ConversationState } from '../state/state.ts'
import { changeSentences } from './change-sentences.ts'
import { type Phrases, phrasesFor } from './phrases/index.ts'
import { summaryOf } from './summary.ts'

/** At most so many faults and warnings are told at once; the rest stand in `issues`. */
const told = { errors: 3, warnings: 2 } as const

type Speaker = Pick<ConversationState, 'userLanguage' | 'authors' | 'recent' | 'memory' | 'turns'>

/** The reply to a turn: answer or acknowledgement, what changed, what is wrong, and one question. */
export function composeReply(outcome: Outcome, speaker: Speaker): string {
  const phrases = phrasesFor(speaker.userLanguage)
  const paragraphs = [
    opening(outcome, speaker, phrases),
    [...travelSentences(outcome, phrases), ...changeSentences(outcome, speaker.authors, phrases)].join('\n'),
    refusalSentences(outcome, phrases).join(' '),
    problemSentences(outcome).join(' '),
    ...closing(outcome, speaker, phrases),
  ]
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
}

function opening(outcome: Outcome, speaker: Speaker, phrases: Phrases): string {
  const lines = [outcome.overBudget ? phrases.overBudget : '', outcome.lead]
  const silent = outcome.lead === '' && outcome.changes.length === 0
  if (silent && outcome.intent === 'cancel') lines.push(phrases.cancelled)
  else if (silent && outcome.intent === 'unclear')
    lines.push(speaker.turns === 0 ? phrases.hello : phrases.notUnderstood(outcome.askedTimes))
  else if (silent && outcome.intent === 'chitchat' && speaker.turns === 0) lines.push(phrases.hello)
  else if (silent && outcome.intent === 'repeat') lines.push(lastReply(speaker, phrases))
  else if (silent && outcome.intent === 'edit' && outcome.refusals.length === 0 && !isWish(outcome.asked))
    lines.push(phrases.noted(outcome.askedTimes))
  return lines.filter((line) => line !== '').join(' ')
}

/** After "add a footer" we ask for its text directly, without an acknowledgement. */
const isWish = (asked: Outcome['asked']): boolean => asked === 'header' || asked === 'footer' || asked === 'buttons'

/** Our last reply without its question, which is the last paragraph. */
function lastReply({ recent }: Speaker, phrases: Phrases): string {
  const last = recent.findLast(({ role }) => role === 'assistant')?.content
  const withoutQuestion = last?.split('\n\n').slice(0, -1).join('\n\n') ?? ''
  return withoutQuestion === '' ? '' : `${phrases.repeatIntro}\n${withoutQuestion}`
}

function travelSentences({ travelled, restoredPart }: Outcome, phrases: Phrases): string[] {
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

function refusalSentences({ refusals, changes, isFinal, asked }: Outcome, phrases: Phrases): string[] {
  const sentences = refusals.map(({ reason, edit, issues }): string => {
    if (reason === 'authentication-fixed') return phrases.refused.authenticationFixed
    if (reason === 'unknown-language')
      return phrases.refused.unknownLanguage(edit.op === 'set_language' ? edit.language : '')
    if (reason === 'no-valid-name') return phrases.refused.noValidName
    if (reason === 'too-large') return phrases.refused.tooLarge
    if (reason === 'breaks-rules')
      return phrases.refused.breaksRules(
        issues
          .map((issue) => describeIssue(issue).message)
          .slice(0, 1)
          .join(' '),
      )
    return ''
  })
  const distinct = [...new Set(sentences.filter((sentence) => sentence !== ''))]
  const onlyWithoutEffect =
    distinct.length === 0 && refusals.length > 0 && changes.length === 0 && !isFinal && asked !== 'start_over'
  return onlyWithoutEffect ? [phrases.refused.nothingChanged] : distinct
}

function problemSentences(outcome: Outcome): string[] {
  if (outcome.asked !== 'fix') return []
  const errors = outcome.issues.filter(({ severity }) => severity === 'error').map(describeIssue)
  const distinct = [...new Map(errors.map((issue) => [issue.message, issue])).values()]
  return distinct.slice(0, told.errors).map(({ message, fix }) => (fix === null ? message : `${message} ${fix}`))
}

/** The end of the reply: the template is final, the summary to confirm, or the next question. */
function closing(outcome: Outcome, speaker: Speaker, phrases: Phrases): string[] {
  const isShown = outcome.intent === 'show' || (outcome.intent === 'repeat' && outcome.isFinal)
  const summary = (): string => summaryOf(outcome.draft, speaker.authors, phrases)
  const next = question(outcome, speaker, phrases)
  if (outcome.isFinal) {
    const isNews = !outcome.wasFinal || outcome.wantsFinal
    if (isNews) return [phrases.final(outcome.draft.name ?? ''), warningSentences(outcome.issues, phrases)]
    return [isShown ? summary() : '', outcome.lead === '' && outcome.asked === null ? phrases.stillFinal : '', next]
  }
  const isNotYet = outcome.intent === 'finalize' && outcome.missing.length > 0
  const notYet = isNotYet ? phrases.notYet(outcome.missing.map((part) => phrases.parts[part]).join(', ')) : ''
  const isAsked = outcome.asked === 'confirm' && (outcome.askedTimes === 0 || outcome.invented.length > 0)
  const fresh = outcome.issues.filter(({ rule }) => !outcome.knownRules.includes(rule))
  return [
    isShown || isAsked ? summary() : '',
    outcome.asked === 'confirm' ? warningSentences(fresh, phrases) : '',
    [notYet, next].filter((text) => text !== '').join(' '),
  ]
}

const warningSentences = (issues: Outcome['issues'], phrases: Phrases): string =>
  issues
    .filter(({ severity }) => severity === 'warning')
    .slice(0, told.warnings)
    .map((issue) => phrases.warning(describeIssue(issue).message))
    .join('\n')

function question({ asked, askedTimes, proposal, draft }: Outcome, { memory }: Speaker, phrases: Phrases): string {
  const { ask } = phrases
  switch (asked) {
    case null:
    case 'purpose':
      return ''
    case 'fix':
      return proposal === null ? ask.fix(askedTimes) : ask.fixWith(`"${proposal.shown}"`, askedTimes)
    case 'confirm':
      return ask.confirm(askedTimes)
    case 'start_over':
      return ask.startOver
    case 'forget':
      return ask.forget
    case 'category': {
      const guess = guessedCategory({ draft, memory })
      return guess === null ? ask.part.category(askedTimes) : ask.categoryGuess(guess, askedTimes)
    }
    default:
      return ask.part[asked](askedTimes)
  }
}
