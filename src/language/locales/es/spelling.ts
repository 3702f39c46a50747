import type { Spelling } from '../../typos.ts'

export const spelling: Spelling = {
  slips:
    'q>que|k>que|xq>porque|pq>porque|porq>porque|x favor>por favor|xfa>por favor|porfa>por favor|xfavor>por favor|' +
    'porfis>por favor|tb>también|tmb>también|tbn>también|tambien>también|d>de|bn>bien|msj>mensaje|mje>mensaje|' +
    'mensage>mensaje|wa>WhatsApp|nomas>nomás|pa>para|pal>para el|toy>estoy|aki>aquí|aqui>aquí|ahi>ahí|alli>allí|' +
    'asi>así|mas>más|dia>día|dias>días|sabado>sábado|sabados>sábados|miercoles>miércoles|manana>mañana|' +
    'telefono>teléfono|numero>número|numeros>números|codigo>código|articulo>artículo|articulos>artículos|' +
    'proximo>próximo|proxima>próxima|ultimo>último|ultima>última|ultimos>últimos|unico>único|publico>público|' +
    'clinica>clínica|medico>médico|medica>médica|musica>música|pagina>página|kilometros>kilómetros|credito>crédito|' +
    'deposito>depósito|direccion>dirección|reunion>reunión|informacion>información|atencion>atención|' +
    'promocion>promoción|habitacion>habitación|excursion>excursión|inscripcion>inscripción|instalacion>instalación|' +
    'revision>revisión|reparacion>reparación|vacunacion>vacunación|donacion>donación|facturacion>facturación|' +
    'suscripcion>suscripción|confirmacion>confirmación|cancelacion>cancelación|ocasion>ocasión|estacion>estación|' +
    'situacion>situación|solucion>solución|decision>decisión|razon>razón|salon>salón|camion>camión|jardin>jardín|' +
    'almacen>almacén|despues>después|ademas>además|detras>detrás|traves>través|ingles>inglés|interes>interés|' +
    'cafe>café|bebe>bebé|facil>fácil|rapido>rápido|rapida>rápida|todavia>todavía|segun>según|algun>algún|' +
    'ningun>ningún|sera>será|seran>serán|estara>estará|estaran>estarán|habra>habrá|podra>podrá|podran>podrán|' +
    'tendra>tendrá|tendran>tendrán|abrira>abrirá|cerrara>cerrará|llegara>llegará|empezara>empezará|recibira>recibirá|' +
    'recibiran>recibirán|este sabado>este sábado|esta listo>está listo|esta lista>está lista|' +
    'esta cerrado>está cerrado|esta cerrada>está cerrada|esta abierto>está abierto|esta abierta>está abierta|' +
    'esta enfermo>está enfermo|esta enferma>está enferma|esta disponible>está disponible|esta en>está en|' +
    'esta roto>está roto|esta rota>está rota|esta de>está de|estan>están|ya esta>ya está|no esta>no está|ola>hola|' +
    'olla a>hola a|kiero>quiero|qiero>quiero|kieren>quieren|nesesito>necesito|nececito>necesito|nesecito>necesito|' +
    'haci>así|aser>hacer|aser un>hacer un|asta>hasta|asta el>hasta el|aora>ahora|aya>haya|no ay>no hay|' +
    'ay que>hay que|ay clases>hay clases|ay clase>hay clase|ay agua>hay agua|ay servicio>hay servicio|ay luz>hay luz|' +
    'hiva>iba|iva a>iba a|boy a>voy a|ba a>va a|ban a>van a|bamos a>vamos a|bamos>vamos|bienen>vienen|biene>viene|' +
    'bino>vino|benir>venir|benga>venga|bengan>vengan|buelto>vuelto|buelve>vuelve|bolver>volver|recojer>recoger|' +
    'recojerlo>recogerlo|recojerla>recogerla|recoje>recoge|cojer>coger|escojer>escoger|grasias>gracias|' +
    'grasia>gracias|gracia por>gracias por|cituacion>situación|sita>cita|sitas>citas|serrado>cerrado|serrada>cerrada|' +
    'serramos>cerramos|serrar>cerrar|abrierto>abierto|avierto>abierto|habierto>abierto|abisar>avisar|abisa>avisa|' +
    'havisar>avisar|besino>vecino|becinos>vecinos|edifisio>edificio|serbicio>servicio|servisio>servicio|' +
    'presio>precio|presios>precios|ofesta>oferta|descuneto>descuento|desquento>descuento|desct>descuento|' +
    'kuesta>cuesta|questa>cuesta|apartir>a partir|a patir>a partir|aparir>a partir|derepente>de repente|' +
    'porfavor>por favor|atravez>a través|atraves>a través|atrazo>atraso|atrazado>atrasado|retrazo>retraso|' +
    'retrazado>retrasado|almuerso>almuerzo|desalluno>desayuno|lluebe>llueve|llubia>lluvia|lubia>lluvia|yuvia>lluvia|' +
    'yegar>llegar|yega>llega|yevar>llevar|yeven>lleven|yeva>lleva|yamar>llamar|yamen>llamen|llebar>llevar|' +
    'lleben>lleven|trai>trae|resivo>recibo|resibo>recibo|recivo>recibo|recivir>recibir|resibir>recibir|' +
    'recivido>recibido|resivido>recibido|pedio>pedido|peddido>pedido|embio>envío|envio>envío|envios>envíos|' +
    'embiar>enviar|embiamos>enviamos|enbiar>enviar|paqete>paquete|pakete>paquete|cliene>cliente|clietes>clientes|' +
    'clientess>clientes|pasientes>pacientes|alunnos>alumnos|alunno>alumno|nesesario>necesario|nesesita>necesita|' +
    'empesar>empezar|empiesa>empieza|empiesan>empiezan|comiensa>comienza|comienso>comienzo|vasio>vacío|haora>ahora|' +
    'ora>hora|oras>horas|orario>horario|orarios>horarios|oy>hoy|hoi>hoy|alos>a los|alas>a las|ala>a la|osea>o sea|' +
    'nose>no sé|aveces>a veces|talvez>tal vez|enserio>en serio|disiembre>diciembre|nobiembre>noviembre|' +
    'septienbre>septiembre|biernes>viernes|juebes>jueves|juves>jueves|luness>lunes|cumpleanos>cumpleaños|anos>años|' +
    'ano>año|nino>niño|ninos>niños|nina>niña|ninas>niñas|espanol>español|senor>señor|senora>señora|tuberia>tubería|' +
    'averia>avería|energia>energía|panaderia>panadería|pasteleria>pastelería|peluqueria>peluquería|libreria>librería|' +
    'ferreteria>ferretería|cafeteria>cafetería|loteria>lotería|garantia>garantía|categoria>categoría|' +
    'fundacion>fundación|asociacion>asociación|recepcion>recepción|automovil>automóvil|movil>móvil|vehiculo>vehículo|' +
    'tramite>trámite|poliza>póliza|prestamo>préstamo|limite>límite|tecnico>técnico|electrico>eléctrico|' +
    'electrica>eléctrica|domestico>doméstico|maquina>máquina|sotano>sótano|atico>ático|septima>séptima|decimo>décimo|' +
    'minimo>mínimo|maximo>máximo|calido>cálido|uds>ustedes|ud>usted',
  spared: 'miedo|trata|querías|llaves|alerta|casos|tenéis|queréis|eterna|cogido|carlo|querias|cuñado|vales|trade',
  alike: '',
  isPlain: false,
}
