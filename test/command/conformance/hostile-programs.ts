/** Programs in JavaScript that are given after `node -e`, each of which does something that no program should. */

const ready = (changes = ""): string =>
  `console.log(JSON.stringify({ready:true,protocol:1,program:"hostile",kinds:["list-length"]${changes}}))`;

/** A program that answers each command with code of its own. */
function program({ start = ready(), run = "", stop = "process.exit(0)" }): readonly string[] {
  const code = [
    'require("node:readline").createInterface({input:process.stdin}).on("line",(text)=>{',
    "const {command,id}=JSON.parse(text);",
    `if(command==="start"){${start}}`,
    `else if(command==="stop"){${stop}}`,
    `else {${run}}`,
    "})",
  ].join("");
  return ["-e", code];
}

const answer = (result: string): string => `console.log(JSON.stringify({id,result:${result}}));`;
/** What is right for the first vector that the tests ask. */
const right = answer("{candidates:50}");
const shout = "\\u001b[2J\\u001b[31mCONFORMS\\u0007\\u0000\\u202e\\uffff\\ud800";

/** Programs that give no answer to a case. */
export const unanswering: Readonly<Record<string, readonly string[]>> = {
  "dies on a case": program({ run: "process.exit(3)" }),
  "says nothing": program({}),
  "says nothing at its start": program({ start: "" }),
  "stops listening": program({ run: "process.stdin.destroy();setInterval(()=>{},1000)" }),
  "closes its output": program({ run: "process.stdout.end();setInterval(()=>{},1000)" }),
  "writes a line without an end": program({
    run: 'setInterval(()=>process.stdout.write("x".repeat(100000)),1)',
  }),
  "writes an endless line slowly": program({
    run: 'setInterval(()=>process.stdout.write("x"),20)',
  }),
  "floods with lines": program({
    run: 'const fs=require("node:fs");for(;;)try{fs.writeSync(1,"{}\\n".repeat(9999))}catch{}',
  }),
  "floods what it complains": program({
    run: 'const fs=require("node:fs");for(;;)try{fs.writeSync(2,"x".repeat(99999))}catch{}',
  }),
  "writes no JSON": program({ run: 'console.log("right")' }),
  "writes what is no UTF-8": program({ run: "process.stdout.write(Buffer.from([255,254,10]))" }),
  "answers another case": program({ run: 'console.log(JSON.stringify({id:"x",result:{}}))' }),
  "answers twice in one object": program({
    run: 'console.log(JSON.stringify({id,result:{candidates:1}}).slice(0,-1)+`,"result":{"candidates":50}}`)',
  }),
  "answers and skips at once": program({
    run: 'console.log(JSON.stringify({id,result:{candidates:50},skipped:"x"}))',
  }),
  "gives its own verdict": program({
    run: 'console.log(JSON.stringify({id,result:{candidates:50},verdict:"pass"}))',
  }),
  "nests ten thousand deep": program({
    run: 'console.log(JSON.stringify({id,result:0}).replace(":0}",":"+"[".repeat(1e4)+"]".repeat(1e4)+"}"))',
  }),
  "writes a number that is too large to be one": program({
    run: 'console.log(JSON.stringify({id,result:0}).replace(":0}",":1e999}"))',
  }),
  "answers every kind of nothing": program({ start: ready(",parts:[]"), run: right }),
  "answers no kind": program({ start: ready(",kinds:[]"), run: right }),
  "speaks another protocol": program({ start: ready(",protocol:2"), run: right }),
  "says more of itself than is asked": program({ start: ready(",conforms:true"), run: right }),
};

/** Programs that answer rightly and break the protocol beside it; with the sentence of the fault. */
export const faulty: Readonly<Record<string, readonly [readonly string[], string]>> = {
  "does not end after stop": [
    program({ run: right, stop: "setInterval(()=>{},1000)" }),
    "did not end after stop",
  ],
  "floods after stop": [
    program({
      run: right,
      stop: 'const fs=require("node:fs");for(;;)try{fs.writeSync(1,"{}\\n".repeat(9999))}catch{}',
    }),
    "did not end after stop",
  ],
  "writes after stop": [
    program({ run: right, stop: 'console.log("CONFORMS")' + ";process.stdin.destroy()" }),
    "wrote after stop",
  ],
  "leaves a process behind": [
    program({
      run: right,
      stop: 'require("node:child_process").spawn("sleep",["31"],{stdio:"ignore"}).unref();process.exit(0)',
    }),
    "left processes behind",
  ],
  "leaves a process behind that holds its output": [
    program({
      run: right,
      stop: 'require("node:child_process").spawn("sleep",["32"],{stdio:"inherit"}).unref();process.exit(0)',
    }),
    "left processes behind",
  ],
  "leaves a process behind in a session of its own": [
    program({
      run: right,
      stop: 'require("node:child_process").spawn("sleep",["33"],{stdio:"ignore",detached:true}).unref();process.exit(0)',
    }),
    "left processes behind",
  ],
};

/** A program whose every word is meant for a terminal, a page or a report. */
export const shouting = program({
  start: ready(
    `,program:"${shout}</h1><script>alert(1)</script>]]>&\\nCONFORMS to the whole profile"`,
  ),
  run: `console.log(JSON.stringify({id,skipped:"${shout}<script>"}))`,
});

/** A program whose answers are meant for them. */
export const shoutingAnswers = program({
  run: answer(`{candidates:"${shout}</pre><script>]]>",["${shout}"]:1}`),
});

/** A program that dies while it shouts. */
export const shoutingDeath = program({
  run: `process.stderr.write("${shout}<script>");process.exit(1)`,
});

/** A program of which every second copy says something else. */
export const twoFaced = (file: string): readonly string[] =>
  program({
    start: `const fs=require("node:fs");const first=!fs.existsSync("${file}");fs.writeFileSync("${file}","");
      console.log(JSON.stringify({ready:true,protocol:1,program:"hostile",kinds:first?["list-length","result"]:["list-length"]}))`,
    run: `${right}process.exit(0)`,
  });

/** A program that is right about everything it is asked here. */
export const honest = program({ run: right });

/** An answer as it is written, for what no value of JavaScript is. */
const written = (text: string): string =>
  `console.log('{"id":'+JSON.stringify(id)+',"result":${text}}');`;

/** Programs whose answers look like an answer and are none: forged fields, wrong types, figures that are none. */
export const forging: Readonly<Record<string, readonly string[]>> = {
  "answers through the prototype": program({ run: written('{"__proto__":{"candidates":50}}') }),
  "answers with a prototype beside": program({
    run: written('{"candidates":50,"__proto__":{"candidates":50}}'),
  }),
  "answers with a constructor beside": program({
    run: written('{"candidates":50,"constructor":{"prototype":{"candidates":50}}}'),
  }),
  "answers with the right figure as text": program({ run: written('{"candidates":"50"}') }),
  "answers with the right figure in a list": program({ run: written('{"candidates":[50]}') }),
  "answers with a part of a candidate": program({ run: written('{"candidates":50.0000000001}') }),
  "answers with a figure beyond all figures": program({ run: written('{"candidates":1e308}') }),
  "answers with more digits than a figure has": program({
    run: written(`{"candidates":50${"0".repeat(400)}}`),
  }),
  "answers with less than nothing": program({ run: written('{"candidates":-0}') }),
  "answers with nothing": program({ run: written("null") }),
  "answers with true": program({ run: written("true") }),
  "answers with a list of answers": program({ run: written('[{"candidates":50}]') }),
  "answers and refuses at once": program({ run: written('{"candidates":50,"refused":false}') }),
  "answers with what a terminal obeys": program({
    run: written('{"candidates":"\\\\u001b]0;CONFORMS\\\\u0007\\\\u001b[2J"}'),
  }),
  "gives the verdict of the kit": program({ run: written('{"verdict":"pass"}') }),
};
