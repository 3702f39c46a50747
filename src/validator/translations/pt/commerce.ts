import type { Words } from '../../words.ts'

const ownWords = 'Tire o texto desse botão; o WhatsApp o define.'
const value = 'Escolha outro valor ou tire.'
const presetParts = 'Tire isso; em uma mensagem de código, o WhatsApp define o resto.'
const eachVariable = 'Me dê um exemplo para cada variável.'

export const commerce = {
  'sub-category-enum': { message: 'Essa subcategoria não existe: "{value}".', fix: value },
  'display-format-enum': { message: 'Esse formato de exibição não existe.', fix: value },
  'location-header-category': { message: 'Uma mensagem de código não pode ter localização.', fix: 'Tire o cabeçalho.' },
  'footer-text-required': { message: 'O rodapé está vazio.', fix: 'Escreva o texto ou tire o rodapé.' },
  'example-count': { message: 'O número de exemplos ({count}) não é o de variáveis ({variables}).', fix: eachVariable },
  'example-named-match': { message: 'Os exemplos não correspondem às variáveis.', fix: eachVariable },
  'example-non-empty': { message: 'Há um exemplo vazio, e o WhatsApp não aceita.', fix: 'Me dê um exemplo plausível.' },
  'contact-info-label': { message: 'O texto desse botão é definido pelo WhatsApp.', fix: ownWords },
  'contact-info-category': { message: 'Uma mensagem de código não pode pedir dados de contato.', fix: 'Tire o botão.' },
  'cpr-category': {
    message: 'Uma mensagem de código não pode pedir permissão para ligar.',
    fix: 'Use utilidade ou marketing.',
  },
  'payment-request-setting': {
    message: 'Falta a forma de pagamento no botão de pagar.',
    fix: 'Peça a quem cuida dos seus pagamentos que complete.',
  },
  'payment-request-label': {
    message: 'O botão de pagar não pode dizer "{text}"; o WhatsApp permite {allowed}.',
    fix: ownWords,
  },
  'payment-request-count': { message: 'Há {count} botões de pagar; o WhatsApp aceita {limit}.', fix: 'Tire alguns.' },
  'order-status-shape': {
    message: 'Um aviso de status de pedido é de utilidade e tem só texto e, se quiser, rodapé.',
    fix: 'Escolha utilidade e tire o resto.',
  },
  'payment-request-region': { message: 'Botões de pagar só funcionam no Brasil.', fix: null },
  'order-details-label': {
    message: 'Na Índia, esse botão deve dizer "Review and Pay".',
    fix: 'Escreva "Review and Pay".',
  },
  'fixed-label': { message: 'Esse botão sempre diz "{fixed}".', fix: 'Escreva "{fixed}".' },
  'commerce-marketing-only': {
    message: 'Esse botão é só para modelos de marketing.',
    fix: 'Mude a categoria para marketing.',
  },
  'mpm-header-text': {
    message: 'Um modelo com vários produtos precisa de um cabeçalho de texto.',
    fix: 'Adicione um.',
  },
  'spm-header-product': {
    message: 'Um modelo com um produto o mostra no cabeçalho.',
    fix: 'Coloque o produto no cabeçalho.',
  },
  'commerce-single-button': { message: 'Esse botão fica sozinho.', fix: 'Tire os outros botões.' },
  'carousel-product-card-count': {
    message:
      'O carrossel de produtos tem {count} {count|cartão|cartões}; ele é criado com {limit} e no envio cabem até 10.',
    fix: 'Deixe dois cartões.',
  },
  'carousel-card-buttons-media': {
    message: 'Um cartão tem botões que o WhatsApp não permite ali.',
    fix: 'Use até 2 botões: respostas rápidas, links ou ligação.',
  },
  'carousel-card-buttons-product': {
    message: 'Um cartão de produto tem um só botão: o do produto ou um link.',
    fix: 'Deixe um dos dois.',
  },
  'carousel-top-level-only-body': {
    message: 'Junto de um carrossel só vai o texto; o resto pode ser recusado.',
    fix: 'Tire essa parte.',
  },
  'auth-no-header': { message: 'Uma mensagem de código não tem cabeçalho.', fix: 'Tire o cabeçalho.' },
  'auth-body-no-text': { message: 'O texto de uma mensagem de código é do WhatsApp.', fix: presetParts },
  'auth-no-carousel-lto': { message: 'Uma mensagem de código não tem carrossel nem ofertas.', fix: presetParts },
  'auth-package-name': {
    message: ({ name }) =>
      name === ''
        ? 'Falta o nome técnico de um aplicativo.'
        : '"{name}" não é o nome técnico de um aplicativo Android.',
    fix: 'Escreva como com.example.shop; quem fez o aplicativo sabe.',
  },
  'auth-signature-hash': {
    message: 'A assinatura do aplicativo não é válida ({length} caracteres; devem ser {limit}).',
    fix: 'Peça a quem fez o aplicativo.',
  },
} as const satisfies Record<string, Words>
