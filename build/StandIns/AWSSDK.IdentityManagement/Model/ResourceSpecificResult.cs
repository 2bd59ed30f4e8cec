namespace Amazon.IdentityManagement.Model;

public partial class ResourceSpecificResult
{
    /// <summary>Required; 1 to 2048 characters.</summary>
    public string? EvalResourceName { get; set; }

    /// <summary>Required.</summary>
    public PolicyEvaluationDecisionType? EvalResourceDecision { get; set; }

    public List<Statement>? MatchedStatements { get; set; }

    public List<string>? MissingContextValues { get; set; }

    public Dictionary<string, string>? EvalDecisionDetails { get; set; }

    public PermissionsBoundaryDecisionDetail? PermissionsBoundaryDecisionDetail { get; set; }
}
