import { Time } from '@/components/ui/time';
import { byCountry, countryName, helpChannelWords, type HelpLineView } from '@/lib/domain/help-line';
import styles from './help-lines.module.css';

/**
 * Help lines, a country folded into each line of the list. Everything is in the page already: which country somebody opens
 * is known to nobody, and it works without scripts.
 */
export function HelpLines({ lines }: { readonly lines: readonly HelpLineView[] }) {
  if (lines.length === 0) return <p>No line was checked lately enough to be listed here.</p>;
  return (
    <div className={styles.countries}>
      {byCountry(lines).map(({ country, lines: here }) => (
        <details key={country} className={styles.country}>
          <summary className={styles.name}>{countryName(country)}</summary>
          <ul className={styles.lines}>
            {here.map((line) => (
              <HelpEntry key={line.id} line={line} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

function HelpEntry({ line }: { readonly line: HelpLineView }) {
  const facts = [line.hours, line.cost, line.languages].filter((fact) => fact !== '').join('. ');
  return (
    <li className={styles.line}>
      <p>
        <strong>{line.name}</strong>, run by {line.operator}. {helpChannelWords[line.channel]}
        {line.contact === '' ? null : (
          <>
            {': '}
            <a
              className={styles.number}
              href={`${line.channel === 'text' ? 'sms' : 'tel'}:${line.contact.replace(/[^\d+]/g, '')}`}
            >
              {line.contact}
            </a>
          </>
        )}
        .
      </p>
      {facts === '' ? null : <p>{facts}.</p>}
      <p>Whom they may tell: {line.mayTell}</p>
      {line.alternatives === '' ? null : <p>If you would rather not: {line.alternatives}</p>}
      <p className={styles.checked}>
        <a href={line.sourceUrl} rel="noreferrer">
          Their own page
        </a>
        {'. '}
        <Checked line={line} />
      </p>
    </li>
  );
}

function Checked({ line }: { readonly line: HelpLineView }) {
  if (line.verifiedAt === null) return <>Taken from their page; nobody here has asked there yet.</>;
  return (
    <>
      {line.standing === 'due' ? 'Not checked for more than 90 days: last on ' : 'Checked on '}
      <Time at={line.verifiedAt} />.
    </>
  );
}
