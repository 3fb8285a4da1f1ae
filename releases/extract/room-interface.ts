import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Operations, ReleaseInterface } from '../contract/interface.ts';
import { type OpenApiDocument, operationsOfDocument } from '../src/check/shape/openapi-operations.ts';
import { eventUses } from './events.ts';
import { kitInterface, kitUse } from './kit.ts';
import { namesWritten, operationNamed } from './names.ts';
import { fromWorkingCopy, type RoomProgram } from './program.ts';
import { offeredSlots, usedSlots } from './slots.ts';

export type RoomOptions = {
  /** Operations of the gateway that the room calls. */
  operations: readonly string[];
  kind: 'host' | 'remote';
};

/** What a browser room offers and uses, as its sources' types say. */
export function roomInterface(program: RoomProgram, { operations, kind }: RoomOptions): ReleaseInterface {
  return {
    schema: 1,
    ...roomSeams(program),
    gateway: roomOperations(program, operations),
    kit: kitUse(program),
    provides: kind === 'host' ? kitInterface(program) : null,
  };
}

/** What rooms rely on in each other. */
export function roomSeams(program: RoomProgram): Pick<ReleaseInterface, 'slots' | 'events'> {
  return { slots: { offers: offeredSlots(program), uses: usedSlots(program) }, events: eventUses(program) };
}

/** Operations of the gateway with as much of them as the room's sources name. */
export function roomOperations(program: RoomProgram, operations: readonly string[]): Operations {
  const names = namesWritten(program);
  const known = gatewayOperations(program);
  const gateway: Operations = {};
  for (const id of operations) {
    const operation = known[id];
    if (operation) gateway[id] = operationNamed(operation, names);
  }
  return gateway;
}

/** The gateway's operations, of the documents that the working copy holds. */
export function gatewayOperations({ root, read }: Pick<RoomProgram, 'root' | 'read'>): Operations {
  const folder = fromWorkingCopy(root, 'bff-gateway/contract/generated');
  const documents = globSync('*.openapi.json', { cwd: folder }).sort();
  return Object.assign(
    {},
    ...documents.map(file => operationsOfDocument(JSON.parse(read(join(folder, file)) ?? '{}') as OpenApiDocument)),
  );
}
