/** The commonest function words of languages, by BCP 47 primary subtag, each with a sentence to test them on. */

export interface LanguageWords {
  id: string;
  /** Lower case, parted by spaces. A word may stand in several lists. Single letters are in none: they are initials too. */
  words: string;
  /** A sentence in the language. */
  example: string;
}

export const languages: LanguageWords[] = [
  {
    id: 'en',
    words: `the of and to in is that for it you your are with as this be on not or we our may have from by at if any
      will can us all an such when which these about do how their other who its has use was they but been would
      what where more than those only no so up out also should must there were do me he she`,
    example: 'We may use your information when you visit our site.',
  },
  {
    id: 'de',
    words: `der die das und ist nicht sie wir ihre zu den von mit für auf im des dem ein eine werden wird oder
      auch sich bei zur zum uns unsere nach über aus dass wenn wie als kann hat sind an es um`,
    example: 'Wir erheben Ihre Daten nur, wenn Sie ein Konto bei uns haben.',
  },
  {
    id: 'fr',
    words: `le la les des du de et est une un vous nous vos votre notre pour que qui dans par sur au aux ou avec
      ce peut ne pas être en il se si`,
    example: 'Nous utilisons vos données pour la gestion de votre compte.',
  },
  {
    id: 'es',
    words: `el la los las de del en que un una para por con su sus se no es al como más si nos nuestro este esta
      puede sin son le`,
    example: 'Usted puede pedir los datos que usamos para su cuenta.',
  },
  {
    id: 'it',
    words: `il lo la gli le di del della dei delle che un una per con non si da dal dalla al alla ai alle nel
      sono sui sul sulla come questo più`,
    example: 'I dati sono usati per la gestione del tuo conto e non sono ceduti.',
  },
  {
    id: 'pt',
    words: `os as de do da dos das em no na nos que um uma para por com não se ao seu sua como mais ou são pode
      este esta`,
    example: 'Você pode pedir os dados que usamos para a sua conta.',
  },
  {
    id: 'nl',
    words: `de het een en van is dat die in te voor op met niet zijn wij we uw aan door worden ook als bij of om
      tot naar kan ons uit je`,
    example: 'Wij gebruiken uw gegevens voor het beheer van uw account.',
  },
  {
    id: 'sv',
    words: `och att det som en är av för på med den till inte om vi du din eller ett har kan från vår så de dig
      oss`,
    example: 'Vi använder dina uppgifter för att du ska kunna handla och inte för något annat.',
  },
  {
    id: 'da',
    words: `og at det som en er af for på med den til ikke om vi du din dit eller et har kan fra så når de dig
      os vil blive hvis også hvad efter bliver`,
    example: 'Vi bruger dine oplysninger, hvis du vil købe af os, og ikke til andet.',
  },
  {
    id: 'no',
    words: `og at det som en er av for på med den til ikke om vi du din eller et har kan fra våre vår så når de
      deg oss vil bli hvis også hva etter blir`,
    example: 'Vi bruker opplysningene når du kjøper av oss, og hva vi vet om deg blir hos oss.',
  },
  {
    id: 'fi',
    words: `ja on ei se että joka kun tai voi sekä ovat jos myös niin kuin tämä me sinä voit emme ole sen mutta
      vain hän`,
    example: 'Voimme käyttää tietoja, jos se on tarpeen, mutta emme myy niitä.',
  },
  {
    id: 'pl',
    words: `na do nie się że to jest oraz dla lub od po za jako są może który przy ze tym ich jeśli nas być`,
    example: 'Dane są u nas, jeśli to jest potrzebne, oraz nie są sprzedawane przez nas.',
  },
  {
    id: 'cs',
    words: `na se je že to do pro jsou nebo jako za od po být při vaše jeho tak by ve své svých aby`,
    example: 'Vaše údaje jsou u nás jen tak dlouho, pokud je to pro nákup nutné.',
  },
  {
    id: 'tr',
    words: `ve bir bu için ile olarak veya de da olan gibi daha her en kadar ise olup söz size tüm`,
    example: 'Kişisel veriler bu amaç için ve sizin onayınız ile işlenir.',
  },
  {
    id: 'ro',
    words: `și de la în cu pe care este nu pentru sau din să ce sunt al ale mai fi vă ne fie`,
    example: 'Datele sunt folosite pentru contul dumneavoastră și nu sunt vândute.',
  },
  {
    id: 'hu',
    words: `az és hogy nem is egy vagy ha ez meg csak mint által azt ezt kell lehet ön`,
    example: 'Az adatok csak akkor kellenek, ha egy vásárlás történik, és nem adjuk el.',
  },
];
