using Build.Validation;

namespace Build.Tests.Validation;

public class RuleTableTests
{
    [Fact]
    public void The_readme_explains_every_rule()
    {
        var explained = File.ReadLines(Repository.File("build/Build/Validation/README.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => line.Split('|')[1].Trim());
        Assert.Equal(RuleTable.All.Select(rule => rule.Id).Append("syntax").Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_is_in_the_table() => Assert.Equal(
        typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal),
        RuleTable.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
}
