/** The language of texts, and which blocks are read as English. */
import { describe, expect, it } from 'vitest';
import { isEnglish, languageOf } from '../lib/extract/language.ts';
import { languages } from '../lib/extract/lexicon/languages.ts';
import type { Block } from '../lib/model.ts';

const block = (text: string): Block => ({ kind: 'paragraph', text, section: [], leadIns: [], links: [] });

describe('the example of each word list', () => {
  it.each(languages.map(({ id, example }) => [id, example] as const))('%s: %s', (id, example) => {
    expect(languageOf(example)).toBe(id);
    expect(isEnglish(example)).toBe(id === 'en');
  });
});

describe('scripts', () => {
  it.each([
    ['ru', 'Мы собираем сведения о вас, когда вы пользуетесь сайтом.'],
    ['uk', 'Ми збираємо відомості про вас, коли ви користуєтеся сайтом і її службами.'],
    ['el', 'Συλλέγουμε τα στοιχεία σας όταν χρησιμοποιείτε τον ιστότοπο.'],
    ['ja', '当社は、お客様の個人情報を取得し、利用することがあります。'],
    ['zh', '当您使用我们的网站时，我们会收集您的个人信息。'],
    ['ko', '당사는 귀하가 사이트를 이용할 때 개인정보를 수집합니다.'],
    ['ar', 'نحن نجمع معلوماتك الشخصية عند استخدامك للموقع.'],
    ['he', 'אנו אוספים מידע אישי כאשר אתם משתמשים באתר.'],
    ['th', 'เราเก็บรวบรวมข้อมูลส่วนบุคคลของคุณเมื่อคุณใช้เว็บไซต์'],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
    expect(isEnglish(text)).toBe(false);
  });
});

describe('pages', () => {
  it.each([
    [
      'en',
      'a short English paragraph between names',
      ['Tunewell GmbH', 'We may share your data with the police.', 'Köln'],
    ],
    [
      'de',
      'German with English words',
      ['Cookies und Tracking', 'Wir nutzen Cookies und Marketing-Tools für die Website.'],
    ],
    [
      'und',
      'Latin filler',
      ['Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt'],
    ],
    ['und', 'a few words', ['Privacy', 'Home']],
    ['und', 'punctuation', ['!!! ??? … --- 123 456', '\u0000\ud800']],
    ['und', 'nothing', []],
    [
      'en',
      'addresses',
      ['You can find the list on https://tunewell.example/de/das/und/die/der/das/ and on our shop.'],
    ],
  ])('%s: %s', (language, _, texts) => {
    expect(languageOf(texts.map(block))).toBe(language);
  });

  it('reads all of a page of two languages, not only its beginning', () => {
    const german = Array(100).fill(block('Wir erheben Ihre Daten nur mit Ihrer Einwilligung.'));
    const english = Array(900).fill(block('We collect your data only with your consent.'));
    expect(languageOf([...german, ...english])).toBe('en');
    expect(languageOf([...english.slice(0, 100), ...Array(9).fill(german).flat()])).toBe('de');
  });

  it('samples long pages and long blocks', () => {
    const text = 'We keep the data of your account for as long as it is open. '.repeat(500_000);
    expect(languageOf(text)).toBe('en');
    expect(languageOf([block(text)])).toBe('en');
    expect(languageOf(Array(1_000_000).fill(block('the data of your account')))).toBe('en');
    expect(isEnglish(text)).toBe(true);
  }, 60_000);
});

describe('blocks read as English', () => {
  it.each([
    'Privacy Policy',
    "Children's Privacy",
    'Name, address, e-mail, IP address',
    'Non-Personal Information',
    'En Español',
    'www.tunewell.example/de/das/und/die',
    'Tunewell Ltd., 12 Rue de la Gare, 1228 Genève',
    'FLICKERWELL PRO SERVICES (“PRO SERVICES TERMS”) APPLICABLE TO PRO',
    'The German name is "Datenschutzerklärung für die Nutzung", and we use it.',
    '12.5 €',
    '',
  ])('%s', (text) => expect(isEnglish(text)).toBe(true));
});

describe('blocks passed over', () => {
  it.each([
    'Wir verkaufen Ihre Daten nicht.',
    'Modalités de résiliation de l’offre d’accès',
    'Allmänna villkor för tjänsten på svenska',
    '中文（简体版）',
  ])('%s', (text) => expect(isEnglish(text)).toBe(false));
});
