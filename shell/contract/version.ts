/**
 * Version of this contract, `<major>.<minor>`. Additive changes raise the minor; a removal raises the major, takes a
 * decision record and is announced two releases before.
 */
export const CONTRACT_VERSION = '1.0';
