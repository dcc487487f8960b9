import type { Metadata } from 'next';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { workOnThresholds } from './actions';
import { ThresholdVersions } from '@/components/moderation/threshold-versions';
import { ThresholdsForm } from '@/components/moderation/thresholds-form.island';
import { requireStaff } from '@/lib/auth/guard';
import { openThresholds } from '@/lib/desk/thresholds';
import { may } from '@/lib/domain/permissions';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Thresholds' };

/** From which weight on the screen asks a writer, and from which on it moves a comment forward. */
export default async function ThresholdsPage() {
  const viewer = await requireStaff('rule:list', paths.thresholds());
  const thresholds = await openThresholds({ viewer });
  return (
    <DeskPage viewer={viewer} here="moderation" at="thresholds">
      <h1>Thresholds</h1>
      <p>
        Each finding of the screen has a weight. From the strict threshold on, the writer is asked about it before the
        comment is sent. From the wide one on, the comment moves forward in the queue. Below that it is only shown to
        the moderator. Nothing is ever declined by a threshold. An empty field leaves it to the screen.
      </p>
      {thresholds.ok ? (
        <>
          <ThresholdsForm
            action={workOnThresholds}
            version={thresholds.value.version}
            rows={thresholds.value.rows}
            mayChange={may(viewer, 'threshold:change')}
            mayReplay={may(viewer, 'rule:replay')}
          />
          <ThresholdVersions versions={thresholds.value.versions} />
        </>
      ) : (
        <DeskRefused error={thresholds.error} />
      )}
    </DeskPage>
  );
}
