using LocalAws.Http.Signing;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>A rule that pull requests of the repositories that it is associated with begin with.</summary>
public sealed record ApprovalRuleTemplate(
    string ApprovalRuleTemplateId, string ApprovalRuleTemplateName, string? ApprovalRuleTemplateDescription, string ApprovalRuleTemplateContent, string RuleContentSha256,
    DateTimeOffset LastModifiedDate, DateTimeOffset CreationDate, string LastModifiedUser)
{
    /// <summary>The rule that a pull request to a branch begins with; null when the template is for others.</summary>
    internal ApprovalRule? RuleFor(string destination, DateTimeOffset now) => ApprovalRules.Destinations(ApprovalRuleTemplateContent) is { Count: > 0 } destinations && !destinations.Contains(destination)
        ? null
        : new ApprovalRule(Ids.Uuid(), ApprovalRuleTemplateName, ApprovalRuleTemplateContent, RuleContentSha256, now, now, LastModifiedUser)
        {
            OriginApprovalRuleTemplate = new(ApprovalRuleTemplateId, ApprovalRuleTemplateName),
        };

    /// <summary>With another content.</summary>
    internal ApprovalRuleTemplate With(string content, DateTimeOffset now, string user) => this with
    {
        ApprovalRuleTemplateContent = content,
        RuleContentSha256 = SigningKey.Hash(content),
        LastModifiedDate = now,
        LastModifiedUser = user,
    };
}

/// <summary>The template that a rule comes from.</summary>
public sealed record OriginApprovalRuleTemplate(string ApprovalRuleTemplateId, string ApprovalRuleTemplateName);
