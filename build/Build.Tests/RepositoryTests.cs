using System.Text.RegularExpressions;
using Build.Tests.Testing;

namespace Build.Tests;

/// <summary>The house rules that a machine can keep.</summary>
public partial class RepositoryTests
{
    private const int LargestMedian = 45;
    private const int LargestTail = 165; // nine of ten files
    private const int Longest = 300;

    [Fact]
    public void Files_are_small_and_named_after_what_they_do()
    {
        var sizes = Sources().Select(file => (file, lines: File.ReadLines(file).Count())).OrderBy(size => size.lines).ToList();

        Assert.True(sizes[^1].lines <= Longest, $"{sizes[^1].file} has {sizes[^1].lines} lines; {Longest} is the most.");
        Assert.True(sizes[sizes.Count * 9 / 10].lines <= LargestTail, $"A tenth of all files has more than {LargestTail} lines, the shortest of them {sizes[sizes.Count * 9 / 10].file}.");
        Assert.True(sizes[sizes.Count / 2].lines <= LargestMedian, $"Half of all files have more than {LargestMedian} lines: {sizes[sizes.Count / 2].lines}.");
    }

    [Fact]
    public void Nothing_is_left_to_do_and_nothing_waits_by_sleeping()
    {
        var found = Sources().Where(file => Path.GetFileName(file) != "RepositoryTests.cs").Where(file => Unfinished().IsMatch(File.ReadAllText(file)));
        Assert.Empty(found);
    }

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Repository.File("build"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}artifacts{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|NotImplementedException|Thread\.Sleep")]
    private static partial Regex Unfinished();
}
