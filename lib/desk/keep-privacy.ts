import {
  deleteCaseContacts,
  deleteDeclinedBodies,
  deleteOldEmails,
  deletePastDebriefs,
  deletePastMeasures,
  deleteReportContacts,
  deleteSpent,
  deleteUnconfirmed,
  type Tidied,
} from '@/lib/db/privacy';
import { findCommentSettings } from '@/lib/db/settings';
import { confirmationHours } from '@/lib/domain/subscription';

const day = 24 * 3600_000;
/** Days after a decision in which we may still have to write to an author or a reporter. */
const contactDays = 30;
/** Days after its end for which a measure is kept: a year, so that who comes back to it is treated alike. */
const measureDays = 365;
/** Comments whose words one run deletes. */
const bodiesAtOnce = 500;

/** Deletes what the site promised not to keep. Run it every hour; it does nothing when nothing is due. */
export async function keepPrivacy(now: Date): Promise<Tidied> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  const { declinedKeptDays } = await findCommentSettings();
  const emails = await deleteOldEmails(before(contactDays * day));
  const bodies = await deleteDeclinedBodies(before(declinedKeptDays * day), bodiesAtOnce, now);
  const subscriptions = await deleteUnconfirmed(before(confirmationHours * 3600_000));
  const closed = before(contactDays * day);
  const contacts = (await deleteReportContacts(closed)) + (await deleteCaseContacts(closed));
  const measures = await deletePastMeasures(before(measureDays * day));
  const debriefs = await deletePastDebriefs(before(contactDays * day));
  return { emails, bodies, subscriptions, contacts, measures, debriefs, ...(await deleteSpent(now)) };
}
