import type { Locale } from '../../locale.ts'
import { facts } from './facts.ts'
import { spelling } from './spelling.ts'
import { telling } from './telling.ts'
import { words } from './words.ts'

export const portuguese: Locale = {
  code: 'pt',
  months: [
    'janeiro|jan',
    'fevereiro|fev',
    'março|mar',
    'abril|abr',
    'maio',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'dezembro|dez',
  ],
  weekdays: [
    'segunda-feira|segunda|segundas|segunda feira',
    'terça-feira|terça|terças|terça feira',
    'quarta-feira|quarta|quartas|quarta feira',
    'quinta-feira|quinta|quintas|quinta feira',
    'sexta-feira|sexta|sextas|sexta feira',
    'sábado|sábados',
    'domingo|domingos',
  ],
  words: { ...words, ...facts },
  evident: {
    words:
      'mais|muito|melhor|pior|gostei|gosto|curto|curta|longo|longa|formal|formais|você|vocês|mal|bem|novo|nova|hoje|amanhã|fechamos|abrimos|loja|mudar|mudou|pronto|pronta|pedido|lembrete|aviso|promoção|desconto|frase|última|último|versão|outra|outro|comece|começa|quanto|quantos|como|qual|onde|quem|posso|pode|podem|usar|preciso|isso|isto|essa|esse|deixe|deixa|faz|faça|chame|troque|tira|tire|saudação|despedida|consulta|sem|com|demora|tem|também|mas|já|assim|obrigado|obrigada|claro|sim|não|cancelar|confirmar|botão|botões|cabeçalho|rodapé|texto|nome|mensagem|modelo|sapatos|aprovação|atraso|sexta|retirada|quero|nossa|nosso|meus|minhas|vai|vou|aula|no|na|do|da|precisa|também',
    letters: 'ãõçâêô',
    endings: 'ção|ções|dade|ando|endo|amos|emos|agem|inho|inha|ões',
  },
  languages: {
    en: 'inglês',
    en_GB: 'inglês britânico',
    en_US: 'inglês americano',
    es: 'espanhol|castelhano',
    es_MX: 'espanhol do méxico|espanhol mexicano',
    es_AR: 'espanhol da argentina|espanhol argentino',
    es_CO: 'espanhol da colômbia',
    es_ES: 'espanhol da espanha',
    pt_BR: 'português|português do brasil|português brasileiro',
    hi: 'hindi',
    id: 'indonésio',
    de: 'alemão',
    fr: 'francês',
  },
  hoursHaveLead: true,
  nounsAreCapital: false,
  modifiersFollow: true,
  daysHaveOrdinal: false,
  daysAreCapital: false,
  daysThatAreWords: [],
  feastsAreCapital: true,
  spelling,
  telling,
  brief: {
    proposed: 'Aqui está uma primeira versão de “#”.',
    unsure:
      'Não tenho certeza para que é esta mensagem. Abaixo estão as mais parecidas; você também pode escrever seu próprio texto.',
    otherTone: 'Aqui está em outro tom.',
    noOtherTone: 'Não tenho outra redação deste texto nesse tom.',
    ownWords:
      'Estas são suas próprias palavras. Para reescrevê-las é preciso um modelo de linguagem; posso mudá-las parte por parte, como você disser.',
    otherLanguage: 'Aqui está no outro idioma.',
    untranslated: 'Não consigo traduzir palavras suas.',
    wantsText: 'Escreva o texto em #, como os seus clientes vão ler, e eu uso como está.',
    wantsRest: 'Escreva-as em #, por favor.',
    why: {
      category: 'pelo tipo de mensagem',
      language: 'é o idioma em que você escreve',
      name: 'pelo tipo de mensagem',
      header: 'combina com este tipo de mensagem',
      body: 'da galeria, com o que você me contou',
      footer: 'permite parar de receber promoções',
      buttons: 'combinam com este tipo de mensagem',
    },
  },
}
