import { createWorld, type World } from './staff-world.ts';

/** A clinic with one patient, enrolled with these changes, who has said yes. */
export async function agreed(
  changes: Record<string, unknown> = {},
): Promise<{ world: World; patientId: string }> {
  const world = createWorld();
  await world.open();
  const patientId = await world.enrol(changes);
  await world.text(patientId, 'yes');
  return { world, patientId };
}
