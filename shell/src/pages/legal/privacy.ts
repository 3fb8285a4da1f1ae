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
          '- 주문: 이름, 이메일, 전화번호, 받는 분과 주소, 주문 내용. 계약을 이행하고 주문을 찾아 드리는 데 씁니다.',
          '- 결제: 카드사 이름과 끝 네 자리, 승인 기록. 대금을 받고 환급하는 데 씁니다.',
          '- 계정(가입하신 경우): 이메일, 이름, 비밀번호를 알아볼 수 없게 바꾼 값, 주소록, 담아 둔 작품.',
          '- 자동으로 생기는 것: 접속 시각과 본 화면의 주소, 화면이 뜨는 빠르기, 쿠키, 오류 기록. 고장을 살피는 데 씁니다. IP 주소는 지나친 요청을 막는 동안만 쓰고 저장하지 않습니다.',
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
          '- 서버: 예시 호스트. 저장된 자료 전부.',
          '나라 밖으로 옮기지 않습니다.',
        ],
      },
      {
        id: 'delete',
        title: '지우는 방법',
        lines: [
          '주소록과 관심 작품은 계정 화면에서 지우는 때에 지워집니다. 그 밖의 기록은 위의 기간이 지나면 고객센터(예시)가 지웁니다. 시연용 가게에서는 저절로 지워지지 않습니다.',
        ],
      },
      {
        id: 'rights',
        title: '하실 수 있는 일',
        lines: [
          '이름, 이메일, 주소록과 관심 작품은 계정 화면에서 언제든 보고 고치실 수 있습니다. 계정을 지우거나 처리를 멈추려면 help@maru.example로 알려 주시면 10일 안에 처리합니다 (예시).',
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
          '화면 밝기와, 로그인하지 않고 보신 작품(30일)은 쿠키가 아니라 이 브라우저의 저장소에 둡니다. 로그인하시면 보신 작품은 계정으로 옮깁니다.',
          '브라우저 설정에서 막을 수 있고, 그러면 장바구니가 비어 보일 수 있습니다.',
        ],
      },
      {
        id: 'safety',
        title: '지키는 방법',
        lines: [
          '- 로그인을 이어 주는 쿠키는 화면의 스크립트가 읽을 수 없고, 그 값은 되돌릴 수 없게 바꾸어 저장합니다.',
          '- 비밀번호는 되돌릴 수 없는 값으로만 둡니다.',
          '- 비밀번호를 바꾸면 다른 브라우저의 로그인은 모두 끝납니다.',
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
          '- Orders: name, e-mail, telephone, recipient and address, what was ordered. To do what was agreed, and to find the order again.',
          '- Payment: the card’s brand and last four digits, approvals. To take and to refund the money.',
          '- An account, if you make one: e-mail, name, the password as a value that cannot be read back, addresses, kept pieces.',
          '- What arises by itself: time and page of a visit, how fast pages come, cookies, error reports. For repair. The IP address only limits requests and is not stored.',
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
          '- Servers: sample host. Everything stored.',
          'Nothing leaves the country.',
        ],
      },
      {
        id: 'delete',
        title: 'How it is erased',
        lines: [
          'Addresses and kept pieces go when you remove them on the account pages. The customer desk (sample) erases the rest when its time is over; in this demonstration nothing is erased by itself.',
        ],
      },
      {
        id: 'rights',
        title: 'What you can do',
        lines: [
          'You can see and correct name, e-mail, addresses and kept pieces on the account pages at any time. To close the account or stop the use of your data write to help@maru.example; it is done within ten days (sample).',
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
          'The appearance you chose, and pieces you looked at without signing in (30 days), are kept in this browser’s storage and not in cookies. When you sign in, those pieces move to your account.',
          'You can refuse them in the browser; the cart may then look empty.',
        ],
      },
      {
        id: 'safety',
        title: 'How it is kept safe',
        lines: [
          '- The cookie that holds a sign-in cannot be read by scripts, and its value is stored only in a form that cannot be read back.',
          '- Passwords only as values that cannot be read back.',
          '- A changed password ends the sign-in of every other browser.',
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
