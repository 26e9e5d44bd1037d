/** What English speakers tell of a session that was, word by word. */

export const MASSAGES = 'massage massages bodywork rubdown';
export const SESSIONS = 'session sessions';
/** Before a session they make it one of this clinic that was. */
export const OWNING =
  'my last latest todays yesterdays mondays tuesdays wednesdays thursdays fridays saturdays sundays first second third fourth fifth sixth seventh eighth ninth tenth that';
/** May stand between an owner and a massage. */
export const BETWEEN =
  'very own last latest first second third fourth fifth sixth seventh eighth ninth tenth deep tissue hot stone swedish sports relaxation medical therapeutic neck back whole full half hour minute min minutes long short little usual regular recent previous big initial great good nice lovely wonderful amazing awful monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays yesterdays todays';
/** Before a massage that nobody owns. */
export const NAMING = 'the a an that this your to for from at after since whole';
/** Behind a massage they make it a thing or a place. */
export const THINGS =
  'place places parlor parlour therapist therapists school class chair table gun ball balls roller oil oils gift card envy boots mat pillow cushion shop studio spa music therapy license techniques app video videos';
export const LAST = 'last previous';
export const TIMES = 'time session massage visit appointment appt treatment';
export const PAST_DAYS =
  'yesterday last earlier monday tuesday wednesday thursday friday saturday sunday weekend ago afterwards';
/** What a session did, or one did there. */
export const DID =
  'was were did didnt made left felt went helped worked loved enjoyed gave got hurt loosened released eased fixed wrecked ended finished floated slept seemed relaxed soothed bruised knocked melted undid unlocked spent complaints impressed';
/** What one lies on, hears, smells and feels there. */
export const COMFORT =
  'room table cradle headrest blanket blankets sheets towel towels pillow bolster music oil lotion strokes stones draft';
/** What they are not: one's own at home. */
export const AT_HOME = 'my our kitchen coffee dining living bed bath cooking olive';
/** What somebody presses with, pointed at. */
export const TOOLS = 'elbow elbows thumbs knuckles';
export const POINTING = 'that those her his your';
export const LEAVING = 'left leave forgot lost';
export const GIVING = 'gave give giving gives do does doing';
/** Asked for or planned: no news of how a session went, unless of comfort. */
export const PLANNED = 'will ill going gonna want need can may should if next tomorrow';
/** Booked, paid, lost or of somewhere else: no news of how a session went. */
export const NO_NEWS =
  'book booking booked reschedule rescheduled rescheduling cancel cancelled canceled cancelling move moved package credits remaining price cost costs paid pay charged charge billed bill refund receipt insurance voucher gift coupon groupon deal supposed scheduled confirm confirmed reminder wallet keys jacket umbrella glasses scarf earrings necklace ring purse parking havent hasnt never before until unless instead vacation trip resort cruise hotel movie study class gym school work meeting band ball gun skiing late location address er doc watch phone plane husbands wifes moms dads kids sons daughters friends congress court hospital';
/** Begins a question without its mark. */
export const ASKING = 'when what how why where who which did do does is are was were';
/** Whoever is spoken to. */
export const YOU = 'you u your guys yall';
export const THEY = 'she he they shes hes her his their';
/** Whose session it is who had it. */
export const HAVING =
  'had has have got gets get went goes go enjoyed enjoys loved loves wants needs massage massages session sessions treatment';
