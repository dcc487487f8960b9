import { DeskLinks } from '@/components/moderation/desk-links';
import { countDebriefs } from '@/lib/desk/debriefs';
import { countAsked } from '@/lib/desk/desk-notes';
import { may } from '@/lib/domain/permissions';
import type { Viewer } from '@/lib/domain/viewer';
import { paths } from '@/lib/site';

/** The other rooms of the desk that this person may enter. */
export async function DeskRooms({ viewer }: { readonly viewer: Viewer }) {
  const [asked, wishes] = await Promise.all([countAsked({ viewer }), countDebriefs({ viewer })]);
  const links = [
    ...(may(viewer, 'note:write')
      ? [{ href: paths.asked(), label: 'Asked', ...(asked.ok ? { count: asked.value } : {}) }]
      : []),
    ...(may(viewer, 'measure:read') ? [{ href: paths.measures(), label: 'Measures about authors' }] : []),
    ...(wishes.ok ? [{ href: paths.debriefs(), label: 'Wishes to talk', count: wishes.value }] : []),
    ...(may(viewer, 'well-being:choose') ? [{ href: paths.ownDesk(), label: 'My desk' }] : []),
  ];
  return links.length > 0 ? <DeskLinks links={links} /> : null;
}
