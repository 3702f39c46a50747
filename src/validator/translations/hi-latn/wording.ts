import type { Words } from '../../words.ts'

const tooLong = (part: string): string =>
  `${part} mein {length} characters hain; WhatsApp zyada se zyada {limit} leta hai.`
const noEmoji = 'Emoji hata dein.'
const oneStyle = 'Sirf number ya sirf naam rakhein.'

const files: Readonly<Record<string, string>> = { IMAGE: 'Tasveer', VIDEO: 'Video', DOCUMENT: 'Document' }
const fileWord = (format: unknown): string => files[String(format)] ?? 'File'

export const wording = {
  'name-charset': {
    message: 'Naam "{name}" mein aise nishaan hain jo WhatsApp nahi leta; sirf a-z, 0-9 aur _ chalte hain.',
    fix: 'Chhote letters mein, bina space ke likhein.',
  },
  'name-length': { message: tooLong('Naam'), fix: 'Chhota naam rakhein.' },
  'name-sample-reserved': { message: 'Naam "{name}" Meta ke apne template ka hai.', fix: 'Doosra naam chunein.' },
  'name-test-body': {
    message: 'WhatsApp chahta hai ki "test" naam ke template mein theek "Hello {{1}}" likha ho.',
    fix: 'Doosra naam chunein.',
  },
  'name-descriptive': {
    message: 'Naam "{name}" se pata nahi chalta ki template kis liye hai; aise mein review mein der lagti hai.',
    fix: 'Kaam batane wala naam chunein, jaise order_bheja.',
  },
  'language-supported': {
    message: 'WhatsApp "{language}" bhasha nahi jaanta.',
    fix: ({ near }) =>
      Array.isArray(near) && near.length > 0
        ? 'Available bhasha chunein; milti-julti hain {near}.'
        : 'Available bhasha chunein, jaise hi ya en_US.',
  },
  'language-legacy-code': {
    message: 'Bhasha {language} Meta ki list mein nahi hai.',
    fix: 'List mein se bhasha chunein.',
  },
  'language-costa-rica': { message: 'Costa Rica ki Spanish ke liye es_CR behtar hai.', fix: 'es_CR rakhein.' },
  'language-content-match': {
    message: 'Text ki script chuni hui bhasha ({language}) ki nahi hai.',
    fix: 'Template ki bhasha badlein ya text ka anuvaad karein.',
  },
  'header-format-enum': {
    message: 'Is tarah ka header sirf marketing template mein hota hai.',
    fix: 'Text, image, video ya document rakhein.',
  },
  'header-text-required': { message: 'Header khaali hai.', fix: 'Header ka text likhein ya header hata dein.' },
  'header-text-length': { message: tooLong('Header'), fix: 'Header chhota karein.' },
  'header-text-one-variable': {
    message: 'Header mein {count} {count|variable|variables} hain; WhatsApp {limit} leta hai.',
    fix: 'Ek rakhein, baaki message mein daalein.',
  },
  'header-text-no-newline': {
    message: 'Header ek se zyada line mein hai; WhatsApp yeh nahi leta.',
    fix: 'Ek hi line mein likhein.',
  },
  'header-text-no-emoji': { message: 'Header mein emoji hai; WhatsApp wahan emoji nahi leta.', fix: noEmoji },
  'header-text-no-formatting': {
    message: 'Header mein nishaan {mark} hai; WhatsApp use wahan nahi leta.',
    fix: 'Nishaan hata dein; header waise bhi bold dikhta hai.',
  },
  'header-text-example': {
    message: 'Header ke variable {tokens} ka sample nahi hai.',
    fix: 'Uska ek sample batayein.',
  },
  'header-media-handle': {
    message: 'WhatsApp is header ko sample file se jaanchta hai, aur abhi koi sahi file nahi hai.',
    fix: ({ format }) =>
      `${fileWord(format)} ko preview mein jodein ya mujhe uska link dein. File na ho to text wala header rakhein, ya header na rakhein.`,
  },
  'header-handle-is-url': {
    message: 'Header ki file ka abhi sirf link hai; WhatsApp ko file hi chahiye.',
    fix: 'Preview use wahan se le leta hai. Na ho paye to file ko preview mein jodein ya mujhe doosra link dein.',
  },
  'header-gif-mm-api': {
    message: 'GIF sirf Meta ki marketing service (Marketing Messages) se chalta hai aur 3.5 MB tak ka hota hai.',
    fix: 'Woh service na ho to video rakhein.',
  },
  'footer-text-length': { message: tooLong('Footer'), fix: 'Footer chhota karein.' },
  'footer-no-newline': {
    message: 'Footer ek se zyada line mein hai; WhatsApp yeh nahi leta.',
    fix: 'Ek hi line mein likhein.',
  },
  'footer-no-emoji': { message: 'Footer mein emoji hai; WhatsApp wahan emoji nahi leta.', fix: noEmoji },
  'footer-no-variable': {
    message: 'Footer mein variable {token} hai; WhatsApp wahan variable nahi leta.',
    fix: 'Seedha text likhein ya variable message mein daalein.',
  },
  'footer-formatting': {
    message: 'Footer mein nishaan {mark} hai; wahan uska asar nahi hota aur woh waise hi dikh sakta hai.',
    fix: 'Nishaan hata dein.',
  },
  'body-text-required': { message: 'Message mein text nahi hai.', fix: 'Message ka text likhein.' },
  'body-text-length': { message: tooLong('Message'), fix: 'Message chhota karein.' },
  'body-newline-run': {
    message: 'Message mein lagataar {limit} se zyada nayi lines hain; WhatsApp {limit} leta hai.',
    fix: 'Do paragraph ke beech ek hi khaali line rakhein.',
  },
  'body-emoji-count': {
    message: 'Message mein {count} emoji hain; WhatsApp {limit} leta hai.',
    fix: 'Kuch emoji hata dein.',
  },
  'body-emoji-count-utility': {
    message: 'Message mein {count} emoji hain; {limit} se zyada par utility message reject ho sakta hai.',
    fix: 'Kuch emoji hata dein.',
  },
  'body-url-shortener': {
    message:
      'Message mein chhota kiya hua link hai ({host}); Meta ise reject karta hai, kyunki pata nahi chalta kahan jaata hai.',
    fix: 'Apni website ka poora address likhein.',
  },
  'body-whatsapp-link': {
    message: 'Message mein WhatsApp ka link hai ({host}); aksar aise message reject hote hain.',
    fix: 'Link hata dein; customer seedha jawab de sakte hain.',
  },
  'body-excess-spaces': {
    message: 'Message mein tab hai ya lagataar {limit} se zyada space hain.',
    fix: 'Ek hi space rakhein.',
  },
  'body-markdown-balance': {
    message: 'Nishaan {mark} ka jodi wala nishaan nahi hai, isliye woh waise hi dikhega.',
    fix: 'Nishaan band karein ya hata dein.',
  },
  'body-long-marketing': {
    message:
      'Message kareeb {lines} lines ka hai; marketing mein kareeb {limit} dikhti hain, phir "Read more" aata hai.',
    fix: 'Sabse zaroori baat pehle likhein ya message chhota karein.',
  },
  'text-foreign-markup': {
    message: ({ kind }) =>
      kind === 'lines'
        ? 'Nishaan {found} ek line mein shuru hokar doosri mein band hota hai, isliye waise hi dikhega.'
        : 'Text mein kisi aur program ke nishaan hain ("{found}"); WhatsApp unhe waise hi dikhata hai.',
    fix: ({ kind }) =>
      kind === 'lines'
        ? 'Nishaan usi line mein band karein.'
        : 'WhatsApp ke nishaan rakhein: *bold*, _italic_, ~kata hua~.',
  },
  'body-only-variables': {
    message: 'Message mein sirf variables hain.',
    fix: 'Aise shabd likhein jinse pata chale ki message kis baare mein hai.',
  },
  'body-leading-trailing-variable': {
    message: ({ place }) =>
      `Message variable ({token}) se ${place === 'starts' ? 'shuru' : place === 'ends' ? 'khatam' : 'shuru aur khatam'} hota hai; WhatsApp ko wahan shabd chahiye.`,
    fix: 'Pehle variable se pehle aur aakhri ke baad shabd rakhein.',
  },
  'body-trailing-variable-punctuation': {
    message: 'Variable {token} ke baad sirf "{marks}" hai; WhatsApp ke liye message variable par khatam hota hai.',
    fix: 'Ant mein kuch shabd jodein, jaise "Dhanyavaad."',
  },
  'body-leading-variable-marks': {
    message: 'Variable {token} se pehle sirf nishaan hain; WhatsApp ise reject kar sakta hai.',
    fix: 'Shabdon se shuru karein, jaise namaste.',
  },
  'body-adjacent-variables': {
    message: 'Variables {left} aur {right} saath-saath hain; Meta ise reject karta hai.',
    fix: 'Unke beech shabd rakhein ya unhe ek kar dein.',
  },
  'body-variable-density': {
    message: ({ tooFew }) =>
      `{variables} {variables|variable|variables} ke liye message mein sirf {words} shabd hain; ${tooFew ? 'kam se kam {needed} chahiye' : '{better} ya zyada ho to theek rahega'}.`,
    fix: 'Shabd jodein ya variables kam karein.',
  },
  'body-example-required': {
    message: ({ count }) => (count === 1 ? '{tokens} ka sample nahi hai.' : '{count} samples baaki hain ({tokens}).'),
    fix: 'Har variable ka ek sample batayein.',
  },
  'var-braces': {
    message: '"{token}" poora variable nahi hai.',
    fix: 'Dono taraf do-do bracket lagayein: {{1}} ya {{first_name}}.',
  },
  'var-no-special-chars': {
    message: 'Variable {token} ke bracket mein space ya nishaan hai.',
    fix: '{{1}} jaisa number ya {{first_name}} jaisa seedha naam rakhein.',
  },
  'var-positional-integer': {
    message: '{token} 1 se shuru hone wala number nahi hai.',
    fix: 'Variables ko number dein: {{1}}, {{2}} aur aage.',
  },
  'var-positional-contiguous': {
    message: 'Variables {found} hain; number {{1}} se lagataar hone chahiye.',
    fix: 'Number theek karein; har sample apne variable ke saath rahega.',
  },
  'var-positional-repeat': {
    message: 'Variable {token} ek se zyada baar hai; pakka nahi ki WhatsApp ise lega.',
    fix: 'Doosri jagah doosra variable rakhein.',
  },
  'var-named-charset': {
    message: 'Variable {token} mein a-z, 0-9 aur _ ke alawa nishaan hain.',
    fix: 'Uska naam chhote letters mein, bina space ke likhein.',
  },
  'var-named-length': { message: tooLong('Variable {token} ke naam'), fix: 'Chhota naam rakhein.' },
  'var-named-unique': {
    message: 'Variable {token} ek se zyada baar hai; woh ek hi baar aa sakta hai.',
    fix: 'Doosri jagah doosra variable rakhein.',
  },
  'var-format-match': {
    message: ({ format }) =>
      format === 'NAMED'
        ? '{token} number hai, par variables ke naam hain.'
        : '{token} naam hai, par variables ke number hain.',
    fix: oneStyle,
  },
  'var-no-mixing': { message: 'Template mein number wale aur naam wale variables mile hue hain.', fix: oneStyle },
  'var-button-label-none': {
    message: 'Button par variable {token} hai; button ke text mein variable nahi chalta.',
    fix: 'Seedha text likhein.',
  },
  'example-no-newline': {
    message: 'Kisi sample mein nayi line ya bahut saare space hain; bhejte samay WhatsApp use reject kar dega.',
    fix: 'Sample ek hi line mein likhein.',
  },
  'example-realistic': {
    message: 'Sample "{sample}" se review karne wale ko kuch pata nahi chalta.',
    fix: 'Asli jaisa sample dein, jaise Asha ya 12 May.',
  },
  'example-otp-like': {
    message: 'Sample "{sample}" login code jaisa hai; woh sirf authentication template mein chalta hai.',
    fix: 'Doosra sample dein, ya authentication template rakhein.',
  },
} as const satisfies Record<string, Words>
