/** What is said of a comparison for a residual seat, in Dutch. */
export const dutchRounds = {
  "highest-average":
    "Met deze zetel erbij heeft deze {kind:list=lijst|combination=combinatie} gemiddeld {value}: {among:all=van alle|taking-part=van de} {of:lists=lijsten|lists-and-combinations=lijsten en combinaties}{among:all=|taking-part= die meedoen} het grootste gemiddelde.",
  "largest-remainder":
    "Na de volle zetels heeft deze {kind:list=lijst|combination=combinatie} {value} over: {among:all=van alle|taking-part=van de} {of:lists=lijsten|lists-and-combinations=lijsten en combinaties}{among:all=|taking-part= die meedoen} het grootste overschot.",
  "no-remainder-left":
    "Geen {among:all=van de|taking-part=van de} {of:lists=lijsten|lists-and-combinations=lijsten en combinaties}{among:all=|taking-part= die meedoen} heeft na de volle zetels nog stemmen over.",
  "alone-with-average":
    "Geen andere {kind:list=lijst|combination=lijst} doet mee; met deze zetel erbij heeft deze {kind:list=lijst|combination=combinatie} gemiddeld {value}.",
  "alone-with-remainder":
    "Geen andere {kind:list=lijst|combination=lijst} doet mee; na de volle zetels heeft deze {kind:list=lijst|combination=combinatie} {value} over.",
  "same-and-lot":
    "{Others:# heeft|# hebben} precies evenveel, en er zijn niet genoeg zetels voor {others:allebei|allemaal}.",
  "same-and-seat":
    "{Others:# heeft|# hebben} precies evenveel en {others:krijgt|krijgen} ook een zetel.",
  "greater-left-out": "{Lists:# heeft|# hebben} meer, maar {lists:doet|doen} niet mee: {why}.",
  "left-out": "{Lists:# doet|# doen} niet mee: {why}.",

  "no-votes": "geen stemmen",
  "below-share": "minder stemmen dan {share} van de kiesdeler, {figure}",
  "above-share": "niet minder stemmen dan {share} van de kiesdeler, {figure}",
  "average-below-share":
    "met de zetel erbij een gemiddelde van minder dan {share} van de kiesdeler, {figure}",
  "average-above-share":
    "met de zetel erbij een gemiddelde van niet minder dan {share} van de kiesdeler, {figure}",
  "below-quota": "minder stemmen dan de kiesdeler, {figure}",
  "had-its-seat": "{lists:al een zetel|elk al een zetel} gekregen in deze ronde",
  full: "geen kandidaten meer",

  next: "Daarna {lists:volgt # met|volgen # met elk} {value}.",
  "next-short": "{Lists} {lists:komt|komen} in deze vergelijking {lists:|elk }{votes} tekort.",
  "next-short-or-equal":
    "{Lists} {lists:komt|komen} in deze vergelijking {lists:|elk }{votes} tekort; met {equal} erbij was het gelijk.",
  "next-difference": "Dat is {difference} minder.",
} as const;
