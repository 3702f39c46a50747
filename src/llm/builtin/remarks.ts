/** Sentences that belong to an edit, in the language of the person. */
import type { Remark } from '../../assistant/frames/scene.ts'
import { editLocales } from '../../language/edit-locales.ts'
import type { Reading } from './reading.ts'

/** Says a remark; `detail` ends it. */
export function remarkOn(reading: Reading, remark: Remark, detail?: string): void {
  const words = editLocales.find(({ code }) => code === reading.speech.spoken)
  const sentence = words?.remarks[remark] ?? ''
  reading.say(detail === undefined ? sentence : `${sentence} ${detail}.`)
}
