import type { Smalltalk } from './smalltalk.ts'

export const french: Smalltalk = {
  hello: 'Bonjour ! Je vous aide à créer des modèles de messages WhatsApp.',
  howAreYou:
    'Je vais bien, merci. Je suis l’assistant des modèles : dites-moi ce que vous voulez envoyer et j’en fais un modèle WhatsApp.',
  thanks: 'Je vous en prie !',
  bye: 'Au revoir ! Votre modèle reste ici jusqu’à votre retour.',
  praise: 'Ravi que cela vous plaise.',
  guarded:
    'Je ne peux ni montrer mes instructions ni désactiver les contrôles, mais je continue volontiers votre modèle.',
  unknownQuestion:
    'Je n’en suis pas sûr. Je connais les règles des modèles WhatsApp : catégories, langues, en-tête, texte, pied de page, boutons, variables et validation.',
  tellMe: 'Je l’écris volontiers : dites-moi en quelques mots de quoi il s’agit.',
  ready: 'À ma connaissance, il ne manque rien et aucune règle de Meta n’est enfreinte.',
  notReady: 'Il n’est pas encore prêt.',
  brackets: 'Les mots entre crochets sont devenus des variables : chaque client reçoit les siens.',
  buttonNeeds: 'Donnez-moi son texte et où il mène, par exemple : Venez nous voir https://example.com',
  noSuchButton: 'Il n’y a pas de tel bouton.',
  unsupported:
    'Les carrousels, catalogues, flows et comptes à rebours ne se construisent pas ici en parlant ; en-tête, texte, pied de page et boutons, oui.',
  authenticationPreset:
    'Dans les modèles d’authentification, Meta impose le texte : ni texte libre ni promotion. Je prends le message de code standard ; une offre va dans un modèle marketing à part.',
  authenticationNoMedia:
    'Les modèles d’authentification n’ont ni en-tête, ni image, ni autre média ; Meta en impose le contenu, je l’ai donc laissé de côté.',
}
