import {conceptRecord} from '../../../../tests/fixtures/baseSite';
import {found} from '../../../../tests/fixtures/site';

describe('record-name', () => {
  test.each(['data/concepts/a--b.yml', 'data/concepts/a.b.yml', 'data/concepts/_a.yml', 'data/concepts/a_b.yml'])(
    'refuses %s: the name is not an id',
    (file) => {
      expect(found({[file]: conceptRecord('another')})).toEqual([`${file} | – | record-name`]);
    },
  );

  test.each(['data/concepts/Peer.yml', 'data/concepts/two words.yml', 'data/concepts/přítel.yml'])(
    'leaves the name of %s to the rule for all files',
    (file) => {
      expect(found({[file]: conceptRecord('another')})).toEqual([`${file} | – | file-name`]);
    },
  );

  test.each(['data/concepts/friend.yaml', 'data/helplines/notes.txt', 'data/concepts/people/friend.yml'])(
    'refuses %s: it does not belong there',
    (file) => {
      expect(found({[file]: conceptRecord('another')})).toEqual([`${file} | – | record-name`]);
    },
  );

  test('is silent about a name of several words', () => {
    expect(found({'data/concepts/self-help-2.yml': conceptRecord('another')})).toEqual([]);
  });
});
