import type { components } from '../../../contract/generated/catalog.ts';
import type { Catalogue } from './catalogue.ts';
import type { Piece } from './piece.ts';
import { sortKeyOf } from './sorting.ts';

type Home = components['schemas']['Home'];

/** One large and four small on the shelf of arrivals. */
const ARRIVALS = 5;
const HALL_PIECES = 4;

export function buildHome(catalogue: Catalogue): Home {
  const { hero, hall } = catalogue.home;
  const newest = catalogue.pieces.filter(piece => piece.record.isNew).sort(by('newest'));
  const ofHall = catalogue.pieces.filter(piece => piece.record.maker === hall.maker).sort(by('featured'));
  const maker = catalogue.makers.find(candidate => candidate.slug === hall.maker);
  if (!maker) throw new Error(`The hall shows "${hall.maker}", who is not in the catalogue`);
  return {
    hero: { ...hero, picture: catalogue.picture(hero.picture), pictureTall: catalogue.picture(hero.pictureTall) },
    arrivals: { items: newest.slice(0, ARRIVALS).map(piece => piece.summary), total: newest.length },
    hall: {
      maker: { slug: maker.slug, name: maker.name },
      title: hall.title,
      text: hall.text,
      picture: catalogue.picture(hall.picture),
      items: ofHall.slice(0, HALL_PIECES).map(piece => piece.summary),
    },
  };
}

function by(sort: 'newest' | 'featured') {
  return (a: Piece, b: Piece) => sortKeyOf(a, sort) - sortKeyOf(b, sort) || a.position - b.position;
}
