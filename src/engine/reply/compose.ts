/** Finds the words for what a turn did. The reply is made from the outcome alone, so it cannot contradict it. Pure. */
import type { Draft } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { optOutLineFor } from '../../template/opt-out.ts'
import { describeIssue, type Issue } from '../../validator/index.ts'
import type { Outcome } from '../dialogue/outcome.ts'
import type { Change } from '../edits/changes.ts'
import { assumptionsOf } from '../state/assumptions.ts'
import { guessedCategory } from '../state/guesses.ts'
import type { Option } from '../state/options.ts'
import type { ConversationState } from '../state/state.ts'
import { changeSentences, languageLabel } from './change-sentences.ts'
import type { Claim } from './claims.ts'
import { canBeAdded } from './offers.ts'
import { apologyFor } from './other-languages.ts'
import { type Phrases, phrasesFor } from './phrases/index.ts'
import { refusalSentences, travelSentences } from './refusal-sentences.ts'
import { cardSummary, offerSummary, summaryOf } from './summary.ts'

/** At most so many faults and warnings are told at once; the rest stand in `issues`. */
const told = { errors: 3, warnings: 2 } as const

type Speaker = Pick<
  ConversationState,
  'userLanguage' | 'authors' | 'recent' | 'memory' | 'turns' | 'assumed' | 'told' | 'options'
> & {
  /** What the model's words claim and is not so. */
  falseClaims: readonly Claim[]
  /** The alternatives to tell with their numbers. */
  toldOptions: readonly Option[]
  /** What a yes to the model's question would carry out. */
  offer: readonly Edit[]
}

/** A reply, and what the person has been told by now: rules by their warnings, and the apology. */
interface Composed {
  reply: string
  told: string[]
}

/** The reply to a turn: answer or acknowledgement, what changed, what is wrong, and one question. */
export function composeReply(outcome: Outcome, speaker: Speaker): Composed {
  const phrases = phrasesFor(speaker.userLanguage)
  const warnings = newWarnings(outcome, speaker)
  const apology = apologyOf(outcome, speaker)
  const paragraphs = [
    apology,
    opening(outcome, speaker, phrases),
    contradictions(speaker, phrases),
    optionLines(speaker),
    [...travelSentences(outcome, phrases), ...toldChanges(outcome, speaker, phrases)].join('\n'),
    refusalSentences(outcome, phrases).join(' '),
    outcome.asksAboutOpen ? '' : unusedSentence(outcome, speaker, phrases),
    problemSentences(outcome, phrases).join(' '),
    ...closing(outcome, speaker, phrases, warnings),
  ]
  return {
    reply: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
    told: [...speaker.told, ...warnings.map(({ rule }) => rule), ...(apology === '' ? [] : [apologised])],
  }
}

/** What the model said is left as it is; how things are stands right after it. */
const contradictions = ({ falseClaims }: Speaker, { notFinal, notSent }: Phrases): string =>
  falseClaims.map((claim) => (claim === 'final' ? notFinal : notSent)).join(' ')

const optionLines = ({ toldOptions }: Speaker): string =>
  toldOptions.map(({ id, label, text }) => `${id}. ${label}\n${quotedText(text)}`).join('\n\n')

/** Buttons stand under the text, not in it. */
function quotedText(text: string): string {
  const lines = text.split('\n')
  const buttons = /^(?:\[[^\]]*\] ?)+$/.test(lines.at(-1) ?? '') ? lines.pop() : undefined
  const words = lines.length === 0 ? [] : [`"${lines.join('\n')}"`]
  return [...words, ...(buttons === undefined ? [] : [buttons])].join('\n')
}

const apologised = 'writer-language'

/** Not beside a change: then the foreign words may be those of the template. */
function apologyOf({ message, changed }: Outcome, { told: known, userLanguage }: Speaker): string {
  if (changed || userLanguage !== null || known.includes(apologised)) return ''
  return apologyFor(message) ?? ''
}

/** Warnings are told when the template is shown to be confirmed or becomes final, each once in a session. */
function newWarnings(
  { issues, isFinal, wasFinal, wantsFinal, asked, changed }: Outcome,
  { told: known }: Speaker,
): Issue[] {
  const isTime = isFinal ? !wasFinal || wantsFinal : asked === 'confirm' && changed
  const fresh = issues.filter(({ severity, rule }) => severity === 'warning' && !known.includes(rule))
  return isTime ? [...new Map(fresh.map((issue) => [issue.rule, issue])).values()].slice(0, told.warnings) : []
}

/** What changed, except for what the summary below it shows and for settings that are named as assumptions. */
function toldChanges(outcome: Outcome, speaker: Speaker, phrases: Phrases): string[] {
  const isNewText =
    isSummarised(outcome) && outcome.changes.some(({ part }) => part === 'body' || part === 'authentication')
  const isAssumed = ({ part }: Change): boolean =>
    (part === 'category' || part === 'language' || part === 'name') && speaker.assumed[part] !== undefined
  // That a name is another than the one that was asked for is said, whatever else shows it.
  const isShown = ({ part }: Change): boolean =>
    isNewText && summarised.has(part) && !(part === 'name' && outcome.renamedFrom !== null)
  const changes = outcome.changes.filter((change) => !isAssumed(change) && !isShown(change))
  const sentences = changeSentences({ ...outcome, changes }, speaker.authors, phrases)
  const hasCards = changes.some(({ part }) => part === 'carousel') && !isSummarised(outcome)
  return hasCards ? [...sentences, cardSummary(outcome.draft, phrases)] : sentences
}

const summarised: ReadonlySet<Change['part']> = new Set([
  ...(['category', 'language', 'name'] as const),
  ...(['header', 'body', 'footer', 'button', 'samples', 'authentication'] as const),
])

/** Without quotes of their own, of which there may be one alone. */
const quoted = (list: readonly string[]): string =>
  list.map((words) => `"${words.replace(/^["“„«]|["”“»]$/g, '')}"`).join(', ')

function unusedSentence({ unused, toUs, draft }: Outcome, { userLanguage }: Speaker, phrases: Phrases): string {
  if (unused.length === 0) return ''
  const list = quoted(unused)
  return canBeAdded(unused, { toUs, draft, userLanguage })
    ? `${phrases.unused(list)} ${phrases.canBeAdded}`
    : phrases.unused(list)
}

/** The settings that the assistant chose, in one line. */
function assumedSentence({ draft, isFinal }: Outcome, { assumed }: Speaker, phrases: Phrases): string {
  if (isFinal) return ''
  const told = assumptionsOf(draft, assumed).flatMap(({ part, value }) => {
    if (part === 'category') return [`${phrases.parts.category} ${phrases.categories[draft.category ?? 'UTILITY']}`]
    if (part === 'language') return [`${phrases.parts.language} ${languageLabel(value, phrases)}`]
    return part === 'name' ? [`${phrases.parts.name} ${value}`] : []
  })
  return told.length === 0 ? '' : phrases.assumed(told.join(', '))
}

function opening(outcome: Outcome, speaker: Speaker, phrases: Phrases): string {
  const lines = [outcome.overBudget ? phrases.overBudget : '', outcome.lead]
  const silent = outcome.lead === '' && outcome.changes.length === 0
  // Nothing came of it: that is no reason to say that it was noted.
  const isLost = outcome.intent === 'unclear' || (outcome.intent === 'edit' && !outcome.isRemembered)
  if (silent && outcome.intent === 'cancel') lines.push(phrases.cancelled)
  else if (silent && isLost && !isWish(outcome.asked) && outcome.refusals.length === 0 && outcome.unused.length === 0)
    lines.push(speaker.turns === 0 ? phrases.hello : phrases.notUnderstood(outcome.askedTimes))
  else if (silent && outcome.intent === 'chitchat' && speaker.turns === 0) lines.push(phrases.hello)
  else if (silent && outcome.intent === 'repeat') lines.push(lastReply(speaker, phrases))
  else if (
    silent &&
    outcome.isRemembered &&
    outcome.intent === 'edit' &&
    outcome.refusals.length === 0 &&
    !isWish(outcome.asked)
  )
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

function problemSentences(outcome: Outcome, { language }: Phrases): string[] {
  const { asked, askedTimes, lead, changed, wantsFinal } = outcome
  // Beside the words of a model, what was told the last time is not told again to the letter.
  if (asked !== 'fix' || (lead !== '' && !changed && !wantsFinal && askedTimes > 0)) return []
  const errors = outcome.issues
    .filter(({ severity }) => severity === 'error')
    .map((issue) => describeIssue(issue, language))
  const distinct = [...new Map(errors.map((issue) => [issue.message, issue])).values()]
  return distinct.slice(0, told.errors).map(({ message, fix }) => (fix === null ? message : `${message} ${fix}`))
}

/** The end of the reply: the template is final, the summary to confirm, or the next question. */
function closing(outcome: Outcome, speaker: Speaker, phrases: Phrases, warnings: readonly Issue[]): string[] {
  const isShown = outcome.intent === 'show' || (outcome.intent === 'repeat' && outcome.isFinal)
  // A chosen name stands in the line of what was assumed.
  const { name, ...others } = speaker.authors
  const authors = speaker.assumed.name === undefined ? speaker.authors : others
  const summary = (): string => summaryOf(outcome.draft, authors, phrases)
  const next = outcome.question ?? question(outcome, speaker, phrases)
  // A yes shall be given to words that were seen.
  const offered = offerSummary(outcome.draft, speaker.offer, `${outcome.lead}\n${next}`, phrases)
  if (outcome.isFinal) {
    const isNews = !outcome.wasFinal || outcome.wantsFinal
    if (isNews)
      return [phrases.final(outcome.draft.name ?? ''), warningSentences(warnings, outcome.draft, phrases), phrases.next]
    const isSilent = outcome.lead === '' && outcome.asked === null
    return [isShown ? summary() : '', isSilent ? phrases.stillFinal : '', offered, next]
  }
  const isNotYet = outcome.intent === 'finalize' && outcome.missing.length > 0
  const notYet = isNotYet ? phrases.notYet(outcome.missing.map((part) => phrases.parts[part]).join(', ')) : ''
  const isSettled = outcome.changes.some(({ part }) => part === 'category' || part === 'language' || part === 'name')
  return [
    isShown || isSummarised(outcome) ? summary() : '',
    isShown || isSummarised(outcome) || isSettled ? assumedSentence(outcome, speaker, phrases) : '',
    warningSentences(warnings, outcome.draft, phrases),
    offered,
    [notYet, next].filter((text) => text !== '').join(' '),
  ]
}

/** A warning with what to do about it, which may be one tap. */
function warningSentence(issue: Issue, draft: Draft, phrases: Phrases): string {
  const { message, fix } = describeIssue(issue, phrases.language)
  const line = issue.rule === 'heur-optout-missing' ? optOutLineFor(draft) : null
  const remedy = line === null ? fix : phrases.offersOptOut(line)
  return [phrases.warning(message), remedy ?? ''].join(' ').trim()
}

/** The whole template is shown before it is confirmed, and again when the assistant has put words into it. */
const isSummarised = ({ asked, askedTimes, invented }: Outcome): boolean =>
  asked === 'confirm' && (askedTimes === 0 || invented.length > 0)

const warningSentences = (warnings: readonly Issue[], draft: Draft, phrases: Phrases): string =>
  warnings.map((issue) => warningSentence(issue, draft, phrases)).join('\n')

const lacksFile = 'header-media-handle'
const hasLinkForFile = 'header-handle-is-url'

/** Whether this is all that is wrong. */
const isOnly = (issues: readonly Issue[], rule: string): boolean =>
  issues.every((issue) => issue.severity === 'warning' || issue.rule === rule)

function question(
  { asked, askedTimes, proposal, draft, issues, unused, toUs, asksAboutOpen, wantsFinal, changed, isReady }: Outcome,
  { memory, options, userLanguage }: Speaker,
  phrases: Phrases,
): string {
  const { ask } = phrases
  if (asksAboutOpen) return phrases.openWords(quoted(unused), canBeAdded(unused, { toUs, draft, userLanguage }))
  switch (asked) {
    case null:
      return ''
    case 'purpose':
      return options.length > 0 && askedTimes % 2 === 0 ? phrases.whichOption : ask.purpose(askedTimes)
    case 'fix':
      if (isOnly(issues, lacksFile)) return ask.file(askedTimes)
      // What becomes of a link is said where the link is told of.
      if (isOnly(issues, hasLinkForFile)) return ''
      return proposal === null ? ask.fix(askedTimes) : ask.fixWith(`"${proposal.shown}"`, askedTimes)
    case 'confirm':
      return wantsFinal && changed && isReady ? ask.lookFirst : ask.confirm(askedTimes)
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
