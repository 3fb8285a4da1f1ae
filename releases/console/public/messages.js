const en = {
  title: 'Releases',
  skip: 'To what is live',
  sections: 'Console',
  signIn: 'Sign in',
  signOut: 'Sign out',
  live: 'Live',
  history: 'History',
  only: 'Only',
  everything: 'Everything',
  more: 'Earlier entries',
  position: 'Log at entry {position}, last changed {time}.',
  empty: 'Nothing was published yet. Begin with: maru publish shell',
  emptyLog: 'No entry.',
  forOperators: 'Operators see who changed what, and why. Sign in with an operator’s account.',
  unreachable: 'The releases could not be read. What is shown may be old. The next try is in five seconds.',
  owner: 'Owner',
  release: 'Release',
  lastGood: 'Last good',
  canary: 'Canary',
  share: '{version}, {percent} % of visitors',
  contract: 'Contract',
  kit: 'Kit',
  size: 'Size',
  sizeValue: '{brotli} of {bytes}, {files} files',
  since: 'Since',
  paths: 'Paths',
  slots: 'Slots',
  notChosen: '{version} is not chosen: {reasons}',
  none: 'none',
  state_live: 'live',
  state_canary: 'live, with a canary',
  state_disabled: 'disabled',
  state_none: 'not active',
  newest: 'Newest, not active',
  change_publish: 'published {name} {version}',
  change_activate: 'activated {name}',
  change_canary: 'canary of {name} at {percent} %',
  change_promote: 'promoted {name}',
  change_rollback: 'rolled {name} back',
  change_disable: 'disabled {name}',
  change_enable: 'enabled {name}',
  change_root: 'began the log with its root key',
  'change_add-key': 'added the key of {team} for {names}',
  'change_revoke-key': 'revoked the key {keyId}',
  reason: 'Reason, readable in the log for ever',
  cancel: 'Cancel',
  notSent: 'The change was not sent. Look at the log before trying again.',
  do_activate: 'Activate',
  do_canary: 'Set share',
  do_promote: 'Promote',
  do_rollback: 'Roll back',
  do_disable: 'Disable',
  do_enable: 'Enable',
  ask_activate: 'Activate {name}?',
  ask_canary: 'Set the canary share of {name}?',
  ask_promote: 'Promote the canary of {name}?',
  ask_rollback: 'Roll {name} back?',
  ask_disable: 'Disable {name}?',
  ask_enable: 'Enable {name}?',
  effect_activate: 'Visitors get it from their next session on.',
  effect_canary: 'Visitors get it from their next session on.',
  effect_promote: 'Visitors get it from their next session on.',
  effect_rollback:
    'It applies at once, to running sessions too. A running canary is withdrawn, otherwise the release before becomes active.',
  effect_disable: 'It applies at once, to running sessions too. The site goes on without this part.',
  effect_enable: 'It applies at once, to running sessions too.',
  diff: 'What it changes',
  diffAgainst: 'Against the active {version} ({releaseId}):',
  diffSame: 'This is the active release.',
  noDiff: 'The difference could not be read. Its files may have been pruned.',
};

/** @type {Record<keyof typeof en, string>} */
const ko = {
  title: '릴리스',
  skip: '현재 상태로 바로 가기',
  sections: '콘솔',
  signIn: '로그인',
  signOut: '로그아웃',
  live: '현재',
  history: '이력',
  only: '대상',
  everything: '전체',
  more: '이전 기록',
  position: '기록 {position}번, 마지막 변경 {time}.',
  empty: '아직 배포한 것이 없습니다. 시작: maru publish shell',
  emptyLog: '기록이 없습니다.',
  forOperators: '누가 무엇을 왜 바꾸었는지는 운영자가 봅니다. 운영자 계정으로 로그인해 주십시오.',
  unreachable: '릴리스를 읽지 못했습니다. 지금 보이는 내용은 예전 것일 수 있습니다. 5초 뒤에 다시 읽습니다.',
  owner: '담당',
  release: '릴리스',
  lastGood: '직전 정상',
  canary: '카나리',
  share: '{version}, 방문자의 {percent}%',
  contract: '계약',
  kit: '키트',
  size: '크기',
  sizeValue: '{brotli} (원본 {bytes}), 파일 {files}개',
  since: '변경 시각',
  paths: '경로',
  slots: '슬롯',
  notChosen: '{version}은 선택되지 않았습니다: {reasons}',
  none: '없음',
  state_live: '운영 중',
  state_canary: '운영 중, 카나리 진행',
  state_disabled: '꺼짐',
  state_none: '활성 없음',
  newest: '최신, 활성 아님',
  change_publish: '{name} {version} 게시',
  change_activate: '{name} 활성화',
  change_canary: '{name} 카나리 {percent}%',
  change_promote: '{name} 승격',
  change_rollback: '{name} 되돌림',
  change_disable: '{name} 끔',
  change_enable: '{name} 켬',
  change_root: '루트 키로 기록 시작',
  'change_add-key': '{team} 팀의 {names} 키 추가',
  'change_revoke-key': '키 {keyId} 폐기',
  reason: '이유 (기록에 계속 남습니다)',
  cancel: '취소',
  notSent: '변경을 보내지 못했습니다. 다시 하기 전에 기록을 확인해 주십시오.',
  do_activate: '활성화',
  do_canary: '비율 설정',
  do_promote: '승격',
  do_rollback: '되돌리기',
  do_disable: '끄기',
  do_enable: '켜기',
  ask_activate: '{name} 활성화',
  ask_canary: '{name} 카나리 비율 설정',
  ask_promote: '{name} 카나리 승격',
  ask_rollback: '{name} 되돌리기',
  ask_disable: '{name} 끄기',
  ask_enable: '{name} 켜기',
  effect_activate: '방문자의 다음 세션부터 적용됩니다.',
  effect_canary: '방문자의 다음 세션부터 적용됩니다.',
  effect_promote: '방문자의 다음 세션부터 적용됩니다.',
  effect_rollback:
    '진행 중인 세션에도 바로 적용됩니다. 카나리가 있으면 거두고, 없으면 직전 릴리스를 다시 활성화합니다.',
  effect_disable: '진행 중인 세션에도 바로 적용됩니다. 나머지 화면은 그대로 동작합니다.',
  effect_enable: '진행 중인 세션에도 바로 적용됩니다.',
  diff: '바뀌는 내용',
  diffAgainst: '활성 릴리스 {version} ({releaseId}) 대비:',
  diffSame: '지금 활성인 릴리스입니다.',
  noDiff: '차이를 읽지 못했습니다. 파일이 정리되었을 수 있습니다.',
};

const catalogues = { en, ko };

/** @typedef {keyof typeof en} MessageKey */
/** @typedef {'en' | 'ko'} Locale */

/**
 * The text of a key, with its places filled.
 * @param {Locale} locale
 * @param {MessageKey} key
 * @param {Record<string, unknown>} [values]
 */
export function message(locale, key, values = {}) {
  return catalogues[locale][key].replace(/\{(\w+)\}/g, (_place, name) => String(values[name] ?? ''));
}

/** @returns {Locale} */
export function preferredLocale() {
  const stored = localStorage.getItem('maru-console-locale');
  if (stored === 'ko' || stored === 'en') return stored;
  return navigator.language.startsWith('ko') ? 'ko' : 'en';
}

/** @param {Locale} locale */
export function rememberLocale(locale) {
  localStorage.setItem('maru-console-locale', locale);
}
