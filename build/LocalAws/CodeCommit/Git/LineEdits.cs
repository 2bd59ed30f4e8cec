using System.Globalization;
using System.Text.RegularExpressions;

namespace LocalAws.CodeCommit.Git;

/// <summary>Lines of a file that were replaced by others; lines are counted from 0.</summary>
/// <param name="Start">The first line that is replaced.</param>
/// <param name="Count">How many are.</param>
/// <param name="NewCount">By how many.</param>
public sealed record LineEdit(int Start, int Count, int NewCount)
{
    public int End => Start + Count;
}

/// <summary>Compares two blobs line by line.</summary>
public static partial class LineEdits
{
    /// <summary>The edits that make one blob of another, in their order.</summary>
    public static async Task<IReadOnlyList<LineEdit>> BetweenAsync(BareRepository repository, string before, string after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(repository);
        if (before == after) return [];
        var result = await repository.RunAsync(["diff", "--unified=0", "--no-ext-diff", "--no-textconv", "--no-color", "--text", before, after], cancellation).ConfigureAwait(false);
        return [.. Header().Matches(result.Text).Select(match => Read(match.Groups))];
    }

    // An insertion is told by the line before it: "-3,0" stands behind the third line.
    private static LineEdit Read(GroupCollection groups)
    {
        int Number(string name) => groups[name].Success ? int.Parse(groups[name].Value, CultureInfo.InvariantCulture) : 1;
        var count = Number("count");
        return new LineEdit(count == 0 ? Number("start") : Number("start") - 1, count, Number("added"));
    }

    [GeneratedRegex(@"^@@ -(?<start>\d+)(?:,(?<count>\d+))? \+\d+(?:,(?<added>\d+))? @@", RegexOptions.Multiline)]
    private static partial Regex Header();
}
