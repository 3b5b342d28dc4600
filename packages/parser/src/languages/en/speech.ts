import type { SpeechWords } from '../speech-words.js';

export const englishSpeech: SpeechWords = {
  cues: {
    statement: [
      'said', 'says', 'told', 'noted', 'notes', 'stated', 'states', 'explained', 'remarked', 'remarked on', 'commented', 'commented on', 'added', 'replied', 'responded that', 'observed', 'recalled', 'mentioned',
      'described', 'outlined', 'shared', 'introduced', 'informed', 'briefed', 'reported', 'spoke about', 'spoke of', 'spoke to', 'spoke on', 'talked about', 'discussed', 'raised', 'expressed', 'conveyed', 'voiced', 'indicated',
      'reflected on', 'elaborated on', 'touched on', 'touched upon', 'summarised', 'summarized', 'clarified', 'confirmed', 'warned', 'cautioned', 'asserted', 'stated clearly', 'presented', 'made clear', 'continued', 'concluded',
      'thanked', 'congratulated', 'appreciated', 'commended', 'praised', 'lauded', 'applauded', 'welcomed', 'paid tribute to', 'extended', 'condemned', 'deplored', 'regretted', 'encouraged the idea', 'detailed', 'reviewed', 'offered',
      'underlined his support', 'credited', 'saluted', 'acknowledged', 'recognised', 'recognized', 'expounded', 'expounded on', 'restated', 'reiterated', 'reaffirmed', 'affirmed', 'reassured', 'testified', 'argued', 'admitted', 'insisted',
    ],
    assessment: ['pointed out', 'points out', 'believed', 'believes', 'believe', 'considered that', 'considers that', 'thought that', 'opined', 'assessed', 'held that', 'was of the view', 'were of the view', 'was convinced', 'took note of', 'took stock of', 'maintained that', 'found that', 'felt that', 'judged', 'agreed with', 'expressed satisfaction'],
    emphasis: ['emphasized', 'emphasised', 'emphasizes', 'emphasises', 'stressed', 'stresses', 'highlighted', 'highlights', 'underscored', 'underscores', 'underlined', 'underlines', 'reinforced', 'drew attention to', 'called attention to', 'placed emphasis on', 'put emphasis on'],
    hope: ['hoped', 'hopes', 'hope', 'wished', 'wishes', 'looked forward to', 'looks forward to', 'look forward to', 'is looking forward to', 'expected', 'expects', 'was confident', 'is confident', 'expressed hope', 'expressed the hope', 'expressed his hope', 'expressed her hope', 'expressed their hope', 'expressed confidence'],
    request: ['asked', 'urged', 'urges', 'called on', 'calls on', 'called upon', 'called for', 'calls for', 'appealed', 'appealed to', 'appealed for', 'asked for', 'requested', 'requests', 'demanded', 'demands', 'required', 'invited', 'encouraged', 'encourages', 'advised', 'exhorted', 'insisted on', 'reminded', 'asked that', 'pressed for', 'advocated'],
    commitment: ['pledged', 'pledges', 'promised', 'promises', 'vowed', 'assured', 'undertook to', 'committed himself', 'committed herself', 'guaranteed'],
    proposal: ['proposed', 'proposes', 'suggested', 'suggests', 'recommended', 'recommends', 'put forward', 'puts forward'],
    announcement: ['announced', 'announces', 'declared', 'unveiled', 'revealed', 'disclosed'],
    question: ['asked whether', 'asked if', 'asked how', 'asked why', 'asked about', 'enquired', 'inquired', 'wondered', 'questioned', 'queried'],
  },
  clauseCues: ['states', 'notes', 'highlights', 'demands', 'requests', 'promises', 'pledges', 'wishes', 'believed', 'believe', 'expected', 'indicated', 'maintained', 'continued', 'concluded', 'required', 'hope', 'told', 'added', 'offered', 'presented', 'reported', 'reviewed', 'confirmed', 'appreciated', 'judged', 'assessed', 'revealed'],
  topicCues: ['discussed', 'reviewed', 'spoke about', 'talked about', 'raised'],
  participles: {
    statement: ['saying', 'noting', 'adding', 'stating', 'explaining', 'observing', 'recalling', 'citing', 'welcoming', 'thanking', 'congratulating', 'commending', 'acknowledging', 'recognizing', 'recognising', 'reaffirming', 'reiterating', 'expressing', 'remarking', 'warning', 'affirming', 'describing', 'indicating', 'confirming', 'clarifying', 'informing'],
    assessment: ['pointing out', 'believing'],
    emphasis: ['stressing', 'emphasizing', 'emphasising', 'highlighting', 'underscoring', 'underlining'],
    hope: ['hoping', 'expressing hope', 'expressing the hope'],
    request: ['urging', 'calling on', 'calling for', 'calling upon', 'encouraging', 'inviting'],
    commitment: ['pledging', 'promising', 'assuring', 'vowing'],
    proposal: ['proposing', 'suggesting', 'recommending'],
    announcement: ['announcing', 'declaring'],
  },
  nouns: { hope: 'hope', hopes: 'hope', wish: 'hope', wishes: 'hope', desire: 'hope', expectation: 'hope', belief: 'assessment', view: 'assessment', opinion: 'assessment', confidence: 'assessment', conviction: 'assessment', concern: 'assessment', commitment: 'commitment', determination: 'commitment', readiness: 'commitment', willingness: 'commitment' },
  nounVerbs: ['expressed', 'voiced', 'conveyed', 'expresses', 'reiterated', 'reaffirmed', 'stated'],
  attributions: ['according to', 'in the words of', 'in the view of', 'in the opinion of'],
  pronouns: { one: ['he', 'she'], several: ['they'] },
  moods: {
    hope: ['hope', 'hopes', 'hoped', 'look forward', 'looks forward', 'expect', 'wish'],
    request: ['should', 'must', 'need to', 'needs to', 'ought to', 'it is necessary', 'it is essential', 'it is important', 'it is imperative', 'have to'],
    commitment: ['will', 'shall', "we'll", 'we’ll', 'are committed', 'is committed'],
    question: [],
  },
  addresses: ['speech', 'speeches', 'remarks', 'address', 'addresses', 'statement', 'keynote', 'presentation', 'presentations', 'report', 'reports', 'lecture', 'lectures', 'talk', 'message', 'briefing', 'overview', 'update', 'keynotes', 'introduction', 'toast'],
  addressVerbs: ['delivered', 'gave', 'made', 'provided', 'presented', 'offered', 'gives', 'delivers', 'makes'],
  collectives: [
    'discussions', 'talks', 'deliberations', 'meeting', 'conference', 'symposium', 'forum', 'session', 'seminar', 'workshop', 'summit', 'assembly', 'congress', 'committee', 'council', 'board', 'participants', 'attendees', 'delegates', 'members', 'leaders', 'ministers', 'officials',
    'representatives', 'experts', 'speakers', 'guests', 'both sides', 'two sides', 'the two', 'sides', 'both parties', 'two parties', 'all parties', 'parties', 'both', 'both ministers', 'both leaders', 'principals', 'co-chairs', 'panelists', 'panellists', 'executives', 'entrepreneurs', 'ceos', 'governors', 'delegation', 'delegations', 'stakeholders', 'heads of state', 'commissioners', 'directors', 'the leaders', 'attending representatives',
  ],
};
