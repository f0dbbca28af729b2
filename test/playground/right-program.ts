/** A program as a pupil may write it that divides seats as the law orders, in whole numbers alone. */
export const rightProgram = `
function zetels(stemmen, aantal, soort) {
  const samen = stemmen.reduce((som, een) => som + een, 0);
  const vol = stemmen.map((een) => Math.floor((een * aantal) / samen));
  const over = stemmen.map((een, i) => een * aantal - vol[i] * samen);
  let rest = aantal - vol.reduce((som, een) => som + een, 0);
  const krijgt = [...vol];
  const haalt = (een, teller, noemer) => een * aantal * noemer >= samen * teller;
  const grootste = (mag, waarde) => {
    let best = -1;
    for (let i = 0; i < stemmen.length; i += 1) {
      if (mag(i) && (best < 0 || waarde(i) > waarde(best))) best = i;
    }
    return best;
  };
  if (soort === "GR" && aantal < 19) {
    const gehad = new Set();
    while (rest > 0) {
      const best = grootste((i) => !gehad.has(i) && haalt(stemmen[i], 3, 4), (i) => over[i]);
      if (best < 0) break;
      gehad.add(best); krijgt[best] += 1; rest -= 1;
    }
    const extra = new Set();
    while (rest > 0) {
      const best = grootste((i) => !extra.has(i), (i) => stemmen[i] / (krijgt[i] + 1));
      extra.add(best); krijgt[best] += 1; rest -= 1;
    }
  }
  while (rest > 0) {
    const best = grootste((i) => soort === "GR" || haalt(stemmen[i], 1, 1), (i) => stemmen[i] / (krijgt[i] + 1));
    krijgt[best] += 1; rest -= 1;
  }
  return krijgt;
}`;
