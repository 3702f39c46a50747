import type { Spelling } from '../../typos.ts'

export const spelling: Spelling = {
  slips:
    'h>hai|hn>hain|hy>hai|nhi>nahi|nai>nahi|nhin>nahi|kr>kar|krna>karna|krne>karne|kro>karo|krdo>kar do|krke>karke|' +
    'kre>karein|rha>raha|rhe>rahe|rhi>rahi|gya>gaya|gyi>gayi|gye>gaye|bta>bata|btao>batao|btana>batana|btado>bata do|' +
    'bje>baje|bjay>baje|tk>tak|mei>mein|apka>aapka|apki>aapki|apke>aapke|apko>aapko|sbko>sabko|sb>sab|sbhi>sabhi|' +
    'aj>aaj|subha>subah|sham>shaam|hm>hum|hmara>hamara|hmari>hamari|hmare>hamare|kyu>kyun|kuki>kyunki|plz>please|' +
    'pls>please|msg>message|thx>thanks|bhr>bhar|rkhna>rakhna|rakhe>rakhein|ayega>aayega|aega>aayega|ayegi>aayegi|' +
    'hga>hoga|krva>karva|krwa>karwa|bd>baad|bd me>baad mein|se phle>se pehle|phle>pehle|pahle>pehle|lye>liye|' +
    'wla>wala|wli>wali|wle>wale|bnd>band|khtm>khatam|smy>samay|tym>time|taim>time|bcho>bachon|bche>bachche|' +
    'chutti>chhutti|chuti>chhutti|yad>yaad|suru>shuru|ghnta>ghanta|ghnte>ghante|gadi>gaadi|gari>gaadi|saf>saaf|' +
    'pani>paani|bhejdo>bhej do|dijye>dijiye|dijie>dijiye|krenge>karenge|mlega>milega|kl>kal|ap>aap',
  spared: '',
  alike: '',
  isPlain: true,
}
