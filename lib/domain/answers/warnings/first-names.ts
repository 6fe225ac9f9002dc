/**
 * First names in use that are hardly ever anything else: at the head of a sentence, where every word has a capital, only
 * these tell a person from a thing. Names that are also words, months, colours or places are left out on purpose.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaliyah aaron abigail adam adrian aisha alan alex alexander alexandra alfie alice alison amanda amelia amir amy andrea
  andrew angela anna anne anthony antonia arthur asha ayesha barbara beatrice becky ben benjamin beth bethany bradley brenda
  brian callum caroline catherine charlie chloe christine christopher claire connor craig daniel danielle darren david
  deborah declan denise diane dominic donna dylan edward eleanor elijah elizabeth ella ellie emily emma eric erin ethan evie
  ewan fatima fiona frankie freddie gareth gary gavin gemma geoffrey george gillian graham hannah harriet harry hassan
  heather helen henry holly ibrahim imran irene isabella isla jacob jake james jamie jane janet jasmine jason jayden jennifer
  jessica joanne jodie joe john jonathan jordan joseph joshua judith julia julie karen kate katherine kathleen katie kayleigh
  keith kelly kenneth kevin kieran kirsty kyle laura lauren leah leanne leon lewis liam linda lisa logan louise lucas lucy
  luke lynn maisie malik marcus margaret maria marie martin matthew megan michael michelle mohamed mohammed molly muhammad
  natalie natasha nathan neil nicola nicole niamh noah noor oliver olivia omar owen pamela patricia patrick paul paula peter
  philip phoebe rachel raj rebecca reece reuben rhys ricardo richard robert roger ronald rosie ruth ryan sally samantha
  samuel sandra sarah scott sean sebastian shannon sharon shaun simon sophia sophie stacey stephanie stephen steven stuart
  susan tariq thomas theo tina toby tom tommy tracey tyler valerie vanessa victoria vincent wayne wendy william yasmin yusuf
  zainab zara zoe`.split(/\s+/),
);
