import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, viewDetails } from '../button-words.ts'

export const ticketAnswered: UtilityBlueprint = {
  id: 'ticket_answered',
  name: 'ticket_answered',
  category: 'UTILITY',
  industries: [
    'software',
    'telecom',
    'e_commerce',
    'finance',
    'insurance',
    'travel',
    'home_services',
    'professional_services',
  ],
  titles: {
    en: 'Ticket answered',
    es: 'Solicitud respondida',
    pt_BR: 'Chamado respondido',
    hi: 'टिकट का जवाब',
    hi_Latn: 'Ticket ka jawab',
    id: 'Tiket sudah dijawab',
    de: 'Anfrage beantwortet',
    fr: 'Réponse à la demande',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    ticket_number: { kind: 'ticket_number', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'message',
      sample: {
        en: 'invoice settings',
        es: 'configuración de facturas',
        pt_BR: 'configuração de faturas',
        hi: 'बिल की सेटिंग',
        hi_Latn: 'bill ki setting',
        id: 'pengaturan tagihan',
        de: 'Rechnungseinstellungen',
        fr: 'réglages de facturation',
      },
    },
    person: { kind: 'person', per: 'customer' },
    date: { kind: 'date', per: 'customer' },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [viewDetails, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], our team[ at {business}] has replied to your request[ {ticket_number}].[ Subject: {product}.][ Answered by: {person}.][ Date: {date}.][ Please get back to us by {deadline}.] If you have a further question, please reply to this message.',
      warm: 'Hi[ {customer_name}], there is an answer for you: our team[ at {business}] has replied to your request[ {ticket_number}] 💬[\nSubject: {product}][\nAnswered by: {person}][\nDate: {date}][\nPlease get back to us by {deadline}]\n\nIs anything still unclear? Just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: nuestro equipo[ de {business}] ha respondido a tu solicitud[ {ticket_number}].[ Asunto: {product}.][ Te respondió: {person}.][ Fecha: {date}.][ Puedes contestarnos hasta el {deadline}.] Si tienes otra pregunta, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Ya tienes respuesta: nuestro equipo[ de {business}] ha contestado a tu solicitud[ {ticket_number}] 💬[\nAsunto: {product}][\nTe respondió: {person}][\nFecha: {date}][\nPuedes contestarnos hasta el {deadline}]\n\n¿Te ha quedado alguna duda? Responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Nossa equipe[ da {business}] respondeu ao seu chamado[ {ticket_number}].[ Assunto: {product}.][ Quem respondeu: {person}.][ Data: {date}.][ Aguardamos o seu retorno até {deadline}.] Se tiver outra dúvida, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Tem resposta para você: nossa equipe[ da {business}] respondeu ao seu chamado[ {ticket_number}] 💬[\nAssunto: {product}][\nQuem respondeu: {person}][\nData: {date}][\nAguardamos o seu retorno até {deadline}]\n\nFicou alguma dúvida? É só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] हमारी टीम ने आपके टिकट[ {ticket_number}] का जवाब दे दिया है।[ विषय: {product}।][ जवाब देने वाले: {person}।][ तारीख: {date}।][ कृपया {deadline} तक हमें बताएँ।] कोई और सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], आपके लिए जवाब आ गया है:[ {business} में] हमारी टीम ने आपके टिकट[ {ticket_number}] का जवाब दे दिया है 💬[\nविषय: {product}][\nजवाब देने वाले: {person}][\nतारीख: {date}][\nकृपया {deadline} तक हमें बताएँ]\n\nकुछ और पूछना हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] hamari team ne aapke ticket[ {ticket_number}] ka jawab de diya hai.[ Subject: {product}.][ Jawab dene wale: {person}.][ Date: {date}.][ Please {deadline} tak humein batayein.] Koi aur sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], aapke liye jawab aa gaya hai:[ {business} mein] hamari team ne aapke ticket[ {ticket_number}] ka jawab de diya hai 💬[\nSubject: {product}][\nJawab dene wale: {person}][\nDate: {date}][\nPlease {deadline} tak humein batayein]\n\nKuch aur poochhna ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], tim kami[ di {business}] sudah menjawab permintaan Anda[ {ticket_number}].[ Perihal: {product}.][ Dijawab oleh: {person}.][ Tanggal: {date}.][ Kami tunggu tanggapan Anda paling lambat {deadline}.] Jika ada pertanyaan lain, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], ada jawaban untuk Kakak: tim kami[ di {business}] sudah membalas permintaan Kakak[ {ticket_number}] 💬[\nPerihal: {product}][\nDijawab oleh: {person}][\nTanggal: {date}][\nKami tunggu tanggapannya paling lambat {deadline}]\n\nMasih ada yang kurang jelas? Balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], unser Team[ bei {business}] hat Ihre Anfrage[ {ticket_number}] beantwortet.[ Betreff: {product}.][ Bearbeitet von: {person}.][ Datum: {date}.][ Wir freuen uns über Ihre Rückmeldung bis {deadline}.] Wenn Sie noch Fragen haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], wir haben eine Antwort für Sie: Unser Team[ bei {business}] hat Ihre Anfrage[ {ticket_number}] bearbeitet 💬[\nBetreff: {product}][\nBearbeitet von: {person}][\nDatum: {date}][\nBitte melden Sie sich bis {deadline}]\n\nIst noch etwas unklar? Antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], notre équipe[ chez {business}] a répondu à votre demande[ {ticket_number}].[ Objet : {product}.][ Réponse de : {person}.][ Date : {date}.][ Merci de revenir vers nous au plus tard le {deadline}.] Pour toute autre question, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], vous avez une réponse : notre équipe[ chez {business}] a traité votre demande[ {ticket_number}] 💬[\nObjet : {product}][\nRéponse de : {person}][\nDate : {date}][\nMerci de revenir vers nous au plus tard le {deadline}]\n\nUn point reste à éclaircir ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'support has replied to a ticket|our support team answered the ticket|agents answer a ticket|when we have replied to a request|there is an answer to your ticket|ticket has a new reply|support replied to your ticket|your question has been answered|customer service has responded|reply to the enquiry is there|helpdesk answered|we answered their question|helpdesk answer|answer to a support question',
    es: 'soporte contestó el ticket|hemos respondido a la solicitud|cuando soporte responde a un ticket|hay una respuesta a tu ticket|el equipo de soporte contesta|su consulta fue respondida|atención al cliente respondió|nueva respuesta en el ticket|ya respondimos tu consulta|respondimos tu consulta|soporte contesta un ticket|contesta un ticket|respondimos a su ticket|tu ticket tiene respuesta|cuando soporte contesta un ticket|el equipo de soporte contesta un ticket|aviso con el número de ticket',
    pt_BR:
      'o suporte respondeu o chamado|quando respondemos um ticket|tem resposta no chamado|nossa equipe respondeu a solicitação|sua dúvida foi respondida|atendimento respondeu|nova resposta no ticket|respondemos a sua pergunta|respondemos o seu chamado',
    hi: 'सपोर्ट ने टिकट का जवाब दिया|टिकट का जवाब आ गया|आपके सवाल का जवाब दे दिया गया है|शिकायत का जवाब मिल गया|हमारी टीम ने जवाब दिया|टिकट पर नया जवाब|सपोर्ट टीम का जवाब|शिकायत का जवाब',
    hi_Latn:
      'support ne ticket ka jawab diya|ticket ka reply aa gaya|aapke sawaal ka jawab de diya|team ne reply kar diya|ticket par naya reply|support ne reply kiya|support team ka jawab',
    id: 'tim support sudah membalas tiket|tiket sudah dijawab|ada balasan untuk tiket|pertanyaan Anda sudah dijawab|cs sudah membalas|setiap tiket dibalas pelanggan dapat pesan|ada jawaban dari support|jawaban dari CS|balasan customer service|tiket sudah dibalas|pertanyaan sudah dijawab|tiket dijawab',
    de: 'Support hat auf das Ticket geantwortet|Ticket wurde beantwortet|wir haben die Anfrage beantwortet|neue Antwort im Ticket|Kundenservice hat geantwortet|Antwort auf eine Supportanfrage|wenn der Support geantwortet hat|Ihre Frage wurde beantwortet|sein Ticket ist beantwortet|Ticket beantwortet|Ihre Frage ist beantwortet|Anfrage beantwortet',
    fr: 'le support a répondu au ticket|nous avons répondu à la demande|le SAV a répondu|une réponse à votre demande|nouvelle réponse sur le ticket|le service client a répondu|votre question a reçu une réponse|quand le support répond à un ticket|réponse du support|réponse du service client|votre question a une réponse',
  },
  not: [
    'ticket received',
    'ticket has been resolved',
    'ticket is closed',
    'we got your request',
    'reply to confirm',
    'in progress',
    'hemos recibido tu solicitud',
    'estado',
    'stand',
    'status',
  ],
}
