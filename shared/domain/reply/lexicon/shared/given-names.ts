import { wordSet } from '../../text/word-set.ts';

/**
 * Given names that many patients have, in English and Spanish, none of which is a word or a day: behind a full stop or a comma
 * one of these signs a short answer ("Yes. Harold").
 */
export const GIVEN_NAMES = wordSet(
  'aaron abby abigail adam adrian agnes alan alberto alejandra alejandro alex alexander alexandra alexis',
  'alfredo alice alicia allison alma amanda amber amy ana andrea andres andrew andy angela angelica angelina',
  'anita ann anna anne annette annie anthony antonio ariana arthur arturo ashley audrey barb barbara beatriz',
  'becky ben benjamin bernard bernice beth betty beverly blanca bob bobby bonnie brad bradley brandon brenda',
  'brian brianna bridget brittany bruce bryan caitlin carl carla carlos carmen carol carole caroline carolyn',
  'carrie catherine cathy cecilia charles charlie charlotte cheryl chloe chris christian christina christine',
  'christopher cindy claire clara claudia colleen connie courtney craig cristina crystal cynthia dan dana',
  'daniel daniela danielle danny darlene darren dave david debbie deborah debra denise dennis derek diana diane',
  'diego donald donna doreen doris dorothy doug douglas duane earl ed eddie edgar edith edna eduardo edward',
  'edwin eileen elaine elena elizabeth ellen elsa emily emma enrique eric erica erik erika erin ernest ernesto',
  'esther ethel ethan eva evelyn felipe fernando florence frances francis francisco frank fred gabriel gabriela',
  'gail gary george gerald geraldine gilbert gina gladys glenn gloria gordon graciela greg gregory guadalupe',
  'guillermo gustavo hannah harold harriet harry harvey heather hector heidi helen henry herbert holly howard',
  'hugo ian ignacio inez irene irma isaac isabel isabella ivan jack jackie jacob jacqueline jaime jake james',
  'jamie jane janet janice jason javier jay jean jeanette jeanne jeff jeffrey jenna jennifer jenny jerry jesse',
  'jessica jill jim jimmy joan joann joanna joanne joe joel john johnny jon jonathan jorge jose josefina joseph',
  'josh joshua joyce juan juana juanita judith judy julia julian juliana julie julio justin karen karina karl',
  'karla kate katherine kathleen kathryn kathy katie kayla keith kelly ken kenneth kenny kevin kim kimberly',
  'kristen kristin kyle lara larry laura lauren laurie lawrence leah lee leo leon leonard leslie leticia lewis',
  'lillian linda lindsay lisa lloyd lois lorena loretta lori lorraine louis louise lucas lucia lucille lucy',
  'luis luisa luke lupe lupita lydia lynn lynne mabel madison manuel marc marcia marcos marcus margaret',
  'margarita maria mariana marie marilyn mario marion marisol marjorie marlene marsha martha martin marvin mary',
  'mateo matt matthew maureen maurice megan melanie melinda melissa meredith michael michele michelle miguel',
  'mike mildred mitchell mohamed molly monica myrtle nadia nancy naomi natalia natalie natasha nathan nelson',
  'nicholas nick nicole nina nora norma norman olga olivia omar oscar pablo pam pamela patricia patrick patsy',
  'patty paul paula pauline pedro peggy peter phil philip phillip phyllis priscilla rachel rafael ralph ramiro',
  'ramon ramona randy raquel raul raymond rebecca regina renee ricardo richard rick ricky rita robert roberta',
  'roberto robin rodney roger roland ron ronald ronnie rosa rosalie rosemary ross roy ruben ruby russell ruth',
  'ryan sally sam samantha samuel sandra sandy santiago sara sarah scott sean sergio seth shannon sharon shawn',
  'sheila shelly sherri sherry shirley silvia simon sofia sonia sophia stacey stacy stanley stella stephanie',
  'stephen steve steven stuart sue susan susana suzanne sylvia tamara tammy tara ted teresa teri terri terry',
  'thelma theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracy travis trevor troy tyler',
  'valentina valeria valerie vanessa vera vernon veronica vicki vicky victor victoria vincent virginia vivian',
  'wallace walter wanda warren wayne wendy wesley willard william willie wilma ximena yesenia yolanda yvette',
  'yvonne zachary zoe',
);
