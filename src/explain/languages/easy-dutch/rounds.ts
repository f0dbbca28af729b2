/** What is said of a comparison for a residual seat, in easy Dutch. */
export const easyDutchRounds = {
  "highest-average":
    "Met deze zetel erbij heeft deze {kind:list=lijst|combination=combinatie} gemiddeld {value}. Dat is het meest van {among:all=alle|taking-part=de} {of:lists=lijsten|lists-and-combinations=lijsten en combinaties}{among:all=|taking-part= die meedoen}.",
  "largest-remainder":
    "Deze {kind:list=lijst|combination=combinatie} heeft na de volle zetels nog {value} over. Dat is het meest van {among:all=alle|taking-part=de} {of:lists=lijsten|lists-and-combinations=lijsten en combinaties}{among:all=|taking-part= die meedoen}.",
  "no-remainder-left":
    "Geen {among:all=van de|taking-part=van de} {of:lists=lijsten|lists-and-combinations=lijsten en combinaties}{among:all=|taking-part= die meedoen} heeft nog stemmen over.",
  "alone-with-average":
    "Er doet geen andere {kind:list=lijst|combination=lijst} mee. Met deze zetel erbij heeft deze {kind:list=lijst|combination=combinatie} gemiddeld {value}.",
  "alone-with-remainder":
    "Er doet geen andere {kind:list=lijst|combination=lijst} mee. Deze {kind:list=lijst|combination=combinatie} heeft na de volle zetels nog {value} over.",
  "same-and-lot":
    "{Others:# heeft|# hebben} precies evenveel. Er zijn niet genoeg zetels voor {others:allebei|allemaal}.",
  "same-and-seat":
    "{Others:# heeft|# hebben} precies evenveel. Ook {others:die lijst krijgt|die lijsten krijgen} een zetel.",
  "greater-left-out":
    "{Lists:# heeft|# hebben} meer. Maar {lists:die doet|die doen} niet mee: {why}.",
  "left-out": "{Lists:# doet|# doen} niet mee: {why}.",

  "no-votes": "geen stemmen",
  "below-share": "te weinig stemmen. Nodig is {share} van de kiesdeler, dat is {figure}",
  "above-share": "te veel stemmen. Meedoen kan onder {share} van de kiesdeler, dat is {figure}",
  "average-below-share":
    "het gemiddelde met deze zetel is te laag. Nodig is {share} van de kiesdeler, dat is {figure}",
  "average-above-share":
    "het gemiddelde met deze zetel is te hoog. Meedoen kan onder {share} van de kiesdeler, dat is {figure}",
  "below-quota": "te weinig stemmen. Nodig is de kiesdeler, dat is {figure}",
  "had-its-seat": "{lists:zij kreeg|zij kregen} in deze ronde al een zetel",
  full: "er zijn geen kandidaten meer",

  next: "Daarna {lists:komt #. Die heeft|komen #. Die hebben elk} {value}.",
  "next-short": "{Lists} {lists:komt|komen elk} {votes} te kort.",
  "next-short-or-equal":
    "{Lists} {lists:komt|komen elk} {votes} te kort. Met {equal} erbij was het gelijk.",
  "next-difference": "Dat is {difference} minder.",
} as const;
