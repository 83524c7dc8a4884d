/** A card as JSON-LD in the terms of the W3C Data Privacy Vocabulary, each process with its quotes. */
import type { Card, CardLine } from '../model.ts';
import type { Access, Choice, DataType, Recipient } from '../taxonomy.ts';
import {
  ACCESS_TERMS,
  CHOICE_TERMS,
  dataTerms,
  LEGAL_BASIS_TERMS,
  NAMESPACES,
  PURPOSE_TERMS,
  RECIPIENT_TERMS,
} from './dpv.ts';

/** A JSON-LD node: plain data. */
export type Node = { [property: string]: string | string[] | Node | Node[] };

/** Dublin Core for titles and dates, Web Annotation for quotes. */
const CONTEXT: Node = {
  ...NAMESPACES,
  dct: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  'dpv:isExercisedAt': { '@type': '@id' },
};

/**
 * What is affirmed is a process, what is denied a prohibition, what is conditional a permission. Only
 * collection, sharing, sale, choices and access have terms; the rest is in the JSON output.
 */
export function cardToJsonLd(card: Card): Node {
  const processes = [...card.collected, ...card.shared];
  const notice: Node = {
    '@context': CONTEXT,
    '@type': 'dpv:PrivacyNotice',
    'dct:title': card.title,
    'dct:language': card.language,
  };
  if (card.url) notice['@id'] = card.url;
  if (card.lastUpdated) notice['dct:modified'] = card.lastUpdated.date;
  return {
    ...notice,
    ...listOf(
      'dpv:hasProcess',
      processes.filter((line) => line.stance === 'yes').map((line) => process(card, line)),
    ),
    ...listOf('dpv:hasPermission', rules(card, processes, 'conditional', 'dpv:Permission')),
    ...listOf('dpv:hasProhibition', rules(card, processes, 'no', 'dpv:Prohibition')),
    ...listOf(
      'dpv:hasEntityInvolvement',
      choicesOf(card, 'choice').map((line) => involvement(card, line)),
    ),
    ...listOf(
      'dpv:hasRight',
      choicesOf(card, 'access').map((line) => right(card, line)),
    ),
  };
}

function rules(card: Card, lines: CardLine[], stance: CardLine['stance'], type: string): Node[] {
  return lines
    .filter((line) => line.stance === stance)
    .map((line) => ({ '@type': type, 'dpv:hasProcess': process(card, line) }));
}

function process(card: Card, line: CardLine): Node {
  const aggregated = line.identifiability === 'aggregated';
  const node: Node = {
    '@type': aggregated ? 'dpv:NonPersonalDataProcess' : 'dpv:PersonalDataProcess',
    'dpv:hasProcessing': refs([line.practice === 'collect' ? 'dpv:Collect' : 'dpv:Share']),
    [aggregated ? 'dpv:hasData' : 'dpv:hasPersonalData']: refs(dataOf(card, line)),
    ...listOf('dpv:hasPurpose', refs(purposesOf(line))),
    ...quotes(card, line),
  };
  if (line.practice !== 'collect') node['dpv:hasRecipient'] = recipient(line);
  const basis = line.condition && LEGAL_BASIS_TERMS[line.condition];
  if (basis) node['dpv:hasLegalBasis'] = { '@id': basis };
  return node;
}

function dataOf(card: Card, line: CardLine): string[] {
  if (line.practice === 'collect') return dataTerms([line.value as DataType], line.items);
  const types = new Set(line.statements.flatMap((index) => card.statements[index]!.dataTypes));
  return types.size > 0 ? dataTerms([...types], line.items) : ['dpv:PersonalData'];
}

function purposesOf(line: CardLine): string[] {
  const purposes = line.purposes.map((purpose) => PURPOSE_TERMS[purpose]);
  return line.practice === 'sell' ? ['dpv:SellDataToThirdParties', ...purposes] : purposes;
}

function recipient(line: CardLine): Node {
  const type = line.practice === 'sell' ? 'dpv:ThirdParty' : RECIPIENT_TERMS[line.value as Recipient];
  return line.recipients.length > 0 ? { '@type': type, 'dct:title': line.recipients } : { '@type': type };
}

function choicesOf(card: Card, practice: 'choice' | 'access'): CardLine[] {
  return card.choices.filter((line) => line.practice === practice && line.stance === 'yes');
}

function involvement(card: Card, line: CardLine): Node {
  const node: Node = {
    '@type': CHOICE_TERMS[line.value as Choice],
    ...exercise(line),
    ...quotes(card, line),
  };
  if (line.scope) node['dct:description'] = line.scope;
  return node;
}

function right(card: Card, line: CardLine): Node {
  return {
    '@type': 'dpv:DataSubjectRight',
    'dpv:hasProcessing': refs([ACCESS_TERMS[line.value as Access]]),
    ...exercise(line),
    ...quotes(card, line),
  };
}

function exercise(line: CardLine): Node {
  return line.href ? { 'dpv:isExercisedAt': line.href } : {};
}

function quotes(card: Card, line: CardLine): Node {
  return { 'oa:exact': line.statements.map((index) => card.statements[index]!.evidence.quote) };
}

function refs(terms: string[]): Node[] {
  return terms.map((term) => ({ '@id': term }));
}

function listOf(property: string, nodes: Node[]): Node {
  return nodes.length > 0 ? { [property]: nodes } : {};
}
