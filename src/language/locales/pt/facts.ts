/** Words for the facts of a message, and for what differs per customer. */
import type { Facts } from '../../locale.ts'

export const facts: Facts = {
  variableLeads:
    'variáveis|duas variáveis|três variáveis|quatro variáveis|as variáveis são|variáveis para|com variáveis|com variáveis para|campos|campos variáveis|personalizada com|personalizado com|espaço para|como variáveis',
  variableTails:
    'são variáveis|como variáveis|como variável|é variável|é uma variável|devem ser variáveis|deve ser variável|tem que ser variável|têm que ser variáveis|vão ser variáveis|mudam a cada vez|muda a cada vez|mudam sempre|muda sempre|mudam toda vez|muda toda vez|mudam a cada cliente|muda a cada cliente|mudam de cliente para cliente|muda de cliente para cliente|mudam conforme o cliente|muda conforme o cliente|mudam pra cada um|muda pra cada um|mudam para cada cliente|muda para cada cliente|variam|varia|variam a cada vez|é diferente para cada um|são diferentes para cada um|é diferente a cada vez|são diferentes a cada vez|dependem do cliente|depende do cliente|variáveis|em cada caso muda|serão variáveis|variam de cliente para cliente|mudam em cada mensagem|que muda de um pra outro|muda de um pra outro|mudam de um pra outro|muda de um para outro|mudam de um para outro|variam de candidato para candidato|muda de pessoa para pessoa|mudam de pessoa para pessoa|são diferentes pra cada um|é diferente pra cada um',
  changeTails: 'mudam|vão mudar|são diferentes|mudam muito',
  ticketNumber:
    'número do chamado|número do ticket|número da solicitação|número do protocolo|protocolo|número do caso|número da reclamação|número do atendimento|nº do chamado|número da ordem de serviço',
  varyingPlace:
    'local|lugar|região|endereço|unidade|filial|sala|bairro|área|loja|rua|local de retirada|ponto de encontro|portão|quarto|bairro afetado|região afetada|local da consulta',
  varyingDevice:
    'aparelho|dispositivo|modelo|equipamento|modelo do aparelho|modelo do celular|qual aparelho|veículo|modelo da bike|tipo de aparelho',
  varyingProduct:
    'produto|item|serviço|nome do produto|nome do curso|nome do serviço|tratamento|imóvel|título do livro|o que comprou|o que pediu|curso|nome da aula|vaga|cargo|nome do evento|peça|tipo de consulta',
  varyingPoints:
    'pontos|saldo de pontos|número de pontos|quantidade de pontos|quantos pontos|quantos pontos tem|quantos pontos ele tem|selos|milhas|total de pontos',
  varyingStatus: 'status|situação|status do pedido|novo status|resultado',
  varyingCount:
    'número de pessoas|quantidade de pessoas|quantas pessoas|número de noites|número de hóspedes|quantidade de itens|posição na fila|número de ingressos',
  varyingReason: 'motivo|razão|causa|o motivo|o que falta|o que faltou',
  varyingDuration:
    'duração|tempo de espera|tempo estimado|quanto demora|prazo|prazo de entrega|janela de entrega|tempo de atraso|previsão|atraso',
  varyingPlan: 'plano|nome do plano|assinatura|tipo de plano|pacote|mensalidade do plano',
  varyingOther:
    'número da mesa|número do quarto|número do assento|número do voo|placa|placa do carro|número da apólice|número da conta|matrícula|número do sócio|tamanho|cor|raça|matéria|disciplina|professora|turma|série|grupo|cabeleireira|motoboy|motorista|dose|remédio|medicamento|pet|nome do pet|nome do cachorro|nome do gato|nome do animal|nome da criança|nome do filho|nome do bebê|link de rastreio|link de pagamento|código de retirada|código da porta|peso|lote|atendente|telefone|assunto|prova|nota|senha de atendimento|mês|mês de referência|competência|número',
  sizes: 'tamanhos|tamanho|do tamanho|nos tamanhos|tamanhos do|numeração',
  instalments: 'x sem juros|vezes sem juros|parcelas sem juros|parcelas|x no cartão|vezes no cartão|x',
  points: 'pontos|ponto|selos|selo|estrelas|milhas|visitas|compras|carimbos',
  seats: 'vagas|lugares|ingressos|vagas disponíveis|lugares disponíveis|assentos',
  restoring:
    'voltar|volta|voltamos|retorno|normalizar|normalizado|normaliza|restabelecer|restabelecido|reabrir|retoma|retornar',
  everyMonth: 'de cada mês|todo mês|de todo mês|cada mês|do mês|todos os meses',
  between: 'entre|entre o dia|entre os dias|entre as|entre os',
  inMonth: 'em|só em|somente em|durante|no mês de|apenas em|todo|durante todo',
  within: 'em até|dentro de|no prazo de|em menos de|no máximo em|em no máximo|em|antes de',
  withinAfter: '',
  purchases: 'em compras|de compra|compra|compras|de consumo|pedido|ou mais',
  tradeEndings: '',
  venues:
    'auditório|salão de festas|salão|sala|ginásio|biblioteca|pátio|praça|recepção|quadra|centro comunitário|centro cultural|prefeitura|parque|teatro|museu|estádio|terraço|refeitório|cantina|sede|jardim|praia|igreja|salão nobre|balcão|portaria|secretaria',
  venueLeads: 'no|na|em nosso|em nossa|nosso|em',
  opening: 'aberto|aberta|abrimos|funcionamos|horário|funcionamento|atendemos|aberto das|horário de atendimento',
  eventLines: 'o quê|o que|evento|motivo|atividade|assunto',
  nth: 'primeiro|primeira|segundo|terceiro|terceira|último|última',
  remarkLeads:
    'não esqueça|lembre-se|não se esqueçam|leva|levem|leve|traga|tragam|traz|pode|podem|venha|venham|vem|chegue|cheguem|confirme|confirmem|responda|respondam|ligue|liguem|evite|evitem|use|usem|feche|fechem|guarde|guardem|mesmo local|mesmo lugar|mesmo horário|a gente se vê|nos encontramos|se chover|em caso de chuva',
  remarkTails: 'incluso|inclusa|limitadas',
  asking: 'por favor',
  remedies: 'troca|reembolso',
  hostLines: 'organização|empresa|escola|clínica|hotel|restaurante',
  eachOne:
    'de cada um|de cada uma|para cada um|pra cada um|em cada caso|toda vez|a cada vez|de cada pessoa|para cada pessoa|pra cada pessoa|de cada cliente|cada um tem o seu',
  differs: 'diferente|diferentes|muda|mudam|varia|variam|próprio|sempre|ambos',
  eachGets: 'cada um tem|cada um recebe|cada cliente recebe|mandamos pro dono|mandamos para o cliente|cada um ganha',
  numberEndings: '',
}
