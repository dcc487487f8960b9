import { readFileSync } from 'node:fs';
import { lexiconFrom } from '@/lib/civility/lexicon';
import { normalise } from '@/lib/civility/normalise';
const r=(n:string)=>JSON.parse(readFileSync('content/civility/'+n,'utf8'));
const t0=performance.now();
const lex=lexiconFrom(r('lexicon.json'),r('common-words.json'),r('confusables.json'));
console.log('load',performance.now()-t0);
for (const s of ["You're a f.u.c.k.i.n.g idiot, don't f**k with a$$holes!","go f u c k yourselves","What a load of sh​it","ｆｕｃｋ the police","fuuuuuck these","bullsh1t cr@p","f*** that","ѕhіt","𝓫𝓲𝓽𝓬𝓱","🅵🆄🅲🅺","🇫🇺🇨🇰","fu ck you","shti fcuk fck btch","phuck","youidiot fuckyou whatthefuck","sh-it a**hole b!tch $hit","m o r o n s","fxck","n1gg3r"]) console.log(s,'=>',normalise(s,lex).tokens.map(t=>t.rewritten?`[${t.folded}]`:t.folded).join(' '));
console.log('TRAPS');
for (const s of readFileSync('/work/shared/data/civility/dev/traps_a.txt','utf8').split('\n')) { const n=normalise(s,lex); if(n.tokens.some(t=>t.rewritten)) console.log(s,'=>',n.tokens.map(t=>t.rewritten?`[${t.folded}]`:t.folded).join(' ')); }
