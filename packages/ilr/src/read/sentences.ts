/** Why a file cannot be read as a return, in sentences for the person who chose it. */

import { shown } from '../schema/facets.ts';
import { namespaceOf, YEARS, type Year, yearLabel } from '../years.ts';

/** Why the root element is not that of a return. */
export function wrongRoot(name: string, namespace: string): string {
  if (name.toLowerCase() === 'html')
    return 'This is a web page, not an ILR return. Choose the .xml file that your MIS exported.';
  return `The file's outermost element is ${shown(name)}${namespace ? ` in the namespace ${shown(namespace)}` : ''}; that of an ILR return is Message. Choose an ILR file.`;
}

export function wrongNamespace(found: string): string {
  const known = YEARS.map(year => `${namespaceOf(year)} (${yearLabel(year)})`).join(', ');
  const what = found === '' ? 'no namespace' : `the namespace ${shown(found)}`;
  return `The return has ${what}. Known are ${known}. Export the file for one of these years.`;
}

export const wrongYear = (found: Year, wanted: Year): string =>
  `The return is for ${yearLabel(found)} (namespace ${namespaceOf(found)}); one for ${yearLabel(wanted)} was expected.`;

/** What stands at the beginning of something that is not XML. */
export function notXml(start: string): string {
  const first = shown(start.split(/[\r\n]/, 1)[0] ?? '');
  if (start.startsWith('PK'))
    return 'This is a zip file. Give it its name ending in .zip, or unpack it first.';
  if (start.startsWith('{') || start.startsWith('[')) return 'This is a JSON file, not an ILR return in XML.';
  if (first.includes(','))
    return `This looks like a CSV file, not an ILR return in XML: it begins with “${first}”.`;
  return `This is not an XML file: it begins with “${first}”. Choose the .xml file that your MIS exported.`;
}

/** A complaint of the XML parser in our words. */
export function malformed(complaint: string, inside: string | undefined): string {
  const place = inside === undefined ? '' : ` (in ${inside})`;
  const reason = REASONS.find(([pattern]) => pattern.test(complaint))?.[1] ?? complaint.replace(/\.$/, '');
  return `The XML is not well formed${place}: ${reason}. Nothing after this point was read.`;
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^unclosed tag/, 'the file ends before all its elements are closed; it was probably cut short'],
  [/^unexpected end/, 'the file ends in the middle of a tag or comment; it was probably cut short'],
  [/^document must contain a root/, 'it holds no element at all'],
  [/^unexpected close tag|^unmatched closing tag/, 'a closing tag does not match the element that is open'],
  [
    /^undefined entity|entity name|^empty entity/,
    'an & stands where &amp; should, or an entity is used that is not defined',
  ],
  [/^malformed character entity/, 'a character reference (&#…;) names no character that XML allows'],
  [/^disallowed character in tag name/, 'a < stands where &lt; should, or a tag is broken'],
  [/^disallowed character/, 'a control character or another character that XML does not allow'],
  [/^text data outside/, 'there is text before or after the outermost element'],
  [/^duplicate attribute/, 'an attribute occurs twice in one tag'],
  [/XML declaration/, 'the XML declaration (<?xml …?>) is incomplete or not at the very start'],
  [/"\]\]>"/, 'the characters ]]> stand in a text'],
];
