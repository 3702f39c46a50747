import type { Catalogue } from '../catalogue.ts'
import { countedIn } from '../counted.ts'

const counted = countedIn('pt')

const welcome: Catalogue['welcome'] = {
  title: 'O que a sua mensagem deve dizer?',
  text: 'Conte em uma frase para que ela serve. Você recebe um modelo de WhatsApp completo, conferido com as regras da Meta, e muda o que quiser.',
  belongs: ['Vai pertencer a ', '.'],
  examples: [
    {
      title: 'Lembrar de uma consulta',
      message: 'Lembre os pacientes da Clínica Sol da consulta, com nome, data e hora',
    },
    {
      title: 'Anunciar uma oferta',
      message:
        'Conte aos clientes da Padaria Moinho a nossa oferta: 20% de desconto em todos os doces até domingo, código DOCE20',
    },
    {
      title: 'Enviar um código de acesso',
      message: 'Um código de acesso para o nosso aplicativo Quillpad que expira em 5 minutos',
    },
  ],
  gallery: ['Ou comece com um ', ', ou veja '],
  readyText: 'texto pronto',
  audit: 'o que a Meta acha dos modelos que você já tem',
  opened: 'Aqui está o seu modelo',
  openedText:
    'Diga o que gostaria de mudar: outro tom, um botão, um texto mais curto. Ou mude você mesmo na prévia, tocando no que quiser.',
}

const chat: Catalogue['chat'] = {
  heading: 'Criar um modelo',
  show: 'Mostrar',
  chat: 'Conversa',
  preview: 'Prévia',
  previewToFix: (count) => `Prévia (${count} a corrigir)`,
  conversation: 'Mensagens da conversa',
  loading: 'Carregando a conversa',
  gone: 'Esta conversa não está disponível',
  notOpened: 'Não foi possível abrir a conversa',
  startNew: 'Começar outro modelo',
  mayRead: 'Você pode ler este modelo, mas não alterá-lo.',
  mayNotBegin:
    'Aqui você não pode começar modelos. Para escrever o seu, escolha onde trabalha: seu nome, no alto da página.',
  suggested: 'Respostas sugeridas',
  message: 'Sua mensagem',
  placeholder: 'Escreva uma mensagem',
  send: 'Enviar',
  tooLong: (excess, most) => `${excess} caracteres a mais; uma mensagem pode ter no máximo ${most}.`,
  you: 'Você: ',
  assistant: 'Assistente: ',
  changed: 'O que mudou',
  before: 'Antes: ',
  now: 'Agora: ',
  unanswered: 'Sem resposta: o servidor parou antes de responder.',
  notAnswered: 'Sua mensagem não foi respondida.',
  noAnswerYet: 'Ainda não há resposta.',
  sendAgain: 'Enviar de novo',
  edit: 'Corrigir a mensagem',
  leave: 'Deixar para lá',
  thinking: 'Pensando',
  earlier: 'Mensagens anteriores',
  messages: 'Mensagens',
  degraded:
    'O modelo de linguagem não respondeu, e o assistente integrado respondeu no lugar dele. Pode continuar normalmente.',
  seeFinished: 'Ver o modelo pronto',
  seeWhole: 'Ver maior',
  asList: 'Mostrar tudo em lista',
  answer: 'Resposta',
  answers: 'Respostas para escolher',
  chooseOne: 'Escolha uma',
  tryAnother: 'Você pode experimentar outra',
  tryAnotherHint: 'Você pode experimentar outra; Desfazer também leva de volta.',
  options: 'Opções',
  picked: 'Na prévia',
  use: 'Usar esta',
  try: 'Experimentar esta',
  useOption: (label) => `Usar ${label}`,
}

const parts: Catalogue['parts'] = {
  category: 'Categoria',
  language: 'Idioma',
  name: 'Nome',
  header: 'Cabeçalho',
  body: 'Texto',
  footer: 'Rodapé',
  offer: 'Oferta',
  cards: 'Cartões',
  buttons: 'Botões',
}

const status: Catalogue['status'] = {
  progress: 'Andamento',
  states: { done: 'pronto', assumed: 'sugestão, confira', faulty: 'precisa de correção', missing: 'falta' },
  reopens: 'Qualquer mudança reabre o modelo',
  needed: (list) => `Falta: ${list.toLowerCase()}`,
  toRight: (count) => counted(count, 'Falta corrigir # coisa', 'Falta corrigir # coisas'),
  chosen: (list) => `Escolhido para você: ${list.toLowerCase()}. Está certo?`,
  ready: 'Pronto para finalizar',
  finish: 'Finalizar',
  finished: 'Finalizado',
}

const preview: Catalogue['preview'] = {
  title: 'Prévia',
  template: 'Modelo',
  asShown: 'Prévia, como no WhatsApp',
  empty: 'Ainda não há nada para mostrar.',
  business: 'Sua empresa',
  field: 'Mensagem',
  readMore: 'Ler mais',
  edit: 'Editar',
  undo: 'Desfazer',
  redo: 'Refazer',
  history: 'Histórico',
  newTemplate: ['Novo', ' modelo'],
  select: 'Toque em uma parte da mensagem para mudá-la.',
  saveFirst: 'Antes, salve ou cancele o que está escrevendo.',
  asked: 'O pedido foi feito ao assistente; a resposta está na conversa.',
  needsText: 'Isto precisa de um texto novo: edite a parte ou diga na conversa o que você quer.',
  notFixed: 'Não foi corrigido.',
  notSaved: 'Não foi salvo.',
  earliest: 'Este é o primeiro rascunho.',
  latest: 'Este é o último rascunho.',
  earlierNotLoaded: 'Não foi possível carregar as mensagens anteriores.',
  add: 'Adicionar uma parte',
  additions: {
    header: 'Imagem ou título',
    body: 'Texto',
    footer: 'Rodapé',
    button: 'Botão',
    expiry: 'Aviso de validade',
  },
  phone: 'Celular',
  aboutAll: 'Sobre o modelo inteiro',
  about: (part) => `Sobre: ${part}`,
  error: 'Precisa de correção: ',
  warning: 'Bom saber: ',
  fix: 'Corrigir',
  addLine: 'Adicionar a linha',
  notSet: 'Não definido',
  assumed: 'Sugestão',
  leadsTo: 'Para onde os botões levam',
  likely: {
    agrees: (category, sure) => `A Meta provavelmente também vai ver ${category.toLowerCase()} (certeza: ${sure})`,
    sees: (category) => `A Meta provavelmente vai ver ${category.toLowerCase()}`,
    later: (category) => ` e, mais tarde, ${category.toLowerCase()}`,
    sure: (share) => ` (certeza: ${share})`,
    over99: 'mais de 99 %',
    because: ', por causa de',
    becauseOfAll: ', pelo que diz no conjunto',
    costs: (money, isDearer) => `Cada mensagem custa então ${money} a ${isDearer ? 'mais' : 'menos'}, conforme o país.`,
    span: (least, most) => `de ${least} a ${most}`,
  },
}

const history: Catalogue['history'] = {
  causes: {
    chat: 'Conversa',
    api: 'Mudança à mão',
    undo: 'Desfazer',
    redo: 'Refazer',
    restore: 'Recuperado',
    start_over: 'Recomeço',
  },
  revision: (number) => `Versão ${number}`,
  tooOld: 'Antiga demais: a aparência dela já não é guardada.',
  show: 'Mostrar',
  hide: 'Ocultar',
  restore: 'Voltar a esta',
  notLoaded: 'Não foi possível carregar o histórico.',
  revisions: 'Versões, a mais nova primeiro',
  older: 'Mostrar mais antigas',
}

export const building = { welcome, chat, parts, status, preview, history }
