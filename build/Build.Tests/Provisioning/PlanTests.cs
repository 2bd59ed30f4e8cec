using Build.Provisioning;

namespace Build.Tests.Provisioning;

public class PlanTests
{
    private static readonly HashSet<string> Nothing = [];
    private static readonly Resource Role = new("Role", "demo-build", new Attributes([new("trust", "codebuild"), new("tag:a", "1")]));

    [Fact]
    public void What_is_not_there_is_created() => Assert.Equal(PlannedAction.Create, Decide(null).Action);

    [Fact]
    public void What_is_as_it_should_be_is_kept_whatever_others_added_to_it() =>
        Assert.Equal(PlannedAction.Keep, Decide(new(new Attributes([new("trust", "codebuild"), new("tag:a", "1"), new("tag:cost-centre", "42"), new("other", "x")]), Ours: true)).Action);

    [Fact]
    public void Drift_is_an_update_from_what_to_what()
    {
        var change = Decide(new(new Attributes([new("trust", "everybody"), new("tag:a", "1")]), Ours: true));
        Assert.Equal(PlannedAction.Update, change.Action);
        Assert.Equal([new AttributeChange("trust", "everybody", "codebuild")], change.Changes);
    }

    [Fact]
    public void What_is_not_ours_is_refused_until_it_is_adopted_by_name()
    {
        var foreign = new LiveResource(Role.Attributes, Ours: false);
        Assert.Equal(PlannedAction.Refuse, Decide(foreign).Action);
        Assert.Equal(PlannedAction.Update, Decide(foreign, "demo-build").Action);
        var bad = Assert.Throws<BadInput>(() => Ownership.RequireNothingForeign(new Plan([Decide(foreign)])));
        Assert.Contains("--adopt demo-build", bad.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Removal_takes_ours_and_leaves_the_rest()
    {
        var other = Role with { Name = "other" };
        var plan = Plan.Removing([Role, other, Role with { Name = "gone" }], new Dictionary<string, LiveResource>
        {
            [Role.Id] = new(Role.Attributes, Ours: true),
            [other.Id] = new(other.Attributes, Ours: false),
        });
        Assert.Equal([("demo-build", PlannedAction.Delete), ("other", PlannedAction.Refuse)], plan.Changes.Select(change => (change.Resource.Name, change.Action)));
    }

    [Fact]
    public void A_plan_is_shown_with_plus_tilde_and_minus()
    {
        var drifted = new LiveResource(new Attributes([new("trust", "everybody"), new("tag:a", "1")]), Ours: true);
        var plan = Plan.From([Role, Role with { Name = "new" }, Role with { Name = "foreign" }], new Dictionary<string, LiveResource>
        {
            ["Role demo-build"] = drifted,
            ["Role foreign"] = new(Attributes.None, Ours: false),
        }, Nothing);
        Assert.Equal(
        [
            "  ~ Role demo-build",
            "      trust: everybody -> codebuild",
            "  + Role new",
            "  ! Role foreign (not ours: left alone)",
            "Plan: 1 to create, 1 to change, 0 to remove, 0 as they should be. 1 not ours.",
        ], PlanText.Lines(plan));
    }

    [Theory]
    [InlineData("""{"A":[{"Name":"S","C":{"Repo":"x","Branch":"m"}}]}""", """{"A":[{"Name":"S","C":{"Conn":"y","Branch":"m"}}]}""", "A.S.C.Repo: x -> ", "A.S.C.Conn:  -> y")]
    [InlineData("""{"Statement":[{"Action":"a"},{"Action":"b","Resource":["1","2"]}]}""", """{"Statement":[{"Action":"a"},{"Action":"b","Resource":["1","3"]}]}""",
        "Statement.Resource: 2 -> ", "Statement.Resource:  -> 3")]
    [InlineData("""{"A":[{"Name":"S"},{"Name":"T","X":1}]}""", """{"A":[{"Name":"S"}]}""", """A.T: {"Name":"T","X":1} -> """)]
    [InlineData("""["1"]""", """["1",{"a":null}]""", """:  -> {"a":null}""")]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""")]
    public void Of_a_document_the_parts_that_differ_are_shown(string from, string to, params string[] parts) =>
        Assert.Equal(parts, DocumentDifference.Of(from, to)!.Select(part => $"{part.Name}: {part.From} -> {part.To}"));

    [Theory]
    [InlineData("{", "{}")]
    [InlineData("plain", "{}")]
    [InlineData(null, "{}")]
    [InlineData("[]", "{}")]
    public void What_is_no_document_is_shown_whole(string? from, string? to) => Assert.Null(DocumentDifference.Of(from, to));

    [Fact]
    public void Policies_that_mean_the_same_are_the_same() => Assert.Equal(
        Attributes.Policy("""{ "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*" } ] }"""),
        Attributes.Policy("""{"Statement":[{"Resource":["*"],"Action":"s3:GetObject","Effect":"Allow"}],"Version":"2012-10-17"}"""));

    private static PlannedChange Decide(LiveResource? live, params string[] adopted) =>
        Plan.From([Role], live is null ? new Dictionary<string, LiveResource>() : new Dictionary<string, LiveResource> { [Role.Id] = live }, adopted.ToHashSet()).Changes[0];
}
