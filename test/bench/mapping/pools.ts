/** Invented headings and names to draw from: two pools that rules were improved on, a third that only measures. */
export interface Pool {
  readonly bidders: readonly string[];
  readonly bidder: readonly string[];
  readonly reference: readonly string[];
  readonly price: readonly string[];
  readonly postcode: readonly string[];
  readonly sme: readonly string[];
  readonly status: readonly string[];
  readonly rank: readonly string[];
  readonly points: readonly string[];
  readonly comment: readonly string[];
  readonly criteria: readonly string[];
  readonly criterion: readonly string[];
  readonly weight: readonly string[];
  readonly maximum: readonly string[];
  readonly mark: readonly string[];
  readonly reason: readonly string[];
  readonly item: readonly string[];
  readonly quantity: readonly string[];
  readonly unit: readonly string[];
  readonly unitPrice: readonly string[];
  readonly amount: readonly string[];
  readonly commitment: readonly string[];
  readonly offered: readonly string[];
  readonly date: readonly string[];
  readonly place: readonly string[];
  readonly evidence: readonly string[];
  readonly parts: readonly string[];
  readonly noise: readonly string[];
}

export const learning: Pool = {
  bidders: [
    'Alderney Works',
    'Bracken & Co',
    'Cinderford Ltd',
    'Dovecote CIC',
    'Emberley Group',
    'Farrier Lane',
    'Grebe Services',
    'Harrowgate LLP',
  ],
  bidder: [
    'Bidder',
    'Supplier',
    'Name of tenderer',
    'Bidding organisation',
    'Tenderer (legal name)',
    'Company submitting',
    'Contractor',
    'SUPPLIER NAME',
    'Firm',
  ],
  reference: ['Bid ref', 'Supplier no.', 'Companies House no', 'Tenderer ID'],
  price: [
    'Tender price (ex VAT)',
    'Total bid £',
    'Price offered',
    'Tendered total',
    'Contract sum (£)',
    'Bid amount',
    'Whole contract cost',
    'Price excl. VAT',
    'Lump sum price',
  ],
  postcode: ['Postcode', 'Registered office post code', 'Supplier post-code', 'Office postcode'],
  sme: ['SME', 'SME (Y/N)', 'Is the bidder an SME?', 'SME status'],
  status: ['Compliant?', 'Selection result', 'Bid status', 'Pass / fail'],
  rank: ['Rank', 'Ranking', 'Final position', 'Overall rank'],
  points: ['Total score', 'Weighted total', 'Overall score (100)', 'Final points', 'Total weighted score'],
  comment: ['Comments', 'Notes', 'Remarks', 'Any other comments'],
  criteria: [
    'Safeguarding',
    'Mobilisation',
    'Staffing model',
    'Contract management',
    'Risk and issues',
    'Innovation',
    'Carbon reduction',
    'Social value response',
    'Business continuity',
    'Complaints handling',
  ],
  criterion: ['Criterion', 'Award criteria', 'Question', 'Evaluation criterion', 'Requirement', 'Quality question'],
  weight: ['Weighting', 'Weight %', '% weighting', 'Weighting (% of total)', 'Relative weight'],
  maximum: ['Max score', 'Maximum marks', 'Marks available', 'Max. points available', 'Out of'],
  mark: ['Score', 'Mark', 'Score (0-5)', 'Panel score', 'Mark awarded', 'Consensus score'],
  reason: ['Reason for score', 'Rationale', 'Justification', 'Evaluator comments', 'Feedback'],
  item: ['Item', 'Description', 'Service', 'Item description', 'Activity', 'Work item'],
  quantity: ['Qty', 'Quantity', 'Est. quantity', 'Estimated volume', 'No. of units'],
  unit: ['Unit', 'UoM', 'Unit of measure', 'Units'],
  unitPrice: ['Unit price', 'Rate (£)', 'Unit rate', 'Price per unit', 'Unit cost £'],
  amount: ['Line total', 'Amount', 'Total', 'Extended price', 'Total cost'],
  commitment: [
    'Commitment',
    'Social value commitment',
    'Measure',
    'Community benefit offered',
    'Description of commitment',
    'Pledge',
  ],
  offered: ['Quantity', 'Number offered', 'Qty committed', 'Amount committed', 'Units offered'],
  date: ['Due date', 'Delivery date', 'By when', 'Target date', 'Completion date'],
  place: ['Ward', 'Location', 'Where delivered', 'Place of delivery', 'Neighbourhood'],
  evidence: ['Evidence', 'How evidenced', 'Supporting evidence', 'Evidence to be provided', 'Proof'],
  parts: ['Mobilisation', 'Staff', 'Materials', 'Year 1', 'Year 2', 'Overheads', 'Equipment', 'Transport'],
  noise: ['Contact name', 'Telephone', 'Number of employees', 'Date received', 'Turnover £'],
};

export const second: Pool = {
  bidders: [
    'Ivybridge Homes',
    'Juniper Hill Ltd',
    'Kittiwake Trust',
    'Lodestar Partners',
    'Millrace',
    'Norland & Sons',
    'Otter Vale CIC',
    'Pinnock plc',
  ],
  bidder: [
    'Tendering organisation',
    'Supplier (trading name)',
    'Respondent',
    'Bidder / supplier',
    'Name of company',
    'Provider name',
    'Organisation bidding',
    'Vendor',
    'tenderer_name',
  ],
  reference: ['Submission no.', 'Company registration no.', 'Bidder code', 'DUNS no.'],
  price: [
    'Evaluated price',
    'Price £ (net of VAT)',
    'Tender figure',
    'Total tendered price',
    'Quoted sum',
    'Grand total £ ex. VAT',
    'Overall cost to council',
    'Offer (£)',
    'BidPrice',
  ],
  postcode: ['Post Code', 'Bidder postcode', 'Postcode of head office', 'Postal code'],
  sme: ['Small or medium enterprise', 'SME? (yes/no)', 'Supplier is SME?', 'Declared SME'],
  status: ['Compliance', 'Status of tender', 'Eligible?', 'Compliant bid Y/N'],
  rank: ['Rank order', 'Position', 'Placing', 'RANK'],
  points: ['Combined score', 'Total marks', 'Score after weighting', 'Overall points', 'Grand total score'],
  comment: ['General remarks', 'Commercial comments', 'Observations', 'Note'],
  criteria: [
    'Delivery approach',
    'Workforce',
    'Customer care',
    'Environmental plan',
    'Quality assurance',
    'Handover',
    'Engagement with residents',
    'Data protection',
    'Method statement 1',
    'Local employment',
  ],
  criterion: [
    'Award criterion',
    'Evaluation area',
    'Criteria',
    'Scored question',
    'Assessment criterion',
    'Question text',
  ],
  weight: ['Weight', 'Criterion weighting', 'Weighting percentage', 'Wt.', 'Share of marks'],
  maximum: ['Maximum score', 'Available marks', 'Highest mark possible', 'Max', 'Score out of'],
  mark: ['Agreed mark', 'Raw score', 'Score given', 'Moderated score', 'Marks', 'Rating (0 to 5)'],
  reason: ['Reason', 'Scoring rationale', 'Reasons for mark', 'Panel comments', 'Strengths and weaknesses'],
  item: ['Item name', 'Task', 'Service description', 'Product', 'Deliverable', 'Description of service'],
  quantity: ['Quantity required', 'Annual qty', 'Indicative volume', 'Quant.', 'Number of units'],
  unit: ['Unit type', 'Measurement unit', 'unit', 'Units of measure'],
  unitPrice: ['Price each', 'Cost per unit (£)', 'Tendered rate', 'Hourly rate', 'Unit price ex VAT'],
  amount: ['Line price', 'Item total', 'Sub-total £', 'Total price', 'Total £'],
  commitment: [
    'Social value offer',
    'Commitment text',
    'What will be delivered',
    'Proposed initiative',
    'Measure description',
    'Community benefit',
  ],
  offered: ['How many', 'Quantity offered', 'Committed quantity', 'Volume offered', 'No. committed'],
  date: ['To be delivered by', 'Deadline', 'Date of delivery', 'When', 'Milestone date'],
  place: ['Delivery location', 'Locality', 'Ward(s)', 'Community area', 'Area of benefit'],
  evidence: [
    'Evidence provided',
    'Verification',
    'How it will be evidenced',
    'Evidence / monitoring',
    'Supporting information',
  ],
  parts: ['Set-up', 'Labour', 'Licences', 'Year one', 'Year two', 'Management fee', 'Plant', 'Training costs'],
  noise: ['E-mail', 'Contact tel.', 'FTE employed', 'Date registered', 'Annual turnover'],
};

/** Written last and never improved on. */
export const unseen: Pool = {
  bidders: [
    'Quayside Works',
    'Rowan & Reed',
    'Silverdale CIC',
    'Thornbury Ltd',
    'Upland Services',
    'Verity Lane',
    'Whitbeck LLP',
    'Yewdale Trust',
  ],
  bidder: [
    'Tendering company',
    'Name of bidder',
    'Supplier / consortium',
    'Bidder (as on form)',
    'Company bidding',
    'Supplier legal name',
    'Tenderer',
    'Bidders',
    'Enw cyflenwr',
  ],
  reference: ['Tender no.', 'Company reg. no.', 'Supplier ID', 'Bidder number'],
  price: [
    'Total price ex. VAT',
    'Tender sum £',
    'Bid price',
    'Cost for evaluation',
    'Total contract value',
    'Submitted price (£)',
    'Pris',
    'Tendered amount',
    'Full contract price',
  ],
  postcode: ['Supplier postcode', 'Post code', 'Postcode (HQ)', 'Cod post'],
  sme: ['SME (yes/no)', 'Small/medium enterprise', 'SME declared?', 'Is SME'],
  status: ['Bid compliant?', 'SQ outcome', 'Pass/Fail', 'Eligibility'],
  rank: ['Ranking', 'Overall position', 'Rank no', 'Order of merit'],
  points: ['Total points', 'Weighted score', 'Final mark', 'Overall score', 'Total'],
  comment: ['Comments', 'Further notes', 'Remarks / queries', 'Additional comments'],
  criteria: [
    'Resourcing',
    'Health and safety',
    'Supply chain',
    'Partnership working',
    'Digital approach',
    'Equalities',
    'Performance reporting',
    'Training of staff',
    'Community offer',
    'Exit plan',
  ],
  criterion: [
    'Award criteria',
    'Quality criterion',
    'Evaluation question',
    'Criterion title',
    'Question',
    'Technical requirement',
  ],
  weight: ['Weightings', 'Weighting (out of 100%)', 'Question weighting', 'Weight (%)', 'Relative weighting'],
  maximum: ['Max mark', 'Maximum available score', 'Points available', 'Max points', 'Possible score'],
  mark: ['Marks awarded', 'Score /5', 'Evaluation score', 'Agreed score', 'Mark given', 'Sgôr'],
  reason: ['Justification for score', 'Reasons', 'Evaluator notes', 'Rationale / feedback', 'Moderation comments'],
  item: ['Service line', 'Description of item', 'Bill item', 'Cost element', 'Role', 'Product description'],
  quantity: ['Annual quantity', 'Qty reqd', 'Volume', 'Estimated quantity p.a.', 'Units'],
  unit: ['Unit of measurement', 'UOM', 'Unit', 'Measured per'],
  unitPrice: ['Unit rate £', 'Rate per unit', 'Day rate', 'Price per unit (ex VAT)', 'Unit price'],
  amount: ['Line cost', 'Extended amount', 'Total for item', 'Amount £', 'Annual cost'],
  commitment: [
    'Social value measure',
    'Commitments made',
    'Pledge description',
    'Community benefit description',
    'Commitment (text)',
    'Initiative',
  ],
  offered: ['Quantity pledged', 'Number committed', 'Amount offered', 'Bidder quantity', 'Qty'],
  date: ['Completion by', 'Date due', 'Delivery by', 'Timescale', 'Target delivery date'],
  place: ['Place', 'Delivery area', 'Ward / location', 'Town', 'Where'],
  evidence: [
    'Evidence of delivery',
    'Proof of delivery',
    'How monitored',
    'Evidence type',
    'Supporting evidence / notes',
  ],
  parts: ['Installation', 'Hardware', 'Support', 'Year 3', 'Year 4', 'Contingency', 'Project management', 'Travel'],
  noise: ['Contact email', 'Phone', 'No. of staff', 'Received', 'Turnover (£m)'],
};
