using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LocalAws.Kernel.Patterns;

namespace LocalAws.Tests.Kernel.Patterns;

public class EventPatternTests
{
    private const string Event = """
        {"source":"aws.codepipeline","detail-type":"CodePipeline Pipeline Execution State Change","region":"eu-west-1","resources":["arn:one","arn:two"],
         "detail":{"pipeline":"Web","state":"FAILED","version":7.0,"cost":-1.5,"empty":null,"ip":"10.1.2.3","flag":true,"actions":[{"name":"Build","state":"SUCCEEDED"},{"name":"Deploy","state":"FAILED"}]}}
        """;

    [Theory]
    [InlineData("""{"source":["aws.codepipeline"]}""", true)]
    [InlineData("""{"source":["aws.codedeploy"]}""", false)]
    [InlineData("""{"source":["aws.codedeploy","aws.codepipeline"],"detail":{"state":["FAILED"]}}""", true)]
    [InlineData("""{"source":["aws.codepipeline"],"detail":{"state":["SUCCEEDED"]}}""", false)]
    [InlineData("""{"resources":["arn:two"]}""", true)]
    [InlineData("""{"detail":{"version":[7]}}""", true)]
    [InlineData("""{"detail":{"flag":[true]}}""", true)]
    [InlineData("""{"detail":{"flag":["true"]}}""", false)]
    [InlineData("""{"detail":{"empty":[null]}}""", true)]
    [InlineData("""{"detail":{"absent":[null]}}""", false)]
    [InlineData("""{"source":[{"prefix":"aws."}]}""", true)]
    [InlineData("""{"source":[{"prefix":{"equals-ignore-case":"AWS."}}]}""", true)]
    [InlineData("""{"detail":{"pipeline":[{"suffix":"eb"}]}}""", true)]
    [InlineData("""{"detail":{"pipeline":[{"equals-ignore-case":"wEB"}]}}""", true)]
    [InlineData("""{"detail":{"state":[{"anything-but":"SUCCEEDED"}]}}""", true)]
    [InlineData("""{"detail":{"state":[{"anything-but":["STARTED","FAILED"]}]}}""", false)]
    [InlineData("""{"detail":{"state":[{"anything-but":{"prefix":"FA"}}]}}""", false)]
    [InlineData("""{"detail":{"absent":[{"anything-but":"x"}]}}""", false)]
    [InlineData("""{"detail":{"version":[{"numeric":[">",6,"<=",7]}]}}""", true)]
    [InlineData("""{"detail":{"cost":[{"numeric":["<",-2]}]}}""", false)]
    [InlineData("""{"detail":{"state":[{"exists":true}]}}""", true)]
    [InlineData("""{"detail":{"absent":[{"exists":false}]}}""", true)]
    [InlineData("""{"absent":{"below":[{"exists":false}]}}""", true)]
    [InlineData("""{"detail":{"state":[{"exists":false}]}}""", false)]
    [InlineData("""{"detail-type":[{"wildcard":"CodePipeline*State*"}]}""", true)]
    [InlineData("""{"detail-type":[{"wildcard":"*Stage*"}]}""", false)]
    [InlineData("""{"detail":{"ip":[{"cidr":"10.0.0.0/8"}]}}""", true)]
    [InlineData("""{"detail":{"ip":[{"cidr":"10.2.0.0/16"}]}}""", false)]
    [InlineData("""{"detail":{"actions":{"state":["FAILED"]}}}""", true)]
    [InlineData("""{"$or":[{"source":["other"]},{"detail":{"state":["FAILED"]}}]}""", true)]
    [InlineData("""{"region":["us-east-1"],"$or":[{"source":["other"]},{"detail":{"state":["FAILED"]}}]}""", false)]
    public void Comparisons_mean_what_they_say(string pattern, bool matches) => Assert.Equal(matches, EventPattern.Parse(pattern).Matches(JsonNode.Parse(Event)!));

    [Theory]
    [InlineData("{", "no JSON")]
    [InlineData("[]", "must be an object")]
    [InlineData("{}", "Empty objects")]
    [InlineData("""{"source":"aws"}""", "\"source\" must be an object or an array")]
    [InlineData("""{"source":[]}""", "Empty arrays")]
    [InlineData("""{"source":[["a"]]}""", "Arrays in arrays")]
    [InlineData("""{"source":[{"like":"a"}]}""", "Unrecognized match type like")]
    [InlineData("""{"source":[{"prefix":"a","suffix":"b"}]}""", "Only one key")]
    [InlineData("""{"source":[{"exists":"yes"}]}""", "either true or false")]
    [InlineData("""{"source":[{"numeric":["<"]}]}""", "numeric")]
    [InlineData("""{"source":[{"numeric":["<",5,">",1]}]}""", "Bad numeric range")]
    [InlineData("""{"source":[{"cidr":"10.0.0.0/99"}]}""", "Malformed CIDR")]
    [InlineData("""{"source":[{"wildcard":"a**b"}]}""", "Consecutive wildcard")]
    [InlineData("""{"$or":[{"source":["a"]}]}""", "at least 2 Objects")]
    public void What_is_no_pattern_is_refused_with_the_reason(string pattern, string reason) =>
        Assert.Contains(reason, Assert.Throws<PatternException>(() => EventPattern.Parse(pattern)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_document_matches_the_pattern_of_its_own_values_and_not_that_of_others()
    {
        var documents = Gen.Choose(0, 3).Select(value => (JsonNode)JsonValue.Create($"v{value}")).ListOf()
            .Select(values => new JsonObject(values.Take(4).Select((value, index) => KeyValuePair.Create($"f{index}", (JsonNode?)value.DeepClone()))));
        Prop.ForAll(documents.ToArbitrary(), document =>
        {
            var own = Pattern(document, value => value);
            Assert.True(EventPattern.Parse(own).Matches(document));
            Assert.False(EventPattern.Parse(Pattern(document, value => value + "x")).Matches(document));
        }).QuickCheckThrowOnFailure();

        static string Pattern(JsonObject document, Func<string, string> change) => new JsonObject(document
            .Select(each => KeyValuePair.Create(each.Key, (JsonNode?)new JsonArray(change((string)each.Value!))))
            .DefaultIfEmpty(KeyValuePair.Create("none", (JsonNode?)new JsonArray(new JsonObject { ["exists"] = change("") == "" ? false : true }))))
            .ToJsonString();
    }

    [Fact]
    public void A_wildcard_made_from_a_text_by_cutting_pieces_out_matches_it()
    {
        var cases = from text in ArbMap.Default.ArbFor<NonEmptyString>().Generator from start in Gen.Choose(0, 100) from length in Gen.Choose(0, 100) select (text.Get, start, length);
        Prop.ForAll(cases.ToArbitrary(), each =>
        {
            var text = each.Get.Replace("*", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);
            var start = Math.Min(each.start, text.Length);
            var end = Math.Min(start + each.length, text.Length);
            var pattern = new JsonObject { ["f"] = new JsonArray(new JsonObject { ["wildcard"] = text[..start] + "*" + text[end..] }) };
            Assert.True(EventPattern.Parse(pattern.ToJsonString()).Matches(JsonNode.Parse(new JsonObject { ["f"] = text }.ToJsonString())!));
        }).QuickCheckThrowOnFailure();
    }
}
