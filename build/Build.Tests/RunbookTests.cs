using System.Text.RegularExpressions;

namespace Build.Tests;

/// <summary>The runbook speaks of what there is.</summary>
public partial class RunbookTests
{
    private static readonly string Text = File.ReadAllText(Repository.File("build/RUNBOOK.md"));

    [Fact]
    public void It_has_every_cause_that_a_diagnosis_can_name_and_no_other()
    {
        var named = new[] { "DeploymentCauses", "ActionCauses" }.Select(file => File.ReadAllText(Repository.File($"build/Build/Pipelines/Diagnosing/{file}.cs")))
            .SelectMany(source => Cause().Matches(source).Select(match => match.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal);
        var explained = Text.Split('\n').SkipWhile(line => !line.StartsWith("| cause |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .SelectMany(row => Name().Matches(row.Split('|')[1]).Select(match => match.Groups[1].Value)).Order(StringComparer.Ordinal);
        Assert.Equal(named, explained);
    }

    [Fact]
    public void Every_target_and_argument_that_it_types_is_one()
    {
        var targets = TaskInfo.All.Select(task => task.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(Target().Matches(Text).Select(match => match.Groups[1].Value), target => Assert.Contains(target, targets));
        var arguments = Parameter.All.Select(parameter => parameter.Name).Append("target").ToHashSet(StringComparer.Ordinal);
        Assert.All(Argument().Matches(Text).Select(match => match.Groups[1].Value), argument => Assert.Contains(argument, arguments));
    }

    [GeneratedRegex("new\\(\\s*\"([a-z-]+)\"")]
    private static partial Regex Cause();

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Name();

    [GeneratedRegex("--target ([A-Z][A-Za-z-]*)")]
    private static partial Regex Target();

    [GeneratedRegex("(?<=[ `(])--([a-z][a-z-]*)")]
    private static partial Regex Argument();
}
