/** The only door for servers and scripts. */

export type { ChangeBody, ChangeRequest } from '../contract/change-request.ts';
export type { Deployed } from '../contract/interface.ts';
export type { Change, LogHead, LogRecord } from '../contract/record.ts';
export { type AcceptOptions, type AcceptResult, acceptRecord } from './change/accept-record.ts';
export { type ChangeOptions, type ChangeResult, changeRelease } from './change/change-release.ts';
export { describeLiveState, type LiveState, liveStateOf } from './change/live-state.ts';
export { findRelease, planChange } from './change/plan-change.ts';
export { canDeploy, type DeployVerdict, type Surroundings } from './check/can-deploy.ts';
export { canDeployGateway, canDeployKit, canDeployService, type DeployedParts } from './check/can-deploy-server.ts';
export { checkCandidate, type GateOptions, liveNow } from './check/check-candidate.ts';
export { checkGroups, groupOf } from './check/check-groups.ts';
export { everythingLive, type GateRelease, type LiveRelease } from './check/everything-live.ts';
export type { Breakage } from './check/finding.ts';
export { integrityFindings } from './check/integrity-findings.ts';
export { type OpenApiDocument, operationsOfDocument } from './check/shape/openapi-operations.ts';
export { diffReleases } from './diff/diff-releases.ts';
export { type DiffOptions, releaseDiff } from './diff/release-diff.ts';
export { browserSnapshot } from './document/browser-snapshot.ts';
export { type Locale, matchOwnedPath, matchPath, type PathMatch } from './document/match-path.ts';
export {
  type FileGroup,
  filesOfGroup,
  type PlacedRelease,
  placedUrl,
  scriptsOf,
  stylesOf,
} from './document/release-files.ts';
export { ReleaseError, type ReleaseErrorCode, type ReleaseProblem, releaseErrors } from './errors.ts';
export { isKitVersion, type KitVersions, kitDirectory, kitTarball, kitVersions } from './kit/kit-releases.ts';
export { type PublishKitResult, publishKit } from './kit/publish-kit.ts';
export { canonicalJson } from './log/canonical-json.ts';
export { sealRecord } from './log/hash-chain.ts';
export { type LogOptions, openLog } from './log/open-log.ts';
export type { AppendOptions, ReleaseLog } from './log/release-log.port.ts';
export { openReleases, type Releases, type ReleasesOptions, releasesDirectory } from './open-releases.ts';
export { allowedOrigin, openOverrideLink, signOverrideLink } from './override/override-link.ts';
export { type PruneRules, planPrune } from './prune/plan-prune.ts';
export { checkRelease, type LiveReleases } from './publish/check-release.ts';
export { liveReleases } from './publish/live-releases.ts';
export { type PublishOptions, type PublishResult, publish } from './publish/publish.ts';
export {
  type PublishBuiltOptions,
  type PublishBuiltResult,
  publishBuilt,
  teamNamesOf,
} from './publish/publish-built.ts';
export { type TakeArchiveOptions, type TakenArchive, takeArchive } from './publish/take-archive.ts';
export { bucketOf } from './resolve/bucket.ts';
export type { Describe, Visitor } from './resolve/candidates.ts';
export { incompatibilities, isCompatible, missingOperations, satisfies } from './resolve/compatibility.ts';
export { emptyState, foldLog, type Published, type ReleaseState } from './resolve/release-state.ts';
export { type ResolveInput, resolveSnapshot } from './resolve/resolve-snapshot.ts';
export {
  createNonces,
  type Nonces,
  type SignedRequest,
  signHttpRequest,
  type VerifiedRequest,
  verifyHttpRequest,
} from './signing/http-signature.ts';
export { type InitialiseOptions, initialiseKeys, type TeamNames } from './signing/initialise-keys.ts';
export { createSigningKey, keyIdOf, parseSigningKey, type SigningKey } from './signing/signing-key.ts';
export { createTrust, type Trust, type TrustedKey } from './signing/trust.ts';
export { releaseDiscovery } from './status/discovery.ts';
export { liveStatus } from './status/live-status.ts';
export { releaseHistory } from './status/release-history.ts';
export { releaseStatus } from './status/release-status.ts';
export { ARCHIVE_TYPE, packRelease, unpackRelease } from './store/archive.ts';
export { type BuiltRelease, readBuilt } from './store/built-release.ts';
export type { Deployments } from './store/deployments.ts';
export { digestOf, integrityOf } from './store/digest.ts';
export { readInterface } from './store/release-interface.ts';
export { openReleaseStore, type PutResult, type ReleaseStore, releaseUrl } from './store/release-store.ts';
export type { Finding, ReleaseVerdict } from './verify/verify-files.ts';
export { type VerifyOptions, type VerifyReport, verifyReleases } from './verify/verify-releases.ts';
