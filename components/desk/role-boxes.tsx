import { roleNames, roles } from '@/lib/domain/viewer';
import { CheckboxGroup } from './checkbox-group';

interface RoleBoxesProps {
  readonly ticked: readonly string[];
  readonly error?: string | undefined;
}

/** What a person may be here. One person can be several. */
export function RoleBoxes({ ticked, error }: RoleBoxesProps) {
  const choices = roles.map((id) => ({ id, name: roleNames[id] }));
  return <CheckboxGroup name="roles" legend="Roles" choices={choices} ticked={ticked} error={error} />;
}
