/**
 * Claims that a model must not make, because only the server knows: that something was changed, is finished or will be
 * sent. Sentences that only sound like it are dropped too; the server reports every change itself. Pure.
 */

/** Like `\b` on both sides, which knows only ASCII letters. */
const words = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}_])`, 'iu')

const finished =
  /\b(?:finali[sz]ed|submitted|approved|is (?:now )?(?:final|complete|ready|done|live)|all (?:set|done)|completed|finalizad[ao]|enviad[ao] a (?:meta|whatsapp)|est[aá] (?:list[ao]|pront[ao]|complet[ao])|aprobad[ao]|aprovad[ao]|conclu[ií]d[ao]|sudah (?:final|selesai|siap)|disetujui|selesai|taiyaar hai|ho gaya|fertig|genehmigt|finalis[ée]e?)\b|तैयार है|पूरा हो गया|फाइनल हो|स्वीकृत/iu

const changedInEnglish =
  'added|inserted|included|placed|removed|deleted|dropped|cleared|changed|updated|edited|adjusted|modified|corrected|fixed|replaced|renamed|moved|switched|swapped|set|put|made|wrote|written|rewrote|rewritten|created|drafted|prepared|composed|saved|stored|kept|shortened|translated|applied|filled|attached|turned|marked'
const promisedInEnglish =
  'add|insert|include|remove|delete|drop|clear|change|update|edit|adjust|modify|correct|fix|replace|rename|move|switch|set|put|make|write|rewrite|create|draft|prepare|save|keep|shorten|translate|apply|fill|attach|send|submit'
const partsInEnglish =
  'header|footer|body|buttons?|message|text|template|draft|language|category|name|image|video|variables?|placeholders?|samples?|examples?|link|offer|it|that|this|everything|all'

const changed: readonly RegExp[] = [
  words(`(?:i|we)(?:['’]ve| have| has)?(?: just| now| already| also| gone ahead and)* (?:${changedInEnglish})`),
  words(
    `(?:i|we)(?:['’]ll| will|['’]m going to| am going to|['’]re going to)(?: just| now| also)* (?:${promisedInEnglish})`,
  ),
  words(
    `(?:${partsInEnglish})(?: \\S+){0,4} (?:is|are|was|were|has been|have been|['’]s been|got)(?: now| just| already)* (?:${changedInEnglish}|in|in place|gone|there)`,
  ),
  words(`(?:${partsInEnglish}) (?:successfully )?(?:${changedInEnglish})`),
  words('now (?:reads?|says?|has|have|contains?|includes?|shows?|uses?)'),
  words('(?:will|is going to|are going to) (?:be sent|go out|go to|reach)'),
  // Spanish, Portuguese, French, Italian, German
  words(
    '(?:he|hemos|ya)(?: lo| la| los| las| le)? (?:a[ñn]adido|agregado|puesto|quitado|eliminado|borrado|cambiado|actualizado|modificado|corregido|reemplazado|renombrado|creado|escrito|redactado|guardado|incluido|acortado|traducido)|a[ñn]ad[ií]|agregu[eé]|quit[eé]|elimin[eé]|borr[eé]|cambi[eé]|actualic[eé]|modifiqu[eé]|correg[ií]|cre[eé]|escrib[ií]|guard[eé]|(?:a[ñn]adid|agregad|quitad|eliminad|cambiad|actualizad|modificad|guardad)[oa]s?',
  ),
  words(
    '(?:adicion|acrescent|retir|apag|mud|alter|troc|atualiz|coloqu|cri|salv|guard|corrig|encurt)ei|removi|inclu[ií]|escrevi|(?:adicionad|removid|alterad|atualizad|inclu[ií]d|trocad|salv)[oa]s?',
  ),
  words(
    "j['’]ai (?:ajouté|supprimé|retiré|enlevé|changé|modifié|mis|créé|écrit|rédigé|remplacé|renommé|enregistré|corrigé)|(?:ajouté|supprimé|modifié|enlevé|remplacé|enregistré)e?s?",
  ),
  words(
    '(?:ho|abbiamo) (?:aggiunto|rimosso|tolto|eliminato|cambiato|modificato|messo|creato|scritto|aggiornato|sostituito|rinominato|salvato)|(?:aggiunt|rimoss|modificat|aggiornat|sostituit)[oaie]',
  ),
  words(
    'hinzugef(?:ü|ue)gt|entfernt|gel(?:ö|oe)scht|ge(?:ä|ae)ndert|aktualisiert|gesetzt|eingef(?:ü|ue)gt|erstellt|geschrieben|ersetzt|umbenannt|gespeichert',
  ),
  // Indonesian, Hindi in both scripts
  words(
    '(?:sudah|telah|saya) (?:saya )?(?:di)?(?:tambah|hapus|ubah|ganti|perbarui|buat|tulis|simpan|pasang|masuk)\\S*|di(?:tambahkan|hapus|ubah|ganti|perbarui|simpan)',
  ),
  words('(?:jod|jor|hata|badal|daal|dal|laga|likh|bana|kar) (?:diya|di|diye|dia|chuka|chuki)(?: hai| hain)?'),
  /(?:जोड़|हटा|बदल|लगा|डाल|लिख|बना|कर) (?:दिया|दी|दिए|दिये|चुका|चुकी)|(?:जोड़ा|हटाया|बदला|लगाया|डाला|लिखा|बनाया) (?:है|गया|गई)/u,
]

/** True for a sentence that claims, or seems to claim, that something was done or will be. */
export const isClaim = (sentence: string): boolean =>
  finished.test(sentence) || changed.some((pattern) => pattern.test(sentence))
