/** Ways to wish for a picture, film, document or place beside a brief, in eight languages. */
type Format = 'IMAGE' | 'VIDEO' | 'DOCUMENT' | 'LOCATION'

export interface Ways {
  /** Each makes a complete template alone. */
  briefs: readonly string[]
  /** Said in the same sentence, behind the brief. */
  behind: Readonly<Record<Format, readonly string[]>>
  /** Sentences of their own, before or behind it. */
  alone: Readonly<Record<Format, readonly string[]>>
  /** They begin the sentence that the brief goes on with. */
  first: Readonly<Partial<Record<Format, readonly string[]>>>
  /** There shall be none. */
  without: readonly string[]
}

export const ways: Readonly<Record<string, Ways>> = {
  en: {
    briefs: ['Tell customers of Mill Street Bakes that their order is ready for pickup', 'Order shipped message'],
    behind: {
      IMAGE: [
        ...[
          ', and I have a picture to go with it',
          ', I will send the pictur later',
          ', we have a photo of our window for it',
        ],

        ...[' with a picture', ', with an image on top', ' with a photo at the top', ' with our logo as the header'],
        ...[' and put a photo of our shop above it', ', include a nice picture', ', image header', ' + photo'],
      ],
      VIDEO: [' with a short video', ', and add a video at the top', ' with a video header'],
      DOCUMENT: [' with a PDF attached', ', attach the invoice as PDF', ' and attach the receipt as a PDF'],
      LOCATION: [' with a map', ', with our location', ' and show our location at the top'],
    },
    alone: {
      IMAGE: [
        ...[
          'I have a picture to go with it.',
          'I also took a nice photo for it.',
          'I want to send it with a foto.',
          'There is a pictrue that goes with it.',
          'Here are my photos for it.',
        ],
        'Put our logo on top.',
        'A photo should be on top.',
        'I want a picture at the top.',
      ],
      VIDEO: [
        ...["I've got a short vidoe which should be on top."],
        'Add a video header.',
        'It should have a short video.',
      ],
      DOCUMENT: [...['I have it here as a pdf too.'], 'The invoice should be attached as PDF.', 'Attach a PDF.'],
      LOCATION: ['Show our location at the top.', 'Please include a map.'],
    },
    first: {
      IMAGE: ['With an image on top, ', 'An image on top, and ', 'With a picture: '],
      VIDEO: ['Video on top, '],
    },
    without: [' without a picture', ', no image on top'],
  },
  es: {
    briefs: ['Avisa a los clientes de Panadería Sol que su pedido está listo', 'Recordatorio de cita para Clínica Sol'],
    behind: {
      IMAGE: [
        ...[', tengo una photo que quiero usar', ', con esta foto que tengo'],
        ' con imagen',
        ', con una foto arriba',
        ', foto arriba',
        ' con nuestro logo en el encabezado',
      ],
      VIDEO: [' con un vídeo corto', ' y pon un vídeo arriba'],
      DOCUMENT: [' con la factura en PDF adjunta', ' y adjunta la factura en PDF', ' con un PDF'],
      LOCATION: [' con un mapa', ', con nuestra ubicación', ' e incluye un mapa'],
    },
    alone: {
      IMAGE: [
        ...['Tengo una foto para acompañarlo.', 'También tengo una imagen bonita.', 'Tenemos una foto para eso.'],
        'Pon nuestro logo arriba.',
        'Quiero una foto arriba.',
      ],
      VIDEO: ['Añade un vídeo arriba.'],
      DOCUMENT: ['Adjunta la factura como PDF.'],
      LOCATION: ['Muestra nuestra ubicación.'],
    },
    first: { IMAGE: ['Con una imagen arriba, ', 'Una foto arriba y '] },
    without: [' sin foto', ', sin imagen arriba'],
  },
  pt: {
    briefs: [
      'Avise os clientes da Padaria Sol que o pedido está pronto para retirada',
      'Lembrete de consulta da Clínica Sol',
    ],
    behind: {
      IMAGE: [' com imagem', ', com uma foto no topo', ', foto em cima', ' com nosso logo no cabeçalho'],
      VIDEO: [' com um vídeo curto', ' e coloque um vídeo no topo'],
      DOCUMENT: [' com a fatura em PDF em anexo', ' e anexe a fatura em PDF', ' com um PDF anexado'],
      LOCATION: [' com um mapa', ', com nossa localização'],
    },
    alone: {
      IMAGE: [
        ...['Tenho uma foto pra colocar junto.', 'Também tenho uma imagem.', 'A gente tem uma foto para isso.'],
        'Coloque nosso logo no topo.',
        'Quero uma foto no topo.',
      ],
      VIDEO: ['Adicione um vídeo no topo.'],
      DOCUMENT: ['Anexe a fatura em PDF.'],
      LOCATION: ['Mostre nossa localização no topo.'],
    },
    first: { IMAGE: ['Com uma imagem no topo, ', 'Uma imagem em cima e '] },
    without: [' sem foto', ', sem imagem'],
  },
  de: {
    briefs: [
      'Sag den Kunden der Bäckerei Korn, dass ihre Bestellung abholbereit ist',
      'Terminerinnerung für Zahnarzt Lang',
    ],
    behind: {
      IMAGE: [' mit Bild', ', mit einem Foto oben', ', oben unser Logo', ' und füge oben ein Foto hinzu'],
      VIDEO: [' mit einem kurzen Video', ', mit Video oben'],
      DOCUMENT: [' mit PDF im Anhang', ', hänge die Rechnung als PDF an', ' mit angehängtem PDF'],
      LOCATION: [' mit unserem Standort', ', mit einer Karte'],
    },
    alone: {
      IMAGE: [
        ...['Ich hab ein Foto dafür.', 'Ein Bild dazu habe ich.', 'Dazu gibt es auch ein Bild.'],
        'Oben unser Logo.',
        'Oben soll unser Logo stehen.',
        'Ich möchte oben ein Bild.',
      ],
      VIDEO: ['Füge oben ein Video hinzu.'],
      DOCUMENT: ['Die Rechnung bitte als PDF anhängen.'],
      LOCATION: ['Zeig oben unseren Standort.'],
    },
    first: { IMAGE: ['Ein Bild oben und ', 'Mit einem Bild oben: '] },
    without: [' ohne Bild', ', kein Bild oben'],
  },
  fr: {
    briefs: [
      'Dis aux clients de Boulangerie Blé que leur commande est prête à être retirée',
      'Rappel de rendez-vous pour Clinique Bleue',
    ],
    behind: {
      IMAGE: [' avec image', ', avec une image en haut', ', photo en haut', ' avec notre logo en en-tête'],
      VIDEO: [' avec une courte vidéo', ' et mets une vidéo en haut'],
      DOCUMENT: [' avec la facture en PDF', ' et joins la facture en PDF', ' avec un PDF en pièce jointe'],
      LOCATION: [' avec un plan', ', avec une carte'],
    },
    alone: {
      IMAGE: [
        ...["J'ai une photo qui va avec.", 'On a aussi une image pour illustrer.'],
        'Ajoute notre logo en haut.',
        'Je voudrais une image en haut.',
      ],
      VIDEO: ['Mets une vidéo en haut.'],
      DOCUMENT: ['Joignez la facture en PDF.'],
      LOCATION: ['Ajoute un plan en haut.'],
    },
    first: { IMAGE: ['Avec une image en haut, ', 'Une photo en haut et '] },
    without: [' sans image', ', pas de photo en haut'],
  },
  id: {
    briefs: ['Beri tahu pelanggan Toko Roti bahwa pesanan mereka siap diambil', 'Pengingat janji temu Klinik Sehat'],
    behind: {
      IMAGE: [' dengan gambar', ', dengan foto di atas', ', foto di atas', ' dengan logo kami di header'],
      VIDEO: [' dengan video singkat', ' dan taruh video di atas'],
      DOCUMENT: [' dengan faktur sebagai PDF', ', lampirkan faktur sebagai PDF', ' dengan PDF terlampir'],
      LOCATION: [' dengan peta', ', dengan lokasi kami'],
    },
    alone: {
      IMAGE: [
        ...['Saya punya foto untuk itu.', 'Kami juga punya gambar buat itu.'],
        'Taruh logo kami di atas.',
        'Saya mau gambar di atas.',
      ],
      VIDEO: ['Tambahkan video di atas.'],
      DOCUMENT: ['Lampirkan faktur sebagai PDF.'],
      LOCATION: ['Tampilkan lokasi kami di atas.'],
    },
    first: { IMAGE: ['Gambar di atas, dan ', 'Dengan gambar di atas, '] },
    without: [' tanpa gambar', ', tanpa foto di atas'],
  },
  hi: {
    briefs: ['ग्राहकों को बताओ कि उनका ऑर्डर पिकअप के लिए तैयार है', 'अपॉइंटमेंट रिमाइंडर बनाओ'],
    behind: {
      IMAGE: [', फोटो के साथ', ', ऊपर एक फोटो के साथ', ', ऊपर हमारा लोगो लगाओ'],
      VIDEO: [', एक छोटे वीडियो के साथ', ', ऊपर वीडियो जोड़ो'],
      DOCUMENT: [', एक पीडीएफ के साथ', ', बिल की पीडीएफ के साथ'],
      LOCATION: [', हमारी लोकेशन के साथ', ', ऊपर नक्शा लगाओ'],
    },
    alone: {
      IMAGE: [...['मेरे पास एक फोटो भी है।', 'हमारे पास इसके लिए फोटो है।'], 'ऊपर फोटो लगाओ।'],
      VIDEO: ['ऊपर एक वीडियो जोड़ो।'],
      DOCUMENT: ['एक पीडीएफ जोड़ो।'],
      LOCATION: ['ऊपर लोकेशन दिखाओ।'],
    },
    first: { IMAGE: ['ऊपर फोटो लगाओ और ', 'फोटो के साथ '] },
    without: [', बिना फोटो के'],
  },
  'hi-Latn': {
    briefs: ['Customers ko batao ki unka order pickup ke liye ready hai', 'Appointment reminder banao'],
    behind: {
      IMAGE: [', photo ke saath', ', upar ek photo ke saath', ', upar hamara logo lagao'],
      VIDEO: [', ek chhote video ke saath', ', upar video daalo'],
      DOCUMENT: [', ek PDF ke saath', ', bill ki PDF ke saath'],
      LOCATION: [', hamari location ke saath', ', upar map lagao'],
    },
    alone: {
      IMAGE: [...['Mere paas ek photo bhi hai.', 'Mere paas photo hai.'], 'Upar photo lagao.'],
      VIDEO: ['Upar ek video jodo.'],
      DOCUMENT: ['Ek PDF attach karo.'],
      LOCATION: ['Upar location dikhao.'],
    },
    first: { IMAGE: ['Upar photo lagao aur ', 'Photo ke saath '] },
    without: [', bina photo ke'],
  },
}
