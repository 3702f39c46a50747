import { listed } from '../state/word-lists.ts'

/**
 * Words by which people speak of the form of a text, by what they change in it. Folded (lower case, without signs); `*`
 * stands for any ending.
 */
export const formWords = {
  quotes: listed(
    'quote*|quotation*|inverted comma*|apostrophe*|straight|curly|comilla*|apóstrofo*|aspa|aspas|anführung*|gänsefüß*|apostroph*|guillemet*|tanda kutip|kutip|उद्धरण*|कोट*|quote wale',
  ),
  spaces: listed(
    'line|lines|line break*|newline*|paragraph*|blank|space|spaces|spacing|gap|gaps|línea|líneas|renglón|párrafo*|salto*|espacio*|linha|linhas|parágrafo*|quebra*|espaço*|zeile*|einzeilig|absatz|absätze|umbruch|umbrüche|zeilenumbr*|leerzeichen|leerzeile*|ligne|lignes|paragraphe*|espace*|baris|paragraf|spasi|पंक्ति*|लाइन|लाइनें|पैराग्राफ*|अनुच्छेद*|स्पेस|ek hi line|ek line',
  ),
  dashes: listed(
    'dash|dashes|hyphen*|guion*|guión|raya|rayas|travessão|travessões|hífen|hifens|strich|striche|bindestrich*|gedankenstrich*|tiret|tirets|trait d union|tanda hubung|tanda pisah|डैश|हाइफ़न|हाइफन',
  ),
} as const
