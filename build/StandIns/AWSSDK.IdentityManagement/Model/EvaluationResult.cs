namespace Amazon.IdentityManagement.Model;

public partial class EvaluationResult
{
    /// <summary>Required; 3 to 128 characters.</summary>
    public string? EvalActionName { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? EvalResourceName { get; set; }

    /// <summary>Required.</summary>
    public PolicyEvaluationDecisionType? EvalDecision { get; set; }

    public List<Statement>? MatchedStatements { get; set; }

    public List<string>? MissingContextValues { get; set; }

    public OrganizationsDecisionDetail? OrganizationsDecisionDetail { get; set; }

    public PermissionsBoundaryDecisionDetail? PermissionsBoundaryDecisionDetail { get; set; }

    public Dictionary<string, string>? EvalDecisionDetails { get; set; }

    public List<ResourceSpecificResult>? ResourceSpecificResults { get; set; }
}
