/**
 * Whole messages that mean one thing in every conversation, folded (lower case, without signs), beside the chips of
 * `phrases`. Only what needs no context: "ok" and "yes" count where exactly one thing was asked.
 */
import type { Intent } from '../../llm/extraction.ts'
import { listed } from '../state/word-lists.ts'

export type Command = Extract<Intent, 'finalize' | 'undo' | 'redo' | 'show' | 'start_over' | 'confirm'>

export const commandWords: Readonly<Record<Command, readonly string[]>> = {
  finalize: listed(
    [
      'finalize|finalise|finalize it|finalise it|please finalize|finalize please|please finalise|finalize it please|please finalize it|finalize the template|finalise the template|finalize this|finalise this|yes finalize|yes finalize it|ok finalize|ok finalize it|looks good finalize|looks good finalize it|thanks finalize|thanks finalize it|done create it|create the template',
      'finalizar|finaliza|finalízala|finalizala|finalízalo|finalizalo|sí finalízala|sí finaliza|finaliza la plantilla|finalizar la plantilla',
      'finalize o modelo|pode finalizar|sim finalize|finalizar o modelo',
      'finalisieren|finalisiere|finalisiere sie|finalisiere es|bitte finalisieren|ja finalisieren|fertigstellen|fertigstellen bitte|abschließen',
      'finaliser|finalise|finalisez|finalise le|finalisez le|oui finalise|oui finaliser|finalise le modèle|finaliser le modèle',
      'finalkan|ya finalkan|finalkan saja|finalisasi|finalisasikan|tolong finalkan',
      'फाइनल करो|फ़ाइनल करो|फाइनल करें|फ़ाइनल करें|फाइनल कर दो|फ़ाइनल कर दो|हाँ फाइनल करो|हां फाइनल करो',
      'final karo|final kar do|finalize karo|finalize kar do|haan final karo|haan finalize karo',
      // Languages in which only models answer: the wish has to be in the person's words all the same.
      'finalizza|finalizzalo|finalizzala|finalizza il modello|puoi finalizzare|rendilo definitivo',
      'finaliseren|finaliseer|rond het af|rond af|maak het definitief|definitief maken',
      'finalizuj|sfinalizuj|zatwierdź|zakończ|zatwierdzam',
      'финализируй|финализируйте|финализировать|заверши|завершите|завершить|утверди|утвердите|утверждаю',
      'фіналізуй|завершуй|завершити|затверджую',
      'tamamla|sonlandır|kesinleştir|onayla|onaylıyorum|bitir',
      'أنهِ|أنهه|أنهها|اعتمد|اعتمده|اعتمدها|أكمله|أكملها|إنهاء|اعتماد',
      'סיים|סיימי|אשר|לאשר|לסיים',
      '確定|確定する|確定して|確定してください|確定でお願いします|完成させて|完成させてください',
      '定稿|确定定稿|最终确定|完成模板|確定定稿|最終確定',
      '확정|확정해|확정해줘|확정해 줘|확정해 주세요|완료해줘|완료해 주세요',
      'hoàn tất|chốt|chốt đi|chốt nhé|hoàn thành',
      'slutför|färdigställ|færdiggør|fullfør|viimeistele|finalizează|dokonči|véglegesítsd|véglegesítés|οριστικοποίησε|οριστικοποίηση',
    ].join('|'),
  ),
  undo: listed(
    'undo|undo that|undo it|undo this|please undo|undo please|undo the last change|deshacer|deshaz|deshazlo|deshacer eso|desfazer|desfaça|desfaz|rückgängig|rückgängig machen|mach das rückgängig|urungkan|वापस लो|wapas lo',
  ),
  redo: listed('redo|redo that|redo it|please redo|rehacer|rehazlo|refazer|refaça|rétablir'),
  show: listed(
    'show|show it|show me|show the template|show me the template|show template|show the draft|show me the draft|show draft|preview|muéstrame|muéstramela|mostrar|muestra la plantilla|mostrar la plantilla|mostre|mostrar o modelo|mostre o modelo|zeigen|zeig sie mir|zeig mir die vorlage|zeige mir die vorlage|montre|montre moi|montre moi le modèle|afficher le modèle|tampilkan|tampilkan template|lihat template|दिखाओ|दिखाएं|टेम्पलेट दिखाओ|dikhao|template dikhao',
  ),
  start_over: listed(
    'start over|start again|start from scratch|empezar de nuevo|empieza de nuevo|começar de novo|neu anfangen|von vorn anfangen|recommencer|tout recommencer|mulai dari awal|mulai lagi dari awal|नए सिरे से शुरू करो|naye sire se shuru karo',
  ),
  confirm: listed(
    'yes|y|yep|yeah|yes please|please do|ok|okay|sure|do it|go ahead|yes do it|yes go ahead|sí|si|sí por favor|vale|claro|dale|de acuerdo|sim|sim por favor|claro que sim|pode ser|ja|ja bitte|ja gerne|gern|gerne|in ordnung|oui|oui s il te plaît|oui s il vous plaît|d accord|ya|iya|ya tolong|boleh|baik|oke|हाँ|हां|जी|जी हाँ|जी हां|ठीक है|haan|han|haan ji|ji|ji haan|theek hai|thik hai|sì|va bene|да|так|evet|tak|ano|igen|da|はい|是|是的|好|好的|네|예|نعم|ok gracias|ok thanks|yes thanks|yes thank you',
  ),
}

/** What may stand before or after a command and changes nothing about it. */
export const courtesies: readonly string[] = listed(
  [
    'thanks|thank you|thank you so much|please|great|good|perfect|ok|okay|yes|yeah|nice|looks good|looks great|all good|wonderful|fine|super|cool',
    'gracias|muchas gracias|por favor|perfecto|listo|genial|muy bien|está bien|bien|vale|sí',
    'obrigado|obrigada|perfeito|ótimo|ficou bom|ficou ótimo|muito bom|sim|pode',
    'danke|vielen dank|bitte|passt|gut|sehr gut|perfekt|prima|ja',
    'merci|merci beaucoup|s il te plaît|s il vous plaît|c est bon|parfait|très bien|oui',
    'terima kasih|makasih|tolong|oke|bagus|sudah bagus|baik|ya|silakan',
    'धन्यवाद|शुक्रिया|कृपया|ठीक है|अच्छा|अच्छा है|बढ़िया|हाँ|हां',
    'shukriya|dhanyavaad|theek hai|thik hai|accha|accha hai|badhiya|haan',
    'grazie|grazie mille|perfetto|va bene|per favore|ottimo|sì|bedankt|dank je|alsjeblieft|prima zo|dziękuję|dzięki|proszę|świetnie|tak',
    'спасибо|пожалуйста|отлично|хорошо|да|дякую|будь ласка|так|teşekkürler|teşekkür ederim|lütfen|tamam|harika|evet|شكرا|من فضلك|ممتاز|نعم|תודה|בבקשה|כן',
    'ありがとう|ありがとうございます|お願いします|はい|谢谢|好的|请|謝謝|감사합니다|고마워요|네|cảm ơn|vâng|được rồi|tack|tak|takk|kiitos|mulțumesc|děkuji|köszönöm|ευχαριστώ',
  ].join('|'),
)
