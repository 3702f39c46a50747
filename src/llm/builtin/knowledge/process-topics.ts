import type { Topic } from './topic.ts'

export const processTopics: readonly Topic[] = [
  {
    id: 'cost',
    pattern:
      /\b(?:costs?|price|pricing|prices|billing|billed|charge[sd]?|pay|fee|fees|free|expensive|cheaper|cuesta|precio|custa|preco|biaya|harga|kitna paisa|कीमत)\b|how much (?:is|are|does|do|will)/,
    answer:
      "Meta charges per delivered message, by category and the recipient's country. Marketing is usually the most expensive; utility and authentication cost less, and utility messages inside an open 24-hour service window are free. Creating templates costs nothing.",
  },
  {
    id: 'review-time',
    pattern:
      /how long.{0,99}(?:review|approv|take|wait)|(?:review|approval).{0,99}(?:time|long|take)|when (?:will|is) .{0,99}(?:approv|ready|review)|cuanto tarda|quanto tempo|berapa lama|कितना समय/,
    answer:
      'Review usually takes minutes and up to 24 hours. You see the result in WhatsApp Manager or through a webhook.',
  },
  {
    id: 'recategorised',
    pattern: /recategor|change[sd]? (?:the |my )?category (?:by|after)|meta (?:change|move)|moved to marketing/,
    answer:
      'When Meta finds promotion in a utility template, it approves or moves it as marketing, with the marketing price. You can ask for a review within 60 days in WhatsApp Manager.',
  },
  {
    id: 'rejected',
    pattern: /reject|refus|not approved|denied|disapprov|rechaz|rejeit|ditolak|reason/,
    answer:
      'Common reasons for rejection: a variable at the start or end or without example, gaps in numbering, the wrong category, shortened or wa.me links, asking for sensitive data, unclear or misspelt text, and wording that duplicates another template.',
  },
  {
    id: 'appeal',
    pattern: /appeal|resubmit|object to/,
    answer:
      'A rejected template can be edited and submitted again as often as needed, or you can appeal in WhatsApp Manager; appeals are usually decided within 24 hours.',
  },
  {
    id: 'edit-later',
    pattern:
      /edit (?:it |a |the |an |my )?(?:template )?(?:later|after|once|approved)|change (?:it|the template) (?:later|after)|modify after/,
    answer:
      'An approved template can be edited later, at most once a day and ten times a month, and each edit is reviewed again. Its name, language and, once approved, category stay.',
  },
  {
    id: 'opt-out',
    pattern: /opt.?out|unsubscribe|\bstop\b message|darse de baja/,
    answer:
      'Marketing templates should offer a way out, for example a quick reply "Stop promotions" or a footer such as "Reply STOP to opt out". It keeps blocks and complaints low.',
  },
  {
    id: 'opt-in',
    pattern: /opt.?in|consent|permission|subscribe/,
    answer:
      'You may only send templates to people who agreed to hear from your business on WhatsApp. That agreement is collected outside the template.',
  },
  {
    id: 'several-languages',
    pattern:
      /(?:several|more|multiple|other|many|two|both|another|different) languages?|translat|languages.{0,99}(?:at once|same)|which language|what language|languages? (?:are|do|can|is)|idiomas|bahasa apa|भाषा/,
    answer:
      'Each template has one language, and Meta does not translate it. For another language create the same name again with that language and the translated text; more than 70 languages and variants are supported.',
  },
  {
    id: 'how-to-finish',
    pattern:
      /(?:how|when) (?:do|can|to|will|does) .{0,99}(?:finish|finali[sz]e|complete|submit|save|done|get the)|finali[sz]e|what.{0,99}next|next step|como (?:termino|finalizo|terminar|finalizar)|bagaimana (?:menyelesaikan|finalisasi)/,
    answer:
      'When category, language, name and text are there, say "finalize" and you get the finished template for Meta\'s create call.',
  },
  {
    id: 'how-to-send',
    pattern: /\bsend\b|sending|deliver|broadcast|bulk|enviar|kirim/,
    answer:
      'I only build templates. After Meta approves one, you send it through the WhatsApp Business API or your provider, with real values for the variables.',
  },
  {
    id: 'submit-to-meta',
    pattern: /submit|upload|payload|json|\bapi\b|meta.{0,99}(?:create|get)/,
    answer:
      "A finished template is submitted from the preview, once your WhatsApp account is connected. Or hand the payload to your provider: it is the body for Meta's call POST /{WABA_ID}/message_templates.",
  },
  {
    id: 'what-can-you-do',
    pattern:
      /what (?:can|do) you|who are you|what are you|how (?:do|does) (?:this|it|you) work|que puedes|o que voce|apa yang (?:bisa|dapat)|help me$|^help$|^ayuda$|^ajuda$/,
    answer:
      "I help you build a WhatsApp message template: tell me what it is for, or give me category, language, name and text in any order, and I check it against Meta's rules.",
  },
  {
    id: 'what-is-template',
    pattern:
      /what(?:'s| is| are)?(?: a| an| the)? (?:whatsapp )?(?:message )?templates?|que es una plantilla(?: de whatsapp| de mensajes?)?$|o que e um modelo(?: de mensagem| do whatsapp)?$|apa itu template|टेम्पलेट क्या/,
    answer:
      "A template is a message that Meta approves in advance. Businesses need one to write to customers first, outside the 24 hours after the customer's last message.",
  },
  {
    id: 'service-window',
    pattern: /24.?hours?|service window|session message/,
    answer:
      "Within 24 hours of a customer's last message you may answer freely. Outside that window only approved templates can be sent.",
  },
  {
    id: 'undo',
    pattern: /undo|go back|revert|take back/,
    answer: 'Yes: say "undo" to take back the last change and "redo" to bring it back, as often as you like.',
  },
  {
    id: 'ttl',
    pattern: /\bttl\b|time to live|validity period|expire.{0,99}message/,
    answer:
      'Templates can have a validity period: after it an undelivered message is dropped. Authentication: 30 seconds to 15 minutes, utility: 30 seconds to 12 hours, marketing: 12 hours to 30 days.',
  },
  {
    id: 'limits-count',
    pattern: /how many templates|number of templates|template limit/,
    answer: 'An account can hold 250 templates, or 6000 when the business is verified, and create 100 per hour.',
  },
  {
    id: 'privacy',
    pattern: /privacy|gdpr|my data|store (?:my|the)|safe with you|who (?:sees|reads)/,
    answer:
      'Your messages and drafts stay in this service; nothing is sent to Meta from here. Say "delete this conversation" to have all of it removed.',
  },
  {
    id: 'forbidden-goods',
    pattern:
      /alcohol|tobacco|gambling|crypto|weapon|cbd|medicine|dating|(?:allowed|prohibited|forbidden) (?:goods|products|content|businesses)/,
    answer:
      "Meta's commerce policy forbids or restricts goods such as weapons, drugs, tobacco, alcohol, gambling, adult content and some medical and financial products. Some are possible in certain countries with conditions.",
  },
  {
    id: 'quality',
    pattern: /quality|paused|blocked|rating/,
    answer:
      'Meta rates templates by how recipients react. Many blocks or reports lower the quality, and a poor template is paused, first for 3 hours, then 6, then disabled.',
  },
]
