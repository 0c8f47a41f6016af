import { addressedOtherwise } from "../../training/addressed-otherwise.ts";

it.each([
  ["Kunt u mij helpen met uw formulier?", "Kun jij mij helpen met jouw formulier?"],
  ["ik bel u morgen, komt u dan ook", "ik bel jou morgen, kom jij dan ook"],
  ["u heeft gelijk, dat u dat nog weet", "jij hebt gelijk, dat jij dat nog weet"],
  ["Je kan het aan mij geven", "jij kan het aan mij geven"],
  ["heb je al iets gehoord van u zelf", "heb jij al iets gehoord van jou zelf"],
  ["ik kom je halen", null],
  ["de u-bocht bij het station", null],
  ["wij wachten op de bus", null],
])("%s", (text, told) => expect(addressedOtherwise(text)).toBe(told));
