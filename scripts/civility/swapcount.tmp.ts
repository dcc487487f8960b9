import { readCorpora } from './training/corpora';
import { counterfactuals } from './training/counterfactuals';
import { readGrammar } from './training/grammar';
const s = counterfactuals(readCorpora('/work/shared/data/civility', 'train'), readGrammar().groups, 1);
console.log(s.length, s.filter((x) => x.cat === 'harmless').length);
for (const x of s.filter((x) => x.cat === 'hateful' && x.y.hate === 0.8).slice(0, 12)) console.log('H', x.text);
for (const x of s.filter((x) => x.cat === 'harmless').slice(3000, 3008)) console.log('O', x.text.slice(0, 150));
