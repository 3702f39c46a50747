import type { EditWords } from '../../edit-words.ts'
import { frames } from './edit-frames.ts'

export const english: EditWords = {
  code: 'en',
  words: {
    add: 'add|append|insert|include|put|attach|write|place',
    remove:
      'remove|delete|drop|take out|take away|take off|cut|cut out|get rid of|lose|leave out|leave off|erase|scrap|ditch|forget|kick out',
    change: 'change|update|edit|modify|set|switch|turn|alter|correct|adjust',
    replace: 'replace|swap|substitute|exchange|change|correct',
    rename: 'rename|relabel|call|name|label|title|retitle',
    use: 'use|take|go with|choose|pick|have',
    make: 'make|let|have',
    put: 'put|place|write|use|set|take|stick',
    point: 'point|link|send|direct|connect|lead',
    aim: 'that|which|opens|open|opening|leads|leading|goes|going|links|linking|linked|pointing|points|to|for|with|and|the|link|url|address|website|site|it|at|on|number|calls|calling|call|under',
    want: "i want|we want|i need|we need|i would like|i'd like|we'd like|give me|there should be|we should have",
    say: 'say|says|saying|that says|that reads|which says|with the text|with the words|with',
    to: 'to|into|to say|to read|to be|as',
    with: 'with|by|for|to',
    in: 'in|into|as|at|to',
    be: 'should be|must be|has to be|is|needs to be|should read|should say|must say|must read|says|reads|ought to be|should become|becomes|will be|are|=',
    ought:
      'should be|must be|has to be|needs to be|should read|should say|must say|must read|ought to be|should become',
    the: 'the|my|our|this|that|its|a|an|some|your|their',
    another: 'another|one more|a second|an extra|a further|a third|also a',
    and: 'and|&|or|nor',
    no: "no|without|skip|no more|i don't want|i do not want|we don't want|i don't need|we don't need|i do not need|dont want|dont need|i dont want|i dont need|we dont need|don't need|don't want|do without|never mind",
    not: "not|no|isn't|is not|it's not|its not|it is not|this is not|this isn't|it isn't|that is not|that's not|not really|by no means",
    sentence: 'sentence|line|words|bit|phrase|part|paragraph|note|text|word',
    body: 'body|text|message|body text|message text|main text|wording|message body|copy',
    end: 'end|very end|bottom of the text|bottom of the message|end of the text|end of the message|end of the body|end of it|bottom of the body',
    start:
      'start|beginning|very start|top of the text|top of the message|beginning of the text|beginning of the message|start of the text|start of the message|front',
    label:
      'label|caption|text|wording|title|words|button text|button label|label of the button|text of the button|text on the button|label on the button',
    button: 'button|buttons|btn|cta|quick reply|quick replies',
    quick:
      'quick reply|quick replies|quick reply button|quick reply buttons|reply button|reply buttons|answer buttons|quick answers|quick responses|quick response buttons|buttons',
    link: 'link|link button|url button|website button|web button|web link|button with a link|button with link|button to our website|button to our site|website link|url',
    call: 'call button|phone button|call us button|phone number button|telephone button|button to call us|call-us button|button to call|dial button|phone call button',
    variable: 'variable|placeholder|variables|parameter|field',
    sample: 'sample|example|samples|examples|sample value|example value|sample values',
    name: 'name|template name|name of the template|title of the template',
    category: 'category|type|template category',
    language: 'language|template language|lang',
    instead: 'instead|rather|after all|in its place|then',
    finalize: 'finalize|finalise|finish|final|done|submit|send|complete|publish|close|lock|create',
    yet: 'yet|now|just yet|right now|at the moment|so far|for now|already',
    but: 'but|except',
    about: 'about|with|on|that mentions|that says|mentioning|regarding|that talks about|for',
    move: 'move|shift|bring|put|place',
    address:
      'number|phone number|phone|address|url|website|site|website address|web address|tel|telephone|dialling|calling|going|opening|goes|leads|opens|calls|dials',
    yes: 'yes|yeah|yep|yup|sure|ok|okay|of course|please do|yes please|go ahead|absolutely|definitely',
  },
  parts: {
    header: 'header|heading|headline|title|header text|text header|top line|heading text',
    body: 'body|text|message|body text|message text|main text|wording|message body|copy|content',
    footer: 'footer|footer text|footer line|foot|footnote|bottom line|small print',
    name: 'name|template name|name of the template|its name',
    buttons: 'buttons|button|quick replies|all buttons|any buttons|both buttons|extra buttons|extras',
    picture:
      'picture|image|photo|pic|logo|banner|image header|picture header|photo header|header image|header picture|header photo|picture in the header|image in the header|picture on top|image on top|picture at the top',
    video: 'video|clip|video header|header video|video in the header',
    document: 'document|pdf|file|document header|pdf header|header document|pdf file|attachment',
    location: 'location|map|location header|map header|map pin|location pin|header location',
  },
  media: {
    picture: 'picture|image|photo|pic|photograph|logo|banner',
    video: 'video|clip|film|video clip',
    document: 'pdf|document|pdf file|pdf document|attachment',
    location:
      "map|location|location pin|map pin|location on the map|location on a map|pin on the map|pin on a map|address on a map|address on the map|where we are on a map|where we are on the map|where to find us on a map|shop's location",
    small:
      'a|an|the|my|our|its|some|one|your|this|as|as a|invoice|bill|receipt|contract|menu|catalogue|catalog|brochure|flyer|price list|ticket|statement|form|should be|must be|shall be|is|will be',
    kinds:
      'nice|short|small|little|big|large|quick|brief|cute|good|beautiful|pretty|lovely|matching|company|shop|store|product|brand|google|invoice|receipt|menu',
    lead: 'with|plus|including|along with|together with|featuring|using|having|opening with|starting with|beginning with|that has|which has|that opens with|that starts with|where',
    without: 'without',
    ask: "attach|show|display|use|insert|it should have|it needs|it should show|should have|needs|also with|i'd like|i would like|can we have|can i have|could we have|let it have|can it have|could it have|it has|it must have",
    stands: 'should be|should go|should stand|should sit|goes|belongs|must be|is|comes|sits|needs to be',
    place:
      'on top|on the top|at the top|at the very top|up top|up at the top|above|above it|above the text|at the head|in the header|as header|as a header|as the header|in its header|for the header|header|header type|header format|header is|header should be|header shall be|header must be|header being|attached|included|attached to it|as attachment|as an attachment|to it|to the message|to the template|on top of it|on top of the message|on top of the text|at the top of it|at the top of the message',
    behind: 'would be nice|would be great|would be good|please|is needed',
    of: 'of|from|showing',
    onward: 'in|for|to|that|saying|telling|informing|about|when|which|so',
    theirs:
      'bring|bringing|reply|respond|answer|upload|come|comes|came|email|passport|id|apply|pay|send us|send me|carry|profile',
    several: 'pictures|images|photos|pics|photographs|logos|banners|videos|clips|fotos',
    mine: "i have|i have it|i have it here|i've got it|i've|i've got|ive got|i got|i also have|i have also|i've also got|i even have|i already have|i've already got|i do have|i took|i also took|i also made|i also attached|i've taken|i made|i've made|i have made|i attached|i've attached|i have attached|i uploaded|i've uploaded|i'll send|i will send|i'll send you|i will send you|i'll upload|i will upload|i'll attach|i will attach|i'll add|i will add|i can send|i can send you|i can upload|i'm sending|i'm sending you|i am sending|i'm attaching|here is my|here's my",
    ours: "we have|we've|we've got|we got|we also have|we've also got|we already have|we took|we made|there is|there's|there is also|there's also|here is|here are|here are my|here's|my wife has|my husband has|my colleague has",
    along:
      "to go with it|to go with this|to go along with it|to go along|to go with the text|to go with the message|that goes with it|which goes with it|going with it|to put with it|to put in|to put in it|to add|to add to it|to use|to show|to send|to send with it|to match|too|as well|also|already|ready|here|later|for it|for that|for this|for the message|for the template|for the top|with it|i have|i've got|i took|i made|that i have|that i've got|that i took|that i made|i'd like to use|i want to use|i would like to use|i'd like to add|i want to add|i could use|we could use|we can use|you can use|if you want|if you like",
    which: 'that|which',
    missed:
      "you forgot|u forgot|you've forgotten|you have forgotten|you left out|you dropped|you skipped|you missed|you lost|you did not add|you didn't add|you didnt add|you did not use|you didn't use|you didnt use|you did not put|you didn't put|you did not include|you didn't include|you ignored|where is|where's|wheres|where are|where did you put|where do i put|where can i put|where do i add|where can i add|where does|where do|where did|where should i put|what about|how about|what happened to|what happened with|i don't see|i dont see|i do not see|i can't see|i cant see|i asked for|i wanted|i said i have|i said i had|i told you i have|there is no|there's no|it has no|it's missing|it is missing|missing|still missing",
    missing:
      "is missing|is still missing|was missing|are missing|is not there|isn't there|isnt there|is not in it|isn't in it|got lost|is gone|has gone|was forgotten|was left out|you forgot|where|go|come|at|in it|upload|then|now|here|from me|that i have|i have|i mentioned|i told you about",
    doers: '',
  },
  frames,
  opening:
    "please|pls|plz|kindly|ok|okay|oh|ah|hmm|hm|um|well|so|and|also|then|now|but|hey|sorry|wait|actually|alright|right|great|thanks|thank you|perfect|nice|cool|good|oops|please can you|can you|could you|would you|will you|can you please|could you please|would you please|can we|could we|i want you to|i'd like you to|i would like to|i'd like to|i want to|we want to|i need to|let's|lets|let us|just|maybe|perhaps|oh wait|one more thing|by the way|btw|next|finally|first|you can|you could|in that case|fine|yes please|instead",
  answers: 'no|nope|yes|yeah|yep|hmm no|oh no|no no|yes please|hang on|wait no|well no',
  closing:
    'everywhere|throughout|in both places|in all places|please|pls|plz|thanks|thank you|now|then|too|as well|also|for me|if you can|ok|okay|instead|again|will you|would you|right now',
  regrets:
    'mixed|up|messed|mixup|confused|mistake|mistaken|error|fault|apologies|apologise|apologize|my|bad|oops|whoops',
  polite: 'please|pls|plz|thanks|thank you|instead|too|everywhere|throughout|in both places|in all places|as well',
  aside:
    'my mistake|error|correction|apologies|excuse|hmm|ah|becomes|gonna|going|will|be|end|scratch|strike|that|hang|hold|wait|oh|no|rather|well|bit|tone|style|sound|sounding|feel|please|much|way|wrong|right|correct|mistake|typo|meant|mean|better|starts|start|begins|happens|oops|my bad|turns out|whoops|day|after|all|i|so|change|of|plan|plans|new|update|actually|boss|says|forecast|two|letters|spelled|spelt|spelling|sorry|now|instead|make|they|told|me|extended|postponed|changed|moved',
  adding:
    "also|too|as well|plus|and|forgot|i forgot|we forgot|i forgot to say|i forgot to mention|forgot to say|forgot to mention|forgot to add|i should add|oh and|and also|by the way|btw|one more thing|another thing|in addition|besides|what's more|on top of that|and tell them|and please",
  leaving:
    "no need to say|no need to talk about|do not need|skip the part about|… take that out|… take it out|… take that off|… remove that|… remove it|… drop that|… leave that out|… leave it out|… delete that|… delete it|leave … out|leave out|leave … off|take … out|take … away|remove|delete|drop|skip|cut|lose|scrap|don't mention|dont mention|do not mention|don't say|no need to mention|no need for|needn't mention|… can go|… is not needed|… isn't needed|get rid of|forget|omit|we don't need|without",
  cancelled:
    "cancelled|canceled|called off|cancel it|not happening|not taking place|won't happen|won't take place|fell through|is off",
  talk: "makes|sense|fine|looks|look|good|great|nice|lovely|love|loving|like|likes|liked|cool|neat|sweet|super|awesome|amazing|brilliant|wonderful|beautiful|wow|haha|lol|hehe|yay|yup|works|work|working|think|thinking|thought|guess|dunno|know|sure|unsure|check|checking|ask|asking|decide|wife|husband|boss|partner|colleague|manager|says|said|told|text|wording|version|job|done|happy|perfect|agreed|agree|approved|exactly|right|idea|sounds|sec|second|minute|moment|brb|hold|patience|whatever|matter|mind|leave|keep|stays|same|that's|thats|it's|its|i'll|i'm|im|let|me|hmm|hmmm|meh|not|bad|really|very|much|better|understood|understand|got|gotcha|noted|impressive|helpful|quick|fast|wanted|want|what|how|my|she|he|i|you|are|best|damn|omg|ace|top|spot|hot|long|too|short|certain|okay|beyond|choose|pick|write|see|changed|about|anyway|friend|morning|dear|assistant|thanks",
  request: 'Please #',
  theirs: [
    ['their', 'your'],
    ['them', 'you'],
    ['they', 'you'],
    ['themselves', 'yourself'],
  ],
  vague:
    'something|anything|someone|a|an|more|less|be|have|short|long|nice|nicer|better|simple|simpler|clear|clearer|gone|removed|empty|shorter|longer|bigger|smaller|bold|italic|it|whatever|what|how|include|mention|say|one|another|be|look|sound|not|no|that|again|so|everything|nothing|hello',
  something: 'something|anything',
  one: 'one|ones',
  first: 'first|top',
  last: 'last|bottom|final',
  ordinals: ['first|1st|1', 'second|2nd|2', 'third|3rd|3', 'fourth|4th|4', 'fifth|5th|5'],
  categories: {
    MARKETING: 'marketing|promotional|promotion|advertising|ad|an advert|promo|marketing template',
    UTILITY: 'utility|transactional|utilities',
    AUTHENTICATION: 'authentication|otp|auth',
  },
  optOut: 'Reply STOP to opt out',
  greetings:
    'hello|hi|hey|hey there|hi there|hello there|hello everyone|hi everyone|hi all|dear|dear customer|dear friend|good morning|good afternoon|good evening|good day|greetings|welcome|howdy|ciao',
  greeting: 'Hello',
  farewell: 'Thank you!',
  remarks: {
    oneAddress:
      'My texts come in one form of address only; I changed nothing. Send me the wording you want and I put it in.',
    needsNumber: 'Give me the number that it calls, with country code, for example +44 20 7946 0321.',
    needsAddress: 'Give me the full address that it opens, for example https://example.com.',
    needsFile: 'The header needs a sample file before Meta reviews it; say "remove the header" to do without.',
    whichButton: 'Which button? Say its label.',
    fixedCode:
      "WhatsApp fixes the text of a code, so I cannot put other words into it. Your shop's name is not lost: it stands at the top of the chat.",
    noSuchButton: 'There is no such button.',
    noSuchLanguage: 'WhatsApp has no templates in that language. The nearest ones are',
  },
}
