/**
 * Words by which a reply claims more than there is, by language: that the template is final, or that it was sent, accepted
 * or approved. Folded (lower case, without signs); `*` stands for any ending. A sentence with one of `hedges` claims nothing:
 * "once Meta has approved it".
 */
import { listed } from '../state/word-lists.ts'

interface ClaimWords {
  final: readonly string[]
  sent: readonly string[]
  hedges: readonly string[]
}

export const claimWords: readonly ClaimWords[] = [
  {
    final: listed(
      'is final|is now final|it s final|s now final|been finali*|is finali*|was finali*|now finali*|i finali*|i ve finali*|have finali*|it s finali*|finalized your|finalised your|finalized the|finalised the|finalized and|finalised and|is finished|it s finished|is done|it s done|all done|all set|is ready to send|is ready to be sent|is ready for whatsapp|is ready for meta|ready to go live',
    ),
    sent: listed(
      'been submitted|was submitted|is submitted|i submitted|i ve submitted|have submitted|it s submitted|now submitted|submitted your|submitted the|submitted it|submitted to|been approved|is approved|was approved|got approved|now approved|it s approved|already approved|and approved|been accepted|is accepted|was accepted|it s accepted|accepted by|approved by|meta approved|meta accepted|meta has approved|meta has accepted|whatsapp approved|whatsapp accepted|whatsapp has approved|whatsapp has accepted|sent to meta|sent it to|sent to whatsapp|sent your template|sent the template|sent your message|sent the message|sent it|template has been sent|message has been sent|it has been sent|it was sent|sent to your customers|sent to all|is live|now live|went live|it s live',
    ),
    hedges: listed(
      'if|once|when|whenever|until|before|after|not|never|isn t|hasn t|wasn t|haven t|can t|cannot|don t|won t|would|could|can|should|may|might|must|will|likely|usually|often|unless|as soon as|to be|whether|how|why|every|any|nothing|no|messages that|templates that|yet|like this|like that|like these|such|a template|a message|a text|an offer|offers|promotions',
    ),
  },
  {
    final: listed(
      'está finalizad*|esta finalizad*|ha sido finalizad*|fue finalizad*|quedó finalizad*|ha quedado finalizad*|he finalizado|finalicé|ya es definitiv*|es la versión final|está terminad*|ya está terminad*|lista para whatsapp|todo listo|ya quedó lista',
    ),
    sent: listed(
      'ha sido aprobad*|fue aprobad*|está aprobad*|esta aprobad*|aprobada por|aprobado por|ha sido aceptad*|fue aceptad*|está aceptad*|aceptada por|ha sido enviad*|fue enviad* a|enviada a meta|enviado a meta|enviada a whatsapp|he enviado|hemos enviado|la envié|lo envié|envié la plantilla|meta la aprobó|meta aprobó|meta ha aprobado|meta la ha aprobado|whatsapp la aprobó|whatsapp aprobó',
    ),
    hedges: listed(
      'si|cuando|hasta|antes|después|no|nunca|aún|todavía|podría|puede|pueden|puedes|sería|debe|deben|una vez|para que|cómo|por qué|suele|suelen|será|nada|como este|como esta|como estos|una plantilla|un mensaje|un texto|una oferta',
    ),
  },
  {
    final: listed(
      'está finalizad*|foi finalizad*|finalizei|está concluíd*|foi concluíd*|está terminad*|é a versão final|pronto para o whatsapp|tudo pronto|já é definitiv*',
    ),
    sent: listed(
      'foi aprovad*|está aprovad*|já está aprovad*|aprovado pela|aprovado pelo|aprovada pela|foi aceit*|está aceit*|aceito pela|aceito pelo|foi enviad*|enviado para a meta|enviado à meta|enviado ao whatsapp|eu enviei|já enviei|enviei o modelo|enviei para|foi submetid*|meta aprovou|whatsapp aprovou',
    ),
    hedges: listed(
      'se|quando|até|antes|depois|não|nunca|ainda|poderia|pode|podem|seria|deve|devem|assim que|para que|como|por que|costuma|costumam|será|nada|como este|como esta|como estes|um modelo|uma mensagem|um texto|uma oferta',
    ),
  },
  {
    final: listed(
      'ist final|ist jetzt final|ist nun final|ist finalisiert|wurde finalisiert|habe finalisiert|ist abgeschlossen|ist fertiggestellt|wurde fertiggestellt|ist endgültig|ist jetzt endgültig|vorlage finalisiert|sie finalisiert|ist fertig|ist jetzt fertig|alles fertig',
    ),
    sent: listed(
      'wurde genehmigt|ist genehmigt|ist jetzt genehmigt|wurde freigegeben|ist freigegeben|wurde akzeptiert|ist akzeptiert|wurde angenommen|wurde eingereicht|ist eingereicht|habe eingereicht|bei meta eingereicht|vorlage eingereicht|sie eingereicht|an meta gesendet|an meta geschickt|an whatsapp gesendet|an whatsapp geschickt|von meta genehmigt|von meta freigegeben|von whatsapp genehmigt|hat genehmigt|hat sie genehmigt|hat die vorlage genehmigt|wurde verschickt|wurde versendet|ist live',
    ),
    hedges: listed(
      'wenn|falls|sobald|bis|bevor|nachdem|nicht|kein|keine|keinen|noch|nie|könnte|kann|können|würde|sollte|muss|müssen|darf|wird|werden|damit|wie|warum|meist|meistens|ob|nichts|solche*|wie diese*|eine vorlage|eine nachricht|ein text|ein angebot',
    ),
  },
  {
    final: listed(
      'est finalisé*|a été finalisé*|ai finalisé|est définitif|est définitive|est terminé*|est maintenant terminé*|est final|est finale|tout est prêt|prêt pour whatsapp|prête pour whatsapp',
    ),
    sent: listed(
      'a été approuvé*|est approuvé*|est maintenant approuvé*|approuvé par|approuvée par|a été accepté*|est accepté*|accepté par|acceptée par|a été validé* par|validé par meta|envoyé à meta|envoyée à meta|envoyé à whatsapp|a été envoyé*|ai envoyé|l ai envoyé*|a été soumis*|soumis à meta|ai soumis|meta a approuvé|meta l a approuvé*|whatsapp a approuvé|meta a accepté',
    ),
    hedges: listed(
      'si|quand|lorsque|jusqu|avant|après|pas|jamais|encore|pourrait|peut|peuvent|serait|doit|doivent|dès|une fois|pour que|comment|pourquoi|sera|seront|souvent|rien|aucun|aucune|comme celui*|comme celle*|un modèle|un message|un texte|une offre',
    ),
  },
  {
    final: listed(
      'sudah final|telah final|kini final|sudah selesai|telah selesai|sudah difinal*|telah difinal*|sudah saya finalkan|siap dipakai|siap digunakan|sudah siap dikirim',
    ),
    sent: listed(
      'sudah disetujui|telah disetujui|sudah diterima|telah diterima|sudah dikirim|telah dikirim|dikirim ke meta|disetujui oleh|disetujui meta|sudah saya kirim|saya sudah mengirim|telah diajukan|sudah diajukan|diajukan ke meta|meta menyetujui|meta sudah menyetujui|meta telah menyetujui',
    ),
    hedges: listed(
      'jika|kalau|bila|ketika|sampai|sebelum|setelah|tidak|belum|jangan|bisa|dapat|mungkin|akan|agar|bagaimana|kenapa|mengapa|harus|apakah|seperti ini|seperti itu|sebuah',
    ),
  },
  {
    final: listed(
      'फ़ाइनल हो ग*|फाइनल हो ग*|फाइनल है|फ़ाइनल है|फाइनल कर दिया|फ़ाइनल कर दिया|अंतिम रूप दे दिया|पूरा हो ग*|तैयार हो ग*|तैयार है',
    ),
    sent: listed(
      'स्वीकृत हो*|मंज़ूर हो*|मंजूर हो*|अप्रूव हो*|अप्रूव्ड है|स्वीकृत है|स्वीकार कर लिया|मंज़ूरी दे दी|मंजूरी दे दी|मंज़ूरी मिल ग*|मंजूरी मिल ग*|मेटा को भेज*|meta को भेज*|व्हाट्सएप को भेज*|भेज दिया|भेज दी|सबमिट कर*|सबमिट हो*',
    ),
    hedges: listed(
      'अगर|यदि|जब|नहीं|अभी तक|पहले|बाद|सकता|सकती|सकते|चाहिए|होगा|होगी|कैसे|क्यों|ताकि|क्या|ग्राहक*|ऑर्डर|आपका ऑर्डर|ऐसा|ऐसे|ऐसी|इस तरह',
    ),
  },
  {
    final: listed(
      'final ho g*|final hai|finalize ho g*|final kar diya|finalize kar diya|taiyaar ho g*|taiyar ho g*|pura ho g*|poora ho g*|complete ho g*',
    ),
    sent: listed(
      'approve ho g*|approved hai|approved ho*|approve kar diya|meta ko bhej*|whatsapp ko bhej*|meta ne approve|bhej diya|bhej di|submit kar diya|submit ho g*|accept ho g*|accept kar liya|manzoor ho g*|manzoori mil*',
    ),
    hedges: listed(
      'agar|jab|nahi|nahin|abhi tak|pehle|baad|sakta|sakti|sakte|chahiye|hoga|hogi|kaise|kyun|kyu|taaki|kya|customer*|order|aisa|aise|aisi|is tarah',
    ),
  },
]
