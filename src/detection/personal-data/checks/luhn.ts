/** The Luhn check (ISO/IEC 7812-1): every second digit from the right doubled, sum divisible by ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

const cardPrefixes =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)\d+|3[47]\d{13}|3(?:0[0-5]|[689])\d{11,16}|(?:6011|65|64[4-9]|62|81)\d+|35(?:2[89]|[3-8])\d+|(?:50|5[6-9]|6[0-9])\d{10,17}|220[0-4]\d{12}|1\d{14})$/;

/** Whether a row of digits can be a payment card: a known prefix with a length that goes with it, and Luhn. */
export function isPaymentCard(digits: string): boolean {
  const long = digits.length >= 13 && digits.length <= 19;
  const sixteen = /^(?:5[1-5]|2[2-7])/.test(digits) ? digits.length === 16 : true;
  return long && sixteen && cardPrefixes.test(digits) && passesLuhn(digits);
}
