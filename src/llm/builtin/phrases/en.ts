import type { PhraseBook } from './phrase-book.ts'

export const english: PhraseBook = {
  code: 'en',
  words: {
    ADD: 'add|adding|append|insert|include|put|attach|put in|plus',
    REMOVE:
      'remove|delete|drop|take out|take off|take away|get rid of|scrap|erase|omit|leave out|leave off|cut|cut out|strip|ditch|kick out|lose|take',
    CHANGE: 'change|update|edit|modify|set|switch|alter|correct|fix|adjust|turn|reword|rephrase',
    REPLACE: 'replace|swap|substitute|swap out',
    USE: "use|go with|go for|let's go with|lets go with|let us go with|take this|using|put this|i prefer|i would prefer",
    CREATE: 'create|build|prepare|set up|produce|design|make|craft|setup|do me|do us|make me|make us|put together',
    WRITE:
      'write|compose|come up with|suggest|propose|write up|word it|draft|phrase|you write|write it|write me|write one|write something|formulate|invent|think up|wording from you|your own words|your words',
    KEEP: "keep|leave|retain|preserve|keeping|do not touch|don't touch",
    SHORTEN:
      'shorten|shorter|trim|condense|make it short|cut it down|cut down|tighten|abbreviate|more concise|too long|reduce|less wordy|summarise|summarize',
    LENGTHEN: 'longer|expand|extend|lengthen|elaborate|more detail|more detailed',
    MOVE: 'move|reorder|put first|put last|swap the order|rearrange',
    RENUMBER: 'numbered|renumber|number them|renumber them|renumbered|numbering',
    WANT: "want|need|i'd like|i would like|looking for|we'd like|we would like|like to have|wants|would like|wanna",
    TRANSLATE: 'translate|translated|translation',
    NO: "no|without|don't want|do not want|don't need|do not need|no need for|not need|doesn't need|does not need|dont need|dont want|won't need|not have|shouldn't have|no need of|don't have|not want|doesn't have|leave empty|don't include|do not include|don't add|do not add|none of the|neither",
    ONLY: 'only|keep only|just keep|only keep|nothing but',
    INSTEAD: 'instead|rather|in its place',
    MENTION:
      'mention|mentioning|must mention|say that|tell them|tell people|let them know|saying that|including|talk about|should mention|mentions|make sure it says|make sure to mention|it must say|stating|announcing|inform them|remind them|telling',
    TEMPLATE:
      'template|templates|whatsapp template|message template|whatsapp message|whatsapp message template|whatsapp',
    CATEGORY: 'category|categories|template category|cat|type of template|template type|categorise|categorize',
    LANGUAGE: 'language|lang|locale|languages|language code|template language|lingo',
    NAME: "name|template name|name of the template|template's name|title of the template|names|identifier",
    BODY: 'body|body text|message|message body|text|message text|msg|wording|main text|content|copy|template text|body copy|template body|text of the message|text of the template|exact text|exact wording|paragraph|body message|the words',
    HEADER: 'header|heading|headline|title|header text|text header|top line|text heading|headers',
    FOOTER: 'footer|footer text|footnote|bottom line|foot|footers|small print|line at the bottom',
    BUTTON: 'button|buttons|cta|ctas|call to action|call to actions|btn|btns|button label|button text|button labels',
    QUICK_REPLY:
      'quick reply|quick replies|quick reply button|quick reply buttons|quick response|quick responses|quick response buttons|quick answer buttons|quick answers|reply button|reply buttons|answer buttons|quickreply|quickreplies|quick buttons|be able to tap|should be able to tap|should be able to answer|should be able to choose|should be able to reply|able to tap|able to choose|able to answer|can tap|be able to answer|answer with|reply with|be able to choose|choose between|be able to reply|tap on',
    URL_BUTTON:
      'website button|website buttons|url button|url buttons|link button|link buttons|web button|website link|button to our site|button to our website|visit website button|site button|web link button|site buttons|web link',
    CALL_BUTTON:
      'call button|phone button|phone number button|dial button|call buttons|calling button|telephone button|phone call button|call us button',
    COPY_CODE:
      'copy code|copy code button|copycode|coupon button|code button|copy button|copy coupon button|coupon code button|copy the code button|copy offer code|copy coupon code|copy offer code button|copy the code|copy the coupon|copy a code|copy their code',
    CODE: 'code|coupon|coupon code|promo code|discount code|voucher code|voucher|offer code',
    SAMPLE:
      'sample|samples|example|examples|for instance|as an example|good example|good sample|sample value|sample values|example value|example values|sample data|sample name|example name|placeholder values|dummy values|test values|sample content|samples values|sample variables|sample for',
    VARIABLE: 'variable|variables|placeholder|placeholders|parameter|parameters|merge field|merge fields|dynamic field',
    LINE: 'line|sentence|part|bit|phrase|section|word|words|sentences|lines|piece',
    EMOJI: 'emoji|emojis|emoticon|emoticons|smiley|smileys|smilies',
    IMAGE:
      'image|picture|photo|logo|pic|banner|image header|picture header|photo header|header image|images|header picture|header photo|media header|graphic|poster',
    VIDEO: 'video|video header|clip|header video|videos|movie',
    DOCUMENT:
      'document|pdf|document header|pdf header|header document|brochure|attachment|pdf document|pdf file|invoice pdf|doc header',
    LOCATION: 'location header|map header|location pin|location|map|header location|map pin',
    CUSTOMER_NAME:
      "customer's name|customer name|customers name|client's name|client name|recipient's name|recipient name|their name|first name|their first name|customer's first name|patient's name|patient name|guest's name|guest name|student's name|student name|member's name|member name|user's name|user name|person's name|name of the customer|name of the client|name of the guest|parent's name|subscriber's name|by name|the name of the customer|name of the patient|them by name|him by name|every customer by name",
    GREETING: 'greeting|salutation|opening|the start|beginning',
    VALUE:
      'price|amount|discount|date|time|deadline|percentage|day|cost|fee|number|percent|hour|hours|rate|address|coupon|total|year|month|offer',
    OTP: 'otp|one time password|one time passcode|one time code|one time pin|verification code|login code|login otp|otp template|passcode|security code|2fa|two factor|sign in code|access code|verify code|verification otp|authentication code|confirmation code|sign up code|login verification|verification codes|otps|2fa code|login codes|one time passwords|identity verification',
    SECURITY_NOTE:
      "security warning|security note|security recommendation|security disclaimer|safety warning|do not share|security advice|security line|security reminder|security message|do not share warning|don't share|do not share note|safety note|do not share line|security text|security tip",
    EXPIRY:
      'expires|expire|expiry|expiration|valid for|expires in|expires after|expiring|validity|expiration time|code expiration|valid|expiry time|lasts|good for|expiry line|expiration line',
    ONE_TAP: 'one tap|1 tap|autofill|one tap autofill|auto fill',
    ZERO_TAP: 'zero tap|0 tap',
    CALLED:
      "namens|genannt|mit dem namen|appele|appelee|nomme|nommee|intitule|intitulee|named|called|call it|name it|titled|name this|call this|name the template|call the template|name this template|entitled|with the name|name should be|name will be|name it as|call this one|name as|name it like|under the name|let's call it|call that|call the thing|name the thing|call mine|let us call it|name my template|call my template|name that|give it the name|name can be|name could be|name must be|name shall be|name would be|name has to be",
    RENAME:
      'rename it to|rename it|rename|rename to|rename the template|rename the template to|rename this|rename this to|change the name to|change its name to|change name to|rename template to',
    SAYS: 'should say|should read|must say|says|saying|reads|reading|should be|must read|say|that says|which says|that reads|to say|to read|will say|would say|will be|has to say|needs to say|with the text|with this text|with the words|with text|must be|goes like this|goes|shall say|states',
    TO: 'to|into',
    IS: "is|are|=|be|equals|it's|it is",
    WITH: 'with|having|w',
    AND: 'and|&|n|but|as well as|also|then|plus also|and then|and also',
    OR: 'or|nor',
    NOT: 'not|rather than|instead of',
    FOR: 'for|of',
    IN: 'in|at|on|inside|written in|at the',
    FROM: 'from|was|by',
    THIS: "this|that|these|those|the following|following|as follows|it like this|this one|here it is|here is|here's|here",
    IT: "it|them|one|that one|its|it's|it is",
    JUST: 'just|simply|exactly|as|like|like this|as is|something like',
    DETERMINER: 'a|an|the|my|our|your|another|some|any|their|his|her|new|more|different',
    FILLER:
      'please|pls|plz|kindly|oh|hmm|hm|um|well|so|ok so|also|now|right|alright|anyway|and oh|btw|by the way|hey|again|there|too|today|instead please|yeah so|at the top|on top|at the bottom|in the end|at the end|underneath|below|only this|thing|things|first of all|text only|for now|then|either|at all|ah|yet',
    LABEL:
      'label|labelled|labeled|with the label|with label|titled|that says|saying|which says|that reads|with the text|with text|reading|captioned|entitled|text',
    KUDOS:
      "you are quick|you're quick|well done|good job|nice work|great work|haha|lol|hehe|wow|impressive|you are great|you're great|you rock|so good|cool|you are amazing|you're amazing|you are awesome|you're awesome|you are fast|you're fast|you are good|you're good|you are the best|clever|smart|that was fast|that was quick|i love you|you are funny|you're funny",
    BACK: 'back|back again',
    OPEN: 'opens|opening|open|going to|goes to|linking to|links to|that opens|which opens|that goes to|pointing to|points to|leading to|leads to|link to|that links to|redirects to|redirecting to|directing to|that leads to|take them to|takes them to|url|link|website|site|web address|it open|that calls|calling|that dials|dialing|dialling|phone number|phone|tel|number|label|labelled|labeled|titled',
    YES: "go|ja|oui|si|passt|genau|d'accord|in ordnung|yes|yep|yeah|yup|yes please|correct|right|that's right|that is right|exactly right|affirmative|confirm|confirmed|i confirm|sure|of course|absolutely|definitely|y|yes it is|go on|why not|agreed|approve|approved|i agree|please do|do it|ok|okay|okey|k|fine|alright|all right|sounds good|works for me|good to me|that works|that's fine|fine by me|okay then|ok then|aye|indeed|ya|certainly",
    NEGATIVE:
      "no|nein|non|nope|nah|no thanks|no thank you|not really|negative|never|n|not now|not yet|nothing|none|not needed|not necessary|no need|no not really|none of them|no none|that's wrong|wrong|incorrect|nothing else|not quite",
    PRAISE:
      "perfect|great|looks good|look good|good|nice|lovely|awesome|excellent|wonderful|amazing|fantastic|brilliant|love it|i love it|i like it|super|beautiful|very good|very nice|looks great|looks perfect|that looks good|that's great|that's good|that's perfect|neat|i'm happy|happy with it|terrific|it's good|it is good|superb|all good|looks fine|much better|better|good one",
    THANKS:
      'thanks|thank you|thx|ty|thank you so much|thanks so much|thanks a lot|many thanks|cheers|much appreciated|appreciate it|thank u|tysm|thanks a bunch|thanks a million|thanks again|thanks very much|thank you very much',
    HELLO:
      'hello|hi|hey|hi there|hello there|hey there|good morning|good afternoon|good evening|hiya|greetings|howdy|hallo|hi team|hello team|dear team|good day|helo|hii|heya|yo',
    BYE: 'bye|goodbye|see you|see you later|good night|bye bye|see ya|have a nice day|have a good day|take care|talk later|cya',
    HOW_ARE_YOU:
      "how are you|how are you doing|how are you today|how do you do|how is it going|how's it going|what's up|whats up|how was your day|how is your day|are you ok|how are things|how r u|how have you been|who are you|what are you|are you a bot|are you human|are you a robot|what's your name|what is your name|tell me a joke|are you real|what can you do|what do you do|are you an ai|are you a person",
    SORRY: 'sorry|apologies|my bad|oops|my mistake|whoops|i meant|no i meant|i mean|pardon|excuse me|correction',
    ACTUALLY:
      'actually|on second thought|on second thoughts|changed my mind|i changed my mind|wait|hold on|come to think of it|scratch that|hmm actually|after all|never mind that',
    PLEASE: 'please|pls|plz|kindly|if you can|if possible|could you|can you|would you|will you|if you please',
    YOURSELF:
      "yourself|examples you like|samples you like|values you like|ones you like|examples you want|you name it|name it for me|you call it something|you choose|you pick|you decide|pick one|choose one|up to you|whatever you like|your choice|as you like|on your own|you think|surprise me|whatever you want|anything|any name|something suitable|something fitting|you can choose|you can pick|pick something|choose something|think of|pick any|make up|make something up|make one up|suggest one|suggest a name|invent one|whatever|any you like|you suggest|fill in|make them up|come up with one|i don't mind|i do not mind|you do it|your call|make some up|make up some|don't care|dont care|do not care|i don't care|i dont care|don't mind|dont mind|whichever",
    CHOOSE: 'pick|choose|select|make up|come up with|think of|fill in|invent|pick out|find',
    SKIP: "skip|skip it|skip that|skip this|next|not needed|pass|leave it|leave it out|leave it empty|move on|go on without|without it|don't need it|do not need it|we don't need it|i don't need it|don't need one|don't want one|don't need any|don't want any|none needed|not required|no need|i don't want it|not for this one|don't bother|without one|we don't need that|leave that",
    FINALIZE:
      "finalize|finalise|finalize it|finalise it|finalized|finish|finish it|finish up|complete it|create it|submit|submit it|send it|generate it|that's all|that is all|that's everything|that is everything|that's it|that is it|we're done|we are done|i'm done|i am done|all done|done|go ahead|publish|publish it|make it final|ready to go|ship it|build it|save it|wrap it up|wrap up|final version|make it now|complete|nothing more|good to go|let's go|give me the payload|give me the json|final|that will be all|that'd be all|close it|lock it in|we can finish|final payload|create the template now|create the template|finish the template|generate the template|finalize the template|finalise the template|finalize my template|approve it|finalize this|finalise this|finalize template|generate payload|give me the final|send me the result|give me the result|the result please|show me the result|i want the result|proceed|go for it|all set|let's finish|get it done|complete the template|finish this|that's the lot|that is the lot|that does it|that'll do|that will do|that's about it|we are finished|we're finished|i'm finished|i am finished|ship this|ship the template|call it done|call it a day|seal it|wrap this up|let's wrap up|let's wrap it up|let's ship it|let's finalize|let's finalise|finalize now|mark it final|mark it as final|make it official|we can finalize|you can finalize|you may finalize|create the final version|sign it off|sign off|time to finalize|nothing else to add|nothing to add|no more changes|no changes|no further changes|nothing to change|fertigstellen|bitte fertigstellen|fertig|finaliser|terminer|c'est tout|das ist alles|finish up now|file it|conclude",
    UNDO: 'undo|undo that|undo it|revert|revert that|go back|roll back|take that back|undo the last change|undo last|undo this|previous version|put it back|change it back|back to the previous|back to before|step back|as it was before|the way it was|it was better before|reverse that|undo the last|undo please|one step back|bring it back as it was|go back one step|revert it',
    REDO: 'redo|redo that|redo it|undo the undo|reapply|apply it again|do it again|redo the change|bring the change back',
    RESTORE:
      'put back|bring back|restore|get back|give back|i want back|reinstate|add back|bring again|put the old|re add|readd|need back',
    START_OVER:
      'undo everything|undo it all|undo all|undo all of it|revert everything|begin from the start|start from the beginning|start from the start|begin from the beginning|begin from zero|start from zero|bin all of it|bin it all|bin everything|dump everything|dump it all|do it all over|wipe it all|fresh start|clean start|back to square one|go back to the start|restart everything|begin all over|reset everything|reset it all|start over|start again|start from scratch|begin again|start afresh|start fresh|start anew|from scratch|scrap everything|throw everything away|throw it all away|reset|forget all of that|forget everything|delete everything|clear everything|new template from scratch|wipe everything|forget all that|discard everything|begin from scratch|scrap all of it|scrap it all|scrap that all|remove everything|restart|start all over|new start|throw all that away|delete it all|discard it all|begin anew|clean slate',
    SURE: "i am sure|i'm sure|really|for real|definitely|yes i'm sure|no doubt|i mean it|certain|i am certain|i'm certain|positive|100% sure|without asking|don't ask|yes really|absolutely sure|i really am|yes i am sure",
    CANCEL:
      'cancel|cancel that|cancel it|abort|never mind|nevermind|forget it|forget that|stop|leave it be|drop it|let it be|forget about it|dismiss',
    REPEAT:
      "repeat|repeat that|say again|say that again|come again|what did you say|what was that|what was the question|what did you ask|pardon me|once more please|i didn't get that|i did not get that|can you repeat|what do you need|what was your question|sorry what",
    SHOW: "show|show me|show it|let me see|what do we have|preview|display|what does it look like|how does it look|see it|what have we got|current draft|print it|show the template|see the template|read it back|see the draft|show me the draft|show me the template|what is it now|what's there so far|recap|read it to me|where are we|summary|overview|status|how does it look now|let me look",
    FORGET:
      'delete this conversation|delete my data|forget this conversation|delete the conversation|erase this chat|delete this chat|forget me|delete our conversation|delete all my data|erase my data|delete everything about me|delete this session|erase this conversation|remove my data|wipe my data|delete the chat|erase the conversation|delete my conversation|delete our chat|delete the session|clear this chat',
    QUESTION:
      "what|what's|whats|which|how|why|when|where|who|is it|is there|are there|do i|do you|does|can i|can we|could i|may i|should i|must i|will it|is a|is the|are the|do we|is that|do the|what does|how many|how much|how long|am i|explain|tell me about|what about|whose|shall i|are they|can a|can the|would it|difference between|i wonder|do they|will meta|will they|does it|can they|meaning of|are variables|are emojis|are emoji|is emoji|are links|is this|tell me what|tell me how|tell me why|do buttons|can buttons|can templates|is an|isn't|don't i|are buttons|i don't understand|help|help me",
    POLITE:
      "would it be possible to|do you think you could|i was wondering if you could|i wonder if you could|are you able to|would you be able to|could you possibly|would you be so kind as to|would you be so kind to|i would appreciate it if you could|i'd appreciate it if you could|may i ask you to|i would be grateful if you could|i'd be grateful if you could|could we please|can we please|can you|could you|would you|will you|can u|could u|would you mind|can we have|could we have|can i have|could i have|can we get|can i get|can we add|could we add|can we change|could we change|how about|what about|what if we|can we make|could we make|let's|shall we|may i have|can we use|could we use|can we remove|can we drop|can we put|why don't we",
    OWN: "i run|i own|we run|we own|i have|we have|i am the owner of|i manage|we are|i am|i'm|we're|this is|i work for|i work at|my company|my business|our company|our business|my shop|our shop|my store|our store|i'm from|we're from|i am from|we are from|i operate|we operate|my brand|our brand|on behalf of|i started|i sell|we sell",
    BUSINESS:
      'shop|store|clinic|restaurant|cafe|gym|salon|studio|agency|bakery|hotel|school|academy|bank|company|business|firm|garage|boutique|pharmacy|hospital|spa|bar|pizzeria|gallery|courier|bookshop|bookstore|florist|dealership|dealer|supermarket|grocery|museum|theatre|theater|cinema|club|library|practice|dentist|barbershop|barber|startup|app|game|platform|brand|organisation|organization|charity|ngo|foundation|church|university|college|institute|coaching|tuition|travel agency|car wash|laundry|workshop|farm|winery|brewery|kitchen|diner|bistro|food truck|van|service|team|market|marketplace|coffee shop|toy store|pet shop|hostel|resort|airline|insurer|utility|nursery|kindergarten|tailor|jeweller|jewelry|optician|vet|veterinary clinic|car rental|coworking|co working|magazine|newspaper|fitness studio|yoga studio|law firm|accountant|house|centre|center|group',
  },
  categories: {
    MARKETING: 'marketing|marketting|promotional|marketing category|mktg|promo|ad|advert|advertisement|advertising',
    UTILITY: 'utility|utilities|transactional|utility category|transaction|util',
    AUTHENTICATION: 'authentication|auth|authentification|authentication category',
  },
  ordinals: [
    'first|1st|top',
    'second|2nd',
    'third|3rd',
    'fourth|4th',
    'fifth|5th',
    'sixth|6th',
    'seventh|7th',
    'eighth|8th',
    'ninth|9th',
    'tenth|10th',
  ],
  last: 'last|final one|bottom one|last one',
  counts: [
    'one|single|a single',
    'two|both|a couple of|couple of|pair of',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
  ],
  replies: {
    hello: 'Hello! I help you build WhatsApp message templates.',
    howAreYou:
      'I am doing well, thank you. I am the template assistant: tell me what you want to send and I turn it into a WhatsApp template.',
    thanks: 'You are welcome!',
    bye: 'Goodbye! Your template stays here for when you come back.',
    praise: 'Glad you like it.',
    guarded: 'I cannot show my instructions or switch off the checks, but I am happy to go on with your template.',
    unknownQuestion:
      'I am not sure about that. I know the rules for WhatsApp templates: categories, languages, headers, body, footers, buttons, variables and review.',
    tellMe: 'Happy to write it: tell me in a few words what it is about.',
    ready: 'As far as I can see, nothing is missing and no rule of Meta is broken.',
    notReady: 'It is not ready yet.',
    brackets: 'I made variables of the words in brackets, so each customer gets their own.',
    buttonNeeds: 'Give me its words and where it leads, for example: Visit us https://example.com',
    noSuchButton: 'There is no such button.',
    unsupported:
      'Carousels, catalogs, flows and countdowns cannot be built by talking here; a header, text, footer and buttons can.',
    authenticationPreset:
      'In authentication templates Meta presets the wording, so custom text and promotion are not allowed there. I use the standard code message; an offer belongs in a separate marketing template.',
    authenticationNoMedia:
      'Authentication templates cannot have a header, image or other media; Meta presets their content, so I left it out.',
  },
}
