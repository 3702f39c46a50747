/** What a word or phrase of an instruction means, whatever the language it is said in. */
export const concepts = [
  // doing
  'ADD', 'REMOVE', 'CHANGE', 'REPLACE', 'USE', 'CREATE', 'WRITE', 'KEEP', 'SHORTEN', 'LENGTHEN', 'MOVE', 'RENUMBER', 'WANT', 'TRANSLATE',
  'NO', 'ONLY', 'INSTEAD', 'MENTION',
  // parts
  'TEMPLATE', 'CATEGORY', 'LANGUAGE', 'NAME', 'BODY', 'HEADER', 'FOOTER', 'BUTTON', 'QUICK_REPLY', 'URL_BUTTON', 'CALL_BUTTON',
  'COPY_CODE', 'CODE', 'SAMPLE', 'VARIABLE', 'LINE', 'EMOJI', 'IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION', 'CUSTOMER_NAME', 'GREETING', 'VALUE',
  // authentication
  'OTP', 'SECURITY_NOTE', 'EXPIRY', 'ONE_TAP', 'ZERO_TAP',
  // glue
  'CALLED', 'RENAME', 'SAYS', 'TO', 'IS', 'WITH', 'AND', 'OR', 'NOT', 'FOR', 'IN', 'THIS', 'IT', 'JUST', 'DETERMINER', 'FILLER', 'OPEN', 'FROM',
  // carrying a value
  'CATEGORY_VALUE', 'LANGUAGE_VALUE', 'REGION', 'ORDINAL', 'COUNT', 'STYLE',
  // talking
  'YES', 'NEGATIVE', 'PRAISE', 'THANKS', 'HELLO', 'BYE', 'HOW_ARE_YOU', 'SORRY', 'ACTUALLY', 'PLEASE', 'YOURSELF', 'SKIP',
  'FINALIZE', 'UNDO', 'REDO', 'RESTORE', 'START_OVER', 'SURE', 'CANCEL', 'REPEAT', 'SHOW', 'FORGET', 'QUESTION', 'POLITE',
  // who the user is
  'OWN', 'BUSINESS',
] as const
export type Concept = (typeof concepts)[number]

/** Concepts that name a part of the template. */
export const slotConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'CATEGORY', 'LANGUAGE', 'NAME', 'BODY', 'HEADER', 'FOOTER', 'BUTTON', 'QUICK_REPLY', 'URL_BUTTON', 'CALL_BUTTON', 'COPY_CODE', 'SAMPLE',
  'IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION',
])

export const buttonConcepts: ReadonlySet<Concept> = new Set<Concept>(['BUTTON', 'QUICK_REPLY', 'URL_BUTTON', 'CALL_BUTTON', 'COPY_CODE'])

export const mediaConcepts: ReadonlySet<Concept> = new Set<Concept>(['IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION'])

/** Concepts that tell what is to be done with a part. */
export const verbConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'ADD', 'REMOVE', 'CHANGE', 'REPLACE', 'USE', 'CREATE', 'WRITE', 'SHORTEN', 'MOVE', 'RENAME', 'NO', 'ONLY', 'WANT',
])
