/** Small pages of invented sites, each with what it is: for testing detection. */

export interface SmallPage {
  what: string;
  html: string;
  url?: string;
}

function page(title: string, body: string): string {
  return `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
}

/** The menu, banner and footer that most sites put around everything. */
function site(title: string, body: string): string {
  const menu = ['Home', 'Shop', 'Boots', 'Laces', 'Sale', 'Stores', 'Help', 'Sign in'];
  return page(
    title,
    `<div class="menu"><ul>${menu.map((item) => `<li><a href="/${item}">${item}</a></li>`).join('')}</ul></div>
    ${body}
    <div id="banner">We use cookies to make this site work and to measure visits. <a href="/cookies">Learn more</a></div>
    <div class="foot"><a href="/terms">Terms of use</a> <a href="/privacy">Privacy Policy</a> © Bramble Boots</div>`,
  );
}

function paragraphs(...texts: string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

const COLLECTED =
  'When you place an order we collect your name, postal address, e-mail address and card number. Our servers also store your IP address, the type of your browser and the pages you visit, and we set cookies that remember your basket.';
const USED =
  'We use your personal information to send your order, to answer your questions and to improve our shop. We do not keep your card number after the order has been paid.';
const SHARED =
  'We share your information with service providers who deliver parcels and process payments for us. We do not sell your personal information to third parties. We may disclose information about you when the law requires it.';
const CHOICES =
  'You can unsubscribe from our letters at any time, or opt out of analytics in your browser. To see, correct or delete your data, write to us. We do not knowingly collect information from children under 13.';
const POLICY = [COLLECTED, USED, SHARED, CHOICES];

const TERMS = [
  'These terms are an agreement between you and Bramble Boots. By using the site you accept these conditions. If you do not agree with the terms, do not use the site.',
  'All content on this site is protected by copyright and other intellectual property laws. You receive a limited licence to view the content. You must not copy, sell or change it, and you must not violate the rights of others.',
  'Privacy. Our handling of personal information is explained in our privacy policy, which is part of this agreement.',
  'The site is provided without warranties of any kind. To the extent that the law permits we are not liable for any loss. You agree to indemnify us against claims that arise from your use of the site.',
  'We may terminate your account if you violate these terms. Any dispute is settled by arbitration under the laws of Freedonia, and both parties accept this obligation.',
];

export const POLICIES: SmallPage[] = [
  {
    what: 'a plain policy without an address',
    html: page('Privacy Policy', `<h1>Privacy Policy</h1>${paragraphs(...POLICY)}`),
  },
  {
    what: 'a policy between menu, banner and footer',
    html: site('Bramble Boots', `<h1>Privacy Policy</h1>${paragraphs(...POLICY)}`),
  },
  {
    what: 'a policy that calls itself a data policy',
    html: site('Data policy', paragraphs(...POLICY)),
  },
  {
    what: 'a policy that never says privacy, at an address that does not either',
    html: site(
      'How Bramble Boots handles your data',
      `<h2>What we collect</h2><p>${COLLECTED}</p><h2>How we use it</h2><p>${USED}</p><h2>Third parties</h2><p>${SHARED}</p><h2>Your choices</h2><p>${CHOICES}</p>`,
    ),
    url: 'https://bramble.example/legal/doc-17',
  },
  {
    what: 'a policy known by its address in capitals, with no heading at all',
    html: site('Bramble Boots - The Boot People', paragraphs(...POLICY)),
    url: 'https://bramble.example/AboutUs/PRIVACY.ASPX',
  },
  {
    what: 'a wall of text in one table cell, with bold lines for headings',
    html: page(
      'Bramble',
      `<table><tr><td><font size="2"><b>Privacy Statement</b><br><br>${POLICY.join('<br><br>')}</font></td></tr></table>`,
    ),
  },
  {
    what: 'a policy wrapped in a form, as old server pages are',
    html: page(
      'About us',
      `<form id="aspnetForm"><div><span>Privacy</span>${paragraphs(...POLICY)}</div></form>`,
    ),
  },
  {
    what: 'a policy in closed accordions',
    html: site(
      'Privacy notice',
      `<h1>Privacy notice</h1>${POLICY.map((text, index) => `<details><summary>Section ${index}</summary><p>${text}</p></details>`).join('')}`,
    ),
  },
  {
    what: 'terms and policy on one page',
    html: site(
      'Terms of Use and Privacy Policy',
      `<h1>Terms of Use</h1>${paragraphs(...TERMS.slice(0, 2))}<h1>Privacy Policy</h1>${paragraphs(...POLICY)}`,
    ),
  },
  {
    what: 'a policy whose heading reads "Statement of privacy"',
    html: site('Bramble Boots', `<h3>Statement of Privacy</h3>${paragraphs(...POLICY)}`),
  },
  {
    what: 'a European notice',
    html: site(
      'Data protection at Bramble Boots',
      `<h1>Data protection</h1><h2>Controller</h2><p>Bramble Boots Ltd is the controller of your personal data.</p>
      <h2>Legal basis</h2><p>We process personal data to perform our contract with you, or with your consent. You may withdraw your consent at any time. We retain your data for as long as the law requires.</p>
      <h2>Recipients</h2><p>${SHARED}</p><h2>Your rights</h2><p>You have the right to access, correct and delete your personal data, and to object to the processing of your data.</p>`,
    ),
  },
  {
    what: 'a very short policy',
    html: page(
      'Privacy Policy',
      paragraphs(
        'We respect your privacy. This website does not collect personal information and sets no cookies. If you send us an e-mail, we use your e-mail address to answer and do not share it with third parties.',
      ),
    ),
  },
];

export const FOREIGN_POLICIES: SmallPage[] = [
  {
    what: 'German',
    html: site(
      'Datenschutzerklärung',
      paragraphs(
        'Der Schutz Ihrer personenbezogenen Daten ist uns wichtig. Wir verarbeiten personenbezogene Daten nur, soweit dies nötig ist. Die Verarbeitung erfolgt mit Ihrer Einwilligung.',
        'Sie haben das Recht auf Auskunft über die von uns verarbeiteten personenbezogenen Daten sowie auf deren Löschung.',
      ),
    ),
  },
  {
    what: 'French',
    html: site(
      'Politique de confidentialité',
      paragraphs(
        'Nous traitons vos données personnelles pour livrer votre commande. Le traitement de vos données repose sur votre consentement.',
        'Vous pouvez demander l’effacement de vos données à caractère personnel, et vous opposer au traitement.',
      ),
    ),
  },
  {
    what: 'Spanish',
    html: site(
      'Política de privacidad',
      paragraphs(
        'Recogemos sus datos personales para enviarle su pedido. El tratamiento de sus datos se basa en su consentimiento.',
        'Puede pedir la supresión de sus datos personales y oponerse al tratamiento.',
      ),
    ),
  },
  {
    what: 'Italian',
    html: site(
      'Informativa sulla privacy',
      paragraphs(
        'Raccogliamo i dati personali per spedire il vostro ordine. Il trattamento dei dati personali si basa sul consenso.',
        'Avete diritto alla cancellazione dei dati personali trattati e di opporvi al trattamento.',
      ),
    ),
  },
  {
    what: 'Dutch',
    html: site(
      'Privacyverklaring',
      paragraphs(
        'Wij verwerken persoonsgegevens om je bestelling te leveren. De verwerking van persoonsgegevens gebeurt met je toestemming.',
        'Je kunt vragen je persoonsgegevens te wissen en bezwaar maken tegen de verwerking.',
      ),
    ),
  },
  {
    what: 'Portuguese',
    html: site(
      'Política de privacidade',
      paragraphs(
        'Recolhemos os seus dados pessoais para enviar a encomenda. O tratamento dos dados pessoais baseia-se no seu consentimento.',
        'Pode pedir o apagamento dos dados pessoais e opor-se ao tratamento.',
      ),
    ),
  },
];

export const OTHERS: SmallPage[] = [
  { what: 'an empty page', html: page('', '') },
  { what: 'terms with a paragraph on privacy', html: site('Terms of Use', paragraphs(...TERMS)) },
  {
    what: 'terms under a title that names both',
    html: site('Bramble Boots: legal', `<h1>Terms &amp; Conditions</h1>${paragraphs(...TERMS)}`),
  },
  {
    what: 'a home page with a footer link and a cookie banner',
    html: site(
      'Bramble Boots - The Boot People',
      '<h1>Boots for bramble walkers</h1><p>New this week: the Thornproof. Waxed by hand, stitched twice, made to be worn for years. Free delivery over fifty pounds.</p><form>Enter your e-mail address for our letter <input><button>Sign up</button></form>',
    ),
    url: 'https://bramble.example/',
  },
  {
    what: 'news about privacy',
    html: site(
      'Regulator fines search company over privacy breach',
      `<h1>Regulator fines search company over privacy breach</h1>${paragraphs(
        'The Freedonian privacy regulator has fined the search company Findle forty million crowns, the largest fine in its history. The company had collected the location of millions of people without telling them, the regulator said on Tuesday.',
        'Campaigners welcomed the decision. "Companies have shared personal data with advertisers for far too long," said Ada Brook of the group Open Doors. Findle said that it would appeal.',
        'The case began two years ago, when a reporter found that the company’s phones sent their position even when their owners had switched it off. Shares of the company fell by three per cent. A new privacy law is to be discussed in parliament in autumn.',
      )}`,
    ),
    url: 'https://gazette.example/news/2026/findle-privacy-fine',
  },
  {
    what: 'a blog post on how to write a policy',
    html: site(
      'How to write a good privacy policy - Shopkeeper’s Blog',
      `<h1>How to write a good privacy policy</h1>${paragraphs(
        'Every shop needs one, few owners like to write one. Here are five things that lawyers have taught me over the years.',
        'First, be brief. Readers leave after a minute. Second, use headings. Third, never copy the text of a competitor: it will not fit what your shop does, and copyright applies to such content too.',
        'Fourth, say what your plugins do. Many shopkeepers forget that the chat window and the map come from other firms. Fifth, put a date on it. That is all. Now go and pour yourself a cup of tea.',
      )}`,
    ),
    url: 'https://shopkeeper.example/blog/good-privacy-policy',
  },
  {
    what: 'privacy settings',
    html: site(
      'Privacy settings',
      '<h1>Privacy settings</h1><form><label><input type="checkbox"> Show my profile to everyone</label><label><input type="checkbox"> Let people find me by e-mail address</label><label><input type="checkbox"> Personalised advertising</label><button>Save</button></form>',
    ),
    url: 'https://club.example/settings/privacy',
  },
  {
    what: 'a recipe for cookies',
    html: site(
      'Oat cookies - Granny’s kitchen',
      `<h1>Oat cookies</h1>${paragraphs(
        'These cookies keep for a week, if you store them in a tin. The cookies need a hot oven.',
        'Beat butter and sugar, add the oats, share the dough into twelve cookies and bake. Collect the crumbs for the birds.',
      )}`,
    ),
  },
  {
    what: 'help on deleting cookies',
    html: site(
      'How do I delete cookies? - Help',
      `<h1>How do I delete cookies?</h1>${paragraphs(
        'Open the menu of your browser and choose Settings, then History. Press the button Clear and tick the box beside Cookies. Restart the browser.',
        'If a site does not work afterwards, sign in again. You can find more answers in the forum, or ask a neighbour who knows.',
      )}`,
    ),
  },
  {
    what: 'rules for developers',
    html: site(
      'Developer guidelines',
      `<h1>Developer guidelines</h1>${paragraphs(
        'Your app must ask your users before it stores their data. Developers who violate these guidelines lose access to the API. You must publish a privacy policy for your app.',
        'Content that harms others is not allowed. You must delete content when your users ask for it. Apps must not collect more than they need.',
      )}`,
    ),
  },
  {
    what: 'a list of links to policies',
    html: site(
      'Legal documents',
      '<h1>Legal documents</h1><ul><li><a href="/a">Privacy Policy</a></li><li><a href="/b">Cookie Policy</a></li><li><a href="/c">Terms of Use</a></li><li><a href="/d">Imprint</a></li></ul>',
    ),
  },
  {
    what: 'a form to sign in',
    html: site(
      'Sign in',
      '<h1>Sign in</h1><form><label>E-mail address <input></label><label>Password <input></label><p>By signing in you accept our terms and our privacy policy.</p></form>',
    ),
  },
  {
    what: 'German terms',
    html: site(
      'Allgemeine Geschäftsbedingungen',
      paragraphs(
        'Für alle Bestellungen gelten diese Bedingungen. Der Vertrag kommt mit unserer Bestätigung zustande. Die Ware bleibt bis zur Zahlung unser Eigentum.',
        'Hinweise zum Datenschutz finden Sie in unserer Datenschutzerklärung. Es gilt das Recht der Republik Freedonien.',
      ),
    ),
  },
  {
    what: 'a forum thread in which somebody asks for the policy',
    html: site(
      'Where is the privacy policy? - Walkers’ forum',
      `<h1>Where is the privacy policy?</h1>${paragraphs(
        'Hi all, does anybody know where the shop hides its privacy policy? I ordered boots last week and now get letters every day.',
        'Have you looked at the foot of the page? Mine says that they stop if you ask them.',
        'Thanks, found it. The boots are great by the way, dry feet after six hours of rain.',
      )}`,
    ),
  },
];
