import type { Telling } from '../../telling.ts'

export const telling: Telling = {
  orders: [
    [
      '(und) wir/ich wollen/möchten/würden/will/möchte/würde (gern/gerne) (von) (@) wissen/fragen/hören , ~wie/was/ob/wann/welche/wo',
      'Bitte sagen Sie uns, ',
    ],
    ['(und) frag/frage/fragen (@) , ~wie/was/wann/welche/wo', 'Bitte sagen Sie uns, '],

    [
      '(und) (bitte) (kannst_du/können_sie/könnten_sie/könntest_du/ich_möchte/wir_möchten/ich_will/wir_wollen/wir_müssen/ich_muss/bitte/soll/sollen) sag/sage/sagen/sagt/teil/teile/teilen/informiere/informier/informieren/benachrichtige/benachrichtigen/schreib/schreibe/schreiben/erkläre/erklären/erwähne/erwähnen/melde/melden/warne/warnen/mitteilen/gib/geben/weise/weisen … (mit/bescheid/darauf_hin/hin) , dass',
      'Wir möchten Ihnen mitteilen, dass ',
    ],
    [
      '(und) (bitte) sag/sage/sagen/teile/teilen/informiere/informieren/schreib/schreibe/schreiben/erkläre/erwähne/mitteilen … (mit) dass',
      'Wir möchten Ihnen mitteilen, dass ',
    ],
    [
      '(die/eine) nachricht/nachicht/info/hinweis/mitteilung/text/bescheid/meldung … , dass',
      'Wir möchten Ihnen mitteilen, dass ',
    ],
    ['@ sollen/müssen/sollten/müssten wissen , dass', 'Wir möchten Ihnen mitteilen, dass '],
    ['(damit) @ bescheid/wissen wissen/, , dass', 'Wir möchten Ihnen mitteilen, dass '],
    ['(und) erinnere/erinner/erinnern/erinnert … (daran/dran) , dass', 'Bitte denken Sie daran, dass '],
    ['(und) erinnere/erinner/erinnern/erinnert … daran/dran ,', 'Bitte denken Sie daran, '],
    ['(und) erinnere/erinner/erinnern … an', 'Wir erinnern Sie an '],
    ['erinnerung … an', 'Wir erinnern Sie an '],
    ['(und) bitte/bitten/bittet sie/@ (darum) ,', 'Wir bitten Sie, '],
    ['(und) bitte/bitten/bittet sie/@ um', 'Wir bitten Sie um '],
    ['(und) (dass) @ sollen/sollten/müssen/müssten/mögen (bitte)', 'Bitte '],
    ['(und) (dass) er/sie/jeder sollen/soll/müssen/müssten/sollten (bitte)', 'Bitte '],
    ['(und) soll/sollen/sollten/müssen er/sie/@ (bitte)', 'bitte '],
    ['(und) frag/frage/fragen … , ob', 'Bitte geben Sie uns Bescheid, ob '],
    ['(und) bedank/bedanke/bedanken dich/uns/sich … für', 'Vielen Dank für '],
    ['(und) danke/dank @/ihnen/allen für', 'Vielen Dank für '],
    ['(und) entschuldige/entschuldigen/entschuldigt dich/uns/sich … für', 'Wir bitten um Entschuldigung für '],
    ['(und) wünsch/wünsche/wünschen @/ihnen', 'Wir wünschen Ihnen '],
    ['nachricht/nachicht/info/hinweis/mitteilung/text … über/zu/zum/zur/wegen', 'Es geht um: '],
  ],
  addressing: [['nachricht/nachicht/info/hinweis/vorlage/text/mitteilung/erinnerung für/fürs ~@', 'Für ']],
  courtesies: [
    [
      '(und) entschuldige/entschuldigen/entschuldigt dich/uns/sich (für_die_unannehmlichkeiten)',
      'Wir bitten um Entschuldigung für die Unannehmlichkeiten',
    ],
    ['(und) um entschuldigung bitten', 'Wir bitten um Entschuldigung für die Unannehmlichkeiten'],
    ['(und) bedank/bedanke/bedanken dich/uns/sich', 'Vielen Dank'],
  ],
  toUs: [
    '@ bekommt/bekommen/erhält/erhalten/soll/sollen ein/eine nachricht/whatsapp/info/mitteilung/benachrichtigung (bekommen/erhalten)',
    'wäre es möglich',
    'ist es möglich',
    'wäre eine/ein',
    '(und) (bitte) kannst/könntest/könnten/können/würdest/magst/magste/kanst du/sie/ihr (mir/uns) (bitte/da/mal/vielleicht)',
    'schreib/schreibe/schreiben/erstelle/erstellen/mach/mache/machen/formuliere/formulieren/verfasse/entwirf/bastel (mir/uns/bitte/mal) ein/eine/einen/was/etwas/ne/nen/das/den/die',
    '(ich/wir) brauche/brauch/brauchen/bräuchte/bräuchten/benötige/benötigen/möchte/möchten/hätte/hätten (gern/gerne/bitte/mal) ein/eine/einen/ne/nen/was/etwas',
    'bitte an @ schicken/senden',
    '(bitte) (den/die/unsere/unseren/alle/allen) @ informieren/benachrichtigen/bescheid_geben/bescheid_sagen/schreiben',
    'damit keine panik',
    'für/fürs/an @',
    'in freundlichem/lockerem/höflichem/sachlichem ton',
    '(bitte) kurz_und/möglichst_kurz',
  ],
  shifts: [
    [
      '(alle/all) die/unsere/meine kunden/kundinnen/mieter/mieterinnen/eltern/mitglieder/patienten/gäste/schüler/teilnehmer/spender/helfer/bewohner/nachbarn/familien/aussteller/sänger ~können/müssen/sollen/dürfen/haben/sind/werden/bekommen/erhalten/brauchen/finden',
      'Sie',
    ],
    [
      'können/müssen/sollen/dürfen/haben/sind/werden/bekommen/erhalten/brauchen die/unsere/alle kunden/mieter/eltern/mitglieder/patienten/gäste/schüler/teilnehmer/spender/helfer/bewohner/nachbarn/familien/aussteller',
      'Sie',
    ],
    [
      'den/allen/unseren kunden/mietern/eltern/mitgliedern/patienten/gästen/schülern/teilnehmern/spendern/helfern/bewohnern',
      'Ihnen',
    ],
    ['ihr', 'Ihr'],
    ['ihre', 'Ihre'],
    ['ihren', 'Ihren'],
    ['ihrem', 'Ihrem'],
    ['ihrer', 'Ihrer'],
    ['ihres', 'Ihres'],
    ['ihnen', 'Ihnen'],
    ['sie ~können/müssen/sollen/dürfen/haben/bekommen/erhalten/brauchen/möchten/wollen/sich/ihr/ihre/ihren', 'Sie'],
    ['deren', 'Ihre'],
  ],
  stop: '.',
}
