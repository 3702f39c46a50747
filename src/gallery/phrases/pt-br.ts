/** Further ways in which people say what a message is for, in Portuguese: by purpose, divided by `|`. */
export const portuguese: Readonly<Record<string, string>> = {
  account_alert: 'bloqueio de conta|mudaram a senha da conta|notamos algo estranho na conta',
  appointment_cancelled:
    'as consultas de amanhã foram canceladas|consultas canceladas|tivemos que cancelar os atendimentos|seu horário foi cancelado|sua consulta foi cancelada',
  appointment_changed:
    'a consulta foi remarcada para outra data|seu horário mudou|visita remarcada|atendimento remarcado|nova data e novo horário da consulta|a sessão foi remarcada|sua consulta mudou de dia|mudança na data da consulta|exame remarcado',
  appointment_confirmed:
    'consulta marcada|seu horário foi confirmado|confirmamos a sua consulta|visita técnica agendada|atendimento agendado|exame marcado',
  appointment_reminder:
    'lembrar a cliente que amanhã tem horário|preciso lembrar os pacientes da consulta|não esqueça a sua consulta|avisar da consulta de amanhã|se não puder vir avise|lembrete da sessão de amanhã|lembrar o cliente do horário dele',
  back_in_stock:
    'já temos de novo|voltou para as prateleiras|reposição do produto mais pedido|chegou mais daquele produto',
  birthday_offer: 'hoje é aniversário do cliente|cliente faz aniversário|presentinho de aniversário|mês do aniversário',
  booking_cancelled:
    'o show foi cancelado|evento cancelado|espetáculo cancelado|cancelamos o evento|passeio cancelado por causa da chuva|devolvemos o dinheiro dos ingressos|viagem suspensa',
  booking_confirmed:
    'confirmação de mesa|sua mesa está confirmada|reserva de mesa confirmada|diária confirmada|reserva do chalé confirmada',
  booking_reminder:
    'amanhã tem reserva|lembrar que tem que devolver o carro|lembrete de devolução do carro alugado|lembrar da viagem de amanhã',
  cart_reminder: 'esqueceu algo no carrinho|você deixou algo no carrinho|termine a sua compra|ficou produto na sacola',
  check_in:
    'check-in a partir das|mandar pros hóspedes o check-in|horário do check-in dos hóspedes|código da porta para hóspedes|podem entrar a partir das|o check-in é a partir das e levar documento com foto',
  class_time_change:
    'a aula das vai ser às|aula de spinning mudou de horário|a aula vai ser em outro horário|mudamos a aula|o treino passou para outro dia',
  closed_days:
    'amanhã não vamos abrir|amanhã fechamos|fechado por motivo pessoal|fechamos para balanço|hoje não abrimos|fechado por luto|não vamos atender no feriado|estaremos fechados para reforma|fechamos de a|loja fecha no feriado|caiu a luz e hoje não abrimos',
  coupon: 'usa o cupom|com o cupom tem desconto|dar um cupom pros clientes|código com desconto',
  course_start:
    'curso de confeitaria começa|o curso começa sábado|início do workshop com lista de materiais|vai começar o curso',
  delivery_failed:
    'passamos e não tinha ninguém|não encontramos ninguém em casa|nova tentativa de entrega amanhã|não foi possível entregar seu pacote',
  delivery_slot:
    'entregamos entre as|levamos o pedido no dia|dia da entrega dos móveis entre|entrega na terça de manhã',
  document_request:
    'precisa do RG do cliente|que mandem as notas do mês|pedir as notas fiscais do mês|enviar documentos até o dia|solicitar documentos aos clientes|precisamos da sua documentação|falta um documento para abrir o contrato|mandar os papéis até|falta a sua assinatura',
  donation_thanks: 'agradece a doação|obrigado pela sua doação|sua doação vai virar|recebemos sua doação',
  event_invitation:
    'festa junina do clube|convida pro dia aberto|assembleia de condomínio|assembleia geral|reunião de condomínio|esperamos vocês na festa|quermesse|noite de degustação|arraiá|bazar beneficente|pauta da reunião|festa com entrada',
  festival_greeting: 'desejar boas festas pros clientes|boas festas|desejar um feliz ano novo',
  festival_offer: 'encomenda de panetone|ovos de páscoa sob encomenda|encomendas de natal',
  insurance_renewal:
    'apólice próxima do vencimento|sua apólice vence|seguro perto de vencer|segurados com apólice vencendo|renove o seguro',
  interview_invitation:
    'convite para entrevista presencial|entrevista por vídeo|chamamos o candidato para conversar|entrevista online',
  invoice_document:
    'nota fiscal em anexo|segue a nota fiscal|sua fatura está disponível|segue em anexo a nota|agradecer a compra, nota em anexo',
  loyalty_points: 'você tem pontos|trocar por brindes|ganhou pontos|pontos para trocar por bebidas',
  membership_renewal: 'carteirinha vence|sua anuidade vence|renovar a carteirinha|sócios que precisam renovar',
  moved_address: 'a clínica agora fica na|nosso novo endereço|estamos em novo endereço|mudamos pra outra rua',
  new_arrivals:
    'chegaram as flores|novo cardápio vegano|já estamos pegando encomenda|vem ver o que chegou|quer divulgar o novo|chegou na loja',
  new_device_login: 'alerta de novo acesso na conta|novo acesso à conta|se não foi você ligue|entraram na sua conta',
  new_service: 'agora também oferecemos|a partir de agora fazemos|serviço novo|novo tratamento facial',
  opening_hours:
    'agora abrimos aos domingos das|abrimos também aos domingos|a partir de março abrimos|agora atendemos|nosso horário mudou|abrimos até mais tarde',
  order_cancelled: 'seu pedido foi cancelado|cancelamos sua compra|pedido cancelado e dinheiro devolvido',
  order_confirmed: 'seu pedido está confirmado|recebemos sua encomenda|já anotamos seu pedido',
  order_delayed:
    'pedido atrasou|chega um ou dois dias depois|seu pedido vai atrasar|correios em greve|atrasou por causa da chuva',
  order_delivered: 'deixamos seu pedido na|seu pacote foi entregue|entregue com sucesso',
  order_ready:
    'pedido tá pronto pra retirada|óculos prontos pra retirar|pronto pra buscar|seus óculos estão prontos|pode passar pra pegar|sua roupa está pronta|os óculos chegaram e podem ser retirados|já podem ser retirados|podem ser retirados',
  order_refunded: 'o estorno foi feito|devolvemos o valor|o reembolso está a caminho',
  order_returned:
    'recebemos a sua devolução|devolução aceita|a devolução chegou ao nosso estoque|devolução recebida, reembolso em dias úteis|recebemos a devolução e o reembolso sai em dias',
  order_shipped: 'seu pacote está a caminho|enviamos seu pedido|pedido a caminho com código de rastreio',
  out_for_delivery: 'saiu pra entrega|chega hoje entre|seu pacote chega hoje|hoje levamos seu pedido',
  payment_due:
    'mensalidade vence|a mensalidade vence dia|boleto vence dia|a conta de luz vence|lembrete educado de pagamento|pagar até o dia|taxa de condomínio|o aluguel vence|lembrar de pagar|depois tem multa',
  payment_failed:
    'não conseguiu cobrar a mensalidade|cartão recusado atualizar pagamento|a cobrança foi recusada|pedir pra atualizar o cartão|falhou a cobrança',
  payment_received:
    'a mensalidade foi paga|confirma que a mensalidade foi paga|recebemos o pagamento da mensalidade|confirmar que pagou|agradecer o pagamento',
  pick_up_reminder: 'retire seu pedido|guardamos até|seu pedido está esperando',
  policy_change: 'atualizamos os termos|mudam as condições|nova regra para cancelar|falta sem aviso será cobrada',
  price_change: 'o corte vai subir|vai subir de para|subimos o preço|aumento no valor|novo preço a partir de',
  real_estate_listing: 'novo apartamento à venda|alugamos casa|casa com quintal à venda',
  real_estate_viewing:
    'visita ao apê confirmada|visita ao imóvel|visita confirmada ao apartamento|visita na casa marcada',
  recall_notice:
    'tem que parar de usar por defeito|quem comprou tem que parar de usar|produto com defeito devolvemos o dinheiro|risco de segurança do produto|não usem',
  referral: 'indique um amigo e os dois ganham|divulgar a indicação|por cada amigo que trouxer',
  repair_estimate: 'o conserto fica em, precisa aprovar|orçamento pronto para aprovar',
  repair_ready: 'o conserto ficou pronto|conserto pronto e quanto deu|seu carro está pronto|a bike ficou pronta',
  review_request: 'pedir avaliação no google pra quem jantou|avaliação de quem comprou|que nos avaliem na internet',
  sale: 'desconto em material escolar|liquidação de verão|desconto essa semana|por cento em toda a loja|desconto nesse sábado',
  schedule_change:
    'agora sai às e não às|mudou o horário do passeio|a saída é em outro horário|o jogo mudou de horário',
  school_notice:
    'o colégio informa|passeio ao zoológico|reunião de pais da turma|passeio escolar|os alunos devem trazer|não haverá aula sexta|avisar os pais que não tem aula',
  service_outage:
    'desligamento de energia|falta de luz programada|vai faltar luz|interrupção do serviço|sem água para limpeza da caixa|obras na rede',
  service_restored:
    'a água já voltou|a luz já voltou|já tem água|obrigado pela paciência, já voltou|serviço restabelecido',
  subscription_ending: 'sua assinatura termina|a assinatura acaba|fim do plano mensal',
  support_reply: 'o suporte respondeu|respondemos a sua solicitação|tem novidade no seu chamado',
  survey:
    'pergunta se gostaram do atendimento|pedir opinião sobre o suporte|nota de 1 a 5|como foi o atendimento|perguntar se gostou|o que achou|saber se deu tudo certo na entrega|deu tudo certo com o pedido',
  test_results_ready: 'resultado de exame disponível|resultados prontos|retirar o resultado|seus exames estão prontos',
  visit_follow_up:
    'como tá seu bichinho|se notar algo estranho fala com a gente|como você está depois da consulta|como está o seu pet',
  volunteer_call:
    'precisamos de voluntários pra limpar|voluntários para o mutirão|procuramos quem ajude|campanha do agasalho|arrecadação de alimentos',
  waitlist: 'você está na fila de espera|avisamos se abrir lugar',
  weekly_offer: 'quarta é 2x1|terça em dobro|toda quarta|todas as quintas|promoção de quarta',
  welcome: 'boas-vindas aos novos sócios|bem-vindo ao clube',
  win_back: 'quem não pede faz tempo|chama de volta quem sumiu|chamar quem não vem faz tempo|faz tempo que não pede',
}
