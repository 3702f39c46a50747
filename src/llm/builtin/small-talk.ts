/** Greetings, thanks and praise, answered where nothing else was said. */
import type { Reading } from './reading.ts'
import { has } from './text/token.ts'

/** Thanks that went into the template are not for us: "add a footer Thanks for coming". */
function givesThanks({ clauses, edits }: Reading): boolean {
  const said = clauses.flatMap(({ tokens }) => tokens).filter((token) => has(token, 'THANKS'))
  return said.every(({ text }) => edits.some((edit) => 'text' in edit && edit.text?.includes(text)))
}

export function smallTalk(reading: Reading): void {
  const { replies } = reading.speech
  if (reading.replies.length > 0) return
  // A first message that sets many things and ends in "thanks" is a pasted mail.
  const isMail = reading.edits.length > 2 && reading.clauses.some((clause) => clause.slot !== null)
  const isSubject = /\bthank.?you (?:note|message|letter|card|text|template)\b/i.test(reading.request.message)
  if (reading.signals.has('thanks') && !isMail && !isSubject && !givesThanks(reading)) reading.say(replies.thanks)
  else if (reading.edits.length > 0 || reading.signals.has('finalize')) return
  else if (reading.signals.has('hello')) reading.say(replies.hello)
  else if (reading.signals.has('praise') && reading.request.asked !== 'confirm') reading.say(replies.praise)
}
