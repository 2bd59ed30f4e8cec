using Build.Settings;
using Build.Validation;

namespace Build.Tests.Validation;

/// <summary>The tutorial's own files, mistakes and all. Each folder's expected.txt is every word that is said about it.</summary>
public class TutorialTests
{
    public static TheoryData<string, string[]> Parts => new()
    {
        { "Part1", ["commands.md"] },
        { "Part2", ["instructions.md"] },
        { "Part3", ["actions.md", "cross-region-pipeline.json"] },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void Everything_wrong_in_the_tutorial_is_named_with_place_and_fix(string part, string[] files)
    {
        var expected = File.ReadAllLines(Repository.File($"build/Build.Tests/Validation/Tutorial/{part}/expected.txt"));
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Findings(part, files)));
    }

    [Theory]
    [InlineData(1, "Part2", "buildspec-artifacts", "buildspec.yml:19")]
    [InlineData(2, "Part2", "script-background", "instructions.md:19")]
    [InlineData(3, "Part1", "hook-stop-missing", "appspec.yml:13")]
    [InlineData(4, "Part1", "hook-runas-permissions", "appspec.yml:11")]
    [InlineData(5, "Part1", "hook-leftovers", "scripts/install.sh:3")]
    [InlineData(6, "Part2", "buildspec-npm-script", "buildspec.yml:12")]
    [InlineData(7, "Part2", "group-blue-green", "instructions.md:7")]
    [InlineData(8, "Part3", "pipeline-stack-role", "actions.md:12")]
    [InlineData(8, "Part3", "pipeline-auto-expand", "actions.md:16")]
    [InlineData(9, "Part3", "pipeline-cross-region", "cross-region-pipeline.json:24")]
    [InlineData(10, "Part3", "pipeline-github-v1", "actions.md:32")]
    [InlineData(11, "Part2", "appspec-hook-empty", "appspec.yml:8")]
    [InlineData(12, "Part3", "buildspec-sam-cli", "buildspec.yml:8")]
    [InlineData(13, "Part1", "pipeline-build-project", "commands.md:6")]
    [InlineData(14, "Part3", "pipeline-token", "actions.md:40")]
    [InlineData(15, "Part1", "buildspec-runtime", "buildspec.yml:6")]
    [InlineData(16, "Part2", "appspec-files-ignored", "appspec.yml:6")]
    public void Each_known_mistake_has_a_rule_that_catches_it(int mistake, string part, string rule, string place)
    {
        var files = Parts.Single(row => row.Data.Item1 == part).Data.Item2;
        Assert.True(Findings(part, files).Any(line => line.StartsWith(place + ":", StringComparison.Ordinal) && line.Contains($" {rule}: ", StringComparison.Ordinal)),
            $"Mistake {mistake} is not caught by {rule} at {place}:\n{string.Join('\n', Findings(part, files))}");
    }

    [Fact]
    public void The_repositorys_own_files_have_no_mistake() => Assert.Empty(Validator.Validate(Repository.Root, new NutshellSettings(), clock: new FixedClock()));

    private static List<string> Findings(string part, string[] files) =>
        [.. Validator.Validate(Repository.File($"build/Build.Tests/Validation/Tutorial/{part}"), new NutshellSettings(), files, new FixedClock()).Select(finding => finding.ToString())];
}
