import type { components } from '../../../contract/generated/inventory.ts';

type Store = components['schemas']['Store'];

/** The warehouse and the two shops. Addresses are samples. */
export const stores: Store[] = [
  {
    store: 'icheon',
    kind: 'warehouse',
    name: { ko: '이천 창고', en: 'Icheon warehouse' },
    address: { ko: '경기도 이천시 신둔면 견본길 0', en: '0 Sample-gil, Sindun-myeon, Icheon, Gyeonggi-do' },
    directions: {
      ko: '주문이 떠나는 곳입니다. 찾아오실 수는 없습니다.',
      en: 'Where orders leave from. It is not open to visitors.',
    },
    hours: [],
    pickup: false,
  },
  {
    store: 'bukchon',
    kind: 'shop',
    name: { ko: '북촌', en: 'Bukchon' },
    address: { ko: '서울특별시 종로구 북촌 견본길 0', en: '0 Sample-gil, Bukchon, Jongno-gu, Seoul' },
    directions: {
      ko: '안국역 2번 출구에서 걸어서 팔 분. 대문은 열려 있습니다.',
      en: 'Eight minutes on foot from Anguk station, exit 2. The gate stands open.',
    },
    hours: [{ days: ['tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '11:00', closes: '19:00' }],
    pickup: true,
  },
  {
    store: 'seongsu',
    kind: 'shop',
    name: { ko: '성수', en: 'Seongsu' },
    address: { ko: '서울특별시 성동구 성수 견본로 0', en: '0 Sample-ro, Seongsu, Seongdong-gu, Seoul' },
    directions: {
      ko: '뚝섬역 5번 출구에서 걸어서 육 분. 붉은 벽돌 공장의 일 층입니다.',
      en: 'Six minutes on foot from Ttukseom station, exit 5. Ground floor of the red-brick works.',
    },
    hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '11:00', closes: '20:00' }],
    pickup: true,
  },
];
