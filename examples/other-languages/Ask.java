// Asks the script one question a line: java Ask.java kieswet.js < questions.jsonl
// With GraalJS (org.graalvm.polyglot:polyglot and org.graalvm.polyglot:js) on the class path. Not tried.
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

public class Ask {
  public static void main(String[] arguments) throws Exception {
    var questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (Context engine = Context.create("js")) {
      engine.eval(Source.newBuilder("js", new File(arguments[0])).build());
      Value answer = engine.eval("js", "kieswet.answer");
      for (String line; (line = questions.readLine()) != null; ) {
        System.out.println(answer.execute(line).asString());
      }
    }
  }
}
