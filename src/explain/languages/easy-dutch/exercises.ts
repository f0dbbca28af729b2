import { dictionary } from "../../language/dictionary.js";
import type {
  AssignmentPhrases,
  ExerciseWords,
  QuestionPhrases,
} from "../../language/words/exercises.js";

/** What exercises say, in easy Dutch. */
export const easyDutchExercises: ExerciseWords = {
  titles: {
    quota: "Kiesdeler en volle zetels",
    averages: "Restzetels naar gemiddelde",
    remainders: "Restzetels naar stemmen die over zijn",
    threshold: "Gekozen door veel stemmen",
    majority: "Meer dan de helft",
    exhaustion: "Te weinig kandidaten",
  },
  assignments: dictionary<AssignmentPhrases>()({
    quota:
      "Deze raad heeft {seats:# zetel|# zetels}. Hoeveel stemmen kost een zetel? Dat heet de kiesdeler. Geef daarna elke lijst haar volle zetels.",
    averages:
      "Deze raad heeft {seats:# zetel|# zetels}. Geef eerst de volle zetels. Geef dan de zetels die over zijn, één voor één. Elke keer wint de lijst met het hoogste gemiddelde.",
    remainders:
      "Deze raad heeft {seats:# zetel|# zetels}. Geef eerst de volle zetels. Wie daarna de meeste stemmen over heeft, krijgt een restzetel. Welke lijsten doen mee? En wie krijgt welke restzetel?",
    threshold:
      "Deze raad heeft {seats:# zetel|# zetels}. Wie veel stemmen krijgt, gaat voor. Hoeveel stemmen zijn er nodig? En hoeveel kandidaten hebben er genoeg en krijgen een zetel?",
    majority:
      "Deze raad heeft {seats:# zetel|# zetels}. Eén lijst heeft meer dan de helft van de stemmen. Heeft zij ook meer dan de helft van de zetels? Zo niet, wie geeft er dan een af?",
    exhaustion:
      "Deze raad heeft {seats:# zetel|# zetels}. Eén lijst heeft te weinig kandidaten. Hoeveel zetels heeft elke lijst aan het eind?",
  }),
  questions: dictionary<QuestionPhrases>()({
    "quota-whole-votes": "De kiesdeler. Laat weg wat achter de komma komt",
    "full-seats": "Volle zetels van {list}",
    "residual-seats": "Hoeveel zetels zijn over? Dat heten restzetels",
    "winner-of-seat": "Welke lijst krijgt restzetel {seat}? Schrijf haar nummer",
    "lists-taking-part": "Hoeveel lijsten doen mee om een restzetel?",
    "votes-needed": "Hoeveel stemmen heeft een kandidaat minstens nodig?",
    "elected-by-preference": "Hoeveel kandidaten zijn gekozen door hun stemmen?",
    "list-with-majority": "Welke lijst heeft meer dan de helft? Schrijf haar nummer",
    "list-that-loses": "Welke lijst geeft een zetel af? Schrijf haar nummer",
    "seats-of-list": "Zetels van {list} aan het eind",
  }),
  mistakes: {
    "quota-not-votes-over-seats":
      "Kijk nog eens naar de kiesdeler. Tel alle stemmen op. Deel ze door het aantal zetels.",
    "quota-rounded-up": "Rond de kiesdeler niet naar boven af. Laat weg wat achter de komma komt.",
    "full-seats-rounded":
      "Rond de volle zetels niet af. Wie 3,9 keer de kiesdeler heeft, krijgt 3 volle zetels.",
    "full-seats-not-floor":
      "Kijk nog eens naar de volle zetels. Hoe vaak past de kiesdeler in de stemmen van de lijst?",
    "residual-seats-not-the-rest":
      "Kijk nog eens naar de restzetels. Dat zijn alle zetels min de volle zetels.",
    "average-without-the-new-seat":
      "Kijk nog eens naar het gemiddelde. Tel eerst de nieuwe zetel bij de zetels van de lijst. Deel dan haar stemmen daardoor.",
    "average-not-the-greatest":
      "Kijk nog eens wie het hoogste gemiddelde heeft. Wie een zetel wint, krijgt een nieuw gemiddelde.",
    "remainder-below-three-quarters":
      "Kijk nog eens wie meedoet. Een lijst heeft minstens driekwart van de kiesdeler nodig.",
    "remainder-second-seat": "Een lijst krijgt zo niet meer dan één restzetel.",
    "remainder-not-the-greatest":
      "Kijk nog eens wie de meeste stemmen over heeft. Neem de stemmen van de lijst. Haal daar de kiesdeler af voor elke volle zetel.",
    "three-quarters-exactly-takes-part": "Wie precies driekwart van de kiesdeler heeft, doet mee.",
    "threshold-of-total-votes": "Je nam een deel van alle stemmen. Neem een deel van de kiesdeler.",
    "threshold-not-passed-when-equal":
      "Precies genoeg is niet genoeg. Een kandidaat heeft méér stemmen nodig dan de drempel.",
    "threshold-one-vote-too-many":
      "Dit is één stem te veel. Neem het eerste hele getal boven de drempel.",
    "threshold-not-share-of-quota":
      "Kijk nog eens naar de drempel. Bij minder dan 19 zetels is die de helft van de kiesdeler. Bij 19 of meer is die een kwart.",
    "preference-more-than-seats":
      "Een lijst kan niet meer mensen gekozen krijgen dan zij zetels heeft.",
    "preference-not-counted":
      "Tel opnieuw. Kijk bij elke lijst met zetels wie boven de drempel komt.",
    "majority-not-more-than-half": "Zoek de lijst met meer dan de helft van alle stemmen.",
    "majority-loser-not-last":
      "Kijk nog eens wie een zetel afgeeft. Dat is de lijst die de laatste restzetel kreeg.",
    "majority-seat-forgotten":
      "Heeft een lijst meer dan de helft van de stemmen? Dan krijgt zij ook meer dan de helft van de zetels.",
    "exhaustion-more-seats-than-candidates":
      "Een lijst kan niet meer zetels krijgen dan zij kandidaten heeft.",
    "exhaustion-seat-not-passed-on": "Er is nog een zetel over. Die gaat naar een andere lijst.",
    "exhaustion-passed-to-wrong-list":
      "De zetel gaat naar een andere lijst. Ga verder met de restzetels waar je was. De lijst zonder kandidaten doet niet meer mee.",
  },
  right: "Goed.",
};
