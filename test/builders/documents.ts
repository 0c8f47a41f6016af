import { mrzCheckDigit } from "../../src/detection/personal-data/checks/machine-readable-zone.ts";
import { aValidBsn } from "./bsn.ts";

// Pages as residents photograph them, of people and numbers that do not exist.

/** The two lines at the bottom of a passport (ICAO 9303, TD3), with check digits that are right. */
export function aMachineReadableZone(number = "XN1R2T3E4"): readonly [string, string] {
  const checked = (field: string) => field + mrzCheckDigit(field);
  const personal = checked("<<<<<<<<<<<<<<");
  const [document, birth, expiry] = [number, "000101", "300101"].map(checked) as [string, string, string];
  const all = mrzCheckDigit(document + birth + expiry + personal);
  return ["P<NLDTESTER<<ANNA<MARIA".padEnd(44, "<"), `${document}NLD${birth}F${expiry}${personal}${all}`];
}

const page = (style: string, content: string) => `<body style="margin:40px;font:22px Arial;${style}">${content}</body>`;
const escaped = (text: string) => text.replaceAll("<", "&lt;");

export const aLetterWithBsn = page(
  "width:860px",
  `<h2>Gemeente Voorbeeldstad</h2><p>Betreft: uw aanvraag</p><p>Geachte mevrouw Tester,</p>
   <p>Wij hebben uw aanvraag ontvangen. Uw burgerservicenummer is ${aValidBsn()}. Wij nemen binnen acht weken een
   besluit.</p><p>Met vriendelijke groet,<br>de afdeling Inkomen</p>`,
);

export const aBankCard = page(
  "background:#ddd",
  `<div style="width:860px;height:540px;border-radius:30px;background:#135;color:#fff;padding:50px;box-sizing:border-box">
   <b style="font-size:34px">Testbank</b><div style="margin-top:160px;font:44px monospace">5555 5555 5555 4444</div>
   <div style="margin-top:30px">GELDIG TOT 12/30</div><div>A M TESTER</div></div>`,
);

export const aPassport = page(
  "background:#bbb",
  `<div style="width:1040px;background:#f4e9e4;padding:40px"><b>KONINKRIJK DER NEDERLANDEN</b><p>PASPOORT / PASSPORT</p>
   <p>naam / surname<br><b>TESTER</b></p><p>voornamen / given names<br><b>ANNA MARIA</b></p>
   <pre style="font:bold 30px 'DejaVu Sans Mono',monospace;letter-spacing:2px">${aMachineReadableZone()
     .map(escaped)
     .join("\n")}</pre></div>`,
);

/** Nothing of anybody: dates, times and prices, as near to numbers of people as a poster comes. */
export const aPoster = page(
  "background:#ffd;font-size:36px",
  `<h1>Buurtfeest in het Testpark</h1><p>Zaterdag 12 juni 2027 van 14.00 tot 18.00 uur</p>
   <p>Muziek, spelletjes en taart. Entree 2,50 euro. Iedereen is welkom!</p>`,
);

/** A lamp post in the green. */
export const aLampPost = `<body style="margin:0;background:radial-gradient(circle at 40% 60%,#4a7 0 20%,#295 60%,#163)">
  <div style="position:absolute;left:500px;top:80px;width:30px;height:700px;background:#555"></div></body>`;
