import type { Smalltalk } from './smalltalk.ts'

/** Hindi in Latin letters, for those who write it so. */
export const hindiInLatin: Smalltalk = {
  hello: 'Namaste! Main WhatsApp message template banane mein aapki madad karta hoon.',
  howAreYou:
    'Main theek hoon, dhanyavaad! Main template assistant hoon: bataiye kya bhejna hai, main use WhatsApp template bana doonga.',
  thanks: 'Aapka swagat hai!',
  bye: 'Phir milenge! Aapka template yahin rahega.',
  praise: 'Accha laga ki aapko pasand aaya.',
  guarded:
    'Main apne instructions nahi dikha sakta aur jaanch nahi chhod sakta, par aapke template par aage kaam karunga.',
  unknownQuestion:
    'Iske baare mein mujhe pakka nahi pata. Main WhatsApp template ke niyam jaanta hoon: category, bhasha, header, body, footer, buttons, variables aur review.',
  tellMe: 'Main likh doonga: thode shabdon mein bataiye ki yeh kis baare mein hai.',
  ready: 'Jahan tak main dekh sakta hoon, kuch baaki nahi hai aur Meta ka koi niyam nahi tootta.',
  notReady: 'Abhi poora nahi hai.',
  brackets: 'Brackets ke shabd ab variable hain, to har grahak ko apne shabd milenge.',
  buttonNeeds: 'Iske shabd aur pata bataiye, jaise: Humse milein https://example.com',
  noSuchButton: 'Aisa koi button nahi hai.',
  unsupported:
    'Carousel, catalog, flow aur countdown yahan baat karke nahi ban sakte; header, text, footer aur buttons ban sakte hain.',
  authenticationPreset:
    'Authentication template ka text Meta tay karta hai: apna (custom) text ya prachar nahi ho sakta. Main standard code message rakhta hoon; offer alag marketing template mein ja sakta hai.',
  authenticationNoMedia:
    'Authentication template mein header, tasveer ya anya media nahi ho sakta, isliye maine use chhod diya.',
}
