import { josa } from 'es-hangul';

/** A Korean name with the particle that its last syllable takes: `생흙 잔을`, `청자 접시를`. */
export function withObjectParticle(name: string): string {
  return josa(name, '을/를');
}
