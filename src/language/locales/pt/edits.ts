import type { EditWords } from '../../edit-words.ts'
import { frames } from './edit-frames.ts'

export const portuguese: EditWords = {
  code: 'pt',
  words: {
    add: 'adicione|adiciona|adicionar|acrescente|acrescenta|acrescentar|coloca|coloque|colocar|põe|ponha|bota|inclui|inclua|incluir|insere|insira|escreve|escreva|mete',
    remove:
      'tira|tire|tirar|remove|remova|remover|apaga|apague|apagar|retira|retire|exclui|exclua|excluir|deleta|delete|elimina|elimine|esquece|esqueça|corta|corte',
    change:
      'muda|mude|mudar|troca|troque|trocar|altera|altere|alterar|atualiza|edita|corrige|corrija|ajusta|coloca|coloque|deixa|põe',
    replace: 'substitui|substitua|substituir|troca|troque|trocar|muda|mude|corrige|corrija|altera',
    rename: 'renomeia|renomeie|renomear|chama|chame|nomeia|rotula|muda|mude',
    use: 'usa|use|usar|utiliza|coloca|coloque|prefiro|melhor|bota|pega|vamos usar',
    make: 'faz|faça|deixa|que|transforma|muda',
    put: 'coloca|coloque|põe|ponha|bota|escreve|escreva|usa|use',
    point: 'aponta|aponte|direciona|direcione|leva|leve|liga|linka|conecta|manda|faz',
    aim: 'que|abre|abra|abrir|abrindo|leva|leve|levando|vai|vá|ir|link|url|endereço|página|aponta|aponte|manda|mande|direciona|para|pra|pro|ao|a|à|com|no|e|o|um|liga|ligue|ligar|número|telefone|tel',
    want: 'quero|queremos|preciso|precisamos|gostaria|gostaria de|eu quero|falta',
    say: 'dizendo|que diga|que diz|com o texto|escrito|com as palavras|com|diz',
    to: 'para|pra|por|em|como|a',
    with: 'por|com|para|pra',
    in: 'no|na|em|como|de|pro',
    be: 'é|será|deve ser|deve dizer|diz|fica|são|tem que ser|deveria ser|deveria dizer',
    ought: 'deve ser|deveria ser|tem que ser|deve dizer|deveria dizer|precisa ser|tem de ser',
    the: 'o|a|os|as|um|uma|uns|umas|meu|minha|nosso|nossa|esse|essa|este|esta|seu',
    another: 'outro|outra|mais um|mais uma|um segundo|uma segunda',
    and: 'e|ou|nem|além|&',
    no: 'sem|não quero|não queremos|não preciso|não precisamos|nenhum|nenhuma|nada de|sem nenhum|não coloca|não precisa de|não precisa|não',
    not: 'não é|não|isso não é|não se trata de|não seja|não será',
    sentence: 'frase|linha|texto|palavras|palavra|parte|parágrafo|nota|trecho',
    body: 'texto|mensagem|corpo|corpo da mensagem|texto da mensagem|conteúdo',
    end: 'final|fim|final do texto|final da mensagem|fim do texto|fim da mensagem',
    start: 'início|começo|princípio|início do texto|começo do texto|início da mensagem|começo da mensagem',
    label: 'etiqueta|texto|título|rótulo|nome|texto do botão',
    button: 'botão|botões|resposta rápida|respostas rápidas',
    quick:
      'resposta rápida|respostas rápidas|botão de resposta rápida|botões de resposta rápida|botão de resposta|botões de resposta|botões|respostas',
    link: 'link|botão de link|botão com link|botão do site|botão de site|botão pro site|botão para o site|botão para o nosso site|botão web',
    call: 'botão de ligação|botão de ligar|botão para ligar|botão pra ligar|botão de telefone|botão de chamada|botão de telefonar',
    variable: 'variável|variáveis|parâmetro|marcador',
    sample: 'exemplo|exemplos|amostra|amostras|valor de exemplo|valores de exemplo',
    name: 'nome|nome do modelo|nome do template',
    category: 'categoria|tipo',
    language: 'idioma|língua|linguagem',
    instead: 'em vez disso|no lugar|melhor|então|em vez',
    finalize: 'final|finaliza|finalize|finalizar|termina|terminar|fecha|fechar|envia|enviar|conclui|concluir|pronto',
    yet: 'ainda|por enquanto|agora|já',
    but: 'mas',
    about: 'sobre|do|da|dos|das|de|com|que fala de|que fala do|que fala da|que diz|que menciona',
    move: 'move|mova|mover|passa|passe|leva|leve|coloca|coloque|põe|joga',
    address: 'número|telefone|endereço|url|site|página|link|que liga|que abre|que leva|ligando|abrindo|chamado',
    yes: 'sim|claro|ok|pode|por favor|beleza|isso|com certeza|pode sim|tá',
  },
  parts: {
    header: 'cabeçalho|título|header|topo',
    body: 'texto|mensagem|corpo|corpo da mensagem|texto da mensagem|conteúdo|body',
    footer: 'rodapé|rodape|footer|pé',
    name: 'nome|nome do modelo|nome do template',
    buttons: 'botões|botão|os botões|respostas rápidas|extras|todos os botões',
    picture: 'imagem|foto|fotografia|logo|imagem no cabeçalho|imagem de cabeçalho|imagem no topo|foto no topo',
    video: 'vídeo|video|clipe|vídeo no cabeçalho',
    document: 'documento|pdf|arquivo|arquivo pdf',
    location: 'localização|mapa',
  },
  media: {
    picture: 'imagem|foto|fotografia|logo|logotipo|banner|logomarca',
    video: 'vídeo|video|clipe|videoclipe',
    document: 'pdf|documento|arquivo pdf|documento pdf|anexo',
    location: 'mapa|localização',
    small:
      'o|a|um|uma|meu|minha|nosso|nossa|seu|sua|este|esta|como|em|fatura|recibo|boleto|contrato|cardápio|catálogo|folheto|lista de preços|deve ir|vai|deve ser',
    kinds: 'curto|curta|breve|bonito|bonita|pequeno|pequena|grande|linda|lindo|boa|bom',
    lead: 'com|mais|incluindo|junto com|que tenha',
    without: 'sem',
    ask: 'anexe|anexa|anexar|mostre|mostra|use|usa|coloque|coloca|que tenha|deve ter|também',
    stands: 'vai|deve ficar|fica|deve ir|tem que ficar',
    place:
      'no topo|em cima|acima|na parte de cima|no cabeçalho|de cabeçalho|como cabeçalho|no início|no começo|em anexo|anexo|anexa|anexado|anexada|cabeçalho|cabeçalho de|cabeçalho com|no alto|na mensagem|lá em cima',
    behind: 'por favor|seria bom|seria legal',
    of: 'de|do|da|dos|das',
    onward: 'em|para|pra|que|dizendo|sobre|avisando|aos|ao',
    theirs:
      'trazer|tragam|traga|responder|respondam|responda|enviar foto|venham|vir|vem|passaporte|rg|pagar|enviem|enviar-nos|identidade|retirar|apresentar|buscar',
    several: 'imagens|fotos|fotografias|logos|vídeos|videos',
    mine: 'tenho|eu tenho|já tenho|também tenho|tenho também|tenho aqui|aqui tenho|fiz|tirei|eu tirei|anexei|anexo|vou mandar|vou enviar|te mando|te envio|vou subir|aqui está minha|aqui está meu',
    ours: 'temos|já temos|também temos|temos também|a gente tem|há|tem|tem também|aqui está|fizemos|tiramos',
    along:
      'para acompanhar|pra acompanhar|que acompanha|para colocar|pra colocar|para colocar junto|pra colocar junto|para pôr junto|para ir junto|pra ir junto|que vai junto|para isso|pra isso|para a mensagem|pra mensagem|para usar|pra usar|para adicionar|para mandar|pra mandar|também|junto|já|aqui|que tenho|que tirei|que fiz|que eu tenho|que quero usar|que podemos usar',
    which: 'que',
    missed:
      'esqueceu|você esqueceu|vc esqueceu|esqueceu de|esqueceu da|esqueceu do|você esqueceu de|você esqueceu da|você esqueceu do|esqueceste|esqueceram|não colocou|você não colocou|não pôs|não incluiu|não usou|você não usou|cadê|cade|onde está|onde estão|onde ficou|onde foi parar|onde coloco|onde vai|o que aconteceu com|não vejo|não aparece|falta|faltou|está faltando|tá faltando|ficou faltando|faltam|eu pedi|pedi|eu queria|não tem|não há',
    missing:
      'falta|faltou|está faltando|tá faltando|não está|não aparece|não vejo|sumiu|ficou de fora|cadê|que tenho|que eu falei|que falei',
    doers: '',
  },
  frames,
  opening:
    'hum|hm|por favor|ok|okay|bom|bem|e|então|agora|também|mas|ah|oh|hmm|assim|obrigado|obrigada|perfeito|ótimo|beleza|pode|você pode|poderia|você poderia|quero que|dá pra|da pra|oi|desculpa|espera|aliás|além disso|depois|só|já|tá|legal',
  answers: 'não|sim|nao|não obrigado|claro|isso',
  closing: 'por favor|obrigado|obrigada|agora|também|então|já|de novo|em todo lugar|em todos os lugares|pra mim',
  regrets: 'confundi|enganei|errei|engano|erro|meu|minha|culpa|desculpe|desculpa|perdão|me|foi',
  polite: 'por favor|obrigado|obrigada|em todo lugar|em todos os lugares',
  aside:
    'errei|enganei|corrijo|certo|quer dizer|fica|virou|passa|um|pouco|tom|estilo|soe|bastante|errado|errada|na verdade|verdade|quis dizer|digo|melhor|corrigindo|começa|dia|hora|aliás|ops|opa|engano|me enganei|novo|nova|agora|muda|mudou|no fim|pra|para|passou|chefe|disse|escreve|letra|corrige|correção|atualização|mudança|mude',
  adding:
    'também|além disso|e|ah e|e também|esqueci|esqueci de dizer|esqueci de falar|esqueci de avisar|faltou|faltou dizer|aliás|a propósito|outra coisa|mais uma coisa|e avisa|ainda|só mais uma coisa',
  leaving:
    'não precisa mencionar|não precisa dizer|não precisa citar|… tira isso|… pode tirar|… remove isso|… apaga isso|tira|tirar|tire|remove|remova|remover|retira|retire|apaga|apague|exclui|exclua|corta|não fala|não fale|não precisa falar|não precisa de|não precisa|não menciona|não mencione|não coloca|deixa … fora|… pode sair|sem',
  cancelled:
    'cancelado|cancelada|cancelados|canceladas|cancelamos|cancelou|foi suspenso|suspensa|suspenso|não vai ter|não vai mais ter|não haverá|não acontece mais',
  talk: 'hum|hm|bonito|bonita|lindo|linda|legal|show|massa|top|bom|boa|bem|ótimo|ótima|perfeito|perfeita|excelente|maravilha|ficou|fica|fechou|fechado|beleza|blz|nossa|uau|haha|kkk|kkkk|rs|rsrs|gostei|adorei|amei|sei|pensar|penso|pensando|calma|espera|peraí|momento|segundo|ver|vou|vejo|perguntar|pergunto|dúvida|duvida|chefe|marido|esposa|sócio|sócia|disse|falou|texto|assim|mesmo|isso|aí|é|está|tá|ta|muito|que|entendi|entendo|sentido|faz|certo|exato|igual|tudo|sem|mudar|mudança|deixa|como|me|ainda|não|nao|se|ponho|coloco|acho|quase|por|mim|com|o|a|meu|minha|ok|valeu|e|tenho|certeza|escolhe|escolha|decide|escreve|você|obrigado|obrigada|eu|deixe|pense',
  request: 'É necessário #',
  vague: 'algo|um|uma|mais|menos|outro|outra|que|como|assim|maior|menor|negrito|não|sem|alguma',
  something: 'algo|alguma coisa',
  one: 'um|uma',
  first: 'primeiro|primeira',
  last: 'último|última',
  ordinals: ['primeiro|primeira|1', 'segundo|segunda|2', 'terceiro|terceira|3', 'quarto|quarta|4', 'quinto|quinta|5'],
  categories: {
    MARKETING: 'marketing|publicidade|promocional|propaganda|promoção',
    UTILITY: 'utilidade|utility|transacional|serviço|utilitário',
    AUTHENTICATION: 'autenticação|authentication|otp',
  },
  optOut: 'Responda SAIR para não receber mais',
  greetings:
    'olá|oi|oi gente|oi pessoal|olá pessoal|bom dia|boa tarde|boa noite|prezado|prezada|prezado cliente|prezada cliente|caro|cara|caro cliente|querido|querida|querido cliente|querida cliente|saudações|bem-vindo|bem-vinda',
  greeting: 'Olá',
  farewell: 'Obrigado!',
  remarks: {
    oneAddress:
      'Meus textos têm um só tratamento e não sei passá-los para o outro; não mudei nada. Mande o texto como você quer e eu coloco.',
    needsNumber: 'Me passe o número que ele liga, com o código do país, por exemplo +55 11 91234-5678.',
    needsAddress: 'Me passe o endereço completo que ele abre, por exemplo https://exemplo.com.',
    needsFile:
      'O cabeçalho precisa de um arquivo de exemplo para a análise da Meta; diga “tira o cabeçalho” para seguir sem ele.',
    whichButton: 'Qual botão? Diga o texto dele.',
    fixedCode:
      'O WhatsApp fixa o texto de um código, por isso não posso acrescentar nada. O nome do seu negócio não se perde: aparece no alto da conversa.',
    noSuchButton: 'Não há nenhum botão assim.',
    noSuchLanguage: 'O WhatsApp não tem modelos nesse idioma. Os mais próximos são',
  },
}
