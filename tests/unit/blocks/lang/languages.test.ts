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
  ['text', 'shelf/\n├── books/\n│   └── dune.epub\n└── README'],
  ['text', 'https://shelf.example.org/books?id=dune'],
  ['text', "'.*title|.*author'"],
  ['text', 'The shelf holds the books that have been lent to the readers of this house.'],
];

for (const [lang, code] of SAMPLES) {
  test(`${lang}: ${code.split('\n', 1)[0] ?? ''}`, () => {
    const [found] = detectLanguages([{ code, leadIn: '', previousLang: null, inItem: false }]);
    assert.equal(found?.lang, lang);
    assert.equal(found?.role, 'code');
  });
}
