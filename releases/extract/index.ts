/** The door for builds and for the gate: interfaces of rooms, taken from their sources by the TypeScript compiler. */

export { type DeployedOptions, deployedNames, describeDeployed } from './deployed.ts';
export { kitInterface } from './kit.ts';
export { createPrograms, type Overlay, type Programs, type RoomProgram } from './program.ts';
export { gatewayOperations, type RoomOptions, roomInterface, roomOperations, roomSeams } from './room-interface.ts';
export { serviceCalls } from './service-calls.ts';
