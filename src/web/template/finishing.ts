/** The words that finish a template. Pure. */

/** What the button says that finishes a template. */
export const finishing = 'finalize'

/** The answer that finishes a template, as the assistant offers it in each of its languages. */
export const finishingAnswers: ReadonlySet<string> = new Set([
  'Finalize it',
  'Finalizar',
  'Finaliser',
  'Fertigstellen',
  'Finalkan',
  'फाइनल करो',
  'Final karo',
])
