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
      "De kiesdeler is het aantal stemmen op kandidaten, gedeeld door het aantal te verdelen zetels: 5.104 stemmen gedeeld door 15 is 340 4/15 (afgerond 340,27).",
    );
  });

  it("tells who gets the seat of the majority and who loses it", () => {
    expect(told(reuselDeMierden2022, dutch).at(-1)).toBe(
      "Samenwerking Reusel-De Mierden heeft 2.571 van de 5.104 stemmen: meer dan de helft, dus de volstrekte meerderheid, maar met 7 van de 15 zetels niet meer dan de helft van de zetels. Daarom gaat Samenwerking Reusel-De Mierden van 7 naar 8 zetels, en PvdA van 2 naar 1. PvdA kreeg een restzetel voor een overschot van 195 11/15 (afgerond 195,73) stemmen, het kleinste van alle restzetels.",
    );
  });
});

describe("Enkhuizen 2022, list exhaustion", () => {
  const voice = voiceOf(dutch, enkhuizen2022);

  it("tells that a list with one candidate gives up its second seat", () => {
    expect(told(enkhuizen2022, dutch).slice(-2)).toEqual([
      "Blanco (Segerius, C.H.) heeft recht op 2 zetels en heeft kandidaten voor 1: er komt één zetel vrij.",
      "Een vrijgekomen zetel gaat naar PvdA: van 1 naar 2 zetels. Na de volle zetels heeft deze lijst 204 12/17 (afgerond 204,71) stemmen over: van de lijsten die meedoen het grootste overschot. Enkhuizen Vooruit!, SP, CDA, D66 en Piratenpartij hebben meer, maar doen niet mee: elk al een zetel gekregen in deze ronde. Blanco (Segerius, C.H.) heeft meer, maar doet niet mee: geen kandidaten meer. ChristenUnie-SGP heeft meer, maar doet niet mee: minder stemmen dan 75% van de kiesdeler, 333 15/68 (afgerond 333,22) stemmen.",
    ]);
  });

  it("answers why the freed seat went to the PvdA and not to the next list", () => {
    expect(why(enkhuizen2022, 7, voice)).toEqual([
      "Een vrijgekomen zetel gaat naar PvdA: van 1 naar 2 zetels. Na de volle zetels heeft deze lijst 204 12/17 (afgerond 204,71) stemmen over: van de lijsten die meedoen het grootste overschot.",
      "Daarna volgt Het Enkhuizer Alternatief met 161 12/17 (afgerond 161,71) stemmen. Dat is 43 stemmen minder.",
      "Enkhuizen Vooruit!, SP, CDA, D66 en Piratenpartij doen niet mee: elk al een zetel gekregen in deze ronde. Blanco (Segerius, C.H.) doet niet mee: geen kandidaten meer. ChristenUnie-SGP doet niet mee: minder stemmen dan 75% van de kiesdeler, 333 15/68 (afgerond 333,22) stemmen.",
    ]);
  });
});

describe("Montfoort 2026, exactly three quarters of the quota", () => {
  it("tells that the ChristenUnie gets a residual seat", () => {
    expect(told(montfoort2026, dutch)).toContain(
      "Restzetel 3 gaat naar ChristenUnie: van 0 naar 1 zetel. Na de volle zetels heeft deze lijst 360 stemmen over: van de lijsten die meedoen het grootste overschot. VVD en Progressief Akkoord hebben meer, maar doen niet mee: elk al een zetel gekregen in deze ronde.",
    );
  });

  it("leaves nobody out of the comparison", () => {
    expect(why(montfoort2026, 1, voiceOf(english, montfoort2026))).toEqual([
      "Residual seat 1 goes to Progressief Akkoord: from 1 to 2 seats. After the full seats the list has 410 votes left: the largest remainder of all lists.",
      "Next comes VVD with 408 votes. That is 2 votes fewer.",
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
      "CDA en Partij voor de Dieren hebben precies hetzelfde gemiddelde, en er zijn niet genoeg restzetels voor allebei. Er wordt in het openbaar geloot tussen CDA en Partij voor de Dieren. Wie wordt getrokken, krijgt de zetel.",
    );
    expect(references[0]?.text).toBe("artikel P 7, eerste lid, van de Kieswet");
  });

  it("tells that the lot decided, and by how much the next list fell short", () => {
    expect(why(roermond2026, 6, voiceOf(dutch, roermond2026), { lots: ["8"] })).toEqual([
      "Restzetel 6 gaat naar Partij voor de Dieren: van 0 naar 1 zetel. Met deze zetel erbij heeft deze lijst gemiddeld 617 stemmen per zetel: van alle lijsten het grootste gemiddelde. CDA heeft precies evenveel, en er zijn niet genoeg zetels voor allebei. Het lot heeft beslist tussen CDA en Partij voor de Dieren.",
      "Daarna volgt GROENLINKS / PvdA met 4.892/8 = 611,50 stemmen per zetel. GROENLINKS / PvdA komt in deze vergelijking 45 stemmen tekort; met 44 stemmen erbij was het gelijk.",
    ]);
  });
});

describe("Saba 2019, the second phase of article P 8", () => {
  it("tells the remainder of the only list that takes part and then its average", () => {
    expect(told(saba2019, english).slice(2)).toEqual([
      "Residual seat 1 goes to WIPM: from 3 to 4 seats. No other list takes part; after the full seats the list has 187 1/5 (187.20) votes left.",
      "Residual seat 2 goes to WIPM: from 4 to 5 seats. With this seat the list has 777/5 = 155.40 votes per seat: the highest average of all lists.",
    ]);
  });

  it("calls a list without a name by its number", () => {
    expect(told(saba2019, dutch)[1]).toContain("S.L.P. en lijst 3 krijgen geen volle zetel.");
  });
});

describe("House of Representatives 2025", () => {
  it("tells the last residual seat and how close it was", () => {
    expect(why(house2025, 11, voiceOf(english, house2025)).slice(0, 2)).toEqual([
      "Residual seat 11 goes to SP: from 2 to 3 seats. With this seat the list has 199,585/3 ≈ 66,528.33 votes per seat: the highest average of the lists that take part.",
      "Next comes D66 with 1,790,634/27 ≈ 66,319.78 votes per seat. In this comparison D66 is 5,632 votes short; 5,631 votes more would make it equal.",
    ]);
  });

  it("has nothing to say of a residual seat that there is not", () => {
    expect(why(house2025, 12, voiceOf(english, house2025))).toEqual([]);
  });
});
