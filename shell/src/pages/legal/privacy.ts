import type { LegalTexts } from './legal-text.ts';

export const privacy: LegalTexts = {
  ko: {
    title: '개인정보 처리방침',
    lead: '무엇을, 왜, 언제까지 가지고 있는지 적습니다.',
    since: '2026년 11월 1일부터 적용합니다.',
    parts: [
      {
        id: 'what',
        title: '모으는 것과 쓰는 곳',
        lines: [
          '필요한 것만 모읍니다. 주민등록번호와 카드 번호는 저장하지 않습니다.',
          '- 주문: 이름, 이메일, 전화번호, 받는 분과 주소, 주문 내용. 계약을 이행하고 소식을 전하는 데 씁니다.',
          '- 결제: 카드사 이름과 끝 네 자리, 승인 기록. 대금을 받고 환급하는 데 씁니다.',
          '- 계정(가입하신 경우): 이메일, 이름, 비밀번호를 알아볼 수 없게 바꾼 값, 주소록, 담아 둔 작품.',
          '- 자동으로 생기는 것: 접속 시각과 IP 주소, 쿠키, 오류 기록. 보안과 고장을 살피는 데 씁니다.',
        ],
      },
      {
        id: 'how-long',
        title: '가지고 있는 기간',
        lines: [
          '쓸 일이 끝나면 바로 지웁니다. 다음은 법에 따라 그동안 따로 둡니다.',
          '- 계약과 청약철회 기록: 5년 (전자상거래법)',
          '- 대금 결제와 재화 공급 기록: 5년 (전자상거래법)',
          '- 소비자 불만과 분쟁 처리 기록: 3년 (전자상거래법)',
          '- 표시와 광고 기록: 6개월 (전자상거래법)',
          '- 접속 기록: 3개월 (통신비밀보호법)',
        ],
      },
      {
        id: 'third',
        title: '다른 곳에 맡기거나 주는 것',
        lines: [
          '동의나 법률의 근거 없이 제삼자에게 주지 않습니다. 다음 일은 맡겨서 처리합니다.',
          '- 배송: 예시 택배. 받는 분 이름, 주소, 전화번호.',
          '- 결제: 예시 결제대행. 주문번호와 금액.',
          '- 서버: 예시 호스트. 저장된 자료 전부를 암호화해 둡니다.',
          '나라 밖으로 옮기지 않습니다.',
        ],
      },
      {
        id: 'delete',
        title: '지우는 방법',
        lines: ['전자 기록은 되살릴 수 없게 지우고, 종이는 잘게 자르거나 태웁니다.'],
      },
      {
        id: 'rights',
        title: '하실 수 있는 일',
        lines: [
          '언제든 자신의 정보를 보고, 고치고, 지우고, 처리를 멈추게 하실 수 있습니다. 계정 화면에서 하거나 help@maru.example로 알려 주시면 10일 안에 처리합니다.',
          '만 14세 미만의 정보는 모으지 않습니다.',
        ],
      },
      {
        id: 'cookies',
        title: '쿠키',
        lines: [
          '가게가 움직이는 데 필요한 쿠키만 씁니다. 광고나 다른 사이트를 위한 쿠키는 없습니다.',
          '- 장바구니와 로그인을 이어 주는 쿠키: 30일',
          '- 언어 선택과 화면 판을 기억하는 쿠키: 1년',
          '브라우저 설정에서 막을 수 있고, 그러면 장바구니가 비어 보일 수 있습니다.',
        ],
      },
      {
        id: 'safety',
        title: '지키는 방법',
        lines: [
          '- 오가는 자료와 저장된 자료를 암호화합니다.',
          '- 비밀번호는 되돌릴 수 없는 값으로만 둡니다.',
          '- 볼 수 있는 사람을 줄이고 본 기록을 남깁니다.',
        ],
      },
      {
        id: 'officer',
        title: '책임자와 도움받을 곳',
        lines: [
          '개인정보 보호책임자: 고객센터 (예시), 0000-0000, help@maru.example.',
          '- 개인정보침해신고센터 118',
          '- 개인정보분쟁조정위원회 1833-6972',
          '- 경찰청 사이버범죄 신고 182',
        ],
      },
      {
        id: 'change',
        title: '바뀔 때',
        lines: ['바뀌기 7일 전에 이 화면에서 알립니다. 이전 방침은 고객센터에 말씀하시면 보내 드립니다.'],
      },
    ],
  },
  en: {
    title: 'Privacy policy',
    lead: 'What we hold, what for, and until when.',
    since: 'In force from 1 November 2026. The Korean text decides.',
    parts: [
      {
        id: 'what',
        title: 'What is collected, and what for',
        lines: [
          'Only what is needed. No resident number and no card number is kept.',
          '- Orders: name, e-mail, telephone, recipient and address, what was ordered. To do what was agreed, and to send news of it.',
          '- Payment: the card’s brand and last four digits, approvals. To take and to refund the money.',
          '- An account, if you make one: e-mail, name, the password as a value that cannot be read back, addresses, kept pieces.',
          '- What arises by itself: time and IP address of a visit, cookies, error reports. For safety and repair.',
        ],
      },
      {
        id: 'how-long',
        title: 'How long it is kept',
        lines: [
          'It is erased once it has served. The law wants these kept apart until then:',
          '- Contracts and withdrawals: five years (Act on Consumer Protection in Electronic Commerce)',
          '- Payments and deliveries: five years (same act)',
          '- Complaints and disputes: three years (same act)',
          '- Labels and advertisements: six months (same act)',
          '- Visits: three months (Protection of Communications Secrets Act)',
        ],
      },
      {
        id: 'third',
        title: 'Who else handles it',
        lines: [
          'Nobody else is given it without consent or a law. These work for us:',
          '- Delivery: sample carrier. Recipient, address, telephone.',
          '- Payment: sample processor. Order number and amount.',
          '- Servers: sample host. Everything stored, encrypted.',
          'Nothing leaves the country.',
        ],
      },
      {
        id: 'delete',
        title: 'How it is erased',
        lines: ['Records are erased beyond recovery; paper is shredded or burnt.'],
      },
      {
        id: 'rights',
        title: 'What you can do',
        lines: [
          'You may see, correct and erase your data and stop its use at any time: on the account page, or by mail to help@maru.example. It is done within ten days.',
          'Nothing is collected of anyone under 14.',
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        lines: [
          'Only those that the store needs to work. None for advertising, none for other sites.',
          '- One that holds cart and sign-in together: 30 days',
          '- Those that remember the language and the version of the page: one year',
          'You can refuse them in the browser; the cart may then look empty.',
        ],
      },
      {
        id: 'safety',
        title: 'How it is kept safe',
        lines: [
          '- Encrypted on the way and at rest.',
          '- Passwords only as values that cannot be read back.',
          '- Few people can look, and each look is recorded.',
        ],
      },
      {
        id: 'officer',
        title: 'Who answers, and who helps',
        lines: [
          'Privacy officer: customer desk (sample), 0000-0000, help@maru.example.',
          '- Privacy violation report centre 118',
          '- Personal Information Dispute Mediation Committee 1833-6972',
          '- Police, cybercrime 182',
        ],
      },
      {
        id: 'change',
        title: 'When it changes',
        lines: ['Changes are announced on this page seven days before. Ask the customer desk for an earlier version.'],
      },
    ],
  },
};
