import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguages } from '../../../../src/lib/blocks/lang/detect-languages.ts';

const SAMPLES: readonly (readonly [lang: string, code: string])[] = [
  ['python', 'import pandas as pd\n\nframe = pd.read_csv("rides.csv")\nprint(frame.head())'],
  ['python', 'def area(width, height):\n    return width * height'],
  [
    'python',
    '@app.task(bind=True)\nasync def sweep(self):\n    async with lock:\n        await self.clear()',
  ],
  ['python', 'estimator.fit({"train": train_input}, wait=False)'],
  ['python', 'scores = [len(word) for word in words if word not in stop]'],
  ['bash', 'pip install --upgrade shelfmark'],
  ['bash', '$ shelfmark scan ./books\n$ echo done'],
  ['bash', 'export BUCKET=my-books\nfor f in *.epub; do\n  aws s3 cp "$f" s3://$BUCKET/\ndone'],
  ['bash', 'cat <<EOF > pod.yaml\napiVersion: v1\nkind: Pod\nmetadata:\n  name: shelf\nEOF'],
  ['bash', '!pip install -q shelfmark'],
  ['bash', 'docker run -d -p 8080:80 \\\n  --name shelf \\\n  shelfmark/web:1.2'],
  ['bash', 'shelfctl deploy create --replicas 3'],
  ['bash', 'curl -X POST http://localhost:8080/books -d \'{"title": "Dune"}\''],
  ['json', '{"title": "Dune", "year": 1965, "tags": ["sf"]}'],
  ['json', '{\n  "Version": "2012-10-17",\n  "Statement": [\n    ...\n  ]\n}'],
  [
    'yaml',
    'apiVersion: v1\nkind: Service\nmetadata:\n  name: shelf\nspec:\n  ports:\n    - port: 80',
  ],
  [
    'yaml',
    'name: test\non:\n  push:\n    branches: [main]\njobs:\n  build:\n    runs-on: ubuntu-latest',
  ],
  ['sql', 'SELECT title, count(*)\nFROM loans\nWHERE due < now()\nGROUP BY title;'],
  ['sql', 'create table books (\n  id int primary key,\n  title varchar(200) not null\n);'],
  [
    'javascript',
    "const express = require('express');\nconst app = express();\napp.listen(3000, () => console.log('up'));",
  ],
  [
    'javascript',
    "import { open } from './shelf.js';\n\nexport async function load(id) {\n  const book = await open(id);\n  return book;\n}",
  ],
  [
    'typescript',
    'interface Book {\n  title: string;\n  year?: number;\n}\n\nconst find = (id: string): Promise<Book> => api.get(id);',
  ],
  ['html', '<!DOCTYPE html>\n<html>\n  <body>\n    <h1>Shelf</h1>\n  </body>\n</html>'],
  ['html', '<script src="https://cdn.example.org/shelf.js"></script>\n<div id="books"></div>'],
  [
    'xml',
    '<dependency>\n  <groupId>org.shelf</groupId>\n  <artifactId>shelf-core</artifactId>\n  <version>1.4.2</version>\n</dependency>',
  ],
  [
    'java',
    'import java.util.List;\n\npublic class Shelf {\n  private final List<String> titles;\n  public static void main(String[] args) {\n    System.out.println("up");\n  }\n}',
  ],
  [
    'csharp',
    'using System;\n\nnamespace Shelf\n{\n    public class Book\n    {\n        public string Title { get; set; }\n    }\n}',
  ],
  ['powershell', 'Get-ChildItem -Path .\\books | Where-Object { $_.Length -gt 1MB }'],
  [
    'cpp',
    '#include <vector>\n\nint main() {\n  std::vector<int> years = {1965, 1984};\n  for (const auto& y : years) std::cout << y;\n}',
  ],
  [
    'cpp',
    '__global__ void add(int n, float *x, float *y) {\n  int i = blockIdx.x * blockDim.x + threadIdx.x;\n  if (i < n) y[i] = x[i] + y[i];\n}',
  ],
  ['c', '#include <stdio.h>\n\nint main(void) {\n    printf("%d\\n", 42);\n    return 0;\n}'],
  [
    'go',
    'package main\n\nimport "fmt"\n\nfunc main() {\n\tbooks, err := load()\n\tif err != nil {\n\t\tfmt.Println(err)\n\t}\n}',
  ],
  [
    'rust',
    'use std::fs;\n\nfn main() {\n    let mut text = fs::read_to_string("a.txt").unwrap();\n    println!("{}", text);\n}',
  ],
  [
    'dockerfile',
    'FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\nRUN pip install -r requirements.txt\nCMD ["python", "app.py"]',
  ],
  ['ini', '[server]\nhost = 127.0.0.1\nport = 8080\n\n[log]\nlevel = debug'],
  ['toml', '[tool.shelf]\nname = "shelf"\nfiles = ["a.toml", "b.toml"]'],
  ['diff', 'diff --git a/shelf.py b/shelf.py\n@@ -1,2 +1,2 @@\n-limit = 10\n+limit = 20'],
  ['bibtex', '@article{shelf2026,\n  title={On Shelves},\n  year={2026}\n}'],
  ['kql', 'Loans\n| where due < ago(7d)\n| summarize count() by title'],
  [
    'scala',
    'object Shelf {\n  case class Book(title: String)\n  val books = List(Book("Dune"))\n  def titles(b: List[Book]): List[String] = b.map(_.title)\n}',
  ],
  [
    'kotlin',
    'data class Book(val title: String)\n\nfun main() {\n    val books = listOf(Book("Dune"))\n    println(books)\n}',
  ],
  ['css', '.shelf {\n  display: grid;\n  gap: 1rem;\n}'],
  [
    'swift',
    'import SwiftUI\n\nstruct ShelfView: View {\n  var body: some View { Text("Shelf") }\n}',
  ],
  ['php', '<?php\n$books = ["Dune"];\nforeach ($books as $b) { echo $b; }'],
  ['ruby', "require 'json'\n\nbooks.each do |book|\n  puts book.title\nend"],
  [
    'protobuf',
    'syntax = "proto3";\n\nservice Shelf {\n  rpc GetBook (BookRequest) returns (Book) {}\n}',
  ],
  [
    'r',
    'library(dplyr)\nloans <- read.csv("loans.csv")\nloans %>% group_by(title) %>% summarise(n = n())',
  ],
  ['julia', 'using Flux\n\nfunction loss(x, y)\n    sum((model(x) .- y) .^ 2)\nend'],
  [
    'lua',
    'local shelf = require("shelf")\nlocal function open(id)\n  if id == nil then return end\nend',
  ],
  ['nginx', 'server {\n  listen 80;\n  location / {\n    proxy_pass http://shelf:8080;\n  }\n}'],
  ['hcl', 'resource "aws_s3_bucket" "books" {\n  bucket = "my-books"\n}'],
  ['cmake', 'cmake_minimum_required(VERSION 3.20)\nproject(shelf)\nadd_executable(shelf main.cpp)'],
  ['graphql', 'query {\n  book(id: "dune") {\n    title\n  }\n}'],
  ['groovy', "dependencies {\n  implementation 'org.shelf:shelf-core:1.4'\n}"],
  ['http', 'GET /books/dune HTTP/1.1\nHost: shelf.example.org'],
  ['makefile', 'build:\n\tdocker build -t shelf .\n\nrun: build\n\tdocker run -p 8080:80 shelf'],
  ['makefile', '.PHONY: all clean\nall: shelf\nclean:\n\trm -rf build'],
  [
    'makefile',
    'CC := gcc\nCFLAGS ?= -O2\n\nshelf: main.o\n\t$(CC) $(CFLAGS) -o $@ $^\n\n%.o: %.c\n\t$(CC) -c $<',
  ],
  ['makefile', 'test:\n    @echo "Running tests"\n    pytest -q tests\n\nlint:\n    ruff check .'],
  [
    'makefile',
    'IMAGE = shelf\nTAG ?= latest\n\nimage:\n\tdocker build -t $(IMAGE):$(TAG) .\n\npush: image\n\tdocker push $(IMAGE):$(TAG)',
  ],
  ['makefile', 'deploy: build test\n\tkubectl apply -f k8s/'],
  [
    'toml',
    '[package]\nname = "shelf"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nserde = { version = "1.0", features = ["derive"] }\ntokio = "1"',
  ],
  [
    'toml',
    '[build-system]\nrequires = ["setuptools>=61"]\nbuild-backend = "setuptools.build_meta"',
  ],
  ['toml', '[server]\nhost = "0.0.0.0"\nport = 8080\ndebug = true'],
  [
    'toml',
    'title = "Shelf"\n\n[[books]]\nname = "Dune"\nyear = 1965\n\n[[books]]\nname = "Solaris"\nyear = 1961',
  ],
  ['toml', '[tool.pytest.ini_options]\naddopts = "-q"\ntestpaths = [\n  "tests",\n]'],
  ['toml', '[lints]\nworkspace = true\n\n[profile.release]\nlto = true\ncodegen-units = 1'],
  ['powershell', '$group = "shelf"\nNew-AzResourceGroup -Name $group -Location westeurope'],
  ['powershell', 'Get-Process | Sort-Object CPU -Descending | Select-Object -First 5'],
  [
    'powershell',
    'param(\n    [string]$Name,\n    [int]$Count = 3\n)\n\nforeach ($i in 1..$Count) {\n    Write-Host "$Name $i"\n}',
  ],
  [
    'powershell',
    'function Get-Book {\n    [CmdletBinding()]\n    param([Parameter(Mandatory)][string]$Title)\n    $books | Where-Object { $_.Title -eq $Title }\n}',
  ],
  ['powershell', 'Compress-Archive -Path .\\site -DestinationPath site.zip'],
  ['powershell', 'az group create `\n  --name shelf `\n  --location westeurope'],
  [
    'powershell',
    '$body = @{ title = "Dune" } | ConvertTo-Json\n$answer = Invoke-RestMethod -Uri $uri -Method Post -Body $body',
  ],
  [
    'powershell',
    'Set-ExecutionPolicy RemoteSigned -Scope CurrentUser\n.\\venv\\Scripts\\Activate.ps1',
  ],
  [
    'typescript',
    'export type Shelf = keyof typeof BOARDS;\nconst WOODS = ["oak", "pine"] as const;',
  ],
  ['typescript', 'import { open, type Shelf } from "./shelf";\n\nlet shelf: Shelf | null = null;'],
  ['java', 'record Book(String title, int year) {}'],
  ['java', 'Stream<Book> old = books.filter(book -> book.year() < 1900);'],
  ['csharp', 'builder.Services.AddSingleton<Shelf>();'],
  ['csharp', 'var shelf = house.Shelves.FindByWood("oak");'],
  ['kotlin', 'val shelf = Shelf.builder()\n    .wood("oak")\n    .build()'],
  ['scala', 'import org.shelf.lending.Loan\n\nval due = loans.filter(_.isDue)'],
  ['cpp', 'static shelf::Board<4> board;\nboard.Fix();'],
  ['c', 'for (int i = 0; i < boards; i++)\n    weight += board[i].weight;'],
  ['c', 'typedef uint16_t wood_t;\n#define OAK 1'],
  ['rust', 'let books = shelf.read()?;\nlet first = books.iter().next().unwrap();'],
  ['go', 'select {\ncase book := <-returned:\n\tshelve(book)\ncase <-closing:\n\treturn\n}'],
  ['julia', 'plan = lend(books, 14; renew = true)'],
  ['julia', 'function shelve!(shelf, book)\n    push!(shelf, book)\nend'],
  ['sql', "CREATE OR REPLACE TASK sweep_loans\n  WAREHOUSE = wh_small\n  SCHEDULE = '60 MINUTE'"],
  ['sql', 'with due as (\n  select * from loans\n)\nselect count(*) from due'],
  ['sql', 'ORDER BY cover <=> :wanted LIMIT 5'],
  ['json', 'PUT /books\n{\n  "settings": { "shelves": 2 }\n}'],
  ['ini', 'shelf.boards=4\nshelf.wood.name=oak'],
  ['ini', '[SHELF]\n    Wood     oak\n    Boards   4'],
  ['diff', '-boards = 3\n+boards = 4'],
  ['hcl', 'shelf_policy {\n  boards = 4\n  wood   = "oak"\n}'],
  ['latex', '\\begin{tabular}{lr}\n\\toprule\nwood & boards \\\\\n\\end{tabular}'],
  ['bash', '/usr/bin/time -v shelfd --once'],
  ['bash', 'WOOD=oak shelfd'],
  ['bash', 'shelfd -q /srv/books 2>&1'],
  ['powershell', 'Set-Location shelf/site'],
  ['python', '>>> shelf.sizes()\nwood   boards\noak         4\npine        2'],
  ['text', 'books/dune.epub\nbooks/solaris.epub'],
  ['text', 'shelf/\n├── books/\n│   └── dune.epub\n└── README'],
  ['text', 'https://shelf.example.org/books?id=dune'],
  ['text', "'.*title|.*author'"],
  ['text', 'The shelf holds the books that have been lent to the readers of this house.'],
];

/** Looks like a Makefile, TOML or PowerShell at first sight and is not. */
const OTHERS: typeof SAMPLES = [
  ['ini', '[default]\naws_access_key_id = AKIA\nregion = eu-west-1'],
  ['ini', '[flake8]\nmax-line-length = 100\nignore = E203,W503'],
  ['ini', '[mysqld]\nbind-address="0.0.0.0"\nmax_connections=200\nskip-name-resolve'],
  ['yaml', 'build:\n  image: shelf\n  ports:\n    - 8080:80\ntest:\n  script: pytest'],
  [
    'yaml',
    'build:\n  stage: build\n  script:\n    - docker build -t shelf .\n    - docker push shelf',
  ],
  ['yaml', 'services:\n  web:\n    build: .\n  db:\n    image: postgres'],
  ['python', 'try:\n    cp = load()\nexcept OSError:\n    raise\nelse:\n    print(cp)'],
  [
    'python',
    'def build(target):\n    if target:\n        return make(target)\n    for name in names:\n        print(name)',
  ],
  ['bash', '# Linux:\nsudo apt install shelf\n# macOS:\nbrew install shelf'],
  ['bash', 'make build\nmake test'],
  ['bash', 'case "$1" in\n  start)\n    docker compose up -d\n    ;;\nesac'],
  ['go', 'name := "shelf"\nfor i := 0; i < 3; i++ {\n\tfmt.Println(name)\n}'],
  ['php', '<?php\n$books = ["Dune"];\nforeach ($books as $book) {\n  echo $book;\n}'],
  ['bash', 'RESULT=$(curl -s https://shelf.example.org/$BOOK)\necho "$RESULT"'],
  ['python', '[books]\nnames = ["a", "b"]\nprint(names[0])'],
  ['bash', '--rows 4 --wood oak'],
  ['yaml', 'steps:\n  - name: sweep\n  - name: close'],
  ['python', 'import shelf.lending.loans'],
  ['python', 'frame = shelf.Frame(rows=[\n    "oak", "pine",\n])'],
  ['javascript', "document.querySelectorAll('li').forEach((row) => {\n  row.remove();\n});"],
  ['dockerfile', 'FROM debian:12\nCOPY . /shelf'],
  ['sql', 'select title from books where shelf = 3'],
  ['toml', '[shelf]\nname = "oak"\nrows = 4'],
  ['json', '{"tool": {"name": "shelf"}}'],
  ['ruby', 'books.each do |b|\n  puts b.title if b.year == 1965\nend'],
];

for (const [lang, code] of [...SAMPLES, ...OTHERS]) {
  test(`${lang}: ${code.split('\n', 1)[0] ?? ''}`, () => {
    const [found] = detectLanguages([{ code, leadIn: '', previousLang: null, inItem: false }]);
    assert.equal(found?.lang, lang);
    assert.equal(found?.role, 'code');
  });
}
