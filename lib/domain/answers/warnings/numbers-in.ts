import type { TextWarning, WarningKind } from '#lib/domain/answers/warnings/warning-kinds.ts';
import { isNhsNumber } from '#lib/domain/cycles/frame/column-content.ts';

const PHONE =
  /(?<![\d/.,-])(?:(?:\+|00)44[ -]?(?:\(0\)[ -]?)?\d{2,4}|\(0\d{2,4}\)|0[1-35789]\d{1,3})(?:[ -]?\d{3,8}){1,3}(?![\d/])/g;
const TEN_DIGITS = /(?<![\d+/.-]|\d[ -])\d(?:[ \u00A0-]?\d){9}(?![\d/]|[ -]\d)/g;
const DATED = /^(?:\d{1,2}[ -]\d{1,2}[ -](?:19|20)\d{2}|(?:19|20)\d{2}[ -]\d{2}[ -]\d{2})/;
const AREA =
  '(?:AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE)';
const POSTCODE = new RegExp(
  `(?<![\\p{L}\\d-])${AREA}\\d[\\dA-HJKMNPR-Y]?[ \\t]?\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\d])`,
  'giu',
);
/** "S47 2nd discussion" and "W12 1hr": an ordinal or a length of time, not the end of a postcode. */
const NOT_INWARD = /\d(?:st|nd|rd|th|hr|yr)$/;

const digitsOf = (piece: string): string => piece.replaceAll(/\D/g, '');

function found(text: string, kind: WarningKind, pattern: RegExp): TextWarning[] {
  return [...text.matchAll(pattern)].map(({ 0: piece, index }) => ({ kind, piece, at: index }));
}

/** A number of the length a telephone in the United Kingdom has, with its 0 or 44 in front. */
function isPhone({ piece }: TextWarning): boolean {
  const national = digitsOf(piece).replace(/^(?:00)?440?/, '0');
  return (national.length === 10 || national.length === 11) && /^0[1-35789]/.test(national);
}

const isNhs = ({ piece }: TextWarning): boolean => {
  const digits = digitsOf(piece);
  return !DATED.test(piece) && new Set(digits).size > 1 && isNhsNumber(digits);
};

/** Telephone numbers, NHS numbers (ten digits with the right check digit, however they are parted) and postcodes. */
export function numbersIn(text: string): TextWarning[] {
  const phones = found(text, 'telephone', PHONE).filter(isPhone);
  const others = found(text, 'nhs-number', TEN_DIGITS).filter(isNhs);
  return [
    ...phones,
    ...others.filter(
      ({ at }) => !phones.some((phone) => at >= phone.at && at < phone.at + phone.piece.length),
    ),
    ...found(text, 'postcode', POSTCODE).filter(({ piece }) => !NOT_INWARD.test(piece)),
  ];
}
