import type { Words } from '../../locale.ts'

export const words: Words = {
  days: 'hoje|amanhã|depois de amanhã|hoje à noite|esta semana|essa semana|nesta semana|este fim de semana|neste fim de semana|nesse fim de semana|fim de semana|final de semana|este mês|fim do mês|final do mês|fim do ano|o mês todo|próximo dia útil|dia seguinte|imediatamente|a semana toda|esta noite|este final de semana|neste final de semana|hoje à tarde|desta semana|o dia todo|a tarde toda|a noite toda|o dia inteiro|esse sábado|esse domingo|neste sábado|neste domingo|nesse sábado|nessa quarta|nessa sexta|esse fim de semana|semana que vem|mês que vem|o mês inteiro|o verão todo|amanhã de manhã|hoje mesmo',
  dayLeads:
    'este|esta|próximo|próxima|nesta|neste|toda|todo|todas as|todos os|cada|na próxima|no próximo|nessa|nesse|essa|esse',
  dayTails: 'que vem|próximo|próxima|passado|passada|seguinte',
  periods: 'semana|mês|ano|verão|inverno|primavera|outono',
  recurring: 'todo|toda|todos os|todas as|cada|aos|segundas|terças|quartas|quintas|sextas|sábados|nos',
  dayParts: 'de manhã|à tarde|à noite|da manhã|da tarde|da noite|pela manhã|cedo',
  dateGlue: 'de|do',
  festivals:
    'natal|véspera de natal|ano novo|réveillon|páscoa|dia das mães|dia dos pais|dia dos namorados|black friday|carnaval|dia das crianças|festa junina|são joão|cyber monday|halloween|dia da mulher|dia do cliente|sexta-feira santa|semana do cliente|dia dos professores|independência|semana santa',
  timeLeads: 'às|as|a|à|das|de|até as|até às|a partir das|pelas|lá pelas',
  timeUnits: 'h|hs|hrs|horas|da manhã|da tarde|da noite|em ponto|hora',
  timeNames: 'meio-dia|meia-noite|meio dia|meia noite|ao meio-dia',
  numbers: 'um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|meia',
  units: 'minuto|minutos|min|hora|horas|dia|dias|semana|semanas|mês|meses|ano|anos|dias úteis|noite|noites',
  percent: 'por cento|porcento',
  currencies: 'real|reais|brl|euro|euros|dólar|dólares|usd|conto|contos',
  per: 'por mês|ao mês|mensais|mensal|por ano|por pessoa|por aula|cada|a hora|por hora|o quilo|por noite|por sessão|por semana|a unidade',
  upTo: 'até|de até|mais de|no mínimo',
  upToAfter: '',
  until:
    'até|até o|até a|até o dia|até dia|até esta|válido até|válida até|vale até|antes de|antes do dia|vence dia|vence em|vence no dia|vence|termina dia|termina|termina em|prazo até|só até|no máximo até|encerra|vencimento|acaba|confirmar até|prazo',
  untilAfter: '',
  from: 'a partir de|a partir do dia|a partir do|a partir da|a partir|de|do dia|do|da|desde|começa|começando|começa dia|começa em|começam|inicia|inicia em|início|início em|com início|a partir das|começando dia|desde as|apartir de|apartir do|apartir',
  fromAfter: 'em diante',
  to: 'a|até|ao|e|às|as|à|até as|até às|para|para as',
  ends: 'vence dia|vence em|vence no dia|vence|termina dia|termina em|acaba dia|acaba em|expira em|expira dia|vencendo dia|termina no dia|acaba no dia',
  dayNumberLeads: 'dia|no dia|até o dia|até dia|do dia|ao dia|a partir do dia',
  dayWords: 'dia',
  ordinals: 'º',
  againAfter:
    'voltamos|reabrimos|estamos de volta|abrimos de novo|já tamo de volta|já estamos de volta|tamo de volta|já voltamos|já abrimos|já atendemos',
  includeAfter:
    'deve aparecer|devem aparecer|tem que aparecer|têm que aparecer|incluídos|incluído|precisa aparecer|precisam aparecer|também|tem que ter|têm que estar',
  varyingName: 'nome|nomes',
  streetEndings: '',
  amountLeads:
    'custa|preço|entrada|ingresso|taxa|valor|novo preço|por apenas|por só|mensalidade|custam|sai por|saem por|a partir de|ingressos|custará|fica em|multa|juros|acréscimo|taxa extra|encargos|mora|aumento|reajuste',
  arrivals:
    'voltou|voltaram|chegou|chegaram|já está disponível|já estão disponíveis|está de volta|estão de volta|acabou de chegar|acabaram de chegar|já chegou|já chegaram|nos chegaram|chegou na loja|já temos',
  firstOnes: 'primeiros|primeiras',
  persons: 'pessoas|convidados|lugares|adultos',
  novelty: 'novo|nova|novos|novas',
  noveltyAfter: 'novo|nova|novos|novas',
  monthParts: 'o fim de|o final de|fim de|final de|finais de|meados de|início de|o início de|fins de',
  quantifiers: 'todos|todas|toda|todo|qualquer|tudo',
  on: 'dia|no dia|em|na|no|para|neste|para o dia|nesta|será|é|é dia|o dia|pra|para a|para as|durante|durante o|durante a|durante todo',
  changes:
    'passa|muda|mudou|foi remarcada|foi remarcado|remarcamos|mudamos|passou|vai mudar|transferida|transferido|foi adiado|foi adiada|passará|adiada',
  old: 'em vez de|ao invés de|antes era|antes|era|no lugar de|não|de antes|passa de|muda de|mudou de|sai de|em vez do|ao invés do|e não às|e não as|e não no dia|custava|antes custava|em vez das|no lugar das|até agora',
  oldAfter:
    'passou pra|passou para|passa pra|passa para|mudou pra|mudou para|vai ser às|vai ser as|foi remarcada pra|foi remarcada para',
  again:
    'reabrimos|reabrimos dia|voltamos|voltamos dia|voltamos a abrir|reabre|retornamos|retornamos dia|volta dia|voltamos no dia|reabrimos no dia|abrimos de novo|reabertura|retorno dia|voltamos em|voltamos na|voltamos no|estamos de volta dia|de volta dia|voltamos a atender dia|retomamos dia|retomamos',
  because:
    'por causa de|por causa do|por causa da|devido a|devido ao|devido à|porque|motivo|o motivo é|em razão de|por conta de|por conta do|por conta da|em função de|por motivo de|por motivos de|por motivo|por causa das|por causa dos|em virtude de|em virtude da|já que|em decorrência de|devido às|devido aos',
  becauseAfter: '',
  code: 'código|cupom|cupom de desconto|com o código|com o cupom|código promocional|cupon|com cupom|usando o cupom|usa|use|usando|digita|digite|aplica|aplique|usem|usa o cupom',
  is: 'é',
  named:
    'se chama|chamado|chamada|chama|nome é|que se chama|de nome|é a|nosso nome é|se chamam|a loja chama|que chama|a loja é|minha loja é|o nome é|o nome da loja é',
  namedAfter: '',
  trades:
    'padaria|confeitaria|clínica|academia|salão|salão de beleza|cabeleireiro|restaurante|cafeteria|café|loja|boutique|butique|hotel|pousada|consultório|dentista|clínica odontológica|farmácia|floricultura|livraria|barbearia|spa|estúdio|studio|estúdio de yoga|escola|oficina|oficina mecânica|açougue|bar|pizzaria|lanchonete|hamburgueria|sorveteria|fazenda|mercado|supermercado|mercadinho|agência|agência de viagens|empresa|negócio|pet shop|petshop|clínica veterinária|veterinária|lavanderia|transportadora|creche|colégio|biblioteca|museu|teatro|cinema|ótica|banco|corretora|imobiliária|sapataria|joalheria|papelaria|loja virtual|loja online|concessionária|ong|associação|clube|hospital|laboratório|doceria|marmitaria|ateliê|curso de inglês|autoescola|lava jato|lava-jato|quitanda|marca|buffet|distribuidora|bistrô|condomínio|metalúrgica|mercearia|seguradora|cooperativa|gráfica|chaveiro|escola de música|escola de dança|academia de dança|cartório|administradora|edifício|locadora|hortifruti|verdurão|açaíteria|instituto|igreja|paróquia|faculdade|escola de surf|escola de idiomas|estúdio de pilates|esmalteria|estética|hostel|chalé|sítio|cervejaria|adega|empório|relojoaria|ferragens|ferragista|material de construção|marcenaria|serralheria|borracharia|lava-rápido|contabilidade|escritório|advocacia|construtora|fábrica|sebo|brechó|loja de roupas|app|aplicativo|companhia|churrascaria|cantina|casa de carnes|drogaria',
  brandLeads:
    'da|do|de|na|no|somos|somos a|somos o|sou da|sou do|tenho|trabalho na|trabalho no|dona da|dono da|aqui é da|aqui é do|para a|equipe da|em nome da|minha empresa é|aqui é a|dono do|dona do|para|pra|a marca|marca|escrevo da|represento|falo da|somos da|somos do|aqui é o',
  brandTails: '',
  introductions:
    'somos uma|somos um|tenho uma|tenho um|sou dona|sou dono|trabalho na|trabalho no|sou|somos|sou recepcionista da|sou síndica do|sou síndico do|represento|represento o|represento a|falo em nome da|falo em nome do|a loja chama|meu negócio chama|minha loja chama|aqui quem fala é',
  bareLeads: 'para|pra|de',
  nameGlue: 'de|da|do|das|dos|em|e|&|la|+|-',
  titles: 'dr|dr.|dra|dra.|sr|sr.|sra|sra.|prof|prof.|profa|doutor|doutora|professor|professora|dona|seu',
  with: 'com|com o|com a',
  productLeads:
    'em|de desconto em|nos|nas|no|na|de desconto nos|de desconto nas|de desconto no|de desconto na|para|sobre|de',
  productTails: '',
  offers:
    'leve 2 pague 1|leve 3 pague 2|compre 1 leve 2|compre um leve dois|leve dois pague um|pague 1 leve 2|metade do preço|pela metade do preço|frete grátis|entrega grátis|2 por 1|dois por um|compre 1 e leve 2|leve 3 e pague 2|leve 2 e pague 1|dose dupla|2x1|3x2|4x3|em dobro|leva 2 paga 1|leve dois e pague um|segunda unidade pela metade|compre um e ganhe outro|pague 1 e leve 2',
  reductions: 'de desconto|off|a menos|desconto',
  free: 'grátis|gratuito|gratuita|de graça|de brinde',
  invitations: 'convidar|convite|convidamos|convidando|convide|convidá-los|convida|convidar para|convite para',
  eventNouns:
    'oficina|workshop|show|degustação|festa|dia de portas abertas|festival|exposição|seminário|webinar|conferência|feira|inauguração|gala|jantar|torneio|sessão|reunião|reunião de pais|passeio|excursão|bazar|espetáculo|celebração|retiro|piquenique|prova|provas|palestra|festa junina|formatura|lançamento|aniversário|churrasco|almoço|encontro|evento|campeonato|live|apresentação|mutirão|assembleia|quermesse|arraiá|arraial|quadrilha|baile|sarau|corrida|maratona|recital|visita guiada|feijoada|café da manhã|brunch|bingo|gincana|dia aberto|portas abertas|aula aberta|acampamento|feirinha|coquetel|reunião de condomínio',
  courseNouns:
    'aula|aulas|curso|cursos|treino|treinamento|turma|lição|formação|curso de|aula de|oficina de|workshop|capacitação|pilates|yoga|spinning|zumba|hidroginástica|natação|aquagym',
  bring:
    'trazer|tragam|traga|levar|levem|leve|vir com|venham com|ter em mãos|tem que levar|tem que trazer|precisa levar|precisa trazer|apresentar|não esquecer|não esqueça|não esqueçam de trazer|trazendo|levando|em mãos|venha com|vir buscar com|retirar com|retirada com|buscar com|comparecer com|traz|tragam também|trazer também|traga também|retire com',
  bringAfter: '',
  dues: 'aluguel|mensalidade|condomínio|taxa de condomínio|boleto|boleto do condomínio|anuidade|conta de luz|conta de água|fatura do cartão|matrícula|conta de gás|conta de internet|parcela|assinatura|plano mensal|sinal|prestação|mensalidade escolar|mensalidade do plano',
  addressLeads:
    'endereço|o endereço é|nosso endereço é|local|o local é|endereço é|localização|encontro no|encontro na|ponto de encontro|saída do|saída da|mesmo lugar|estamos na|estamos no|fica na|fica no|agora fica na',
  streets: 'rua|r.|avenida|av|av.|praça|travessa|alameda|rodovia|estrada|parque|edifício|andar|shopping|bairro|largo',
  before: 'antes|de antecedência',
  include:
    'com|inclui|incluindo|incluir|precisa de|precisa ter|deve ter|tem que ter|mencionar|mencione|colocar|coloca|coloque|põe|adicionar|adicione|que tenha|contendo|com o|com a|precisa|informando|informar|citando|vai o|vai a|vão|vai|vai com|coloca o|coloca a|colocar o|colocar a|põe o|põe a|bota o|bota a|tem que aparecer|precisa aparecer|deve aparecer|incluir o|incluir a',
  customerName:
    'nome do cliente|nome da cliente|nome do paciente|nome do aluno|nome do hóspede|nome dele|seu nome|nome de cada cliente|nome da pessoa|nome deles|pelo nome|nome do comprador|nome da paciente|nome de cada um|primeiro nome|nome do responsável',
  orderNumber:
    'número do pedido|nº do pedido|número de pedido|código do pedido|n° do pedido|num do pedido|numero pedido',
  trackingNumber:
    'código de rastreio|código de rastreamento|número de rastreio|rastreio|link de rastreio|número de rastreamento',
  bookingNumber: 'número da reserva|código da reserva|localizador|nº da reserva',
  invoiceNumber: 'número da fatura|número da nota|nº da fatura|número do boleto|nota fiscal',
  varyingDate:
    'data|dia|data de vencimento|vencimento|data de entrega|nova data|data da consulta|a data|o dia|data de chegada',
  varyingTime: 'hora|horário|novo horário|hora da consulta|o horário|a hora',
  varyingAmount: 'valor|preço|total|quantia|o valor|valor total|valor da fatura',
  varyingPerson:
    'nome do médico|nome da médica|nome do profissional|médico|profissional|nome do entregador|entregador|nome do dentista|professor',
  plain:
    'formal|sério|séria|neutro|profissional|simples|curto|curta|breve|direto|direta|conciso|objetivo|objetiva|educado|sóbrio|curtinho|curtinha|direto ao ponto|sem enrolação|sem rodeios|sem firula',
  warm: 'caloroso|calorosa|amigável|simpático|simpática|carinhoso|carinhosa|gentil|acolhedor|acolhedora|mais caloroso|mais simpático|fofo|fofa|amável|próximo do cliente|cordial|bonito|bonita|fofinho|fofinha|com carinho|pode deixar fofo|meigo',
  playful:
    'divertido|divertida|engraçado|engraçada|alegre|descontraído|descontraída|emoji|emojis|brincalhão|brincalhona|mais divertido|chamativo|chamativa|animado|animada|jovem|leve',
  shorter: 'mais curto|mais curta|mais breve|encurta|encurte|resume|resuma|menos texto|longo demais',
  another: 'outro|outra|outra versão|outra opção|algo diferente|de outro jeito|diferente|mais uma',
  dictation:
    'diz que|diga que|dizer que|dizendo que|fala que|falar que|falando que|fale que|menciona que|mencione que|mencionar que|avisa que|avisar que|avise que|informa que|informar que|informe que|lembra que|lembre que|peça para|pede para|pedir para|peça que|deseje|desejar|agradeça|agradecer|explica que|explique que|e que|também que|avisando que|informando que|deixa claro que|fala pra eles que|falar pra eles que|avisa os moradores que|conta que|contar que|diz pra eles que|dizer pra eles que|diga pra eles que|lembrar que|lembra eles que|pede pra|pedir pra|explicar que|quero avisar que|quero contar que|queria avisar que|precisa avisar que|deixar claro que|não esquecer de falar que',
  announcing:
    'avisar|avisa|avise|avisando|informar|informa|informe|informando|comunicar|comunica|comunique|dizer|diz|diga|dizendo|falar|fala|fale|falando|lembrar|lembra|lembrando|mencionar|explicar|explica|saber|saibam|contar|conta|notificar|alertar|coloca|colocar',
  that: 'que',
  subjects: '',
  about:
    'botão|botões|rodapé|cabeçalho|título|caracteres|palavras|variável|variáveis|varia|variam|muda|mudam|diferente|diferentes|cada vez|cada um|cada cliente|toda vez|emoji|emojis|tom|curto|breve|formal|whatsapp|atenciosamente|abraços|sem propaganda|sem promoção|sem mencionar|não mencionar|não fala de|nada de propaganda|sem falar de',
  theirs:
    'ele|ela|eles|elas|dele|dela|deles|delas|lhe|lhes|o cliente|a cliente|os clientes|o paciente|os pacientes|o aluno|os alunos|eu|me|meu|minha',
  negations: 'não|nunca|sem|nem|jamais|nao|n',
  orders:
    'escreva|escreve|redija|crie|cria|faça|faz|diga|avise|avisa|avisar|informe|informar|lembre|anuncie|algo sobre|algo como|com suas palavras|peça desculpas|agradeça|convide|mande|envie|manda|fala|fale|avisando|mandar|pede|peça|pedir desculpas|pede desculpas|pedir desculpa|lembra|conta|conte|contar|chama|chame|divulga|divulgar|elabora|elabore|elaborem|capricha|deixa fofo|pode deixar fofo|deixa bonito|faz curtinho|agradece|convida|confirma|confirme',
  thirdPerson: 'eles|elas|clientes|cliente|meu|minha|pacientes|alunos|sócios|pessoal',
  handover:
    'escreva algo|escreva para mim|pode escrever|poderia escrever|com suas palavras|escreva o texto|escreve o texto|você escolhe',
  secondPerson: 'você|vocês|seu|sua|seus|suas|te|ti|contigo',
  anew: 'novo modelo|agora um para|outro modelo|agora uma para|próximo modelo|agora outro para|um novo modelo|nova mensagem para|outra mensagem para',
  wish: 'mensagem|mensagens|modelo|modelos|template|texto|escreve|escreva|escrever|cria|crie|criar|faz|faça|fazer|manda|mandar|envia|envie|enviar|avisar|aviso|avisa|informar|informe|lembrar|lembrete|anunciar|anúncio|comunicar|comunicado|preciso|precisamos|quero|queremos|queria|gostaria|whatsapp|zap|notificar|notificação|prepara|prepare|monta|monte|redija|msg|zapzap|avisando|elaborar|elaborem|solicito|contar|divulgar|lembra|mensagem avisando',
  filler:
    'app|aplicativo|por favor|pfv|oi|olá|bom dia|boa tarde|boa noite|obrigado|obrigada|valeu|ok|então|muito|rápido|bem|novo|nova|também|além|talvez|assim|ir|vai|vão|vamos|vou|me|nos|te|lhe|lhes|se|o|a|os|as|um|uma|uns|umas|ao|à|meu|meus|minha|minhas|seu|seus|sua|suas|nosso|nossa|nossos|nossas|todos|todas|todo|toda|gente|galera|pessoal|clientes|cliente|pacientes|paciente|sócios|alunos|pais|hóspedes|usuários|membros|compradores|assinantes|quem|quando|uma vez|que|como|onde|de|do|da|dos|das|e|ou|em|no|na|nas|com|por|para|pra|pro|é|são|está|estão|estar|ser|foi|era|há|tem|têm|temos|tenho|tinha|ter|pode|podem|poderia|deve|devem|algo|coisa|dia|vez|hoje|já|ainda|só|mais|menos|este|esta|isto|estes|estas|esse|essa|isso|aqui|lá|negócio|dono|dona|equipe|ajuda|me ajuda|urgente|abraço|exemplo|por exemplo|etc|fica|localizada|cidade|bairro|pequeno|pequena|grande|feliz|queridos|fiéis|especial|especiais|eu|eles|elas|você|vocês|contatos|lista|sobre|entre|favor|saber|saibam|dar|dou|damos|dá|tipo|pronto|tá|tô|ta|to|né|aí|tudo|pode ser|sou|somos|estamos|pois|mas|ja|ai|nao sei|desculpa|querendo|fazendo|avisando|enviando|ele|ela|dele|dela|isso aí|dessa|desse|deste|desta|nessa|nesse|pelo|pela|pelos|pelas|num|numa|aos|às|mim|comigo|estou|fui|fez|fazem|link|site|desculpas|demora|página|visita|cai|estadia|compra|tipo assim|povo|fala|falar|falo|falo em nome|em nome|solicito|solicitamos|grata|grato|atenciosamente|prezados|prezado|prezada|cordialmente|por gentileza|gentileza|represento|queria|gostaria|gostaríamos|precisa|precisamos|preciso|qria|qro|vcs|vc|pq|tb|tbm|msg|zap|zapzap|pf|pfvr|blz|tão|tava|daí|beleza|tudo bem|tudo bom|tudo certo|divulgar|deixar|deixa|fofo|fofinho|bonitinho|caprichado|caprichar|capricha|elaborar|elaborem|elaboração|comunicado|recepcionista|síndica|síndico|gerente|moradores|condôminos|inquilinos|segurados|interessado|interessada|paciência|compreensão|confiança|preferência|transtorno|incômodo|sempre|direto ao ponto|sem enrolação|sem rodeios|curtinho|avisar|avisa|avise|contar|conta|chamar|chama|pedir|pede|mandar|manda|mandem|lembrar|lembra|dizer|diz|ver|quero|quer|pros|pras|clientela|interessados|inscritos|participantes|famílias|varia|variam|muda|mudam|variável|variáveis|diferente|diferentes|depende|dependem|conforme|mesmo|mesma|cada|vem|vêm|venha|venham|abre|abrem|saiu|sai|chega|chegam|pesquisa|nota|botões|botão|aviso|mensagem|faz|sumido|sumida|sumiu|cê|opa|eae|moça|moço',
  and: 'e|ou|mais|além de|junto com|também',
  determiners: 'o|a|os|as|um|uma|seu|sua|seus|suas|meu|nosso|nossa|cada|do|da|este|esta',
  languageLeads:
    'em|em idioma|idioma|para o|traduz para|traduza para|traduzir para|traduza para o|traduz para o|escrito em|no idioma|língua|pro',
  visits:
    'consulta|sessão|avaliação|visita técnica|vistoria|aula experimental|revisão|sessão de terapia|sessão de fisioterapia|consultoria|perícia|manutenção',
  audience:
    'clientes|cliente|sócios|sócio|sócias|alunos|aluno|alunas|pacientes|paciente|moradores|morador|condôminos|pais|famílias|família|mães|responsáveis|voluntários|voluntárias|membros|usuários|inquilinos|inquilino|hóspedes|hóspede|participantes|doadores|doador|proprietários|proprietário|inscritos|expositores|vendedores|compradores|pessoal|galera|todos|todas|todo mundo|gente|eles|elas|jogadores|funcionários|candidatos|assinantes|seguidores|viajantes|passageiros|interessado|interessados|estudantes|donos|dono|vizinhos|associados|colaboradores|turma|beneficiários|motoristas|entregadores|fornecedores|fiéis|coralistas|atletas|treinadores|professores|docentes|avós|torcedores|acionistas|titulares|segurados|locatários|agricultores|acampantes|tutores|adotantes|passageiras|lojistas',
  beforeAudience:
    'o|a|os|as|ao|aos|à|às|meus|minhas|nossos|nossas|todos|todas|todos os|todas as|cada|seus|do|da|dos|das|para|pra|pro|pros|de',
  openers:
    'oi|olá|ola|bom dia|boa tarde|boa noite|então|e|mas|porque|também|além disso|gente|pessoal|olha|por favor|pfv|tipo|é que|né|prezados|ei|aí|bom',
  closers:
    'por favor|pfv|pf|obrigado|obrigada|valeu|grata|grato|e|mas|porque|também|com|de|abraço|abraços|atenciosamente|tá|ok|brigada|brigado|desde já agradeço',
  own: 'eu|me|meu|minha|meus|minhas',
  selves: 'eu|sou|tenho|trabalho na|trabalho no|trabalho como|preciso|quero|queria|gostaria|administro|cuido',
  promoting:
    'doar|doe|doem|doação|doações|voluntários|voluntário|participe|participem|venha|venham|desconto|promoção|oferta|liquidação|lançamento|convidar|convidamos|convidados|sorteio|ganhe|rifa|inscreva-se|metade do preço|mutirão|campanha de arrecadação',
  general: 'quem|todos que|todos os que|aqueles que',
  lengths: 'caracteres|letras|toques',
  conditions: 'se|quando|assim que|caso|logo que',
  sells: 'vendemos|alugamos|organizamos|fabricamos|vendo|alugo|faço',
}
