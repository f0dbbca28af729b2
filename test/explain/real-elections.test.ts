import { describe, expect, it } from "vitest";
import { voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { english } from "../../src/explain/languages/english.js";
import { explainLot } from "../../src/explain/topics/explain-lot.js";
import {
  enkhuizen2022,
  house2025,
  montfoort2026,
  reuselDeMierden2022,
  roermond2026,
  saba2019,
} from "./real-elections.js";
import { determined, told, why } from "./told.js";

describe("Reusel-De Mierden 2022, absolute majority", () => {
  it("tells the quota as the law has it and in decimals", () => {
    expect(told(reuselDeMierden2022, dutch)[0]).toBe(
      "De kiesdeler is het aantal stemmen op kandidaten, gedeeld door het aantal te verdelen zetels: 5.104 gedeeld door 15 is 340 4/15 (afgerond 340,27).",
    );
  });

  it("tells who gets the seat of the majority and who loses it", () => {
    expect(told(reuselDeMierden2022, dutch).at(-1)).toBe(
      "Samenwerking Reusel-De Mierden heeft 2.571 van de 5.104 stemmen: meer dan de helft, dus de volstrekte meerderheid, maar nog niet meer dan de helft van de 15 zetels. Daarom krijgt Samenwerking Reusel-De Mierden één zetel erbij (van 7 naar 8 zetels). Die zetel vervalt bij PvdA (van 2 naar 1 zetel), de lijst die voor het kleinste gemiddelde of het kleinste overschot een restzetel kreeg.",
    );
  });
});

describe("Enkhuizen 2022, list exhaustion", () => {
  const voice = voiceOf(dutch, enkhuizen2022);

  it("tells that a list with one candidate gives up its second seat", () => {
    expect(told(enkhuizen2022, dutch).slice(-2)).toEqual([
      "Blanco (Segerius, C.H.) heeft maar 1 kandidaat, minder dan het aantal zetels dat aan de lijst toekomt. De lijst is uitgeput: 1 zetel komt vrij (van 2 naar 1 zetel).",
      "De vrijgekomen zetel gaat naar PvdA (van 1 naar 2 zetels). Deze lijst heeft het grootste overschot: 204 12/17 (afgerond 204,71) stemmen.",
    ]);
  });

  it("answers why the freed seat went to the PvdA and not to the next list", () => {
    expect(why(enkhuizen2022, 7, voice)).toEqual([
      "De vrijgekomen zetel ging naar PvdA: na de volle zetels had deze lijst 204 12/17 (afgerond 204,71) stemmen over, meer dan elke andere lijst die meedeed.",
      "Daarna volgde Het Enkhuizer Alternatief met 161 12/17 (afgerond 161,71). Dat is 43 stemmen minder.",
      "Niet mee deden: Enkhuizen Vooruit!, SP, CDA, D66 en Piratenpartij (al een zetel gekregen in deze ronde); Blanco (Segerius, C.H.) (geen kandidaten meer); ChristenUnie-SGP (onder de drempel).",
    ]);
  });
});

describe("Montfoort 2026, exactly three quarters of the quota", () => {
  it("tells that the ChristenUnie gets a residual seat", () => {
    expect(told(montfoort2026, dutch)).toContain(
      "Restzetel 3 gaat naar ChristenUnie (van 0 naar 1 zetel). Deze lijst heeft het grootste overschot: 360 stemmen.",
    );
  });

  it("leaves nobody out of the comparison", () => {
    expect(why(montfoort2026, 1, voiceOf(english, montfoort2026))).toEqual([
      "Residual seat 1 of 4 went to Progressief Akkoord: after the full seats it had 410 votes left over, more than any other list that took part.",
      "Next came VVD with 408. That is 2 votes fewer.",
    ]);
  });
});

describe("Roermond 2026, a lot", () => {
  it("tells what the lot decides", () => {
    const outcome = determined(roermond2026);
    if (outcome.status !== "lot-required") throw new Error("a lot is required");
    const { text, references } = explainLot(
      outcome.question,
      outcome.election.day,
      voiceOf(dutch, roermond2026),
    );
    expect(text).toBe(
      "CDA en Partij voor de Dieren hebben precies hetzelfde gemiddelde, en er zijn niet genoeg restzetels voor allebei. Er wordt in het openbaar geloot tussen CDA en Partij voor de Dieren: wie wordt getrokken, krijgt een zetel.",
    );
    expect(references[0]?.text).toBe("artikel P 7, eerste lid, van de Kieswet");
  });

  it("tells that the lot decided, and by how much the next list fell short", () => {
    expect(why(roermond2026, 6, voiceOf(dutch, roermond2026), { lots: ["8"] })).toEqual([
      "Restzetel 6 van de 6 ging door loting naar Partij voor de Dieren. CDA had precies hetzelfde gemiddelde, 617, en er waren niet genoeg zetels voor allebei.",
      "Daarna volgde GROENLINKS / PvdA met 4.892/8 = 611,50. In deze vergelijking kwam deze lijst 45 stemmen tekort.",
    ]);
  });
});

describe("Saba 2019, the second phase of article P 8", () => {
  it("tells the remainder of the only list that takes part and then its average", () => {
    expect(told(saba2019, english).slice(2)).toEqual([
      "Residual seat 1 goes to WIPM (from 3 to 4 seats). The list has the largest remainder: 187 1/5 (187.20) votes, as the only list that takes part.",
      "Residual seat 2 goes to WIPM (from 4 to 5 seats). With this seat the list has 777/5 = 155.40 votes per seat, the highest average.",
    ]);
  });

  it("calls a list without a name by its number", () => {
    expect(told(saba2019, dutch)[1]).toContain("nog geen zetel voor S.L.P. en lijst 3.");
  });
});

describe("House of Representatives 2025", () => {
  it("tells the last residual seat and how close it was", () => {
    expect(why(house2025, 11, voiceOf(english, house2025)).slice(0, 2)).toEqual([
      "Residual seat 11 of 11 went to SP: with that seat it had 199,585/3 ≈ 66,528.33 votes per seat on average, more than any other list that took part.",
      "Next came D66 with 1,790,634/27 ≈ 66,319.78. In this comparison that list was 5,632 votes short.",
    ]);
  });

  it("has nothing to say of a residual seat that there is not", () => {
    expect(why(house2025, 12, voiceOf(english, house2025))).toEqual([]);
  });
});
