/** Words that say nothing about a purpose: function words, and talk about messages and templates. Negations are not here. */
import type { ByLanguage } from '../languages.ts'
import { tokensOf } from './tokens.ts'

const words: ByLanguage<string> = {
  en: `a an the and or of to is are was were be been being has have had do does did will would can could should may might
    i we you they he she it me us them my our your their his her its this that these those there here who whom which what
    when where how why for from with at in on by as if so then than into about out up also just please some any all each
    every one want wants need needs like make made create write give get let lets know tell tells inform notify send sends
    sending say saying text message messages msg template templates whatsapp customer customers client clients people
    everybody everyone user users hello hi dear thanks thank shop store business company called name`,
  es: `el la los las lo un una unos unas de del y o que en es son fue era por para con su sus tu tus mi mis nuestro nuestra
    nuestros nuestras se me nos les le te ya muy pero como este esta estos estas eso esto hay ha han he hemos al si donde
    quien quiero quiere queremos necesito necesitamos hacer haz hazme crear escribe dame manda mandar enviar envia envie
    decir dile diles avisar avisa aviso informar mensaje mensajes texto plantilla whatsapp cliente clientes gente todos
    todas hola buenos buenas dias tardes gracias favor tienda negocio empresa llama cuando va voy vamos puedo puedes
    porfa msj xq pa oye mandales avisales`,
  pt_BR: `o a os as um uma uns umas de do da dos das e ou que em no na nos nas por para pra pro com seu sua seus suas meu
    minha nosso nossa nossos nossas se foi era ser esta este esse essa isso ja mais mas como ao pelo pela la aqui quero
    queremos preciso precisamos fazer faz faca cria crie escreva escreve manda mandar enviar envie dizer diga avisar avisa
    aviso informar mensagem mensagens texto modelo template whatsapp cliente clientes pessoal gente todos todas oi ola bom
    boa dia tarde obrigado obrigada favor loja empresa negocio chama quando vai vou vamos tem tinha voce voces
    vc vcs pros pras pode podem posso galera zap`,
  hi: `का की के को में से पर और या है हैं था थी थे हो होगा होगी यह ये वह वो इस उस जो कि तो भी ही मैं हम हमारा हमारी
    हमारे मेरा मेरी मेरे आप आपका आपकी आपके अपना अपनी अपने उनका उन्हें उनको सब सबको सभी एक कुछ जब तब लिए साथ वाला वाली वाले
    करना करने करो कर दो दें देना दे चाहिए चाहते चाहता चाहती बताना बता भेजना भेजने भेजनी भेजो बना बनाओ बनाना बनाने लिखो
    लिखना लिख मैसेज संदेश टेम्पलेट टेम्प्लेट व्हाट्सएप व्हाट्सऐप ग्राहक ग्राहकों कस्टमर लोगों लोग नमस्ते धन्यवाद कृपया दुकान
    कंपनी नाम मुझे हमें हमको इसलिए क्या सकते सकता सकती करें कीजिए दीजिए भेज भेजें
    बनाएं वाले जिसमें उसको उनके`,
  hi_Latn: `ka ki ke ko mein me se par pe aur ya hai hain tha thi the ho hoga hogi yeh ye woh wo is us jo toh to bhi hi main
    hum hamara hamari hamare mera meri mere aap aapka aapki aapke apna apni apne unka unhe unko sab sabko sabhi ek kuch jab
    tab liye saath wala wali wale karna karne karo kar do de dena den dein chahiye chahte chahta batana bata bhejna bhejne
    bhejni bhejo bana banao banana banane likho likhna msg message messages template whatsapp customer customers grahak
    grahakon log logo namaste dhanyavaad shukriya kripya please bhai dukaan dukan shop company naam ek mast kya sakte sakta sakti mujhe humein
    hume hamein isliye krna kr kro kardo krdo bhej bhejdo bnao bnado banado chaiye chahie likh wale usko unke jisme batao bolo bol`,
  id: `yang dan di ke dari untuk buat dengan ini itu anda kamu kami kita saya aku mereka nya telah sudah akan pada adalah
    atau juga bisa dapat silakan mohon terima kasih sebagai oleh jika kalau dalam halo hai sedang saat lebih ada para semua
    mau ingin perlu butuh bikin bikinin buatkan buatin tulis tuliskan kasih beri tahu tau kabari kabarin kirim kirimkan
    sampaikan bilang pesan teks template templat whatsapp wa pelanggan customer orang toko usaha perusahaan nama tolong dong
    ya kak selamat pagi siang sore malam soal udah udh yg utk dgn
    aja sih nih kalo biar`,
  de: `der die das den dem des ein eine einen einem einer eines und oder ist sind war waren wird werden wurde haben hat
    hatte sein kann soll sollen muss mussen mochte mochten will wollen ich wir sie er es ihr ihre ihren ihrem ihnen uns unser
    unsere unseren unserem mein meine meinen mit fur auf von vom zu zum zur bei beim im in am an aus nach um als dass wenn
    weil wie was wer wo auch noch schon nur hier bitte danke hallo guten tag morgen jetzt brauche brauchen mache mach erstelle
    schreib schreibe schreiben gib sag sagen sende senden schick schicken informieren mitteilen bescheid geben nachricht
    nachrichten text vorlage template whatsapp kunde kunden kundin kundinnen leute alle laden geschaft firma heisst namens`,
  fr: `le la les l un une des du de d et ou est sont a ete etait etre sera ai as avons avez ont je j nous vous il elle ils
    elles on me m te se s ce c cette ces cet mon ma mes notre nos votre vos leur leurs son sa ses qui que qu quoi dont au aux
    en par avec dans sur pour si comme quand y tres aussi partir tout toute tous toutes veux voudrais voulons faut besoin faire fais
    fait cree creer ecris ecrire donne envoie envoyer envoi dire dites prevenir prevenez annoncer informer message messages
    texte modele template whatsapp client clients clientes gens bonjour bonsoir salut merci plait boutique magasin entreprise
    appelle`,
}

const common: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(words).map(([language, list]) => [language, new Set(tokensOf(list, Number.POSITIVE_INFINITY))]),
)
const anywhere: ReadonlySet<string> = new Set([...common.values()].flatMap((list) => [...list]))

/** True if the word is common in that language. */
export const isCommonIn = (language: string, token: string): boolean => common.get(language)?.has(token) ?? false

/** The words that are common in no language and no bare numbers; all of them if that leaves none. */
export function withoutCommon(tokens: readonly string[]): readonly string[] {
  const telling = tokens.filter((token) => !anywhere.has(token) && !/^\p{N}+$/u.test(token))
  return telling.length > 0 ? telling : tokens
}
