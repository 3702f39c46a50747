import type { Telling } from '../../telling.ts'

export const telling: Telling = {
  orders: [
    ['aur ki', ''],
    ['(@) se puchna/poochna/pucho (hai/h)', 'Kripya batayein: '],

    [
      '(@) (ko/se) (yeh/ye/bas) bata/bta/batana/btana/batao/btao/batani/bol/bolo/bolna/keh/kaho/kehna/likho/likhna/inform/suchit/message/msg (do/dena/dijiye/karo/karna/bhejo/jaye/hai/h) (hai/h) ki/k/ke',
      '',
    ],
    ['(@) (ko) (yeh/ye) bata/bta/batana/btana/bol/bolna/batao/inform (do/dena/karna) hai/h ki/k', ''],
    ['(@) (ko) (yeh/ye) pata (chale/hona) (chahiye) ki/k', ''],
    ['(@) (ko) yaad dila/dilana/dilao/dilani (do/dena) (hai/h) ki/k', 'Yaad rahe ki '],
    ['(@) (ko/se) request (karo/karna) (hai/h) ki/k', 'Kripya '],
  ],
  addressing: [],
  courtesies: [
    [
      '(aur) (unko/unse/sabko/sabse/inko) (ko/se) maafi/sorry/maaf (bhi) maang/mangni/maangni/bol/bolna/bolo/mango (lena/lo/do/dena) (hai)',
      'Asuvidha ke liye humein khed hai',
    ],
    [
      '(aur) (unko/unse/sabko/inko) (ko/se) thanks/thank_you/thankyou/dhanyavaad/shukriya (bhi) bol/bolna/bolo/kehna/keh (do/dena/dijiye) (hai)',
      'Dhanyavaad',
    ],
  ],
  toUs: [
    '(bhai/yaar) (@) (ko/ke_liye) (ek/koi) message/msg/template/text/reminder/notice (bana/likh/bhej/chahiye/banao/bhejo/likho/banana/bhejna/likhna) (do/dena/dijiye/hai/h) (na/yaar/please)',
    '(bhai/yaar) (@) (ko) (sabko) bata/batana/bol/bolna/inform (do/dena/karna/dijiye/karo) (hai/h) (na/yaar/please)',
    '@ (ke_liye/ko) (ek/koi) message/msg/reminder/notice chahiye/banana/bhejna/banao (hai/h)',
    'ye/yeh bhejna/batana/bolna (hai/h)',
  ],
  shifts: [
    ['unka', 'aapka'],
    ['unki', 'aapki'],
    ['unke', 'aapke'],
    ['unko', 'aapko'],
    ['unhe/unhein/unhen', 'aapko'],
    ['unse', 'aapse'],
    ['unhone', 'aapne'],
    ['woh/wo/ve log', 'aap'],
    ['@ ka', 'aapka'],
    ['sab/sabhi/saare members/parents/customers/log ~aa/aayein/le/apna/apne/apni', 'aap sab'],
    ['mera/meri ~shop/dukan/gym/salon/clinic', 'hamari'],
  ],
  single: {
    leads: 'ek|har|kisi',
    shifts: [
      ['uska', 'aapka'],
      ['uski', 'aapki'],
      ['uske', 'aapke'],
      ['usko/use', 'aapko'],
      ['usne', 'aapne'],
    ],
  },
  indirect: 'kaun|kaunsa|kaunsi|kya|kab|kahan|kitna|kitne|kitni|kis',
  please: 'please|plz|kripya',
  stop: '.',
}
