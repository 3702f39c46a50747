import type { Words } from '../../words.ts'

const tooLong = (part: string): string =>
  `${part} tem {length} {length|caractere|caracteres}; o WhatsApp aceita até {limit}.`
const noEmoji = 'Tire o emoji.'

const files: Readonly<Record<string, string>> = { IMAGE: 'a imagem', VIDEO: 'o vídeo', DOCUMENT: 'o documento' }
const fileWord = (format: unknown): string => files[String(format)] ?? 'o arquivo'

export const wording = {
  'name-charset': {
    message: 'O nome "{name}" tem sinais que o WhatsApp não aceita; só valem a-z, 0-9 e _.',
    fix: 'Escreva em minúsculas, sem espaços nem acentos.',
  },
  'name-length': { message: tooLong('O nome'), fix: 'Use um nome mais curto.' },
  'name-sample-reserved': {
    message: 'O nome "{name}" já é usado pela Meta nos modelos dela.',
    fix: 'Escolha outro nome.',
  },
  'name-test-body': {
    message: 'O WhatsApp espera que um modelo chamado "test" diga exatamente "Hello {{1}}".',
    fix: 'Escolha outro nome.',
  },
  'name-descriptive': {
    message: 'O nome "{name}" não diz para que serve o modelo, e assim a análise demora mais.',
    fix: 'Escolha um nome que diga, por exemplo aviso_envio.',
  },
  'language-supported': {
    message: 'O WhatsApp não conhece o idioma "{language}".',
    fix: ({ near }) =>
      Array.isArray(near) && near.length > 0
        ? 'Escolha um idioma disponível; os mais parecidos são {near}.'
        : 'Escolha um idioma disponível, por exemplo pt_BR ou en_US.',
  },
  'language-legacy-code': {
    message: 'O idioma {language} não está na lista da Meta.',
    fix: 'Escolha um idioma da lista.',
  },
  'language-costa-rica': { message: 'Para o espanhol da Costa Rica, es_CR é mais seguro.', fix: 'Use es_CR.' },
  'language-content-match': {
    message: 'As letras do texto não são as do idioma escolhido ({language}).',
    fix: 'Mude o idioma do modelo ou traduza o texto.',
  },
  'header-format-enum': {
    message: 'Esse tipo de cabeçalho é só para modelos de marketing.',
    fix: 'Use um texto, uma imagem, um vídeo ou um documento.',
  },
  'header-text-required': { message: 'O cabeçalho está vazio.', fix: 'Escreva o texto ou tire o cabeçalho.' },
  'header-text-length': { message: tooLong('O cabeçalho'), fix: 'Encurte o cabeçalho.' },
  'header-text-one-variable': {
    message: 'O cabeçalho tem {count} {count|variável|variáveis}; o WhatsApp aceita {limit}.',
    fix: 'Deixe uma e passe as outras para o texto.',
  },
  'header-text-no-newline': {
    message: 'O cabeçalho tem uma quebra de linha, e o WhatsApp não aceita.',
    fix: 'Escreva tudo em uma linha só.',
  },
  'header-text-no-emoji': { message: 'O cabeçalho tem um emoji, e o WhatsApp não aceita emoji ali.', fix: noEmoji },
  'header-text-no-formatting': {
    message: 'O cabeçalho tem a marca {mark}, e o WhatsApp não a aceita ali.',
    fix: 'Tire a marca; o cabeçalho já aparece em negrito.',
  },
  'header-text-example': {
    message: 'Falta um exemplo para a variável {tokens} do cabeçalho.',
    fix: 'Me dê um exemplo do que vai ali.',
  },
  'header-media-handle': {
    message: 'O WhatsApp analisa esse cabeçalho com um arquivo de exemplo, e ainda não há um válido.',
    fix: ({ format }) =>
      `Adicione ${fileWord(format)} na prévia ou me passe um link. Sem arquivo, use um cabeçalho de texto ou nenhum.`,
  },
  'header-handle-is-url': {
    message: 'Do arquivo do cabeçalho só há um link; o WhatsApp quer o próprio arquivo.',
    fix: 'A prévia busca o arquivo ali. Se não conseguir, adicione o arquivo na prévia ou me passe outro link.',
  },
  'header-gif-mm-api': {
    message: 'Um GIF só funciona no serviço de marketing da Meta (Marketing Messages) e pode ter no máximo 3,5 MB.',
    fix: 'Se você não usa esse serviço, coloque um vídeo.',
  },
  'footer-text-length': { message: tooLong('O rodapé'), fix: 'Encurte o rodapé.' },
  'footer-no-newline': {
    message: 'O rodapé tem uma quebra de linha, e o WhatsApp não aceita.',
    fix: 'Escreva tudo em uma linha só.',
  },
  'footer-no-emoji': { message: 'O rodapé tem um emoji, e o WhatsApp não aceita emoji ali.', fix: noEmoji },
  'footer-no-variable': {
    message: 'O rodapé tem a variável {token}, e o WhatsApp não aceita variável ali.',
    fix: 'Escreva um texto fixo ou passe a variável para o texto.',
  },
  'footer-formatting': {
    message: 'O rodapé tem a marca {mark}; ali ela não formata nada e pode aparecer como está.',
    fix: 'Tire a marca.',
  },
  'body-text-required': { message: 'A mensagem está sem texto.', fix: 'Escreva o texto da mensagem.' },
  'body-text-length': { message: tooLong('O texto'), fix: 'Encurte o texto.' },
  'body-newline-run': {
    message: 'O texto tem mais de {limit} quebras de linha seguidas; o WhatsApp aceita {limit}.',
    fix: 'Deixe no máximo uma linha em branco entre parágrafos.',
  },
  'body-emoji-count': { message: 'O texto tem {count} emojis; o WhatsApp aceita {limit}.', fix: 'Tire alguns.' },
  'body-emoji-count-utility': {
    message: 'O texto tem {count} emojis; com mais de {limit}, o WhatsApp pode recusar uma mensagem de utilidade.',
    fix: 'Tire alguns.',
  },
  'body-url-shortener': {
    message: 'O texto tem um link encurtado ({host}), e a Meta recusa porque não se vê aonde leva.',
    fix: 'Escreva o endereço completo do seu site.',
  },
  'body-whatsapp-link': {
    message: 'O texto tem um link para o WhatsApp ({host}), e isso costuma ser recusado.',
    fix: 'Tire o link; seus clientes podem responder à mensagem.',
  },
  'body-excess-spaces': {
    message: 'O texto tem uma tabulação ou mais de {limit} espaços seguidos.',
    fix: 'Deixe só um espaço.',
  },
  'body-markdown-balance': {
    message: 'A marca {mark} está sem par, então vai aparecer como está.',
    fix: 'Feche a marca ou tire-a.',
  },
  'body-long-marketing': {
    message: 'O texto ocupa umas {lines} linhas; em marketing aparecem umas {limit} antes de "Ler mais".',
    fix: 'Diga primeiro o mais importante ou encurte o texto.',
  },
  'text-foreign-markup': {
    message: ({ kind }) =>
      kind === 'lines'
        ? 'A marca {found} começa em uma linha e termina em outra, então vai aparecer como está.'
        : 'O texto tem sinais de outro programa ("{found}"), e o WhatsApp mostra como estão.',
    fix: ({ kind }) =>
      kind === 'lines'
        ? 'Abra e feche a marca na mesma linha.'
        : 'Use as marcas do WhatsApp: *negrito*, _itálico_, ~riscado~.',
  },
  'body-only-variables': {
    message: 'O texto só tem variáveis.',
    fix: 'Escreva palavras que digam do que trata a mensagem.',
  },
  'body-leading-trailing-variable': {
    message: ({ place }) =>
      `O texto ${place === 'starts' ? 'começa' : place === 'ends' ? 'termina' : 'começa e termina'} com uma variável ({token}); o WhatsApp quer palavras ali.`,
    fix: 'Coloque palavras antes da primeira variável e depois da última.',
  },
  'body-trailing-variable-punctuation': {
    message: 'Depois da variável {token} só há "{marks}"; para o WhatsApp, o texto termina em uma variável.',
    fix: 'Acrescente umas palavras no fim, por exemplo "Obrigado."',
  },
  'body-leading-variable-marks': {
    message: 'Antes da variável {token} só há sinais; o WhatsApp pode recusar.',
    fix: 'Comece com palavras, por exemplo uma saudação.',
  },
  'body-adjacent-variables': {
    message: 'As variáveis {left} e {right} estão coladas, e a Meta recusa isso.',
    fix: 'Coloque palavras entre elas ou junte as duas em uma só.',
  },
  'body-variable-density': {
    message: ({ tooFew }) =>
      `O texto tem {words} {words|palavra|palavras} para {variables} {variables|variável|variáveis}; ${tooFew ? 'são necessárias pelo menos {needed}' : 'com {better} ou mais é seguro'}.`,
    fix: 'Acrescente palavras ou tire variáveis.',
  },
  'body-example-required': {
    message: ({ count }) => (count === 1 ? 'Falta um exemplo para {tokens}.' : 'Faltam {count} exemplos ({tokens}).'),
    fix: 'Me dê um exemplo para cada variável.',
  },
  'var-braces': {
    message: '"{token}" não é uma variável completa.',
    fix: 'Use duas chaves de cada lado: {{1}} ou {{first_name}}.',
  },
  'var-no-special-chars': {
    message: 'A variável {token} tem espaços ou sinais dentro das chaves.',
    fix: 'Use um número, como {{1}}, ou um nome simples, como {{first_name}}.',
  },
  'var-positional-integer': {
    message: '{token} não é um número inteiro a partir de 1.',
    fix: 'Numere as variáveis: {{1}}, {{2}} etc.',
  },
  'var-positional-contiguous': {
    message: 'As variáveis são {found}; os números devem ser seguidos a partir de {{1}}.',
    fix: 'Corrija a numeração; cada exemplo acompanha sua variável.',
  },
  'var-positional-repeat': {
    message: 'A variável {token} aparece mais de uma vez, e não é certo que o WhatsApp aceite.',
    fix: 'Use outra variável no segundo lugar.',
  },
  'var-named-charset': {
    message: 'A variável {token} tem sinais que não são a-z, 0-9 ou _.',
    fix: 'Escreva o nome dela em minúsculas, sem espaços nem acentos.',
  },
  'var-named-length': { message: tooLong('O nome da variável {token}'), fix: 'Use um nome mais curto.' },
  'var-named-unique': {
    message: 'A variável {token} aparece mais de uma vez; só pode aparecer uma.',
    fix: 'Use outra variável no segundo lugar.',
  },
  'var-format-match': {
    message: ({ format }) =>
      format === 'NAMED'
        ? '{token} é um número, mas as variáveis têm nome.'
        : '{token} é um nome, mas as variáveis têm número.',
    fix: 'Use só números ou só nomes.',
  },
  'var-no-mixing': { message: 'O modelo mistura variáveis com número e com nome.', fix: 'Use só números ou só nomes.' },
  'var-button-label-none': {
    message: 'O botão tem a variável {token}, e o texto dele não aceita variáveis.',
    fix: 'Escreva um texto fixo.',
  },
  'example-no-newline': {
    message: 'Um exemplo tem uma quebra de linha ou espaços demais; o WhatsApp recusaria esse valor no envio.',
    fix: 'Escreva o exemplo em uma linha só.',
  },
  'example-realistic': {
    message: 'O exemplo "{sample}" não diz nada a quem analisa o modelo.',
    fix: 'Use um exemplo plausível, como Ana ou 12 de maio.',
  },
  'example-otp-like': {
    message: 'O exemplo "{sample}" parece um código de acesso, e esses só valem em modelos de autenticação.',
    fix: 'Use outro exemplo, ou um modelo de autenticação.',
  },
} as const satisfies Record<string, Words>
