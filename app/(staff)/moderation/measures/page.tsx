import type { Metadata } from 'next';
import { decideMeasureAppeal, liftMeasure } from './actions';
import { DeskNotHere } from '../../desk-not-here';
import { DeskPage } from '../../desk-page';
import { MeasureList } from '@/components/moderation/measure-list';
import { requireStaff } from '@/lib/auth/guard';
import { listMeasures } from '@/lib/desk/author-measures';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Measures about authors' };

/** What holds now, those with an open appeal first. */
export default async function MeasuresPage() {
  const viewer = await requireStaff('measure:read', paths.measures());
  const measures = await listMeasures({ viewer, now: new Date() });
  if (!measures.ok) return <DeskNotHere viewer={viewer} error={measures.error} />;
  return (
    <DeskPage viewer={viewer} here="moderation">
      <h1>Measures about authors</h1>
      <p>What holds now. A measure is imposed from a comment, at its author’s name, and ends by itself.</p>
      {measures.value.length === 0 ? (
        <p>No measure holds.</p>
      ) : (
        <MeasureList measures={measures.value} lift={liftMeasure} decide={decideMeasureAppeal} named />
      )}
    </DeskPage>
  );
}
