import type { ContactsFile } from '@/lib/civility/list-files';

/** Help lines and official addresses that anybody may name. */
export interface AllowedContacts {
  readonly version: string;
  /** Digits only, as written in the list and without the country's prefix. */
  readonly phones: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
  readonly handles: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
}

const digitsOf = (value: string): string => value.replace(/\D/g, '');

/** Makes the list of allowed contacts ready for looking up. */
export function contactsFrom(file: ContactsFile): AllowedContacts {
  const of = (kind: string): string[] =>
    file.entries.filter((entry) => entry.kind === kind).map((entry) => entry.value.toLowerCase());
  return {
    version: file.version,
    phones: new Set(of('phone').map(digitsOf)),
    domains: new Set(of('domain')),
    handles: new Set(of('handle')),
    addresses: new Set(of('address')),
  };
}

/** True for a help line, written with or without its country's prefix. */
export function isAllowedPhone(written: string, contacts: AllowedContacts): boolean {
  const digits = digitsOf(written);
  if (contacts.phones.has(digits)) return true;
  for (const phone of contacts.phones) {
    if (
      phone.length >= 6 &&
      (digits.endsWith(phone) || phone.endsWith(digits)) &&
      Math.abs(digits.length - phone.length) <= 4 &&
      digits.length >= 6
    )
      return true;
  }
  return false;
}
