using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace LocalAws.Tests;

/// <summary>SEMANTICS.md names a test for each rule, and every one of them is there.</summary>
public partial class SemanticsTests
{
    [Fact]
    public void Every_rule_has_a_test()
    {
        var rules = File.ReadAllLines(Document()).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| rule |", StringComparison.Ordinal)).ToList();
        Assert.True(rules.Count > 50, $"{rules.Count} rules");
        var tests = typeof(SemanticsTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: false).Length > 0).Select(method => $"{type.FullName}.{method.Name}")).ToHashSet(StringComparer.Ordinal);
        Assert.All(rules, rule => Assert.Contains($"LocalAws.Tests.{Test().Match(rule).Groups[1].Value}", tests));
    }

    private static string Document([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "LocalAws", "SEMANTICS.md");

    [GeneratedRegex(@"\| `([\w.]+)` \|$")]
    private static partial Regex Test();
}
