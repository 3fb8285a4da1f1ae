import { describe, expect, it } from 'vitest';
import { remoteFixture } from '../testing/fixture-release.ts';
import { diffReleases } from './diff-releases.ts';

describe('diffReleases', () => {
  it('finds nothing between a release and itself', () => {
    const { description } = remoteFixture();
    const { files, contract, values } = diffReleases(description, description);
    expect({ files, contract, values }).toEqual({ files: [], contract: [], values: [] });
  });

  it('names files that came, went and grew, whatever their hash', () => {
    const { description } = remoteFixture();
    const [before, after] = [structuredClone(description), structuredClone(description)];
    const integrity = `sha384-${'A'.repeat(64)}`;
    before.files = { 'page.0123456789ab.js': { size: 10, integrity }, 'old.js': { size: 5, integrity } };
    after.files = {
      'page.ba9876543210.js': { size: 30, integrity: integrity.replace('A', 'B') },
      'new.css': { size: 7, integrity },
    };
    expect(diffReleases(before, after)).toMatchObject({
      bytes: { before: 15, after: 37 },
      files: [
        { file: 'new.css', before: null, after: 7 },
        { file: 'old.js', before: 5, after: null },
        { file: 'page.js', before: 10, after: 30 },
      ],
    });
  });

  it('names what other rooms can see of the change', () => {
    const before = remoteFixture({ slots: ['cart/mini'], requires: { operations: ['getCart'] } });
    const after = remoteFixture({
      version: '1.1.0',
      contract: '1.1',
      slots: ['cart/mini', 'cart/gift'],
      requires: { operations: ['getGift'] },
    });
    const { contract, values } = diffReleases(before.description, after.description);
    expect(contract).toEqual([
      { what: 'slots offered', added: ['cart/gift'], removed: [] },
      { what: 'operations', added: ['getGift'], removed: ['getCart'] },
    ]);
    expect(values).toEqual([
      { what: 'version', before: '1.0.0', after: '1.1.0' },
      { what: 'contract', before: '1.0', after: '1.1' },
    ]);
  });
});
