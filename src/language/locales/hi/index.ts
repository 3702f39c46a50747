import type { Locale } from '../../locale.ts'
import { facts } from './facts.ts'
import { spelling } from './spelling.ts'
import { telling } from './telling.ts'
import { words } from './words.ts'

export const hindi: Locale = {
  code: 'hi',
  months: [
    'जनवरी',
    'फ़रवरी|फरवरी',
    'मार्च',
    'अप्रैल',
    'मई',
    'जून',
    'जुलाई',
    'अगस्त',
    'सितंबर|सितम्बर',
    'अक्टूबर|अक्तूबर',
    'नवंबर|नवम्बर',
    'दिसंबर|दिसम्बर',
  ],
  weekdays: [
    'सोमवार|सोम',
    'मंगलवार|मंगल',
    'बुधवार|बुध',
    'गुरुवार|गुरूवार|बृहस्पतिवार|वीरवार',
    'शुक्रवार|शुक्र',
    'शनिवार|शनि',
    'रविवार|इतवार|रवि',
  ],
  words: { ...words, ...facts },
  evident: {
    words: '',
    letters: '\\p{Script=Devanagari}',
    endings: '',
  },
  languages: {
    en: 'अंग्रेज़ी|अंग्रेजी|इंग्लिश',
    es: 'स्पेनिश|स्पैनिश',
    pt_BR: 'पुर्तगाली',
    hi: 'हिंदी|हिन्दी',
    id: 'इंडोनेशियाई',
    de: 'जर्मन',
    fr: 'फ़्रेंच|फ्रेंच|फ़्रांसीसी',
  },
  hoursHaveLead: false,
  nounsAreCapital: false,
  modifiersFollow: false,
  daysHaveOrdinal: true,
  daysAreCapital: false,
  feastsAreCapital: false,
  spelling,
  telling,
  brief: {
    proposed: '“#” के लिए पहला मसौदा यह है।',
    unsure: 'मुझे पक्का नहीं पता कि यह मैसेज किस लिए है। सबसे क़रीब वाले नीचे हैं; आप अपना टेक्स्ट भी लिख सकते हैं।',
    otherTone: 'यह रहा दूसरे अंदाज़ में।',
    noOtherTone: 'इस अंदाज़ में मेरे पास दूसरा टेक्स्ट नहीं है।',
    ownWords: 'ये आपके अपने शब्द हैं। इन्हें दोबारा लिखने के लिए लैंग्वेज मॉडल चाहिए; जैसे आप कहें, मैं इन्हें हिस्सों में बदल सकता हूँ।',
    otherLanguage: 'यह रहा दूसरी भाषा में।',
    why: {
      category: 'मैसेज के मक़सद के हिसाब से',
      language: 'जिस भाषा में आप लिखते हैं',
      name: 'मक़सद के हिसाब से',
      header: 'इस तरह के मैसेज के साथ जाता है',
      body: 'गैलरी से, आपकी बताई बातों के साथ',
      footer: 'ताकि लोग प्रोमो बंद कर सकें',
      buttons: 'इस तरह के मैसेज के साथ जाते हैं',
    },
  },
}
