const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that practice writes with a capital and that name nobody: roles, meetings, documents, agencies, laws, systems,
 * days, peoples and places of the kind. Singular and in lower case.
 */
export const KNOWN_WORDS: ReadonlySet<string> = listed(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur fri sat sun spring
  summer autumn winter christmas easter eid ramadan diwali hanukkah passover halloween new year bank holiday term week

  social worker work senior principal advanced practitioner assistant team manager management service head deputy director
  chief executive group independent reviewing officer chair chairperson coordinator leader lead health visitor school nurse
  midwife midwifery doctor paediatrician psychologist psychiatrist psychology consultant therapist therapy occupational
  speech language physiotherapist dietitian teacher headteacher tutor governor pupil student mentor learning support
  keyworker key personal adviser advisor advocate advocacy foster carer fostering adopter adoption adoptive kinship
  connected person people guardian guardianship special solicitor barrister judge magistrate recorder court family
  probation youth offending justice police constable sergeant inspector detective community warden housing homelessness
  landlord welfare rights benefit lawyer counsellor councillor mayor minister volunteer lay member panel board
  manager supervisor auditor moderator reviewer designated safeguarding named professional qualified newly agency duty
  emergency out hours intake access contact referral reception

  mum mummy dad daddy mother father parent grandmother grandfather grandparent nan nana gran grandma grandad granddad auntie
  aunt uncle cousin sister brother sibling twin son daughter child children baby infant toddler teenager adolescent young
  adult adults wife husband partner ex stepfather stepmother stepdad stepmum step half maternal paternal birth relative
  friend neighbour household unborn subject service user client mr mrs ms miss dr sir madam

  core assessment initial single pre early help need needs protection protect plan planning planned pathway placement
  conference review reviewed meeting strategy discussion decision record recording recorded note notes visit visiting
  supervision case chronology genogram ecomap form report minutes summary closing closure opening transfer step down up
  section part chapter question answer standard key area threshold document referral enquiry enquiries investigation
  investigated outcome objective action actions agreement written signed contract letter leaflet email text telephone call
  home visitation contact observation direct session tool checklist framework screening risk matrix scale scaling score
  danger statement goal goals safety signs wellbeing worry worries strength strengths difficulties questionnaire three
  houses house words pictures wishes feelings voice life story book memory box mind own outcomes star graded care profile
  neglect neglected emotional physical sexual abuse exploitation criminal domestic violence abusive harm significant
  coercive control substance misuse alcohol drug drugs mental capacity disability disabilities learning autism spectrum
  additional education educational employment training inclusion exclusion attendance academy virtual alternative provision
  personal budget allowance direct payment payments credit universal income employment jobseeker passport immigration
  asylum seeker unaccompanied migrant refugee status settled leave remain nationality identity heritage culture religion
  ethnicity language interpreter interpreting translation translated equality diversity consent information sharing
  confidential confidentiality data subject complaint complaints compliment representation ombudsman stage

  local authority council borough county district city town parish directorate department division unit office hub front
  door multi inter trio cross joint single central regional national region north south east west northern southern eastern
  western northeast northwest southeast southwest upper lower inner outer greater great england english wales welsh scotland
  scottish ireland irish britain british united kingdom london europe european african asian american caribbean polish
  romanian bulgarian albanian lithuanian latvian portuguese spanish french german italian russian ukrainian turkish kurdish
  arabic somali urdu punjabi bengali gujarati hindi tamil pashto dari farsi vietnamese chinese mandarin cantonese indian
  pakistani bangladeshi afghan syrian iraqi iranian nigerian ghanaian eritrean sudanese ethiopian jamaican traveller gypsy
  roma romani muslim christian catholic anglican hindu sikh jewish buddhist orthodox sign makaton braille

  act acts regulation regulations order orders law laws public outline proceedings proceeding interim full emergency police
  powers supervision residence arrangements child care leaver leavers looked after accommodated secure welfare checklist
  working together statutory guidance guide statement code practice policy procedure procedures protocol handbook manual
  children deprivation liberty safeguards safeguard best interests interest decision maker lasting power attorney appointee
  convention human rights united nations gillick fraser guidelines competence competent bruising

  nhs clinical commissioning trust hospital surgery clinic infirmary ward maternity accident acute primary secondary
  ambulance pharmacy dental dentist optician immunisation vaccination red amber green blue rag ofsted cafcass camhs
  barnardo nspcc childline samaritans shelter action relate aid women refuge citizens advice home start sure salvation army
  age concern mencap scope crown prosecution county magistrates high royal college british association sector commission
  commissioner quality inspectorate inspection probation prison customs revenue border force job centre jobcentre church
  mosque temple synagogue charity trustee voluntary organisation partnership partner forum committee network steering
  liquidlogic mosaic frameworki careworks eclipse azeus protocol paris rio systmone emis excel word outlook teams zoom
  microsoft sharepoint whatsapp facebook instagram snapchat tiktok skype internet wifi

  laming munro triennial analysis serious incident rapid learning lessons thematic peer audit audits
  cycle sample tool pilot evidence evidenced met partly nothing found outstanding good requires require improvement
  daily weekly fortnightly monthly annual allocation allocated went well step next priority troubled intensive targeted universal
  plus attention deficit hyperactivity disorder diabetes epilepsy asthma non mobile injury attachment foetal syndrome trauma
  milton keynes tower hamlets waltham forest kensington chelsea redbridge merton burton hull bristol leeds york

  inadequate appendix annex figure table page version draft final copy original scan scanned upload uploaded folder file
  paper tab screen system episode workflow task field

  a an the and or but if when where while who whom what which why how this that these those there here his her their its
  he she they we you it i my our your both all no not yes none some any each every one two three four five six seven eight
  nine ten first second third last next previous current former before after since until during between on in at by for
  from with without to of as is was were are be been has have had did does done do can could should would may might must
  seen alone checked looked spoke spoken agreed asked told said says see also only again never always later now then`);

/** Words that make what stands before them the name of a place or a body, not of a person. */
export const PLACE_WORDS: ReadonlySet<string> = listed(`
  school academy college university nursery preschool playgroup hospital surgery clinic infirmary centre center church mosque
  temple gurdwara road street avenue lane close drive crescent terrace court square park house lodge hall grove way gardens
  station estate hostel hotel unit ward trust foundation council borough county inquiry enquiry review report act case rule
  test principle principles scale model approach programme project scheme society association charity agency service services
  team hub partnership ltd limited plc company office police constabulary refuge prison library pharmacy club syndrome
  disease questionnaire profile assessment framework tool guidelines judgment ruling`);
