/** The words in which edits and commands are said in one language. Alternatives are separated by `|`; case and accents do not matter. */

/** Parts of a template as people name them. */
export const partNames = [
  'header',
  'body',
  'footer',
  'name',
  'buttons',
  'picture',
  'video',
  'document',
  'location',
] as const
export type PartName = (typeof partNames)[number]

/** Word lists that frames refer to as `<name>`. */
export const wordClasses = [
  'add',
  'remove',
  'change',
  'replace',
  'rename',
  'use',
  'make',
  'put',
  'point',
  /** Between the label of a button and the address that it opens. */
  'aim',
  'want',
  'say',
  'to',
  'with',
  'in',
  'be',
  'ought',
  'the',
  'another',
  'and',
  'no',
  'not',
  'sentence',
  'body',
  'end',
  'start',
  'label',
  'button',
  'quick',
  'link',
  'call',
  'variable',
  'sample',
  'name',
  'category',
  'language',
  'instead',
  'finalize',
  'yet',
  'but',
  'about',
  'move',
  'address',
  'yes',
] as const
export type WordClass = (typeof wordClasses)[number]

/** What frames do; each language says it in its own ways. */
const frameNames = [
  ...([
    'appendText',
    'prependText',
    'beginText',
    'otherAddress',
    'insertAfter',
    'insertBefore',
    'replaceWords',
    'replaceNext',
  ] as const),
  ...(['removeWords', 'removeNamed', 'removeVariable', 'setPart', 'setNextPart', 'clearPart', 'setMedium'] as const),
  ...([
    'setHandle',
    'lacksFile',
    'addReplies',
    'addButton',
    'addLink',
    'addCall',
    'relabelButton',
    'pointButton',
  ] as const),
  ...(['unknownButton', 'removeButton', 'optOut', 'setName', 'notCategory', 'setCategory', 'setLanguage'] as const),
  ...(['setRegion', 'removeSentence', 'moveSentenceStart', 'moveSentenceEnd', 'tell', 'tellVerbLast'] as const),
  ...(['ask', 'swapButtons', 'setSpoken', 'sampleIs', 'sampleFor', 'sampleList', 'finalize', 'hold'] as const),
  ...(['doubt', 'fixIt', 'undo', 'redo', 'show', 'startOver'] as const),
] as const
export type FrameName = (typeof frameNames)[number]

/** Patterns (see `assistant/frames/pattern.ts`) for each frame; a language may have no way of its own to say one. */
export type EditFrames = Readonly<Partial<Record<FrameName, readonly string[]>>>

/** How a brief wishes for a picture, film, document or place beside what it tells. */
export interface MediaWords {
  /** What is wished for; words that mean other things as well stand with their article. */
  picture: string
  video: string
  document: string
  location: string
  /** Before it: articles, and what a document is ("the invoice as a PDF"). */
  small: string
  /** Before or behind it: "short", "nice". */
  kinds: string
  /** "With", which needs no verb. */
  lead: string
  without: string
  /** Verbs of asking besides those of `add`, `put` and `want`. */
  ask: string
  /** Between it and its place: "should be". */
  stands: string
  /** "On top", "attached": before or behind it. */
  place: string
  /** Behind it: what asks for it, parts of verbs, polite words. */
  behind: string
  /** "Of our shop" */
  of: string
  /** The brief goes on behind it: "for", "saying". */
  onward: string
  /** What shows that the customers have it, or bring it: "reply with a photo". */
  theirs: string
  /** More than one. */
  several: string
  /** "I have": whoever says so of a picture has it for the template. */
  mine: string
  /** "We have": that may be told to the customers, unless `along` follows. */
  ours: string
  /** Behind a picture that someone has: "to go with it". */
  along: string
  /** "That", "which": what follows is about the picture. */
  which: string
  /** Before and behind a picture that is missed: "you forgot", "is missing". */
  missed: string
  missing: string
  /** Who forgot it, where the verb stands at the end: "du hast … vergessen". */
  doers: string
}

export interface EditWords {
  code: string
  words: Readonly<Record<WordClass, string>>
  parts: Readonly<Record<PartName, string>>
  media: Readonly<MediaWords>
  frames: EditFrames
  /** Words before and behind a wish that add nothing to it. */
  opening: string
  /** Of those, words that answer: they open a wish only where a mark parts them from it ("no, use a picture"). */
  answers: string
  closing: string
  /** Words by which someone owns to a slip: "mixed up", "my mistake". */
  regrets: string
  /** Of those behind, words that are no part of what is given: "please". */
  polite: string
  /** Words around a value that say it is another by now: "wrong", "I meant". */
  aside: string
  /** Words of talk about the work itself: praise, doubt, who is asked. A message of little else is said to us alone. */
  talk: string
  /** What leads to one thing more for the customers: "by the way", "forgot to say". */
  adding: string
  /** Asks to leave out what stands at `…`, or behind: "don't mention", "… can go". */
  leaving: string
  /** Says that what the text tells of will not be: "called off". */
  cancelled: string
  /** Asks for what `#` says, and whose words become theirs who are asked. */
  request?: string
  theirs?: readonly (readonly [of: string, own: string])[]
  /** Where verbs move to the end behind "that": the verbs, and the pronouns that can be a subject. */
  finalVerbs?: string
  subjects?: string
  /** What is to be done is said last: "X जोड़ो". */
  isVerbLast?: boolean
  /** Parts of verbs that stand apart. */
  particles?: string
  /** First words of a wish for how a text shall be, which are not the text: "something shorter". */
  vague: string
  /** "Something": what follows is never the words themselves. */
  something: string
  /** Stands for a button that was named: "the second one". */
  one: string
  first: string
  last: string
  ordinals: readonly string[]
  categories: Readonly<Record<'MARKETING' | 'UTILITY' | 'AUTHENTICATION', string>>
  /** Sentences the assistant puts into a template of this language. */
  optOut: string
  greeting: string
  /** Words that open a text: one takes the place of another. */
  greetings: string
  farewell: string
  /** Sentences it says. */
  remarks: Readonly<
    Record<
      | 'oneAddress'
      | 'needsNumber'
      | 'needsAddress'
      | 'needsFile'
      | 'noSuchLanguage'
      | 'noSuchButton'
      | 'whichButton'
      | 'fixedCode',
      string
    >
  >
}
