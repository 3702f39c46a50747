/** What is said of those who write, before a noun: "our address" is the same for every customer. */
export const ours: readonly string[] = [
  'our|my|nuestro|nuestra|nuestros|nuestras|mi|mis|nosso|nossa|nossos|nossas|meu|minha|notre|nos|mon|ma|mes',
  'unser|unsere|unseren|unserem|unserer|mein|meine|meinen|kami|kita|saya|हमारा|हमारी|हमारे|मेरा|मेरी|hamara|hamari|hamare|mera|meri',
]
