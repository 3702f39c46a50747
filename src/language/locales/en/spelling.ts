import type { Spelling } from '../../typos.ts'

export const spelling: Spelling = {
  slips:
    'there old>their old|there usual>their usual|there normal>their normal|there current>their current|' +
    'there regular>their regular|there full>their full|there card>their card|there cards>their cards|' +
    'there table>their table|there tables>their tables|there parcel>their parcel|there parcels>their parcels|' +
    'there package>their package|there packages>their packages|there order>their order|there orders>their orders|' +
    'there car>their car|there cars>their cars|there vehicle>their vehicle|there bike>their bike|' +
    'there account>their account|there accounts>their accounts|there appointment>their appointment|' +
    'there appointments>their appointments|there apointment>their apointment|there booking>their booking|' +
    'there bookings>their bookings|there bill>their bill|there bills>their bills|there payment>their payment|' +
    'there payments>their payments|there stall>their stall|there stalls>their stalls|there dog>their dog|' +
    'there dogs>their dogs|there cat>their cat|there cats>their cats|there pet>their pet|there pets>their pets|' +
    'there kid>their kid|there kids>their kids|there child>their child|there children>their children|' +
    'there son>their son|there daughter>their daughter|there name>their name|there names>their names|' +
    'there number>their number|there numbers>their numbers|there plan>their plan|there plans>their plans|' +
    'there membership>their membership|there subscription>their subscription|there delivery>their delivery|' +
    'there deliveries>their deliveries|there invoice>their invoice|there invoices>their invoices|' +
    'there device>their device|there phone>their phone|there laptop>their laptop|' +
    'there prescription>their prescription|there prescriptions>their prescriptions|there glasses>their glasses|' +
    'there results>their results|there result>their result|there ticket>their ticket|there tickets>their tickets|' +
    'there seat>their seat|there seats>their seats|there room>their room|there rooms>their rooms|there key>their key|' +
    'there keys>their keys|there slot>their slot|there slots>their slots|there session>their session|' +
    'there sessions>their sessions|there class>their class|there classes>their classes|there lesson>their lesson|' +
    'there lessons>their lessons|there rent>their rent|there policy>their policy|there claim>their claim|' +
    'there documents>their documents|there document>their document|there id>their id|there passport>their passport|' +
    'there address>their address|there email>their email|there password>their password|there pin>their pin|' +
    'there code>their code|there codes>their codes|there turn>their turn|there points>their points|' +
    'there discount>their discount|there voucher>their voucher|there items>their items|there item>their item|' +
    'there stuff>their stuff|there things>their things|there own>their own|there money>their money|' +
    'there bag>their bag|there bags>their bags|there shoes>their shoes|there licence>their licence|' +
    'there license>their license|there flight>their flight|there report>their report|there reports>their reports|' +
    'there test>their test|there tests>their tests|there repair>their repair|message 4>message for|msg 4>message for|' +
    "text 4>text for|4 all>for all|tomorrow were>tomorrow we're|today were>today we're|were closed>we're closed|" +
    "were open>we're open|were moving>we're moving|were doing>we're doing|were having>we're having|dont>don't|" +
    "doesnt>doesn't|didnt>didn't|cant>can't|wont>won't|isnt>isn't|arent>aren't|wasnt>wasn't|werent>weren't|" +
    "havent>haven't|hasnt>hasn't|shouldnt>shouldn't|couldnt>couldn't|wouldnt>wouldn't|ive>I've|im>I'm|" +
    "theres>there is|thats>that's|whats>what's|lets>let's|youre>you're|youll>you'll|youve>you've|theyre>they are|" +
    "theyll>they will|theyve>they have|weve>we've|hes>he's|shes>she's|everyones>everyone is|noones>no one is|u>you|" +
    'ur>your|r>are|n>and|b4>before|pls>please|plz>please|thx>thanks|ty>thank you|tmrw>tomorrow|tmr>tomorrow|' +
    'tomoz>tomorrow|tonite>tonight|msg>message|msgs>messages|txt>text|ppl>people|cos>because|coz>because|cuz>because|' +
    'cause the>because the|cause we>because we|cause of>because of|bc>because|bcoz>because|becuase>because|' +
    'becouse>because|becasue>because|wif>with|abt>about|appt>appointment|appts>appointments|apt>appointment|' +
    'diff>different|wen>when|wat>what|wher>where|til>until|untill>until|thru>through|gonna>going to|wanna>want to|' +
    'gotta>have to|info>information|asap>as soon as possible|bday>birthday|mins>minutes|hrs>hours|hav>have|' +
    'shud>should|wud>would|cud>could|luv>love|nite>night|thanx>thanks|no1>no one|noone>no one|alot>a lot|' +
    'aswell>as well|atleast>at least|infact>in fact|eachother>each other|tel them>tell them|tel the>tell the|' +
    'tel our>tell our|tel all>tell all|tel people>tell people|tel customers>tell customers|tel him>tell him|' +
    'tel her>tell her|tel everyone>tell everyone|redy>ready|reddy>ready|raedy>ready|allready>already|alredy>already|' +
    'recieve>receive|recive>receive|recieved>received|recived>received|reciever>receiver|reciept>receipt|' +
    'recipt>receipt|receit>receipt|adress>address|adres>address|addres>address|diffrent>different|diferent>different|' +
    'diffrently>differently|evry>every|evryone>everyone|evrytime>every time|everytime>every time|evryday>every day|' +
    'evrything>everything|somtimes>sometimes|becaus>because|wich>which|whith>with|wiht>with|thier>their|teh>the|' +
    'hte>the|taht>that|adn>and|nad>and|fo>of|thsi>this|tihs>this|yuo>you|yor>your|yoru>your|oru>our|ahve>have|' +
    'jsut>just|whos>whose|definately>definitely|definatly>definitely|seperate>separate|seperately>separately|' +
    'neccesary>necessary|necesary>necessary|necessery>necessary|occured>occurred|untli>until|begining>beginning|' +
    'comming>coming|cancelation>cancellation|canceld>cancelled|cancled>cancelled|canceled>cancelled|cancell>cancel|' +
    'cansel>cancel|cancle>cancel|canselled>cancelled|shedule>schedule|scedule>schedule|schedual>schedule|' +
    'reschedual>reschedule|resheduled>rescheduled|rescedule>reschedule|appologise>apologise|appologies>apologies|' +
    'apoligies>apologies|apologys>apologies|inconvinience>inconvenience|inconvenince>inconvenience|' +
    'inconviniance>inconvenience|inconveniance>inconvenience|maintainance>maintenance|maintanence>maintenance|' +
    'maintenence>maintenance|maintnance>maintenance|tempory>temporary|temporarly>temporarily|availible>available|' +
    'avalable>available|availabel>available|availble>available|avaliable>available|unavailble>unavailable|' +
    'acount>account|accout>account|updat>update|upate>update|udpate>update|confrim>confirm|comfirm>confirm|' +
    'confermation>confirmation|colect>collect|collet>collect|colection>collection|collectd>collected|' +
    'colected>collected|dilivery>delivery|delivary>delivery|delivry>delivery|deliverd>delivered|delivred>delivered|' +
    'tryed>tried|payed>paid|paied>paid|payd>paid|goin>going|gos>goes|gose>goes|openning>opening|opend>opened|' +
    'closeing>closing|closd>closed|changd>changed|changeing>changing|moveing>moving|movd>moved|bookin>booking|' +
    'stoped>stopped|droped>dropped|planed for>planned for|shiped>shipped|offerd>offered|orderd>ordered|arive>arrive|' +
    'arives>arrives|arived>arrived|ariving>arriving|arrivd>arrived|wether>whether|weather or>whether or|' +
    'loose it>lose it|to late>too late|to early>too early|to many>too many|to much>too much|less then>less than|' +
    'more then>more than|later then>later than|earlier then>earlier than|bigger then>bigger than|' +
    'rather then>rather than|tuesdy>Tuesday|wensday>Wednesday|wednsday>Wednesday|wendsday>Wednesday|' +
    'wedensday>Wednesday|wednesady>Wednesday|thrusday>Thursday|thursdy>Thursday|thurday>Thursday|saterday>Saturday|' +
    'saturdy>Saturday|satuday>Saturday|firday>Friday|fryday>Friday|mondy>Monday|sundy>Sunday|tommorow>tomorrow|' +
    'tommorrow>tomorrow|tomorow>tomorrow|tomorro>tomorrow|tomrrow>tomorrow|febuary>February|januray>January|' +
    'setember>September|ocotber>October|decemeber>December|buisness>business|busness>business|bussiness>business|' +
    'resturant>restaurant|restaraunt>restaurant|restrant>restaurant|calender>calendar|garantee>guarantee|' +
    'guarentee>guarantee|licens>licence|liscense>licence|docter>doctor|dentel>dental|medecine>medicine|' +
    'medcine>medicine|perscription>prescription|vacine>vaccine|vaccin>vaccine|vacination>vaccination|serch>search|' +
    'servise>service|sevice>service|serivce>service|custmer>customer|costumer>customer|costumers>customers|' +
    'cusomer>customer|cutomer>customer|clinet>client|paitent>patient|paitents>patients|teachr>teacher|scool>school|' +
    'shcool>school|lesons>lessons|leson>lesson|membrship>membership|memebers>members|memeber>member|fone>phone|' +
    'phon>phone|nummer>number|numbr>number|numer>number|nubmer>number|lockr>locker|lockrs>lockers|parcle>parcel|' +
    'pacel>parcel|packge>package|picup>pickup|vist>visit|viset>visit|hapy>happy|happend>happened|probem>problem|' +
    'problm>problem|quesiton>question|questons>questions|qustion>question|repy>reply|reponse>response|' +
    'responce>response|feild>field|freind>friend|freinds>friends|peolpe>people|poeple>people|pepole>people|' +
    'peple>people|wekend>weekend|weakend>weekend|wekly>weekly|minuts>minutes|mintues>minutes|hous>hours|houres>hours|' +
    'mornig>morning|mornin>morning|evning>evening|eveing>evening|aftrnoon>afternoon|watter>water|wather>weather|' +
    'wheather>weather|electricty>electricity|electrisity>electricity|enterance>entrance|entrace>entrance|' +
    'exibition>exhibition|volenteers>volunteers|volunters>volunteers|donatoin>donation|doners>donors|gide>guide|' +
    'gaurd>guard|garanty>guarantee|insurence>insurance|insuranse>insurance|intrest>interest|ballance>balance|' +
    'transfered>transferred|refered>referred|reffund>refund|discout>discount|disount>discount|discont>discount|' +
    'prise>price|pric>price|cheep>cheap|ammount>amount|amout>amount|feedbak>feedback|opnion>opinion|' +
    'experiance>experience|experince>experience|qualty>quality|beautifull>beautiful|carefull>careful|' +
    'helpfull>helpful|gratefull>grateful|sucessful>successful|successfull>successful|succesful>successful|' +
    'sucessfully>successfully|sincerly>sincerely|wellcome>welcome|welcom>welcome|greatful>grateful|' +
    'thankyou>thank you|hopefuly>hopefully|probly>probably|usualy>usually|realy>really|finaly>finally|' +
    'automaticly>automatically|automaticaly>automatically|imediately>immediately|immediatly>immediately|' +
    'immediatley>immediately|imediatly>immediately|urgant>urgent|importent>important|importnat>important|' +
    'remeber>remember|rember>remember|rememer>remember|remaind>remind|reminde>remind|remindr>reminder|foward>forward|' +
    'tempalte>template|templete>template|messge>message|mesage>message|mesages>messages|massage to>message to|' +
    'massage for>message for|buton>button|buttom>button|linke>link|websit>website|emial>email|passwrd>password|' +
    'pasword>password|loging>login|secruity>security|securty>security|softwear>software|planing>planning|' +
    'begginers>beginners|beginers>beginners|equiptment>equipment|equipement>equipment|expireing>expiring|' +
    'expirs>expires|expries>expires|renewel>renewal|renual>renewal|sumer>summer|winnter>winter|chirstmas>Christmas|' +
    'christmass>Christmas|xmas>Christmas|saftey>safety|safty>safety|tempature>temperature|vehical>vehicle|' +
    'veichle>vehicle|garrage>garage|breaks pads>brake pads|tyers>tyres|repaird>repaired|fixt>fixed|finishd>finished|' +
    "aviable>available|dosent>doesn't|dosnt>doesn't|doesent>doesn't|wasent>wasn't|didint>didn't|" +
    'must be of the>must be off the|metting>meeting|meating>meeting|meetting>meeting|parrents>parents|' +
    'perents>parents|parants>parents',
  spared:
    'though|certain|contract|testing|except|careers|columbia|setting|auction|brought|talking|stated|filed|seeking|' +
    'drives|contracts|patent|spending|massage|harbor|latter|francis|diving|cloud|tired|chose|compete|stops|staying|' +
    'patents|travelers|swingers|trades|compliant|garbage|beings|remainder|marking|teaches|stating|groove|neural|' +
    'thorough|lattes|boiler|tanning|waving|taping|latest|costing|posting|hosting|fasting|tasting|filing|tiling|' +
    'mowing|towing|lunges',
  alike: 'ae|ei|ai|ao|ou|eu|sc|sz|ck|iy|mn|fv',
  isPlain: true,
}
