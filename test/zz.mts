import { electionsWithin } from "./conformance/definitional/small-elections.ts";
import { disagreementOn } from "./conformance/definitional/compare-with-library.ts";
const [lists,candidates,votes,seats]=process.argv.slice(2).map(Number);
let n=0,bad=0; const t=Date.now();
for (const e of electionsWithin({types:["GR","TK","PS","EP","EK","ER","KC","KCNI","AB"],lists,candidates,votes,seats})) { n++; const d=disagreementOn(e); if(d){bad++; if(bad<4)console.log(JSON.stringify(d));} }
console.log(n,"bad",bad,(Date.now()-t)/1000,"s");
