import type { Telling } from '../../telling.ts'

export const telling: Telling = {
  orders: [
    ['y que/q', ''],
    [', que/q ~el/la/los/las/su/sus/tu/tus/nuestro/nuestra/nuestros/nuestras/no/se/hay/habrá/ya/pueden/deben', ''],
    [
      '(y) quiero/queremos/quisiera/quisieramos/queria/nos_gustaria/necesitamos saber/preguntar/preguntarles/conocer (a) (@) ~que/como/cual/cuando/si/cuanto',
      'Nos gustaría saber ',
    ],
    [
      '(y) pregunta/preguntar/preguntale/preguntales/preguntarles (a) (@) ~que/como/cual/cuando/cuanto',
      'Nos gustaría saber ',
    ],

    [
      '(y) (hay_que/quiero/queremos/queria/quisiera/quisieramos/necesito/necesitamos/podrias/puedes/puede/podria) avisar/avisa/avise/avisen/avisale/avisales/avisarle/avisarles/informar/informa/informe/informale/informales/informarle/informarles/comunicar/comunica/comunicale/comunicales/comunicarles/decir/di/diga/dile/diles/deciles/decirle/decirles/contar/cuentale/cuentales/contarle/contarles/contarselo/notificar/notificarles/explicar/explicales/explicarles/indicar/indica/indicales/indicarles/mencionar/menciona/aclarar/aclara/anunciar/anuncia/advertir/advierteles … (de) que/q',
      '',
    ],
    ['(para) que @ sepan/sepa/se_enteren que/q', ''],
    ['que/q sepan/sepa que/q', ''],
    [
      '(y) que/q ~llamen/vengan/traigan/pasen/confirmen/respondan/lleven/avisen/recojan/presenten/esperen/paguen/usen/dejen/acudan/reserven/revisen/tengan/guarden/cierren/escriban',
      'Por favor, ',
    ],
    ['(y) se_les/se_le indica/informa/avisa/comunica/dice (que/q)', ''],
    [
      '(un/una) mensaje/aviso/nota/texto/comunicado/recado/mensage/whatsapp … que/q diga/digan/explique/avise (que/q)',
      '',
    ],
    ['diciendo/avisando/informando/explicando/recordando … (de) que/q', ''],
    [
      '(y) recordar/recuerda/recordarle/recordarles/recuerdale/recuerdales/recordando/recordarlos/recuerden … que/q',
      'Recuerden que ',
    ],
    [
      '(y) recordar/recuerda/recordarle/recordarles/recuerdale/recuerdales/recordando … ~traer/llevar/venir/llegar/pagar/confirmar/pasar/entregar/llamar/avisar/presentar/dejar/hacer/usar/cerrar',
      'Por favor, recuerden ',
    ],
    [
      '(y) agradecer/agradece/dar_las_gracias/da_las_gracias a quienes/los_que/las_que/todos_los_que',
      'Gracias a quienes ',
    ],
    [
      'gracias ~por_su/por_vuestra/por_vuestro/por_tu_compra/por_tu_paciencia/por_tu_comprensión/por_tu_confianza/por_tu_visita/por_la_paciencia/por_la_comprensión/por_la_confianza',
      'Gracias ',
    ],
    ['recordatorio … de/sobre/del', 'Les recordamos: '],
    [
      '(y) pedir/pide/pida/pidele/pideles/pedirle/pedirles/pidiendo/rogar/ruegales/solicitar/pediles (por_favor) (a) (todos/todas) (@) (por_favor) que/q',
      'Por favor, ',
    ],
    [
      '(y) pedir/pide/pidele/pideles/pedirle/pedirles … ~traer/llevar/venir/llegar/pagar/confirmar/pasar/entregar/llamar/avisar/presentar/dejar/hacer/usar',
      'Por favor, ',
    ],
    ['(y) preguntar/pregunta/preguntale/preguntales/preguntarles … si', 'Por favor, dígannos si '],
    [
      '(y) agradecer/agradece/agradeceles/agradecerles/dar_las_gracias/da_las_gracias/dales_las_gracias/darles_las_gracias … por',
      'Gracias por ',
    ],
    ['(y) pedir/pide/pidan disculpas/perdon … por', 'Disculpen '],
    ['(y) disculparse/disculpate/disculparnos por', 'Disculpen '],
    ['(y) desear/deseales/desearles', 'Les deseamos '],
    ['(y) invitar/invita a @ a', 'Les invitamos a '],
    ['(y) invitar/invita/invitale/invitales/invitarles/invitarlos/invitalos … a', 'Les invitamos a '],
    ['(un/una) mensaje/aviso/nota/texto/comunicado/recado/mensage … sobre', 'Les escribimos sobre '],
  ],
  addressing: [['(un/una) mensaje/mensage/aviso/nota/plantilla/texto/recordatorio/comunicado para ~@', 'Para ']],
  courtesies: [
    ['(y) pedir/pide/pidan/pideles disculpas/perdon (por_las_molestias)', 'Disculpen las molestias'],
    ['(y) disculpate/disculparse/disculparnos (por_las_molestias)', 'Disculpen las molestias'],
    [
      '(tambien) anade/agrega/pon/incluye (tambien) una/unas/nuestras disculpa/disculpas (tambien)',
      'Disculpen las molestias',
    ],
    ['(y) agradecer/agradeceles/agradecerles ~por_su_paciencia', 'Gracias'],
  ],
  toUs: [
    '@ recibe/reciben/debe_recibir un/una aviso/mensaje/whatsapp/notificacion',
    'es posible un/una',
    'podria ser un/una',
    '(oye/ola/hola) (me) puedes/podrias/podrian/puede/podria/podeis/pueden hacer/hacerme/hacernos/escribir/escribirme/escribirnos/redactar/redactarme/preparar/prepararme/mandar/mandarme/crear/crearme/ayudarme/ayudarnos',
    '(me) escribe/escribeme/redacta/redactame/crea/haz/hazme/prepara/preparame/elabora/hagame/ponme/manda/mandar/envia/enviar/mandale/mandales un/una/algo/el/la/este/esto',
    '(me) necesito/nesesito/necesitamos/necesitaria/quiero/queremos/quisiera/queria/quisieramos un/una/algo/el',
    '(me) hace_falta/haria_falta un/una',
    'seria_posible un/una',
    'para/a @ que',
    'hay_que contarselo a @',
    'hay_que avisar (a) @',
    'avisa/avisar/avisen (a) @',
    '(y) (que) quede/salga bonito/claro/corto',
    'pon/añade/agrega/incluye la/esta frase',
  ],
  shifts: [
    [
      '(todos/todas) los/las/nuestros/nuestras/mis clientes/clientas/socios/socias/alumnos/alumnas/pacientes/vecinos/vecinas/padres/familias/voluntarios/voluntarias/miembros/usuarios/inquilinos/huespedes/participantes ~pueden/deben/tienen/podran/deberan/tendran/van/reciben/recibiran/necesitan/necesitaran/han',
      'ustedes',
    ],
    [
      'el/la/cada cliente/clienta/socio/socia/alumno/alumna/paciente/vecino/vecina/usuario/inquilino/huesped/participante ~puede/debe/tiene/podra/debera/tendra/va/recibe/recibira/necesita/ha',
      'usted',
    ],
    ['ellos/ellas', 'ustedes'],
    ['tienen/tiene que ~ir/venir', 'tienen que'],
    ['mi ~tienda/negocio/local/taller/clinica/academia/escuela/restaurante/empresa', 'nuestro'],
  ],
  single: {
    leads: 'un|una|cada|alguien',
    shifts: [['él/ella ~puede/debe/tiene/podra/debera/tendra/va/recibira', 'usted']],
  },
  indirect: 'que|cual|quien|cuando|donde|cuanto|cuanta|cuantos|cuantas|como|lo que',
  please: 'por favor|porfa|porfavor',
  stop: '.',
}
