import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const policyChange: UtilityBlueprint = {
  id: 'policy_change',
  name: 'policy_change_notice',
  category: 'UTILITY',
  industries: [
    'software',
    'fitness',
    'beauty',
    'healthcare',
    'travel',
    'finance',
    'education',
    'telecom',
    'e_commerce',
  ],
  titles: {
    en: 'Policy change',
    es: 'Cambio de condiciones',
    pt_BR: 'Mudança de regras',
    hi: 'नियमों में बदलाव',
    hi_Latn: 'Rules mein badlav',
    id: 'Perubahan ketentuan',
    de: 'Neue Bedingungen',
    fr: 'Nouvelles conditions',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    document: {
      kind: 'document',
      per: 'message',
      sample: {
        en: 'cancellation policy',
        es: 'política de cancelación',
        pt_BR: 'política de cancelamento',
        hi: 'कैंसिलेशन के नियम',
        hi_Latn: 'cancellation ke rules',
        id: 'kebijakan pembatalan',
        de: 'Stornobedingungen',
        fr: 'conditions d’annulation',
      },
    },
    date: { kind: 'date', per: 'message' },
    product: {
      kind: 'product',
      per: 'message',
      sample: {
        en: 'group classes',
        es: 'clases en grupo',
        pt_BR: 'aulas em grupo',
        hi: 'ग्रुप क्लास',
        hi_Latn: 'group class',
        id: 'kelas grup',
        de: 'Gruppenkurse',
        fr: 'cours collectifs',
      },
    },
    duration: { kind: 'duration', per: 'message' },
    amount: { kind: 'amount', per: 'message' },
    percent: { kind: 'percent', per: 'message' },
    reason: {
      kind: 'reason',
      per: 'message',
      sample: {
        en: 'new legal requirements',
        es: 'nuevos requisitos legales',
        pt_BR: 'novas exigências legais',
        hi: 'नए सरकारी नियम',
        hi_Latn: 'naye sarkari niyam',
        id: 'ketentuan hukum yang baru',
        de: 'neue gesetzliche Vorgaben',
        fr: 'nouvelles obligations légales',
      },
    },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Read the changes',
        es: 'Leer las condiciones',
        pt_BR: 'Ler as condições',
        hi: 'नए नियम पढ़ें',
        hi_Latn: 'Naye rules padhein',
        id: 'Baca ketentuannya',
        de: 'Bedingungen lesen',
        fr: 'Lire les conditions',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], please note that we[ at {business}] have updated our terms.[ What changes: {document}.][ In effect from {date}.][ This applies to: {product}.][ Time limit: {duration}.][ Fee: {amount}.| Fee: {percent}.][ Reason: {reason}.] If you have any questions about the changes, please reply to this message.',
      warm: 'Hi[ {customer_name}], so that there are no surprises: we[ at {business}] have updated our terms.[\nWhat changes: {document}][\nIn effect from {date}][\nThis applies to: {product}][\nTime limit: {duration}][\nFee: {amount}|\nFee: {percent}][\nThe reason: {reason}]\n\nIs anything about the changes unclear? Just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: te informamos de que[ en {business}] hemos actualizado nuestras condiciones.[ Qué cambia: {document}.][ En vigor a partir del {date}.][ Se aplica a: {product}.][ Plazo: {duration}.][ Cargo: {amount}.| Cargo: {percent}.][ Motivo: {reason}.] Si tienes alguna pregunta sobre los cambios, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Para que no te lleves sorpresas:[ en {business}] hemos actualizado nuestras condiciones.[\nQué cambia: {document}][\nEn vigor a partir del {date}][\nSe aplica a: {product}][\nPlazo: {duration}][\nCargo: {amount}|\nCargo: {percent}][\nEl motivo: {reason}]\n\n¿Algo no te queda claro? Responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Informamos uma atualização nas [condições da {business}|nossas condições].[ O que muda: {document}.][ Válido a partir de {date}.][ Vale para: {product}.][ Prazo: {duration}.][ Taxa: {amount}.| Taxa: {percent}.][ Motivo: {reason}.] Se tiver alguma dúvida sobre as mudanças, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Para evitar surpresas: fizemos uma atualização nas [condições da {business}|nossas condições].[\nO que muda: {document}][\nVálido a partir de {date}][\nVale para: {product}][\nPrazo: {duration}][\nTaxa: {amount}|\nTaxa: {percent}][\nO motivo: {reason}]\n\nFicou com alguma dúvida sobre as mudanças? É só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], कृपया ध्यान दें कि हमने[ {business} में] अपने नियम अपडेट किए हैं।[ क्या बदला है: {document}।][ कब से लागू: {date}।][ किस पर लागू: {product}।][ समय-सीमा: {duration}।][ शुल्क: {amount}।| शुल्क: {percent}।][ कारण: {reason}।] बदलाव के बारे में कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], आपको पहले से पता रहे, इसलिए बता दें कि हमने[ {business} में] अपने नियम अपडेट किए हैं।[\nक्या बदला है: {document}][\nकब से लागू: {date}][\nकिस पर लागू: {product}][\nसमय-सीमा: {duration}][\nशुल्क: {amount}|\nशुल्क: {percent}][\nकारण: {reason}]\n\nबदलाव में कुछ समझना हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], zaroori suchna: humne[ {business} mein] apne rules badle hain.[ Kya badla hai: {document}.][ Kab se laagu: {date}.][ Kis par laagu: {product}.][ Time limit: {duration}.][ Charge: {amount}.| Charge: {percent}.][ Reason: {reason}.] Badlav ke baare mein koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], aapko pehle se pata rahe, isliye suchna de rahe hain ki humne[ {business} mein] apne rules badle hain.[\nKya badla hai: {document}][\nKab se laagu: {date}][\nKis par laagu: {product}][\nTime limit: {duration}][\nCharge: {amount}|\nCharge: {percent}][\nReason: {reason}]\n\nBadlav mein kuch samajhna ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami informasikan bahwa kami[ di {business}] telah memperbarui syarat dan ketentuan kami.[ Yang berubah: {document}.][ Berlaku mulai {date}.][ Berlaku untuk: {product}.][ Batas waktu: {duration}.][ Biaya: {amount}.| Biaya: {percent}.][ Alasan: {reason}.] Jika ada pertanyaan tentang perubahan ini, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], supaya Kakak tahu lebih dulu, kami[ di {business}] sudah memperbarui syarat dan ketentuan kami.[\nYang berubah: {document}][\nBerlaku mulai {date}][\nBerlaku untuk: {product}][\nBatas waktu: {duration}][\nBiaya: {amount}|\nBiaya: {percent}][\nAlasannya: {reason}]\n\nKalau ada yang kurang jelas, balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir haben[ bei {business}] unsere Bedingungen aktualisiert.[ Was sich ändert: {document}.][ Gültig ab {date}.][ Das betrifft: {product}.][ Frist: {duration}.][ Gebühr: {amount}.| Gebühr: {percent}.][ Grund: {reason}.] Wenn Sie Fragen zu den Änderungen haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], damit Sie Bescheid wissen: Wir haben[ bei {business}] unsere Bedingungen aktualisiert.[\nWas sich ändert: {document}][\nGültig ab {date}][\nDas betrifft: {product}][\nFrist: {duration}][\nGebühr: {amount}|\nGebühr: {percent}][\nDer Grund: {reason}]\n\nIst bei den Änderungen etwas unklar? Antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], [chez {business}, nous avons mis à jour|nous avons mis à jour] nos conditions.[ Ce qui change : {document}.][ En vigueur à partir du {date}.][ Cela concerne : {product}.][ Délai : {duration}.][ Frais : {amount}.| Frais : {percent}.][ Motif : {reason}.] Pour toute question sur ces changements, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], pour éviter toute surprise : [chez {business}, nous avons mis à jour|nous avons mis à jour] nos conditions.[\nCe qui change : {document}][\nEn vigueur à partir du {date}][\nCela concerne : {product}][\nDélai : {duration}][\nFrais : {amount}|\nFrais : {percent}][\nLa raison : {reason}]\n\nUn point n’est pas clair ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'new terms and conditions|terms of service changed|updated privacy policy|new cancellation policy|cancellations must be made before|no-show fee|charged if they do not show up|new rules|we no longer accept|not allowed anymore|house rules|refund policy|return policy changed|deposit required from now on|cancel at least 24 hours before|we changed our policy|booking rules changed|terms updated|cancellation rules|cancellation policy changes|from now on cancel at least 24 hours before|no-show fee introduced',
    es: 'cambio de política|nuevos términos y condiciones|política de privacidad actualizada|nueva política de cancelación|cobrar si no avisan|se cobra si no vienen|cancelar con menos de 24 horas|nuevas reglas|nuevo reglamento|política de devoluciones|ahora pedimos depósito|nuevas normas|cambian los términos|normas de cancelación|pedimos seña para reservar|cambia la política de cancelación|cancelar con 24 horas|si faltan sin avisar se cobra|actualizamos los términos|cambian las condiciones|nueva norma para cancelar',
    pt_BR:
      'novas regras|novos termos de uso|política de privacidade atualizada|nova política de cancelamento|taxa por falta sem aviso|quem faltar paga|desmarcar com 24 horas de antecedência|novo regulamento|política de troca|mudança na política|novas condições do contrato|regras de cancelamento|sinal para agendar|atualizamos os termos|mudam as condições|nova regra para cancelar|falta sem aviso será cobrada',
    hi: 'नए नियम|नियम व शर्तें बदलीं|कैंसिलेशन पॉलिसी बदली|नई पॉलिसी|रिफंड के नियम|प्राइवेसी पॉलिसी अपडेट|नई शर्तें|कैंसिल करने पर चार्ज|24 घंटे पहले कैंसिल करें|नए क़ायदे|पॉलिसी में बदलाव|बुकिंग के नए नियम|नियम बदल गए|रिटर्न पॉलिसी बदली|नीति में बदलाव',
    hi_Latn:
      'naye rules|cancellation policy badli|terms and conditions badle|nayi policy|refund policy badal gayi|24 ghante pehle cancel karein|cancel karne par charge lagega|privacy policy update|naye niyam|policy mein badlav|booking ke naye rules|niyam badal gaye|new rules|return policy change|terms change',
    id: 'syarat dan ketentuan baru|perubahan kebijakan|kebijakan pembatalan baru|aturan baru|kebijakan privasi diperbarui|denda kalau batal mendadak|kebijakan pengembalian barang|batal minimal 24 jam sebelumnya|wajib DP mulai sekarang|peraturan baru|aturan pembatalan|perubahan aturan|aturan booking baru|kalau batal kena biaya|kebijakan berubah|perubahan ketentuan|kebijakan privasi|tata tertib baru|kebijakan pengembalian',
    de: 'neue AGB|AGB geändert|Datenschutzerklärung aktualisiert|neue Stornobedingungen|Ausfallgebühr|neue Regeln|neue Hausordnung|Absage mindestens 24 Stunden vorher|AGB ändern sich|neue Absageregelung|Rückgaberegeln|Regeln geändert|Anzahlung ab jetzt nötig|Stornobedingungen ändern sich|absagen mindestens 24 Stunden vorher|Datenschutzerklärung geändert|geänderte Bedingungen|Nutzungsbedingungen',
    fr: 'nouvelles conditions générales|CGV modifiées|politique de confidentialité mise à jour|nouvelle politique d’annulation|frais d’annulation tardive|annulation à moins de 24 h facturée|nouveau règlement|nouvelles règles|annuler 24 heures à l’avance|conditions de retour modifiées|règles d’annulation|le règlement change|arrhes demandées|nouvelles conditions d’annulation|les conditions changent|nous mettons à jour nos conditions|absence non prévenue facturée',
  },
  not: ['insurance policy', 'policy expires', 'policy renewal', 'policy number', 'renew your policy', 'póliza'],
}
