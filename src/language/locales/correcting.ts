/** What people say while they correct a template that stands, in their languages, as data. Phrases are separated by `|`; accents and case do not matter. */

export interface CorrectingWords {
  /** Says to us that something was left out or makes no sense; `…` stands for a few words between. */
  blames: string
  /** First words of a sentence that goes on about what the one before named. */
  refers: string
  /** Says that what stands will do. */
  suffices: string
  /** Before a text that is to take the place of another: "better write: …". */
  better: string
  /** Orders to say something. */
  tells: string
}

/** By the code of the language. */
export const correcting: Readonly<Record<string, CorrectingWords>> = {
  de: {
    blames:
      'du hast … vergessen|sie haben … vergessen|du hast … weggelassen|sie haben … weggelassen|du hast … verschluckt|sie haben … verschluckt|du hast … unterschlagen|du hast … verloren|sie haben … verloren|du hast … übersehen|sie haben … übersehen|hast du … vergessen|haben sie … vergessen|ergibt … sinn|ergibt keinen sinn|macht keinen sinn|ist unsinn|ist quatsch|klingt komisch|klingt seltsam|klingt nicht gut|versteht keiner|versteht niemand|habe ich nie gesagt|habe ich nicht gesagt|hab ich nie gesagt|hab ich nicht gesagt|wollte ich nicht|stimmt so nicht|ist falsch',
    refers: 'es|er|sie|das|dieser|diese|dieses|der|dort|darin|darauf|damit',
    suffices: 'reicht|reichen|genügt|genügen|ist genug|ist gut so|passt so',
    better: 'lieber|besser|stattdessen|sondern',
    tells: 'sag|sage|sagen|erwähne|erwähn|nenn|nenne',
  },
  en: {
    blames:
      "you forgot|you've forgotten|you have forgotten|you left … out|you left … off|you left out|you left off|you've left|you have left|you missed|you've missed|you have missed|you dropped|you've dropped|you lost|you've lost|you omitted|you skipped|you swallowed|you ate|you got … wrong|you misread|you misunderstood|you ignored|you didn't use|you did not use|you didn't include|you did not include|makes no sense|make no sense|doesn't make sense|doesn't make any sense|does not make sense|don't make sense|sounds odd|sounds wrong|sounds strange|sounds weird|is nonsense|i never said|i didn't say|i did not say|i never asked|i didn't ask|not what i|nobody says",
    refers: 'it|they|that|this|these|those|he|she|its|there',
    suffices: 'is enough|are enough|is sufficient|will do|suffices|is plenty|is fine|are fine|is okay|is ok',
    better: 'better|rather|instead',
    tells: 'say|mention|tell|call',
  },
  es: {
    blames:
      'te has comido|te comiste|te has dejado|te dejaste|te has saltado|te saltaste|te has olvidado|te olvidaste|se te olvidó|se te ha olvidado|se te pasó|has olvidado|olvidaste|has perdido|perdiste|has quitado|te falta|te faltó|te ha faltado|se ha olvidado|se ha comido|no tiene sentido|no tiene ningún sentido|no se entiende|suena raro|suena mal|suena extraño|no he dicho|no lo he dicho|no dije|nunca dije|yo no dije|no es lo que pedí|no pedí',
    refers: 'lo|la|los|las|eso|esto|él|ella|ellos|ese|esa|este|esta|ahí|allí',
    suffices: 'basta|bastan|es suficiente|son suficientes|alcanza|está bien así',
    better: 'mejor|prefiero|preferiría',
    tells: 'di|diga|dile|diles|menciona|mencione|llama',
  },
  fr: {
    blames:
      "vous avez oublié|tu as oublié|vous oubliez|tu oublies|vous avez omis|tu as omis|vous avez perdu|tu as perdu|vous avez mangé|tu as mangé|vous avez sauté|tu as sauté|vous avez laissé de côté|ça n'a pas de sens|n'a aucun sens|n'a pas de sens|ne veut rien dire|ne veulent rien dire|on ne comprend rien|sonne bizarre|sonne mal|sonne faux|je n'ai jamais dit|je n'ai pas dit|j'ai jamais dit|j'ai pas dit|ce n'est pas ce que j'|pas ce que j'ai",
    refers: 'il|elle|ils|elles|ça|cela|ce|celui-ci|celle-ci|y|là',
    suffices: 'suffit|suffisent|suffira|est suffisant|sont suffisants',
    better: 'plutôt|mieux',
    tells: 'dis|dites|mentionne|mentionnez|précise|précisez',
  },
  hi: {
    blames:
      'आप … भूल गए|तुम … भूल गए|भूल गए|भूल गई|छोड़ दिया|छोड़ दी|छूट गया|छूट गई|कोई मतलब नहीं|मतलब नहीं बनता|समझ नहीं आता|अजीब लग|मैंने नहीं कहा|मैंने कभी नहीं कहा|नहीं कहा था',
    refers: 'वह|वो|यह|ये|इसमें|उसमें|उस|इस',
    suffices: 'काफ़ी है|काफी है|पर्याप्त है|ठीक है',
    better: 'बेहतर|इसके बजाय|बदले|जगह',
    tells: 'कहो|बताओ|बोलो',
  },
  'hi-Latn': {
    blames:
      'bhool gaye|bhool gayi|bhul gaye|bhul gayi|chhod diya|chod diya|chhod di|chhoot gaya|chhut gaya|koi matlab nahi|matlab nahi banta|samajh nahi aata|ajeeb lag|maine nahi kaha|maine kabhi nahi kaha|nahi kaha tha',
    refers: 'wo|woh|vo|ye|yeh|isme|ismein|usme|usmein|us|is',
    suffices: 'kaafi hai|kafi hai|theek hai',
    better: 'behtar|iske bajay|badle|jagah',
    tells: 'kaho|batao|bolo',
  },
  id: {
    blames:
      'anda lupa|kamu lupa|kalian lupa|lupa menulis|anda melewatkan|kamu melewatkan|anda menghilangkan|kamu menghilangkan|tidak masuk akal|nggak masuk akal|gak masuk akal|ga masuk akal|terdengar aneh|kedengaran aneh|saya tidak bilang|saya tidak pernah bilang|aku gak bilang|bukan itu yang saya',
    refers: 'itu|ini|dia|ia|mereka|tersebut|di situ|di sana',
    suffices: 'cukup|sudah cukup|memadai',
    better: 'mending|lebih|sebaiknya|gantinya',
    tells: 'sebut|sebutkan|bilang|katakan',
  },
  pt: {
    blames:
      'você esqueceu|vc esqueceu|você se esqueceu|esqueceste|você comeu|vc comeu|você pulou|você deixou de fora|você deixou … de fora|você tirou|você perdeu|você omitiu|faltou você|não faz sentido|não faz nenhum sentido|não tem sentido|não dá pra entender|não dá para entender|soa estranho|soa mal|ficou estranho|eu não disse|não disse isso|nunca disse|não foi isso que|não foi o que eu|não pedi',
    refers: 'ele|ela|eles|elas|isso|isto|o|a|esse|essa|lá|aí',
    suffices: 'basta|bastam|é suficiente|já chega|está bom assim',
    better: 'melhor|prefiro|preferia',
    tells: 'diga|diz|menciona|mencione|fala',
  },
}
