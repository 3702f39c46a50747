import { duration, nth, type Phrases } from './phrases.ts'

const media: Record<string, string> = {
  IMAGE: 'uma imagem',
  VIDEO: 'um vídeo',
  GIF: 'um GIF',
  DOCUMENT: 'um documento (PDF)',
  LOCATION: 'uma localização',
  PRODUCT: 'um produto',
}

const partNames: Record<string, string> = {
  category: 'categoria',
  language: 'idioma',
  name: 'nome',
  header: 'cabeçalho',
  body: 'texto',
  footer: 'rodapé',
  buttons: 'botões',
  carousel: 'carrossel',
  limited_time_offer: 'oferta por tempo limitado',
  call_permission_request: 'permissão de ligação',
}

const preset = (security: boolean, minutes: number | undefined): string =>
  `a mensagem de código padrão do WhatsApp${security ? ', com o aviso de segurança' : ''}${minutes === undefined ? '' : `, validade de ${minutes} minutos`} e um botão para o código`

export const pt: Phrases = {
  language: 'pt',
  colon: ':',
  changed: {
    category: (to) => `Categoria: ${to}.`,
    language: (to) => `Idioma: ${to}.`,
    name: (to) => `Nome: ${to}.`,
    renamed: (to, from) => `Nome: ${to} ("${from}" na forma que o WhatsApp aceita).`,
    headerText: (text) => `Cabeçalho: "${text}".`,
    headerMedia: (format) => `Cabeçalho: ${media[format] ?? format}.`,
    body: (text) => `Texto: "${text}"`,
    bodyByAssistant: (text) => `Minha sugestão para o texto:\n"${text}"`,
    footer: (text) => `Rodapé: "${text}".`,
    removed: (part) => `Removido: ${partNames[part]}.`,
    buttonAdded: (label) => `Botão adicionado: ${label}.`,
    buttonChanged: (before, label) => `Botão alterado: ${before} agora é ${label}.`,
    buttonRemoved: (label) => `Botão removido: ${label}.`,
    buttonsReordered: 'Os botões estão na nova ordem.',
    samples: (list) => `Exemplos: ${list}.`,
    samplesByAssistant: (list) =>
      `O WhatsApp pede um exemplo para cada variável; escolhi ${list}. Diga se prefere outros.`,
    renumbered: (list) =>
      `A numeração das variáveis tinha uma lacuna e eu a fechei: ${list}. Cada exemplo continua com sua variável.`,
    authentication: (security, minutes) => `Preparei ${preset(security, minutes)}.`,
    part: (part) => `Alterado: ${partNames[part]}.`,
    details: (part) => `Detalhes alterados: ${partNames[part]}.`,
    options: {
      sub_category: ({ sub_category: to }) => (to === undefined ? 'Não há mais subcategoria.' : `Subcategoria: ${to}.`),
      parameter_format: ({ parameter_format: to }) =>
        to === 'NAMED' ? 'As variáveis têm nome, como {{first_name}}.' : 'As variáveis têm número, como {{1}}.',
      message_send_ttl_seconds: ({ message_send_ttl_seconds: seconds }) => {
        if (seconds === undefined) return 'O WhatsApp decide por quanto tempo tenta entregar a mensagem.'
        return seconds < 0
          ? 'O WhatsApp tenta entregar a mensagem pelo maior tempo possível.'
          : `O WhatsApp tenta entregar a mensagem por ${duration('pt', seconds)} e depois desiste.`
      },
      display_format: ({ display_format: to }) =>
        to === undefined ? 'Não há mais um formato de exibição especial.' : `Formato de exibição: ${to}.`,
      cta_url_link_tracking_opted_out: ({ cta_url_link_tracking_opted_out: isOut }) =>
        isOut
          ? 'O WhatsApp não conta os cliques nos botões de site.'
          : 'O WhatsApp conta os cliques nos botões de site.',
      is_primary_device_delivery_only: ({ is_primary_device_delivery_only: isOnly }) =>
        isOnly
          ? 'A mensagem chega só ao celular principal do cliente.'
          : 'A mensagem chega a todos os dispositivos do cliente.',
    },
    everything: 'Apaguei tudo; começamos do zero.',
    undone: 'Desfiz a última alteração.',
    redone: 'Refiz a alteração.',
    restored: (part) => `Recuperei o anterior: ${partNames[part] ?? part}.`,
  },
  refused: {
    authenticationFixed:
      'Em um modelo de autenticação o WhatsApp fixa o texto: sem texto próprio, cabeçalho, mídia, outros botões nem promoção. Só se escolhem o aviso de segurança, a validade e o botão do código.',
    unknownLanguage: (asked, near) =>
      `O WhatsApp não oferece "${asked}" como idioma de modelo.${near === '' ? '' : ` Oferece ${near}.`}`,
    noValidName: 'O nome de um modelo só aceita a-z, 0-9 e _.',
    breaksRules: (why) => `Deixei de fora uma sugestão minha porque o WhatsApp a recusaria: ${why}`,
    tooLarge:
      'Não incluí isso, porque o modelo ficaria grande demais: um texto pode ter até 4096 caracteres e um modelo até 50 botões e 64 KB no total.',
    nothingToUndo: 'Não há nada para desfazer.',
    nothingToRedo: 'Não há nada para refazer.',
    nothingToRestore: (part) => `Não encontro nada anterior para recuperar: ${partNames[part] ?? part}.`,
    nothingChanged: 'Nada mudou.',
  },
  ask: {
    purpose: (again) =>
      nth(
        again,
        'Para que é a mensagem? Basta uma frase, como "lembrar os pacientes da consulta", e eu proponho o modelo inteiro. Ou me dê o seu texto exato.',
        'Diga em uma frase para quem você quer escrever e por quê, ou me dê o próprio texto.',
        'Só preciso saber para que é a mensagem; o resto eu proponho.',
      ),
    part: {
      category: (again) =>
        nth(
          again,
          'Que tipo de mensagem é: marketing (ofertas, novidades), utilidade (sobre um pedido, agendamento ou conta) ou autenticação (um código de acesso)?',
          'Qual categoria combina: marketing, utilidade ou autenticação?',
          'Ainda preciso da categoria: marketing se promove algo, utilidade se trata de algo que o cliente já fez, autenticação para códigos.',
        ),
      language: (again) =>
        nth(
          again,
          'Em que idioma seus clientes vão ler?',
          'Em que idioma está a mensagem, por exemplo português (BR) ou inglês?',
          'Ainda preciso do idioma da mensagem.',
        ),
      name: (again) =>
        nth(
          again,
          'Como o modelo vai se chamar? Por exemplo, aviso_pedido.',
          'Que nome dou ao modelo? Também posso escolher.',
          'Ainda preciso de um nome (a-z, 0-9 e _), ou diga "escolha você".',
        ),
      body: (again) =>
        nth(
          again,
          'O que a mensagem deve dizer? Mande o texto exato ou conte do que se trata e eu escrevo.',
          'Que texto coloco? Posso escrever se você der os dados principais.',
          'Ainda preciso do texto da mensagem: o seu palavra por palavra, ou alguns dados para eu escrever.',
        ),
      header: (again) =>
        nth(
          again,
          'O que vai no cabeçalho: um texto curto, uma imagem, um vídeo, um documento ou uma localização?',
          'Qual cabeçalho você quer? Mande o texto (até 60 caracteres) ou diga imagem, vídeo, documento ou localização.',
        ),
      footer: (again) => nth(again, 'O que o rodapé deve dizer (até 60 caracteres)?', 'Que palavras vão no rodapé?'),
      buttons: (again) =>
        nth(
          again,
          'Que botões você quer: respostas rápidas, um link, uma ligação ou um código de cupom?',
          'O que os botões devem dizer e fazer?',
        ),
    },
    categoryGuess: (category, again) =>
      nth(
        again,
        `Parece ${pt.categories[category]}. Uso essa categoria ou é outra (marketing, utilidade, autenticação)?`,
        `A categoria ${pt.categories[category]} está certa, ou prefere marketing, utilidade ou autenticação?`,
      ),
    file: (again) => nth(again, 'Qual arquivo vai ser?', 'O que o cabeçalho deve mostrar?', 'Onde está o arquivo?'),
    fix: (again) => nth(again, 'Como você quer mudar?', 'O que coloco no lugar?', 'Como deveria ser?'),
    fixWith: (proposal, again) =>
      nth(again, `Coloco ${proposal} no lugar?`, `Pode ser ${proposal}?`, `Sugiro ${proposal}. Está bem?`),
    lookFirst: 'Eu mudei o texto, então ainda não está finalizado. Dê uma olhada e diga "finalizar".',
    confirm: (again) =>
      nth(
        again,
        'Posso finalizar?',
        'Está tudo como você quer? Então diga "finalizar".',
        'Diga "finalizar" quando estiver bom, ou o que devo mudar.',
      ),
    startOver: 'Apago mesmo tudo e começamos de novo?',
    forget: 'Apago esta conversa inteira e tudo o que há nela? Não dá para desfazer.',
  },
  media,
  summary: {
    title: 'Este é o seu modelo:',
    invented: (parts) => `Escrito por mim, confira por favor: ${parts}.`,
    category: 'Categoria',
    language: 'Idioma',
    name: 'Nome',
    header: 'Cabeçalho',
    body: 'Texto',
    footer: 'Rodapé',
    buttons: 'Botões',
    samples: 'Exemplos',
    card: 'Cartão',
    limitedTimeOffer: 'Oferta por tempo limitado',
    preset,
  },
  why: {
    purpose: 'combina com a finalidade da mensagem',
    text: 'combina com o texto',
    writer: 'você me escreve nesse idioma',
    usual: 'é a escolha habitual',
    suggested: 'é minha sugestão',
  },
  assumed: (list) => `Escolhi por você: ${list}. Basta uma palavra para mudar.`,
  unused: (list) => `Não usei ${list}.`,
  canBeAdded: 'Diga "Coloque isso no texto" para virar uma frase à parte.',
  openWords: (list, canBeAdded) =>
    canBeAdded
      ? `Não usei ${list}. Coloco como frase ou finalizo sem isso?`
      : `Não usei ${list}. Diga onde entra, ou "finalizar" para seguir sem isso.`,
  ordinals: [
    ['primeira', 'a primeira', 'o primeiro', 'primeiro', 'opção 1', 'número 1'],
    ['segunda', 'a segunda', 'o segundo', 'segundo', 'opção 2', 'número 2'],
    ['terceira', 'a terceira', 'o terceiro', 'terceiro', 'opção 3', 'número 3'],
    ['quarta', 'a quarta', 'o quarto', 'quarto', 'opção 4', 'número 4'],
  ],
  anyOption: [
    'você decide',
    'voce decide',
    'você escolhe',
    'escolhe você',
    'escolha você',
    'qualquer uma',
    'qualquer um',
    'tanto faz',
    'ok',
    'sim',
    'pode ser',
    'a melhor',
    'como quiser',
  ],
  whichOption: 'Qual chega mais perto? Diga o número, ou me conte com outras palavras para que é a mensagem.',
  final: (name) => `Seu modelo ${name} está finalizado e pronto para o WhatsApp.`,
  next: 'Agora crie o modelo no WhatsApp tal como está aqui, ou passe para quem faz isso por você. Aqui você ainda pode mudar o que quiser ou começar outro modelo.',
  offered: 'Minha proposta:',
  offerQuestion: 'Faço isso?',
  pickOption: 'De qual você gosta mais? Diga o número, ou o que mudaria.',
  notFinal: 'Para deixar claro: o modelo ainda não está finalizado.',
  notSent: 'Para deixar claro: nada foi enviado à Meta, e a Meta ainda não aprovou nada.',
  stillFinal: 'Seu modelo está finalizado; nada mudou.',
  notYet: (parts) => `Ainda não posso finalizar; falta: ${parts}.`,
  warning: (message) => `Vale a pena saber: ${message}`,
  offersOptOut: (line) => `Diga "Adicione a linha de descadastro" e eu coloco "${line}" no rodapé.`,
  parts: {
    category: 'categoria',
    language: 'idioma',
    name: 'nome',
    body: 'texto',
    header: 'cabeçalho',
    footer: 'rodapé',
    buttons: 'botões',
  },
  categories: { MARKETING: 'marketing', UTILITY: 'utilidade', AUTHENTICATION: 'autenticação' },
  buttonTypes: {
    QUICK_REPLY: 'resposta rápida',
    URL: 'site',
    PHONE_NUMBER: 'ligação',
    COPY_CODE: 'copiar código',
    OTP: 'código',
    FLOW: 'formulário',
    VOICE_CALL: 'ligação do WhatsApp',
  },
  hello: 'Eu ajudo você a criar modelos que o WhatsApp aprova.',
  notUnderstood: (again) =>
    nth(
      again,
      'Não tenho certeza do que você quer dizer.',
      'Não entendi; tente por exemplo: adicione um rodapé "Obrigado".',
      'Isso eu não sei fazer.',
    ),
  noted: (again) => nth(again, 'Bom saber.', 'Anotado.', 'Vou levar em conta.'),
  cancelled: 'Tudo bem, deixo como está. Para apagar tudo, diga "começar de novo".',
  forgotten: 'Esta conversa e tudo o que havia nela foram apagados.',
  overBudget: 'A cota diária do modelo de linguagem acabou; por enquanto responde o assistente integrado.',
  repeatIntro: 'Mais uma vez:',
  shortcuts: {
    MARKETING: 'Marketing',
    UTILITY: 'Utilidade',
    AUTHENTICATION: 'Autenticação',
    'write-for-me': 'Escreva para mim',
    'name-it': 'Escolha você o nome',
    finalize: 'Finalizar',
    yes: 'Sim',
    no: 'Não',
    'add-button': 'Adicionar um botão',
    skip: 'Pular',
    'website-button': 'Um botão de site',
    'quick-replies': 'Respostas rápidas: Sim, Não',
    'start-over': 'Começar de novo',
    'in-spanish': 'Em espanhol',
    'in-english': 'Em inglês',
    warmer: 'Mais caloroso',
    undo: 'Desfazer',
    'add-unused': 'Coloque isso no texto',
    'add-opt-out': 'Adicione a linha de descadastro',
    'for-orders': 'Avisar que o pedido está a caminho',
    'for-appointments': 'Lembrar os clientes do horário marcado',
    'for-sales': 'Anunciar uma promoção',
  },
}
