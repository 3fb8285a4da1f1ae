import type { Locale } from './locale.ts';

interface ErrorRow {
  status: number;
  title: Record<Locale, string>;
  /** What a person can do now. */
  detail: Record<Locale, string>;
}

const row = (status: number, ko: [title: string, detail: string], en: [title: string, detail: string]): ErrorRow => ({
  status,
  title: { ko: ko[0], en: en[0] },
  detail: { ko: ko[1], en: en[1] },
});

/** The one table of errors: every problem that the gateway answers has a code from here, and its status and words. */
export const errorTable = {
  'malformed-request': row(
    400,
    ['요청을 읽을 수 없습니다', '보낸 내용의 형식이 이 주소가 받는 형식과 다릅니다. 형식을 고쳐 다시 보내 주세요.'],
    ['The request could not be read', 'What was sent is not what this address takes. Correct it and send it again.'],
  ),
  'sign-in-required': row(
    401,
    ['로그인이 필요합니다', '로그인한 뒤 이 페이지를 다시 열어 주세요.'],
    ['This needs a sign-in', 'Sign in, then open this page again.'],
  ),
  'wrong-credentials': row(
    401,
    ['이메일이나 비밀번호가 맞지 않습니다', '두 가지를 확인하고 다시 입력해 주세요.'],
    ['E-mail or password do not match', 'Check both and try again.'],
  ),
  'card-declined': row(
    402,
    ['카드가 승인되지 않았습니다', '결제되지 않았습니다. 다른 카드로 다시 시도해 주세요.'],
    ['The card was declined', 'Nothing was charged. Try again with another card.'],
  ),
  'insufficient-funds': row(
    402,
    ['카드 한도가 부족합니다', '결제되지 않았습니다. 다른 카드로 다시 시도해 주세요.'],
    ['The card does not cover the total', 'Nothing was charged. Try again with another card.'],
  ),
  'cross-site-request': row(
    403,
    ['다른 사이트에서 온 요청입니다', '이 스토어의 페이지에서 다시 보내 주세요.'],
    ['This request came from another site', 'Send it from a page of this store.'],
  ),
  'operator-required': row(
    403,
    ['운영자만 바꿀 수 있습니다', '운영자 계정으로 로그인한 뒤 다시 시도해 주세요.'],
    ['Only an operator may change this', 'Sign in with an operator’s account, then try again.'],
  ),
  'release-not-allowed': row(
    403,
    ['이 키로는 바꿀 수 없는 릴리스입니다', '담당 팀의 키로 다시 서명해 주세요. 키는 maru keys로 볼 수 있습니다.'],
    ['This key may not release that', 'Sign with the key of the team that owns it. maru keys lists the keys.'],
  ),
  'signature-invalid': row(
    401,
    ['요청의 서명이 맞지 않습니다', '서명한 내용과 시각, 키를 확인하고 다시 보내 주세요.'],
    ['The request is not signed as it must be', 'Check what was signed, when, and with which key, then send it again.'],
  ),
  'override-refused': row(
    403,
    ['이 조합으로는 볼 수 없습니다', '게시된 릴리스나 허용된 주소를 골라 주세요. 맞지 않는 부분은 아래에 있습니다.'],
    [
      'This combination cannot be shown',
      'Choose published releases, or an address that is allowed. What does not fit is listed.',
    ],
  ),
  'override-link-invalid': row(
    403,
    ['링크가 바뀌었거나 여기에서 만든 링크가 아닙니다', '링크 전체를 다시 복사하거나 보낸 사람에게 새로 받아 주세요.'],
    ['The link was changed, or is not from here', 'Copy the whole link again, or ask who sent it for a new one.'],
  ),
  'override-link-expired': row(
    410,
    ['링크의 기한이 지났습니다', '보낸 사람에게 새 링크를 받아 주세요.'],
    ['The link has expired', 'Ask who sent it for a new one.'],
  ),
  'not-found': row(
    404,
    ['여기에는 아무것도 없습니다', '주소를 확인하거나 첫 화면에서 다시 찾아 주세요.'],
    ['There is nothing here', 'Check the address, or start again from the first page.'],
  ),
  'product-not-found': row(
    404,
    [
      '이 작품은 스토어에 없습니다',
      '이름이 바뀌었거나 내려갔을 수 있습니다. 이름으로 찾거나 같은 가마의 다른 작품을 보세요.',
    ],
    [
      'This piece is not in the store',
      'It may have been renamed or taken off the shelf. Look for it by name, or see what else there is.',
    ],
  ),
  'category-not-found': row(
    404,
    ['없는 분류입니다', '위쪽 목록에서 다른 분류를 골라 주세요.'],
    ['There is no such kind', 'Choose one of the kinds above.'],
  ),
  'order-not-found': row(
    404,
    ['주문을 찾을 수 없습니다', '주문한 브라우저에서 열거나, 로그인하거나, 주문번호와 이메일로 찾아 주세요.'],
    ['There is no such order', 'Open it in the browser that placed it, sign in, or look it up by number and e-mail.'],
  ),
  'release-unknown': row(
    404,
    ['그런 릴리스가 없습니다', '게시된 릴리스를 콘솔이나 maru log에서 확인해 주세요.'],
    ['There is no such release', 'See what is published in the console or with maru log.'],
  ),
  'order-not-matched': row(
    404,
    ['이 번호와 이메일로 된 주문이 없습니다', '주문 확인에 적힌 주문번호와 주문할 때 쓴 이메일을 그대로 적어 주세요.'],
    [
      'No order has this number and e-mail',
      'Enter the number as it stands in the confirmation, and the e-mail address it was placed with.',
    ],
  ),
  'method-not-allowed': row(
    405,
    ['이 주소는 그 방식을 받지 않습니다', '페이지에서 다시 시도해 주세요.'],
    ['This address does not take that method', 'Try again from the page.'],
  ),
  'not-acceptable': row(
    406,
    ['그 형식으로는 답할 수 없습니다', 'JSON이나 HTML로 요청해 주세요.'],
    ['There is no answer in that format', 'Ask for JSON or HTML.'],
  ),
  'out-of-stock': row(
    409,
    ['남은 수량이 부족합니다', '결제되지 않았습니다. 장바구니에서 수량을 줄이거나 빼고 다시 시도해 주세요.'],
    [
      'Not enough is left',
      'Nothing was charged. Lower the quantity in the cart or take the piece out, then try again.',
    ],
  ),
  'cart-empty': row(
    409,
    ['장바구니가 비어 있습니다', '작품을 담은 뒤 다시 시도해 주세요.'],
    ['The cart is empty', 'Put a piece in it, then try again.'],
  ),
  'quote-expired': row(
    409,
    ['금액이 새로 계산되었습니다', '결제되지 않았습니다. 새 금액을 확인하고 다시 주문해 주세요.'],
    ['The total was worked out anew', 'Nothing was charged. Check the total and order again.'],
  ),
  'price-changed': row(
    409,
    ['금액이 바뀌었습니다', '결제되지 않았습니다. 새 금액을 확인하고 다시 주문해 주세요.'],
    ['The total has changed', 'Nothing was charged. Check the new total and order again.'],
  ),
  'order-cancelled': row(
    409,
    ['주문이 취소되었습니다', '결제되지 않았습니다. 장바구니는 그대로입니다. 다시 주문할 수 있습니다.'],
    ['The order was cancelled', 'Nothing was charged. The cart is as it was; you can order again.'],
  ),
  'attempt-used': row(
    409,
    ['이 주문서는 이미 쓰였습니다', '주문서를 새로 고치고 다시 보내 주세요.'],
    ['This form has been used', 'Reload the checkout and send it again.'],
  ),
  'release-moved': row(
    409,
    ['그 사이 다른 변경이 기록되었습니다', '기록을 확인하고 다시 시도해 주세요.'],
    ['Another change was recorded first', 'Look at the log, then try again.'],
  ),
  'release-not-possible': row(
    409,
    ['지금은 할 수 없는 변경입니다', '현재 상태를 확인하고 다른 변경을 골라 주세요.'],
    ['This change is not possible now', 'See what is live, then choose another change.'],
  ),
  'email-taken': row(
    409,
    ['이미 계정이 있는 이메일입니다', '이 이메일로 로그인하거나 다른 이메일을 적어 주세요.'],
    ['This e-mail address has an account', 'Sign in with it, or use another address.'],
  ),
  'address-limit': row(
    409,
    ['주소는 20곳까지 둘 수 있습니다', '쓰지 않는 주소를 지운 뒤 다시 추가해 주세요.'],
    ['An address book holds at most 20 addresses', 'Take one out that is no longer used, then add the new one.'],
  ),
  conflict: row(
    409,
    ['그 사이 내용이 바뀌었습니다', '페이지를 새로 고치고 다시 시도해 주세요.'],
    ['Something changed meanwhile', 'Reload the page and try again.'],
  ),
  'body-too-large': row(
    413,
    ['보낸 내용이 너무 큽니다', '내용을 줄여 다시 보내 주세요.'],
    ['What was sent is too large', 'Make it shorter and send it again.'],
  ),
  'unsupported-media-type': row(
    415,
    ['받을 수 없는 형식입니다', 'JSON이나 폼으로 보내 주세요.'],
    ['This format is not taken', 'Send JSON or a form.'],
  ),
  'validation-failed': row(
    422,
    ['고칠 항목이 있습니다', '표시된 항목을 고치고 다시 보내 주세요.'],
    ['Some fields need a correction', 'Correct the marked fields and send the form again.'],
  ),
  'release-refused': row(
    422,
    ['지금 운영 중인 것과 맞지 않는 릴리스입니다', '아래 항목을 고쳐 다시 게시해 주세요.'],
    ['The release does not fit what is live', 'Correct what is listed, then publish it again.'],
  ),
  'unknown-piece': row(
    422,
    ['담을 수 없는 작품입니다', '더는 판매하지 않는 작품입니다. 다른 작품을 골라 주세요.'],
    ['This piece cannot be put in the cart', 'It is no longer sold. Choose another one.'],
  ),
  'line-limit': row(
    409,
    ['장바구니에는 50가지까지 담을 수 있습니다', '다른 작품을 빼고 다시 담아 주세요.'],
    ['A cart holds at most 50 different pieces', 'Take another piece out, then try again.'],
  ),
  'quantity-limit': row(
    422,
    ['한 작품은 20점까지 담을 수 있습니다', '수량을 줄여 다시 담아 주세요.'],
    ['A line holds at most 20 pieces', 'Lower the quantity and try again.'],
  ),
  'card-invalid': row(
    422,
    ['카드 정보를 확인해 주세요', '결제되지 않았습니다. 카드 번호와 유효 기간, 보안 코드를 다시 입력해 주세요.'],
    ['The card details are not right', 'Nothing was charged. Check number, expiry and security code.'],
  ),
  'too-many-requests': row(
    429,
    ['요청이 너무 잦습니다', '잠시 기다린 뒤 다시 시도해 주세요.'],
    ['Too many requests', 'Wait a moment, then try again.'],
  ),
  internal: row(
    500,
    ['처리하지 못했습니다', '다시 시도해 주세요. 계속되면 요청 번호를 알려 주세요.'],
    ['This did not work', 'Try again. If it stays so, tell us the request number.'],
  ),
  'release-log-untrusted': row(
    500,
    ['릴리스 기록을 믿을 수 없습니다', '바꾸지 않았습니다. maru verify로 확인하고 사본에서 복원해 주세요.'],
    ['The release log does not verify', 'Nothing was changed. See maru verify, and restore the log from a copy.'],
  ),
  'upstream-failed': row(
    502,
    ['필요한 정보를 받지 못했습니다', '잠시 뒤 다시 시도해 주세요. 입력한 내용은 그대로 두었습니다.'],
    ['A part of the store did not answer properly', 'Try again in a moment. What you entered is kept.'],
  ),
  'payment-failed': row(
    502,
    ['결제를 마치지 못했습니다', '결제되지 않았습니다. 다시 시도하거나 다른 카드를 써 주세요.'],
    ['The payment did not go through', 'Nothing was charged. Try again, or use another card.'],
  ),
  'service-unavailable': row(
    503,
    ['지금은 이 기능을 쓸 수 없습니다', '잠시 뒤 다시 시도해 주세요. 나머지는 그대로 쓸 수 있습니다.'],
    ['This part of the store is away', 'Try again in a moment. The rest of the store works.'],
  ),
  'upstream-timeout': row(
    504,
    ['응답이 너무 늦습니다', '잠시 뒤 다시 시도해 주세요.'],
    ['The answer took too long', 'Try again in a moment.'],
  ),
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof errorTable;

/** Whether a code that came from elsewhere is one of the table. */
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorTable, code);
