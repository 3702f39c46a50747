import type { Telling } from '../../telling.ts'

export const telling: Telling = {
  orders: [
    ['e que/q', ''],
    [', que/q ~o/a/os/as/seu/sua/seus/suas/nosso/nossa/nossos/nossas/não/vai/vamos/já/podem/devem', ''],
    [
      '(e) queria/quero/queremos/gostaria/gostaria_de/gostariamos_de saber/perguntar (pra/para/dos/das/aos) (@) ~o_que/como/se/qual/quando/quanto',
      'Gostaríamos de saber ',
    ],
    [
      '(e) pergunta/pergunte/perguntar/perguntando (pra/para/aos) (@) ~o_que/como/qual/quando/quanto',
      'Gostaríamos de saber ',
    ],

    [
      '(e) (preciso/precisamos/quero/queremos/queria/gostaria_de/pode/poderia/tem_que/tem_de/e_pra/e_para/da_pra) avisar/avisa/avise/avisem/informar/informa/informe/comunicar/comunica/comunique/dizer/diz/diga/digam/falar/fala/fale/contar/conta/conte/explicar/explica/explique/mencionar/mencione/anunciar/anuncie/notificar/alertar/alerte … que/q',
      '',
    ],
    ['(pra/para) (que) @ saibam/saiba/ficarem_sabendo/fiquem_sabendo que/q', ''],
    ['deixar/deixa/deixe claro que/q', ''],
    [
      '(e) que/q ~liguem/venham/tragam/passem/confirmem/respondam/levem/avisem/retirem/apresentem/aguardem/paguem/usem/deixem/agendem/confiram/guardem/fechem/escrevam',
      'Por favor, ',
    ],
    [
      '(uma/um) mensagem/aviso/recado/texto/comunicado/msg … dizendo/avisando/informando/falando/explicando (que/q)',
      '',
    ],
    ['dizendo/avisando/informando/falando/explicando … que/q', ''],
    ['(e) (preciso/pode) lembrar/lembra/lembre/lembrando/lembrem … que/q', 'Lembramos que '],
    [
      '(e) (preciso/pode) lembrar/lembra/lembre/lembrando … de/do/da/dos/das ~trazer/levar/vir/chegar/pagar/confirmar/passar/entregar/ligar/avisar/apresentar/deixar/fazer/usar',
      'Por favor, não se esqueçam de ',
    ],
    ['(e) agradecer/agradeca/agradece (a) quem', 'Obrigado a quem '],
    ['(e) agradecer/agradeca/agradece (a) todos (os) que', 'Obrigado a todos que '],
    ['obrigado/obrigada ~pela_compreensão/pela_preferência/pela_confiança/pela_paciência/pela_compra', 'Obrigado '],
    ['(e) lembrar/lembra/lembre/lembrando … de', 'Lembramos de '],
    ['(e) lembrar/lembra/lembre/lembrando … do', 'Lembramos do '],
    ['(e) lembrar/lembra/lembre/lembrando … da', 'Lembramos da '],
    ['lembrete … sobre', 'Lembrete: '],
    [
      '(e) pedir/pede/peca/pedindo/solicitar/solicite (por_favor) (a/aos/as/pra/para/pro/pros) (todos/todas) (@) (por_favor) que',
      'Pedimos que ',
    ],
    ['(e) pedir/pede/peca/pedindo/solicitar/solicite … para/pra (eles/elas/que/@)', 'Pedimos para '],
    ['(e) perguntar/pergunta/pergunte/perguntando … se', 'Por favor, digam se '],
    [
      '(tambem) adiciona/adicione/coloca/coloque/poe/inclui (tambem) um/nossas/umas pedido_de_desculpas/desculpas/desculpa (tambem)',
      'Pedimos desculpas pelo transtorno',
    ],
    ['(e) agradecer/agradece/agradeca/agradecendo … pela', 'Obrigado pela '],
    ['(e) agradecer/agradece/agradeca/agradecendo … pelo', 'Obrigado pelo '],
    ['(e) agradecer/agradece/agradeca/agradecendo … por', 'Obrigado por '],
    ['(e) pedir/pede/peca/pedindo desculpa/desculpas … pelo', 'Pedimos desculpas pelo '],
    ['(e) pedir/pede/peca/pedindo desculpa/desculpas … pela', 'Pedimos desculpas pela '],
    ['(e) desejar/deseje/deseja', 'Desejamos '],
    ['(e) convidar/convida/convide/convidando/chamar/chama … para/pra/pro', 'Convidamos vocês para '],
    ['(uma/um) mensagem/aviso/recado/texto/comunicado/msg … sobre', 'Escrevemos sobre '],
  ],
  addressing: [['(um/uma) mensagem/aviso/recado/modelo/texto/lembrete/comunicado/msg para/pra/pros ~@', 'Para ']],
  courtesies: [
    [
      '(e) pedir/pede/peca/pedindo desculpa/desculpas (pelo_transtorno/pelo_incomodo/pelos_transtornos)',
      'Pedimos desculpas pelo transtorno',
    ],
    ['(e) agradecer/agradeca/agradece a_paciencia/a_compreensao', 'Obrigado pela compreensão'],
    ['(e) agradecer/agradeca/agradece', 'Obrigado'],
  ],
  toUs: [
    '@ recebe/recebem/deve_receber um/uma aviso/mensagem/whatsapp/notificacao',
    'seria possivel (ter) um/uma',
    '(e) (dizendo) qual e',
    '(voce/oi/ola) (me/nos) pode/poderia/consegue/podia (me/nos) fazer/escrever/criar/redigir/preparar/mandar/ajudar',
    '(me) escreve/escreva/redige/redija/cria/crie/faz/faca/prepara/prepare/elabora/elabore/monta/monte/manda/mande/mandar um/uma/algo/o/a/isso/ai',
    '(eu) preciso/precisamos/precisava/queria/quero/queremos/gostaria/gostariamos (de) um/uma/algo',
    'solicito/solicitamos um/uma',
    'quero divulgar',
    'para/pra/pros/aos @ que',
    '(preciso/precisamos/quero/tem_que) avisar/avisa/avise (o/os/a/as/aos) @',
    'chama o pessoal',
    'fala com o pessoal',
    '(e) capricha',
    'bota/coloca/poe/inclui essa/esta frase',
  ],
  shifts: [
    [
      '(todos/todas) os/as/nossos/nossas/meus clientes/socios/socias/alunos/alunas/pacientes/moradores/pais/familias/voluntarios/voluntarias/membros/usuarios/inquilinos/hospedes/participantes/doadores ~podem/devem/tem/poderao/deverao/terao/vao/recebem/receberao/precisam/precisarao',
      'vocês',
    ],
    [
      'o/a/cada cliente/socio/socia/aluno/aluna/paciente/morador/usuario/inquilino/hospede/participante ~pode/deve/tem/podera/devera/tera/vai/recebe/recebera/precisa',
      'você',
    ],
    ['eles/elas', 'vocês'],
    ['deles/delas', 'de vocês'],
    ['lhes', 'a vocês'],
    ['meu/minha ~loja/negocio/clinica/academia/escola/restaurante/empresa', 'nossa'],
  ],
  single: {
    leads: 'um|uma|cada|alguém',
    shifts: [['ele/ela ~pode/deve/tem/podera/devera/tera/vai/recebera', 'você']],
  },
  indirect: 'qual|quais|quem|quando|onde|quanto|quanta|quantos|como|o que|que',
  please: 'por favor|pfv|favor',
  stop: '.',
}
