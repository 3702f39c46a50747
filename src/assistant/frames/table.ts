/** What each frame does. */
import type { FrameName } from '../../language/edit-words.ts'
import { addAny, addOpen, addReplies, pointButton, relabelButton, removeButton, swapButtons } from './buttons.ts'
import { clearPart, lacksFile, optOut, setHandle, setMedium, setPart, setSpoken } from './parts.ts'
import { fixIt } from './repair.ts'
import { giveSample, listSamples, nameSample } from './samples.ts'
import type { Effect, Holes, Remark, Scene, Sign } from './scene.ts'
import { moveSentence, removeSentence } from './sentences.ts'
import { notCategory, refuseLanguage, setCategory, setName, setRegion } from './settings.ts'
import {
  appendText,
  beginText,
  insertText,
  prependText,
  removeNamed,
  removeVariable,
  removeWords,
  replaceWords,
} from './texts.ts'
import { ask, tell, tellVerbLast } from './told.ts'

/** Null when the words do not fit the template as it is: then the frame explains nothing. */
type Does = (holes: Holes, scene: Scene) => Effect | null

const signs =
  (...given: Sign[]): Does =>
  () => ({ signs: given })

const signsWith =
  (remark: Remark): Does =>
  () => ({ signs: ['reject'], remark })

/** Whoever is asked for a part and is not sure leaves the choice to us. */
const doubt: Does = (_, { asked }) =>
  asked === null || asked === 'confirm' || asked === 'fix' ? { signs: ['hold', 'reject'] } : null

export const effects: Readonly<Record<FrameName, Does>> = {
  appendText,
  prependText,
  beginText,
  insertAfter: insertText('after'),
  insertBefore: insertText('before'),
  replaceWords,
  replaceNext: (holes, scene) => (/^replace/.test(scene.previous ?? '') ? replaceWords(holes, scene) : null),
  removeWords,
  removeNamed,
  removeVariable,
  setPart,
  setNextPart: (holes, scene) => (/^set\w*Part$/.test(scene.previous ?? '') ? setPart(holes, scene) : null),
  clearPart,
  setMedium,
  setHandle,
  lacksFile,
  addReplies,
  addLink: addOpen('URL'),
  addButton: addAny,
  addCall: addOpen('PHONE_NUMBER'),
  relabelButton,
  pointButton,
  otherAddress: signsWith('oneAddress'),
  unknownButton: signsWith('noSuchButton'),
  removeButton,
  optOut,
  setName,
  notCategory,
  setCategory,
  setLanguage: refuseLanguage,
  setRegion,
  removeSentence,
  moveSentenceStart: moveSentence('start'),
  moveSentenceEnd: moveSentence('end'),
  tell,
  tellVerbLast,
  ask,
  swapButtons,
  setSpoken,
  sampleIs: giveSample,
  sampleFor: nameSample,
  sampleList: listSamples,
  finalize: signs('finalize'),
  hold: signs('hold'),
  doubt,
  fixIt,
  undo: signs('undo'),
  redo: signs('redo'),
  show: signs('show'),
  startOver: signs('start_over'),
}
