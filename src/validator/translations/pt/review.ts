import { optOutLines } from '../../../template/opt-out.ts'
import type { Words } from '../../words.ts'
import { languageNames } from '../language-names.ts'

const named = languageNames('pt-BR')
const moveOrDrop = 'Tire essas palavras ou escolha a categoria marketing.'
const fullAddress = 'Escreva o endereço completo do seu site.'

export const review = {
  'utility-promotional': {
    message: 'Isso parece promoção ("{words}"), e a Meta vai aprovar e cobrar como marketing, não como utilidade.',
    fix: 'Tire a promoção ou escolha a categoria marketing.',
  },
  'utility-mixed': {
    message: 'A mensagem informa ("{beside}") e ao mesmo tempo promove ("{words}"); a Meta cobra tudo como marketing.',
    fix: 'Mande a promoção em outro modelo, de marketing.',
  },
  'utility-not-specific': {
    message: 'A mensagem não cita nenhum pedido, conta, horário, data ou valor; a Meta pode passar para marketing.',
    fix: 'Diga de qual pedido, conta, horário, data ou valor se trata.',
  },
  'utility-unclear': {
    message: 'Só com as palavras fixas não dá para entender para que é a mensagem; a Meta pode passar para marketing.',
    fix: 'Escreva a frase inteira em volta das variáveis.',
  },
  'category-otp-elsewhere': {
    message: 'Um código para confirmar a identidade ("{words}") não pode ir nesta categoria; a Meta recusa.',
    fix: 'Use um modelo de autenticação; o texto dele é da Meta.',
  },
  'heur-promo-lexicon': { message: '"{words}" parece promoção em uma mensagem de utilidade.', fix: moveOrDrop },
  'heur-renewal': {
    message: '"{words}" incentiva a renovar ou a mudar de plano, e isso é marketing.',
    fix: moveOrDrop,
  },
  'heur-survey-generic': {
    message: '"{words}" pede uma opinião sem dizer sobre o quê, e isso é marketing.',
    fix: 'Cite o pedido ou a visita de que se trata, ou escolha a categoria marketing.',
  },
  'heur-cart': { message: '"{words}" lembra um carrinho ou algo que foi visto, e isso é marketing.', fix: moveOrDrop },
  'heur-greeting': { message: '"{words}" é uma saudação ou um agradecimento, e isso é marketing.', fix: moveOrDrop },
  'heur-otp-words': {
    message: '"{words}" parece código de acesso, e isso só pode ir em autenticação.',
    fix: 'Use um modelo de autenticação ou tire essas palavras.',
  },
  'heur-emoji-hype': {
    message: '"{words}" chama atenção demais para uma mensagem de utilidade e parece promoção.',
    fix: 'Diga em um tom calmo.',
  },
  'heur-shop-button': {
    message: 'O botão "{words}" convida a comprar, e isso é marketing.',
    fix: 'Mude o botão ou escolha a categoria marketing.',
  },
  'heur-optout-missing': {
    message: 'A mensagem não diz como parar de recebê-la; sem isso, as pessoas costumam bloquear você.',
    fix: `Adicione um rodapé como "${optOutLines.pt_BR}" ou uma resposta rápida assim.`,
  },
  'review-variable-format': {
    message: 'Há três ou mais variáveis seguidas sem palavras entre elas, e a Meta recusa.',
    fix: 'Coloque entre elas palavras que digam o que é cada uma.',
  },
  'review-unclear-variable': {
    message: 'A variável {variable} ocupa uma frase inteira, e não se vê para que serve.',
    fix: 'Coloque-a em uma frase que mostre isso.',
  },
  'review-shortened-url': {
    message: 'O link encurtado de {host} não deixa ver aonde leva, e a Meta recusa.',
    fix: fullAddress,
  },
  'review-whatsapp-link': {
    message: 'O link para {host} leva de volta ao WhatsApp, e isso costuma ser recusado.',
    fix: 'Tire o link ou use um botão de ligação.',
  },
  'review-blank-lines': { message: 'O texto tem linhas vazias sobrando ({count} no total).', fix: 'Tire-as.' },
  'review-sensitive-identifiers': {
    message: '"{words}" pede um dado sensível, e a Meta recusa. Os últimos quatro dígitos podem.',
    fix: 'Peça os últimos quatro dígitos ou mande as pessoas a uma página segura.',
  },
  'review-credentials': {
    message: '"{words}" parece dado de login; modelos assim já foram recusados.',
    fix: 'Tire esses dados e mande as pessoas a uma página onde criem a senha.',
  },
  'review-threatening': {
    message: '"{words}" soa como ameaça, e a Meta recusa.',
    fix: 'Diga o que está em aberto e como pagar, sem falar em consequências.',
  },
  'review-commerce-policy': {
    message: 'As regras do WhatsApp não permitem vender isto: "{words}".',
    fix: 'Tire isso; não pode ser oferecido pelo WhatsApp.',
  },
  'review-regulated': {
    message:
      '"{words}" é um produto ou serviço regulado; pode exigir permissão, idade mínima ou um país onde seja permitido.',
    fix: 'Veja as regras do WhatsApp para o seu país antes de enviar para análise.',
  },
  'review-impersonation': {
    message: '"{words}" soa como se o WhatsApp, a Meta ou outra empresa estivesse escrevendo.',
    fix: 'Escreva em nome do seu negócio.',
  },
  'review-spam-scam': { message: '"{words}" parece spam ou golpe.', fix: 'Diga sem prometer prêmios nem dinheiro.' },
  'review-games-contests': {
    message: '"{words}" anuncia um jogo ou concurso; no máximo, isso vale em marketing.',
    fix: 'Escolha a categoria marketing e coloque o link do regulamento.',
  },
  'review-spelling': {
    message: '"{words}" parece um erro de escrita, uma palavra repetida ou uma abreviação de chat.',
    fix: 'Corrija.',
  },
  'review-too-vague': {
    message: '"{words}" é tão geral que poderia ser qualquer mensagem.',
    fix: 'Diga do que trata a mensagem.',
  },
  'review-language-mismatch': {
    message: ({ found, language }) =>
      `O texto parece estar em ${named(found)}, mas o idioma do modelo é ${named(language)}.`,
    fix: 'Traduza o texto ou mude o idioma.',
  },
  'policy-language-allowed': {
    message: 'Sua organização não escreve modelos em {language}; são permitidos: {allowed}.',
    fix: 'Escolha um desses idiomas.',
  },
  'policy-name-prefix-reserved': {
    message: 'Sua organização reserva os nomes que começam com {prefix}.',
    fix: 'Escolha outro nome.',
  },
  'policy-name-prefix-required': {
    message: 'Na sua organização, os nomes de modelo começam com {prefix}.',
    fix: 'Coloque isso na frente do nome.',
  },
  'policy-link-host-forbidden': {
    message: 'Sua organização não permite links para {host}.',
    fix: 'Use o link de outro site ou tire o link.',
  },
  'policy-word-forbidden': { message: 'Sua organização não usa "{word}" nos modelos.', fix: 'Use outra palavra.' },
} as const satisfies Record<string, Words>
