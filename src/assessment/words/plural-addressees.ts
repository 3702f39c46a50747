/** Words behind a greeting that name nobody: "Dear customer". */
const words = `all everyone everybody there team friend friends customer customers guest guests member members parents neighbours
  neighbors sir madam students colleagues family resident residents patient
  todos todas equipo amigo amiga amigos cliente clientes socios padres vecinos familias paciente
  pessoal equipe amigos turma pais
  tous toutes cher chers chere cheres client cliente clients madame monsieur mesdames messieurs parents voisins abonnes
  kunde kundin kunden kundinnen gast gaste team eltern nachbarn mitglied mitglieder freunde zusammen damen herren familie
  tutti tutte clienti amici genitori soci signore signora
  allemaal klant klanten ouders buren leden mevrouw meneer iedereen
  semua pelanggan kakak kak bapak ibu sahabat teman orang wali
  herkes musterimiz musterilerimiz veliler uyemiz dostlar`

export const plurals: ReadonlySet<string> = new Set(words.split(/\s+/))
