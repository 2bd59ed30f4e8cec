using Build.Pipelines.Looking;

namespace Build.Tests.Pipelines.Looking;

public class LookupTests
{
    private static readonly string[] Known = ["8f2a", "8f2b", "90cc", "Deploy", "Build"];

    [Theory]
    [InlineData("8f2a", "8f2a")]
    [InlineData("9", "90cc")]
    [InlineData("deploy", "Deploy")]
    public void A_name_or_a_beginning_that_only_one_has_is_enough(string given, string found) => Assert.Equal(found, Lookup.Find(given, Known, "thing", "List them."));

    [Theory]
    [InlineData("8f", "'8f' fits 2 things: 8f2a, 8f2b. Type more of it.")]
    [InlineData("Dploy", "There is no thing 'Dploy'. Did you mean Deploy? List them.")]
    [InlineData("zzzzzzzz", "There is no thing 'zzzzzzzz'. List them.")]
    [InlineData("", "There is no thing ''. List them.")]
    public void Anything_else_is_answered(string given, string answer) =>
        Assert.Equal(answer, Assert.Throws<BadInput>(() => Lookup.Find(given, Known, "thing", "List them.")).Message);
}
