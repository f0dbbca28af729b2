import type { Sentences } from "../read-sentences.js";

/** What a reader of English knows to be said of counts. */
export const englishOfCounts = {
  "F.101": "F.101: Of the two questions on extra investigation one is answered.",
  "F.102": "F.102: On extra investigation both yes and no are ticked for a question.",
  "F.111": "F.111: A question on differences with the polling station's count is unanswered.",
  "F.112": "F.112: On differences with the polling station both yes and no are ticked.",
  "F.121": "F.121: A question about the official report is unanswered.",
  "F.122": "F.122: There is a corrigendum but no insert sheet.",
  "F.131": "F.131: The insert sheet lacks a reason, or the answer whether results were corrected.",
  "F.132": "F.132: By the insert sheet nothing was corrected, but there is a corrigendum.",
  "F.133": "F.133: By the insert sheet results were corrected, but there is no corrigendum.",
  "F.134": "F.134: For ‘results corrected’ both yes and no are ticked.",
  "F.135":
    "F.135: The question whether the central electoral committee asked for it stays empty in the first session.",
  "F.201":
    "F.201: A<c:voterCards=counted:, B and C|not-counted: and B> add up to <n:left>, but admitted voters (D) says <n:right>.",
  "F.202": "F.202: The votes for the lists add up to <n:left>, but E says <n:right>.",
  "F.203": "F.203: E, F and G add up to <n:left>, but votes cast (H) says <n:right>.",
  "F.204": "F.204: The lists together have <n:left> <left?vote|votes>, but E is empty or 0.",
  "F.301": "F.301: The box for D and H equal is ticked, but D is <n:left> and H <n:right>.",
  "F.302": "F.302: The box for H more than D is ticked, but H is <n:left> and D <n:right>.",
  "F.303": "F.303: The box for H less than D is ticked, but H is <n:left> and D <n:right>.",
  "F.304":
    "F.304: Of the three boxes on D and H, <c:ticked=none:none is|two:2 are|three:3 are> ticked; exactly one must be.",
  "F.305": "F.305: D and H are equal, so I and J must be empty; I says <n:left> and J <n:right>.",
  "F.306": "F.306: The votes exceed the voters by <n:right>, but I says <n:left>.",
  "F.307": "F.307: There are more votes than voters, so J must be empty; it says <n:left>.",
  "F.308": "F.308: The voters exceed the votes by <n:right>, but J says <n:left>.",
  "F.309": "F.309: There are fewer votes than voters, so I must be empty; it says <n:left>.",
  "F.310": "F.310: D and H differ; at ‘fully explained’ the answer is <w:answer>.",
  "F.311":
    "F.311: The difference is not fully explained, but ‘unexplained difference’ is not ticked under checks and corrections.",
  "F.312": "F.312: H minus I plus J is <n:right>, but admitted voters (D) says <n:left>.",
  "F.401":
    "F.401: For <w:list> there <right?is|are> <n:right> <right?vote|votes>, but its total is empty or 0.",
  "F.402":
    "F.402: For <w:list> the total says <n:left>, but its candidates together have <n:right> <right?vote|votes>.",
  "F.403": "F.403: For <w:list> the total says <n:left>, but the summary <n:right>.",
  "W.001": "W.001: The second entry differs from the first: <w:differences>.",
  "W.002": "W.002: Emptied: <w:fields>.",
  "W.201": "W.201: Of <n:right> <right?vote|votes> cast, <n:left> <left?is|are> blank, 3% or more.",
  "W.202":
    "W.202: Of <n:right> <right?vote|votes> cast, <n:left> <left?is|are> invalid, 3% or more.",
  "W.203":
    "W.203: There is a large difference between admitted voters (D: <n:left>) and votes cast (H: <n:right>).",
  "W.204": "W.204: Votes cast (H) is empty or 0.",
  "W.205": "W.205: Eligible voters (Z) is empty or 0.",
  "W.206":
    "W.206: There <left?is|are> <n:left> <left?eligible voter|eligible voters> (Z), fewer than the number of poll cards (A): <n:right>.",
  "uncoded-sum-of-voters":
    "Cards and certificates add up to <n:left>, but admitted voters (D) says <n:right> (<w:article>).",
  "uncoded-sum-of-lists":
    "The votes for the lists add up to <n:left>, but E says <n:right> (<w:article>).",
  "uncoded-sum-of-votes":
    "E, F and G add up to <n:left>, but votes cast (H) says <n:right> (<w:article>).",
  "uncoded-difference": "H minus I plus J is <n:right>, but D says <n:left> (<w:article>).",
  "uncoded-sum-of-candidates":
    "The total of <w:list> says <n:left>, but its candidates together have <n:right> <right?vote|votes> (<w:article>).",
  "uncoded-list-in-summary":
    "The total of <w:list> says <n:left>, but the summary <n:right> (<w:article>).",
  "uncoded-more-votes-than-members":
    "There <left?is|are> <n:left> <left?vote|votes> of <n:right> <right?member|members> (<w:article>).",
  "uncoded-no-votes": "Votes cast (H) says nothing or 0 (<w:article>).",
  "questions-entry": "Compare the boxes that are ticked with the paper.",
  "questions-coordinator": "Have the polling station complete or correct its official report.",
  "totals-entry": "Compare these figures with the paper and correct what was copied wrongly.",
  "totals-coordinator":
    "If the paper has it so, the official report has an error: investigate, and recount where needed (article Na 12).",
  "differences-entry": "Compare this part of the form with the paper.",
  "differences-coordinator":
    "Find out where the difference comes from; one that is not fully explained must be recounted (article Na 12).",
  "lists-entry": "Compare the votes of each candidate and the total of the list with the paper.",
  "lists-coordinator":
    "If the sum is wrong on paper, have this list counted again; the votes of the candidates decide the result.",
  "oddities-entry": "Check that you copied it correctly; it may be right.",
  "oddities-coordinator": "Find out whether this is right; it need not be an error.",
  "second-entry-entry": "Compare each of these fields with the paper.",
  "second-entry-coordinator":
    "Choose for each field what the paper has; the rest need not be entered again.",
  "emptied-fields-entry": "Enter these fields again from the paper.",
  "emptied-fields-coordinator": "These fields are being entered again.",
  "protocol-no-votes": "<w:unit>: not one vote was counted.",
  "protocol-unexplained-difference":
    "<w:unit>: for <n:ballots> of the differences there is no explanation.",
  "protocol-missing-explanations":
    "<w:unit>: the explanations and the difference are <n:ballots> apart.",
  "protocol-many-blank-votes": "<w:unit>: many blank votes, <n:votes> of <n:of> (<p:share>).",
  "protocol-many-invalid-votes": "<w:unit>: many invalid votes, <n:votes> of <n:of> (<p:share>).",
  "protocol-large-difference":
    "<w:unit>: a large difference between voters and votes, <n:votes> of <n:allVotes> <allVotes?vote|votes>.",
  "protocol-list-deviates":
    "<w:unit>: <w:list> received <p:here> of the votes here and <p:elsewhere> in the rest of the municipality.",
  "protocol-candidates-possibly-switched":
    "<w:unit>, <w:list>: candidate <n:more> received <n:moreVotes> <moreVotes?vote|votes> (expected <w:moreExpected>) and candidate <n:fewer> <n:fewerVotes> (expected <w:fewerExpected>), measured by the <c:reference=municipality:municipality|neighbourhood:neighbourhood>: possibly switched.",
  "protocol-not-computable":
    "<w:unit>: the file has no admitted voters, so <c:of=large-difference:whether the difference is large|missing-explanations:whether explanations are missing> cannot be computed.",
  "mismatch-figure": "<w:unit>, <w:what>: <n:parent>, but its units together have <n:children>.",
  "mismatch-missing-unit": "<w:unit>: <w:child> is missing.",
  "mismatch-doubled-unit": "<w:unit>: <w:child> is there more than once.",
  "mismatch-unknown-unit": "<w:unit>: <w:child> does not belong here.",
  "mismatch-another-election": "<w:unit>: <w:child> is a count of another election.",
  "mismatch-ballot": "<w:unit>: <w:child> has other candidates for <w:list>.",
} as const satisfies Sentences;
