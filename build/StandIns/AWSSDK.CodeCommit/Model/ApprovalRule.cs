namespace Amazon.CodeCommit.Model;

public partial class ApprovalRule
{
    public string? ApprovalRuleId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? ApprovalRuleName { get; set; }

    /// <summary>1 to 3000 characters.</summary>
    public string? ApprovalRuleContent { get; set; }

    public string? RuleContentSha256 { get; set; }

    public DateTime? LastModifiedDate { get; set; }

    public DateTime? CreationDate { get; set; }

    public string? LastModifiedUser { get; set; }

    public OriginApprovalRuleTemplate? OriginApprovalRuleTemplate { get; set; }
}
