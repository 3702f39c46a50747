import type { Topic } from './topic.ts'

export const partTopics: readonly Topic[] = [
  {
    id: 'emoji',
    pattern: /emoji|emoticon|smiley/,
    answer: 'Emoji are allowed in the body, at most 10. Header, footer and button labels cannot contain emoji.',
  },
  {
    id: 'button-length',
    pattern:
      /(?:long|length|characters?|chars|letters|max|limit|caracteres|karakter).{0,99}(?:button|label|boton|botao|tombol)|(?:button|label|boton|botao|tombol).{0,99}(?:\blong\b|length|characters?|chars|letters|caracteres|karakter)/,
    answer: 'A button label can have up to 25 characters, without emoji, variables or line breaks.',
  },
  {
    id: 'url-buttons',
    pattern:
      /(?:website|url|link|web) buttons?|buttons? (?:with|that open) (?:a )?(?:link|url|website)|how many (?:links|urls|websites)/,
    answer:
      'Up to 2 website buttons are allowed. The address must be a full https link; a variable may only stand at its very end and needs an example. Links to wa.me or whatsapp.com are refused.',
  },
  {
    id: 'phone-button',
    pattern: /(?:call|phone|dial) button|how many (?:phone|call)/,
    answer:
      'One call button is allowed per template: a label of up to 25 characters and a phone number with country code, up to 20 characters.',
  },
  {
    id: 'copy-code',
    pattern: /copy.?code|coupon/,
    answer:
      'A copy code button lets customers copy a coupon code of up to 20 characters. One per template; its label is fixed by WhatsApp.',
  },
  {
    id: 'quick-replies',
    pattern: /quick repl|quick response|reply button|respuestas? rapidas?|respostas? rapidas?|balasan cepat/,
    answer:
      'Quick replies are buttons that send their own text back to you. You can have up to 10 of them, 25 characters each, and they must stand together, not between other buttons.',
  },
  {
    id: 'button-kinds',
    pattern:
      /(?:kinds?|types?|what|which|sort).{0,99}button|button.{0,99}(?:kinds|types|possible|available)|tipos? de bot|jenis tombol/,
    answer:
      'Common buttons are quick replies (up to 10), website links (up to 2), one call button and one copy code button. A template holds at most 10 buttons in all; authentication templates have exactly one code button.',
  },
  {
    id: 'button-count',
    pattern: /button|botones|botoes|tombol|बटन|cta/,
    answer:
      'Up to 10 buttons in one template: any number of quick replies within that, at most 2 website buttons, 1 call button and 1 copy code button. With more than 3, WhatsApp shows two and hides the rest behind "See all options".',
    answers: {
      es: 'Hasta 10 botones por plantilla: como máximo 2 de sitio web, 1 de llamada y 1 de copiar código; el resto, respuestas rápidas.',
      pt: 'Até 10 botões por modelo: no máximo 2 de site, 1 de ligação e 1 de copiar código; o resto são respostas rápidas.',
      hi: 'एक टेम्पलेट में कुल 10 बटन हो सकते हैं: अधिकतम 2 वेबसाइट, 1 कॉल और 1 कोड कॉपी बटन; बाकी क्विक रिप्लाई।',
      id: 'Maksimal 10 tombol per template: paling banyak 2 tombol situs web, 1 tombol telepon dan 1 tombol salin kode; sisanya balasan cepat.',
    },
  },
  {
    id: 'header-media',
    pattern:
      /(?:image|picture|photo|video|document|pdf|media|logo|location|map|gif).*|header (?:type|format|kind)|(?:types?|kinds?) of headers?/,
    answer:
      'A header can be text, an image (JPG or PNG, up to 5 MB), a video (MP4, up to 16 MB), a document (PDF, up to 100 MB) or a location. A picture, video or document needs a sample for Meta: add it in the preview, or give me a link to it. Authentication templates have no header.',
  },
  {
    id: 'header-length',
    pattern: /header|heading|title|encabezado|cabecalho|हेडर|judul/,
    answer:
      'A text header is optional, has up to 60 characters and at most one variable, and no emoji, line breaks or formatting. Instead of text it can show an image, video, document or location.',
  },
  {
    id: 'footer',
    pattern: /footer|pie de pagina|pied de page|rodape|fu(?:ß|ss)zeile|catatan kaki|फुटर/,
    answer:
      'The footer is an optional small line of up to 60 characters under the body. It cannot contain variables, emoji or line breaks. Opt-out hints or your business name fit well there.',
    answers: {
      es: 'El pie de página es una línea pequeña y opcional de hasta 60 caracteres bajo el texto, sin variables, emojis ni saltos de línea. Ahí van bien el nombre del negocio o cómo darse de baja.',
      pt: 'O rodapé é uma linha pequena e opcional de até 60 caracteres abaixo do texto, sem variáveis, emojis nem quebras de linha. O nome da empresa ou como sair da lista ficam bem ali.',
      hi: 'फुटर टेक्स्ट के नीचे की छोटी, वैकल्पिक लाइन है: अधिकतम 60 अक्षर, बिना वेरिएबल, इमोजी और नई लाइन के। वहाँ व्यवसाय का नाम या मैसेज बंद करने का तरीका ठीक रहता है।',
      id: 'Footer adalah baris kecil opsional hingga 60 karakter di bawah teks, tanpa variabel, emoji, atau baris baru. Nama usaha atau cara berhenti berlangganan cocok di sana.',
      de: 'Die Fußzeile ist eine kleine Zeile von höchstens 60 Zeichen unter dem Text, die auch fehlen darf; ohne Variablen, Emojis und Zeilenumbrüche. Gut passen dort der Firmenname oder ein Hinweis zum Abmelden.',
      fr: 'Le pied de page est une petite ligne facultative de 60 caractères au plus sous le texte, sans variable, emoji ni saut de ligne. Le nom de l’entreprise ou le moyen de se désinscrire y vont bien.',
    },
  },
  {
    id: 'variables-place',
    pattern: /variable.{0,99}(?:start|end|begin|footer|first|last|button)|(?:start|begin|end).{0,99}variable/,
    answer:
      'A variable cannot be the first or the last thing in the body, two may not stand side by side, and the footer and button labels take none. The header takes one, a website address one at its end.',
  },
  {
    id: 'variables-count',
    pattern: /how many (?:variable|placeholder|parameter)|(?:max|limit).{0,99}(?:variable|placeholder)/,
    answer:
      'There is no fixed maximum, but the text must be long enough: about three words for each variable and one more. The header takes one variable, the footer none.',
  },
  {
    id: 'samples',
    pattern: /sample|example|dummy|ejemplo|exemplo|contoh|उदाहरण|udaharan/,
    answer:
      "Sample values show Meta's reviewers how the finished message reads, so every variable needs one. They are only for approval: the real values are filled in when you send. Use realistic but invented data.",
    answers: {
      es: 'Los valores de ejemplo muestran a los revisores de Meta cómo se lee el mensaje; cada variable necesita uno. Los valores reales se ponen al enviar.',
      pt: 'Os valores de exemplo mostram aos revisores da Meta como a mensagem fica; cada variável precisa de um. Os valores reais entram no envio.',
      hi: 'उदाहरण (sample) से Meta के समीक्षक समझते हैं कि संदेश कैसा दिखेगा; हर वेरिएबल के लिए एक चाहिए। असली मान भेजते समय भरे जाते हैं।',
      id: 'Nilai contoh menunjukkan kepada peninjau Meta seperti apa pesannya; setiap variabel butuh satu. Nilai asli diisi saat pengiriman.',
    },
  },
  {
    id: 'variables',
    pattern: /variable|placeholder|parameter|merge field|\{\{|personali[sz]|वेरिएबल|variavel/,
    answer:
      'Variables are places such as {{1}} that are filled in for each customer: a name, a date, an amount. They are numbered 1, 2, 3 in order, each needs a sample value, and the text may not begin or end with one.',
  },
  {
    id: 'formatting',
    pattern: /bold|italic|format(?:ting)?\b|markdown|strike|negrita|negrito/,
    answer:
      'The body can use *bold*, _italic_, ~strikethrough~ and ```monospace```. Header, footer and buttons cannot be formatted.',
  },
  {
    id: 'links-in-body',
    pattern: /link|url|website|short(?:ened|ener)|bit\.ly/,
    answer:
      'Links may stand in the body, but a website button is nicer. Use full https addresses of your own domain: shortened links and wa.me links are often rejected.',
  },
  {
    id: 'newlines',
    pattern: /line break|new ?line|blank line|paragraph|empty line/,
    answer: 'The body may have line breaks, with at most one blank line in a row. Header and footer are single lines.',
  },
  {
    id: 'template-name',
    pattern: /\bname\b|named|naming|nombre|\bnome\b|\bnama\b|नाम/,
    answer:
      'A template name has up to 512 characters: lower-case letters, digits and underscores only, such as order_update_1. Customers never see it. It must be unique per language in your account.',
  },
  {
    id: 'body-length',
    pattern:
      /(?:long|length|character|chars|max|limit|size|words).{0,99}(?:body|text|message|template|be)|(?:body|text|message).{0,99}(?:long|length|character|limit|max)|caracteres|karakter|अक्षर|how long|character limit/,
    answer:
      'The body can have up to 1024 characters. Text headers and footers are limited to 60 characters, button labels to 25.',
  },
  {
    id: 'carousel',
    pattern: /carousel|cards?\b/,
    answer:
      'A carousel is a marketing template with 2 to 10 cards, each with an image or video, a text of up to 160 characters and up to 2 buttons. All cards must be built alike.',
  },
  {
    id: 'limited-offer',
    pattern: /limited.?time|countdown|expiring offer/,
    answer:
      'A limited-time offer is a marketing template with an offer line of up to 16 characters, an optional countdown and a copy code of up to 15 characters; it has no footer, and its body takes up to 600 characters.',
  },
  {
    id: 'flows',
    pattern: /\bflows?\b|\bforms?\b/,
    answer:
      'A flow button opens a WhatsApp form inside the chat. The flow must be published in your account, and its id or name goes into the button.',
  },
  {
    id: 'catalog',
    pattern: /catalog|product list|multi.?product/,
    answer:
      'Catalog and product buttons are for marketing templates and need a catalog connected to your WhatsApp account; their labels are fixed by WhatsApp.',
  },
  {
    id: 'parts',
    pattern:
      /(?:parts|components|consist|structure|made of|sections|mandatory|required|optional|need to (?:give|have|provide)|must (?:have|a template))/,
    answer: 'A template has a category, a language, a name and a body; header, footer and buttons are optional.',
  },
]
