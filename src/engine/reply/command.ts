/** The command that a whole message is, in any of the languages that we know. Pure. */
import { folded } from '../state/options.ts'
import { type Command, commandWords, courtesies } from './command-words.ts'
import { allPhrases, type Shortcut } from './phrases/index.ts'

const chips: Partial<Record<Command, Shortcut>> = {
  finalize: 'finalize',
  undo: 'undo',
  start_over: 'start-over',
  confirm: 'yes',
}

const said = new Map<string, Command>(
  Object.entries(commandWords).flatMap(([command, words]) => {
    const chip = chips[command as Command]
    const shown = chip === undefined ? [] : allPhrases.map(({ shortcuts }) => shortcuts[chip])
    return [...words, ...shown].map((word): [string, Command] => [folded(word), command as Command])
  }),
)

const polite = courtesies.map(folded).map((words) => ({ before: `${words} `, after: ` ${words}` }))

/** The words without a courtesy at one end; null if there is none to leave out. */
function lessPolite(words: string): string | null {
  for (const { before, after } of polite) {
    if (words.startsWith(before)) return words.slice(before.length)
    if (words.endsWith(after)) return words.slice(0, -after.length)
  }
  return null
}

/** More is no command any more. */
const mostCourtesies = 4

/** The command that a whole message is, courtesies aside; null if it is none. */
export function commandOf(message: string): Command | null {
  let words: string | null = folded(message)
  for (let left = 0; words !== null && left <= mostCourtesies; left += 1) {
    const command = said.get(words)
    // What is left of an agreement, or of a wish to throw all away, may have been qualified by the rest.
    if (command !== undefined && (left === 0 || (command !== 'confirm' && command !== 'start_over'))) return command
    words = lessPolite(words)
  }
  return null
}
