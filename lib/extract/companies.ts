/** Companies named in a text, known by how they are written: capitals where none are needed. */
import type { PolicyPage } from '../model.ts';
import type { Mention } from './match.ts';
import { meaningOf } from './meanings.ts';
import type { Tokens } from './tokens.ts';

const NAMED = meaningOf('recipient', 'named');

/** Written with a capital, and no company. */
const PLACES_AND_TIMES = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday california united states america american canada canadian europe european union kingdom english spanish french german eu us usa uk u.s new york nevada virginia colorado connecticut texas oregon utah delaware illinois massachusetts vermont washington florida switzerland swiss australia brazil china india ireland eea internet web privacy policy policies statement notice act code section terms service services use conditions agreement site website app shield harbor framework federal trade commission civil congress department commerce information personal data coppa ccpa cpra gdpr hipaa glba ftc pii ip url html http https ssl tls isp gps id faq dnt gpc cookies cookie flash javascript java gif safari firefox chrome explorer opera windows mac ios android iphone ipad wi-fi wifi bluetooth sms mms pdf cpo dpo inc llc ltd co corp company companies party parties user users member members customer customers do not track third-party mr mrs ms street avenue suite box road drive floor attn attention po p.o north south east west st blvd i e-mail email god'.split(
    ' ',
  ),
);
/** A word of lower-case letters, as often as not the same that stands capitalised in a title. */
const LOWER_WORD = /(?<![\w'’-])[a-z][a-z'’]+/g;
const MAX_WORDS = 4;

/** The words that a page writes small somewhere: a capital on them is a matter of style. */
export function smallWords(page: PolicyPage): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { text } of page.blocks) for (const [word] of text.matchAll(LOWER_WORD)) small.add(word);
  return small;
}

/** The mentions, and each name of a company that is none of the site's own as a recipient "named". */
export function withCompanies(
  mentions: Mention[],
  text: string,
  tokens: Tokens,
  small: ReadonlySet<string>,
): Mention[] {
  const found: Mention[] = [];
  const wordAt = (i: number) => text.slice(tokens.starts[i], tokens.ends[i]);
  const isName = (i: number) => i < tokens.count && isNameWord(wordAt(i), small);
  for (let from = 0; from < tokens.count; from++) {
    if (!isName(from)) continue;
    let to = from + 1;
    while (to - from < MAX_WORDS && isName(to)) to++;
    const isStart = from === 0 || /[.?!:]/.test(wordAt(from - 1));
    // A sentence begins with a capital anyway: there, two words make a name.
    if (!isStart || to - from > 1)
      found.push({ topic: 'recipient', id: 'named', meaning: NAMED, phrase: 'a name', from, to });
    from = to - 1;
  }
  const free = found.filter(
    (name) =>
      !mentions.some(
        ({ topic, from, to }) =>
          (topic === 'recipient' || topic === 'actor') && from < name.to && name.from < to,
      ),
  );
  return free.length ? [...mentions, ...free].sort((a, b) => a.from - b.from) : mentions;
}

function isNameWord(word: string, small: ReadonlySet<string>): boolean {
  if (!/^[A-Z][A-Za-z0-9.&'’]{2,}$/.test(word)) return false;
  const lowered = word.toLowerCase().replace(/['’]s$/, '');
  return !PLACES_AND_TIMES.has(lowered) && !small.has(lowered) && !small.has(`${lowered}s`);
}
