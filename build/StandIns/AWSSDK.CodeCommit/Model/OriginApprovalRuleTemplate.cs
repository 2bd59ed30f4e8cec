namespace Amazon.CodeCommit.Model;

public partial class OriginApprovalRuleTemplate
{
    public string? ApprovalRuleTemplateId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? ApprovalRuleTemplateName { get; set; }
}
