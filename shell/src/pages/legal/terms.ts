import type { LegalTexts } from './legal-text.ts';

export const terms: LegalTexts = {
  ko: {
    title: '이용약관',
    lead: '마루에서 그릇을 사고팔 때 서로 지키는 약속입니다.',
    since: '2026년 11월 1일부터 적용합니다.',
    parts: [
      {
        id: 'who',
        title: '파는 사람',
        lines: [
          '주식회사 마루 (예시), 대표 예시. 사업자등록번호 000-00-00000, 통신판매업신고 제0000-서울종로-0000호.',
          '서울 종로구 예시길 0. 고객센터 0000-0000, 평일 10–17시. help@maru.example.',
        ],
      },
      {
        id: 'contract',
        title: '주문과 계약',
        lines: [
          '작품을 장바구니에 담는 것만으로는 주문이 아닙니다. 주문서에서 내용과 금액을 확인하고 결제하시면 주문이 되고, 주문 확인을 보여 드리는 때 계약이 맺어집니다.',
          '보신 뒤 금액이 바뀌었거나 수량이 모자라면 결제하기 전에 알려 드립니다. 확인하지 않은 금액은 청구하지 않습니다.',
          '회원이 아니어도 주문할 수 있습니다. 만 14세 미만은 주문할 수 없습니다.',
          '미성년자가 법정대리인의 동의 없이 맺은 계약은 본인이나 법정대리인이 취소할 수 있습니다.',
        ],
      },
      {
        id: 'price',
        title: '값과 결제',
        lines: [
          '값은 부가가치세가 들어 있는 원화 금액입니다. 배송비는 주문서에 따로 보입니다.',
          '카드로 결제합니다. 카드 번호는 저장하지 않습니다.',
          '구매안전서비스(에스크로)는 예시입니다. 시연용 가게라 돈이 오가지 않습니다.',
        ],
      },
      {
        id: 'delivery',
        title: '보내기와 찾아가기',
        lines: [
          '결제한 날부터 영업일 3일 안에 보냅니다. 그보다 늦어지면 까닭과 새 날짜를 알려 드리고, 원하시면 3영업일 안에 환급합니다.',
          '자세한 것은 배송과 반품 안내에 있습니다.',
        ],
      },
      {
        id: 'withdrawal',
        title: '청약철회',
        lines: [
          '받으신 날부터 7일 안에 까닭 없이도 청약을 철회할 수 있습니다. 고객센터에 말씀하시거나 이메일로 알려 주시면 됩니다.',
          '내용이 표시나 광고와 다르거나 계약과 다르게 이행되었다면, 받으신 날부터 3개월 안, 그 사실을 아신 날부터 30일 안에 철회할 수 있습니다.',
          '물건을 돌려받은 날부터 3영업일 안에 결제한 방법으로 환급합니다. 늦어지면 법에 따라 연 15%의 지연이자를 더합니다.',
          '다음의 경우에는 철회할 수 없습니다.',
          '- 받으신 분의 책임으로 깨지거나 상한 경우. 내용을 확인하려고 포장을 푼 것은 해당하지 않습니다.',
          '- 쓰셔서 가치가 뚜렷이 줄어든 경우.',
          '- 따로 주문해 만든 것으로, 미리 알리고 동의를 받은 경우.',
        ],
      },
      {
        id: 'duty',
        title: '서로의 책임',
        lines: [
          '그릇은 손으로 만듭니다. 빛깔과 크기는 사진과 조금씩 다를 수 있고, 작품 화면의 치수에서 5%까지의 차이는 하자가 아닙니다.',
          '저희의 잘못으로 생긴 손해는 법에 따라 배상합니다. 천재지변처럼 막을 수 없는 일로 생긴 지연에는 책임을 지지 않습니다.',
          '다른 사람의 정보로 주문하거나 서비스의 운영을 방해해서는 안 됩니다.',
        ],
      },
      {
        id: 'dispute',
        title: '다툼이 생기면',
        lines: [
          '먼저 고객센터에 말씀해 주세요. 영업일 3일 안에 답하고, 오래 걸리면 그 까닭을 알려 드립니다.',
          '풀리지 않으면 한국소비자원(1372)이나 전자문서·전자거래분쟁조정위원회에 조정을 신청할 수 있습니다.',
          '대한민국 법을 따르고, 소송은 민사소송법에 따른 관할 법원에 냅니다.',
        ],
      },
      {
        id: 'change',
        title: '약관이 바뀔 때',
        lines: [
          '바뀌기 7일 전에, 불리하게 바뀔 때에는 30일 전에 이 화면에서 알립니다. 이미 맺은 계약에는 그때의 약관을 적용합니다.',
        ],
      },
    ],
  },
  en: {
    title: 'Terms of use',
    lead: 'What we promise each other when a piece changes hands at Maru.',
    since: 'In force from 1 November 2026. The Korean text decides.',
    parts: [
      {
        id: 'who',
        title: 'Who sells',
        lines: [
          'Maru Co., Ltd. (sample), represented by sample. Business registration 000-00-00000, mail-order registration 0000-Seoul Jongno-0000.',
          '0 Sample-gil, Jongno-gu, Seoul. Customer desk 0000-0000, weekdays 10–17. help@maru.example.',
        ],
      },
      {
        id: 'contract',
        title: 'Order and contract',
        lines: [
          'A piece in the cart is not an order. You order by checking content and total at the checkout and paying; the contract is made when the confirmation is shown.',
          'If the total has changed since you saw it, or not enough is left, you are told before the payment. Nothing is charged that you have not seen.',
          'You can order without an account. Nobody under 14 may order.',
          'A contract that a minor made without a guardian’s consent can be cancelled by the minor or the guardian.',
        ],
      },
      {
        id: 'price',
        title: 'Price and payment',
        lines: [
          'Prices are in won and include value added tax. Delivery is shown separately at the checkout.',
          'You pay by card. The card number is not kept.',
          'The purchase safety service (escrow) is a sample: in this demonstration no money moves.',
        ],
      },
      {
        id: 'delivery',
        title: 'Sending and collecting',
        lines: [
          'We send within three working days of the payment. If it takes longer we tell you why and until when, and refund within three working days if you prefer.',
          'The details are under shipping and returns.',
        ],
      },
      {
        id: 'withdrawal',
        title: 'Withdrawal',
        lines: [
          'You may withdraw within seven days of receiving the goods, without a reason. Tell the customer desk, or write to us.',
          'If the goods differ from what was shown or agreed, you may withdraw within three months of receiving them and 30 days of knowing.',
          'We refund by the way you paid, within three working days of having the goods back. For a delay we add the legal interest of 15% a year.',
          'There is no withdrawal when:',
          '- the goods were broken or damaged through your fault. Unpacking them to look is no fault.',
          '- they have plainly lost value by use.',
          '- they were made to your order, and you agreed to this beforehand.',
        ],
      },
      {
        id: 'duty',
        title: 'What each answers for',
        lines: [
          'Pieces are made by hand. Colour and size differ a little from the picture; up to 5% from the stated measure is no fault.',
          'We answer for damage through our fault as the law says, and not for delay by what nobody can prevent.',
          'Do not order under another person’s details, and do not disturb the service.',
        ],
      },
      {
        id: 'dispute',
        title: 'If there is a dispute',
        lines: [
          'Tell the customer desk first. We answer within three working days, and say so if it takes longer.',
          'If that does not settle it, the Korea Consumer Agency (1372) and the E-commerce Mediation Committee can mediate.',
          'Korean law applies; suits go to the court that the Civil Procedure Act names.',
        ],
      },
      {
        id: 'change',
        title: 'When the terms change',
        lines: [
          'Changes are announced on this page seven days before, and 30 days before when they are to your disadvantage. A contract keeps the terms under which it was made.',
        ],
      },
    ],
  },
};
