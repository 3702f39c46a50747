/** What people are told who write in a language that we have no phrases for: once, in their language. Pure. */
import { languageOfText } from '../../validator/index.ts'

/** "I do not speak your language well yet, so I answer in English. The template itself can be in your language." */
const sentences: Readonly<Record<string, string>> = {
  ar: 'لا أجيد العربية بعد، لذلك أجيب بالإنجليزية. أما القالب نفسه فيمكن أن يكون بالعربية.',
  bn: 'আমি এখনও বাংলায় ভালোভাবে উত্তর দিতে পারি না, তাই ইংরেজিতে উত্তর দিচ্ছি। টেমপ্লেটটি কিন্তু বাংলায় হতে পারে।',
  el: 'Δεν απαντώ ακόμη στα ελληνικά, γι’ αυτό απαντώ στα αγγλικά. Το ίδιο το πρότυπο μπορεί να είναι στα ελληνικά.',
  gu: 'હું હજી ગુજરાતીમાં જવાબ આપી શકતો નથી, તેથી અંગ્રેજીમાં જવાબ આપું છું. ટેમ્પલેટ ગુજરાતીમાં હોઈ શકે છે.',
  he: 'אני עדיין לא עונה בעברית, ולכן אני עונה באנגלית. התבנית עצמה יכולה להיות בעברית.',
  it: 'Non rispondo ancora in italiano, quindi rispondo in inglese. Il modello può essere in italiano.',
  ja: 'まだ日本語ではお答えできないため、英語でお答えします。テンプレート自体は日本語で作成できます。',
  kn: 'ನಾನು ಇನ್ನೂ ಕನ್ನಡದಲ್ಲಿ ಉತ್ತರಿಸಲಾರೆ, ಆದ್ದರಿಂದ ಇಂಗ್ಲಿಷ್‌ನಲ್ಲಿ ಉತ್ತರಿಸುತ್ತೇನೆ. ಟೆಂಪ್ಲೇಟ್ ಕನ್ನಡದಲ್ಲಿರಬಹುದು.',
  ko: '아직 한국어로는 답할 수 없어 영어로 답합니다. 템플릿은 한국어로 만들 수 있습니다.',
  ml: 'എനിക്ക് ഇതുവരെ മലയാളത്തിൽ മറുപടി നൽകാനാവില്ല, അതിനാൽ ഇംഗ്ലീഷിൽ മറുപടി നൽകുന്നു. ടെംപ്ലേറ്റ് മലയാളത്തിലാകാം.',
  nl: 'Ik antwoord nog niet in het Nederlands, daarom antwoord ik in het Engels. De template zelf kan in het Nederlands zijn.',
  pa: 'ਮੈਂ ਅਜੇ ਪੰਜਾਬੀ ਵਿੱਚ ਜਵਾਬ ਨਹੀਂ ਦੇ ਸਕਦਾ, ਇਸ ਲਈ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਜਵਾਬ ਦਿੰਦਾ ਹਾਂ। ਟੈਂਪਲੇਟ ਪੰਜਾਬੀ ਵਿੱਚ ਹੋ ਸਕਦਾ ਹੈ।',
  ru: 'Я пока не отвечаю по-русски, поэтому отвечаю по-английски. Сам шаблон может быть на русском.',
  ta: 'என்னால் இன்னும் தமிழில் பதிலளிக்க முடியாது, எனவே ஆங்கிலத்தில் பதிலளிக்கிறேன். டெம்ப்ளேட் தமிழில் இருக்கலாம்.',
  te: 'నేను ఇంకా తెలుగులో సమాధానం ఇవ్వలేను, కాబట్టి ఇంగ్లీషులో ఇస్తున్నాను. టెంప్లేట్ తెలుగులో ఉండవచ్చు.',
  th: 'ฉันยังตอบเป็นภาษาไทยไม่ได้ จึงขอตอบเป็นภาษาอังกฤษ ส่วนเทมเพลตเป็นภาษาไทยได้',
  tr: 'Henüz Türkçe yanıt veremiyorum, bu yüzden İngilizce yanıt veriyorum. Şablonun kendisi Türkçe olabilir.',
  zh_CN: '我暂时还不能用中文回答，所以用英文回答。模板本身可以是中文的。',
}

/** The sentence for the language that a message is written in; null if we speak it, or cannot tell which it is. */
export const apologyFor = (message: string): string | null => sentences[languageOfText(message) ?? ''] ?? null
