/** Sentences that belong to an edit, in the language of the person. */
import type { Remark } from '../../assistant/frames/scene.ts'
import { editLocales } from '../../language/edit-locales.ts'
import type { Reading } from './reading.ts'

/** Says a remark; `detail` ends it. */
export function remarkOn(reading: Reading, remark: Remark, detail?: string): void {
  const { code } = reading.speech.book
  const spoken = reading.request.userLanguage ?? code
  const words =
    editLocales.find((locale) => locale.code === spoken) ?? editLocales.find((locale) => locale.code === code)
  const sentence = (words ?? editLocales[0])?.remarks[remark] ?? ''
  reading.say(detail === undefined ? sentence : `${sentence} ${detail}.`)
}
