export {
  describeRemote,
  type PageSample,
  type RemoteSamples,
  type RemoteSubject,
  type SlotSample,
} from './describe-remote.tsx';
export {
  answerNever,
  answerProblem,
  answerWith,
  type FakeAnswers,
  type FakeGateway,
  type FakeRequest,
  fakeGateway,
} from './fake-gateway.ts';
export { type FakeShell, type FakeShellOptions, type FakeSlots, fakeShell } from './fake-shell.tsx';
export { hydratePage, renderOnServer, type ServerPage, type Visitor } from './render-on-server.tsx';
export { type RenderedRemote, type RenderRemoteOptions, renderRemote, renderSlot } from './render-remote.tsx';
export { TestPage, testPage } from './test-routes.tsx';
