import fc from 'fast-check';

/** Code whose language nobody would doubt; blank lines and indentation inside. */
export const CODE_SAMPLES = [
  {
    lang: 'python',
    code: "import shelf\n\nsession = shelf.Session(region='north')\nprint(session.bucket())",
  },
  {
    lang: 'python',
    code: 'def scale(values, factor=2.0):\n    """Returns scaled values."""\n    out = []\n    for value in values:\n        out.append(value * factor)\n\n    return out',
  },
  {
    lang: 'python',
    code: 'estimator = Estimator(\n    role=role,\n    instance_count=1,\n    hyperparameters={"epochs": 20},\n)\nestimator.fit(inputs)',
  },
  {
    lang: 'bash',
    code: 'pip install --upgrade shelf\ngit clone https://example.org/shelf.git\ncd shelf',
  },
  { lang: 'bash', code: 'aws s3 cp model.tar.gz s3://shelf-models/first/ --recursive' },
  {
    lang: 'json',
    code: '{\n  "name": "shelf",\n  "parts": [1, 2, 3],\n  "nested": {\n    "deep": true\n  }\n}',
  },
] as const;

export const codeSample = fc.constantFrom(...CODE_SAMPLES);
