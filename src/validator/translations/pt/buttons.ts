import type { Words } from '../../words.ts'

const tooLong = (part: string): string =>
  `${part} tem {length} {length|caractere|caracteres}; o WhatsApp aceita até {limit}.`
const plainLabel: Readonly<Record<string, string>> = {
  newline: 'uma quebra de linha',
  emoji: 'um emoji',
  mark: 'a marca {mark}',
}
const keepOne = 'Deixe só um.'
const fullAddress = 'Escreva o endereço completo do seu site.'
const variableLast = 'Coloque a variável no fim do endereço.'
const phone = 'Escreva o número com o código do país, por exemplo +15550051310.'
const toMarketing = 'Mude a categoria para marketing ou tire essa parte.'

export const buttons = {
  'buttons-total': { message: 'Há {count} botões; o WhatsApp aceita {limit}.', fix: 'Tire alguns.' },
  'button-category': {
    message: 'Esse botão não pode ser usado nesta categoria.',
    fix: 'Use outro botão ou mude a categoria.',
  },
  'button-text-required': { message: 'Um botão está sem texto.', fix: 'Dê a ele um texto de até 25 caracteres.' },
  'button-text-length': { message: tooLong('O texto do botão'), fix: 'Encurte o texto do botão.' },
  'button-text-plain': {
    message: ({ what }) => `O texto do botão tem ${plainLabel[String(what)]}, e o WhatsApp só aceita texto simples.`,
    fix: 'Escreva o texto do botão em uma linha, sem enfeites.',
  },
  'button-text-duplicate': { message: 'Dois botões dizem "{text}".', fix: 'Coloque um texto diferente em cada botão.' },
  'quick-reply-contiguous': {
    message: 'As respostas rápidas estão misturadas com outros botões, e o WhatsApp não aceita.',
    fix: 'Deixe todas as respostas rápidas juntas, no começo ou no fim.',
  },
  'url-count': { message: 'Há {count} botões com link; o WhatsApp aceita {limit}.', fix: 'Tire alguns.' },
  'phone-count': { message: 'Há {count} botões de ligação; o WhatsApp aceita {limit}.', fix: keepOne },
  'copy-code-count': { message: 'Há {count} botões para copiar um código; o WhatsApp aceita {limit}.', fix: keepOne },
  'buttons-desktop-4': {
    message: 'Com {count} botões, a mensagem não aparece no WhatsApp do computador; com até 3, aparece.',
    fix: null,
  },
  'buttons-desktop-mix': {
    message: 'Uma resposta rápida junto com outro tipo de botão não aparece no WhatsApp do computador.',
    fix: null,
  },
  'buttons-see-all': {
    message: 'De {count} botões aparecem {shown}; os outros ficam em "Ver todas as opções".',
    fix: 'Coloque primeiro os mais importantes.',
  },
  'phone-number-length': {
    message: ({ length }) => (length === 0 ? 'O botão de ligação está sem número.' : tooLong('O número')),
    fix: phone,
  },
  'phone-number-valid': { message: '"{number}" não é um número de telefone.', fix: phone },
  'phone-number-format': { message: '"{number}" não parece um número com código do país.', fix: phone },
  'copy-code-example-required': {
    message: 'Falta o código do botão de copiar.',
    fix: 'Me dê um código de até 15 letras e números.',
  },
  'copy-code-example-length': { message: tooLong('O código'), fix: 'Use um código mais curto.' },
  'copy-code-alphanumeric': {
    message: 'O código "{code}" tem sinais; no envio ele só pode ter letras e números.',
    fix: 'Use só letras e números.',
  },
  'copy-code-web': { message: 'Mensagens com cupom não aparecem no WhatsApp Web.', fix: null },
  'url-required': { message: 'O botão está sem link.', fix: 'Me dê o endereço completo, com https://.' },
  'url-length': { message: tooLong('O endereço'), fix: 'Use um endereço mais curto do seu site.' },
  'url-valid': {
    message: '"{url}" não é um endereço completo.',
    fix: 'Escreva inteiro, por exemplo https://www.example.com/orders.',
  },
  'url-public-host': {
    message: 'O link leva ao próprio aparelho de quem abre ({host}), e o WhatsApp recusa.',
    fix: fullAddress,
  },
  'url-private-host': { message: 'Fora da sua rede ninguém consegue abrir {host}.', fix: fullAddress },
  'url-https': { message: 'O endereço começa com http:// e não com https://.', fix: 'Use https://.' },
  'url-one-variable': {
    message: 'O endereço tem {count} {count|variável|variáveis}; o WhatsApp aceita {limit}.',
    fix: 'Deixe uma, no fim.',
  },
  'url-variable-at-end': {
    message: 'Depois da variável {token} vem mais alguma coisa; ela deve ser a última parte do endereço.',
    fix: variableLast,
  },
  'url-variable-name': {
    message: 'A variável do endereço é {token}; o WhatsApp pede {{1}}.',
    fix: 'Coloque {{1}} no fim do endereço.',
  },
  'url-variable-in-host': {
    message: 'A variável {token} está no nome do site, e assim não se vê aonde o link leva.',
    fix: variableLast,
  },
  'url-example-required': {
    message: 'O endereço tem uma variável e precisa de um exemplo.',
    fix: 'Me dê um exemplo do que vai ali.',
  },
  'url-example-shape': { message: 'O exemplo do endereço é longo demais.', fix: 'Me dê um exemplo mais curto.' },
  'url-whatsapp-domain': {
    message: 'O link leva ao WhatsApp ({host}), e o WhatsApp não aceita.',
    fix: 'Coloque um link para o seu site ou use uma resposta rápida.',
  },
  'url-shortener': {
    message: 'O link está encurtado ({host}), e a Meta recusa porque não se vê aonde leva.',
    fix: fullAddress,
  },
  'url-redirect-pattern': {
    message: 'Por causa de "{parameter}", o link parece levar a outra página.',
    fix: 'Coloque o link direto da página final.',
  },
  'flow-one-source': { message: 'O botão deve abrir exatamente um formulário.', fix: 'Diga qual.' },
  'flow-navigate-screen': {
    message: 'Falta a primeira tela do formulário que o botão abre.',
    fix: 'Diga o nome dessa tela.',
  },
  'flow-count': { message: 'Há {count} botões com formulário; o normal é {limit}.', fix: keepOne },
  'voice-call-text-length': {
    message: 'O botão de ligação tem {length} {length|caractere|caracteres}; até {limit} é seguro.',
    fix: 'Encurte o texto do botão.',
  },
  'voice-call-ttl': {
    message: 'O botão de ligação vale {actual} minutos; o WhatsApp permite de {from} a {to}.',
    fix: 'Escolha outro tempo.',
  },
  'cpr-body': {
    message: 'Para pedir permissão para ligar é preciso um texto.',
    fix: 'Escreva por que você quer ligar.',
  },
  'cpr-no-other-interactive': {
    message: 'O pedido de permissão para ligar não combina com botões nem com carrossel.',
    fix: 'Tire um dos dois.',
  },
  'carousel-category': { message: 'Carrossel é só para modelos de marketing.', fix: toMarketing },
  'carousel-card-count': {
    message: 'O carrossel tem {count} {count|cartão|cartões}; o WhatsApp permite de {from} a {to}.',
    fix: 'Acrescente ou tire cartões.',
  },
  'carousel-uniform-cards': {
    message: 'O cartão {card} não tem as mesmas partes que o primeiro.',
    fix: 'Dê a todos os cartões as mesmas partes, na mesma ordem.',
  },
  'carousel-card-body-length': { message: tooLong('O texto de um cartão'), fix: 'Encurte esse texto.' },
  'lto-category': { message: 'Oferta por tempo limitado é só para marketing.', fix: toMarketing },
  'lto-text-length': {
    message: ({ length }) => (length === 0 ? 'A oferta está sem texto.' : tooLong('O texto da oferta')),
    fix: 'Use um texto de 1 a 16 caracteres.',
  },
  'lto-header-format': {
    message: 'Com uma oferta por tempo limitado, o cabeçalho deve ser uma imagem ou um vídeo.',
    fix: 'Coloque uma imagem ou um vídeo, ou tire o cabeçalho.',
  },
  'lto-body-length': {
    message: 'O texto tem {length} {length|caractere|caracteres}; com uma oferta por tempo limitado cabem {limit}.',
    fix: 'Encurte o texto.',
  },
  'lto-no-footer': { message: 'Com uma oferta por tempo limitado não pode haver rodapé.', fix: 'Tire o rodapé.' },
  'lto-url-button': { message: 'Falta um botão com link na oferta por tempo limitado.', fix: 'Adicione um.' },
  'lto-copy-code-first': {
    message: 'Em uma oferta por tempo limitado, o botão do código vem primeiro e o link depois.',
    fix: 'Coloque o botão do código primeiro.',
  },
  'lto-desktop': { message: 'Ofertas por tempo limitado não aparecem no WhatsApp Web nem no computador.', fix: null },
  'auth-expiry-default': {
    message: 'A mensagem não diz quando o código vence; o botão para de funcionar em {minutes} minutos.',
    fix: 'Diga em quantos minutos vence, por exemplo 10.',
  },
  'auth-footer-only-expiry': {
    message: ({ what }) =>
      what === 'text' || what === 'missing'
        ? 'Em uma mensagem de código, o rodapé só diz quando ele vence.'
        : 'O código vence em {actual} minutos; o WhatsApp permite de {from} a {to}.',
    fix: 'Escolha entre 1 e 90 minutos.',
  },
  'auth-one-otp-button': {
    message: 'Uma mensagem de código tem um só botão, o do código.',
    fix: 'Deixe esse botão e tire os outros.',
  },
  'auth-supported-apps': {
    message: 'Esse botão de código precisa de 1 a 5 aplicativos, todos diferentes.',
    fix: 'Diga quais aplicativos, ou use o botão que copia o código.',
  },
  'auth-zero-tap-terms': {
    message: 'Para o código chegar sozinho ao aplicativo é preciso aceitar os termos da Meta.',
    fix: 'Diga que aceita ou use o botão que copia o código.',
  },
  'auth-zero-tap-android': {
    message: 'O preenchimento automático do código só funciona no Android; nos outros celulares ele é copiado.',
    fix: null,
  },
  'ttl-range': {
    message: 'O prazo de entrega é de {actual} segundos; o WhatsApp permite de {from} a {to} segundos.',
    fix: 'Escolha outro prazo, ou deixe o WhatsApp decidir.',
  },
  'auth-ttl': {
    message: 'O prazo de entrega é de {actual} segundos; para códigos, o WhatsApp permite de {from} a {to} segundos.',
    fix: 'Escolha outro prazo, ou deixe o WhatsApp decidir.',
  },
  'ttl-marketing-cloud-api': {
    message: 'Em marketing, o prazo de entrega só vale no serviço Marketing Messages da Meta.',
    fix: null,
  },
  'ttl-auth-vs-expiry': {
    message: 'A mensagem pode ser entregue durante {ttl} segundos, mas o código vence em {minutes} minutos.',
    fix: 'Escolha um prazo de entrega que não passe do vencimento.',
  },
} as const satisfies Record<string, Words>
