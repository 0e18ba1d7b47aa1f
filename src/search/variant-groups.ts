/**
 * Groups of wordings that mean the same to a reader who searches: the name of the group, then its
 * wordings. The name is a word that a reader may type, so that it finds itself.
 */
export const VARIANT_GROUPS: Readonly<Record<string, string>> = {
  twitter: 'x, twitter, tweet, tweets, retweet',
  safeguardinglead:
    'dsl, safeguarding lead, safeguarding leads, designated safeguarding lead, lead safeguarding officer, safeguarding officer, child protection officer, child protection lead, cpo',
  former:
    'ex-pupil, ex-pupils, ex pupil, ex pupils, former pupil, former pupils, recently enrolled, alumni',
  headteacher: 'headteacher, headteachers, head teacher, head, principal, principals',
  parent:
    'family members, pupils and their families, parent, parents, carer, carers, parents and carers, mum, dad',
  staff:
    'staff, employee, employees, adult, adults, staff member, staff members, teacher, teachers',
  pupil: 'pupil, pupils, student, students, child, children',
  governor: 'governor, governors, governing body, trustee, trustees',
  phone: 'phone, phones, telephone, telephones, mobile, mobiles, smartphone',
  image: 'image, images, photo, photos, photograph, photographs, picture, pictures',
  yearly: 'yearly, annually, annual, every year, every 12 months',
  cyberbullying: 'cyberbullying, cyber bullying, cyber-bullying, online bullying',
  friend:
    'social contact, contact with, have contact, networking contact, connect with, connect to, friend, friends, befriend, friendship, connect, friend request, friend requests',
  anonymous: 'anonymous, anonymously, alternative name, pseudonym',
  sacked:
    'sacked, sack, sacking, dismissal, dismissals, dismissed, dismiss, fired, lose my job, losing my job',
  union: 'union, unions, trade union, trade unions',
  gdpr: 'gdpr, general data protection regulations',
  whistleblowing: 'whistleblow, whistleblowing, whistle blowing, whistleblower',
  colleague: 'colleague, colleagues, co-worker, co-workers, workmate, workmates',
  delete: 'delete, deleted, deleting, remove, removed, removal, removals, take down, takedown',
  hacked: 'hacked, hack, compromised, unauthorised person, security breach',
  device: 'device, devices, equipment, computer, computers, laptop, laptops, tablet, tablets',
  income: 'income, income-generating, money, earn, earning, earnings, paid, influencer',
  close: 'close, closing, close down, shut down, discontinue, exit strategy, exit process',
  setup: 'set up, setting up, create, creating, created, creation, start, starting',
  linkedin: 'linkedin, professional networking, professional networking sites',
  insult: 'insult, insults, insulting, rude, abuse, abusive, derogatory, offensive, disparaging',
  lesson:
    'lesson, lessons, lesson time, lesson times, class time, in class, teaching time, formal school time',
  family: 'family, families, relative, relatives, own child, son, daughter',
  covers: 'covers, covered, cover, applies to, apply to, apply, applies',
  post: 'post, posts, posted, posting, upload, uploaded, uploading, publish, published, content',
  impersonate:
    'impersonate, impersonates, impersonating, impersonation, pretend to be, pretending to be, fake account, fake accounts',
  directmessage:
    'direct message, direct messages, private message, private messages, dm, dms, messenger',
  progress: 'progress, marks, grades, attainment',
  sued: 'sued, sue, legal action',
  online: 'online, on-line, on line',
  website: 'website, websites, web site, web sites',
  screenshot:
    'screenshot, screenshots, screen shot, screen shots, screen print, screen prints, screen grab',
  email: 'email, emails, e-mail, e-mails, e mail, e mails',
  wellbeing: 'wellbeing, well-being, well being',
  login: 'login, logins, log in, log-in, log-ins',
  definition:
    'definition, definitions, define, defined, means, meaning, is any, is a broad term, is used to describe, includes but is not limited to, includes but not limited to',
};
