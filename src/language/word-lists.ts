/** The lists of words that each language has. Those whose name ends in `After` stand behind what they are about. */

/** Lists of words for what is told in a message, and for what differs per customer. */
const factLists = [
  /** Before a list of what differs per customer, and behind it: "variables:", "should be variables". */
  'variableLeads',
  'variableTails',
  /** Behind such a list of at least two: "change". */
  'changeTails',
  /** Said of what differs, behind it: "for everyone"; words of differing before that; and before what differs: "everyone gets". */
  'eachOne',
  'differs',
  'eachGets',
  /** Endings of words for numbers that tell one thing from another, in languages that join words. */
  'numberEndings',
  'ticketNumber',
  'varyingPlace',
  'varyingDevice',
  'varyingProduct',
  'varyingPoints',
  'varyingStatus',
  'varyingCount',
  'varyingReason',
  'varyingDuration',
  'varyingPlan',
  'varyingOther',
  /** Said of the time when something works again. */
  'restoring',
  /** Behind a day of the month that comes again and again: "of each month". */
  'everyMonth',
  /** Before the first of two ends: "between". */
  'between',
  /** Before a month that is no day: "in". */
  'inMonth',
  /** Before a duration in which something is done: "within". */
  'within',
  /** Behind such a duration. */
  'withinAfter',
  /** Behind the least sum that is to be spent: "purchase". */
  'purchases',
  /** Endings of words for kinds of business, in languages that join words. */
  'tradeEndings',
  /** Halls and other rooms that people come to. */
  'venues',
  /** Before a hall or room. */
  'venueLeads',
  /** Before a weekday that comes once a month: "first". */
  'nth',
  /** Beside opening hours: "open". */
  'opening',
  /** Before what people come to, on a line of its own: "What:". */
  'eventLines',
  /** Before sizes of clothes. */
  'sizes',
  /** Behind a number of payments without interest. */
  'instalments',
  /** What customers collect: "points". */
  'points',
  /** Those who can come: "seats". */
  'seats',
  /** What a clause begins or ends with that speaks to the customers as it stands: "do not", "dine in only". */
  'remarkLeads',
  'remarkTails',
  /** What is done about something that went wrong: "replacement". */
  'remedies',
  /** Asks those who read the message, wherever it stands in a sentence. */
  'asking',
  /** Before who invites, on a line of its own: "Host:". */
  'hostLines',
] as const
export type FactList = (typeof factLists)[number]

/** Lists of words that are found in a message. */
export const wordLists = [
  ...factLists,
  /** Days without a date: "tomorrow", "this weekend", "end of the month". */
  'days',
  /** Before a weekday, week or month: "next". */
  'dayLeads',
  /** Behind a weekday, week or month: "que viene". */
  'dayTails',
  /** Weeks, months and the like, which are a date with a lead or tail. */
  'periods',
  /** In a date that comes again and again: "every", "Tuesdays". */
  'recurring',
  /** "morning", "evening". */
  'dayParts',
  /** Between day and month. */
  'dateGlue',
  /** Holidays: dates behind "until", events elsewhere. */
  'festivals',
  /** Before a bare hour. */
  'timeLeads',
  /** Behind an hour. */
  'timeUnits',
  /** Times without a number: "noon". */
  'timeNames',
  'numbers',
  /** Units of duration. */
  'units',
  'percent',
  'currencies',
  /** "a month", "per class": part of a price. */
  'per',
  /** Before a percentage: "up to". */
  'upTo',
  'upToAfter',
  'until',
  'untilAfter',
  'from',
  'fromAfter',
  'to',
  /** Before the day on which something ends: "expires on". */
  'ends',
  /** Before a day of the month that is only a number: "el", "jusqu'au". */
  'dayNumberLeads',
  /** Words that are part of such a day: "dia". */
  'dayWords',
  /** Behind the number of a day: "th". */
  'ordinals',
  /** Before a date or time of no special role. */
  'on',
  /** Before both times or days of a change: "moves". */
  'changes',
  /** Before what is no longer so: "instead of". */
  'old',
  'oldAfter',
  /** Before the day on which something is there again: "we reopen on". */
  'again',
  /** Behind such a day: "sind wir wieder da". */
  'againAfter',
  'because',
  'becauseAfter',
  'code',
  'named',
  /** "is", between the kind of a business and its name. */
  'is',
  'namedAfter',
  'trades',
  /** Before the name of the business: "from", "at", "we are". */
  'brandLeads',
  /** Of these, those that lead a name only without an article: "for". */
  'bareLeads',
  'brandTails',
  /** Said by those who tell who they are: "we are a". */
  'introductions',
  /** Before what a business does: "we sell". */
  'sells',
  /** Between the capitalised words of a name: "of", "&". */
  'nameGlue',
  'titles',
  'with',
  /** Before what is reduced: "off", "on". */
  'productLeads',
  /** Behind what is reduced, in languages that have postpositions. */
  'productTails',
  /** Whole offers: "buy one get one free", "half price". */
  'offers',
  /** Behind an amount that is taken off the price: "off". */
  'reductions',
  'free',
  'invitations',
  'eventNouns',
  'courseNouns',
  'bring',
  /** Behind what customers shall bring: "mitbringen". */
  'bringAfter',
  /** What payments are for: "rent", "tuition". */
  'dues',
  'addressLeads',
  'streets',
  /** Endings of names of streets: "straße". */
  'streetEndings',
  /** Before a price: "costs", "entry". */
  'amountLeads',
  /** What people have an appointment for, and call it by; in Portuguese those that are feminine. */
  'visits',
  /** Behind something that is there (again): "are back in stock", "is here". */
  'arrivals',
  /** Before a number of those who come first: "the first 50". */
  'firstOnes',
  /** Those who are counted: "people". */
  'persons',
  /** Before something new: "our new". */
  'novelty',
  /** Behind something new. */
  'noveltyAfter',
  /** Before a month: "the end of". */
  'monthParts',
  /** "all": part of what is on offer. */
  'quantifiers',
  /** Behind a duration: the time between sending and what it is about. */
  'before',
  /** Before a list of what differs per customer: "with the", "needs". */
  'include',
  /** Behind such a list: "ke saath". */
  'includeAfter',
  'customerName',
  /** "name" in such a list is the customer's. */
  'varyingName',
  'orderNumber',
  'trackingNumber',
  'bookingNumber',
  'invoiceNumber',
  'varyingDate',
  'varyingTime',
  'varyingAmount',
  'varyingPerson',
  'plain',
  'warm',
  'playful',
  'shorter',
  'another',
  /** Before what the customers are to be told: "say that". */
  'dictation',
  /** Orders to tell somebody something: "let them know". */
  'announcing',
  /** Between such an order and what is told: "that". */
  'that',
  /** Those who are told, where a statement may follow without "that"; and words that such a statement begins with. */
  'audience',
  /** Before these: "all of our". */
  'beforeAudience',
  'subjects',
  /** Talk about the template: "button", "varies", "in few words". */
  'about',
  /** Words that speak of somebody, and neither to nor for the customers: "their", "my". */
  'theirs',
  'negations',
  /** Orders to write: "write", "come up with". */
  'orders',
  /** Said by those who leave the writing to us: "write something for me". */
  'handover',
  /** Those who get the message, spoken about. */
  'thirdPerson',
  /** Those who get the message, spoken to. */
  'secondPerson',
  /** Said by those who want a quite new template. */
  'anew',
  /** Words of those who ask for a message: "message", "write", "tell". */
  'wish',
  /** Words that may be in any message and tell nothing about it. */
  'filler',
  'and',
  'determiners',
  /** Before the language that the template shall have: "in". */
  'languageLeads',
  /** What a sentence can do without at its beginning, and at its end: "okay so", "many thanks". */
  'openers',
  'closers',
  /** Words of those who speak of themselves alone: "I". */
  'own',
  /** What a sentence of theirs begins with: "I", "soy". */
  'selves',
  /** What makes a promotion of a message: "donate", "come along". */
  'promoting',
  /** Whoever is spoken of with these is not spoken to: "everyone who". */
  'general',
  /** What the length of a text is counted in: "characters". */
  'lengths',
  /** Before a condition: "if". */
  'conditions',
] as const
export type WordList = (typeof wordLists)[number]
