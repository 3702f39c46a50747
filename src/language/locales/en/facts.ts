/** Words for the facts of a message, and for what differs per customer. */
import type { Facts } from '../../locale.ts'

export const facts: Facts = {
  variableLeads:
    'variables|two variables|three variables|four variables|variables are|variables for|two variables for|placeholders|placeholders for|placeholder for|variable for|variables needed|the variables are|with variables|with variables for|fields|fill in|personalised with|personalized with|blanks for|dynamic',
  variableTails:
    'should be variables|should be a variable|should be variable|as variables|as variable|as a variable|are variables|is a variable|must be variables|will be variables|variables|variable|is different each time|are different each time|is different every time|are different every time|differ each time|differs each time|changes each time|change each time|changes every time|change every time|vary each time|varies each time|vary|varies|will vary|differ per customer|differs per customer|changes per customer|change per customer|is different for everyone|are different for everyone|is different for each customer|are different for each customer|different each time|different every time|as placeholders|as placeholder|should be placeholders|should be filled in|get filled in|will be filled in|to be filled in|differ|differs|depends on the customer|will change each time|will be different each time|should be dynamic|are dynamic|different everytime|is different everytime|are different everytime|differ everytime|differs everytime|vary everytime|varies everytime|changes everytime|change everytime|both different for everyone|different for everyone|differs for every booking|differ for every booking|differs for each booking|differs for every customer|is different for every customer|are different for every customer|varies by customer|vary by customer|vary from customer to customer|varies from customer to customer|is personal|are personal|will differ|would differ|is never the same|are never the same|different for each|different for each customer|different for each one|changes for each customer|change for each customer|is individual|are individual|always different|is always different|are always different|different per customer|different for each person|different for every customer|different for each of them|different for all|is different for all|are different for all|different for each client',
  changeTails: 'change|changes|will change|are different|is different',
  ticketNumber:
    'ticket number|ticket no|ticket id|case number|case id|request number|claim number|job number|repair number|ticket reference|complaint number',
  varyingPlace:
    'area|areas|place|location|address|venue|branch|room|neighbourhood|neighborhood|district|street|pickup point|pick-up point|pickup location|meeting point|property address|store|which area|which branch|delivery address|shop address|affected area|gate|platform|terminal|where to go',
  varyingDevice:
    'device|model|phone model|device model|which device|which phone|which bike|which car|which item|what was repaired|appliance|type of device|bike model|car model',
  varyingProduct:
    'product|product name|item|item name|service|service name|course name|class name|the course|name of the course|name of the product|name of the service|treatment|property|book title|title of the book|what they ordered|what they bought|what they booked|product they bought|which product|which service|which class|which course|event name|name of the event|items|type of appointment|job title|position',
  varyingPoints:
    'points|points balance|number of points|how many points|points total|loyalty points|reward points|stamps|how many stamps|number of stamps|miles',
  varyingStatus: 'status|order status|new status|current status|result|state of the order',
  varyingCount:
    'number of people|number of guests|how many people|party size|group size|quantity|number of nights|number of items|position in the queue|place in the queue|number of tickets',
  varyingReason: 'reason|cause|the reason|why|what went wrong|what is missing',
  varyingDuration:
    'duration|waiting time|wait time|estimated time|how long it takes|how long|delivery window|time window|number of days|delay|expected delay',
  varyingPlan: 'plan|plan name|membership|membership type|subscription|package|tier|tariff',
  varyingOther:
    "table number|room number|seat number|flight number|train number|registration number|licence plate|license plate|plate number|number plate|vehicle|policy number|account number|membership number|member number|student number|meter number|card number|last four digits|pin|size|colour|color|shade|breed|subject|teacher|grade|class|group|team|stylist|courier|driver|dose|dosage|medicine|prescription number|pet|pet name|name of the pet|pet's name|name of their pet|name of the dog|dog's name|cat's name|child|name of the child|child's name|kid's name|link|tracking link|payment link|pickup code|pick-up code|door code|locker number|locker code|parcel locker|weight|lot number|reference code|seat|seats|contact person|department|agent|phone number|departure|lesson|chapter|exam|score|grade average|weather|month|week number|locker address|quantity ordered|pickup point address|locker|code|number|numbers",
  sizes: 'sizes|size|in sizes|sizes from|available in sizes',
  instalments:
    'interest free instalments|interest-free instalments|interest free installments|interest-free installments|monthly instalments|monthly installments|instalments without interest|installments without interest|instalments|installments',
  points: 'points|point|stamps|stamp|stars|miles|coins|visits|purchases',
  seats: 'seats|spots|places|places left|seats left|spots left|tickets|seats available|spaces',
  restoring:
    'back|restored|fixed|running again|up again|available again|resume|resumes|works again|working again|reopen|back to normal|normal again',
  everyMonth: 'of each month|of every month|every month|each month|of the month|monthly',
  between: 'between',
  inMonth: 'in|only in|during|throughout|for|all',
  within: 'within|within the next|inside|in no more than|within at most',
  withinAfter: '',
  purchases: 'purchase|purchases|spend|order|orders|minimum spend|or more|bill',
  tradeEndings: '',
  venues:
    'town hall|city hall|community hall|community centre|community center|school hall|sports hall|village hall|church hall|concert hall|conference room|auditorium|gym hall|main hall|assembly hall|library|stadium|museum|reception|front desk|canteen|cafeteria|playground|courtyard|car park|garden|terrace|rooftop|basement|lobby|pier|harbour|beach|park|main square|market square|theatre|pavilion|hall|ballroom|studio',
  venueLeads: 'at the|in the|at our|in our|at|on the',
  opening: 'open|opening hours|hours|we are open|opening times|open daily|shop hours|business hours|open from',
  eventLines: 'what|event|occasion|activity',
  nth: 'first|second|third|fourth|last|the first|the second|the third|the last',
  remarkLeads:
    "do not|don't|please do not|please don't|come with|please come|meet at|meet us|meet in|please wear|wear|please arrive|arrive|return it|bring it|stop using|walk in|doors open|last orders|same|you can|you'll|you will|you need|you may|you don't|you must|you should|no need to|free for|kids under|children under|someone has to|someone must|an adult|please keep|please park|please use|please check|please show|show this|show your|please have|please allow|please stay|please switch|please turn|please wait",
  remarkTails:
    'only|needed|required|necessary|included|provided|welcome|limited|apply|guaranteed|accepted|free of charge|at no charge|eat free|on sale items|recommended|on the house',
  asking: 'kindly',
  remedies: 'replacement|refund|full refund|exchange|repair',
  hostLines:
    'host|hosted by|organiser|organizer|organised by|organized by|club|school|clinic|shop|restaurant|hotel|company|business|from|brand|team|salon|studio|gym|by|sender',
  eachOne:
    'for everyone|for everybody|for each|for each one|for each person|for every person|for each customer|each time|every time|per person|per customer|for each family|for each tenant|for evryone|evrytime|from person to person|depending on the person|for all of them|for each member|for each of them|for every customer',
  differs:
    'different|diffrent|vary|varies|differ|differs|change|changes|individual|unique|both|all|obv|obviously|of course|always|own',
  eachGets:
    'everyone gets|everybody gets|each gets|each one gets|everyone has|each person gets|everyone gets their own|each of them gets',
  numberEndings: '',
}
