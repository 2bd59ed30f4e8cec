using System.Globalization;
using System.Text.Json.Serialization;

namespace Build.Pipelines.Acting;

/// <summary>An approval that waits.</summary>
/// <param name="Stage">Its stage.</param>
/// <param name="Action">Its action.</param>
/// <param name="ExecutionId">The execution that waits.</param>
/// <param name="Since">Since when.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Link">A page that helps to decide.</param>
/// <param name="Revision">What would go on.</param>
/// <param name="Token">Proves that the decision is about this one.</param>
public sealed record PendingApproval(
    string Stage, string Action, string ExecutionId, DateTimeOffset? Since, string? Question, string? Link, string? Revision, [property: JsonIgnore] string Token)
{
    /// <summary>The approval, with the commands that decide it.</summary>
    public static IEnumerable<string> Lines(PendingApproval approval)
    {
        ArgumentNullException.ThrowIfNull(approval);
        yield return string.Create(CultureInfo.InvariantCulture, $"{approval.Stage} / {approval.Action} waits since {approval.Since:yyyy-MM-dd HH:mm:ss} UTC, execution {approval.ExecutionId}");
        foreach (var line in new[] { approval.Question, approval.Link, approval.Revision }.Where(line => !string.IsNullOrEmpty(line)))
            yield return $"  {line}";
        yield return $"  yes: ./build.sh --target Approve --stage {approval.Stage} --reason \"why\"";
        yield return $"  no:  ./build.sh --target Approve --stage {approval.Stage} --reject --reason \"why\"";
    }
}
