/** Function words, which tell languages in Latin script apart; a word that two languages share counts for both. */
import type { Token } from './tokens.ts'

const lists: Readonly<Record<string, string>> = {
  en: 'the and of to is are was were been has have had your you our we us it this that these will would can could should with for from not by at in on be or if as an please thank here they their any all do does did',
  es: 'el la los las un una de del y que en es por para con su sus tu tus se ha fue han esta este estos hemos ya muy pero mas si lo le les nos nuestro nuestra usted como desde hasta sin gracias aqui hola al',
  pt: 'o a os as um uma de do da dos das e que em no na nos nas por para com seu sua seus suas voce se foi esta este esse nao ja mais mas ou ao pelo pela nosso nossa obrigado obrigada ola aqui ate sem como',
  de: 'der die das den dem des ein eine einen einem einer und ist sind war wurde wird werden haben hat sie ihr ihre ihren ihrem wir uns unser unsere mit fur auf von zu zum zur bei nicht oder aber bitte danke hallo im am an aus nach noch um es ich du dein deine',
  id: 'yang dan di ke dari untuk dengan ini itu anda kamu kami kita telah sudah akan tidak pada adalah atau juga bisa dapat silakan mohon terima kasih sebagai oleh jika belum dalam halo sedang saat lebih hari',
  fr: 'le la les un une des du de et est sont a ete votre vos notre nos vous nous pour par avec dans sur que qui ce cette ces ne pas ou mais si au aux en merci bonjour il elle etre avez avons',
  it: 'il lo la gli le un una di del della dei delle e che in per con su da al alla non si sono stato stata suo sua tuo tua vostro nostro questo questa ha hai abbiamo grazie ciao come nel nella',
  nl: 'de het een en van is zijn was uw je jouw wij we ons onze u met voor op aan bij niet of maar door naar uit om dat die deze dit wordt is heeft hebben bedankt hallo graag als te er nog',
  tr: 've bir bu icin ile siparisiniz size sizin bizim biz siz lutfen merhaba olarak daha cok var yok gibi kadar sonra tarihinde tesekkur ederiz sayin',
  hinglish:
    'hai hain ka ki ke ko se mein aap aapka aapki aapke apna apni apne hum hamari hamara humein nahi kar karein karen diya gaya liye aur yeh ye par kya jaldi raha rahe hoga namaste kripya dhanyavaad tha thi',
}

const wordLanguages = Object.keys(lists)

const bits: ReadonlyMap<string, number> = collectBits()

function collectBits(): Map<string, number> {
  const masks = new Map<string, number>()
  for (const [index, language] of wordLanguages.entries()) {
    for (const word of lists[language]?.split(' ') ?? []) masks.set(word, (masks.get(word) ?? 0) | (1 << index))
  }
  return masks
}

interface WordCount {
  /** Words in Latin script. */
  words: number
  letters: number
  /** Function words by language, in the order of `wordLanguages`. */
  counts: readonly number[]
}

/** Counts the function words of each language. */
function countFunctionWords(tokens: readonly Token[]): WordCount {
  const counts = wordLanguages.map(() => 0)
  let words = 0
  let letters = 0
  for (const { kind, word } of tokens) {
    if (kind !== 'word' || word > '{') continue
    words += 1
    letters += word.length
    let mask = bits.get(word) ?? 0
    while (mask !== 0) {
      const index = 31 - Math.clz32(mask)
      counts[index] = (counts[index] ?? 0) + 1
      mask ^= 1 << index
    }
  }
  return { words, letters, counts }
}

/** The language with most function words, if it has at least two of them and more than any other; null otherwise. */
export function likeliestLanguage(tokens: readonly Token[]): string | null {
  const { counts } = countFunctionWords(tokens)
  const most = Math.max(...counts)
  const isAlone = counts.filter((count) => count === most).length === 1
  return most >= 2 && isAlone ? (wordLanguages[counts.indexOf(most)] ?? null) : null
}

/** A detected language that is not the declared one. */
export interface OtherLanguage {
  language: string
  /** The number of its function words. */
  count: number
}

/** For declared languages: those languages that are too similar to tell apart by function words. */
const similarLanguages: Readonly<Record<string, readonly string[]>> = {
  af: ['nl', 'de'],
  ca: ['es', 'fr', 'it', 'pt'],
  ms: ['id'],
  fil: ['en', 'es', 'id'],
  ro: ['it', 'fr', 'es'],
  az: ['tr'],
  hi: ['hinglish'],
  ur: ['hinglish'],
  mr: ['hinglish'],
  pa: ['hinglish'],
}

/**
 * The language that the function words of a text clearly belong to, if it is not the declared one. Null in case of doubt:
 * if the text is too short, has too few function words, or the declared language has more than a quarter as many.
 */
export function findOtherLanguage(
  tokens: readonly Token[],
  declared: string,
  minimum: { letters: number; words: number },
): OtherLanguage | null {
  const { words, letters, counts } = countFunctionWords(tokens)
  if (letters < minimum.letters || words === 0) return null
  let best = 0
  for (let index = 1; index < counts.length; index += 1) if ((counts[index] ?? 0) > (counts[best] ?? 0)) best = index
  const language = wordLanguages[best] ?? ''
  const count = counts[best] ?? 0
  if (language === declared || (similarLanguages[declared] ?? []).includes(language)) return null
  const declaredCount = wordLanguages.includes(declared) ? (counts[wordLanguages.indexOf(declared)] ?? 0) : 0
  const isClear = count >= minimum.words && count >= words * 0.3 && declaredCount * 4 <= count
  return isClear ? { language, count } : null
}
