import type { Wording } from './wording.ts'

export const portugueseWording: Wording = {
  texts: {
    reminder:
      'Olá {{1}}, este é um lembrete[ de {brand}] sobre {{2}} em {{3}}. Responda a esta mensagem se tiver perguntas.',
    booking_reminder:
      'Olá {{1}}, lembramos da sua reserva[ em {brand}] em {{2}} às {{3}}. Avise-nos se os seus planos mudarem.',
    announcement:
      'Olá {{1}}, temos novidades[ de {brand}] para você: {{2}}. Responda a esta mensagem se tiver perguntas.',
    verification: 'Use o código que enviamos para concluir o acesso.',
    abandoned_cart:
      'Olá {{1}}, você deixou algo no carrinho[ da {brand}]. Seus produtos ainda estão esperando. Conclua o pedido quando quiser!',
    back_in_stock: 'Boas notícias, {{1}}! {{2}} está disponível de novo[ na {brand}]. Peça logo, enquanto há opções.',
    delivery_delay:
      'Olá {{1}}, seu pedido {{2}}[ da {brand}] está atrasado. A nova data de entrega é {{3}}, e pedimos desculpas pelo transtorno.',
    refund:
      'Olá {{1}}, processamos o reembolso do seu pedido {{2}}[ na {brand}]. O valor de {{3}} deve chegar à sua conta em até 5 dias úteis.',
    out_for_delivery:
      'Olá {{1}}, seu pedido {{2}}[ da {brand}] saiu para entrega e deve chegar hoje. Deixe o telefone por perto para o entregador.',
    order_shipped:
      'Olá {{1}}, seu pedido {{2}}[ da {brand}] foi enviado. A previsão de entrega é {{3}}, e avisaremos sobre qualquer mudança.',
    order_ready:
      'Olá {{1}}, seu pedido {{2}} está pronto para retirada[ na {brand}]. Traga, por favor, o número do pedido.',
    order_confirmation:
      'Olá {{1}}, obrigado pelo pedido[ na {brand}]. Recebemos o pedido {{2}} e avisaremos assim que ele sair.',
    booking_confirmation: 'Olá {{1}}, sua reserva[ na {brand}] para {{2}} está confirmada. Avise se algo mudar.',
    appointment:
      'Olá {{1}}, lembramos da sua consulta[ na {brand}] no dia {{2}} às {{3}}. Avise, por favor, se não puder comparecer.',
    payment_received: 'Olá {{1}}, recebemos seu pagamento de {{2}}[ à {brand}]. Obrigado, sua conta está em dia.',
    subscription:
      'Olá {{1}}, sua assinatura[ da {brand}] termina em {{2}}. Renove antes desse dia para continuar usando o serviço.',
    payment_reminder:
      'Olá {{1}}, lembramos que seu pagamento de {{2}}[ à {brand}] vence em {{3}}. Se já pagou, desconsidere esta mensagem.',
    feedback: 'Olá {{1}}, obrigado pela sua visita[ à {brand}] em {{2}}. Conte como foi tudo, leva menos de um minuto.',
    support:
      'Olá {{1}}, há uma novidade na sua solicitação de suporte {{2}}[ na {brand}]. Acesse sua conta para ler a resposta ou responda aqui com qualquer dúvida.',
    account_alert:
      'Olá {{1}}, houve uma alteração na sua conta[ da {brand}] em {{2}}. Se não foi você, fale conosco imediatamente.',
    event:
      'Olá {{1}}, você tem um convite[ da {brand}]! Venha no dia {{2}} para uma ocasião feita para você. Esperamos por você!',
    welcome:
      'Boas-vindas[ à {brand}], {{1}}! É um prazer ter você conosco. Responda a esta mensagem se tiver alguma dúvida.',
    reengagement: 'Olá {{1}}, faz tempo que não vemos você[ na {brand}]. Adoraríamos receber sua visita em breve!',
    new_arrivals: 'Chegaram novidades[ na {brand}]! Descubra as primeiras peças e encontre a sua favorita.',
    promotion: 'Boas notícias[ da {brand}]! Temos uma oferta especial para você. Venha logo e aproveite!',
    festival:
      'Boas festas[ da {brand}]! Que esta época traga alegria para você e sua família. Obrigado por estar conosco.',
  },
  openings: {
    reminder: 'Olá {{1}}, este é um lembrete[ de {brand}].',
    booking_reminder: 'Olá {{1}}, lembramos da sua reserva[ em {brand}].',
    announcement: 'Olá {{1}}, temos novidades para você[ de {brand}].',
    payment_reminder: 'Olá {{1}}, lembramos do seu pagamento[ à {brand}].',
    appointment: 'Olá {{1}}, lembramos da sua consulta[ na {brand}].',
    order_confirmation: 'Olá {{1}}, obrigado pelo seu pedido[ na {brand}].',
    order_shipped: 'Olá {{1}}, seu pedido[ da {brand}] está a caminho.',
    order_ready: 'Olá {{1}}, seu pedido está pronto[ na {brand}].',
    booking_confirmation: 'Olá {{1}}, sua reserva[ na {brand}] está confirmada.',
    abandoned_cart: 'Você deixou algo no carrinho[ da {brand}].',
    event: 'Você tem um convite[ da {brand}]!',
    promotion: 'Boas notícias[ da {brand}]!',
    festival: 'Boas festas[ da {brand}]!',
    new_arrivals: 'Chegaram novidades[ na {brand}]!',
    welcome: 'Boas-vindas[ à {brand}]!',
    reengagement: 'Sentimos sua falta[ na {brand}]!',
    back_in_stock: 'Boas notícias[ da {brand}]: voltou ao estoque!',
    feedback: 'Obrigado pela sua visita[ à {brand}].',
  },
  closings: {
    abandoned_cart: 'Conclua o pedido quando quiser!',
    event: 'Esperamos por você!',
    promotion: 'Venha logo e aproveite!',
    festival: 'Obrigado por estar conosco.',
    new_arrivals: 'Seja dos primeiros a descobrir!',
    welcome: 'Responda a esta mensagem se tiver alguma dúvida.',
    reengagement: 'Adoraríamos receber sua visita em breve!',
    feedback: 'Conte como foi tudo.',
  },
  discount: 'Aproveite {value} de desconto.',
  code: 'Use o código {value}.',
  invitation: 'Convidamos você para {value}.',
  opening: 'Olá[ da {brand}]!',
  closing: 'Responda a esta mensagem se tiver alguma dúvida.',
}
