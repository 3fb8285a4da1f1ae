import type { LegalTexts } from './legal-text.ts';

export const shippingReturns: LegalTexts = {
  ko: {
    title: '배송과 반품',
    lead: '이천에서 종이로 두 번 싸서 보냅니다. 마음이 바뀌셔도, 오는 길에 깨져도 방법이 있습니다.',
    since: '2026년 11월 1일부터 적용합니다.',
    parts: [
      {
        id: 'cost',
        title: '배송비',
        lines: ['- 3,000원. 50,000원부터 무료입니다.', '- 제주와 섬도 같습니다.', '- 매장에서 찾아가시면 무료입니다.'],
      },
      {
        id: 'days',
        title: '걸리는 날',
        lines: [
          '- 평일 오후 두 시 전 주문은 그날 이천에서 떠나 이틀 안에 닿습니다.',
          '- 제주와 섬은 하루 더 걸립니다.',
          '- 늦어도 결제한 날부터 영업일 3일 안에 보냅니다.',
          '어디쯤 왔는지는 주문 화면에 있습니다. 주문번호와 이메일로 찾을 수 있습니다.',
        ],
      },
      {
        id: 'pickup',
        title: '매장에서 찾기',
        lines: [
          '주문하실 때 북촌이나 성수를 고르세요. 담으신 것이 모두 있는 매장만 고를 수 있습니다.',
          '준비되었는지는 주문 화면에 있습니다. 매장에서 주문번호를 보여 주세요.',
        ],
      },
      {
        id: 'broken',
        title: '깨져서 왔다면',
        lines: [
          '고객센터에 알려 주세요. 사진을 묻지 않고 새것을 보내거나 환급합니다. 보내고 돌려받는 비용은 저희가 냅니다.',
        ],
      },
      {
        id: 'return',
        title: '반품과 교환',
        lines: [
          '받으신 날부터 7일 안에 알려 주시면 됩니다. 까닭은 적지 않으셔도 됩니다.',
          '- 쓰지 않은 상태로, 받으신 상자에 넣어 주세요. 상자를 열어 보신 것은 괜찮습니다.',
          '- 마음이 바뀌신 경우 돌려보내는 비용 3,000원은 사시는 분이 내십니다. 무료로 받으셨다면 처음 배송비를 더해 6,000원입니다.',
          '- 잘못 보냈거나 하자가 있으면 비용은 저희가 냅니다. 받으신 날부터 3개월, 아신 날부터 30일 안에 알려 주세요.',
          '보내실 곳: 경기도 이천시 신둔면 견본길 0, 마루 반품 (예시). 매장에 가져오셔도 됩니다.',
        ],
      },
      {
        id: 'not',
        title: '돌려받을 수 없는 것',
        lines: ['- 쓰신 그릇, 받으신 뒤 깨진 그릇.', '- 따로 주문해 만든 것으로, 미리 알리고 동의를 받은 경우.'],
      },
      {
        id: 'refund',
        title: '환급',
        lines: [
          '돌려받은 날부터 3영업일 안에 결제한 카드의 승인을 취소합니다. 카드사에 따라 며칠 더 걸릴 수 있습니다.',
          '환급이 늦어지면 연 15%의 지연이자를 더합니다.',
        ],
      },
      {
        id: 'help',
        title: '물어볼 곳',
        lines: ['고객센터 0000-0000 (예시), 평일 10–17시. help@maru.example.'],
      },
    ],
  },
  en: {
    title: 'Shipping and returns',
    lead: 'Sent from Icheon, wrapped twice in paper. If you change your mind, or if it breaks on the way, there is a way back.',
    since: 'In force from 1 November 2026. The Korean text decides.',
    parts: [
      {
        id: 'cost',
        title: 'What it costs',
        lines: [
          '- ₩3,000. Free from ₩50,000.',
          '- The same to Jeju and the islands.',
          '- Free if you collect it at a shop.',
        ],
      },
      {
        id: 'days',
        title: 'How long it takes',
        lines: [
          '- Ordered before two on a weekday, it leaves Icheon that day and arrives within two.',
          '- One day more to Jeju and the islands.',
          '- It leaves within three working days of the payment at the latest.',
          'Where it is stands on the order’s page; look it up by number and e-mail address.',
        ],
      },
      {
        id: 'pickup',
        title: 'Collecting it',
        lines: [
          'Choose Bukchon or Seongsu at the checkout. Only a shop that has everything in your cart can be chosen.',
          'The order’s page says when it is ready. Show the order number at the shop.',
        ],
      },
      {
        id: 'broken',
        title: 'If it arrives broken',
        lines: [
          'Tell the customer desk. We send another or refund, without asking for a photograph first, and pay for both ways.',
        ],
      },
      {
        id: 'return',
        title: 'Returns and exchanges',
        lines: [
          'Tell us within seven days of receiving it. You need not say why.',
          '- Unused, in the box it came in. Having opened the box is fine.',
          '- If you changed your mind you pay ₩3,000 for the way back; ₩6,000 if it came free, with the way there.',
          '- If we sent the wrong piece or it has a fault, we pay. Tell us within three months of receiving it and 30 days of knowing.',
          'Send it to: 0 Sample-gil, Sindun-myeon, Icheon, Gyeonggi-do, Maru returns (sample). Or bring it to a shop.',
        ],
      },
      {
        id: 'not',
        title: 'What cannot come back',
        lines: [
          '- A piece that was used, or that broke after you received it.',
          '- A piece made to your order, when you agreed to this beforehand.',
        ],
      },
      {
        id: 'refund',
        title: 'Refunds',
        lines: [
          'The card’s charge is cancelled within three working days of the piece’s return. The card company may take some days more.',
          'For a delay we add interest of 15% a year.',
        ],
      },
      {
        id: 'help',
        title: 'Where to ask',
        lines: ['Customer desk 0000-0000 (sample), weekdays 10–17. help@maru.example.'],
      },
    ],
  },
};
