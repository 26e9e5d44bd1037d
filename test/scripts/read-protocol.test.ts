import { describe, expect, it } from 'vitest';
import { readProtocol } from '../../scripts/read-protocol.ts';
import { defaultProtocol } from '../../shared/domain/plan/protocol.ts';

describe('a file of changed parameters', () => {
  it('is laid over the protocol, group by group', () => {
    expect(readProtocol('{ "checkInDays": { "monthly": 7 } }', defaultProtocol).checkInDays).toEqual({
      ...defaultProtocol.checkInDays,
      monthly: 7,
    });
  });

  it.each([
    ['\uFEFF{}', 'the file begins with a byte order mark: save it as UTF-8 without one'],
    [Buffer.from('\uFEFF{}', 'utf16le').toString(), 'the file is not UTF-8 text (UTF-16?)'],
    ['{ "flareRise": 2, }', 'the file is not JSON: '],
    ['[]', 'the file must be an object of fields.'],
    ['{ "flarerise": 2 }', 'the protocol has no field flarerise; did you mean flareRise?'],
    [
      '{ "checkInDays": { "montly": 7 } }',
      'the protocol has no field checkInDays.montly; did you mean monthly?',
    ],
    ['{ "somethingElse": 7 }', 'the protocol has no field somethingElse.'],
    ['{ "flareRise": "2" }', 'flareRise must be a number, not "2".'],
    ['{ "checkInDays": 7 }', 'checkInDays must be an object of fields.'],
    [
      '{ "responsePercent": 130 }',
      'protocol.responsePercent must be a whole number of percent from 0 to 100',
    ],
  ])('says of %j what is wrong', (text, sentence) => {
    expect(() => readProtocol(text, defaultProtocol)).toThrow(sentence);
  });
});
