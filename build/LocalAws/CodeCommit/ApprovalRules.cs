using System.IO.Enumeration;
using System.Text.Json;

namespace LocalAws.CodeCommit;

/// <summary>Decides which approval rules of a pull request are satisfied (CodeCommit User Guide, "Creating an approval rule for a pull request"). Pure.</summary>
internal static class ApprovalRules
{
    /// <summary>How many approvals a rule needs, and of whom.</summary>
    private sealed record Statement(string Type, int NumberOfApprovalsNeeded, IReadOnlyList<string>? ApprovalPoolMembers);

    private sealed record Content(string Version, IReadOnlyList<Statement> Statements, IReadOnlyList<string>? DestinationReferences);

    /// <summary>The rule's content is what rules are.</summary>
    public static bool IsValid(string content) => Read(content) is { Version: "2018-11-08", Statements: [{ Type: "Approvers", NumberOfApprovalsNeeded: > 0 }] };

    /// <summary>The branches that a template is for; null or none for all.</summary>
    public static IReadOnlyList<string>? Destinations(string content) => Read(content)?.DestinationReferences;

    /// <summary>Whether a pull request may be merged, and which of its rules say yes or no.</summary>
    public static (bool Approved, IReadOnlyList<string> Satisfied, IReadOnlyList<string> NotSatisfied) Evaluate(PullRequest request, IReadOnlyList<Approval> approvals)
    {
        var approvers = approvals.Where(each => each.ApprovalState == "APPROVE").Select(each => each.UserArn).ToList();
        var bySatisfied = request.ApprovalRules.ToLookup(rule => IsSatisfied(rule, approvers), rule => rule.ApprovalRuleName);
        return (!bySatisfied[false].Any(), [.. bySatisfied[true]], [.. bySatisfied[false]]);
    }

    private static bool IsSatisfied(ApprovalRule rule, List<string> approvers) => Read(rule.ApprovalRuleContent)!.Statements.All(statement =>
        approvers.Count(approver => statement.ApprovalPoolMembers is not { Count: > 0 } pool || pool.Any(member => FileSystemName.MatchesSimpleExpression(member, approver, ignoreCase: false)))
        >= statement.NumberOfApprovalsNeeded);

    private static Content? Read(string content)
    {
        try
        {
            return JsonSerializer.Deserialize<Content>(content) is { Statements: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
