/** How English speakers say that they felt after a session, in the phrase language of text/phrases.ts. */

const VISIT = 'session|massage|appointment|appt|visit|treatment';
const DET =
  'my|the|a|our|last|that|this|todays|yesterdays|first|second|third|deep|tissue|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays';
const THE_VISIT = `${DET}? ${DET}? ${DET}? ${VISIT}`;
const AFTER = 'after|since|following|from';

/** The ways in which a feeling is said to have come after the session. */
function afterwards(feeling: string): string[] {
  return [
    `${feeling} .. afterwards|afterward / ${feeling} .. ${AFTER} it|that|then / ${feeling} .. after|since $|and|but|though`,
    `${feeling} .. ${AFTER} ${THE_VISIT} / ${feeling} .. the? next day|morning`,
    `${AFTER} ${THE_VISIT} .. ${feeling}`,
  ];
}

const SORE =
  'sore|sorer|soreness|achy|achey|bruised|bruises|bruising|tender|stiff|stiffer|tighter|worse|swollen|wrecked';
const EASED = 'better|looser|lighter|relieved|relaxed|refreshed';

export const FELT_WORSE = [
  ...afterwards(SORE),
  ...afterwards('more pain|pains|aches|stiffness|tightness'),
  ...afterwards('hurt|hurts|hurting|ached more|worse'),
  `left|made|leaves|makes me|it|my|the .. ${SORE}`,
];

export const FELT_BETTER = [
  ...afterwards(EASED),
  ...afterwards(
    'felt|feel|feeling|feels so|really|very|pretty|just? great|good|amazing|wonderful|fantastic|awesome',
  ),
  `${VISIT} yesterday|today|really|definitely|has|have|it? really|definitely? helped|eased|loosened|relieved`,
  `it|that has|really|definitely? helped a|so|my|me|with|$`,
  `left|made|leaves|makes me|it|my|the .. ${EASED}`,
];

export const FELT_SAME = [
  ...afterwards('no|not|any change|changes|difference|different|better|worse|improvement|relief'),
  ...afterwards('same'),
  'didnt|doesnt|hasnt|havent|not|never really|even|much? help|helped|helping / made no difference / did nothing',
];
