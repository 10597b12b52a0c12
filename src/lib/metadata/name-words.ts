/** Lower-case words that stand inside names: `van der`, `de la`, `bin`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `van von der den de del della di da dos das do du la le el al bin ibn ben ten ter zu zur af av y e i
   st san mac abu und ‘t ’t d’`
    .trim()
    .split(/\s+/),
);

/** Words before a name that are no part of it. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'dr prof professor mr mrs ms miss mx sir dame'.split(' '),
);

/** Words after a name: these are part of it … */
export const GENERATIONS: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));

/** … and these degrees are not. */
export const DEGREES: ReadonlySet<string> = new Set(
  'phd md msc bsc mba ma ms bs jd dphil mph esq cfa cpa dvm dds rn pe facp'.split(' '),
);

/** What people do: a phrase with one of these words, singular or plural, is no name. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `engineer scientist manager resident intern director lead leader researcher advocate professor
   student president fellow head ceo cto cso cio coo cfo founder cofounder co-founder architect
   developer specialist analyst designer consultant writer editor evangelist technologist officer
   associate postdoc candidate chair linguist mathematician physicist statistician strategist
   programmer author contributor maintainer expert advisor adviser partner owner principal senior
   staff junior software hardware product program technical machine learning deep data research applied
   cloud solutions solution ai ml vice distinguished visiting assistant adjunct chief global
   enterprise sr marketing engineering science development infrastructure security community
   relations devrel tpm pm swe sde vp svp evp`.split(/\s+/),
);

/** What people work for: a phrase with one of these words is no name. */
export const PLACE_OF_WORK_WORDS: ReadonlySet<string> = new Set(
  `google nvidia facebook meta amazon aws microsoft apple mit intel ibm tensorflow deepmind openai
   stanford berkeley university college institute laboratory lab labs inc corp corporation
   ltd llc gmbh company group foundation team teams health robotics cloud department school centre
   center hospital media technologies systems cern spotify arm uber twitter linkedin netflix
   airbnb adobe oracle samsung sony qualcomm amd baidu alibaba tencent huawei eth epfl caltech
   harvard princeton oxford cambridge ucla nyu cmu eecs csail fair msr tfx keras jax pytorch news
   blog office`.split(/\s+/),
);

/** Two-word places that follow an employer in bylines and look like names. */
export const PLACES: ReadonlySet<string> = new Set([
  'mountain view',
  'menlo park',
  'palo alto',
  'san francisco',
  'san diego',
  'san jose',
  'los angeles',
  'santa clara',
  'santa barbara',
  'new york',
  'new york city',
  'new zealand',
  'new delhi',
  'tel aviv',
  'hong kong',
  'south korea',
  'south africa',
  'united states',
  'united kingdom',
  'costa rica',
  'saint petersburg',
]);

/** Words that open a sentence about somebody and are no name. */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  `he she they it we you i the this that these those his her their our my a an as in at on for with
   from after before since during based currently previously prior when while both all who which
   about author authors photo image picture outside besides thanks special and or`.split(/\s+/),
);
