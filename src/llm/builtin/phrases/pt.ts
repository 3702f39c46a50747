import type { PhraseBook } from './phrase-book.ts'

export const portuguese: PhraseBook = {
  code: 'pt',
  words: {
    ADD: 'adicione|adiciona|adicionar|acrescente|coloque|coloca|inclua|incluir|ponha|bota|insira|adicionar tambem|acrescenta|inclui|poe',
    REMOVE: 'remova|remove|tire|tira|exclua|excluir|apague|apaga|retire|elimine|delete|tirar|remover|corta',
    CHANGE:
      'mude|muda|mudar|altere|altera|alterar|troque|troca|atualize|edite|corrija|ajuste|trocar|modifique|passe|corrige',
    REPLACE: 'substitua|substituir|substitui|troque por',
    USE: 'use|usa|usar|utilize|prefiro|utilizar',
    CREATE: 'crie|criar|cria|faça|faz|fazer|gere|prepare|monte|me faça|monta|deixe|crie um|prepara',
    WRITE:
      'escreva|escreve|redija|escreva voce|escrever|invente|voce escreve|sugira|elabore|bole|proponha|redigir|crie o texto|crie um texto',
    KEEP: 'mantenha|mantem|conserve|deixe|manter|preserve',
    SHORTEN:
      'encurte|encurta|mais curto|mais curta|resuma|reduza|abrevie|muito longo|muito longa|diminua|resumir|longo demais|mais breve',
    LENGTHEN: 'mais longo|aumente|amplie|estenda',
    MOVE: 'mova|reordene',
    RENUMBER: 'numere|renumere|numeradas|numerados|numera',
    WANT: 'quero|preciso|gostaria|queria|queremos|precisamos|desejo|quer',
    TRANSLATE: 'traduza|traduzir',
    NO: 'sem|não quero|não preciso|nenhum|nenhuma|não coloque|não precisa de|não adicione|não inclua|não precisa|não queremos|nem|não ponha|nada de',
    ONLY: 'so|somente|apenas|deixe so|deixe apenas|só',
    INSTEAD: 'em vez disso|no lugar|em lugar|melhor',
    MENTION:
      'mencione|mencionar|mencionando|deve mencionar|diga que|avise que|informe que|fale que|dizendo que|tem que mencionar|precisa mencionar|avisando que|lembre que|anunciando',
    TEMPLATE: 'modelo|modelos|template|modelo de mensagem|modelo do whatsapp|modelo de whatsapp|whatsapp',
    CATEGORY: 'categoria|tipo de modelo|da categoria|na categoria',
    LANGUAGE: 'idioma|lingua|linguagem',
    NAME: 'nome|nome do modelo|o nome|nome do template',
    BODY: 'mensagem|texto|corpo|corpo da mensagem|texto da mensagem|a mensagem|conteudo|o texto|o corpo|redação|corpo do texto',
    HEADER: 'cabeçalho|titulo|cabeçalho de texto|header|topo|o cabeçalho',
    FOOTER: 'rodape|rodapé|footer|o rodapé',
    BUTTON: 'botão|botões|botao|botoes|texto do botão|rotulo',
    QUICK_REPLY:
      'resposta rapida|respostas rapidas|botão de resposta rapida|botões de resposta rapida|botões de resposta|respostas',
    URL_BUTTON:
      'botão de site|botão do site|botão de link|botão com link|botão url|botão para o site|botões de site|botões de link|botão web|botão de url',
    CALL_BUTTON: 'botão de ligação|botão de telefone|botão para ligar|botão de ligar|botão de chamada|botão ligar',
    COPY_CODE:
      'botão de copiar código|copiar código|botão para copiar código|botão para copiar o código|botão de cupom|copiar o código|botão copiar código',
    CODE: 'código|cupom|código promocional|código de desconto',
    SAMPLE:
      'exemplo|exemplos|como exemplo|como exemplos|por exemplo|como amostra|como amostras|de exemplo|amostra|amostras|valor de exemplo|valores de exemplo|dados de exemplo|exemplo para|valores de amostra',
    VARIABLE: 'variavel|variaveis|marcador|parametro|parametros',
    LINE: 'linha|frase|sentença|parte|parágrafo|trecho|palavra',
    EMOJI: 'emoji|emojis|emoticon',
    IMAGE:
      'imagem|foto|logo|logotipo|cabeçalho de imagem|imagem de cabeçalho|imagem no topo|cabeçalho com imagem|uma imagem',
    VIDEO: 'video|vídeo|cabeçalho de video',
    DOCUMENT: 'documento|pdf|cabeçalho de documento|arquivo pdf',
    LOCATION: 'localização|mapa|cabeçalho de localização|cabeçalho com localização',
    CUSTOMER_NAME:
      'com nome do cliente|com o nome do cliente|com nome da cliente|nome do cliente|nome da cliente|nome do paciente|o nome do cliente|nome da pessoa|nome do hospede|nome do aluno|pelo nome|nome do usuario',
    GREETING: 'saudação|no início|no começo|início|na saudação',
    VALUE: 'preço|desconto|data|hora|horário|valor|porcentagem|dia|custo|total|oferta|prazo',
    OTP: 'código de verificação|otp|código de acesso|código de uso único|senha de uso único|código de login|código de segurança|código otp|código de autenticação|códigos de verificação|códigos de acesso',
    SECURITY_NOTE:
      'aviso de segurança|alerta de segurança|nota de segurança|recomendação de segurança|mensagem de segurança|não compartilhe',
    EXPIRY: 'expira|expire|expirar|vencer|vença|valha|expira em|vence em|válido por|validade|expiração|vence|valido',
    CALLED:
      'se chama|chamado|chamada|chame de|chame|com o nome|com nome|chamar de|chama se|o nome será|o nome vai ser|nome vai ser|o nome deve ser|o nome pode ser|vai se chamar|pode chamar de|pode se chamar|bota o nome|coloque o nome|coloca o nome|deve se chamar|nomeie|com o nome de|de nome|dê o nome',
    RENAME:
      'renomeie|renomeie para|mude o nome para|troque o nome para|altere o nome para|renomear para|muda o nome para|mude o nome',
    SAYS: 'deve dizer|que diga|diz|diga|dizendo|deve ser|tem que dizer|que diz|com o texto|com este texto|será|com a mensagem|precisa dizer|deve ficar|seria',
    TO: 'para|por|pra|como',
    IS: 'é|são|=|seja|fica|sao',
    WITH: 'com',
    AND: 'e|também|além disso|e também|depois|bem como',
    OR: 'ou|nem',
    NOT: 'não|em vez de|no lugar de|ao invés de|e não',
    FOR: 'de|do|da|para o|para a|pro|dos|das',
    IN: 'em|no|na|nos|nas',
    FROM: 'desde',
    THIS: 'este|esta|isto|isso|o seguinte|a seguinte|seguinte|esse|essa',
    IT: 'ele|ela|lo',
    JUST: 'simplesmente|exatamente|tal qual',
    DETERMINER: 'o|a|os|as|um|uma|meu|minha|nosso|nossa|outro|outra|seu|sua|novo|nova|meus|minhas|outros|outras',
    FILLER: 'por favor|então|agora|aí|aqui|bom|ah|olha|em cima|embaixo|no final|me|pra mim|ja|que|ainda|entao',
    LABEL: 'rotulo|com o rotulo|que diga|com o texto|intitulado|que diz',
    BACK: 'de volta|de novo',
    OPEN: 'que abre|que abra|abre|abrindo|que leva para|que leve para|link|url|site|página|que vai para|leva para|telefone|número|que liga para|rótulo|com o número|apontando para|que leva a',
    YES: 'sim|claro|correto|certo|ok|okay|confirmo|exato|isso mesmo|está bom|pode ser|com certeza|beleza|confirmado|tá bom|ta bom|combinado|de acordo|blz|sim por favor|pode',
    NEGATIVE: 'não|nao|nada|negativo|nenhum|nenhuma|não obrigado|não obrigada|ainda não|não precisa|não é necessário',
    PRAISE:
      'perfeito|ótimo|otimo|excelente|muito bom|bom|legal|maravilha|adorei|gostei|ficou bom|ficou ótimo|show|maravilhoso|perfeita|top|ficou perfeito|lindo',
    THANKS: 'obrigado|obrigada|muito obrigado|muito obrigada|valeu|agradeço|brigado|brigada',
    HELLO: 'olá|oi|bom dia|boa tarde|boa noite|e aí|oie|ola',
    BYE: 'tchau|até logo|até mais|adeus',
    HOW_ARE_YOU: 'como vai|tudo bem|como você está|tudo bom|quem é você|você é um robô|o que você faz|como vai você',
    SORRY: 'desculpe|desculpa|perdão|foi mal|quis dizer|me enganei|errei|quero dizer',
    ACTUALLY: 'na verdade|pensando bem|espera|mudei de ideia|aliás|melhor não',
    PLEASE: 'por favor|porfavor|se puder|pfv',
    YOURSELF:
      'você mesmo|você mesma|você escolhe|escolha você|escolha|como quiser|o que quiser|decida você|invente um|pense em um nome|qualquer um|você decide|pode escolher|invente|fique à vontade',
    CHOOSE: 'escolha|escolhe|invente|inventa|pense em|pode escolher',
    SKIP: 'deixa pra la|esquece isso|pular|pule|não preciso|dispenso|sem isso|não quero|deixe vazio|não precisa disso|passo|não preciso disso',
    FINALIZE:
      'finalize|finaliza|finalizar|termine|terminar|conclua|concluir|pronto|é isso|só isso|é só isso|terminamos|envie|publique|salve|crie o modelo|pode finalizar|finalize o modelo|gere o modelo|está pronto|isso é tudo|feche|é tudo|finalizado|encerrar|pode criar|finalize por favor|tudo pronto|é só|pronto pode finalizar|pode fechar|pode encerrar|pode concluir|finaliza aí|finalizar o modelo|fechar|encerre|encerra|terminado|terminei|acabou|acabamos|só isso mesmo|é isso aí|já pode finalizar|pode gerar|conclui|finalizamos|podemos finalizar|dá por finalizado|fechado|está finalizado|tá pronto|ta pronto|pode mandar',
    UNDO: 'desfazer|desfaça|desfaz|volte atrás|reverta|volte|desfaça isso|desfaz isso|como estava antes|volta como estava|voltar atrás',
    REDO: 'refazer|refaça|refaz',
    RESTORE: 'recupere|restaure|coloque de volta|traga de volta|devolva|ponha de volta|volte com o|volta com o',
    START_OVER:
      'começar de novo|recomeçar|comece de novo|do zero|começar do zero|apague tudo|recomece|apaga tudo|vamos recomeçar|esqueça tudo|descarte tudo|comece do zero',
    SURE: 'tenho certeza|certeza|de verdade|sem dúvida|com certeza',
    CANCEL: 'cancele|cancelar|cancela|esquece|deixa pra lá|deixa',
    REPEAT: 'repita|repete|o que você disse|como assim|pode repetir|não entendi|qual era a pergunta',
    SHOW: 'mostre|mostra|mostrar|ver|me mostre|como ficou|como está|prévia|resumo|mostre o modelo|me mostra|quero ver|como fica',
    FORGET:
      'apague esta conversa|exclua esta conversa|esqueça esta conversa|apague meus dados|exclua meus dados|apague a conversa|exclua a conversa',
    QUESTION:
      'o que é|o que são|qual é|quais|quantos|quantas|quanto|como|por que|onde|quem|posso|pode se|podemos|o que significa|para que|qual|é obrigatório|qual a diferença|explique|o que',
    POLITE:
      'você pode|você poderia|poderia|pode adicionar|pode mudar|pode colocar|pode me|dá para|da pra|pode tirar|pode trocar|pode remover',
    OWN: 'tenho|sou|somos|meu negócio|minha empresa|minha loja|nossa empresa|nossa loja|sou dono de|sou dona de|trabalho em|temos|trabalho na|trabalho no',
    BUSINESS:
      'loja|restaurante|padaria|clínica|academia|salão|hotel|escola|empresa|negócio|cafeteria|farmácia|livraria|oficina|banco|consultório|lavanderia|pizzaria|floricultura|agência|pousada|mercado|sorveteria|joalheria|ótica|barbearia|pet shop|estúdio|confeitaria|açougue|curso|papelaria|doceria|hamburgueria',
  },
  categories: {
    MARKETING: 'marketing|promocional',
    UTILITY: 'utilidade|utility|transacional|serviço|utilidades',
    AUTHENTICATION: 'autenticação|authentication',
  },
  ordinals: ['primeiro|primeira', 'segundo|segunda', 'terceiro|terceira', 'quarto|quarta', 'quinto|quinta'],
  last: 'último|última',
  counts: ['único', 'dois|duas|ambos', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'],
  replies: {
    hello: 'Olá! Eu ajudo a criar modelos de mensagem do WhatsApp.',
    howAreYou:
      'Tudo bem, obrigado! Sou o assistente de modelos: conte o que quer enviar e eu transformo em um modelo do WhatsApp.',
    thanks: 'De nada!',
    bye: 'Até logo! Seu modelo fica aqui para quando você voltar.',
    praise: 'Que bom que gostou.',
    guarded: 'Não posso mostrar minhas instruções nem pular as verificações, mas continuo com prazer no seu modelo.',
    unknownQuestion:
      'Não tenho certeza sobre isso. Conheço as regras dos modelos do WhatsApp: categorias, idiomas, cabeçalho, texto, rodapé, botões, variáveis e revisão.',
    tellMe: 'Escrevo com prazer: diga em poucas palavras do que se trata.',
    ready: 'Pelo que vejo, não falta nada e nenhuma regra da Meta é quebrada.',
    notReady: 'Ainda não está pronto.',
    brackets: 'Transformei em variáveis as palavras entre colchetes, assim cada cliente recebe as suas.',
    buttonNeeds: 'Diga as palavras e para onde leva, por exemplo: Visite-nos https://example.com',
    noSuchButton: 'Não há nenhum botão assim.',
    unsupported:
      'Aqui não consigo criar carrosséis, catálogos, fluxos nem contagens regressivas; cabeçalho, texto, rodapé e botões, sim.',
    authenticationPreset:
      'Nos modelos de autenticação a Meta define o texto: texto próprio (custom) e promoção não são permitidos. Uso a mensagem padrão com o código; uma oferta vai em um modelo de marketing separado.',
    authenticationNoMedia:
      'Modelos de autenticação não podem ter cabeçalho (header), imagem nem outra mídia, por isso deixei de fora.',
  },
}
