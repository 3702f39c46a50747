/** Words for the facts of a message, and for what differs per customer. */
import type { Facts } from '../../locale.ts'

export const facts: Facts = {
  variableLeads:
    'variables|variable|do variable|do variables|teen variable|teen variables|variables hain|2 variables|placeholder',
  variableTails:
    'variable|variables|variable rakhna|variable rakho|variable rakhein|variable rakh do|variable hone chahiye|variable hona chahiye|variable ho|variable hoga|variable honge|variable rahega|variable rahenge|variables rakhna|variable bana do|ko variable|har baar alag|har baar alag hoga|har baar alag hogi|har baar alag honge|har baar alag hota hai|har baar alag hote hain|har baar alag hoti hai|alag alag|alag alag hoga|alag alag honge|alag alag hogi|har baar change hoga|har baar change honge|har baar badlega|har baar badlegi|har baar badlenge|har baar change hota hai|har baar badalta hai|har baar badalte hain|har customer ka alag|har customer ke liye alag|har customer ke liye alag hoga|har customer ka alag hoga|change hota rahega|change hote rahenge|badalta rahega|badalte rahenge|sabka alag hoga|sabka alag|har kisi ka alag|ye sab variable|yeh sab variable|as variables|as variable|alag hota hai|alag hote hain|alag hoti hai|alag rahega|alag rahenge|alag alag hota hai|alag alag hote hain|har customer ka alag hota hai|sabka alag hota hai|alag h|vary karega|vary karenge|vary karta hai',
  changeTails: 'badlega|badlenge|badlegi|change honge|change hoga|change hote hain|alag honge|alag hoga|alag hogi',
  ticketNumber:
    'ticket number|complaint number|case number|request number|ticket id|service number|shikayat number|complaint no|ticket no',
  varyingPlace:
    'jagah|pata|area|branch|location|ilaka|address|room|sthan|venue|store ka address|area ka naam|pickup point|meeting point|shaakha|mohalla',
  varyingDevice:
    'device|model|phone ka model|machine|gaadi|kaun sa phone|konsa phone|device ka naam|bike ka model|gaadi ka model|saman ka naam|kaunsa device',
  varyingProduct:
    'product|item|service|course ka naam|product ka naam|service ka naam|class ka naam|book ka naam|saamaan|treatment|property|course name|product name|job ka naam|position|event ka naam|item ka naam|batch ka naam',
  varyingPoints: 'points|kitne points|points balance|points ki sankhya|total points|loyalty points|stamps',
  varyingStatus: 'status|order status|order ka status|result|naya status',
  varyingCount:
    'kitne log|logo ki sankhya|guests ki sankhya|quantity|queue number|number of guests|kitne guest|kitni raat',
  varyingReason: 'wajah|karan|reason|kya kami hai|kaunsa document',
  varyingDuration:
    'duration|kitna time|kitni der|waiting time|estimated time|kitne din|der|delay|kitna time lagega|delivery window',
  varyingPlan: 'plan|package|membership|plan ka naam|subscription|pack|package ka naam',
  varyingOther:
    'table number|room number|seat number|flight number|gaadi number|gaadi ka number|car number|policy number|account number|member id|membership number|size|colour|color|rang|breed|subject|teacher|batch|class|driver ka naam|driver name|dose|dawai|pet ka naam|pet name|dog ka naam|kutte ka naam|bete ka naam|beti ka naam|payment link|tracking link|pickup code|door code|weight|vazan|phone number|roll number|exam ka naam|token number|marks|locker number|receipt number|card number|mobile number|seat|mahina|mahine ka naam|number',
  sizes: 'sizes|size|saiz',
  instalments: 'kiston mein|kist|emi|easy emi|no cost emi|aasan kiston mein|mahine ki emi',
  points: 'points|point|stamps|stamp|star|stars|visits|visit|coins',
  seats: 'seats|seat|slots|spots|jagah|tickets',
  restoring: 'wapas|chalu|theek|bahal|phir se|dobara|normal|back|restore',
  everyMonth: 'har mahine|har mahine ki|every month|har month|of every month',
  between: 'between',
  inMonth: 'in',
  within: 'within|under',
  withinAfter: 'ke andar|ke bheetar|me|mein|ke bhitar|k andar',
  purchases: 'ki kharid|ki shopping|ke order|ki purchase|ke purchase|ki khareed',
  tradeEndings: '',
  venues:
    'auditorium|hall|community hall|school hall|library|ground|maidan|park|town hall|reception|mandir|banquet hall|counter|sabhagar|club house|clubhouse|terrace|lawn',
  venueLeads: '',
  opening: 'khuli|khula|khule|khuli hai|khula hai|open|open hai|khulta hai|khuli rahegi|timing',
  eventLines: 'kya|event|program|vishay',
  nth: 'pehle|doosre|teesre|aakhri|first|last|second',
  remarkLeads: 'please na|kripya|aap|saath laana|saath lana|jagah wahi|time wahi|same jagah|same time|kit le',
  remarkTails: '',
  asking: 'kripya|kripaya',
  remedies: '',
  hostLines: '',
  eachOne: 'har baar|har kisi ka|sabka|sab ka|har ek ka|har customer ka|har member ka|har bande ka|har kisi ke liye',
  differs: 'alag|alag alag|different|change|badlega|badlenge|hoga|hogi|honge|hota|hoti|hote|h',
  eachGets: 'sabko milega|har kisi ko milega|sabko apna|har ek ko',
  numberEndings: '',
}
