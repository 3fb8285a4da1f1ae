/** Rules for every text of the store. */
export const rules = [
  'No exclamation marks, no apologies, no “oops”. A failure is told as plainly as a success.',
  'Name the thing: “Bare-clay cup”, not “your item”. Numbers that are known are said.',
  'A button says what it does with a verb: “Add to cart”. A link says where it leads: “See the winter pieces”.',
  'Korean in plain 합니다 style; counters that fit the thing (점 for pieces, 알 for eggs and fruit, 분 for people).',
  'Messages are written in both languages, never translated word by word; layouts take 40 % more room (toolbar, pseudo).',
];

export const sentences = [
  { id: 'Added', en: 'Bare-clay cup is in the cart.', ko: '생흙 잔을 장바구니에 담았습니다.' },
  { id: 'Taken out', en: 'Bare-clay cup was taken out.', ko: '생흙 잔을 뺐습니다.' },
  {
    id: 'Failed part',
    en: 'The recommendations did not come. The rest of the page is fine.',
    ko: '추천을 불러오지 못했습니다. 나머지는 그대로 보실 수 있습니다.',
  },
  {
    id: 'Price changed',
    en: 'The price has changed since you added it: ₩178,000 then, ₩185,000 now.',
    ko: '담으신 뒤 값이 바뀌었습니다. 178,000원에서 185,000원으로.',
  },
  {
    id: 'Field',
    en: 'A postal code has five digits. This one has four.',
    ko: '우편번호는 다섯 자리입니다. 지금은 네 자리입니다.',
  },
  { id: 'Few left', en: 'Last two in Icheon', ko: '이천에 두 점 남았습니다' },
  { id: 'Empty', en: 'Nothing in the cart yet.', ko: '장바구니가 비어 있습니다.' },
  {
    id: 'Offline',
    en: 'No connection. The cart is kept on this device.',
    ko: '연결이 끊겼습니다. 장바구니는 이 기기에 두었습니다.',
  },
];

export const pairs = [
  {
    lang: 'en',
    say: 'The card was refused. Nothing was charged.',
    not: 'Oops! Something went wrong.',
    why: 'It says what happened, and what did not.',
  },
  { lang: 'en', say: 'Add to cart', not: 'Buy now!', why: 'The press fills the cart; it buys nothing yet.' },
  { lang: 'en', say: 'Show 12 more', not: 'Load more', why: 'The number is known.' },
  {
    lang: 'en',
    say: 'None now, back on 2 December',
    not: 'Sorry, out of stock',
    why: 'A date helps, an apology does not.',
  },
  {
    lang: 'ko',
    say: '수량을 바꾸지 못했습니다. 수량을 줄여 다시 시도해 주세요.',
    not: '오류가 발생했습니다!',
    why: 'What was tried, and what can be done.',
  },
  { lang: 'ko', say: '두 점 남았습니다', not: '2개 남음', why: 'Pieces are counted by 점; a sentence ends.' },
];

export const forms = [
  {
    id: 'Pieces',
    en: 'two pieces, 38 of 61 pieces',
    ko: '두 점, 61점 가운데 38점',
    note: 'Words up to nine in English headings',
  },
  { id: 'Day', en: 'Wednesday 25 November', ko: '11월 25일 수요일', note: 'Intl.DateTimeFormat, the page’s language' },
  { id: 'Hour', en: 'from 16:00', ko: '16시부터', note: '24 hours in both' },
  { id: 'Measure', en: '8.2 cm across, 480 ml', ko: '지름 8.2 cm, 480 ml', note: 'Metric, a space before the unit' },
  { id: 'Range', en: '₩36,000 to ₩186,000', ko: '36,000원에서 186,000원', note: 'Words, no dash' },
];
